import type { TrackerName } from '../policy';

/**
 * Who measures, advertises to or follows visitors, 1998 to 2026. A former name has a line of its own beside the later one: it is
 * shown as the policy writes it. `readName` in list.ts tells how to write a line; a comment gives the site where it is not the name with ".com".
 */
export const TRACKERS = {
  analytics: [
    '6sense',
    'AB Tasty',
    'ActiveCampaign | | a company with many trades',
    'Adjust | | an everyday word',
    'Adobe | | a company with many trades',
    'Adobe Analytics', // adobe.com
    'Adobe Audience Manager',
    'Adobe Campaign', // adobe.com
    'Adobe Experience Cloud',
    'Adobe Marketing Cloud', // adobe.com
    'Adobe Omniture', // adobe.com
    'Adobe SiteCatalyst | SiteCatalyst, Omniture SiteCatalyst', // adobe.com
    'Adobe Tag Manager', // adobe.com
    'Adobe Target',
    'Adobe Test&Target | Adobe Test & Target', // adobe.com
    'Adometry',
    'Akamai | | a company with many trades',
    'Albacross',
    'Alexa Internet',
    'Amazon Pinpoint', // aws.amazon.com
    'Amazon Web Services | AWS | a company with many trades', // aws.amazon.com
    'Amplitude | amplitude.com | an everyday word',
    'App Radar',
    'App Store app statistics',
    'Appboy',
    'Appcues',
    'AppDynamics',
    'Apple App Analytics | iTunes Connect', // apple.com
    'AppsFlyer | Apps Flyer',
    'Apptentive',
    'Apsalar',
    'Aptelligent',
    'Arbitron',
    'AT Internet',
    'Atlassian | | a company with many trades',
    'AWeber | | a company with many trades',
    'AWStats', // awstats.org
    'Azure Application Insights | Application Insights',
    'Baidu Analytics | Baidu Tongji', // tongji.baidu.com
    'Bazaarvoice | | a company with many trades',
    'BlueConic',
    'Bombora',
    'Branch | branch.io | an everyday word', // branch.io
    'Braze | | an everyday word',
    'BrightEdge',
    'Bugsnag',
    'Campaign Monitor | | a company with many trades',
    'Chartable',
    'Chartbeat | Chart Beat',
    'ChartMogul',
    'Clarabridge',
    'Clearbit',
    'CleverTap',
    'ClickTale | Click Tale',
    'ClickTracks',
    'Clicky | GetClicky | an everyday word',
    'Cloudflare | | a company with many trades',
    'Cloudflare Web Analytics | Cloudflare Insights', // cloudflare.com
    'CNZZ',
    'comScore',
    'Contentsquare | Content Square',
    'Convert.com | Convert Experiences, Convert Insights',
    'Coremetrics | Core Metrics, IBM Coremetrics, IBM Digital Analytics',
    'Countly', // count.ly
    'Crashlytics | Firebase Crashlytics, Fabric Crashlytics',
    'Crazy Egg',
    'Customer.io | | a company with many trades',
    'Datadog', // datadoghq.com
    'Decibel Insight',
    'Demandbase',
    'Drift | | an everyday word',
    'Dynamic Yield',
    'Dynatrace',
    'Effective Measure', // effectivemeasure.com
    'Eloqua | Oracle Eloqua',
    'Ensighten',
    'eStat',
    'etracker | e-tracker',
    'Eulerian', // eulerian.com
    'Evergage',
    'ExactTarget | | a company with many trades',
    'eXTReMe Tracking | eXTReMe Tracker',
    'Fabric | | an everyday word',
    'fabric.io',
    'Facebook Analytics', // facebook.com
    'Fathom | | an everyday word', // usefathom.com
    'Fathom Analytics', // usefathom.com
    'FingerprintJS | Fingerprint Pro', // fingerprint.com
    'Firebase | Google Firebase', // firebase.google.com
    'Firebase Analytics', // firebase.google.com
    'Firebase Crash Reporting', // firebase.google.com
    'Fireclick',
    'Flurry | Yahoo Flurry | an everyday word',
    'Foresee | ForeSee | an everyday word',
    'Freshworks | | a company with many trades',
    'FullStory',
    'Gainsight',
    'GameAnalytics | Game Analytics',
    'Gemius',
    'GetResponse | | a company with many trades',
    'GfK',
    'GlassBox',
    'GoatCounter',
    'Google Analytics | GA4, Google Universal Analytics', // analytics.google.com
    'Google Analytics for Firebase | Google Analytics Firebase', // firebase.google.com
    'Google BigQuery', // cloud.google.com
    'Google Crashlytics', // firebase.google.com
    'Google Demographic and Interests reports', // support.google.com
    'Google Fabric', // get.fabric.io
    'Google Firebase Analytics', // firebase.google.com
    'Google Optimize', // optimize.google.com
    'Google Play Console | | a company with many trades', // play.google.com
    'Google Search Console', // search.google.com
    'Google Signals', // support.google.com
    'Google Tag Manager', // tagmanager.google.com
    'Google Webmaster Tools',
    'Google Website Optimizer',
    'GoSquared',
    'GoStats',
    'Gravatar | | a company with many trades',
    'GrowthBook',
    'HasOffers',
    'Heap | heap.io | an everyday word', // heap.io
    'Helpshift | | a company with many trades',
    'Histats',
    'HitBox',
    'HitsLink',
    'Hitwise',
    'HockeyApp', // hockeyapp.net
    'Honeycomb.io',
    'Hotjar | Hot Jar',
    'HubSpot | Hub Spot',
    'IBM Tealeaf', // ibm.com
    'Incapsula | | a company with many trades',
    'INFOnline', // infonline.de
    'InsightExpress',
    'Inspectlet',
    'Instabug',
    'Instapage | | a company with many trades',
    'Intercom | intercom.io | an everyday word',
    'Ipsos | | a company with many trades',
    'Iterable | | a company with many trades',
    'IVW | | an abbreviation', // ivw.de
    'Jetpack | WordPress Stats, WordPress.com Stats | an everyday word',
    'Kameleoon',
    'Kantar',
    'Keen IO', // keen.io
    'KISSmetrics | Kiss Metrics',
    'Klaviyo | | a company with many trades',
    'Kochava',
    'Kontagent',
    'Lead Forensics',
    'Leadfeeder',
    'Leanplum',
    'Linode | | a company with many trades',
    'Liveinternet', // liveinternet.ru
    'LivePerson | | a company with many trades',
    'Localytics',
    'Loggly | | a company with many trades',
    'LogRocket',
    'Lotame',
    'Lucky Orange',
    'Mail.ru Counter | Top.Mail.ru', // top.mail.ru
    'Mailchimp | MailChimp, Mail Chimp | a company with many trades',
    'Mailgun | | a company with many trades',
    'Matomo', // matomo.org
    'Maxymiser',
    'Medallia | | a company with many trades',
    'Media Metrix | | everyday words',
    'Microsoft App Center | | a company with many trades',
    'Microsoft Application Insights', // azure.microsoft.com
    'Microsoft Clarity | clarity.ms', // clarity.microsoft.com
    'Mindbox', // mindbox.ru
    'Mixpanel | Mix Panel',
    'Mobile App Tracking', // mobileapptracking.com
    'MoEngage',
    'Monetate',
    'Mouseflow | Mouse Flow',
    'mParticle',
    'MyBlogLog',
    'Médiamétrie | Mediametrie', // mediametrie.fr
    'Nedstat',
    'NetTracker',
    'New Relic | NewRelic Browser',
    'Nielsen | The Nielsen Company',
    'Nielsen NetRatings | Nielsen//NetRatings, NetRatings',
    'ObservePoint',
    'Olark | | a company with many trades',
    'Omnisend | | a company with many trades',
    'Omniture',
    'OneSignal | | a company with many trades',
    'OneStat',
    'Open Web Analytics | | everyday words',
    'OpenReplay',
    'Opentracker', // opentracker.net
    'Optimizely',
    'Optimost',
    'Oracle | | a company with many trades',
    'Oracle Maxymiser', // oracle.com
    'Pardot',
    'Parse.ly | Parsely',
    'Pendo', // pendo.io
    'Personify',
    'Piano Analytics', // piano.io
    'Pingdom | SolarWinds Pingdom',
    'Piwik', // piwik.org
    'Piwik PRO', // piwik.pro
    'Plausible | plausible.io | an everyday word', // plausible.io
    'Play Store app statistics',
    'Podsights',
    'Podtrac',
    'PostHog',
    'PubNub | | a company with many trades',
    'Qualaroo | | a company with many trades',
    'Qualtrics | | a company with many trades',
    'Quantcast',
    'Quantcast Measure', // quantcast.com
    'Quantum Metric',
    'Qubit | | an everyday word',
    'Rapleaf',
    'Raygun | | an everyday word',
    'RedSheriff | Red Sheriff',
    'Responsys | Oracle Responsys',
    'Rollbar',
    'RudderStack',
    'Sailthru | | a company with many trades',
    'Salesforce | | a company with many trades',
    'Salesforce Marketing Cloud', // salesforce.com
    'ScorecardResearch',
    'Segment | segment.com, segment.io, Twilio Segment | an everyday word',
    'SendGrid | | a company with many trades',
    'Sentry | sentry.io, Functional Software | an everyday word', // sentry.io
    'SessionCam | Session Cam',
    'SharpSpring | Sharp Spring',
    'Sift | SIFT | an everyday word',
    'SimilarWeb',
    'Simple Analytics', // simpleanalytics.com
    'Singular | | an everyday word', // singular.net
    'Site Meter',
    'Siteimprove',
    'SiteSpect',
    'Slimstat',
    'SmartBear | Smart Bear | a company with many trades',
    'Smartlook',
    'Snowplow | | an everyday word', // snowplowanalytics.com
    'Split.io',
    'SplitMetrics',
    'SpyLog', // spylog.ru
    'StatCounter | Stat Counter',
    'Statsig',
    'SurfAid',
    'SurveyMonkey | Survey Monkey | a company with many trades',
    'TagCommander | Commanders Act',
    'Tawk.to | | a company with many trades',
    'Tealeaf',
    'Tealium',
    'TestFlight | Apple TestFlight | a company with many trades', // testflightapp.com
    'TheCounter',
    'TowerData | | a company with many trades',
    'Trendemon',
    'Triton Digital', // tritondigital.com
    'Tune | | an everyday word',
    'Umami', // umami.is
    'Umeng | Umeng+',
    'Unbounce | | a company with many trades',
    'Unica',
    'Unity Analytics', // unity.com
    'Universal Analytics',
    'Upsight',
    'Urban Airship | | a company with many trades',
    'Urchin | | an everyday word',
    'Usabilla',
    'UserReport',
    'UserTesting | | a company with many trades',
    'UserVoice | | a company with many trades',
    'UserZoom',
    'UXCam',
    'Vercel Analytics | Vercel Web Analytics', // vercel.com
    'Vercel Speed Insights',
    'Visible Measures', // visiblemeasures.com
    'VisiStat',
    'Visual Website Optimizer',
    'VWO',
    'WalkMe | | a company with many trades',
    'Webalizer',
    'WebSideStory',
    'WebSTAT',
    'Webstats4U',
    'Webtrekk',
    'WebTrends',
    'WebTrends Live',
    'Wistia | | a company with many trades',
    'Woopra',
    'XiTi',
    'Yahoo! Web Analytics | Yahoo Web Analytics, Yahoo Analytics, Yahoo! Analytics', // web.analytics.yahoo.com
    'Yandex AppMetrica | AppMetrica', // appmetrica.yandex.com
    'Yandex Metrica | Yandex.Metrica, Yandex.Metrika, Yandex Metrika, metrika.yandex.ru', // metrica.yandex.com
    'Yotpo | | a company with many trades',
    'Zendesk | | a company with many trades',
    'Zendesk Chat | | a company with many trades', // zopim.com
    'Zoho PageSense', // zoho.com
    'Zoho SalesIQ', // zoho.com
    'ZoomInfo | | a company with many trades',
    'Zopim',
  ],
  advertising: [
    '24/7 Real Media | 24/7 RealMedia, 24/7 Media',
    '33Across',
    'Aarki',
    'Abacus | | an everyday word',
    'Accipiter',
    'Actionpay',
    'AcuityAds',
    'Acxiom | | a company with many trades',
    'Adap.tv',
    'Adara',
    'AdBrite | Ad Brite',
    'Adbutler',
    'Adcash',
    'AdColony',
    'AddShoppers',
    'AdForce',
    'Adform',
    'AdGear',
    'Adify',
    'Adikteev',
    'Adition',
    'Adknowledge',
    'AdMarvel',
    'Admeld',
    'Admitad',
    'AdMob',
    'Adobe Advertising Cloud | Adobe Media Optimizer', // adobe.com
    'Adpushup',
    'AdRoll',
    'AdScale', // adscale.de
    'AdSense | Ad Sense',
    'Adsterra',
    'AdTech | ADTECH | an everyday word',
    'AdThrive',
    'Adtraction',
    'Advertising.com | AOL Advertising',
    'AdWords', // google.com
    'Adyoulike',
    'Adzerk',
    'AerServ',
    'Affiliate Window',
    'Affilinet', // affili.net
    'Aggregate Knowledge | | everyday words',
    'Amazon | | a company with many trades',
    'Amazon Advertising | Amazon Ads, Amazon Ad System, Amazon Publisher Services, amazon-adsystem.com', // advertising.amazon.com
    'Amazon Associates | Amazon Services LLC Associates Program, Amazon Affiliate Program, Amazon EU Associates Programme, Amazon Affiliates, Amazon Associate', // affiliate-program.amazon.com
    'Amazon Mobile Ads',
    'Amobee',
    'AOL | | a company with many trades',
    'Appia',
    'Apple iAd | iAd', // apple.com
    'Apple Search Ads | Apple Ads', // searchads.apple.com
    'Applifier',
    'AppLovin | App Lovin',
    'Appnext',
    'AppNexus | App Nexus',
    'Appodeal',
    'aQuantive | Avenue A/Razorfish',
    'Atlas | Facebook Atlas, atlassolutions.com | an everyday word', // atlassolutions.com
    'Attentive | | an everyday word',
    'AudienceProject',
    'AudienceScience | Audience Science',
    'Avantlink',
    'Avenue A',
    'Awin',
    'Baidu Ads',
    'Beeswax | | an everyday word',
    'BeFree | Be Free | everyday words',
    'BidMachine',
    'BidSwitch',
    'BidVertiser',
    'Bing Ads | Bing Advertising, Bing UET', // bingads.microsoft.com
    'Bing Universal Event Tracking', // ads.microsoft.com
    'Bizo',
    'BizRate',
    'Blogads',
    'Blue Lithium',
    'BlueKai | Blue Kai, Oracle BlueKai, Oracle Data Cloud',
    'BlueStreak',
    'Bounce Exchange',
    'bRealTime',
    'BrightRoll | Bright Roll',
    'Burst Media | Burst Network',
    'BuySellAds | Buy Sell Ads',
    'C3 Metrics',
    'CafeMedia',
    'Carbon Ads',
    'Cardlytics',
    'Career-Ad-Network',
    'Casale Media',
    'Chartboost',
    'Chitika',
    'CJ Affiliate', // cj.com
    'Claria',
    'Clickbooth',
    'Collective Media | Collective Network | everyday words', // collective.com
    'Commission Junction',
    'Connatix',
    'ContextWeb',
    'Conversant | | an everyday word', // conversantmedia.com
    'Cox Digital Solutions',
    'Criteo',
    'Cuebiq',
    'Daisycon',
    'Datalogix',
    'Dataxu',
    'Datonics',
    'Demdex',
    'Digital Turbine',
    'District M', // districtm.net
    'Dotomi',
    'DoubleClick | Google DoubleClick',
    'DoubleClick Floodlight', // doubleclick.com
    'DoubleClick for Publishers',
    'DoubleVerify | Double Verify',
    'Drawbridge | | an everyday word',
    'Dstillery',
    'Dun & Bradstreet | | a company with many trades',
    'eBay Partner Network | eBay Enterprise', // partnernetwork.ebay.com
    'Emetriq',
    'Engage Media',
    'Epsilon | | an everyday word',
    'Equativ',
    'eXelate',
    'Exoclick',
    'Experian | | a company with many trades',
    'Exponential | | an everyday word',
    'Eyeblaster',
    'Eyeota',
    'EyeWonder',
    'Ezoic',
    'Facebook Ads | Facebook Advertising, Facebook Ad Manager, Facebook Advertisements', // facebook.com
    'Facebook Audience Network', // facebook.com
    'Facebook Conversion Tracking',
    'Facebook Custom Audiences | Facebook Custom Audience, Website Custom Audiences', // facebook.com
    'Facebook Pixel | Facebook Conversion Pixel, Facebook Tracking Pixel', // facebook.com
    'Facebook Retargeting | Facebook Remarketing',
    'FastClick',
    'Federated Media | | everyday words', // federatedmedia.net
    'FetchBack | Fetch Back',
    'Fiksu',
    'Flashtalking',
    'Flycast',
    'Freestar',
    'FreeWheel | | an everyday word',
    'Fyber',
    'Glam Media',
    'Glispa',
    'Google | | a company with many trades',
    'Google Ad Exchange | AdX', // google.com
    'Google Ad Manager', // admanager.google.com
    'Google Ad Network',
    'Google AdMob', // admob.google.com
    'Google Ads | googleadservices.com', // ads.google.com
    'Google AdSense | googlesyndication.com, Google Ad Sense', // adsense.google.com
    'Google AdWords', // adwords.google.com
    'Google Content Network',
    'Google Conversion Tracking | Google AdWords Conversion Tracking, Google Ads Conversion Tracking, AdWords Conversion Tracking', // google.com
    'Google Customer Match', // google.com
    'Google Display', // google.com
    'Google Display Network | GDN', // google.com
    'Google DoubleClick for Publishers', // google.com
    'Google Floodlight', // google.com
    'Google Marketing Platform | Google Campaign Manager, Campaign Manager 360, Display & Video 360', // marketingplatform.google.com
    'Google Publisher Tag',
    'Google Remarketing | Google Dynamic Remarketing, Google Ads Remarketing, Google AdWords Remarketing, Google Retargeting, Remarketing with Google Analytics, Google Analytics Remarketing', // google.com
    'Gorilla Nation',
    'Gourmet Ads',
    'Greystripe',
    'GroundTruth',
    'GumGum | Gum Gum',
    'IgnitionOne',
    'Impact Radius | Impact.com',
    'Improve Digital', // improvedigital.com
    'Index Exchange',
    'InfoLinks',
    'InMarket',
    'InMobi',
    'Inneractive',
    'Innovid',
    'Integral Ad Science', // integralads.com
    'Intellitxt | Vibrant IntelliTXT',
    'Intent Media', // intentmedia.com
    'Interclick',
    'Intermarkets',
    'Invite Media',
    'IPONWEB',
    'ironSource | ironSrc',
    'JumpTap',
    'Justuno',
    'Kanoodle',
    'Kargo',
    'Kelkoo',
    'Kenshoo',
    'Kevel',
    'Kontera',
    'Krux | Salesforce Krux',
    'Leadbolt',
    'LifeStreet',
    'Ligatus',
    'Lijit',
    'LinkConnector',
    'LinkedIn Ads | LinkedIn Marketing Solutions', // linkedin.com
    'LinkedIn Insight Tag | LinkedIn Insights, LinkedIn Pixel', // linkedin.com
    'LinkExchange',
    'LinkShare',
    'LiveIntent',
    'LiveRail',
    'LiveRamp | Live Ramp',
    'LoopMe',
    'Magnite',
    'Marchex',
    'Marin Software',
    'Marketo',
    'MatchLogic',
    'Mathtag',
    'MaxOnline',
    'MaxPoint',
    'Media.net',
    'Media6Degrees',
    'MediaMath | Media Math',
    'MediaMind',
    'MediaOcean',
    'MediaPlex',
    'Mediavine | Media Vine',
    'Megaphone | | an everyday word', // megaphone.fm
    'Merkle | | a company with many trades',
    'Meta Ads | Meta Business Tools', // meta.com
    'Meta Audience Network', // meta.com
    'Meta Pixel', // meta.com
    'MGID',
    'Microsoft | | a company with many trades',
    'Microsoft adCenter', // adcenter.microsoft.com
    'Microsoft Advertising | Microsoft Ads, Microsoft Ad Network, Microsoft Media Network', // ads.microsoft.com
    'Microsoft Atlas', // atlassolutions.com
    'Millennial Media',
    'Mintegral',
    'MiQ',
    'Moat | Oracle Moat | an everyday word',
    'Mobfox',
    'MOLOCO',
    'Monumetric',
    'MoPub',
    'MyTarget',
    'NativeX',
    'Nativo',
    'NetSeer',
    'Neustar', // neustar.biz
    'Nexage',
    'NexTag',
    'NextRoll',
    'Nosto',
    'Nugg.ad',
    'Ogury',
    'OnCampus Advertising',
    'Openads',
    'OpenX',
    'Opera Mediaworks',
    'Outbrain | Out Brain',
    'Overture | Yahoo! Overture | an everyday word',
    'OwnerIQ',
    'Pangle',
    'Partnerize | Performance Horizon',
    'PartnerStack',
    'Peer39',
    'Pepperjam | Pepper Jam',
    'Perfect Audience | | everyday words',
    'Permutive',
    'Pinterest Tag | Pinterest Ads, Pinterest Pixel', // pinterest.com
    'PlaceIQ',
    'PlayHaven',
    'Playwire',
    'Playwire Kids Club', // playwire.com
    'Plista',
    'PointRoll | Point Roll',
    'PopAds', // popads.net
    'Prebid', // prebid.org
    'PriceGrabber',
    'PropellerAds | Propeller Ads',
    'Publift',
    'PubMatic | Pub Matic',
    'PubNative',
    'PulsePoint',
    'RadiumOne | Radium One',
    'Rakuten Marketing | Rakuten Advertising, Rakuten Affiliate Network',
    'Raptive',
    'RealMedia',
    'Reddit Ads | Reddit Pixel, Reddit Conversion Pixel', // reddit.com
    'ReTargeter',
    'Revcontent | Rev Content',
    'Revenue Science',
    'Rewardful',
    'RhythmOne | Rhythm One',
    'RichRelevance',
    'Right Media | | everyday words',
    'Rocket Fuel | | everyday words',
    'RollWorks',
    'RTB House',
    'Rubicon Project | The Rubicon Project',
    'Salesforce DMP', // salesforce.com
    'Samba TV', // samba.tv
    'Seedtag',
    'Setupad',
    'ShareASale | Share-A-Sale, Share A Sale',
    'Sharethrough',
    'SHE Media',
    'Shopify Audiences', // shopify.com
    'Shopping.com',
    'Simpli.fi',
    'SiteScout',
    'Sizmek',
    'Skai',
    'Skimlinks',
    'Smaato',
    'SmartAdServer | Smart AdServer, Smart Ad Server',
    'Smartclip',
    'Smartly.io',
    'Snap Pixel | Snapchat Pixel, Snapchat Ads, Snap Ads', // snapchat.com
    'Sociomantic',
    'Sojern',
    'Sonobi',
    'Sovrn',
    'Specific Media | Specific Click, SpecificClick',
    'SponsorPay',
    'SpotXchange | SpotX',
    'StackAdapt',
    'StartApp',
    'SteelHouse | Steel House',
    'SuperAwesome',
    'Supersonic Ads',
    'Taboola',
    'TACODA',
    'Tapad',
    'Tapfiliate',
    'Tapjoy | Tap Joy',
    'Taptica',
    'TARGUSinfo',
    'Teads', // teads.tv
    'Telaria',
    'Tencent Ads',
    'Text Link Ads',
    'The Trade Desk | adsrvr.org',
    'TheMediaGrid',
    'TikTok Pixel | TikTok Ads, TikTok for Business', // tiktok.com
    'Tradedoubler | Trade Doubler',
    'TradeTracker',
    'Traffic Junky',
    'Tremor Media',
    'Tremor Video',
    'Tribal Fusion',
    'TripleLift | Triple Lift',
    'TubeMogul | Tube Mogul',
    'Tumri',
    'Twitter Ads | Twitter Advertising, Twitter Conversion Tracking, Twitter Pixel, X Ads, Twitter Tailored Audiences', // ads.twitter.com
    'Tynt',
    'Undertone | | an everyday word',
    'Unity Ads', // unity.com
    'Unruly | | an everyday word', // unruly.co
    'ValueClick',
    'ValueClick Media',
    'Vdopia',
    'Venatus',
    'Verizon Media',
    'Vibrant Media',
    'VideoAmp',
    'Videology',
    'VigLink',
    'VisualDNA',
    'Vungle | Liftoff Vungle',
    'Webgains',
    'Weborama',
    'xAd',
    'Xandr',
    'Xaxis',
    'Yahoo Gemini',
    'Yahoo! Advertising | Yahoo Advertising, Yahoo! Ads, Yahoo! Ad Network, Yahoo Ad Network, Yahoo Ad Exchange', // advertising.yahoo.com
    'Yahoo! Publisher Network | Yahoo Publisher Network',
    'Yahoo! Search Marketing',
    'Yandex Advertising Network',
    'Yandex Direct | Yandex.Direct', // direct.yandex.com
    'Yieldbot',
    'Yieldify',
    'Yieldlab',
    'YieldManager',
    'Yieldmo',
    'YouAppi',
    'YuMe',
    'Zanox',
    'Zedo',
    'Zemanta',
    'Zeotap',
    'Zeta Global',
  ],
  social: [
    'AddThis',
    'AddToAny',
    'Bing | Microsoft Bing',
    'Delicious | | an everyday word', // del.icio.us
    'Digg',
    'Discord | | an everyday word',
    'Disqus',
    'Facebook | | a company with many trades',
    'Facebook Connect',
    'Facebook Like',
    'Facebook Login',
    'Facebook SDK',
    'Facebook Social Plugins | Facebook Social Plugin',
    'Feedburner | Google FeedBurner',
    'Flickr',
    'Foursquare',
    'G2 | | an abbreviation',
    'Gigya',
    'Google reCAPTCHA | reCAPTCHA', // google.com
    'Google+ | Google Plus, Google +1', // plus.google.com
    'Instagram',
    'Janrain',
    'LinkedIn',
    'Livefyre',
    'Meebo',
    'Meta | | an everyday word',
    'MySpace',
    'Odnoklassniki', // ok.ru
    'OpenWeb',
    'Pinterest',
    'PowerReviews',
    'Quora',
    'Reddit',
    'Shareaholic',
    'ShareThis',
    'Sina Weibo | Weibo', // weibo.com
    'SlideShare',
    'Snapchat',
    'SoundCloud',
    'Spot.IM',
    'Spotify',
    'StumbleUpon',
    'Technorati',
    'TikTok',
    'Trustpilot',
    'Tumblr',
    'Twitch | | an everyday word', // twitch.tv
    'Twitter',
    'Vimeo',
    'VKontakte', // vk.com
    'WhatsApp',
    'Xing',
    'Yahoo! | Yahoo | a company with many trades',
    'Yandex',
    'Yelp | | an everyday word',
    'YouTube | You Tube, youtube-nocookie.com',
  ],
} as const satisfies Partial<Record<TrackerName['role'], readonly string[]>>;
