/**
 * The words of English policies by class. A class is what rules speak of ("@disclose ..8 @service").
 * Entries are lower-case, parted by commas or line ends; hyphens are spaces. `verb*` adds -s, -ed, -ing; `noun+` adds the plural;
 * `(a|b c)` is either, `(a|)` may be left out, and what follows a group is of each: `(ad|payment) (network|agency)+`.
 * The longest phrase wins over its words, so a phrase can also take a meaning away ("not only" is no denial), and a phrase is
 * needed only where its words alone would be read otherwise.
 */
export const LEXICON = {
  // ---------------------------------------------------------------- who

  /** The site and all that acts for it. */
  we: `
    we, i, we'll, we've, we're, we'd, i'll, i've, i'm, site, website, web site, company
    our (site|website|web site|page|web page|service|online service|app|application|game|product|platform|forum|server|web server|system)+
    our (company|firm|organization|software|store|online store|portal|blog|network), my (site|website|blog)
    this (site|website|web site|page|service|app|application|blog|company), these (sites|websites)
    the (site|website|service|product|server)+, the (web site|web server|online services|platform|app|application|software|system|company)`,
  our: 'our, my, ours',
  us: 'us, ourselves, to us, with us',

  /** The reader, and what acts for them. */
  you: `
    you, you'll, you've, you're, you'd, yourself
    (user|visitor|customer|member)+, our (users|visitors|customers|members), the (user|visitor|customer)+, a (user|visitor|customer|parent|person)
    (participant|individual|consumer|subscriber|parent|shopper|purchaser|resident)+, buyers, californians, (site|website) (users|visitors)
    child, children, someone else who, your (web|) browser, the browser, (most|) (web|) browsers, your computer`,

  /** Those of whom a policy speaks in general: "most websites use cookies" says nothing of this one. */
  others: `
    websites, web sites, a (site|website|web site), other (sites|websites|web sites), standard
    (some|many|most) (other|major|commercial|) (sites|websites|web sites|companies), (almost|nearly|virtually) all websites, many online services`,
  they: `they, they'll, they're`,

  /** Anyone but the site and the reader. */
  third: `
    (third|3rd|other|outside|external|another|no other|these|such) (party|parties), (third|other|another) person+, other people, other recipients
    anyone, any one, anybody, someone else, somebody else, anyone else, anybody else, everyone, others, any other, outsiders
    nobody, noone, no one, no one else, no other (company|site)+
    (third party|outside|external|other) (organization|organisation)+, company, companies, organizations, organisations, other business
    the business, that business, businesses, entity, entities, firm+, charity, charities, universities, researcher+
    (partner|provider|reseller|dealer|distributor|franchisee|licensee|sponsor|merchant|seller|retailer|publisher|developer|carrier|insurer)+
    business associate+, the advertiser, platforms, search engine+, (data|list) broker+
    financial institution+, credit bureau+, credit reporting agency+, (credit|collection) agency+, other (user|member)+
    linked (site|website)+, other websites linked, embedded content (from other websites|)
    third party (site|website|web site|application|app|service|platform|product|tool|vendor|source|technology|sdk|plugin)+, third party software
    the (company|firm|companies) (that|which|who), another (company|firm|business|shop|workshop|website)
    (social|social networking|social media) (network|site|platform|service)+`,

  /** Third parties that work for the site. */
  service: `
    (agent|contractor|subcontractor|consultant|supplier|vendor|processor|subprocessor|adviser|advisor|auditor|accountant|lawyer|attorney)+
    (courier|shipper)+, web host, data (center|centre)+, order fulfillment, (fulfillment|fulfilment|mailing) house+, (shipping|freight) carrier+
    (service|third party|technology|solution|infrastructure|network|support|storage|cloud|hosting|it|email|survey|logistics|payment) provider+
    (service|technology|delivery|logistics|fulfillment|fulfilment) partner+, (delivery|hosting|shipping|postal|outsourced|fraud prevention) service+
    (service|hosting|shipping|delivery|logistics|fulfillment|fulfilment|outsourcing|credit card processing|payment processing) company+
    (third parties|companies|partners|individuals) (to|that|who) (help|assist|perform|work), (third parties|companies) (that|who) provide services
    (third parties|other companies) to provide, third parties (acting|working|performing|providing)
    trusted third parties, third party companies (to|and individuals), people and companies to`,

  /** The group that the site belongs to. */
  affiliate: `
    affiliate+, subsidiary+, affiliated (business|company|entity|organization|site|website|brand)+, our (affiliated|parent|group|family|brands)
    (parent|holding|sister|group|related|associated|member) company+, (corporate|group) (parent|group|family|member)+, parent corporation
    related (entity|corporation)+, related bodies corporate, sister site+, joint venture+, joint venture partner+, joint venturers
    group of companies, family of (companies|brands|businesses|sites|websites|), part of the same group, our other (businesses|sites)
    companies in the, other (companies|entities) in, under common control, common ownership, commonly owned
    divisions, business units, operating companies, portfolio companies`,

  // ---------------------------------------------------------------- what is done

  /** Gives away, whatever it is: no recipient need be named. */
  disclose: `
    (share|disclose|divulge|reveal|release|distribute|disseminate|publish|lend)*, lent
    (make|makes|made|making) (it|) (available|accessible), hand* (it|) (on|over|out), pass* (it|) (on|along|onto)
    (give|gives|giving|given|gave) (out|away), (give|gives|provide|grant|allow|permit) access to`,

  /** Gives, where a recipient is named. */
  give: `
    give, gives, giving, given, gave, (provide|supply|forward|pass|deliver|furnish|entrust|relay|expose|exchange|loan)*
    (send|submit|transfer|transmit)*, sent, submitted, submitting, transferred, transferring, transmitted, transmitting
    communicate, communicates, communicated, report, reports, reported, turn, turn over, turned over, route, routed, disclosure, sharing, make use`,
  sell: `
    sell, sells, sold, selling, resell, resold, reselling, for sale, buy or sell
    (rent|lease|trade|barter|swap|loan|monetize|monetise)*, swapped, rental`,
  use: `
    (use|employ|utilize|utilise|deploy|implement|integrate|incorporate|install|operate|leverage|adopt)*, (make|makes|making) use of, the use of, usage
    (engage|hire|retain|contract)*, (work|partner|contract)* with, (rely|relies|relying) on, rely, have partnered with
    (include|contain|embed|feature|display|require|enable|support|host|serve|accept|add|apply)*, embedded, including the use of, combination of
    participate* (in|), subscribe to, run, runs, has, have, carry, carries, powered`,

  /** Puts on a computer: cookies. */
  set: `
    set, sets, setting, (place|store|send|issue|assign|create|save|plant|attach|generate|download|receive|provide|deposit)*, sent, served
    write, writes, written, writing, drop, drops, dropped, dropping, put, puts, putting, leave, leaves, left, deliver*, pass
    give, gives, given, transmit, transmits, transmitted, transfer, transfers`,
  collect: `
    (collect|gather|record|log|capture|track|obtain|receive|store|save|keep|monitor|analyze|analyse|note|register|detect|recognize|recognise)*
    (compile|acquire|retain|measure|observe|access|report|determine|examine|count|check|learn|contain|include|archive|ask|request|require)*
    (maintain|generate|remember|assign|reveal|provide|evaluate|process)*, logged, logging, kept, analyzing, analysing, aggregate, look at
    identify, identifies, identified, collection, see, sees, seen, view, read, reads, know, knows, understand, ascertain, study
    take, takes, taken, takes note, tell, tells, hold, holds, held, send, sends, sent, transmitted, passed, visible, use, used, uses, using`,
  retain: `
    (store|retain|keep|save|hold|maintain|archive)*, kept, held, on file, storage, retention
    remember, remembers, remembered, record, records, recorded`,
  allow: 'allow*, permit, permits, permitted, permitting, (enable|authorize|authorise|invite|grant)*, let, lets, letting, authorization',

  /** What third parties do to get at data. */
  obtain: `
    (have|has) access, (gain|given|granted|need|require) access, access, accesses, accessed, (receive|obtain|process|collect)*
    gather, gathers, view, views, see, handle, handles, store, stores, use, uses, used, need, hold, holds, manage, manages, host, hosts`,

  /** Takes others into service. */
  hire: `
    (employ|engage|hire|retain|outsource|appoint|subcontract)*, contract, contracts, contracted, (contract|work|partner)* with, have partnered
    (rely|relies|relying|depend) on, use, uses, used, utilize, utilizes, utilise, utilises
    select, selected, authorize, authorized, delegate, delegates`,

  /** The work that service providers do. */
  onbehalf: `
    on (our behalf|behalf of), for us, to us, help us, helps us, helping us, help with, assist us, assists us, assisting us, (assist|assists) in
    to (help|assist|perform|process|host|store|manage|operate|fulfill|fulfil|deliver), performing, carry out, administer
    (perform|performs|performing|provide|provides|providing) (services|functions|tasks|support|us), provide a service, (provide|providing) the (service|services)
    (operate|operating|support|supporting|conducting) our, support us, in operating, servicing you, services to you, services on our
    certain (services|functions), business functions, need to know, under contract, our instructions, acting for, outsourced
    (customer|technical) (service|support), data (processing|storage), (email delivery|hosting|maintenance|fulfillment), fulfill orders
    ship, shipping, delivery of, deliver (the|products), complete (the|your) transaction, process your order`,

  help: `
    (help|assist|allow|enable|provide|improve|enhance|remember|recognize|recognise|store|collect|track|record|contain|serve|save|ensure)*
    (facilitate|expire|determine|personalize|customize)*, let, lets, tell, tells, give, gives, make, makes, identify, identifies, keep, send
    remain, remains, stay`,

  /** What is done, or not, about a signal not to track. */
  respond: `
    (respond|honor|honour|recognize|recognise|support|react|acknowledge|observe|alter|change|follow|accept|detect|heed|interpret|address)*
    (treat|adhere|respect|monitor|affect|implement|listen)*, comply, complies, complying, obey, obeys, process, processes, modify, modifies
    act on, acts on, take (any|) action, response, recognition, effect, adjust, look for, read, allow`,
  erase: '(delete|destroy|erase|discard|purge|remove|shred|expunge|wipe)*, dispose of, disposed of, shredded',

  // ---------------------------------------------------------------- what is given or kept

  data: `
    information, info, data, detail+, identifier+, your interests, address, addresses, email+, e mail+, name, names, (phone|telephone) number+
    pii, identity, profile+, record+, list+, it, them, this, (data|information) about (you|our users)`,

  /** Data that say who somebody is; "this information" is what the policy spoke of. */
  personal: `
    (personal|identifiable|identifying|private|individual|your|customer|user|visitor|member|client|subscriber) information
    (personal|your|user|customer|any) data, (personal|your) (details|info), pii, personal and contact information
    (data|information) about (you|our users|our customers), information that (identifies|can identify), information that identifies you
    information (we collect|collected|you provide|that you provide), (the|this|that|such|any) information
    your (name|email address), name and address, names and addresses, addresses, list of (customers|subscribers), customer list+`,

  /** What makes a denial one of a part only. */
  narrow: `
    in this way, for money, in exchange for money, for any other (commercial|) purpose, biometric, health, voter, password+, credit card
    child, children, minors, under (13|16), under the age of, survey+, public authorities, blog comments`,

  cookie: `
    cookie+, cookie (technology|file)+, cookie based, cookies and similar technologies, local shared object+, (online|) tracking technologies
    tracking technology, tracking tools, (flash|session|persistent|permanent|tracking|browser|http|first party|session id) cookie+
    (strictly|) necessary cookie+, (essential|functional|performance|analytics|analytical) cookie+`,
  thirdcookie: `
    (third party|3rd party) (persistent|session|tracking|advertising|analytics|flash|) cookie+
    (advertising|targeting|marketing|advertisement|ad|remarketing|retargeting|social media|targeted advertising) cookie+
    (advertiser|advertisers|partner|partners|affiliate|dart|their own|its own|their) cookie+, third (parties'|party's) cookies, cookies of social networks`,
  beacon: `
    beacon+, webbeacon+, pixel+, web (beacon|bug|tag|pixel)+, clear (gif|.gif|image)+, (tracking|conversion|facebook|meta|invisible) pixel+
    pixel (tag|gif)+, (single pixel|1x1|transparent|invisible) (gif|image)+, single pixel gif+
    (action|internet|tracer|spotlight|javascript|tracking|electronic|ad) tag+, electronic image+, gif (file|image)+
    tags (and|or) scripts, (scripts|pixels) and tags`,

  /** What a server or an app notes of itself. */
  log: `
    ip, ip (address|number)+, internet protocol, internet protocol address+, internet service provider, isp+, domain (name|server)+, dns request+
    (web|server|web server|access|activity|connection|transfer|usage|traffic|ip) log+, log file+, logfile+, weblog+, log (data|information|entry|entries)
    (your|) (web|) browser (type|version|name|software|information|settings|details|used|and operating system), browser plug in types
    (web|) browser you (use|are using), (type|kind) of (web|) browser, (what|which) (kind of|) browser
    (type of|your computer|) operating system+, platform type, user agent+, computer type, type of (computer|device), hardware model
    device (id|identifier|type|information|data)+, screen (resolution|size), language setting, crash reports, (technical|session) (information|data)
    referrer, referer, (referral|referrer|refering) url, referring (url|site|page|website|web site|web page|address|source|search engine)+
    referring exit pages, exit pages, referral source
    page (views|requests), pages (viewed|visited|requested|accessed|are visited), pages they (view|visit)
    (web|) pages (that|) you (view|viewed|visit|visited|access|request|have visited|go), what pages, which pages (you|they|are) (view|visit|viewed|visited)
    date and time, time and date, time (of visit|spent), time stamp+, access time+, (duration|length) of (your|) visit
    clickstream (data|), click (stream|path)+, click through, clickthrough, links (you click|clicked), hits, bandwidth
    navigation (path|information)+, navigational data, traffic (data|information)+, traffic patterns, usage (data|information|statistics)
    (site|website) (usage|traffic), (your|) browsing (activity|activities|history|behavior|behaviour|patterns|traffic), (online|internet) activity
    (number of|how many) visitors, site visitation patterns, individual use of our site, automatically collected information`,

  card: `
    (credit|debit|payment|bank|charge) card+, (credit|debit) (or|and) (debit|credit) card+, creditcard+
    (bank|financial|credit|checking) account+`,
  cardnumber: `
    (credit|debit|payment|charge|bank|credit or debit|credit and debit|debit or credit|) card (number|detail|info|account number|expiration date)+
    (credit|debit|payment|charge|bank|credit or debit|credit and debit|debit or credit|) card (information|data), creditcard (number|detail|information)+
    credit card (type|expiration|expiry|security code+|billing information), credit card payment (information|details|data)
    credit card (or|and) (other|billing|bank account) (payment|financial|) (information|number)+, (account or credit card|visa or mastercard) number+
    bank (account|) (number|detail|information)+, banking (detail|information)+, (bank|card) (and|or) (bank|card|credit card) (number|detail)+
    financial account number+, cardholder (information|data|detail)+, sort code+, iban`,
  lastfour: `
    last (four|4), last (two|four|five) digits, final four digits, four last digits
    (partial|truncated|masked) (credit|) card number+, truncated card`,
  paydata: `
    (payment|billing|financial) (information|info|data|details), personal financial information, (payment and billing|billing and payment) information
    payment (method|account) information, payment (account|credentials), banking data, credit information`,

  // ---------------------------------------------------------------- payments

  pay: `
    payment+, purchase+, purchased, purchasing, order+, ordered, ordering, transaction+, billing, checkout, check out, pay, pays, paying, paid
    sale, sales, subscription+, shopping cart+, buy, buys, buying, bought, invoice+, fees, registration fee, merchandise, receipt+
    donation+, donate*, contribution+, refund+, payout+, withdrawal+, deposit+, e commerce, ecommerce, electronic commerce, payment card industry`,

  /** What is taken in a payment. */
  money: `
    (credit card|card|debit card|credit and debit card) (payment|transaction|order|purchase|sale|charge)+, online (order|purchase)+, payment transaction+
    (by|via|with|using|with a|using a) credit card, by (card|debit card|credit or debit card), payment+, donation+, transaction+, billing`,
  takes: `
    (process|handle|accept|manage|administer|facilitate|complete|conduct|perform|execute|settle|host|charge|authorize|authorise|validate)*
    (operate|outsource|collect|clear|fulfill|power)*, bill, bills, billed, fulfil, fulfils, fulfilling, take, takes, taken, taking, verify, verifies, verified, run, runs
    to (process|handle|manage|administer|fulfill|fulfil|facilitate|perform), carry out, carried out`,
  payprocess: `
    (payment|payments|card|credit card|debit card|payment card|card payment|credit card payment|transaction|billing|donation) processing
    (billing|order|credit card) and payment processing, payment and billing, payment (handling|collection|services|gateway)
    processing (of|) payment+, (process|processing) (your|) (credit card|card)+, bill (you|users|customers), (billing|subscription) services
    credit card (clearing|authorization|billing|verification), payment transaction (processing|management)`,
  paycompany: `
    (payment|payments|credit card|card|card payment|credit card payment|billing|transaction|order|donation|merchant) (processor|provider|company)+
    (payment|payments|credit card|billing) (service|services) (provider|company)+, financial services provider+, (payment|credit card|billing|transaction|merchant) service+
    (payment|payments|credit card|card|order|transaction) processing (company|service|provider|partner|vendor|agent|agency|firm|bank|center|site)+
    e commerce processing service+, payment (gateway|partner|vendor|platform|system|solution|agent|agency|facilitator|institution|network|operator)+
    payment (gateway|platform|system|solution|solutions|method) provider+, payment (handler|intermediary|supplier|specialist|site|transaction processor)+
    credit card (gateway|merchant|bank|clearing house|clearinghouse)+, (merchant|acquiring|processing) bank+, (card|merchant) acquirer+, clearing house+
    merchant (of record|account provider), merchants of record, reseller of record, (card|payment card) network+
    billing (partner|agent|agency|vendor|house)+, (e commerce|ecommerce) (provider|partner|vendor|company|platform|solution)+, e commerce service+, e commerce service provider+
    (gateway|commerce|checkout|shopping cart|online store) provider+, registration commerce provider, financial intermediary+
    (registration|ordering|checkout|shopping cart|order handling) service+, (donation|fundraising) platform+, order (or|and) payment processor+
    third party (payment|payments|billing|checkout|e commerce|shopping cart|order processing|credit card), third party financial institution+
    (unaffiliated|outside|external) payment`,
  getcard: `
    (collect|gather|receive|obtain|capture|ask|request|require|view|handle|process|acquire|need)*, see, sees, seen, get, gets, got, know, knows
    take, takes, taken, taking, touch, touches, touched, want, wants, (have|has|had|having) (any|direct|) access, (given|gain) access
    access, accesses, accessed, privy, hold of, informed of, (deal|deals|come into contact) with
    (passed|sent|given|transmitted|disclosed|shared|available|forwarded|provided|revealed|visible) (to|with) us`,

  // ---------------------------------------------------------------- tracking and advertisements

  /** Advertisements by what is known of the reader. */
  ads: `
    (interest based|behavioral|behavioural|targeted|target|tailored|tailor|personalized|personalised|personalize|personalise) (advertising|ad|advertisement)+
    (customized|customised|customize|relevant|individualized|directed|behaviorally targeted|cross device) (advertising|ad|advertisement)+
    (targeted|personalized|personalised|behavioral|behavioural) marketing, cross context behavioral advertising, profile based advertising
    (tailored|targeted) content and advertising, targeting and advertising, behaviorally targeted, behaviourally targeted, interest based, oba
    (ads|advertisements|advertising) (that are|that is|) (more|) (relevant|targeted|tailored), (ads|advertisements|advertising) based on
    (ads|advertisements) (about goods|that may be of interest|that match), relevant to your interests
    remarketing, remarket, retarget*, re (marketing|targeting|target), (ad|behavioral|behavioural) targeting, ad (personalization|personalisation)
    (lookalike|custom|similar) audiences, conversion (tracking|linker), (user|) profiling
    (behavioral|behavioural|cross site|third party) tracking, tracking network+
    (activity|activities) over time, over time and across, across (different|other|multiple|third party) (websites|web sites|sites)`,
  adnoun: `
    ad+, advert+, advertisement+, advertising, third party (ad|advert|advertisement|advertising)+, (display|mobile|intrusive) (advertising|ad|advertisement)+
    (ad|advertising) campaign+, banner+, pop ups, pop up ad+, sponsored (content|link)+, (marketing|promotional) (message|campaign|content)+`,
  serve: `
    (serve|deliver|display|place|present|target|tailor|customize|customise|personalize|personalise|provide|post|insert|manage|publish|facilitate)*
    show, shows, showed, shown, showing, (delivery|serving) of`,
  adcompany: `
    (ad|advert|advertisement|advertising|ad serving|ad management) (network|server|partner|company|exchange|platform|provider|vendor|program)+
    (ad|advertising) (service|technology|broker|group|associate|intermediary|affiliate)+, advertising service provider+, ad (serving|tech|delivery)
    advertising and (marketing|analytics) (partner|provider)+, media and advertising partners, network advertiser+
    third party (advertising|ad|advertisement)+, third party (advertising|ad|advertisement) (network|server|partner|company|vendor|service|technology)+, third party marketing (company|technology)+
    marketing technology+, (demand|supply) side platforms, data management platforms, ssps, dsps, (remarketing|retargeting) (service|partner|company)+
    affiliate (network|program|programme|scheme|link|partner)+, affiliate (marketing|tracking), affiliate (advertising|marketing) (program|programme)+`,
  advertiser: `
    (third party|) advertiser+, (advertising|ad|marketing|media) agency+, media (company|partner)+, marketing services companies
    advertising (client|sponsor)+, third party sponsor+`,
  analyticcompany: `
    (analytics|analytic|analytical|web analytics|data analytics|third party analytics|measurement|metrics) (service|tool|provider|company|partner|vendor|product|platform)+
    (analytics|analytic) (software|technology|solution|firm|program|package|system|service provider)+, analytics and advertising
    (statistics|statistical|web analysis|traffic analysis|traffic measurement) (service|provider|tool)+, (visitor|web|) tracking service+
    third party (analytics|analytic|web analytics|measurement|metrics|statistics|counter), third party tracking (service|tool)+, third party tracking (technology|software)
    tracking (company|partner|utility)+, tracking utility company, web traffic analysis, (audience|site|web|traffic) measurement
    (hit|web|site) counter+, (app|web) statistics, session (replay|recording)+, heat map+, heatmap+, crash (reporting|analytics)
    attribution (provider|partner)+, (a b|split) testing, tag (manager|management)`,
  analytics: `
    (web|data|mobile|) analytics, analytics information, (measurement|research) and analytics, analytics and (measurement|research)
    analytical (information|purposes), statistical analysis, (usage|traffic|web traffic|web|site) analysis, usage tracking`,

  /** What is measured: the reader's doings. */
  usage: `
    how (our|site|website|) (you|visitors|users|people|customers|consumers|members|individuals|they) (use|are using|used|interact|engage|access|navigate)
    how (our|site|website|) (you|visitors|users|people|customers|consumers|members|individuals|they) (behave|arrive|move|reach|find|browse|view|visit)
    how (our|the) (site|website|web site|service|app|product)+ (is|are) used, how (often|frequently|many people|many visitors|many users)
    usage (trend|pattern|data|information|statistics)+, usage, (site|website|web site) usage, usage of (our|the) (site|website)
    use of (our|the|this) (site|website|web site|service)+, visit, visits, visit (our|this) (site|website), visitors use, traffic, web traffic
    behavior, behaviour, browsing (behavior|behaviour|habits|activity|activities|history|patterns), online (behavior|behaviour|activity|activities)
    activity, activities, interactions, movements, habits, trends, demographics, audience+, surfing, (your|their) browsing, search history
    user experience, statistics, statistical information, reports, effectiveness, performance of our, (most|) popular
    web pages, page views, pages (visited|you visit), (which|what) pages, which (parts|areas), (parts|areas) of (our|the site), internet (use|usage)`,
  measure: `
    (analyze|analyse|measure|monitor|evaluate|compile|track|gather|collect|record|learn|report|improve|count|determine|generate|examine|observe|gauge)*
    understand, understanding, understands, study, studies, assess, assesses, assessing, analysis (of|), analyzing, analysing, optimize, optimise
    aggregate, see, watch, research, log, logs, logging
    (better|us|us to|parties) understand (what|which|how|who), understand which (parts|pages|areas|features)`,
  plugin: `
    plug in+, plugin+, widget+, (social|social media|social networking|sns|sharing|these|such|third party) feature+, third party functionality
    (social|social media|social networking) (plugin|plug in|button|widget|tool)+, social media registration feature+, third party (plugin|plug in|widget)+
    (like|share|sharing|tweet|follow) button+, facebook (like|) button, share this button, addthis button, social sharing, sharing tool+
    embedded (video|player|tweet)+, embedded content, embeds, interactive mini program+`,
  tracking: `
    (online|user|) tracking, tracker+, tracking (tool|system|mechanism|script)+, tracking (code|software), telemetry
    (analytics|tracking) (and|or) (tracking|analytics)`,

  /** The signal of a browser not to be tracked. */
  dnt: `
    do not track, do not track (browser|) (signal|request|setting|mechanism|header|feature|preference|option|flag|function)+, do not track browser
    dnt, dnt (browser|) (signal|request|setting|header)+, gpc, global privacy control (gpc|signal|signals|)
    opt out (preference|) signal+, universal opt out mechanism+, (browser|tracking|those|these|such|such browser) signals, such (a signal|mechanisms)
    these requests from your browser`,

  // ---------------------------------------------------------------- why and how it is given

  aggregate: `
    aggregate, aggregated, aggregates, (aggregate|aggregated) (data|information|form|basis), anonymize, anonymized, anonymised, anonymous, anonymously
    anonymous (data|information|form), statistical, statistics, statistical (data|information), summary reports, raw numbers, trends
    de identified, deidentified, de identify, pseudonymous, unidentifiable, collective, general data, sales figures, (traffic|usage) patterns
    non (personal|identifiable|identifying) (data|information|), non personally (identifiable|identifying) (information|)
    not (personally|) identify (you|), not identify you as a, not (personally|individually) identifiable, not identify individual users
    without identifying you, does not (identify individuals|contain personal information), no longer (identifies|personally identifiable)
    no longer associated with you, never on an individual level, cannot (reasonably|) be used to identify (you|)`,
  legal: `
    by (applicable|) law, under (applicable|) law+, (with|any) applicable law+, with (the|) law, with laws, any law, law requires, laws and regulations
    law or regulation, required by (a|the) law, when required to do so, conform to the law, (state|federal|local) law+
    legal (requirement|obligation|process|request|proceeding|claim|right|duty|reason|purpose|demand|matter|action|advisor)+
    legally (required|compelled|obligated|obliged), comply with (legal|a legal|our legal|valid legal|a law|all laws), complying with legal
    court+, court order+, subpoena+, subpoenaed, warrant+, judicial (proceeding|process|order)+, lawsuit+, litigation, prosecute, prosecution
    police, law enforcement (agency|official|officer)+, government, governmental, (government|governmental) (agency|official|authority|entity|request)+
    government bodies, public authority, (supervisory|competent|regulatory) authority, authorities, regulator+, regulatory (agency|body|requirement)+
    (lawful|official) request+, national security, public (interest|safety), personal safety, emergency, imminent harm
    protect (the rights|its rights|and defend|or defend|ourselves|against fraud), our rights, rights (or|and) property, rights property or safety
    safety or, safety of (others|our|any|the public|users|its), enforcement (of|), enforce (our|the|its|or apply|any|these|this|agreements), enforcing our
    (violation|violations|breach) of our, violates our, violated our, illegal, unlawful, (illegal|unlawful|fraudulent|criminal) activity+, criminal
    (prevent|detect|investigate|suspected) fraud, fraud (prevention|protection), investigation+, security issues, cybercrime, exercise or defend`,

  /** The site or its business changes hands. */
  transfer: `
    merger+, (merge|merges) (with|or), merged with another, sold or merged, amalgamation, acquisition+, (be|is|are|was|were) acquired, acquired by
    (acquires|acquire) (us|our|all), acquirer, acquiror, (acquiring|surviving) (company|entity), take over, takes over, taken over, takeover
    (be|is|was|are) bought, bought by, purchased by, buyout, (change|changes) hands, change (of|in) (control|ownership), ownership change, new owner+
    transfer of (ownership|control|all), (business|company) is sold, assets (are|were) sold, assets, asset sale, successor+
    sale of (all|some|part|any part|substantially all|our business|the business|our company|the company), sale or transfer of, sell or buy
    sell (our business|the business|our company|all or|any part|any or all|all or part|some or all), sells its business
    (all|part) of our business, all or substantially all, (prospective|potential) (buyer|purchaser|seller)+
    bankruptcy, bankrupt, insolvency, receivership, liquidation, dissolution, reorganization, reorganisation, restructuring, consolidation
    divestiture, divest, (business|corporate) (transfer|transition|transaction)+, corporate change`,
  marketing: `
    direct (marketing|mail), third (party|parties) marketing, marketing (purpose|use|company)+, marketing lists, for (marketing|advertising purposes|their advertising|their own advertising|their promotions)
    (for advertising or marketing|marketing or advertising|marketing and advertising purposes), (promotional|commercial|own) purposes, own promotional
    (their|their own) marketing, market (you|their|its|to you), marketing of their, marketers, telemarketing, telemarketers
    marketing (communications|materials|messages|offers|emails), promotional (use|offers|materials|mailings), postal mailings, mailing lists
    special offers, offers (from|or|and promotions), offer you, solicit, solicitation+, unsolicited, spam, spammers, junk mail
    (products and services|products or services) (that may|they), of interest to you, (may|might) (be of interest|interest you)
    send you (offers|information|materials|promotional|marketing|a catalogue|catalogues|their), send out (their|a catalogue|catalogues|catalogs), (they|who) may contact you
    to contact you directly, write to you about, approach you`,

  // ---------------------------------------------------------------- how it is said

  not: `
    not, never, (have|has|) (stopped|ceased|discontinued), cannot, can not, can't, won't, don't, doesn't, isn't, aren't, wasn't, weren't, didn't, wouldn't, shouldn't, couldn't, haven't
    hasn't, dont, wont, doesnt, isnt, no longer, (have|has|had) not, nor, neither, (refuse|refuses) to, (refrain|refrains|prohibited) from
    prohibit, prohibits, forbids, avoid*, instead of, rather than, opposed to`,
  no: `
    no, none, nobody, noone, no one, no one else, nothing, neither, nor, zero, free (of|from)
    no (third|other) (party|parties), no other (company|site)+`,
  never: `
    under no (circumstances|circumstance|condition), in no (event|case|way), at no time, on no account, by no means, nor, neither
    not have actual knowledge, no (actual|) knowledge, not aware, not in the business of, no intention of`,
  modal: `
    may, might, will, would, can, could, shall, should, must, does, do, did, have, has, had, is, are, was, were, be, been, being, am
    we'll, we'd, we've, we're, i'll, i've, i'm, you'll, you're, you've, you'd, it's`,
  be: `is, are, was, were, be, been, being, am, get, gets, got, we're`,
  except: `
    except, except (for|as|to|that), excepting, excluding, exception+, with (the|) exception (of|that), unless, until, other than, apart from, aside from
    save (as|for), but for, barring, outside of, beyond, besides, different from, only (when|with|where|as|in|for|to|to the extent|)`,
  consent: `
    consent*, permission+, authorization, authorisation, approval, approved by you, agree, agrees, agreed, your agreement, affirmative
    opt in, opted (in|into), opts in, opting in, you (have|) opted, you opt, (authorized|requested) by you, specifically authorized
    you (ask|ask us|direct us|tell us|want us|request|authorize|authorise|allow|allowed|permit|choose|choose to|elect|indicate|check|give)
    you (specifically|voluntarily|are happy for|would like to receive), you have (requested|chosen|given|allowed), (choose|chosen) to receive
    your (request|direction|choice|instruction|instructions|express wish|okay|knowledge), (ask|asked|request) us to
    prior notice, notice and choice, giving you the opportunity, notified you, tell you otherwise, we (tell|notify|inform) you
    otherwise (notified|notify)`,
  auto: 'automatically, automatic, passively',
  without: 'without',

  /** Words by which a policy says where else it is said. */
  policyword: `
    policy, privacy policies, notice, statement, section, this (page|document|agreement|article|part), these terms, terms of use, the following (sections|)
    next sections, table below`,
  ourpolicy: `
    as (described|disclosed|set forth|stated|outlined|provided|specified|explained), (described|disclosed|set forth|stated|provided|outlined|explained) in
    described (above|below), (noted|listed|detailed|outlined) below, (provided|described) herein, set (forth|out) (below|above), expressly set forth, otherwise (provided|stated|described|specified)
    in accordance with, following (circumstances|cases), (limited|certain) circumstances`,
  wh: `
    how, what, whom, whose, whether, why, the (type|types|kinds|categories) of, the (way|ways) (we|in which), the extent to which
    circumstances (under|in) which, under what circumstances`,
  announce: `
    (state|define|explain|describe|outline|cover|discuss|detail|govern|summarize|advise|disclose|address|apply|decide)*, specify, specifies
    review, reviewing, set out, sets out, set forth, sets forth, learn, learn more, read, know, understand, understanding, find out, see
    (tell|tells|inform|informs|notify) you, informed, aware, apprise, identifies, determine, choose, control, limit, ask
    (change|changes) (in|to), regarding, about, concerning, question+, information on`,

  /** What the reader may ask for: it says nothing of what is done. */
  right: `
    right to, rights to, (has|have) (the|a) right, entitled to, option to, shine the light, california law, california civil code, civil code section
    opt out, opt out (of|from), opted out of, opting out of, to opt out of, wish to opt out, do not (sell|share|sell or share) my, choose (not to|to have)
    (request|ask) that (we|), ask us (not|to stop), instruct us, stop us from, tell us not, object to, decline to, declined, prefer (not|that we)
    request (access|information|certain information|a list|a copy|and obtain|and receive|to know), (may|can) request, list of (the|) categories
    (permits|allows) (users|residents|customers|you|our), would (prefer|rather|like us), not (want|wish) us, don't want us
    if you (do not want|do not wish|don't want|would like|prefer|wish to|want to), should you wish to
    more (information|info) (about|on|regarding), (further|additional) information (about|on|regarding), (more|to learn|details) about, details on
    instructions (on|for), privacy policies of, in order for, (does|do) not cover, (does|do|) not apply to (the practices|), does not (govern|extend to)
    not control, no control, not responsible, not liable, no responsibility`,
  security: `
    (cannot|can't|not) (guarantee|ensure), cannot warrant, unauthorized, unauthorised, accidental, accidentally, inadvertent, inadvertently, improper
    misuse, alteration, altered or destroyed, destruction, intercepted, hackers, encrypt*, ssl, tls, secure (socket|sockets) layer, transmission
    (over|via) the internet, security (measures|breach|incident), data breach, breach of security, safe harbor, privacy shield`,

  /** Phrases whose words mean something else than they do alone. */
  idiom: `
    (never|not) (fail|fails) to
    not (only|just|solely|merely|simply|necessarily|always|all|every|exclusively|limited to|be limited to|otherwise|including|to include|exceed)
    not (able to|be able to|hesitate|affiliated with|responsible|liable|control|guarantee|ensure), may not be able to, (cannot|can not|can't) guarantee
    cannot ensure, no (doubt|matter|obligation|control|guarantee), have no right to, or not, if not, why not, whether or not, regardless of whether
    (without|including without) limitation, without limiting, including but not limited to, (reserve|reserves) the right to
    (remain|stay|be) anonymous, trade (union|association|secret|name)+, professional or trade, point of sale, onward transfer
    (information|privacy) practices, information (gathering|handling), amazon affiliate, affiliate (site|referral|commission)+`,

  that: `
    that, which, who, whom, where, whose, whereby, because, since, so that, when, whenever, if, before, after, while, as soon as, once, should you`,
  and: 'and, or, nor, as well as, but also',
  but: 'but, however, although, though, whereas, nevertheless, nonetheless, yet, instead, conversely',
  prep: `
    with, to, by, from, of, about, for, on, through, between, via, in, among, amongst, at, into, towards, against, upon, under, within, including
    such as, like, e.g, i.e, regarding, concerning`,
  to: 'to, with, among, between, amongst, by, into, onto',

  // ---------------------------------------------------------------- what is no name

  /** Words that often have a capital, and are no company; what is named in passing and takes no payment. */
  nonname: `
    january, february, march, april, june, july, august, september, october, november, december, monday, tuesday, friday, sunday
    united states (of america|), united kingdom, european (union|economic area|), usa, u.s, u.s.a, uk, u.k, eu, eea, europe, america, american
    canada, canadian, australia, germany, german, france, ireland, irish, (the|) netherlands, luxembourg, california, delaware, singapore, english
    switzerland, sweden, india, japan, china, spain, italy, england, british
    internet, world wide web, web, online, http, https, html, html5, javascript, java, flash, adobe, microsoft, android, ios, windows, mac, excel
    api+, sdk+, url+, faq, cpu, id, ip, pin, ups, usps, fedex, dhl, dpd, gls, royal mail, canada post, australia post, post office, federal express, mailchimp
    inc, llc, ltd, gmbh, mr, mrs, dr, gdpr, ccpa, psd2, pci, dss, pci dss, payment services (act|directive|regulation)+
    paragraph, section+, article, clause, regulation+, directive+, commission, terms, conditions, agreement, statement, notice, standard+, industry
    bitcoin, cryptocurrency, crypto, ach, bacs, eft, cash, cheque+, check+, wire transfer+, bank transfer+, bank+, credit, account+, method+
    client+, seller+, buyer+, guest+, applicant+, candidate+, donor+, supporter+, student+, subscriber+, patient+, player+, employee+, end user+
    host+, organizer+, provider, team, staff, personnel, department, center, centre, entity, group, directory, store+, form+, contract+
    product+, service+, feature+, system+, network+, platform+, content, technology+, activity+, communication+, purpose+, secure, security
    encryption, external, level, date, number+, code, id number
    (id|identification|identity|sim|membership|gift|library|loyalty|insurance|green) card number+, in order (to|that)
    (set|configured) to (accept|reject|refuse|notify|block|disable|prevent), set up to accept, initially set, (set|setting) (up|) (your|their) (web|) (browser|browsers)
    set your computer, (accept|accepting|block|blocking|block all|reject|refuse|enable) third party cookies, acceptance of
    accept cookies from, set to accept cookies, cookie (guide|statement|setting|preference|banner|consent|list|management|table|declaration|control|manager|faq)+
    cookie choices, cookies (policy|settings), cookies and tracking technologies policy, cookie consent tool
    network advertising initiative, digital advertising alliance, interactive advertising bureau
    self regulatory (principles|program) for online behavioral advertising`,
} as const;

export type WordClass = keyof typeof LEXICON;
