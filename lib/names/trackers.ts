import type { TrackerName } from '../policy';
import { readNames } from './list';

/**
 * Who measures, advertises to or follows visitors, 1998 to 2026. A former name stands beside the later one: it is shown as the
 * policy writes it. How a line reads: `readNames`.
 */
export const TRACKERS: readonly TrackerName[] = readNames({
  analytics: `
AB Tasty
Adjust | | Adjust GmbH, Adjust.com | an everyday word
Adloox
Adobe Analytics | adobe.com/ | Adobe Marketing Cloud, Adobe Experience Cloud, Adobe Test&Target
Adobe SiteCatalyst | adobe.com/ | SiteCatalyst, Omniture SiteCatalyst
Airbridge | airbridge.io
Akamai | | Akamai mPulse
Alexa Internet | alexa.com | Alexa Certified, Alexa Site Metrics
Amazon CloudFront | aws.amazon.com/
Amazon Pinpoint | aws.amazon.com/
Amazon Web Services | aws.amazon.com | AWS
Amplitude | | Amplitude Analytics, amplitude.com | an everyday word
App Radar
App Store app statistics | apple.com/
Appcues
Apple App Analytics | apple.com/ | App Store Connect, iTunes Connect
Appsee
AppsFlyer | | Apps Flyer
Apptentive
Apsalar
Aptelligent
AT Internet | | XiTi
Atatus
Atlassian | | Atlassian Statuspage
AWStats | awstats.org
Baidu Tongji | tongji.baidu.com | Baidu Analytics
Bitly | | Bit.ly
BlueConic
Branch | branch.io | Branch.io, Branch Metrics, branch.io | an everyday word
Braze | | Braze Inc, Appboy | an everyday word
Bugsnag
Cabin | withcabin.com | Cabin Analytics | an everyday word
Chartbeat | | Chart Beat
CleverTap
ClickTale | | Click Tale
ClickTracks
Clicky | | GetClicky, Get Clicky, Clicky Web Analytics | an everyday word
Cloudflare | | CloudFlare Web Analytics, Cloudflare Analytics
Cloudflare Insights
CNZZ
comScore | | Scorecard Research, ScorecardResearch, com Score, comScore Networks, Full Circle Studies, VoiceFive
Contentsquare | | Content Square
Convert.com | convert.com | Convert Experiences, Convert Insights
CoreMetrics | | Core Metrics, IBM Coremetrics, IBM Digital Analytics
Countly | count.ly
Crashlytics | | Firebase Crashlytics, Fabric Crashlytics
CrazyEgg | | Crazy Egg
Customer.io | customer.io
CustomerLabs
Datadog | datadoghq.com | Datadog RUM
Decibel Insight | | Decibel
DeepIntent
Delighted | | | an everyday word
Drift | | Drift.com | an everyday word
Dynamic Yield
Dynatrace
Econda | econda.de
Elastic APM | elastic.co/
etracker | | e-tracker
eXTReMe Tracking | extreme-dm.com | eXTReMe Tracker
Fabric | fabric.io | fabric.io, Fabric.io, Google Fabric, Twitter Fabric | an everyday word
Fathom | usefathom.com | Fathom Analytics | an everyday word
FingerprintJS | fingerprint.com | Fingerprint Pro
Firebase | firebase.google.com | Google Firebase
Firebase Analytics | firebase.google.com/
Fireclick
Flurry | | Flurry Analytics, Yahoo Flurry, Flurry Inc | an everyday word
Foresee | | ForeSee, ForeSee Results, Foresee Results | an everyday word
FullStory | | Full Story
GameAnalytics | | Game Analytics
Gauges | get.gaug.es | Gaug.es | an everyday word
Gemius
GfK
GlassBox
GoatCounter
Google Analytics | analytics.google.com | google-analytics.com, GA4, Google Analytics 4, Google Universal Analytics, Universal Analytics
Google Analytics for Firebase | firebase.google.com/ | Google Analytics Firebase
Google Demographic and Interests reports | support.google.com/ | Google Analytics Demographics and Interest Reporting, Google Analytics Demographics and Interests Reporting
Google Firebase Analytics | firebase.google.com/
Google Optimize | optimize.google.com | Google Website Optimizer
Google Play Console | play.google.com/
Google Search Console | search.google.com | Google Webmaster Tools
Google Signals | support.google.com/
Google Tag Manager | tagmanager.google.com | googletagmanager.com
GoSquared
Gravatar
HasOffers | | Tune HasOffers
Heap | heap.io | Heap Analytics, Heap.io, heap.io | an everyday word
Hit-Parade | hit-parade.com
HitBox | | WebSideStory, WebSideStory HitBox, WebSide Story
HitsLink
HockeyApp | hockeyapp.net
Hotjar | | Hot Jar, HotJar Ltd
HubSpot | | Hub Spot
Incapsula
IndexTools
INFOnline | infonline.de
Inspectlet
Instabug
Intercom | | Intercom.io, intercom.io | an everyday word
Iperceptions
Iterable | | | an everyday word
IVW | ivw.de | | an abbreviation
Jetpack | | Jetpack Stats, WordPress Stats, WordPress.com Stats | an everyday word
Kameleoon
Keen IO | keen.io
Keynote Systems | keynote.com
KISSmetrics | | Kiss Metrics, Kissmetrics.io
Klaviyo
Kochava
LaunchDarkly
Leanplum
Linode
Liveinternet | liveinternet.ru
LivePerson | | Live Person
Localytics
Logentries
Loggly
LogRocket
Lotame | | Lotame Solutions
Lucky Orange
Lyris
Mail.ru Counter | top.mail.ru | Rating@Mail.ru
Mailchimp | | Mail Chimp
Mapp | | Mapp Digital, Mapp Intelligence | an everyday word
Marin Software
Matomo | matomo.org | Matomo Analytics, Matomo Cloud
Maxymiser
Medallia
Microsoft App Center | appcenter.ms | Visual Studio App Center
Microsoft Application Insights | azure.microsoft.com | Azure Application Insights, Application Insights
Microsoft Clarity | clarity.microsoft.com | clarity.ms
MixPanel | | Mix Panel
Monetate
Mouseflow | | Mouse Flow
MouseStats
mParticle
MyBlogLog
Médiamétrie | mediametrie.fr | Mediametrie, eStat, Médiamétrie-eStat
NedStat
Net Applications
Net Insight
NetRatings | | Nielsen NetRatings, Nielsen//NetRatings, Nielsen NetRatings SiteCensus, RedSheriff, Red Sheriff
NetTracker
New Relic | | NewRelic Browser
Nielsen | | Nielsen Online, Nielsen Digital, The Nielsen Company
Omniture | | Omniture Inc
OneSignal | | One Signal
OneStat
Open Web Analytics
OpenReplay
OpenTracker | opentracker.net
OpinionLab | | Opinion Lab
Optimizely
Parse.ly | | Parsely
Pendo | pendo.io
Pingdom | | SolarWinds Pingdom
Pirsch | pirsch.io
Piwik | piwik.org
Piwik PRO | piwik.pro
Plausible | plausible.io | Plausible Analytics, plausible.io | an everyday word
Play Store app statistics | play.google.com/
PostHog
PubNub
Qualaroo
Qualtrics
Quantcast | | Quant Cast, Quantcast Measure
Quantum Metric
Queue-it | queue-it.com
Raygun | | | an everyday word
reinvigorate | reinvigorate.net | Reinvigorate | an everyday word
Rollbar
RudderStack
SageMetrics
Salesforce
Salesforce Marketing Cloud | salesforce.com/ | ExactTarget, Exact Target
Segment | | Segment.io, Segment.com, segment.com, segment.io, Twilio Segment | an everyday word
Sensors Data | sensorsdata.cn
Sentry | sentry.io | Sentry.io, sentry.io, Functional Software | an everyday word
SessionCam | | Session Cam
ShinyStat
SimilarWeb
Simple Analytics | | | everyday words
Singular | singular.net | Singular Labs | an everyday word
Site Meter
SiteImprove | | Siteimprove Analytics
SmartBear | | Smart Bear
Smartlook
Snoobi
Snowplow | snowplowanalytics.com | Snowplow Analytics | an everyday word
SpeedCurve
Splunk | | Splunk MINT
SpyLog | spylog.ru
Stat24
StatCounter | | Stat Counter
Statsig
SuperStats
SurveyMonkey | | Survey Monkey
Tableau
Tapstream
Tealium | | Tealium iQ
Tenjin
TestFlight | testflightapp.com | Apple TestFlight
TrackJS
Tynt
Umami | umami.is | Umami Analytics | an everyday word
Umeng | | Umeng+
Unity Analytics | unity.com/
Urban Airship | | Airship
Urchin | | Urchin Software, Urchin Analytics | an everyday word
Usabilla
Userpilot
UserReport
UserTesting
UserVoice | | User Voice
UXCam
Vercel Analytics | vercel.com | Vercel Web Analytics
Visible Measures
Visistat
VisualDNA
VisualRevenue
VWO | | Visual Website Optimizer, Wingify
Web Trends | | WebTrends Inc, WebTrends Live, WebTrends Analytics, WebTrendsLive
Webalizer | webalizer.org | The Webalizer
WebSTAT
Webtrekk
Woopra
Wysistat
Yahoo! Web Analytics | web.analytics.yahoo.com | Yahoo Web Analytics, Yahoo Analytics, Yahoo! Analytics
Yandex Metrica | metrica.yandex.com | Yandex.Metrica, Yandex.Metrika, Yandex Metrika, metrika.yandex.ru
Zendesk
ZendeskChat | zopim.com | Zopim, Zendesk Chat
`,
  advertising: `
24/7 Media | 247realmedia.com | 24/7 Real Media, 24/7 RealMedia, 247 Media, 24-7 Media
33Across
[x+1] | xplusone.com | x plus one
Abacus | abacus-direct.com | Abacus Direct, Abacus Alliance | an everyday word
Acuity Ads
Acxiom
Ad4Game
Adap.tv | adap.tv
AdBrite | | Ad Brite
Adbutler
AdColony | | Ad Colony
AdForm | | Adform A/S
AdGear
Adition
AdJuggler
AdKernel
Adknowledge
AdmanMedia
AdMarvel
Admeld
AdMob
Adobe Advertising Cloud | adobe.com/ | Adobe Audience Manager, Adobe Media Optimizer, Demdex
AdRiver | adriver.ru
AdRoll | | Ad Roll, NextRoll
AdScale | adscale.de
AdSense | google.com/ | AdSense for Content
AdSmart | adsmart.net
Adsterra
AdTech | | ADTECH AG, ADTECH | an everyday word
AdTegrity
AdThrive
AdTiger | adtiger.de
Adtraction
Adventive
Advertising.com | advertising.com | AOL Advertising, Advertising.com Inc
AdWords | google.com/ | AdWords Remarketing
Adzerk
AffiliateWindow | | Affiliate Window
Affilinet | affili.net
AggregateKnowledge | | Aggregate Knowledge
AllAdvantage
Amazon | | Amazon.com, Amazon.com Inc | a company with many trades
Amazon Advertising | advertising.amazon.com | Amazon Ads, Amazon Ad System, Amazon Publisher Services, amazon-adsystem.com, Amazon Mobile Ads
Amazon Associates | affiliate-program.amazon.com | Amazon Associates Program, Amazon Services LLC Associates Program, Amazon Affiliate Program, Amazon EU Associates Programme, Amazon Affiliates, Amazon Associate
Amobee
Appia
Apple iAd | apple.com/ | iAd
Apple Search Ads | searchads.apple.com | Apple Ads
AppLovin | | App Lovin
AppNexus | | App Nexus
aQuantive | | Avenue A, Avenue A/Razorfish
Atlas | atlassolutions.com | Atlas DMT, Atlas Solutions, Facebook Atlas, Atlas by Facebook | an everyday word
AudienceScience | | Audience Science, Revenue Science
Avantlink
Awin
BidSwitch
BidVertiser
Bing Ads | bingads.microsoft.com | Bing Advertising, Bing Universal Event Tracking, Bing UET
Bizo
Blogads
Bluekai | | Blue Kai, Oracle BlueKai, Oracle Data Cloud
bRealTime
BrightRoll | | Bright Roll
Burst Media | | Burst!, Burst Network
BuySellAds | | Buy Sell Ads
Cadreon
Carbon Ads | | Carbon
Career-Ad-Network
Casale Media
Chartboost
Chitika
CJ Affiliate | cj.com | Commission Junction, CommissionJunction
ClickAdu
ClickAider
Clickbooth
Clicksor
Collective Media | collective.com | Collective Network
Connexity
Connextra
Contextweb | | Context Web
Conversant | conversantmedia.com | Conversant Media | an everyday word
Cox Digital Solutions | | Adify
CPX Interactive
Criteo
Crosspixel | crosspixel.net | Cross Pixel Media
Crowdynews
DataLogix
Dataxu
Didit
Digital Turbine
Digitalwindow
District M | districtm.net
Dotomi
DoubleClick | | Double Click, DoubleClick.net, Google DoubleClick, DoubleClick by Google, Doubleclick Inc
DoubleClick DART | doubleclick.com/ | DART for Publishers, DART cookie, Google DART, Google DoubleClick DART, DoubleClick for Publishers, DFP
DoubleClick Floodlight | doubleclick.com/ | Floodlight
DoubleVerify | | Double Verify
Drawbridge | | | an everyday word
Dstillery | | Media6Degrees
Ebay Partner Network | partnernetwork.ebay.com | eBay Enterprise
Engage BDR
Engage Technologies | engage.com | Engage Media, I/PRO
Epom
Ero Advertising | ero-advertising.com
Evidon
Exelate
Exoclick
Experian | | Experian Marketing Services
Exponential | | Exponential Interactive | an everyday word
EyeBlaster
Eyeota
Eyereturn
EyeWonder
Ezoic
Facebook Ads | facebook.com/ | Facebook Advertising, Facebook Ad Manager, Facebook Ads Manager, Facebook Advertisements
Facebook Audience Network | facebook.com/
Facebook Custom Audiences | facebook.com/ | Facebook Custom Audience, Custom Audiences, Website Custom Audiences
Facebook Pixel | facebook.com/ | Facebook Conversion Pixel, Facebook Tracking Pixel
Facebook Remarketing | facebook.com/ | Facebook Retargeting
Falk | falkag.net | Falk eSolutions, Falk AdSolution | a surname
FastClick | | Fast Click
Federated Media | federatedmedia.net
FetchBack | | Fetch Back
Flashtalking | | Flash Talking
FlexOffers
Fluct | fluct.jp
Flycast
Freestar
FreeWheel | | FreeWheel Media | an everyday word
Fyber | | SponsorPay
Gator Corporation | gator.com | Claria
GeoEdge
Gigya
Glam Media | glam.com
Google | | Google Inc, Google LLC, Google Ireland, Google.com | a company with many trades
Google Ad Exchange | google.com/ | DoubleClick Ad Exchange, AdX
Google Ad Manager | admanager.google.com
Google AdMob | admob.google.com
Google Ads | ads.google.com | googleadservices.com
Google AdSense | adsense.google.com | Google AdSense Network, googlesyndication.com
Google AdWords | adwords.google.com
Google Conversion Tracking | google.com/ | AdWords Conversion Tracking, Google AdWords Conversion Tracking, Google Ads Conversion Tracking
Google Display | google.com/ | Google Display Advertising, Google Analytics for Display Advertisers, Google Analytics Display Advertising
Google Display Network | google.com/ | Google Content Network, GDN, Google Display Network Impression Reporting
Google Marketing Platform | marketingplatform.google.com | Google Campaign Manager, Campaign Manager 360, Display & Video 360
Google Remarketing | google.com/ | Google Dynamic Remarketing, Google Ads Remarketing, Google AdWords Remarketing, Google Retargeting
GumGum | | Gum Gum
Gunggo
Hydra Network
HyprMX
Impact Radius | | Impact.com
Index Exchange
IndieClick
Infolinks
InMobi | | In Mobi
Innity
Innovid
Integral Ad Science | integralads.com
Intellitxt | | Vibrant Media, Vibrant IntelliTXT
Interclick
IPONWEB
IronSource | | ironSrc, ironSource Ads
JustPremium
Kargo
Kenshoo | | Skai
Kevel
Kiosked
Komoona
Kontera
Krux | | Krux Digital, Salesforce DMP, Salesforce Krux
L90
Leadbolt
Lijit | | Lijit Networks
LinkConnector | | Link Connector
LinkedIn Ads | linkedin.com/ | LinkedIn Marketing Solutions
LinkedIn Insight Tag | linkedin.com/ | LinkedIn Insights, LinkedIn Pixel
LinkExchange | | Link Exchange
LinkShare | | Link Share
LiveIntent | | Live Intent
LiveRail
LiveRamp | | Live Ramp
LKQD
LookSmart
Loomia
Lycos
Magnite
Marchex
MarketGid
Marketo | | Marketo Munchkin
MatchLogic
MaxBounty
MaxOnline
MaxPoint | | MaxPoint Interactive
Maxworldwide
Media.net | media.net
MediaMath | | Media Math
MediaMind
MediaPlex
MediaVine | | Media Vine
MediaWhiz
Merkle
Meta Ads | meta.com/ | Meta Business Tools
Meta Audience Network | meta.com/
Meta Pixel | meta.com/
MGID
Microsoft | | Microsoft Corporation, Microsoft Ireland | a company with many trades
Microsoft adCenter | adcenter.microsoft.com | MSN adCenter
Microsoft Advertising | ads.microsoft.com | Microsoft Ads, Microsoft Ad Network, Microsoft Media Network, Microsoft Bing Ads
Millennial Media
Mintegral
Mobclix
Mobfox
Mojiva
Monetag
MoPub
MyThings | | | everyday words
Nend | nend.net
NetGravity
Netmining
NetSeer
Neustar | neustar.biz | TARGUSinfo, Neustar AdAdvisor
Nexage
Nugg.ad | nugg.ad
OnCampus Advertising
Ooyala
OpenX | | Open X
Optimatic
Outbrain | | Out Brain
Overture | | Overture Services, Yahoo! Overture | an everyday word
Partnerize | | Performance Horizon
PayPopup
Peer39
PepperJam | | Pepper Jam
Perfect Audience
Pinterest Tag | pinterest.com/ | Pinterest Ads, Pinterest Pixel
Playwire | | Playwire Media
Playwire Kids Club | playwire.com/
Poindexter Systems
PointRoll | | Point Roll
PopAds | popads.net
Prebid | prebid.org
Project Wonderful
PropellerAds | | Propeller Ads
PubMatic | | Pub Matic
PulsePoint | | Pulse Point
Quigo
Quinstreet
RadiumOne | | Radium One
Rakuten Marketing | | Rakuten Advertising, Rakuten LinkShare, Rakuten Affiliate Network
Raptive
RealMedia | | Real Media, RealMedia Open AdStream
Reddit Ads | reddit.com/ | Reddit Pixel, Reddit Conversion Pixel
Refersion
Remarketing with Google Analytics | google.com/ | Google Analytics Remarketing
ReTargeter
RevContent | | Rev Content
RevenueHits
RevJet
RhythmOne | | Rhythm One
Right Media | | Right Media Exchange
RocketFuel | | Rocket Fuel
RockYou
RTB House
Rubicon Project | | The Rubicon Project
Samba TV | samba.tv
ShareASale | | Share-A-Sale, Share A Sale
Sharethrough
Shopzilla | | BizRate
SimpliFi | simpli.fi
SiteScout
Sizmek
Skimlinks
Smaato
SmartAdServer | | Smart AdServer, Smart Ad Server
SmartClip
Smartyads
Snap Pixel | snapchat.com/ | Snapchat Pixel, Snapchat Ads, Snap Ads
Sojern
Sonobi
Sovrn
SpecificMedia | | Specific Media, Specific Click, SpecificClick
Spotify Ads | spotify.com/
SpotXchange | | SpotX
StartApp
SteelHouse | | Steel House
Supersonic Ads
Taboola
TACODA | | Tacoda Systems
Tapad
Tapjoy | | Tap Joy
Teads | teads.tv | teads.com
Telaria
The Trade Desk | | Trade Desk, adsrvr.org
Throtle | throtle.io
TidalTV | | Videology
TikTok Pixel | tiktok.com/ | TikTok Ads, TikTok for Business
TradeDoubler | | Trade Doubler
TradeTracker | | Trade Tracker
Traffic Junky
TrafficFactory
TrafficMarketplace | | Traffic Marketplace
TremorVideo | | Tremor Video, Tremor Media
Tribal Fusion
TripleLift | | Triple Lift
TrueEffect
TubeMogul | | Tube Mogul
Turn | | Turn Inc | an everyday word
Twitter Ads | ads.twitter.com | Twitter Advertising, Twitter Conversion Tracking, Twitter Pixel, X Ads, Twitter Tailored Audiences
Undertone | | Undertone Networks | an everyday word
Unity Ads | unity.com/ | Unity3D Ads
Unruly | unruly.co | Unruly Media | an everyday word
ValueClick | | Value Click
ValueClick Media
Vdopia
Verizon Media | | Oath, Yahoo DSP, Verizon Media DSP
VerticalResponse
Verve Mobile
ViglinkAds | viglink.com | VigLink
Vizu
Vizury
Voluum
Vungle | | Liftoff Vungle
WebGains
WidgetBucks
Xandr
Xaxis
Yahoo! Advertising | advertising.yahoo.com | Yahoo Advertising, Yahoo! Ads, Yahoo! Ad Network, Yahoo Ad Network, Yahoo! Publisher Network, Yahoo Gemini, Yahoo! Search Marketing, Yahoo Search Marketing, Yahoo Ad Exchange
Yandex Direct | direct.yandex.com | Yandex.Direct, Yandex Advertising Network
YieldBot
YieldManager | | Yield Manager
Yieldmo
YuMe
Zanox
Zedo
Zemanta
ZergNet
`,
  social: `
AddThis
AddToAny
Bing | | Microsoft Bing
Delicious | del.icio.us | | an everyday word
Digg
Discord | | | an everyday word
Disqus
Facebook | | Facebook Inc, Facebook Ireland, Facebook.com | a company with many trades
Facebook Connect | facebook.com/ | Facebook Login, Facebook SDK, Facebook Social Plugins, Facebook Like Button, Facebook Like
Foursquare
G2 | | G2.com, G2 Crowd | an abbreviation
Google reCAPTCHA | google.com/ | reCAPTCHA
Google+ | plus.google.com | Google Plus, Google +1
Instagram
Janrain
LinkedIn | | Linked In
Meta | | Meta Platforms, Meta Platforms Ireland | an everyday word
MySpace
Odnoklassniki | ok.ru
Pinterest
PowerReviews
Quora | | Quora Pixel
Reddit
Shareaholic
ShareThis
Sina Weibo | weibo.com | Weibo
Snapchat
SoundCloud
StumbleUpon | | Stumble Upon
TikTok
Trustpilot
Tumblr
Twitch | twitch.tv | | an everyday word
Twitter | | Twitter Inc
Vimeo
VKontakte | vk.com
WhatsApp
Xing
Yahoo! | | Yahoo, Yahoo! Inc, Yahoo Inc | a company with many trades
Yandex | | Yandex LLC
Yelp | | | an everyday word
YouTube | | You Tube, youtube-nocookie.com
`,
});
