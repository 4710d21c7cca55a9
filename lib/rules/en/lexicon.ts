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
    the (data|) controller, our (company|firm|organization|software|store|online store|portal|blog|network), my (site|website|blog)
    this (site|website|web site|page|service|app|application|blog|company), these (sites|websites)
    the (site|website|service|product|server)+, the (web site|web server|online services|platform|app|application|software|system|company)`,
  our: 'our, my, ours',
  us: 'us, ourselves, to us, with us, for us to',

  /** The reader, and what acts for them. */
  you: `
    you, you'll, you've, you're, you'd, yourself
    (user|visitor|customer|member)+, our (users|visitors|customers|members), the (user|visitor|customer)+
    a (user|visitor|customer|parent|person)
    (participant|individual|consumer|subscriber|parent|shopper|purchaser|resident)+, buyers, californians, (site|website) (users|visitors)
    you (will|can|may|) find, child, children, (authorized|authorised|your) agent+, your (web|) browser, the browser, (most|) (web|) browsers, your computer`,

  /** Those of whom a policy speaks in general: "most websites use cookies" says nothing of this one. */
  others: `
    websites, web sites, (that|their|such|the other) (site|website|web site), (these|those) other (sites|websites|web sites), a (site|website|web site|business|company), other (sites|websites|web sites), standard
    (sites|apps) (that|which), (some|many|most|some third party|other third party) (other|free|) (sites|websites|companies|apps|firms|shops|magazines|charities), (each|every|any) (site|website|web site), all hosting companies
    (other|third party|) (sites|websites|web sites) (to which we link|we link to|that we link to|which we link to)`,
  they: `they, they'll, they're`,

  /** Anyone but the site and the reader. */
  third: `
    (third|3rd|other|outside|external|another|any|any other|no other|no third|these|such) (party|parties), (third|other|another) person+, other people, stranger+
    (nobody|no one|noone) but (our|a|an|the|trusted|those|authorized|authorised), anyone, any one, anybody, everyone, others, any other, outsiders, the following (party|parties|company|companies|firms|organizations|organisations|partners|providers|services|advertisers), parties (established|located|based) (in|outside), (someone|somebody|anyone|anybody|no one) else, no one, nobody, noone
    company, companies, the (company|companies|firm) (that|which|who), another (company|firm|business|shop|workshop|website)
    no other company, commercial (body|bodies), (outside|no) outsider+, (outside|any|any other) company, exhibitor+, competitor+, non profits, nonprofit+, (outside|other|unaffiliated|unrelated) parties, nonaffiliate+, non affiliate+, investor+, insurer+, insurance company+, bidder+
    organizations, organisations, (third party|outside|external|other) (organization|organisation)+, entity, entities, firm+
    businesses, (the|that|other) business, charity, charities, universities, museums, industries, (similar|other|like minded|campaign|interest) groups, institution+, hedge funds, (another|other) (agency|agencies|government agency), researcher+, financial institution+, search engine+
    (partner|provider|reseller|dealer|distributor|franchisee|licensee|sponsor|merchant|seller|retailer|publisher|developer|carrier)+
    client+, our clients, people who, outside (person|individual|source)+, lender+, (other|third party) brands, the advertiser, data broker+, list broker+, organiser+, organizer+, (credit|collection|credit reporting|credit reference|debt collection) agency+, credit bureau+, other (user|member)+, platforms
    (your|their|an|that|this|prospective|potential) (employer|landlord|school|teacher|doctor|physician|bank|insurer|university|college|club|charity|hotel|airline)+, the (landlord|employer|newspaper|press|seller|teacher|organiser|organizer|manufacturer|airline|hotel|insurer)+, employers, recruiters, airlines, hotels, landlords, manufacturer+, importer+, wholesaler+, institute+, federation+, (research|trade|governing|sports|professional|national) body, (research|trade|governing|sports|professional|national) bodies
    embedded content, (these|those) networks, (outside|external|independent) (specialist|expert)+, people outside, (services|companies|partners|vendors) listed (below|above), (outside|external) (site|website|service|tool|vendor|supplier|agency|application|network|server)+
    linked (site|website)+, third party (site|website|web site|application|app|service|platform|network|product|technology|tool|vendor|source|plugin)+
    (social|social networking|social media) (network|site|platform|service)+`,

  /** Third parties that work for the site. */
  service: `
    (agent|contractor|subcontractor|consultant|supplier|vendor|processor|subprocessor|sub processor|adviser|advisor|auditor|accountant|lawyer|attorney)+
    (third party|outside|external) (vendor|supplier|contractor|consultant)+, (people|those) (who|that) (help|assist|support|work for) us
    (courier|shipper|haulier|printer|banker|bookkeeper|loss adjuster|repairer|installer|programmer|web designer|technician|external lab|outside lab|outside help)+, (answering|translation|transcription|interpreting|anti spam|spam filtering|removal|call handling) service+, the providers, (web|our|internet) host+, (newsletter|mailing|parcel|transport) service+, transport company+, data (center|centre)+, laboratory+, freelancer+, order fulfillment, (fulfillment|fulfilment) house+, (fulfillment|fulfilment) (center|centre)+
    (shipping|freight) carrier+, postal operator+, cloud (service|platform)+, cloud storage, (our|its|their) providers, (the|) post office, royal mail, usps, ups, fedex, dhl, (web|web design|design|software development|translation|transcription|staffing|market research|polling|recruitment) agency+, (delivery|shipping|transport|logistics|hosting|security|accountancy) firm+, (our|its) (bank|insurer|broker|solicitor|tax adviser|tax advisor|webmaster)+
    (third parties|companies|firms|organizations|organisations|persons|people|individuals|parties) (that|whom|who|) (we|we have) (hire|hired|engage|engaged|retain|retained|employ|employed|contract|contracted|appoint|appointed|use)
    (service|services|technical service|third party|technology|infrastructure|storage|cloud|hosting|email|mailing|newsletter|logistics|payment|payroll) provider+
    (it|software|support|customer support|data|crm|help desk|marketing automation|backup|sms|telecommunications|hosting service) provider+
    (cloud computing|cloud service|web hosting|it service|email service|fulfillment|fulfilment|delivery|shipping) provider+
    (service|technology|delivery|hosting|fulfillment|fulfilment|logistics|shipping|printing|outsourcing|support) partner+
    (delivery|hosting|shipping|postal|outsourced|fraud prevention) service+
    (service|hosting|shipping|delivery|logistics|fulfillment|fulfilment|outsourcing|credit card processing|payment processing) company+
    (mailing|printing|print|courier|trucking|software|it|telecommunications|call center|call centre|debt collection|background check|accounting|accountancy|law|consulting|translation|recruitment|research|survey|polling|shredding|removal|cleaning|outsourcing|specialist|web|design|storage|cloud|backup|it support|messaging|chat) (company|firm|house|provider)+
    (a|an outside|an external|an outsourced) call (centre|center), (legal|tax|professional|financial) (adviser|advisor|counsel)+, (translator|interpreter|transcriber)+
    (company|companies|firm|firms|agency|agencies|people|business|businesses|outfit|outfits) (that|who|which) (host|hosts|run|runs|maintain|maintains|operate|operates|look after|looks after|design|designs|carry out|carries out|send|sends|print|prints|pack|packs|deliver|delivers|answer|answers|build|builds) (our|this)
    (companies|firms|partners|organizations|organisations|parties|third parties) (with which|with whom) we (work|have contracts|contract), (third parties|companies|partners) (to|that|who) (help|assist|perform|work), (third parties|companies) (that|who) provide (services|services to us|us)
    (third parties|other companies) to provide, (those|people|others|anyone|firms) who (help|assist|serve|support|work for) us, (third parties|companies|firms|those|others|partners) (helping|assisting|supporting|serving) us, trusted third parties, third party companies (to|and individuals)`,

  /** The group that the site belongs to. */
  affiliate: `
    affiliate+, subsidiary+, affiliated (business|company|entity|organization|site|website|brand)+
    our (affiliated|parent|group|family|brands), (our|its) (us|american|british|european|japanese|ultimate|corporate) parent, rest of (the|our) (family|group), umbrella, wholly owned, the holding
    (parent|sister|group|subsidiary|associated) undertaking+
    (parent|holding|sister|group|related|associated) company+, (corporate|group) (parent|group|family|member)+
    (company|entity|business|brand|firm)+ (of|in|within) (our|the|the same) (corporate family|enterprise), related (entity|corporation|business|body corporate|bodies corporate)+, bodies corporate, affiliated (firm|title company)+
    (member|company|entity|business|part|brand|firm|office|branch|store)+ (of|in|within|belonging to) (our|the|the same|that|this) (corporate|company|business|) (group|family)
    (company|entity|business|firm|organization|site)+ (owned|controlled|operated) by us, (that|which) we (own|control|own or control), (companies|businesses) we (own|control)
    (company|entity|business|firm)+ under our (control|ownership|common control), owned by the same (company|owner|owners|group|family)
    (our|its) head office, trading (company|subsidiary|arm)+, intra group
    sister (site|station|brand|publication|organisation|organization|charity|firm|school)+, joint venture+, group of companies, family of (companies|), other (companies|entities) in, companies in the
    (with whom|with which) we are affiliated, affiliated with us, our other (entity|company|office|subsidiary|site|website|brand|business)+, entities within our, under common control, common ownership, divisions, business units`,

  // ---------------------------------------------------------------- what is done

  /** Gives away, whatever it is: no recipient need be named. */
  disclose: `
    (share|disclose|divulge|reveal|release|distribute|disseminate|lend|impart|leak)*, lent, part with, make known, made known
    (make|makes|made|making) (it|) (available|accessible), hand* (it|) (on|over|out), pass* (it|) (on|along|onto)
    disclosed in (accordance|conformity|compliance|connection|response|exchange|return|order|the event|the course|exceptional cases|some cases)
    recipients of (your|the|personal|this|such|these), categories of recipients
    (give|gives|giving|given|gave) (out|away), (give|gives|provide|grant|allow|permit) access to`,

  /** Gives, where a recipient is named. */
  give: `
    give, gives, giving, given, gave, (provide|supply|forward|pass|deliver|furnish|entrust|relay|expose|exchange|loan|publish|convey|contribute|pool)*
    (send|submit|transfer|transmit)*, redirect, sent, submitted, submitting, transferred, transferring, transmitted, transmitting
    communicate, communicates, communicated, report, reports, reported, turn, turn over, turned over, route, routed, disclosure, disclosures, sharing, hand, hands, handed, handing
    make use, surrender*`,
  /** Gets to somebody, as what is given does. */
  reach: `
    go, goes, going, (circulate|travel|flow|move)*, (end|ends|ending) up, find, finds, (reach|arrive)*`,
  sell: `
    sell, sells, sold, selling, resell, resold, reselling, for sale, buy or sell
    (rent|lease|trade|barter|swap|monetize|monetise)*, loaned, loaning, swapped`,
  use: `
    (use|employ|utilize|utilise|deploy|implement|integrate|incorporate|install|operate|leverage|adopt)*, (make|makes|making) (limited|some|little|only limited|occasional|sparing|frequent|) use of
    the use of, usage
    (engage|hire|retain|contract)*, (work|contract)* with, (partner|partnered|partnering) with, (rely|relies|relying) on, rely, have partnered with
    (include|contain|embed|feature|display|require|enable|support|host|serve|accept|add|apply)*, embedded
    combination of, (load|activate)*, (have|has) built in, (build|builds|built|building) into, (switch|switches|switched|turn|turned) on
    participate* (in|), (participant|member)+ in, (take|takes|taking) part in, subscribe to, run, runs, has, have, carry, carries, powered`,

  /** Puts on a computer: cookies. */
  set: `
    set, sets, setting, (hand|hands|handed) out, (place|store|send|issue|assign|create|save|plant|attach|insert|generate|download|receive|provide|deposit)*, sent, served
    write, writes, written, writing, drop, drops, dropped, put, puts, putting, leave, leaves, left, deliver*, pass
    give, gives, given, transmit, transmits, transmitted, transfer, transfers, to store`,
  collect: `
    information we collect
    (write|writes|wrote|written|note|notes|noted) down
    (collect|gather|record|log|capture|track|obtain|receive|store|save|keep|monitor|analyze|analyse|note|register|detect)*
    (recognize|recognise|compile|acquire|retain|measure|observe|access|report|determine|examine|count|check|learn|contain|include)*
    (archive|ask|request|require|maintain|generate|remember|assign|reveal|provide|evaluate|process)*, logged, logging, kept
    aggregate
    identify, identifies, identified, collection, see, sees, seen, view, read, reads, know, knows, understand, ascertain, study
    take, takes, taken, tell, tells, hold, holds, held, send, sends, sent, transmitted, passed, visible, use, used, uses
    using`,
  retain: `
    (store|retain|keep|save|hold|maintain|archive)*, kept, held, (hang|hangs|hold|holds) on to, retained by us, cache*, logged, on file, storage, retention
    remember, remembers, remembered, record, records, recorded, to store`,
  allow: 'allow*, permit, permits, permitted, permitting, (enable|authorize|authorise|invite|grant)*, let, lets, letting, authorization',

  /** What third parties do to get at data. */
  obtain: `
    (have|has) access, (gain|given|granted|need|require) access, access, accesses, accessed, (receive|obtain|process|collect)*
    get, gets, getting, got, gather, gathers, (come|comes) across, (look|looks) (into|over|through), (deal|deals) with, read, reads, sight of, view, views, viewed, see, sees, seen, seeing, know, knows, hear, hears, learn, learns, handle, handles, store, stores, use, uses, used, need, hold, holds, manage, manages, host, hosts`,

  /** Comes to know what another has. */
  gain: `
    (have|has|had|gain|given) access, access, accesses, accessed, (receive|view)*, learn, learns, learned, (come|comes) across, (look|looks) (into|over|through), read, reads, sight of, get, gets, getting, got, see, sees, seeing, know, knows`,

  /** Takes others into service. */
  hire: `
    (employ|engage|hire|retain|outsource|appoint|subcontract)*, contract, contracts, contracted, (contract|work|collaborate)* with, (partner|partnered|partnering) with, (team|teamed|teaming) up with
    have partnered, (have|has) partnered with, (make|makes|making) use of
    (rely|relies|relying|depend|depends|lean|leans|call|draw) on, use, uses, used, utilize, utilizes, utilise, utilises, (bring|brings|call|calls) in, turn to, (commission|enlist)*
    select, selected, authorize, authorized, delegate, delegates`,

  /** The work that service providers do. */
  onbehalf: `
    on (our behalf|behalf of), (act|acts|acting) on our behalf, for us, to us, help us, helps us, helping us, support us, supports us, help with, assist us, assists us, assisting us, assist in
    to (help|assist|perform|process|host|store|manage|operate|fulfill|fulfil|deliver), performing, carry out, administer, acting for
    (perform|performs|provide|provides|providing) (services|functions|tasks|support|us), (provide|providing) the (service|services)
    (operate|operating|support|supporting) our, in operating, services on our, (provide|providing) (our|the|better|these|) (service|services) to you
    (commissioned|entrusted|tasked) with, (contracted|engaged|hired|commissioned) to (provide|perform|do|carry out), business functions, whose services (we|it) (use|uses|engage|engages), (operating|running|maintaining|hosting) (the|this) (site|website|web site|app|service|platform)+
    need to know, under contract, our (instructions|direction|supervision|control|orders), (customer|technical) (service|support), data (processing|storage), hosting, maintenance
    (retained|engaged|hired|contracted|appointed|employed|commissioned) by us, under (a|) (contract|agreement) (with|to) us, we use to, our documented instructions, to provide (that service|such services|those services|their services|its services)
    (that|which|who) (ship|ships|deliver|delivers|print|prints|host|hosts|store|stores|maintain|maintains|mail|mails|manage|manages|handle|handles|process|processes|fulfil|fulfill|fulfils|fulfills|operate|operates|run|runs) (our|orders|parcels|mail|services)
    deliver (your|the) (order|parcel|goods|package|purchase)+, delivers (your|the) (order|parcel|goods|package|purchase)+, (parcel|order|goods|package|purchase)+ (can be|is|are) (delivered|shipped)
    ship, shipping, fulfillment, delivery of, deliver (the|products), complete (the|your) transaction, process your order`,

  /** The work itself, as a noun. */
  task: `
    (web|email|data|cloud|) hosting, our operations, (email|e mail|mail|newsletter|parcel|order|product|content) (delivery|fulfillment|fulfilment|handling|processing|distribution)
    (order|) (fulfillment|fulfilment), (customer|technical|it|product) (support|service|services|care), help desk, mailing+, newsletter+, our (it|systems|database|servers|infrastructure|backups|mail|email|emails)
    payroll, bookkeeping, accounting, printing, moderation, data (storage|entry|processing), backups, background checks, (call|contact) (center|centre), debt collection, software development
    certain (services|functions|tasks|activities|parts), (some|part|parts|much) of (our|the) work`,

  help: `
    (help|assist|allow|enable|provide|improve|enhance|remember|recognize|recognise|store|collect|track|record|contain|serve|save|ensure)*
    (facilitate|expire|determine|personalize|customize)*, let, lets, tell, tells, give, gives, make, makes, identify, identifies, keep, send
    remain, remains, stay`,

  /** What is done, or not, about a signal not to track. */
  respond: `
    (respond|answer|honor|honour|recognize|recognise|support|react|acknowledge|observe|alter|change|follow|accept|detect|heed|interpret|address)*
    (treat|adhere|respect|monitor|affect|implement|listen)*, comply, complies, complying, obey, obeys, obeyed, process, processes, processed, modify, modifies
    support for, attention, treatment, (differentiate|distinguish)*, (taken into|take into|takes into) (account|consideration), influence, bearing, impact
    (act|acts|acting|acted) (on|upon), (act|acts|behave|behaves) differently, take (any|) action, response, reaction, recognition, effect
    difference, adjust, look for, read, change to`,
  erase:
    '(delete|destroy|erase|discard|purge|remove|shred|expunge|wipe)*, dispose of, disposed of, shredded, overwritten, overwrite, thrown away, throw away',

  // ---------------------------------------------------------------- what is given or kept

  data: `
    information, info, data, detail+, identifier+, your interests, address, email+, e mail+, name, names
    (phone|telephone|mobile|cell) number+, (what|whatever|everything|anything) you (enter|type|write|tell us|tell|send us|send|give us|upload|provide|submit), particulars, date of birth, (birth) date+, cv+, your (message|enquiry|inquiry|booking|application|account|photo|picture|post)+
    identity, profile+, record+, list+, it, them, this, your (prompt|query)+, your inputs`,

  /** Data that say who somebody is; "this information" is what the policy spoke of. */
  personal: `
    (personal|identifiable|identifying|private|individual|your|customer|user|visitor|member|client|subscriber) information
    (personally|individually) (identifiable|identifying) (information|data)
    (personal|your|user|customer|any) data, (personal|your) (details|info), pii, your pi
    (data|information) about (you|our users|our customers|our visitors|our members|our readers), information that (identifies|can identify)
    information (we collect|collected|you provide|that you provide), (the|this|that|such|any) information
    (customer|client|member|patient|guest|donor|subscriber|applicant|policyholder|user|player|pupil|employee|your) (file|record|database|master data)+, (customer|client|member|patient|guest|donor|applicant) data
    all information, your (name|address|email), your (email|e mail|postal|home|mailing) address, your (phone|telephone) number, name and address, names and addresses, addresses, list of (customers|subscribers), customer list+`,

  /** What makes a denial one of a part only. */
  narrow: `
    in this (way|context|case|instance), knowingly, (residents|consumers|users|individuals|persons) under, under age, younger than, for any other (commercial|) purpose, biometric, health, sensitive, password+, credit card
    child, children, minors, (under|below|less than) (13|16|18|thirteen|sixteen|eighteen), (13|16|18|thirteen|sixteen|eighteen) years, (under|below) the age of, survey+, public authorities
    (job|employment) applicant+, applicant+, job (candidate|seeker)+, candidates, precise (location|geolocation), geolocation, individual consumers
    (text|texting|sms|short code|text message|text messaging|mobile) (program|consent|opt in|opt ins|messaging|originator|number|numbers), mobile information, mobile phone number+, medical`,

  cookie: `
    cookie+, (first party|persistent|tracking|analytics) cookie+, cookie technology+, cookies and similar technologies
    (online|) tracking technologies, any other (tracking|similar|such) technologies, tracking technology, tracking tools, local shared object+`,
  thirdcookie: `
    (third party|3rd party) (persistent|session|tracking|advertising|analytics|browser|http|flash|) cookie+, (third party|3rd party) tracking technologies
    (advertising|targeting|marketing|advertisement|ad|remarketing|retargeting|social media|targeted advertising) cookie+
    (advertiser|advertisers|partner|partners|affiliate|dart|their own|its own|their) cookie+`,
  beacon: `
    beacon+, webbeacon+, pixel+, (ad|advertising|marketing) pixel+, web (beacon|bug|tag)+, (clear|transparent|invisible|single pixel) (gif|image)+, gif (file|image)+
    (pixel|action|internet|tracer|spotlight|javascript|electronic) tag+, electronic image+, (tiny|small|invisible|transparent|hidden) (image|picture|graphic)+, (tracking|facebook|meta) pixel+
    tags (and|or) scripts, pixels and tags, (tracking|conversion) tag+
    (tiktok|snap|snapchat|pinterest|linkedin|twitter|reddit) pixel, (pinterest|insight|linkedin insight|twitter|reddit) tag`,

  /** What a server or an app notes of itself. */
  log: `
    ip, ip (address|number)+, internet protocol, internet service provider, isp+, domain (name|server)+, dns request+
    (web|server|web server|access|activity|connection|usage|traffic|ip) log+, log file+, logfile+, weblog+, log (data|information|entries|records|analysis|analyzer)
    (internet or other|other internet or) (electronic|similar|) network activity, (internet|electronic|similar) network activity
    (your|) browser (type|version|name|software|information|settings|used|and operating system), browser (you|that you) (use|are using), browser you're using, the browser (you use|you are using|you're using)
    (information|data) (sent|supplied|provided|transmitted) by (your|the|a) (web|) browser, (site|website|page) you (came|come|arrived) from
    (type|kind) of (web|) browser, (type|kind) of (computer|device), internet address
    individual use of (our|the|this) (site|website|service)
    operating system+, user agent+, mac address+, media access control, device (id|identifier|type|information|data)+
    screen (resolution|size), (hardware|device|phone) model, (hardware|system) configuration, (operating|) system version, version of (windows|the operating system|your operating system), (crash|error) (log|report)+, crash (data|dump|dumps|information),  (technical|session) (information|data|details)
    referrer, referer, (referral|refering) url, referring (url|site|page|website|web site|web page|address|exit pages)+, referral source
    page (views|requests), pages (viewed|visited|requested|accessed), (websites|web sites|sites) (viewed|visited|accessed), pages they visit, exit pages
    (web|) pages you (view|viewed|visit|visited|access|request|have visited), what pages, which pages (you|are) (visit|visited), (what|which) pages you (look at|read|view|open|see)
    which pages (people|visitors|users|readers|they|were), details of (your|each|every) (visit|visits)
    where (you|visitors|users|people|they) (come|came) from, how long (you|visitors|users|people|they) (stay|stayed|visit|remain)
    date and time, time and date, time spent, time of visit, time stamp+, access time+, (duration|length) of (your|) (visit|session|sessions)
    clickstream, click (stream|path)+, click through, links (you click|clicked), hits, bandwidth, navigation (path|information)+
    traffic (data|information)+, traffic patterns, usage (data|information|statistics), (site|website) (usage|traffic)
    (your|) interactions (with|on) (our|the|this) (site|website|service|app|platform)+
    (your|) browsing (activity|activities|history|behavior|behaviour|patterns), (online|internet) activity
    (number of|how many) visitors, site visitation patterns, automatically collected information`,

  card: `
    (credit|debit|payment|bank|charge) card+, (credit|debit) (or|and) (debit|credit) card+, creditcard+
    (bank|financial|checking) account+`,
  cardnumber: `
    (credit|debit|payment|charge|bank|credit or debit|credit and debit|debit or credit|) card (number|detail|info|field|credential)+
    (credit|debit|) card (account number|expiration date)+
    (credit|debit|payment|charge|bank|credit or debit|credit and debit|debit or credit|) card (information|data)
    creditcard (number|detail|information)+, (credit|debit|credit or debit|bank) card payment (detail|information)+
    credit card (type|expiration|expiry|security code+|billing information), payment instrument number+
    credit card (or|and) (other|billing|bank account) (payment|financial|) (information|number)+, credit card (or|and) other (payment or billing|billing or payment|payment and billing) (information|data|details)
    (account or credit card|visa or mastercard) number+
    bank (account|) (number|detail|information)+, banking (detail|information)+
    (bank|card) (and|or) (bank|banking|card|credit card) (number|detail|data|information)+
    (number|code)+ (of|on) (the front of|the back of|) (the|your|their|a) (credit|debit|payment|bank|) card+, number+ and (expiry|expiration) date+, primary account number+, sort code+ and account number+
    (card|credit card) and (bank|) account (number|detail)+, financial account number+, cardholder (information|data|detail)+, sort code+, iban`,
  lastfour: `
    last (four|4), last (two|four|five) digits, final four digits, (four|4) (trailing|last|final) (credit card|card|) digits, trailing (four|) digits
    (partial|truncated|masked) (credit|) card number+`,
  paydata: `
    (payment|billing|financial) (information|info|data|details), personal financial information
    (payment and billing|billing and payment) information
    payment (account|credentials), banking data`,

  // ---------------------------------------------------------------- payments

  pay: `
    purchase+, purchased, purchasing, order+, ordered, ordering, transaction+, checkout, check out, pay, pays, paying
    paid
    sale, sales, subscription+, shopping cart+, buy, buys, buying, bought, invoice+, fees, receipt+
    donate*, contribution+, refund+, deposit+, e commerce, ecommerce, electronic commerce`,

  /** What is taken in a payment. */
  money: `
    (credit card|card|debit card|credit and debit card) (payment|transaction|order|purchase|sale|charge)+, online (order|purchase)+
    payment transaction+
    (by|via|with|using|with a|using a) credit card, by (card|debit card|credit or debit card), payment+, donation+, (financial|monetary|sales|purchase|billing|online) transaction+, billing`,
  takes: `
    (process|handle|accept|manage|administer|facilitate|complete|conduct|perform|execute|settle|host|charge|authorize|authorise|validate)*
    (operate|outsource|collect|clear|fulfill|power)*, bill, bills, billed, fulfil, fulfils, take, takes, taken, taking
    verify, verifies, verified, run, runs
    to (process|handle|manage|administer|fulfill|fulfil|facilitate|perform), carry out, carried out`,
  payprocess: `
    (payment|payments|card|credit card|debit card|card payment|credit card payment|transaction|billing|donation) processing
    billing and payment processing, payment and billing, payment (handling|collection|gateway)
    (process|processing) (your|) (credit card|card)+
    processing (of|) payment+, bill (you|our|) (users|customers|members|subscribers|clients), bill you, billing services, payment transaction management`,
  paycompany: `
    (payment|payments|credit card|card|card payment|credit card payment|billing|merchant) (processor|provider|company)+
    (transaction|order|donation) (processor|provider)+
    (payment|payments|credit card|billing) (service|services) (provider|company)+
    (payment|credit card|billing|transaction|merchant) service+
    (payment|payments|credit card|card|order) processing (company|service|provider|partner|vendor|agent|firm|bank)+
    (payment|credit card|card) (processing|authorization|authorisation|clearing) (center|centre|service|bureau|gateway|system|service provider)+
    payment (gateway|partner|vendor|platform|system|solution|agent|facilitator|institution|network|intermediary|transaction processor)+
    payment (gateway|platform|system|solutions) provider+, credit card (gateway|merchant|bank|clearing house|payment gateway)+, (merchant|acquiring) bank+
    merchant (of record|account provider), reseller of record, clearing house+, billing (partner|agent|vendor)+
    (donation|fundraising) platform+
    e commerce (provider|partner|service|vendor|company|platform|service provider)+, ecommerce (provider|platform)+, financial intermediary+
    (gateway|commerce|checkout|shopping cart) provider+, (registration|ordering|checkout|shopping cart) service+
    third party (payment|payments|billing|checkout|e commerce|shopping cart|credit card) (processor|provider|gateway|service|company|platform|vendor|partner|)+
    third party payment (processing|service) (provider|company|partner)+, third party financial institution+
    (outside|external) payment`,
  getcard: `
    (collect|gather|receive|obtain|capture|ask|request|require|view|handle|process|acquire|need)*, see, sees, seen, get, gets, getting, got, know
    knows, learn, learns, possession of, contact with
    take, takes, taken, taking, touch, touches, touched, want, wants, (have|has|had|having) (any|direct|) access, (given|gain) access
    access, accesses, accessed, privy, hold of, informed of, (deal|deals) with
    (passed|sent|given|transmitted|disclosed|shared|available|forwarded|provided|revealed|visible) (to|with) us`,

  // ---------------------------------------------------------------- tracking and advertisements

  /** Advertisements by what is known of the reader. */
  ads: `
    (interest based|behavioral|behavioural|targeted|target|tailored|tailor) (advertising|ad|advertisement)+
    (personalized|personalised|personalize|personalise|customized|customised|customize|relevant) (advertising|ad|advertisement)+
    (targeted|personalized|personalised) (behavioral|behavioural|interest based) (advertising|ad|advertisement)+
    (targeted|personalized|personalised|behavioral|behavioural) marketing, targeting and advertising
    (cross context|cross contextual) (behavioral|behavioural|) advertising, (personalized|personalised) (advertising|ads) and content
    (ads|advertisements|advertising) (that are|that is|) (more|) (relevant|targeted|tailored), (ads|advertisements|advertising) based on
    relevance of (online|) (ads|advertisements|advertising), (tracking|targeting) of (the|our|) (ads|advertisements|advertising)
    (targeted|tailored|personalized|personalised) (offers|promotions|content|messages) and (ads|advertisements|advertising), suited to your interests, relevant to you and your interests, (ads|advertisements) (about goods|that may be of interest|that match), relevant to your interests, interest based, oba
    remarketing, remarket, retarget*, re (marketing|targeting|target), (ad|behavioral|behavioural) targeting
    (lookalike|custom|similar) audiences, conversion tracking, (ad|advertising|advertisement) (tracking|measurement|attribution|personalization|personalisation), tracking network+
    (behavioral|behavioural|cross site|third party) tracking
    (activity|activities) over time, over time and across, across (different|other|multiple|third party) (websites|web sites|sites)`,
  adnoun: `
    ad+, advert+, advertisement+, advertising, (mobile|intrusive) (advertising|ad|advertisement)+, third party (ad|advertisement)+
    ad campaign+, banner+, pop ups, sponsored (content|link)+, (marketing|promotional) (message|campaign|content)+`,
  serve: `
    (serve|deliver|display|place|present|target|tailor|customize|customise|personalize|personalise|provide|post|insert)*
    (manage|publish|facilitate|supply)*, chosen, chooses, choose, picks, picked, decides, selects, selected, show, shows, showed, shown, showing, (delivery|serving) of, to deliver`,
  adcompany: `
    (ad|ads|advertising|ad serving|advertisement serving|ad management) (network|server|partner|company|exchange|platform|provider|vendor|program)+
    (advert|advertisement) (network|server|partner|company|provider)+, advertisement serving (technology|service)+
    (programmatic|real time) (advertising|ads|bidding), header bidding, (ad|advertising) (tracker|script|sdk)+
    (ad|advertising) (service|technology|tool|broker|group|associate|intermediary|affiliate)+, advertising service provider+
    ad (serving|tech|delivery|mediation), (ad|advertising) (or|and) tracking (sdk|tool|service|technology|network)+, (ad|advertising|marketing) pixel+
    advertising and (marketing|analytics) (partner|provider)+, network advertiser+
    third party (advertising|ad|advertisement)+
    third party (advertising|ad|advertisement) (network|server|partner|company|vendor|service|technology)+
    third party marketing (company|technology)+, (demand|supply|bidding) partner+
    marketing technology+, (demand|supply) side platforms, data management platforms, dmps, dsps, ssps
    (remarketing|retargeting) (service|partner|company)+
    affiliate (network|program|programme|scheme|link|partner)+, affiliate (marketing|tracking)
    affiliate (advertising|marketing) (program|programme)+`,
  advertiser: `
    (third party|) advertiser+, (advertising|marketing|media) agency+, (third party|) (marketing|promotional|co marketing|marketing and advertising|promotion) partner+, media (company|partner)+, marketing services companies, (marketing|advertising|marketing and advertising) (company|firm)+, telemarketers
    third party sponsor+, (direct|) marketer+, spammers, list brokers`,
  analyticcompany: `
    (analytics|analytic|analytical|web analytics) (service|tool|provider|company|partner|vendor|product|platform)+
    (third party analytics|measurement|metrics) (service|tool|provider|company|partner)+
    analytics and (other|service|other service|marketing) (provider|partner|company)+, (web|usage|traffic|visitor|tracking and|tracking or) analysis tool+, (analytics|analytic) (software|technology|solution|firm|program|package|system|service provider)+, analytics and advertising
    (statistics|statistical|web analysis|traffic analysis|traffic measurement) (service|provider|tool)+, (visitor|web) tracking service+
    third party (analytics|analytic|web analytics|measurement|metrics|statistics|counter), third party tracking (service|tool)+
    (third party|3rd party) tracker+
    (third party|) tracking (company|partner|utility)+, tracking utility company, web traffic analysis, (audience|site|web|traffic) measurement
    (hit|web|site) counter+, (app|web) statistics, session (replay|recording)+, heat map+, heatmap+, crash (reporting|analytics), crash reporting (tool|service|provider|software|library|sdk)+
    customer data platform+
    attribution (provider|partner)+, (a b|split) testing, tag (manager|management)`,
  analytics: `
    (web|mobile|) analytics, analytics information, (measurement|research) and analytics
    analytical (information|purposes), statistical analysis`,

  /** What is measured: the reader's doings. */
  usage: `
    how (our|) (you|visitors|users|people|customers|readers|members|they) (use|are using|interact|engage|access|navigate|move|browse|reach|find|view|read|click|scroll|behave)
    mouse (movements|clicks), clicks, scrolling
    how (our|the) (site|website|web site|service|app|product|shop|store|game|forum|platform)+ (is|are) used, how (our|the|) (email|e mail|newsletter|message|letter)+ (is|are) (read|used|opened), reach of, how (often|many people|many visitors|many users)
    usage (pattern|data)+, usage, web site usage, (the|) use of (our|the|this) (site|website|web site|service|app|application|shop|product|forum|game|platform)+, your use of, visit, visits
    visit our (site|website), visitors use, traffic, web traffic, activity, activities, interactions, movements, habits, trends, surfing
    behavior, behaviour, (browsing|online) (behavior|behaviour|activity|activities), (your|their) browsing, search history, demographics
    audience+
    user experience, statistics, reports, effectiveness, performance of our, popular
    web pages, pages you visit, (which|what) pages, which (parts|areas)`,
  measure: `
    (analyze|analyse|measure|monitor|evaluate|compile|track|gather|collect|record|learn|report|improve|count)*
    (determine|generate|examine|observe)*, understand, understanding, understands, study, studies, assess, analysis
    optimize, optimise, aggregate
    see, watch, research, log, logs, logging, (better|us|us to|parties) understand (what|which|how|who)`,
  plugin: `
    plug in+, plugin+, widget+, (social|social media|sharing|these|third party) feature+, (social|social media) (button|tool)+
    third party (plugin|plug in|widget)+, (like|share|tweet|follow) button+, share this button, social media registration feature+
    (embedded|external|shared) (video|player|content|map|post|tweet|media|element)+, (video|content|map|post|tweet|media)+ embedded`,
  tracking: `
    (online|user|) tracking, tracker+, (device|browser|canvas|) fingerprinting, tracking (tool|system|code|software|script)+, telemetry`,

  /** The signal of a browser not to be tracked. */
  dnt: `
    (browser|) (do not track|dnt|sec gpc|gpc|global privacy control) (browser|)
    (browser|) (do not track|dnt|gpc|global privacy control) (browser|) (signal|request|setting|preference|header|mechanism|option|feature|function|instruction|indicator|flag)+
    (opt out|privacy) (preference|) signal+, global privacy preference signal+, global privacy (browser|) signal+, universal opt out (mechanism|signal)+, (browser|those|these|such) signals
    such a signal, (request|signal|preference|setting|wish)+ not to be tracked`,

  // ---------------------------------------------------------------- why and how it is given

  aggregate: `
    aggregate, aggregated, aggregates, (aggregate|aggregated|anonymous|statistical) (data|information), statistical, statistics, trends
    anonymize, anonymized, anonymised, anonymous, anonymously, de identified, deidentified, de identify
    totals, averages, percentages, (that|which) does not (reveal|show|name), in a form that does not (reveal|identify|name|show), (percent|per cent|percentage|half|share|proportion) of (our|the|all) (user|visitor|customer|reader|member)+, as a (group|whole), summary (figures|form|data|information|table|tables), in summary, stripped of (names|all names|identifiers|all identifiers), (names|identifiers) (have been|has been|are|were|being) (removed|taken out|stripped|deleted), (with|without) (no|any|) names, counts of
    how many (people|users|visitors|customers|readers|members|players|times), number of (people|users|visitors|customers|readers|members|visits|subscribers|players|orders|downloads|listeners|page views)
    summary reports, raw numbers, collective, general data, (sales|traffic|usage|audience|circulation|attendance|passenger|visitor) figures, figures (showing|on|about), traffic patterns
    non (personal|identifiable|identifying) (data|information|), non pii, non personally (identifiable|identifying) (information|)
    not (personally|) identify (you|), not (personally|individually) identifiable, without identifying you
    no longer (identifies|associated with you)
    (you|individual|users|individuals|nobody|no one|individual users) (cannot|can't|can) be (identified|recognised|recognized), cannot (personally|) identify you
    cannot be (traced|linked|tied) (back|) to (you|any|individual|a)
    never on an individual level, cannot be used to identify`,
  /** Courts, police and those who have the law behind them. */
  authority: `
    judge+, tribunal+, magistrate+, prosecutor+, inspector+, court+, grand jury, police, (police|security) force+, law enforcement
    (a|any|) law enforcement (agency|agent|official|officer|authority|body|bodies)+, (intelligence|security) (agency|service)+
    customs, tax (office|authority|inspector)+, revenue (office|service)+, financial intelligence unit+, government, authorities, regulator+, ombudsman
    (government|governmental|public) (agency|official|entity|body|bodies)+, (public|supervisory|regulatory|competent|tax|local|judicial|state) authority+
    regulatory (agency|body|bodies)+, (legislative) committee+, coroner+
    (agency|authority|body) with jurisdiction, the (competent|relevant) authorities`,
  legal: `
    by (applicable|) law, (required|authorised|authorized|permitted) by or under, under (applicable|) law+, (required|permitted|demanded) by and in accordance with (the|) (applicable|) law+, (with|any) applicable law+, with (the|) law, with laws, law requires
    (laws and|law or) regulations, related laws, government department+
    (the|) law (may|might|can|could) (require|oblige|compel|force), law (obliges|compels|forces|prescribes|dictates|commands), required by (a|the) law, (state|federal|local) law+, comply with (legal|a legal|our legal|a law|all laws), complying with legal
    legal (requirement|obligation|process|request|proceeding|claim|right|duty|reason|purpose|demand|action)+
    legally (required|compelled|obligated|obliged|bound), bound by law, (ordered|obliged|compelled|authorized|permitted) by (law|statute), a law, statute+, statutory
    (the|a|applicable) law (so|) (requires|provides|allows|permits|demands|obliges|compels|is), court order+, legal order+, subpoena+, subpoenaed, summons, warrant+, compulsory process, compelled to
    judicial (proceeding|process|order)+
    lawsuit+, litigation, prosecute, law enforcement request+, public records, open records, governmental
    (government|governmental) request+, regulatory requirement+
    (lawful|official) request+, national security, in the public interest, public safety, (life|lives|somebody|someone|people|health) (is|are) (in danger|at risk|at stake), immigration, personal safety, safety of (others|our|any|the public)
    emergency
    protect (the rights|the property|and defend|or defend|ourselves|against fraud|our customers|our users|our members|our company|our property|our business), security incidents, (defend|establish|exercise) (ourselves|legal claims|a claim|claims|our rights), attack+ on (our|the), our rights, rights (or|and) property
    enforcement, enforce (our|the|its|any|these|this|or apply), enforcing our, (violation|violations|breach) of our, violates our
    illegal, unlawful, (illegal|unlawful|fraudulent|criminal) activity+, criminal, cybercrime
    (prevent|detect|combat|investigate|suspected) fraud, (prevention|detection) (of|and prevention of) (fraud|crime), bring legal action, edicts of the law, causing (harm|injury|damage), fraud (prevention|protection), investigation+, security issues`,

  /** The site or its business changes hands. */
  transfer: `
    merger+, (merge|merges) with, merged with another, amalgamation, acquisition+, (be|is|are|was|were) (acquired|bought)
    (acquired|bought|purchased) by, merges, reorganizes, reorganises
    (acquires|acquire) (us|our|all), acquirer, (acquiring|surviving) (company|entity), take over, takes over, taken over, takeover, buyout
    (change|changes) hands, change (of|in) (control|ownership), new owner+, transfer of (ownership|control), assets, successor+
    (business|company) is sold, sale of (all|some|part|our business|the business|our company|the company|a product line), sale of (our|the) (practice|firm|shop|store|site|website|app|game|branch), sale or transfer of, sell or buy
    (buy|buys|bought|purchase|purchases|acquire|acquires) (it|them|the game|the app|the site|the shop|the business|the company) (off|from) (me|us), corporate (change|restructuring|event)+, whoever (acquires|takes over)
    sell (our business|the business|our company|all or|any part), (all|part) of our business, all or substantially all
    (prospective|potential) (buyer|purchaser|seller)+, (business|corporate) (transfer|transition|transaction)+, bankruptcy, bankrupt
    insolvency
    (buyer|purchaser|acquirer|acquiror)+ of (our|the) (business|company|firm|site|assets), step into our shoes
    (sell|sells|selling) (a|any|one|our|the|parts of the|parts of our|part of the|part of our) (line of business|branch|division|shop|store|stores|practice|firm|company|business|website)
    spin off+, spins off, spun off, sale of (shares|stock), (buy|buys|acquire|purchase|purchases) us, succeeds to (us|our|the), transferred to another (company|firm|owner|business), (that|which|who|whoever) (acquires|buys|purchases|succeeds) (us|our|this|the|all|any)
    control of (the|our) (site|website|company|business), out of business, wound up, receivership, liquidation, dissolution, reorganization, reorganisation, restructuring, consolidation, divestiture`,
  marketing: `
    direct (marketing|mail), (targeted|personalized|personalised) marketing (email|e mail|message|communication|newsletter)+, third party marketing, marketing (purpose|use|company)+
    for (marketing|advertising purposes|their own advertising|their advertising), their own advertising
    (promotional|commercial|own) purposes, (their|their own) marketing, market (their|to you), marketing (of|) their, marketers, telemarketing
    (third party|partner) (offer|newsletter|promotion)+, market (that|those|such)
    marketing (communications|materials|messages|offers|emails|lists), promotional (offers|materials|mailings), special offers
    offers from, offer you, offer marketing, market (their|its) (products|services|goods|products or services|products and services|goods and services) to you
    (they|who) (can|may) offer, (may|might) have (offers|information), information (on|about) (goods|products)
    use in marketing, marketing and advertising campaigns
    solicit, solicitation+, unsolicited, spam, junk mail, (products and services|products or services) (that may|they)
    tell you (about|of) (products|services|their|offers|goods), contact you (about|with|regarding) (products|services|offers|their|marketing), sell you (something|things|their)
    (wish|want|like|wishes|wants) to (contact|market|sell|advertise|offer), (may|might|could) (be of|be of some) interest, you (may|might) find (interesting|useful|of interest)
    (we|they|) (think|believe|feel) (that|) you (would|may|might|will|could) (like|enjoy|want|find), promotional use, of interest to you, send you (offers|information|promotions|promotional|marketing|newsletters|brochures|advertising|samples), for (their|) (mailings|promotions|offers)
    whose (products|services|offers|goods), (may|might|could) (appeal to|interest) you
    send out (their|a catalogue|catalogues|catalogs), send you (their|a catalogue|catalogues|catalogs), (they|who) (may|might|can) (contact|call|phone|email|write to) you, appeal to you
    joint marketing, (jointly|together) market, (add|adds) you to (their|its|a) (postal|email|) (mailing|marketing) list+, (get in touch|follow up) with you, get in touch about, (advertise|promote|market|sell) to you, (purpose|purposes) of (marketing|advertising|promotion|solicitation), mailers, list rental
    write to you about, (tell|inform|telling|informing) you (by post|by email|by mail|) (of|about) (their|its|special|goods|new products), (products|goods|services|goods and services|goods or services) (that|) they (offer|sell)
    (commercial|) (prospecting|canvassing), advertise (their|its), (ask|asks|asking) (you|) for (donations|money|support), (special|promotional) deals`,

  // ---------------------------------------------------------------- how it is said

  not: `
    not, never, (have|has|) (stopped|ceased|discontinued), (have|has) (removed|dropped|abandoned|renounced), do without, does without, dispense* with, cannot, can not, can't, won't, don't, doesn't, isn't, aren't, wasn't, weren't
    didn't, wouldn't, shouldn't, couldn't, haven't
    hasn't, dont, wont, doesnt, isnt, no longer, (have|has|had) not, nor, neither, (refuse|refuses) to, (refrain|refrains|refrained|abstain|abstains|prohibited|forbidden) from, (decided|decision|opted|chosen|choice) against, forgo, forgoes, forego, renounce, renounces, forbidden (for us|for our staff|for our employees|) to
    (do not|don't|does not|doesn't|not) (want|wish), too (much|highly|dearly|well) to
    (unable|impossible) to, (impossible|not possible) for us to, (have|has) yet to, not be allowed to, (a|strict|firm|clear) policy against, prohibit, prohibits, forbids, (bar|bars|forbid|forbids|prevents|frees|spares|saves) us from, barred from, (decline|declines|declined|refuse|refuses) (all|any|every|) (request|requests) to, (wrong|immoral|unethical|against the law) (for us|) to, (rules|rule|bylaws|statutes|policies) (forbid|ban|bar), (are|am) (strictly|firmly|wholly|absolutely|totally|) against, disapprove of, (hate|loathe|detest|dislike) the idea of, avoid*, instead of, rather than, opposed to, far from`,
  no: `
    no, not (one|a single), none, nobody, noone, no one, no one else, nothing, nowhere, neither, nor, zero, free (of|from)
    no (third|other) (party|parties), no other (company|site)+, no outsider+, (nobody|no one|noone) but (our|a|an|the|trusted|those|authorized|authorised)`,
  never: `
    under (absolutely|) no (circumstances|circumstance|condition|conditions), no (circumstances|circumstance|case|situation|event) (in|under) which, in no (event|case|way), at no (time|point|stage), on no account, by no means, nor, neither
    (not|never|nor) (true|the case) that, not have actual knowledge, no (actual|) knowledge, (don't|doesn't) have actual knowledge, not aware, not in the business of, no intention of
    not (the|a) (kind|type|sort) of (app|company|business|site|website|shop|firm|charity|organisation|organization|service|people) (that|which|who), not one of (those|the) (companies|businesses|apps|sites|websites|shops|firms) (that|which|who)
    (against|contrary to) (our|the) (policy|policies|principles|practice|rules|ethics|nature), (not|no) (a|) part of (our|the) business, out of the question, no way (that|) we`,
  modal: `
    may, might, will, would, can, could, shall, should, must, does, do, did, have, has, had, is, are, was, were, be, been, being, am
    we'll, we'd, we've, we're, they're, i'll, i've, i'm, you'll, you're, you've, you'd, it's`,
  be: `is, are, was, were, be, been, being, am, get, gets, got, we're, it's, they're, isn't, aren't, wasn't, weren't`,
  except: `
    except, (nobody|no one|noone|anyone|anybody) but (our|a|an|the|trusted|those|authorized|authorised), except (for|as|to|that), excepting, excluding, exception+, with (the|) exception (of|that), unless, until, other than
    apart from, aside from
    save (as|for|where|when|if|that|to|in|with|on), (sole|single|only) exception+, but for, barring, beyond, besides, different from, only (when|with|where|as|in|for|to|to the extent|)`,
  consent: `
    consent*, permission+, authorization, authorisation, approval, approved by you, agree, agrees, agreed, (your|prior|explicit|express|written|consent or) agreement, assent
    opt in, opted (in|into), opts in, opting in, you (have|) opted, you opt (in|to|into), (authorized|requested) by you, affirmative
    you (ask|ask us|direct us|tell us|want us|request|authorize|authorise|allow|permit|choose|choose to|elect|indicate|give)
    you (specifically|voluntarily), you (have|have already|have not|have previously|have expressly|have explicitly|have actively|) (requested|chosen|given|allowed|accepted|approved|authorized|authorised|permitted|ticked|instructed|confirmed)
    you (approve|accept|instruct), you (turn|switch) (it|this|that|them|sharing) on, chosen to receive, (ask|asked) us to
    you (say|say so|say yes|have said|let us), (you've|you have) (said we|told us we|told us that's) (may|can|ok|okay), (you've|you have) ticked the box, (asked|tell) us so, at your (own|) wish, your (wish|say so|okay|ok), (tick|ticked|check|checked) (the|a|that|this|any) (relevant|corresponding|appropriate|) (box|option), (tick|check|select) yes
    your (request|direction|choice|instruction|instructions|knowledge), (explicit|express|specific|own) (request|instruction|wish)+, (this|the|that|a) box is (ticked|checked), (telling|informing|notifying) you, prior notice, notice and choice, notified you
    we (tell|notify|inform) you, your (acceptance|approval|say so), (say|says|said) yes
    (click|clicked|clicking|press|pressed|tap|tapped) (on|) (accept|allow|agree|i agree|i accept|accept all|allow all|ok|okay|yes)`,
  auto: 'automatically, automatic, passively',
  without: 'without, absent, in the absence of',

  /** Words by which a policy says where else it is said. */
  policyword: `
    policy, privacy policies, notice, statement, section, this (page|document|agreement|article|part), these terms, terms of use
    the following (sections|)
    table below`,
  ourpolicy: `
    as (described|disclosed|set forth|stated|outlined|provided|specified|explained)
    (described|disclosed|set forth|stated|provided|outlined|explained) in
    described (above|below|here), (noted|listed|outlined) below, (provided|described) herein, set (forth|out) (below|above), expressly set forth
    in accordance with, following circumstances, (limited|certain) circumstances`,
  wh: `
    how, what, whom, whose, whether, why, who we, the (type|types|kinds|categories) of, the (way|ways) (we|in which), the extent to which
    circumstances (under|in) which, under what circumstances`,
  announce: `
    (state|mean|define|explain|describe|outline|cover|discuss|detail|govern|summarize|advise|disclose|address|apply|decide)*, specify, specifies, refers
    review, set out, sets out, set forth, sets forth, learn, learn more, read, know, understand, understanding, find out, see
    (tell|tells|inform|informs|notify) you, informed, aware, identifies, determine, choose, control, limit, ask
    (change|changes) (in|to), regarding, about, concerning, question+, provides (information|details) (on|about), you (will|can|may|) find, (section|chapter|paragraph)+ (on|about)`,

  /** What the reader may ask for: it says nothing of what is done. */
  right: `
    right to, rights to, (has|have) (the|a) right, entitled to, option to, shine the light, california law, california civil code
    opt out, opt out (of|from), opted out of, opting out of, to opt out of, do not (sell|share|sell or share) my, choose (not to|to have)
    (request|requests|wish|wishes) not to, (requesting|telling|asking|instructing|directing) us not, (request|ask) that (we|), (you|) ask us (not|to stop), object to, decline to, declined, prefer (not|that we), would prefer, (do not|don't|does not|doesn't|not) (want|wish), would rather
    request (access|information|a list|a copy|and obtain|to know), (may|can) ask us about, (may|can) request, list of (the|) categories, allows (users|our)
    (may|can) also request, if you (do not want|do not wish|don't want|would like|prefer|wish to|want to), instructions (on|for), privacy policies of
    more (information|info) (about|on|regarding), (further|additional) information (about|on), (more|to learn|details) about, details on
    (does|do) not (cover|apply to|govern), not apply to, not control, no control, not responsible, no responsibility, not (be|) liable, no liability`,
  /** What is promised or demanded: where that is denied, nothing is said of whether it is done; and what was done once. */
  unsaid: `
    (guarantee|ensure|assure|promise|warrant|pledge)*, (assurance|warranty)+, expect, be (sure|certain), rule out, mean, imply
    (ask|require|request|oblige|obligate|force|compel|order|demand)*, (ask|asks|asked) us to, obligation+
    (we|i) used to, used to (be|have|use), previously, formerly, in the past, at one time, once, considering, thinking (about|of), (claim|claims|claimed|alleged|allegation|allegations|misconception|myth|rumour|rumours|rumor|rumors|worry|worries|fear) that
    (previous|earlier|older|old|former) (version|website|web site|site|shop|store|app|blog)+`,
  security: `
    altered, (wrongful|unauthorized|unauthorised|unlawful) acquisition, unauthorized, unauthorised, accidental, inadvertent, inadvertently, improper, misuse, hackers
    altered or destroyed, destruction, encrypt*, ssl, secure (socket|sockets) layer, tls, transmission, over the internet
    security (measure|measures|breach|incident)
    data breach, privacy shield`,

  /** Phrases whose words mean something else than they do alone. */
  idiom: `
    (similar|akin) to cookies, not the only (way|means|method), group (llc|inc|ltd|limited|plc|gmbh|corp|corporation), (anonymised|anonymized|anonymous) string, (you|you have) opted out, (you|you have) opted out of, non cookie, (word|term) cookie+, unlike cookies, (you are not|you aren't|you're not) logged (in|on), (avalanche|ais|rescue|emergency|distress|locator|homing|navigation) beacon+
    (time|order|parcel|package|shipment|delivery) tracking (service|tool|software|system)+, (not|don't|doesn't|isn't|aren't) (only|just|solely|merely|simply|necessarily|always|all|every|exclusively|limited to|including)
    not (uncommon|unusual|unlikely|impossible), not (need|require) (your|any|) (permission|consent|approval), nothing in (this|these|our|the), (take|takes) no notice of, with or without, (may|might|can) or (may|might|can) not, nothing (but|other than|more than), no (more|fewer|less), without exception, no exceptions, (the|a|your|tenancy) lease, lease agreement+, (your|our|stock) trades, (trade|trades|trading) (under|as), taken over the (phone|telephone), (talent|customer|data|user|image) acquisition, your (financial|) assets, (image|media|brand) assets, (is|are|was|were) (bought|acquired) by (our|other|the) (customer|user|member)+, but for (more|further|details), no (further|prior|) (consent|notice)
    not (be able to|affiliated with|responsible|control), may not be able to, (sign|look|follow|back|start|top|check|close) ups
    be (careful|cautious|mindful|wary), consider your own
    any other (document|policy|page|notice|agreement|purpose|reason|means|way|method|time)+, no (doubt|matter|control), how many times you, you opt out, you (choose|elect|decide) to (disable|block|reject|refuse|delete|decline|turn off|remove|restrict|limit|opt out|not)
    (otherwise|as) disclosed to you, disclosed to you (at|when|in), (never|not) (fail|fails|hesitate) to, or not, whether or not, (without|including without) limitation, including but not limited to, (but|and) (is|are) not (limited|restricted) to
    (reserve|reserves|retain|retains) the right to, us the right to
    (email|e mail) (publication|newsletter|bulletin)+, (remain|stay|be) anonymous, trade (union|association|secret|name|show|fair|event|publication|credit|reference|mark)+, trade and business, trading (style|name|partner)+, trading (llc|ltd|limited|inc|company), on the other hand, point of sale, onward transfer
    (information|privacy) (practices|disclosure), data services, data analytics (provider|company|service|firm|)+, information (gathering|handling)
    (prevent|fight|filter|block|stop|combat|detect|against|reduce) spam, (spam|spam malware|spam or malware|spam and malware) (prevention|protection), data driven, information (products|technology|solutions|systems), business (or|and) commercial purpose+, (important|valuable|greatest|biggest) assets, (important|valuable|integral|essential) part of our business, business card+, as (a|) part of our (business|services|service), (services|service|products|product|transaction|transactions) (that|which|) you (have|) (requested|request|authorized|authorised), publicly traded, (our|its|company) shares
    (share|shares|sharing) (our|a|an|the|its|this|your|) (office|premises|building|space|love|passion|value|belief|commitment|concern|goal|vision|mission|enthusiasm|knowledge|expertise|know how|recipe|news|cost|responsibility|stage)+
    (to the|maximum|fullest|) extent (permitted|allowed) by (applicable|) law, (where|as|if|when|otherwise) (permitted|allowed|prohibited) by (applicable|) law
    (privacy|data protection|consumer protection) law+, privacy laws and regulations, defined (by|in|under) (applicable|) law, under (california|state|federal) (or|and) (california|state|federal) law
    (customer records|records) statute+, government records, (technology|information|digital|it) assets, (load|loads|loaded|loading) (the|) assets, lawful request for deletion
    on behalf of (other|another|our|their|its|the|a|your) (businesses|business|companies|company|advertiser|client|customer|merchant|user|member)+
    (governmental|legal) jurisdiction+, federal trade commission, trade commission
    on behalf of (advertiser|client|customer|merchant|user|other)+`,

  that: `
    that, which, who, whom, where, whose, whereby, because, since, so that, when, whenever, if, before, prior to, after, while, as soon as, as long as, so long as, once
    should you`,
  and: 'and, or, nor, as well as, but also',
  but: 'but, however, although, even though, though, whereas, nevertheless, nonetheless, yet, instead, conversely',
  prep: `
    with, to, by, from, of, about, for, on, through, between, via, in, among, amongst, at, into, towards, against, upon, under, within
    including
    such as, like, unlike, e.g, i.e, regarding, concerning`,
  to: 'to, with, among, between, amongst, by, into, onto',

  // ---------------------------------------------------------------- what is no name

  /** Words that often have a capital, and are no company; what is named in passing and takes no payment. */
  nonname: `
    each other, one another, united (states|kingdom), european (union|economic area), usa, u.s, uk, uae, ai, eu, eea, europe, america, canada, germany, ireland, california
    internet, online, https, java, javascript, flash, direct debit, bacs, adobe, microsoft, android, ios, windows, api+, sdk+, url+, ip, id+, id number, wallet+, payment card industry
    yes, inc, llc, ltd, gmbh, gdpr, ccpa, pci, pci dss, ups, fedex, dhl, terms
    cash, cash on delivery, cheque+, money order+, voucher+, prepayment, (wire|bank) transfer+, bank+, ach, bitcoin, credit, account+, method+, secure, security
    owner+, operator+, licensor+, issuer+, team+, department+, council, office+, seller+, candidate+, group, store+, product+, service+, system+, network+, platform+, technology+, property+, purpose+, in order (to|that)
    (id|identification|identity|sim|membership|gift|library|loyalty|insurance) card number+, (graphics|video|sound|network|memory|sd|sim|library|membership|insurance|identity|business|student) card (detail|info|information|data)+
    (set|configured) to (accept|reject|refuse|notify|block), set up to accept, (set|setting) your (web|) browser, set your computer
    (set to|) (accept|block|block all|reject|refuse) third party cookies, accept cookies from, set to accept cookies
    cookie (guide|statement|setting|preference|banner|consent|list|table|control|manager)+, cookies (policy|settings)
    cookies and tracking technologies policy, network advertising initiative, (european|european interactive|) digital advertising alliance, digital advertising alliance of canada, nai, daa, edaa, daac, iab, iab europe, interactive advertising bureau, truste
    self regulatory principles for online behavioral advertising`,
} as const;

export type WordClass = keyof typeof LEXICON;
