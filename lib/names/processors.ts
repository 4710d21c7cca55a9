import type { PaymentName } from '../policy';
import { readNames } from './list';

/**
 * Who takes or moves money for others, 1998 to 2026. A former name stands beside the later one: it is shown as the policy
 * writes it. How a line reads: `readNames`.
 */
export const PROCESSORS: readonly PaymentName[] = readNames({
  processor: `
2C2P
AcceptBlue | accept.blue
ACI Worldwide
Adyen
Airwallex
Aliant Payments
Alignet
Alternative Payments
Authorize.net | authorize.net | Authorize Net, AuthorizeNet
Bambora
Banwire
Barclaycard | barclaycard.co.uk | Barclaycard Business, Barclays ePDQ, Barclaycard ePDQ, ePDQ
BBMSL
Beanstream
Bill.com | bill.com
BillDesk
Billplz
BIPS | bips.me | | an abbreviation
BlueFin | | Bluefin Payment Systems | a fish
BluePay
BlueSnap | | Blue Snap
Bold Commerce
BPoint | bpoint.com.au
Braintree | braintreepayments.com | Brain Tree, Braintree Payments, Braintree Payment Solutions
BT Buynet
Buckaroo | buckaroo.eu | Buckaroo Payments | an everyday word
Cardcom | cardcom.co.il
CardConnect | | Card Connect
CardFlight
Cardinal Commerce
Cardknox
Cardlink | cardlink.gr
CardPointe
CardSave | cardsave.net
Cardstream
Cashfree | | Cashfree Payments
Cayan
CCAvenue | | CC Avenue
CCNow
CCPayment
CDGcommerce | | CDG Commerce
Chargebee
Chargify
Chase Paymentech | | Paymentech, Chase Payment Solutions, Chase Merchant Services
CheckAlt
Checkout.com | checkout.com
CheckoutChamp | | Checkout Champ
Cielo | cielo.com.br
Citrus Pay
Clover | | Clover Network | an everyday word
CommWeb | commbank.com.au/
ConcardIS
Conekta
Converge | convergepay.com | Converge Pay, Elavon Converge | an everyday word
Credomatic | | BAC Credomatic
Credorax
CSG Forte | forte.net | Forte Payment Systems
Culqi
CyberCash
CyberSource | | Cyber Source
Datacash
Datatrans | datatrans.ch
DIBS | dibs.dk | DIBS Payment Services | an everyday word
Dineromail
Dlocal
DOKU | | DOKU Wallet
DPO Group | | DPO PayGate, Direct Pay Online
DragonPay | dragonpay.ph | Dragon Pay
Easebuzz | easebuzz.in
EasyPay Direct
EBANX
Edgil | | Edgil Authentication Services, Edgil Associates
Elavon
EMerchantPay | | eMerchant Pay
Epayco | epayco.co
eProcessingNetwork | | eProcessing Network
EPX | | Electronic Payment Exchange
Escrow.com | escrow.com
Everypay | every-pay.com
EVO Payments | | EVO Payments International
Eway | eway.com.au | eWAY | a common abbreviation
ExactPay
Fattmerchant
FirstData | | First Data, First Data Merchant Services, First Data Corporation
FIS Global
Fiserv
Flo2Cash
Fluidpay
Flutterwave | | Rave by Flutterwave
Flywire
Fondy | fondy.eu
Futurepay
Gate2Shop | g2s.com | Gate 2 Shop
GestPay | gestpay.it
Getnet | getnet.com.br
Global Collect
Global Payments | | Global Payments Inc | an everyday phrase
GMO Payment Gateway | gmo-pg.com | GMO-PG
GoCardless | | Go Cardless
GoEmerchant
Heartland Payment Systems | | Heartland Payment
Helcim
Hipay | | HiPay Wallet, Allopass
Hyperpay
Hyperwallet
IATS Payments | | iATS
IBill | | Internet Billing Company
Ingenico | | Ingenico ePayments, Ingenico Payment Services
Inicis | | KG Inicis
Instamojo
Interswitch | interswitchgroup.com
Intuit Merchant Services | intuit.com/ | Intuit Payment Solutions, QuickBooks Payments, Intuit QuickBooks Payments, QuickBooks Merchant Services, Intuit Payments
iPay88
iPayment | ipaymentinc.com
iTransact
iVeri
Iyzico
Juspay | juspay.in
KCP | kcp.co.kr | NHN KCP | an abbreviation
LinkPoint | | LinkPoint International
LiqPay | liqpay.ua
Lyra | | Lyra Collect, Lyra Network | an everyday name
Mangopay
Maverick Payments
Maxipago
Mercado Pago
Merchant e-Solutions | merchante-solutions.com | MerchantE
MerchantWare | merchantwarehouse.com | Merchant Warehouse
Midtrans | | Veritrans
MiGS | mastercard.com/
Mollie | | Mollie Payments
Moneris | | Moneris Solutions
Monetra
Moyasar
MultiSafepay | | Multi Safepay
MyFatoorah
NAB Transact | nab.com.au/
Netaxept
Netbanx
NetCash | netcash.co.za
Netopia Payments | netopia-payments.com | mobilPay
NETS | nets.eu | Nets Easy | an everyday word
Network International | network.ae | N-Genius
Nexi | nexi.it
Nicepay | nicepay.co.id
NMI | | Network Merchants | an abbreviation
Nochex
Novalnet | novalnet.de
Nuvei
Ogone
Omise | omise.co
Opayo | opayo.co.uk
OpenNode
OpenPay Mexico | openpay.mx
Optimal Payments
Orbital Gateway | jpmorgan.com/ | Chase Orbital
Pagar.me | pagar.me
PagBrasil
PagSeguro | pagseguro.uol.com.br | PagBank
PAY.nl | pay.nl
Paya
PayBox | | Pay Box
PayDollar | | AsiaPay
Payeezy
PayEx
PayFacto
PayFast | payfast.co.za
Payflex | payflex.co.za
PayFlow Pro | paypal.com/ | Payflow, PayFlow Link, PayPal Payflow, Verisign Payflow, VeriSign Payflow Pro
PayGate | paygate.co.za
PayJunction | | Pay Junction
PayLane
PayLike | paylike.io
Paymaya | maya.ph
Payment Data Systems | paymentdata.com
Payment Express | | DPS Payment Express
Paymentwall | | Payment Wall
PayMill | | Pay Mill
PayMongo
Paynet | paynet.com.mx | | an everyday word
PayNova
PayOne | | BS PAYONE
Payoneer
PayPoint | paypoint.net
PayRix
Paysafe | | Paysafe Group
PaySimple | | Pay Simple
Paystack
PaySystems
PayTabs
PayTrace
PayTrail | | Suomen Verkkomaksut
Paytrek
PayU | | PayU Latam, PayU India, PayU Money
PayVector | payvector.co.uk
PayWay | payway.com.au
PayWorks
PayZen | payzen.eu
Peach Payments
Pelecard
Pesapal
Pin Payments
Pine Labs
Planet Payment
Plug'n Pay | | Plug n Pay, PlugNPay, Plug and Pay
PostFinance | postfinance.ch | PostFinance Checkout
PPRO
ProPay
ProtX
Qualpay
Quickpay | quickpay.net
Rapyd | rapyd.net
RazorPay | | Razor Pay
Realex Payments | | Realex
Recurly
Rede | userede.com.br | Redecard | an everyday word abroad
Redsys | redsys.es
RoboKassa | robokassa.ru
Rocketgate
SafeCharge | | Safe Charge
Saferpay
Sage Pay
Sage Payment Solutions | sagepayments.com | Sage Payments
SecPay
SecureNet
SecurePay | securepay.com.au | Secure Pay
SecureTrading | | Secure Trading
Senangpay | senangpay.my
Shift4 | | Shift 4, Shift4 Payments
SignaPay
SIX Payment Services | six-payment-services.com | SIX Payments
Skipcash | skipcash.app
Spreedly
Square | squareup.com | Square Inc, Square Up, SquareUp, Squareup, Squareup.com, Square Payments, Block Inc | an everyday word
SSLCommerz
Stax | staxpayments.com | Stax Payments | an everyday word
Stone Pagamentos | stone.com.br
Stripe | | Stripe Inc, Stripe Checkout, Stripe Payments, Stripe Connect, Stripe.com, stripe.com, STRIPE | an everyday word
SumUp
SystemPay | systempay.fr
Tap Payments | tap.company
Telecash | telecash.de
TeleCheck | | Tele Check
Telr
Till Payments
Tipalti
Transact24
Transbank | transbank.cl | Webpay Plus
TransFirst
Trust Payments
TrustCommerce
TSYS
Tyro | | Tyro Payments
Unzer
USAePay | | USA ePay
Vantiv
Verifone
VeriSign | | VeriSign Payment Services
Viva Wallet | | Viva.com
WayForPay
Wepay
Windcave
Wirecard | | Wire Card
Wompi | wompi.co
Worldline
WorldPay | | World Pay, RBS WorldPay
Xendit | xendit.co
Xsolla
Yapstone
Yoco
Zuora
`,
  'merchant-of-record': `
2Checkout | | 2 Checkout, 2CO, Two Checkout
arvato Systems | arvato-systems.com
Asknet
Avangate
CCBill | | CC Bill
Cleverbridge | | Clever Bridge
ClickBank | | Click Bank, ClickSales
Creem | creem.io
Digistore24
Digital River | | Digital River Ireland, Digital River Inc
DLGuard
Dodo Payments
DR globalTech | digitalriver.com/ | DR globalTech Inc, Digital River globalTech
Element 5
Elopage
Epoch | | Epoch.com | an everyday word
eSellerate | esellerate.net | e-Sellerate, eSellerate Inc
FastSpring | | Fast Spring, Bright Market
Global-e | global-e.com
Gumroad
Handango
JVZoo
Kagi | | Kagi Shareware
Lemon Squeezy
Mobihand
Nexway
Paddle | | Paddle.com, Paddle.net, paddle.com | an everyday word
PayPro Global | | PayPro
PolarSh | polar.sh
Protexis
Reach Payments | withreach.com
Segpay
StackCommerce | | Stack Commerce, StackSocial
Thrivecart
UpClick
Verotel
WarriorPlus | | Warrior Plus
Zaxaa
`,
  'order-form': `
1ShoppingCart | | 1 Shopping Cart
Bandcamp
BigCommerce | | Big Commerce
BMT Micro
BuyDirect
CafePress | | Cafe Press
CD Baby
DigiBuy | | Digi Buy
DigitalCandle | | Digital Candle
E-junkie | e-junkie.com | EJunkie, e junkie
Ecwid
Emetrix
Etsy
Eventbrite
FetchApp
Foxycart
Itch.io | itch.io
Kajabi
Magento
Miva Merchant | miva.com | Miva
MyCommerce | | My Commerce
NorthStar Solutions | nstarsolutions.com | NorthStar Shareware
PayHip
PayLoadz
Plimus
PrestaShop
PsL | pslweb.com | Public Software Library
QuickPayPro
Qwerks
RegisterNow | | RegisterNow!, Register Now!
RegNet | reg.net
RegNow | | Reg Now
RegSoft | | Reg Soft
SamCart
Sellfy
Selz
SendOwl
ShareIt | | ShareIt!, share-it.com, share*it, Share*It!
Shareware Order
Shopify | | Shopify Payments, Shop Pay, Shopify Inc
Shopware
Softkey | softkey.ru
Squarespace | | Squarespace Commerce
SubscribeStar
SWREG | swreg.org | SW Reg
Tebex | tebex.io | Buycraft
TicketMaster
Trialpay | | Trial Pay
V-Share | v-share.com | V Share
Volusion
WooCommerce | | WooPayments, WooCommerce Payments
Yahoo! Store | smallbusiness.yahoo.com | Yahoo Store, Yahoo! Merchant Solutions, Yahoo! Small Business
Zazzle
`,
  wallet: `
AlertPay | | Alert Pay
Alipay
Amazon Pay | pay.amazon.com | Amazon Payments, Pay with Amazon, Checkout by Amazon, Login and Pay with Amazon
Apple Pay | apple.com/
Bill Me Now
Binance Pay | pay.binance.com | Binance
Bitcoin.com | bitcoin.com
BitPay | | Bit Pay
BTCPay Server | btcpayserver.org | BTCPay
Buy Me a Coffee
CashApp | cash.app | Cash App, Cash App Pay
CashU
Classy | classy.org | Classy.org | an everyday word
ClickandBuy | | Click and Buy, Click&Buy, FIRSTGATE
Coinbase | | Coinbase Commerce
CoinGate | | Coin Gate
CoinPayments | coinpayments.net | Coin Payments
Cryptomus
Donorbox | donorbox.org
Dwolla
E-gold | e-gold.com
Ebillme
EcoPayz
Facebook Pay | pay.facebook.com | Facebook Payments, Meta Pay
Flattr
Fundraise Up
GCash
GitHub Sponsors | github.com/
Givebutter
GlobalGiving | globalgiving.org
Globee
GoCoin
GoFundMe
Google Checkout | checkout.google.com
Google Pay | pay.google.com | GPay, Google Payments, Google Payment, Android Pay
Google Wallet | wallet.google.com
GoUrl | gourl.io
GrabPay | grab.com/ | Grab Pay
Indiegogo
JustGiving
KakaoPay | | Kakao Pay
Kickstarter
Klarna Pay Now | klarna.com/
Ko-fi | ko-fi.com | Kofi
Liberapay
Liberty Reserve
LINE Pay | pay.line.me
MasterPass | | Master Pass
MobilePay | mobilepay.dk | Mobile Pay
MOLPay
Moneybookers | | Money Bookers
MoneyGram | | Money Gram
MoonPay
Naver Pay | pay.naver.com
Neteller
Network for Good | networkforgood.org
NOWPayments | nowpayments.io | NOW Payments
Obopay
Open Collective
Patreon
Paycom | paycom.net
PayDirect | | Yahoo! PayDirect
Paydirekt | paydirekt.de
Payeer
Paylib | paylib.fr
PayPal | | Pay Pal, PayPal Inc, PayPal Express, PayPal Express Checkout, PayPal Checkout, PayPal Website Payments Pro, PayPal Payments Pro, PayPal Pro, Pay-Pal
Paytm
Payza
Perfect Money
PhonePe
Plisio | plisio.net
QIWI | | Qiwi Wallet, Visa QIWI Wallet
Raisenow
Razer Gold | gold.razer.com | Razer zGold, zGold, MOLPoints, Razer Merchant Services
Revolut | | Revolut Pay
Samsung Pay | samsung.com/
Shopee Pay
Skrill
STC Pay | stcpay.com.sa
StormPay
Strike | strike.me | | an everyday word
Tenpay
Tipeee
Touch 'n Go | touchngo.com.my
TransferWise
Venmo
Vipps | vipps.no
Visa Checkout | | V.me
WebMoney | webmoney.ru | Web Money, WebMoney Transfer
WeChat Pay | pay.weixin.qq.com | WeChat Payment, Weixin Pay
Western Union
Wise | | Wise Payments, wise.com | an everyday word
Yandex.Money | money.yandex.ru | Yandex Money
YooMoney | yoomoney.ru | YooKassa, Yandex.Kassa, Yandex.Checkout
Zelle | zellepay.com
`,
  'buy-now-pay-later': `
Affirm | | Affirm Inc | an everyday word
AfterPay | | After Pay
Alma | almapay.com | | an everyday name
Atome | atome.sg
Bill Me Later
Billie | billie.io | | a first name
Bread Financial | | Bread Pay
ClearPay | clearpay.co.uk
Humm | shophumm.com | | an everyday word
Katapult
Klarna | | Klarna Bank
Laybuy
Oney
PayBright
PayPal Credit | paypal.com/ | PayPal Pay Later, Pay in 4
Quadpay
Ratepay
Scalapay
SeQura
Sezzle
Splitit
Sunbit
Tabby | tabby.ai | | an everyday word
Tamara | tamara.co | | a first name
Uplift | | | an everyday word
V12 Finance | | V12 Retail Finance
Zip | zip.co | Zip Pay, Zip Co, Zip Money | an everyday word
`,
  'local-method': `
Airtel Money | airtel.com/
Baloto
BANCOMAT Pay | bancomatpay.it
Bancontact | | Mister Cash
BenefitPay | benefit.bh
Bizum | bizum.es
bKash
BLIK
Boleto | bcb.gov.br/ | Boleto Bancario, Boleto Bancário
BPAY | bpay.com.au
CASHlib
Click2Pay
DANA | dana.id | | a first name
Dankort | dankort.dk
Easypaisa | easypaisa.com.pk
Efecty | efecty.com.co
EPS | eps-ueberweisung.at | eps-Überweisung | an abbreviation
Fawry
FPX | fpx.com.my
FreeCharge | freecharge.in
Giropay | giropay.de
iDEAL | ideal.nl | | an everyday word
Interac | interac.ca | Interac Online, Interac e-Transfer
JazzCash | jazzcash.com.pk
Khipu
KNET | knet.com.kw
M-Pesa | | Mpesa
Mada | mada.com.sa | | a first name
MB WAY | mbway.pt
MobiKwik
MoMo | momo.vn | | an everyday name
MTN Mobile Money | mtn.com/ | MTN MoMo
Multibanco | multibanco.pt
MyBank | mybank.eu
Nagad | nagad.com.bd
Neosurf
NganLuong | nganluong.vn
OVO | ovo.id | | an everyday word abroad
OXXO
Ozow
PagoEfectivo | pagoefectivo.pe
PagoFacil | pagofacil.com.ar | Pago Fácil, Pago Facil
Payconiq
PayNow | paynow.sg | | an everyday phrase
Paysafecard | | Paysafe Card
Pix | bcb.gov.br/ | PIX | an everyday word
POLi | polipayments.com | POLi Payments
PromptPay | promptpay.io
Przelewy24 | przelewy24.pl | DialCom24
PSE | pse.com.co | | an abbreviation
Rapipago | rapipago.com.ar
SafetyPay
Servipag
SnapScan | snapscan.co.za
Sofort | | Sofortüberweisung, Sofort Banking, SOFORT GmbH | an everyday word abroad
Swish | swish.nu | | an everyday word
Tikkie | tikkie.me
Trustly
TrustPay | trustpay.eu
Twint | twint.ch
Ukash
Unified Payments Interface | npci.org.in/ | UPI
VNPay | vnpay.vn
ZaloPay | zalopay.vn
Zapper | | | an everyday word
`,
  'card-scheme': `
American Express | | AmEx
Carte Bleue | carte-bleue.com
Cartes Bancaires | cartes-bancaires.com
China UnionPay | unionpay.com | UnionPay, Union Pay
Diners Club | | Diner's Club
Discover | | Discover Card, Discover Network | an everyday word
Elo | elo.com.br | | an everyday word
Eurocard
Hipercard | hipercard.com.br
JCB | jcb.co.jp | | also a maker of machines
Maestro | maestrocard.com | | an everyday word
MasterCard | | Master Card, MasterCard SecureCode
RuPay | rupay.co.in
Verve | myverveworld.com | | an everyday word
Visa | | VISA, Visa Inc, Verified by Visa | an everyday word
`,
  'app-store': `
Amazon | | Amazon.com, Amazon.com Inc | a company with many trades
Amazon Appstore | amazon.com/
App Store | apple.com/ | Apple App Store, Apple's App Store, Mac App Store, iTunes App Store, iOS App Store | everyday words
Apple | | Apple Inc | a company with many trades
BlackBerry World | appworld.blackberry.com | BlackBerry App World
Chrome Web Store | chromewebstore.google.com
Epic Games Store | epicgames.com
GetJar
GOG.com | gog.com
Google Play | play.google.com | Google Play Store, Play Store, Android Market, Google Play Billing
Huawei AppGallery | appgallery.huawei.com | AppGallery
Humble Bundle
iTunes Store | itunes.com | iTunes, Apple iTunes
Microsoft Store | apps.microsoft.com | Windows Store, Windows Phone Store
Nintendo eShop | nintendo.com/
Nokia Store | store.nokia.com | Ovi Store
PlayStation Store | store.playstation.com | PlayStation Network
RevenueCat | | Revenue Cat
Samsung Galaxy Store | galaxystore.samsung.com | Samsung Apps, Galaxy Store
Steam | steampowered.com | Steam Wallet, Steampowered.com | an everyday word
Xbox Live | xbox.com | Xbox Store
`,
});
