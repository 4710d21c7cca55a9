import type { TrackerName } from '../policy';

/**
 * Who measures, advertises to or follows visitors, 1998 to 2026. A former name has a line of its own beside the later one: it is
 * shown as the policy writes it. `readName` in list.ts tells how to write a line; a comment gives the site where it is not the name with ".com".
 */
export const TRACKERS = {
  analytics: [
    '6sense',
    'AB Tasty',
    'Ackee', // ackee.electerious.com
    'ActiveCampaign | | a company with many trades',
    'AddFreeStats',
    'Adjust | | an everyday word',
    'Adobe | | a company with many trades',
    'Adobe Analytics', // adobe.com
    'Adobe Audience Manager',
    'Adobe Campaign', // adobe.com
    'Adobe Dynamic Tag Management', // adobe.com
    'Adobe Experience Cloud',
    'Adobe Experience Platform', // adobe.com
    'Adobe Marketing Cloud', // adobe.com
    'Adobe Omniture', // adobe.com
    'Adobe SiteCatalyst | SiteCatalyst, Omniture SiteCatalyst', // adobe.com
    'Adobe Tag Manager', // adobe.com
    'Adobe Target',
    'Adobe Test&Target | Adobe Test & Target', // adobe.com
    'Adometry',
    'Airbrake', // airbrake.io
    'Airbridge', // airbridge.io
    'Akamai | | a company with many trades',
    'Albacross',
    'Alexa Internet',
    'Amazon Pinpoint', // aws.amazon.com
    'Amazon Web Services | AWS | a company with many trades', // aws.amazon.com
    'Amplitude | amplitude.com | an everyday word',
    'AnyTrack', // anytrack.io
    'App Annie',
    'App Radar',
    'App Store app statistics',
    'App Store Connect | | a company with many trades', // apple.com
    'Appboy',
    'Appcues',
    'AppDynamics',
    'Appfigures',
    'Apple App Analytics | iTunes Connect', // apple.com
    'AppsFlyer | Apps Flyer',
    'AppSignal',
    'Apptentive',
    'Apptimize',
    'Apptopia',
    'Apsalar',
    'Apteligent | Aptelligent',
    'Arbitron',
    'AT Internet',
    'Atlassian | | a company with many trades',
    'Auryc',
    'AWeber | | a company with many trades',
    'AWStats', // awstats.org
    'Azure Application Insights | Application Insights',
    'Backtrace', // backtrace.io
    'Baidu Analytics | Baidu Tongji', // tongji.baidu.com
    'Bazaarvoice | | a company with many trades',
    'Bloomreach | | a company with many trades',
    'BlueConic',
    'Bluecore | | a company with many trades',
    'Bombora',
    'Branch | branch.io | an everyday word', // branch.io
    'Braze | | an everyday word',
    'BrightEdge',
    'BrightTag',
    'Bugly | Tencent Bugly', // bugly.qq.com
    'Bugsee',
    'Bugsnag',
    'ByteBrew', // bytebrew.io
    'CallRail',
    'CallTrackingMetrics',
    'Campaign Monitor | | a company with many trades',
    'Catchpoint',
    'Certona',
    'Chartable',
    'Chartbeat | Chart Beat',
    'ChartMogul',
    'Clarabridge',
    'Clearbit',
    'CleverTap',
    'ClickHeat',
    'ClickTale | Click Tale',
    'ClickTracks',
    'Clicky | GetClicky | an everyday word',
    'Cloudflare | | a company with many trades',
    'Cloudflare Web Analytics | Cloudflare Insights', // cloudflare.com
    'ClustrMaps',
    'CNZZ',
    'comScore',
    'Conductrics',
    'Contentsquare | Content Square',
    'Convert.com | Convert Experiences, Convert Insights',
    'Coremetrics | Core Metrics, IBM Coremetrics, IBM Digital Analytics',
    'Countly', // count.ly
    'Crashlytics | Firebase Crashlytics, Fabric Crashlytics',
    'Crazy Egg',
    'Crittercism',
    'Customer.io | | a company with many trades',
    'Cxense',
    'data.ai',
    'Datadog', // datadoghq.com
    'Dealfront',
    'Decibel Insight',
    'deltaDNA',
    'Demandbase',
    'Devtodev',
    'DialogTech',
    'Dreamdata', // dreamdata.io
    'Drift | | an everyday word',
    'Dynamic Yield',
    'Dynatrace',
    'Effective Measure', // effectivemeasure.com
    'Eloqua | Oracle Eloqua',
    'Emarsys | | a company with many trades',
    'Ensighten',
    'Eppo', // geteppo.com
    'eStat',
    'etracker | e-tracker',
    'Eulerian', // eulerian.com
    'Evergage',
    'ExactTarget | | a company with many trades',
    'Exponea',
    'eXTReMe Tracking | eXTReMe Tracker',
    'Fabric | | an everyday word',
    'fabric.io',
    'Facebook Analytics', // facebook.com
    'Factors.ai',
    'Fathom | | an everyday word', // usefathom.com
    'Fathom Analytics', // usefathom.com
    'Feedjit',
    'FingerprintJS | Fingerprint Pro', // fingerprint.com
    'Firebase | Google Firebase', // firebase.google.com
    'Firebase Analytics', // firebase.google.com
    'Firebase Crash Reporting', // firebase.google.com
    'Firebase Performance Monitoring | Firebase Perfomance Monitoring, Firebase Performance', // firebase.google.com
    'Firebase Remote Config', // firebase.google.com
    'Fireclick',
    'Flag Counter',
    'Flurry | Yahoo Flurry | an everyday word',
    'Foresee | ForeSee | an everyday word',
    'Freshworks | | a company with many trades',
    'FullStory',
    'Gainsight',
    'GameAnalytics | Game Analytics',
    'GameSparks',
    'Gemius',
    'GetResponse | | a company with many trades',
    'GfK',
    'GlassBox',
    'GoatCounter',
    'Google Analytics | GA4, Google Universal Analytics', // analytics.google.com
    'Google Analytics 360', // marketingplatform.google.com
    'Google Analytics for Firebase | Google Analytics Firebase', // firebase.google.com
    'Google BigQuery', // cloud.google.com
    'Google Crashlytics', // firebase.google.com
    'Google Demographic and Interests reports', // support.google.com
    'Google Fabric', // get.fabric.io
    'Google Firebase Analytics', // firebase.google.com
    'Google Looker Studio | Looker Studio, Google Data Studio', // lookerstudio.google.com
    'Google Optimize', // optimize.google.com
    'Google Optimize 360', // marketingplatform.google.com
    'Google Play Console | | a company with many trades', // play.google.com
    'Google Search Console', // search.google.com
    'Google Signals', // support.google.com
    'Google Tag Manager', // tagmanager.google.com
    'Google Webmaster Tools',
    'Google Website Optimizer',
    'GoSquared',
    'GoStats',
    'Gravatar | | a company with many trades',
    'GrowingIO',
    'GrowthBook',
    'HasOffers',
    'Heap | heap.io | an everyday word', // heap.io
    'Heatmap.com | heatmap.me',
    'Helpshift | | a company with many trades',
    'Histats',
    'HitBox',
    'HitsLink',
    'Hitwise',
    'HockeyApp', // hockeyapp.net
    'HockeyStack',
    'Honeybadger | | an everyday word', // honeybadger.io
    'Honeycomb.io',
    'Hotjar | Hot Jar',
    'HubSpot | Hub Spot',
    'IBM Tealeaf', // ibm.com
    'Incapsula | | a company with many trades',
    'INFOnline', // infonline.de
    'InsightExpress',
    'Inspectlet',
    'Instabug',
    'Instana',
    'Instapage | | a company with many trades',
    'Intellimize',
    'Intercom | intercom.io | an everyday word',
    'Invoca',
    'iPerceptions',
    'Ipsos | | a company with many trades',
    'Iterable | | a company with many trades',
    'IVW | | an abbreviation', // ivw.de
    'Jetpack | WordPress Stats, WordPress.com Stats | an everyday word',
    'Kameleoon',
    'Kantar',
    'Keen IO', // keen.io
    'KickFire',
    'KISSmetrics | Kiss Metrics',
    'Klaviyo | | a company with many trades',
    'Kochava',
    'Koddi',
    'Kontagent',
    'LaunchDarkly | | a company with many trades',
    'Lead Forensics',
    'Leadfeeder',
    'Leadinfo',
    'LeadLander',
    'Leanplum',
    'Linode | | a company with many trades',
    'Liveinternet', // liveinternet.ru
    'LivePerson | | a company with many trades',
    'Localytics',
    'Loggly | | a company with many trades',
    'LogRocket',
    'Lotame',
    'Lucky Orange',
    'Lytics',
    'Mail.ru Counter | Top.Mail.ru', // top.mail.ru
    'Mailchimp | MailChimp, Mail Chimp | a company with many trades',
    'Mailgun | | a company with many trades',
    'Matomo', // matomo.org
    'Maxymiser',
    'Medallia | | a company with many trades',
    'Media Metrix | | everyday words',
    'Meetrics',
    'Microsoft App Center | | a company with many trades',
    'Microsoft Application Insights', // azure.microsoft.com
    'Microsoft Clarity | clarity.ms', // clarity.microsoft.com
    'Mindbox', // mindbox.ru
    'Mixpanel | Mix Panel',
    'Mobile App Tracking', // mobileapptracking.com
    'MoEngage',
    'Monetate',
    'Mopinion',
    'Mouseflow | Mouse Flow',
    'mParticle',
    'mPulse | Akamai mPulse, SOASTA mPulse', // akamai.com
    'MyBlogLog',
    'Médiamétrie | Mediametrie', // mediametrie.fr
    'Naver Analytics', // analytics.naver.com
    'Nedstat',
    'NET-Metrix', // net-metrix.ch
    'Netmera',
    'NetTracker',
    'New Relic | NewRelic Browser',
    'Nielsen | The Nielsen Company',
    'Nielsen NetRatings | Nielsen//NetRatings, NetRatings',
    'Northbeam', // northbeam.io
    'ObservePoint',
    'Olark | | a company with many trades',
    'Omniconvert',
    'Omnisend | | a company with many trades',
    'Omniture',
    'OneSignal | | a company with many trades',
    'OneStat',
    'Open Web Analytics | | everyday words',
    'OpenReplay',
    'Opentracker', // opentracker.net
    'OpinionLab',
    'Optimizely',
    'Optimost',
    'Optimove',
    'Oracle | | a company with many trades',
    'Oracle Maxymiser', // oracle.com
    'Pardot',
    'Parse.ly | Parsely',
    'Pendo', // pendo.io
    'Personify',
    'Piano Analytics', // piano.io
    'Pingdom | SolarWinds Pingdom',
    'Pirsch', // pirsch.io
    'Piwik', // piwik.org
    'Piwik PRO', // piwik.pro
    'Plausible | plausible.io | an everyday word', // plausible.io
    'Play Store app statistics',
    'PlayFab | Microsoft PlayFab',
    'Playtomic',
    'Plerdy',
    'Podsights',
    'Podtrac',
    'PostHog',
    'Ptengine',
    'PubNub | | a company with many trades',
    'Qonversion', // qonversion.io
    'Qualaroo | | a company with many trades',
    'Qualtrics | | a company with many trades',
    'Quantcast',
    'Quantcast Measure', // quantcast.com
    'Quantum Metric',
    'Qubit | | an everyday word',
    'Rapleaf',
    'Raygun | | an everyday word',
    'RedSheriff | Red Sheriff',
    'Reinvigorate.net',
    'Responsys | Oracle Responsys',
    'RevolverMaps',
    'Rockerbox',
    'Rollbar',
    'RudderStack',
    'Ruler Analytics', // ruleranalytics.com
    'Sailthru | | a company with many trades',
    'Salesforce | | a company with many trades',
    'Salesforce Marketing Cloud', // salesforce.com
    'SalesViewer',
    'ScorecardResearch',
    'Segment | segment.com, segment.io, Twilio Segment | an everyday word',
    'SendGrid | | a company with many trades',
    'Sensor Tower',
    'Sensors Data', // sensorsdata.cn
    'Sentry | sentry.io, Functional Software | an everyday word', // sentry.io
    'SessionCam | Session Cam',
    'SharpSpring | Sharp Spring',
    'Shynet',
    'Sift | SIFT | an everyday word',
    'Silverpop',
    'SimilarWeb',
    'Simon Data | | everyday words',
    'Simple Analytics', // simpleanalytics.com
    'Singular | | an everyday word', // singular.net
    'Site Meter',
    'Site24x7',
    'Siteimprove',
    'SiteSpect',
    'Slimstat',
    'SmartBear | Smart Bear | a company with many trades',
    'Smartlook',
    'Snitcher',
    'Snowplow | | an everyday word', // snowplowanalytics.com
    'SpeedCurve',
    'Split.io',
    'Splitbee',
    'SplitMetrics',
    'SpyLog', // spylog.ru
    'StatCounter | Stat Counter',
    'Statsig',
    'SurfAid',
    'SurveyMonkey | Survey Monkey | a company with many trades',
    'Swetrix',
    'Swrve',
    'Symplify',
    'TagCommander | Commanders Act',
    'TalkingData',
    'TapDB',
    'Taplytics',
    'Tawk.to | | a company with many trades',
    'Tealeaf',
    'Tealium',
    'Tenjin',
    'TestFairy',
    'TestFlight | Apple TestFlight | a company with many trades', // testflightapp.com
    'TheCounter',
    'TNS Gallup',
    'TowerData | | a company with many trades',
    'TrackJS',
    'Treasure Data | | everyday words',
    'Trendemon',
    'Triple Whale | | everyday words',
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
    'Usermaven',
    'Userpilot',
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
    'VWO Insights',
    'W3Counter',
    'WalkMe | | a company with many trades',
    'Web-Stat', // web-stat.com
    'Webalizer',
    'WebEngage',
    'WebSideStory',
    'WebSTAT',
    'Webstats4U',
    'Webtrekk',
    'WebTrends',
    'WebTrends Live',
    'Webvisor | Yandex Webvisor', // metrica.yandex.com
    'WhosAmungUs | whos.amung.us', // whos.amung.us
    'WiredMinds | LeadLab', // wiredminds.de
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
    '4INFO',
    'Aarki',
    'Abacus | | an everyday word',
    'Accipiter',
    'Actionpay',
    'AcuityAds',
    'Acxiom | | a company with many trades',
    'AdAction Interactive | AdAction',
    'Adap.tv',
    'Adara',
    'Adblade',
    'AdBrite | Ad Brite',
    'Adbutler',
    'Adcash',
    'Adcell', // adcell.de
    'AdColony',
    'AddShoppers',
    'AdECN',
    'Adelphic',
    'AdFalcon',
    'AdFit | Kakao AdFit', // adfit.kakao.com
    'AdForce',
    'Adform',
    'AdGate Media',
    'AdGear',
    'Adify',
    'Adikteev',
    'AdinCube',
    'AdInMo',
    'AdinPlay',
    'Adition',
    'AdJuggler',
    'Adknowledge',
    'AdLegend',
    'Adloox',
    'AdMarvel',
    'AdMaven',
    'Admeld',
    'Admitad',
    'Admixer',
    'AdMob | Ad Mob',
    'AdMost',
    'Adnami',
    'Adnuntius',
    'Adobe Advertising', // adobe.com
    'Adobe Advertising Cloud | Adobe Media Optimizer', // adobe.com
    'Adpushup',
    'AdRiver', // adriver.ru
    'AdRoll',
    'AdScale', // adscale.de
    'Adscience', // adscience.nl
    'AdSense | Ad Sense',
    'Adsmovil',
    'Adsterra',
    'AdsWizz',
    'AdTech | ADTECH | an everyday word',
    'Adtelligent',
    'AdTheorent',
    'AdThrive',
    'AdTiming',
    'Adtraction',
    'Advertising.com | AOL Advertising',
    'AdView', // adview.com
    'Adways',
    'AdWords', // google.com
    'Adyoulike',
    'Adzerk',
    'AerServ',
    'Affiliate Window',
    'Affilinet', // affili.net
    'Affle',
    'Aggregate Knowledge | | everyday words',
    'Airpush',
    'AlmondNet',
    'Amazon | | a company with many trades',
    'Amazon Advertising | Amazon Ads, Amazon Ad System, Amazon Publisher Services, amazon-adsystem.com', // advertising.amazon.com
    'Amazon Associates | Amazon Services LLC Associates Program, Amazon Affiliate Program, Amazon EU Associates Programme, Amazon Affiliates, Amazon Associate', // affiliate-program.amazon.com
    'Amazon DSP', // advertising.amazon.com
    'Amazon Mobile Ads',
    'Amobee',
    'Anzu.io',
    'AOL | | a company with many trades',
    'AppBrain',
    'Appgrade',
    'Appia',
    'Appier',
    'Apple iAd | iAd, iAds, Apple iAds', // apple.com
    'Apple Search Ads | Apple Ads', // searchads.apple.com
    'Applifier',
    'Applift',
    'AppLovin | App Lovin',
    'AppLovin MAX',
    'AppMonet',
    'Appnext',
    'AppNexus | App Nexus',
    'Appodeal',
    'aQuantive | Avenue A/Razorfish',
    'Atlas | Facebook Atlas, ATLAS, atlassolutions.com | an everyday word', // atlassolutions.com
    'Attentive | | an everyday word',
    'AudienceProject',
    'Audiencerate',
    'AudienceScience | Audience Science',
    'AudioMob',
    'Avantlink',
    'Avenue A',
    'Awin',
    'Baidu Ads',
    'Beeswax | | an everyday word',
    'BeFree | Be Free | everyday words',
    'Belboon',
    'Bidease',
    'BidMachine',
    'Bidstack',
    'BidSwitch',
    'Bidtellect',
    'BidTheatre',
    'BidVertiser',
    'Bigabid',
    'BIGO Ads',
    'Bing Ads | Bing Advertising, Bing UET', // bingads.microsoft.com
    'Bing Universal Event Tracking', // ads.microsoft.com
    'Bizo',
    'BizRate',
    'Blis | | an everyday word',
    'Blogads',
    'Blue Lithium',
    'BlueKai | Blue Kai, Oracle BlueKai, Oracle Data Cloud',
    'BlueStreak',
    'Bounce Exchange',
    'Brandzooka',
    'bRealTime',
    'BrightRoll | Bright Roll',
    'Bucksense',
    'Burst Media | Burst Network',
    'BuySellAds | Buy Sell Ads',
    'C3 Metrics',
    'CafeMedia',
    'Captify',
    'Carbon Ads',
    'Cardlytics',
    'Career-Ad-Network',
    'Casale Media',
    'Cauly', // cauly.net
    'Channel Factory', // channelfactory.com
    'Chartboost',
    'Chitika',
    'CJ Affiliate', // cj.com
    'Claria',
    'Clickbooth',
    'Collective Media | Collective Network | everyday words', // collective.com
    'Commission Junction',
    'Connatix',
    'Connexity',
    'Content.ad',
    'ContextWeb',
    'Conversant | | an everyday word', // conversantmedia.com
    'Cox Digital Solutions',
    'CPMStar',
    'CPX Interactive', // cpxi.com
    'Criteo',
    'CrossInstall',
    'Cuebiq',
    'Cuelinks',
    'Dable', // dable.io
    'Daisycon',
    'Datalogix',
    'Dataxu',
    'Datonics',
    'Demdex',
    'Dianomi',
    'Digidip', // digidip.net
    'Digilant',
    'Digital Turbine',
    'District M', // districtm.net
    'Domob',
    'Dotomi',
    'DoubleClick | Google DoubleClick',
    'DoubleClick Ad Exchange | DoubleClick AdX', // google.com
    'DoubleClick Bid Manager', // google.com
    'DoubleClick Campaign Manager', // google.com
    'DoubleClick Floodlight', // doubleclick.com
    'DoubleClick for Publishers',
    'DoubleClick Search', // google.com
    'DoubleVerify | Double Verify',
    'Drawbridge | | an everyday word',
    'Dstillery',
    'Dun & Bradstreet | | a company with many trades',
    'eBay Partner Network | eBay Enterprise', // partnernetwork.ebay.com
    'Efficient Frontier',
    'Effiliation',
    'Emetriq',
    'EMX Digital', // emxdigital.com
    'Engage Media',
    'engage:BDR',
    'Epsilon | | an everyday word',
    'Equativ',
    'Eskimi',
    'Everflow',
    'Everyplay',
    'ExactDrive',
    'eXelate',
    'Exoclick',
    'Experian | | a company with many trades',
    'Exponential | | an everyday word',
    'Eyeblaster',
    'Eyeota',
    'Eyereturn',
    'EyeWonder',
    'Ezoic',
    'Facebook Ads | Facebook Advertising, Facebook Ad Manager, Facebook Advertisements', // facebook.com
    'Facebook Audience Network', // facebook.com
    'Facebook Conversion Tracking',
    'Facebook Custom Audiences | Facebook Custom Audience, Website Custom Audiences', // facebook.com
    'Facebook Exchange',
    'Facebook Pixel | Facebook Conversion Pixel, Facebook Tracking Pixel', // facebook.com
    'Facebook Retargeting | Facebook Remarketing',
    'FastClick',
    'Federated Media | | everyday words', // federatedmedia.net
    'FetchBack | Fetch Back',
    'Fiksu',
    'Flashtalking',
    'FlexOffers',
    'Flycast',
    'FreakOut',
    'Freestar',
    'FreeWheel | | an everyday word',
    'Fyber',
    'Gamned',
    'Geniee',
    'Genius Monkey',
    'GetIntent',
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
    'Google Interactive Media Ads', // developers.google.com
    'Google Marketing Platform | Google Campaign Manager, Campaign Manager 360, Display & Video 360', // marketingplatform.google.com
    'Google Mobile Ads', // developers.google.com
    'Google Publisher Tag',
    'Google Remarketing | Google Dynamic Remarketing, Google Ads Remarketing, Google AdWords Remarketing, Google Retargeting, Remarketing with Google Analytics, Google Analytics Remarketing', // google.com
    'Gorilla Nation',
    'Gourmet Ads',
    'GreedyGame',
    'Greystripe',
    'GroundTruth',
    'GumGum | Gum Gum',
    'Heyzap',
    'Hivestack',
    'Httpool',
    'Huawei Ads | Petal Ads',
    'Hunt Mobile Ads',
    'Hybrid.ai',
    'HyprMX',
    'i-Mobile', // i-mobile.co.jp
    'ID5', // id5.io
    'IGAWorks',
    'IgnitionOne',
    'Impact Radius | Impact.com',
    'Improve Digital', // improvedigital.com
    'Index Exchange',
    'InfoLinks',
    'InMarket',
    'InMobi',
    'Inneractive',
    'Innovid',
    'Insticator',
    'Integral Ad Science', // integralads.com
    'Intellitxt | Vibrant IntelliTXT',
    'Intent IQ',
    'Intent Media', // intentmedia.com
    'Interclick',
    'Intermarkets',
    'Invite Media',
    'IPONWEB',
    'ironSource | ironSrc',
    'Jampp',
    'Jivox',
    'JumpTap',
    'Justpremium',
    'Justuno',
    'Kakao Pixel', // business.kakao.com
    'Kanoodle',
    'Kargo',
    'Kayzen', // kayzen.io
    'Kelkoo',
    'Kenshoo',
    'Kevel',
    'Kidoz',
    'Kiip',
    'Knorex',
    'Kontera',
    'Krux | Salesforce Krux',
    'Kwanko',
    'Leadbolt',
    'LifeStreet',
    'Liftoff | Liftoff Mobile | an everyday word', // liftoff.io
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
    'LKQD',
    'LockerDome',
    'LoopMe',
    'LucidMedia',
    'MadHive',
    'Madhouse | | an everyday word',
    'Madison Logic',
    'Magnite',
    'Marchex',
    'Marimedia',
    'Marin Software',
    'Marketo',
    'MatchLogic',
    'Mathtag',
    'MaxOnline',
    'MaxPoint',
    'mdotm | M.dotM',
    'Media Innovation Group', // themig.com
    'Media.net',
    'Media6Degrees',
    'MediaBrix',
    'MediaMath | Media Math',
    'MediaMind',
    'MediaOcean',
    'MediaPlex',
    'mediarithmics',
    'Mediasmart', // mediasmart.io
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
    'mNectar',
    'Moat | Oracle Moat | an everyday word',
    'Mobclix',
    'Mobfox',
    'MobPartner',
    'Mobusi',
    'Mobvista',
    'MochiAds | Mochi Media',
    'MOLOCO',
    'Monumetric',
    'MoPub',
    'MyTarget',
    'NativeAds',
    'NativeX',
    'Nativo',
    'Naver Ads | Naver Advertising',
    'Nend',
    'Netmining',
    'NetSeer',
    'Neustar', // neustar.biz
    'Nexage',
    'NexTag',
    'NextRoll',
    'NinthDecimal',
    'NitroPay',
    'Nosto',
    'Nugg.ad',
    'Oath | Oath Inc | an everyday word',
    'OfferToro',
    'Ogury',
    'OnAudience',
    'OnCampus Advertising',
    'ONE by AOL', // aol.com
    'OneTag',
    'Open AdStream',
    'Openads',
    'OpenX',
    'Opera Ads',
    'Opera Media | | everyday words',
    'Opera Mediaworks',
    'Optable',
    'Outbrain | Out Brain',
    'Overture | Yahoo! Overture | an everyday word',
    'OwnerIQ',
    'PadSquad',
    'Pangle',
    'Partnerize | Performance Horizon',
    'PartnerStack',
    'Peer39',
    'Pepperjam | Pepper Jam',
    'Perfect Audience | | everyday words',
    'Permutive',
    'Persona.ly',
    'Phunware',
    'Pinterest Tag | Pinterest Ads, Pinterest Pixel', // pinterest.com
    'PlaceIQ',
    'Platform161',
    'PlayHaven',
    'Playwire',
    'Playwire Kids Club', // playwire.com
    'Plista',
    'Pocketmath',
    'PointRoll | Point Roll',
    'Pollfish',
    'PopAds', // popads.net
    'Powerlinks',
    'Prebid', // prebid.org
    'PriceGrabber',
    'PropellerAds | Propeller Ads',
    'Proximic',
    'Publift',
    'PubMatic | Pub Matic',
    'PubNative',
    'PulsePoint',
    'Quigo',
    'QuinStreet',
    'RadiumOne | Radium One',
    'Rakuten Marketing | Rakuten Advertising, Rakuten Affiliate Network',
    'Raptive',
    'ReachLocal',
    'RealMedia',
    'Receptiv',
    'Red Aril',
    'Reddit Ads | Reddit Pixel, Reddit Conversion Pixel', // reddit.com
    'Refersion',
    'Reklamstore',
    'Remerge', // remerge.io
    'ReTargeter',
    'Revcontent | Rev Content',
    'Revenue Science',
    'RevJet',
    'RevMob',
    'RevX',
    'Rewardful',
    'RhythmOne | Rhythm One',
    'Rich Audience',
    'RichRelevance',
    'Right Media | | everyday words',
    'Rocket Fuel | | everyday words',
    'Roku Advertising | Roku Ads',
    'RollWorks',
    'RTB House',
    'Rubicon Project | The Rubicon Project',
    'S4M',
    'Sabio | | an everyday word',
    'Salesforce DMP', // salesforce.com
    'Samba TV', // samba.tv
    'Seedtag',
    'Semasio',
    'Setupad',
    'ShareASale | Share-A-Sale, Share A Sale',
    'Sharethrough',
    'SHE Media',
    'Shopify Audiences', // shopify.com
    'Shopping.com',
    'Shopzilla',
    'Simpli.fi',
    'Sirdata',
    'SiteScout',
    'Sizmek',
    'Skai',
    'Skimlinks',
    'Smaato',
    'Smadex',
    'SmartAdServer | Smart AdServer, Smart Ad Server',
    'Smartclip',
    'Smartly.io',
    'SmartStream.TV',
    'SmartyAds',
    'Snap Pixel | Snapchat Pixel, Snapchat Ads, Snap Ads', // snapchat.com
    'Snigel',
    'Sociomantic',
    'Sojern',
    'Sonobi',
    'Sovrn',
    'Specific Media | Specific Click, SpecificClick',
    'Spongecell',
    'SponsorPay',
    'Spotify Ad Studio | Spotify Pixel', // ads.spotify.com
    'SpotXchange | SpotX',
    'SpringServe',
    'StackAdapt',
    'Start.io',
    'StartApp',
    'SteelHouse | Steel House',
    'Strossle',
    'Struq',
    'Sublime Skinz',
    'SuperAwesome',
    'Supersonic Ads',
    'Taboola',
    'TACODA',
    'Tapad',
    'Tapdaq',
    'Tapfiliate',
    'Tapjoy | Tap Joy',
    'TapResearch',
    'TapSense',
    'Taptap Digital',
    'Taptica',
    'Targetspot',
    'TARGUSinfo',
    'Teads', // teads.tv
    'Telaria',
    'Tencent Ads',
    'Teracent',
    'Text Link Ads',
    'The Ozone Project',
    'The Trade Desk | adsrvr.org',
    'TheMediaGrid',
    'Throtle',
    'TidalTV',
    'TikTok Pixel | TikTok Ads, TikTok for Business', // tiktok.com
    'TNK Factory',
    'Todacell',
    'Tradedoubler | Trade Doubler',
    'TradeTracker',
    'Traffic Junky',
    'TrafficStars',
    'Tremor | Tremor International | an everyday word',
    'Tremor Media',
    'Tremor Video',
    'Tribal Fusion',
    'TripleLift | Triple Lift',
    'true[X]',
    'TubeMogul | Tube Mogul',
    'Tumri',
    'Turn | Turn Inc, turn.com | an everyday word',
    'TVSquared',
    'Twiago',
    'Twitter Ads | Twitter Advertising, Twitter Conversion Tracking, Twitter Pixel, X Ads, Twitter Tailored Audiences', // ads.twitter.com
    'Tynt',
    'UberMedia',
    'Underdog Media',
    'Undertone | | an everyday word',
    'Unity Ads', // unity.com
    'Unruly | | an everyday word', // unruly.co
    'Utiq',
    'ValueClick',
    'ValueClick Media',
    'Vdopia',
    'Velti',
    'Venatus',
    'Verizon Media',
    'Verve Group',
    'Viant',
    'Vibrant Media',
    'Vidazoo',
    'VideoAmp',
    'Videology',
    'VideoPlaza',
    'VigLink',
    'Vindico',
    'Visual IQ',
    'VisualDNA',
    'VoiceFive',
    'Vpon',
    'Vserv | Vserve',
    'Vungle | Liftoff Vungle',
    'WapStart',
    'Webgains',
    'Weborama',
    'Widespace',
    'x+1 | xplusone',
    'xAd',
    'Xandr',
    'Xaxis',
    'Yahoo DSP',
    'Yahoo Gemini',
    'Yahoo! Advertising | Yahoo Advertising, Yahoo! Ads, Yahoo! Ad Network, Yahoo Ad Network, Yahoo Ad Exchange', // advertising.yahoo.com
    'Yahoo! Publisher Network | Yahoo Publisher Network',
    'Yahoo! Search Marketing',
    'Yandex Advertising Network',
    'Yandex Direct | Yandex.Direct', // direct.yandex.com
    'Yieldbot',
    'Yieldify',
    'YieldKit',
    'Yieldlab',
    'Yieldlove',
    'YieldManager',
    'Yieldmo',
    'Yieldr',
    'YouAppi',
    'Youmi', // youmi.net
    'YuMe',
    'Zanox',
    'Zedo',
    'Zemanta',
    'Zeotap',
    'ZergNet',
    'Zeta Global',
    'ZPLAY Ads',
    'Zucks',
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
