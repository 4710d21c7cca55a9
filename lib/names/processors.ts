import type { PaymentRole } from '../policy';

/**
 * Who takes or moves money for others, 1998 to 2026. A former name has a line of its own beside the later one: it is shown as the
 * policy writes it. `readName` in list.ts tells how to write a line; a comment gives the site where it is not the name with ".com".
 */
export const PROCESSORS = {
  processor: [
    '2C2P',
    'AcceptBlue', // accept.blue
    'ACI Worldwide',
    'Adyen',
    'AffiniPay',
    'Aghanim',
    'Airwallex',
    'Allpay', // allpay.net
    'Alternative Payments | | everyday words',
    'Amazon Payment Services | PayFort',
    'Aplazame',
    'AsiaPay | PayDollar, Siam Pay',
    'Authipay',
    'Authorize.net | Authorize Net, AuthorizeNet',
    'Axerve',
    'Balanced Payments',
    'Bambora',
    'Bank of America Merchant Services',
    'Barclaycard | Barclays ePDQ, ePDQ', // barclaycard.co.uk
    'Barion',
    'Beanstream',
    'BidPay',
    'Bill.com',
    'BillDesk',
    'Billogram',
    'Billplz',
    'Billpoint',
    'Blackbaud Merchant Services', // blackbaud.com
    'Blink Payment',
    'Bluefin Payment Systems',
    'BluePay',
    'BlueSnap | Blue Snap',
    'BPoint', // bpoint.com.au
    'Braintree', // braintreepayments.com
    'BT Buynet',
    'Buckaroo | | an everyday word', // buckaroo.eu
    'Capita Pay360', // pay360.com
    'CardConnect',
    'Cardinal Commerce',
    'Cardinity',
    'Cardknox',
    'CardPointe',
    'CardSave', // cardsave.net
    'Cardservice International',
    'Cardstream',
    'Cashfree',
    'CASHNet',
    'Cayan',
    'CCAvenue | CC Avenue',
    'CCNow',
    'CDGcommerce | CDG Commerce',
    'Centrobill',
    'Chargebee',
    'ChargeOver',
    'Chargify',
    'Chase Paymentech | Chase Merchant Services, Chase Payment Solutions',
    'CheckFree',
    'Checkout Finland',
    'Checkout.com | Checkout Ltd',
    'CheckoutChamp | Checkout Champ',
    'ChronoPay',
    'Cielo', // cielo.com.br
    'CinetPay',
    'Citrus Pay',
    'CityPay',
    'Clearent',
    'CloudPayments', // cloudpayments.ru
    'Clover | | an everyday word',
    'CM.com',
    'ComGate', // comgate.eu
    'CommerceGate',
    'Computop',
    'Concardis',
    'Conekta',
    'Converge | Elavon Converge | an everyday word', // convergepay.com
    'Craftgate',
    'Credorax',
    'CSG Forte | Forte Payment Systems', // forte.net
    'Culqi',
    'CyberCash',
    'CyberSource',
    'Dalenys',
    'Danal', // danalpay.com
    'Datacash',
    'Datatrans', // datatrans.ch
    'Debitsuccess',
    'DIBS | | an everyday word', // dibs.dk
    'Dineromail',
    'dLocal',
    'DNA Payments', // dnapayments.com
    'Docdata | Docdata Payments',
    'Dojo | | an everyday word', // dojo.tech
    'DOKU | | an everyday word abroad',
    'Donr',
    'Dotpay',
    'DPO Group | DPO PayGate, Direct Pay Online',
    'Dragonpay', // dragonpay.ph
    'Easebuzz', // easebuzz.in
    'Easy Pay Direct',
    'Easypay | | an everyday word',
    'EBANX',
    'Ecommpay',
    'ECPay',
    'Edgil',
    'Edgil Authentication Services',
    'eGHL',
    'Elavon',
    'Electronic Clearing House',
    'emerchantpay | eMerchant Pay',
    'eNets', // enets.sg
    'Engiven',
    'eProcessingNetwork | eProcessing Network',
    'EPX | Electronic Payment Exchange',
    'Escrow.com',
    'eSec | | an everyday word abroad',
    'Eupago',
    'EveryPay',
    'EVO Payments',
    'eWAY | | a common abbreviation', // eway.com.au
    'Ezidebit', // ezidebit.com.au
    'Ezypay',
    'Fattmerchant',
    'Finix',
    'First Atlantic Commerce', // firstatlanticcommerce.com
    'First Data | FirstData | everyday words',
    'FIS Global',
    'Fiserv',
    'Flutterwave | Rave by Flutterwave',
    'Flywire',
    'Fondy', // fondy.eu
    'FreedomPay',
    'Frisbii',
    'Galaxia Communications', // galaxiacommunications.com
    'Gate2Shop', // g2s.com
    'GestPay', // gestpay.it
    'Getnet', // getnet.com.br
    'Global Collect',
    'Global Payments | | an everyday phrase',
    'GMO Payment Gateway | GMO-PG', // gmo-pg.com
    'GoCardless',
    'goEmerchant',
    'Goodbox',
    'GoPay',
    'Gr4vy',
    'Heartland Payment Systems | Heartland Payment',
    'Heidelpay',
    'Helcim',
    'HiPay',
    'HitPay',
    'HyperPay',
    'Hyperwallet',
    'iATS Payments | iATS',
    'iBill | Internet Billing Company',
    'ICEPAY',
    'ifthenpay',
    'iKhokha',
    'Ingenico',
    'Inicis',
    'InstaMed',
    'Instamojo',
    'IntegraPay',
    'InterKassa',
    'InternetSecure',
    'Interswitch', // interswitchgroup.com
    'Intuit Merchant Services | Intuit Payment Solutions, QuickBooks Merchant Services, Intuit Payments', // intuit.com
    'Invoice Cloud',
    'Invoiced | Invoiced.com | an everyday word', // invoiced.com
    'iPay88',
    'iPayment', // ipaymentinc.com
    'iTransact',
    'iyzico | iyzipay',
    'JetPay',
    'JPMorgan Payments | J.P. Morgan Payments',
    'Judopay | Judo Pay',
    'Juspay', // juspay.in
    'KG Inicis',
    'KG Mobilians', // kgmobilians.com
    'Klik & Pay',
    'Komoju',
    'KSNET',
    'Kushki', // kushkipagos.com
    'LawPay',
    'Lemonway',
    'Lianlian Pay | LianLian',
    'Limonetik',
    'LinkPoint',
    'LiqPay', // liqpay.ua
    'Litle & Co',
    'Lyra | | an everyday word',
    'Lyra Collect', // lyra.com
    'Maksekeskus | Makecommerce', // maksekeskus.ee
    'Mangopay',
    'Mastercard Payment Gateway Services', // mastercard.com
    'Maxio',
    'Mercado Pago',
    'Mercanet',
    'Merchant e-Solutions | MerchantE', // merchante-solutions.com
    'Merchant Warehouse',
    'Merchant Warrior',
    'MerchantWare', // merchantwarehouse.com
    'Mercury Payment Systems',
    'Midtrans',
    'mobilPay',
    'Mollie | | a first name',
    'Mondu',
    'Moneris',
    'Monetico',
    'Moniepoint',
    'Montonio',
    'Moyasar',
    'mPAY24',
    'MultiSafepay | Multi Safepay',
    'MyFatoorah',
    'myPOS',
    'MyVirtualMerchant | Virtual Merchant',
    'NAB Transact', // nab.com.au
    'Nelnet', // nelnetinc.com
    'Netaxept', // nets.eu
    'Netbanx',
    'Netbilling',
    'Netopia',
    'Netopia Payments', // netopia-payments.com
    'NETS | Nets Easy | an everyday word', // nets.eu
    'Network International | N-Genius | everyday words', // network.ae
    'Nexi', // nexi.it
    'Nexi XPay',
    'NHN KCP',
    'NICE Payments', // nicepay.co.kr
    'Nicepay', // nicepay.co.id
    'Niubiz', // niubiz.com.pe
    'NMI | Network Merchants | an abbreviation',
    'Nochex',
    'Novalnet', // novalnet.de
    'Nuvei',
    'Official Payments | | everyday words',
    'Ogone',
    'Omise', // omise.co
    'OnPay',
    'Opayo', // opayo.co.uk
    'OpenNode',
    'Openpay', // openpay.mx
    'Opn Payments',
    'Optimal Payments | OptimalPayments | everyday words',
    'Orbital Gateway | Chase Orbital', // jpmorgan.com
    'OTP Mobil', // simplepay.hu
    'Pagar.me',
    'PagBrasil',
    'PagSeguro', // pagseguro.uol.com.br
    'PAY.nl',
    'Pay360',
    'Paya',
    'Paybox',
    'Paychoice',
    'PayComet',
    'PayDo',
    'PayDunya',
    'Payeezy',
    'PayEx',
    'PayFast', // payfast.co.za
    'PayForIt | | an everyday word', // payforituk.com
    'PayGate', // paygate.co.za
    'Paygent', // paygent.co.jp
    'Payhere', // payhere.lk
    'PayJunction',
    'PayKickstart',
    'PayLane',
    'PayLike', // paylike.io
    'Payline',
    'Paymark', // paymark.co.nz
    'PayMaster', // paymaster.ru
    'PayMaya', // maya.ph
    'Payment Depot',
    'Payment Express | DPS Payment Express | everyday words',
    'Paymentech',
    'Paymentez',
    'PaymentSense',
    'Paymentus',
    'Paymentwall',
    'Paymill',
    'Paymob',
    'PayMongo',
    'PayNearMe',
    'Paynova',
    'PAYONE | BS PAYONE',
    'Payoneer',
    'PayPal Payflow | Payflow, Verisign Payflow',
    'PayPlug',
    'PayPoint', // paypoint.net
    'Payrexx',
    'Payrix',
    'Payroc',
    'Paysafe',
    'Paysera',
    'PaySimple',
    'Payson', // payson.se
    'Paystack',
    'Paystand',
    'PaySystems',
    'PayTabs',
    'PayTR',
    'PayTrace',
    'Paytrail',
    'PayU',
    'PayU Money',
    'Payvision',
    'PayWay', // payway.com.au
    'PayXpert',
    'PayZen', // payzen.eu
    'Peach Payments',
    'PensoPay',
    'Pesapal',
    'Pin Payments | | everyday words',
    'Pine Labs',
    'PlacetoPay | Place to Pay',
    'Plaid | | an everyday word',
    'Planet Payment',
    'Plastiq',
    'Platron', // platron.ru
    "Plug'n Pay | Plug n Pay, PlugNPay, Plug and Pay",
    'Portmone',
    'PostFinance', // postfinance.ch
    'Poynt',
    'PPRO',
    'ProPay',
    'ProtX',
    'PSiGate',
    'Qualpay',
    'QuickBooks Payments | Intuit QuickBooks Payments',
    'Quickpay', // quickpay.net
    'Rabobank OmniKassa | OmniKassa',
    'Rapyd', // rapyd.net
    'Razer Merchant Services',
    'Razorpay',
    'RBK Money',
    'RBS WorldPay | RBS World Pay', // rbsworldpay.com
    'Realex Payments | Realex',
    'Rebilly',
    'Recurly',
    'Redsys', // redsys.es
    'Reepay',
    'Remita', // remita.net
    'RentPayment',
    'REPAY | | an everyday word',
    'RoboKassa', // robokassa.ru
    'RocketGate',
    'SafeCharge',
    'Saferpay',
    'Sage Pay',
    'Sage Payment Solutions | Sage Payments', // sagepayments.com
    'Satispay',
    'SB Payment Service', // sbpayment.jp
    'SCOPAY', // tucasi.com
    'SecPay',
    'Secupay',
    'Secure Trading | SecureTrading | everyday words',
    'SecureNet',
    'SecurePay', // securepay.com.au
    'SecurionPay',
    'senangPay', // senangpay.my
    'Shift4 | Shift 4',
    'SIBS',
    'SimplePay',
    'Sisow',
    'SIX Payment Services | SIX Payments', // six-payment-services.com
    'Skipjack',
    'SlimCD',
    'SlimPay',
    'Smart2Pay',
    'SmartDebit | Smart Debit',
    'Solidgate',
    'Sony Payment Services', // sonypaymentservices.jp
    'SpectroCoin',
    'Spreedly',
    'Square | SquareUp, Squareup, Squareup.com | an everyday word', // squareup.com
    'SSLCommerz',
    'Stancer',
    'Stax Payments',
    'Stone Pagamentos', // stone.com.br
    'Stripe | stripe.com, STRIPE | an everyday word',
    'SumUp',
    'Svea | | a company with many trades',
    'SystemPay', // systempay.fr
    'TabaPay',
    'Takepayments',
    'Tap Payments | | everyday words', // tap.company
    'Tazapay',
    'TeleCash',
    'TeleCheck | Tele Check',
    'Telr',
    'ThePay',
    'Till Payments',
    'Tilopay',
    'Tipalti',
    'Toss Payments', // tosspayments.com
    'TouchNet',
    'Tpay',
    'Transbank | Webpay Plus', // transbank.cl
    'TransFirst',
    'Tranzila',
    'TrueLayer',
    'Truevo',
    'Trust Payments | | everyday words',
    'TrustCommerce',
    'TSYS',
    'Tyl | | an everyday word',
    'Tyro',
    'UnitPay', // unitpay.ru
    'Unlimint',
    'Unlimit | | an everyday word',
    'Unzer',
    'USAePay | USA ePay',
    'Vanco',
    'Vantiv',
    'Verifone',
    'Verisign',
    'Veritrans',
    'Vindicia',
    'Viva Payments', // vivapayments.com
    'Viva Wallet | Viva.com',
    'Viveum',
    'Wallee',
    'WayForPay',
    'Wells Fargo Merchant Services',
    'WePay',
    'Windcave',
    'Wirecard',
    'WisePay', // wisepay.co.uk
    'Wompi',
    'Worldline',
    'Worldnet Payments',
    'Worldpay | World Pay',
    'Xendit', // xendit.co
    'Xpress Bill Pay',
    'Xsolla',
    'Yapily',
    'Yoco',
    'Zeller | | a surname',
    'Zettle | iZettle, PayPal Zettle',
    'Zombaio',
    'Zooz',
    'Zuora',
  ],
  'merchant-of-record': [
    '2Checkout | 2 Checkout, 2CO',
    'Appcharge',
    'AppSumo',
    'arvato Systems', // arvato-systems.com
    'Asknet',
    'Avangate',
    'BoaCompra',
    'CCBill | CC Bill',
    'Cleverbridge | Clever Bridge',
    'ClickBank | Click Bank, ClickSales',
    'Codashop | Coda Payments',
    'CopeCart',
    'Digistore24',
    'Digital River',
    'Dodo Payments',
    'DR globalTech | Digital River globalTech', // digitalriver.com
    'Eduzz',
    'element 5 | Element 5, element5, Element5 | everyday words', // element5.de
    'Elopage',
    'Epoch | | an everyday word',
    'eSellerate | e-Sellerate', // esellerate.net
    'FastSpring | Fast Spring',
    'Global-e', // global-e.com
    'Gumroad',
    'Handango',
    'Hotmart',
    'JVZoo',
    'Kagi',
    'Kiwify',
    'Lemon Squeezy',
    'Mobihand',
    'Nexway',
    'oneNetworkDirect',
    'Paddle | paddle.com | an everyday word',
    'PayPro Global | PayPro',
    'PlaySpan | Ultimate Game Card',
    'Polar.sh',
    'Protexis',
    'Reach Payments | | everyday words', // withreach.com
    'SafeCart',
    'Segpay',
    'StackCommerce | Stack Commerce, StackSocial',
    'upclick',
    'Verotel',
    'WarriorPlus | Warrior Plus',
    'Whop | | an everyday word',
  ],
  'order-form': [
    '1ShoppingCart | 1 Shopping Cart',
    '3dcart | Shift4Shop',
    'Active Network',
    'Allegiance | Allegiance Software, Allegiance Fundraising | an everyday word', // teamallegiance.com
    'Bandcamp',
    'Beds24',
    'Beyond.com',
    'Big Cartel',
    'BigCommerce | Big Commerce',
    'BMT Micro',
    'Bookeo',
    'Booksy',
    'BookWhen',
    'Brown Paper Tickets',
    'BuyDirect',
    'CAF Donate',
    'CafePress | Cafe Press',
    'CampBrain',
    'CampMinder',
    'CD Baby',
    'Checkfront',
    'ChowNow',
    'Cloudbeds',
    'ClubExpress | Club Express',
    'Cratejoy',
    'Cvent',
    'DigiBuy | Digi Buy',
    'DigitalCandle',
    'E-junkie | EJunkie, e junkie', // e-junkie.com
    'Ecwid',
    'Emetrix',
    'Engaging Networks',
    'Etsy',
    'Etsy Payments',
    'Eventbrite',
    'Eviivo',
    'FareHarbor',
    'Fourthwall',
    'Foxy.io',
    'FoxyCart',
    'Freemius',
    'Fresha',
    'Giftpro',
    'Guesty',
    'HelloAsso',
    'Humanitix',
    'iRaiser',
    'itch.io',
    'Kajabi',
    'Kimbia',
    'Kindful',
    'Lodgify',
    'Magento',
    'Memberful',
    'MemberPress',
    'Mindbody', // mindbodyonline.com
    'Miva Merchant | Miva', // miva.com
    'MoonClerk',
    'MyCommerce | My Commerce',
    'MySchoolBucks',
    'NightsBridge', // nightsbridge.co.za
    'NorthStar Solutions | NorthStar Shareware', // nstarsolutions.com
    'OpenCart',
    'osCommerce',
    'OvationTix',
    'ParentMail', // parentmail.co.uk
    'ParentPay',
    'Payhip',
    'PayLoadz',
    'Planning Center Giving',
    'Plimus',
    'Podia',
    'PrestaShop',
    'PsL | Public Software Library', // pslweb.com
    'Qgiv',
    'Race Roster',
    'Raisely',
    'Redbubble',
    'RegFox',
    'RegisterNow | RegisterNow!',
    'RegNet', // reg.net
    'RegNow | Reg Now',
    'Regsoft | Reg Soft',
    'ReleaseNow',
    'RevTrak',
    'Rezdy',
    'RunSignup',
    'SamCart',
    'SeatGeek',
    'See Tickets | | everyday words',
    'Sellfy',
    'Sellix',
    'Selz',
    'SendOwl',
    'Setmore',
    'ShareIt | ShareIt!, Share-it, Share-it!, share*it',
    'Shop Pay', // shop.app
    'Shopify',
    'Shopify Payments',
    'Shopware',
    'ShowClix',
    'SimplyBook.me',
    'SiteMinder',
    'Smoobu',
    'Snipcart',
    'Softkey', // softkey.ru
    'Spektrix',
    'Spreadshirt',
    'Square Online',
    'Squarespace',
    'Squarespace Payments',
    'SubscribeStar',
    'Subsplash',
    'SWREG | SW Reg', // swreg.org
    'SynXis', // sabrehospitality.com
    'Teachable',
    'Tebex', // tebex.io
    'Teespring',
    'Thinkific',
    'ThriveCart',
    'Ticket Tailor',
    'TicketLeap',
    'Ticketmaster',
    'TicketSource',
    'TicketSpice',
    'TicketWeb',
    'Tip4Serv',
    'Tithe.ly',
    'Tock | | an everyday word',
    'TrialPay',
    'TryBooking',
    'Trymedia',
    'Twingle',
    'Ultracart',
    'V-Share | V Share', // v-share.com
    'Vagaro',
    'Vendini',
    'VirtueMart',
    'Volusion',
    'Weezevent',
    'WHMCS',
    'Wild Apricot',
    'WinRed',
    'Wix Payments', // wix.com
    'WooCommerce | WooPayments, WooCommerce Payments',
    'X-Cart',
    'Xola',
    'Yahoo! Merchant Solutions | Yahoo Merchant Solutions', // smallbusiness.yahoo.com
    'Yahoo! Store | Yahoo Store', // smallbusiness.yahoo.com
    'Zazzle',
    'Zeffy',
    'Zen Cart',
  ],
  wallet: [
    'ActBlue',
    'AlertPay',
    'Alipay',
    'Allopass',
    'Amazon Pay | Amazon Payments, Pay with Amazon, Checkout by Amazon, Login and Pay with Amazon', // pay.amazon.com
    'Android Pay',
    'Anedot',
    'Apple Cash',
    'Apple Pay', // apple.com
    'AstroPay',
    'Bango',
    'Banxa',
    'Benevity',
    'betterplace | betterplace.org',
    'BHIM',
    'Bill Me Now',
    'Binance Pay | Binance', // pay.binance.com
    'BitPay | Bit Pay',
    'Blackbaud',
    'Blockchain.com',
    'Boku',
    'BTCPay Server | BTCPay', // btcpayserver.org
    'Buy Me a Coffee', // buymeacoffee.com
    'CanadaHelps',
    'Cash App | | everyday words', // cash.app
    'CashU',
    'Centili',
    'CharityCheckout | Charity Checkout', // charitycheckout.co.uk
    'Classy | | an everyday word', // classy.org
    'Click & Pledge',
    'ClickandBuy | Click&Buy',
    'Coinbase',
    'Coinbase Commerce',
    'CoinGate | Coin Gate',
    'CoinPayments | Coin Payments', // coinpayments.net
    'Crowdrise',
    'Crypto.com Pay', // crypto.com
    'Cryptomus',
    'DaoPay',
    'Donately',
    'Donorbox', // donorbox.org
    'DonorDrive',
    'Donorfy',
    'DonorPerfect',
    'DonorsChoose',
    'Dwolla',
    'e-gold', // e-gold.com
    'EasyTithe',
    'Ebillme',
    'EcoCash',
    'ecoPayz',
    'Enthuse | | an everyday word',
    'Every.org',
    'Everydayhero',
    'Facebook Pay', // pay.facebook.com
    'Facebook Payments | Facebook Messenger Payments',
    'FirstGiving',
    'Flattr',
    'Fortumo',
    'Fundraise Up',
    'FundraisingBox',
    'GCash',
    'GitHub Sponsors', // github.com
    'Givebutter',
    'Givelify',
    'GiveWP',
    'Givey',
    'GlobalGiving', // globalgiving.org
    'GoCoin',
    'GoFundMe',
    'Google Checkout', // checkout.google.com
    'Google Pay | GPay, Google Payments, Google Payment', // pay.google.com
    'Google Wallet', // wallet.google.com
    'GOV.UK Pay',
    'GrabPay | Grab Pay', // grab.com
    'Indiegogo',
    'JD Pay',
    'Jeton',
    'JustGiving | Just Giving',
    'JustTextGiving',
    'KakaoPay | Kakao Pay',
    'Khalti',
    'Kickstarter',
    'Ko-fi | Kofi', // ko-fi.com
    'Leetchi',
    'Liberapay',
    'Liberty Reserve',
    'LINE Pay', // pay.line.me
    'MasterPass',
    'Mercuryo',
    'Meta Pay',
    'MiFinity',
    'MobilePay', // mobilepay.dk
    'MOLPay',
    'MOLPoints',
    'Moneybookers',
    'MoneyGram | Money Gram',
    'MoonPay',
    'Mopay',
    'MuchBetter',
    'Naver Pay', // pay.naver.com
    'Neteller',
    'Network for Good', // networkforgood.org
    'NOWPayments | NOW Payments', // nowpayments.io
    'Onebip',
    'OPay',
    'Open Collective',
    'Orange Money',
    'Papara',
    'Patreon',
    'Paxum',
    'PAYCO',
    'Paycom', // paycom.net
    'Paydirekt', // paydirekt.de
    'Payeer',
    'Paylib',
    'PayPal | Pay Pal, Pay-Pal',
    'PayPal Giving Fund',
    'PayPay | | may be a slip of the pen',
    'Paytm',
    'Payza',
    'Perfect Money | | everyday words',
    'PhonePe',
    'PicPay',
    'Postepay',
    'Pushpay',
    'QIWI | Visa QIWI Wallet',
    'Raisenow',
    'Rakuten Pay', // pay.rakuten.co.jp
    'Razer Gold', // gold.razer.com
    'Razer zGold | zGold', // gold.razer.com
    'Revolut',
    'Revolut Pay', // revolut.com
    'Samsung Pay', // samsung.com
    'Samsung Wallet',
    'Shopee Pay',
    'Skrill',
    'STC Pay', // stcpay.com.sa
    'Stewardship | | an everyday word', // stewardship.org.uk
    'StormPay',
    'Strike | | an everyday word', // strike.me
    'Stripe Link',
    'Substack',
    'Tenpay',
    'Tipeee',
    "Touch 'n Go", // touchngo.com.my
    'Transak',
    'TransferWise',
    'TrueMoney',
    'Ulule',
    'Venmo',
    'Vipps', // vipps.no
    'Virgin Money Giving', // virginmoneygiving.com
    'Visa Checkout | V.me',
    'Wallet One', // walletone.com
    'WebMoney', // webmoney.ru
    'WeChat Pay | WeChat Payment, Weixin Pay', // pay.weixin.qq.com
    'Western Union',
    'Wise | wise.com | an everyday word',
    'Wonderful.org',
    'Yahoo PayDirect', // yahoo.com
    'Yandex.Checkout',
    'Yandex.Money | Yandex Money', // money.yandex.ru
    'Yape',
    'YooKassa', // yookassa.ru
    'YooMoney', // yoomoney.ru
    'Zelle', // zellepay.com
    'Zimpler',
    'Zong',
  ],
  'buy-now-pay-later': [
    'Acima',
    'Affirm | | an everyday word',
    'Afterpay',
    'Akulaku',
    'Alma | | an everyday name', // almapay.com
    'Atome', // atome.sg
    'Bill Me Later | | everyday words',
    'Billie | | a first name',
    'Billink',
    'BillSAFE',
    'Bread Pay',
    'Clearpay', // clearpay.co.uk
    'Cofidis',
    'DivideBuy | Divide Buy',
    'Divido',
    'easyCredit',
    'FLOA',
    'Humm | | an everyday word', // shophumm.com
    'Katapult',
    'Klarna',
    'Kredivo',
    'Kueski',
    'Latitude Interest Free', // latitudefinancial.com.au
    'LatitudePay | Latitude Pay',
    'Laybuy',
    'LazyPay',
    'Novuna',
    'Oney',
    'Paidy',
    'PayBright',
    'Payflex',
    'Paymorrow',
    'PayPal Credit | PayPal Pay Later', // paypal.com
    'PayPal Plus',
    'PayPo',
    'Progressive Leasing',
    'Qliro',
    'Quadpay',
    'Ratepay',
    'Resurs Bank',
    'Riverty',
    'Scalapay',
    'SeQura',
    'Sezzle',
    'Snap Finance',
    'Sofinco',
    'Splitit',
    'Sunbit',
    'Synchrony',
    'Tabby | | an everyday word', // tabby.ai
    'Tabeo',
    'Tamara | | a first name', // tamara.co
    'Twisto',
    'V12 Retail Finance | V12 Finance',
    'ViaBill',
    'Walley | | a first name',
    'Zilch | | an everyday word',
    'Zip | | an everyday word', // zip.co
    'Zip Pay',
  ],
  'local-method': [
    'Airtel Money', // airtel.com
    'Bancontact | Mister Cash',
    'BenefitPay', // benefit.bh
    'Bizum', // bizum.es
    'bKash',
    'BLIK',
    'Boleto', // bcb.gov.br
    'BPAY', // bpay.com.au
    'Click2Pay',
    'DANA | | a first name', // dana.id
    'Dankort', // dankort.dk
    'DuitNow',
    'Easypaisa', // easypaisa.com.pk
    'EPS | eps-Überweisung | an abbreviation', // eps-ueberweisung.at
    'Fawry',
    'FreeCharge', // freecharge.in
    'Giropay', // giropay.de
    'iDEAL | | an everyday word', // ideal.nl
    'Interac', // interac.ca
    'JazzCash', // jazzcash.com.pk
    'Khipu',
    'KNET', // knet.com.kw
    'M-Pesa | Mpesa',
    'MB WAY', // mbway.pt
    'MobiKwik',
    'MoMo | | an everyday name', // momo.vn
    'MTN Mobile Money | MTN MoMo', // mtn.com
    'Multibanco', // multibanco.pt
    'MyBank', // mybank.eu
    'Nagad', // nagad.com.bd
    'Neosurf',
    'Osko', // osko.com.au
    'OVO | | an everyday word abroad', // ovo.id
    'OXXO',
    'Ozow',
    'PagoEfectivo', // pagoefectivo.pe
    'PagoFacil | Pago Fácil, Pago Facil', // pagofacil.com.ar
    'Payconiq',
    'PayID', // payid.com.au
    'PayNow | | an everyday phrase', // paynow.sg
    'Paysafecard | Paysafe Card',
    'Payshop', // payshop.pt
    'Pix | PIX | an everyday word', // bcb.gov.br
    'POLi | | part of a word that a soft hyphen breaks', // polipayments.com
    'PromptPay', // promptpay.io
    'Przelewy24', // przelewy24.pl
    'QRIS',
    'Rapipago', // rapipago.com.ar
    'SafetyPay',
    'SnapScan', // snapscan.co.za
    'Sofort | SOFORT, Sofortüberweisung | an everyday word abroad',
    'Swish | | an everyday word', // swish.nu
    'Tikkie', // tikkie.me
    'Trustly',
    'TrustPay', // trustpay.eu
    'Twint', // twint.ch
    'Ukash',
    'Unified Payments Interface | UPI', // npci.org.in
    'VNPay', // vnpay.vn
    'Wero | | an everyday word abroad',
    'ZaloPay', // zalopay.vn
  ],
  'card-scheme': [
    'American Express | Amex',
    'Carte Bleue', // carte-bleue.com
    'Cartes Bancaires', // cartes-bancaires.com
    'China UnionPay | UnionPay', // unionpay.com
    "Diners Club | Diner's Club",
    'Discover | | an everyday word',
    'Eurocard',
    'Hipercard', // hipercard.com.br
    'JCB | | also a maker of machines', // jcb.co.jp
    'Maestro | | an everyday word', // maestrocard.com
    'MasterCard | Master Card',
    'RuPay', // rupay.co.in
    'Solo | | an everyday word',
    'Switch | | an everyday word',
    'Verve | | an everyday word', // myverveworld.com
    'Visa | VISA, Verified by Visa | an everyday word',
  ],
  'app-store': [
    'Amazon | | a company with many trades',
    'Amazon Appstore', // amazon.com
    'Android Market',
    "App Store | Apple App Store, Apple's App Store, Mac App Store, iTunes App Store, iOS App Store | everyday words", // apple.com
    'Apple | Apple ID account, Apple ID Account | a company with many trades',
    'BlackBerry World | BlackBerry App World', // appworld.blackberry.com
    'Chrome Web Store', // chromewebstore.google.com
    'Epic Games Store', // epicgames.com
    'GOG.com',
    'Google | | a company with many trades',
    'Google Play | Play Store', // play.google.com
    'Huawei AppGallery', // appgallery.huawei.com
    'Humble Bundle',
    'iTunes | Apple iTunes',
    'Microsoft Store | Windows Store, Windows Phone Store', // apps.microsoft.com
    'Nintendo eShop', // nintendo.com
    'PlayStation Store | PlayStation Network', // store.playstation.com
    'RevenueCat | Revenue Cat',
    'Samsung Galaxy Store | Samsung Apps, Galaxy Store', // galaxystore.samsung.com
    'Steam | Steampowered.com | an everyday word', // steampowered.com
    'Xbox Live | Xbox Store', // xbox.com
  ],
} as const satisfies Partial<Record<PaymentRole, readonly string[]>>;
