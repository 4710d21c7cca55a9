import type { ExamplesOf, Rules } from '../rule';

/** What is noted down about a visit, and by whom. */
export const TRACKING = {
  'server-logs': {
    fact: 'tracking.server-logs',
    by: 'anyone',
    narrow: true,
    when: [
      '@collect! ..14 @log',
      'web_server_logs|server_logs ..2 @log',
      'leave|leaves|create|creates|produces ..3 @log',
      '@collect! ..8 such_as|including ...24 @log',
      '@log ..5 @be ..2 @collect!',
      '@log ..3 that|which|@we ..3 @collect!',
      '@auto ..3 @collect! ..6 @data',
      '@data ..4 @auto ..2 @collect!',
      '@collect! ..4 @data ..3 @auto',
    ],
  },
  'no-logs': {
    fact: 'tracking.server-logs',
    yes: null,
    when: [
      'log|logs|record|records|store|stores|keep|keeps|retain|retains|save|saves! ..6 @log',
      'keep|keeps|maintain|maintains|store|have! ..2 logs|log',
      '@no|no ..2 logging|logs|log',
    ],
  },
  'no-tracking': {
    fact: 'tracking.server-logs',
    yes: null,
    narrow: true,
    when: [
      'track|tracks|tracking|tracked|monitor|spy|profile! ..1 @you|@usage',
      '@you ..3 @be ..3 tracked|profiled|monitored|followed!',
      '@use|do|contain|include|engage! ..6 @tracking',
      '@no|no|free ..3 @tracking|tracked',
    ],
  },
  // "do not track" is the name of a signal too
  'does-not-track': {
    fact: 'tracking.server-logs',
    yes: 'does-not',
    narrow: true,
    when: ['@we|@and ..1 do_not_track ..2 @you|@usage|@third'],
  },
  'analytics-services': {
    fact: 'tracking.analytics',
    by: 'anyone',
    when: [
      '@analyticcompany',
      'use|uses|using|used|employ|employs|run|runs|include|includes|contain|integrate|@hire! -for|in|to|to_perform|to_help ..3 @analytics',
      'contain|contains|have|has! ..3 @analytics',
      '@no|no ..2 @analytics',
      '@use|@hire|@disclose|@give! ..10 @analyticname',
      '@analyticname ..6 @use|@collect|@set|@measure|@help!',
    ],
    unless: [
      'own ..1 @analyticcompany',
      'sell|sells|offer|offers ..2 @analyticcompany',
      '@you ..4 our @analyticcompany',
      'performing ...60 @analyticcompany',
      '@data ..1 for|to|in ..3 @analytics',
    ],
    names: 'tracker',
  },
  'analytics-names': {
    fact: 'tracking.analytics',
    by: 'anyone',
    no: null,
    when: [
      '@analyticname ..12 @analytics|@usage|@cookie|@analyticcompany',
      'example ..6 @analyticname',
      '@measure|@collect ..6 with|by|through|via|using ..3 @analyticname',
      '@analyticname ..3 inform|informs|tells|shows us|to_us',
      '@analytics|@analyticcompany ..8 @tracker',
      '@analytics|@analyticcompany ...40 such_as|e.g|including|like ..1 @tracker',
      '@analyticcompany called|named|such_as|like|including|e.g|namely|is|are|by|from|, ..1 @proper',
      '@analyticcompany ..2 provided|operated|offered|run by ..1 @proper',
      '@proper , a|an|the|our ..3 @analyticcompany',
      '@use|@hire @proper ..4 @measure ..6 @usage',
      '@use|@hire @proper for ..2 @analytics',
      '@use|@hire ..3 called|named ..1 @proper ..4 @measure ..6 @usage',
    ],
    names: 'tracker',
  },
  'analytics-mentioned': {
    fact: 'tracking.analytics',
    by: 'anyone',
    refersTo: ['data', 'usage', 'analytics', 'analyticcompany', 'cookie', 'tracking', 'service', 'use', 'right', 'policyword'],
    no: null,
    presupposed: true,
    when: ['@analyticname'],
    names: 'tracker',
  },
  'measured-by-others': {
    fact: 'tracking.analytics',
    by: 'anyone',
    no: null,
    when: [
      '@third ..12 @analytics',
      '@analytics ..4 providers|provider|companies|partners|vendors',
      '@service ..24 @analytics',
      '@third ..6 @onbehalf ..24 @analytics',
      '@use|@hire|@allow! ..6 @third ..8 @measure ..6 @usage|@log',
      '@third @that|to ..6 @measure! ..6 @usage',
      '@third @that|to ..10 @measure! ..1 @usage',
      '@third @measure ..4 @usage',
      '@third ..4 @onbehalf ..3 @measure ..6 @usage',
      '@usage|@log ..4 @be ..2 @measure ..2 by|through|via ..3 @third',
      '@third ..6 @help|@measure! ..4 @measure|@help ..6 @usage',
    ],
    without: ['adcompany', 'advertiser', 'adnoun'],
    unless: [
      'you understand',
      'visit|read|review|see|check ..4 @policyword',
      'help|helps|to_help|assist ..2 @third to? ..2 @measure',
      'connection ..2 @usage',
    ],
    names: 'tracker',
  },
  'collected-by-others': {
    fact: 'tracking.analytics',
    by: 'others',
    no: null,
    when: [
      '@third|@plugin ..8 collect|collects|gather|gathers|record|records|track|tracks|monitor|monitors|capture|captures|receive|receives|log|logs! ..6 @usage|@log',
    ],
    without: ['adnoun', 'ads', 'adcompany', 'advertiser'],
    unless: ['connection ..2 @usage'],
    names: 'tracker',
  },
  'ad-networks': {
    fact: 'tracking.advertising',
    by: 'anyone',
    when: [
      '@use|@hire|@allow! ..8 @adcompany',
      '@adcompany ..12 @serve|@collect|@set|@use! ..10 @cookie|@beacon|@adnoun|@usage|@log',
      '@advertiser ..10 @set|@use! ..6 @cookie|@beacon',
      '@use|@hire|@allow! ..8 @third|@advertiser ..10 @serve ..6 @adnoun',
      '@third ..10 @serve! ..6 @adnoun',
      '@use|@hire|@allow! ..6 @third|@service ..8 @measure ..8 @adnoun',
      '@adnoun ..10 @serve! ..8 @third|@advertiser',
      '@use|@hire|@allow! ..8 @adname',
      '@adname ..8 @use|@collect|@set|@serve|@help!',
    ],
    names: 'tracker',
  },
  'ad-names': {
    fact: 'tracking.advertising',
    by: 'anyone',
    no: null,
    when: [
      '@adname ..4 @adcompany|@cookie|@adnoun',
      '@tracker @adnoun|@ads @data',
      '@adcompany|@ads ..8 @tracker',
      '@adcompany|@ads ...40 such_as|e.g|including|like ..1 @tracker',
      '@third ..6 @adnoun ..2 @tracker',
      '@adcompany called|named|such_as|like|including|e.g|namely|primarily|currently|is|are|by|from|, ..1 @proper',
      '@adcompany ..2 provided|operated|delivered|served by ..1 @proper',
      '@proper , a|an|the|our ..3 @adcompany',
      '@use|@hire @proper ..5 @adcompany',
      '@use|@hire ..3 @proper to ..1 @serve ..6 @adnoun',
    ],
    names: 'tracker',
  },
  'ad-cookies-presupposed': {
    fact: 'tracking.advertising',
    by: 'anyone',
    no: null,
    presupposed: true,
    when: [
      '@adname @cookie ..1 used|set|placed|served',
      '@cookie from|by|of @tracker',
      '@adcompany at|such_as|including|like ..2 @tracker',
    ],
    names: 'tracker',
  },
  'ads-mentioned': {
    fact: 'tracking.advertising',
    by: 'anyone',
    refersTo: ['data', 'usage', 'adnoun', 'ads', 'adcompany', 'cookie', 'tracking', 'service', 'use', 'right', 'policyword'],
    no: null,
    presupposed: true,
    when: ['@adname'],
    names: 'tracker',
  },
  'interest-based-ads': {
    fact: 'tracking.advertising',
    by: 'anyone',
    when: [
      '@use|@serve|@help|@disclose|@allow|receive|see|engage|engages|participate|participates! ..8 @ads',
      'do|does! -@not ..3 @ads',
      '@ads ..3 @be ..2 @use|@serve!',
      '@adnoun ..8 tailored|personalised|personalized|customised|customized|targeted|matched! to ..1 @you',
      '@allow! ..3 @third ..2 track|follow|profile ..2 @you',
      '@third|@cookie ..12 @ads',
    ],
    names: 'tracker',
  },
  'no-advertising': {
    fact: 'tracking.advertising',
    yes: null,
    when: [
      'have|has|display|show|serve|run|carry|contain|contains|accept|allow|permit|include! ..3 @adnoun',
      '@no|no|free ..2 @adnoun|@ads',
    ],
  },
  beacons: {
    fact: 'tracking.beacons',
    by: 'anyone',
    when: [
      '@use|@set|@collect|@help! ..10 @beacon',
      '@beacon ..3 @be ..2 @use|@set!',
      '@beacon ..4 @help|@use|@collect!',
      'via|through|by|as|with|and|or ..2 @beacon',
    ],
  },
  'do-not-track': {
    fact: 'tracking.do-not-track',
    no: null,
    when: [
      '@respond! ..10 @dnt',
      '@dnt ..6 @be|@we ..4 @respond!',
      '@dnt ...14 @we ..1 stop|disable|turn|refrain|honor|honour|comply|treat|apply!',
    ],
    unless: [
      'standard|standards|consensus|stakeholders|guidance|proper|reassess|future',
      '@no ..3 @respond ..12 @dnt',
      'whether_or_not|regardless|whatever|even|irrespective ..6 @dnt',
    ],
  },
  'do-not-track-obeyed': {
    fact: 'tracking.do-not-track',
    by: 'anyone',
    no: 'does',
    presupposed: true,
    when: [
      'if|when|where|with|whose ..6 @dnt ...14 @not|@no ..4 @tracking|@analytics|@cookie|track|tracked|followed|load|loaded|count|counted|measured|recorded|profiled|run|activated',
      '@dnt ..6 treated|taken|regarded|considered|handled|processed|understood|recognised|recognized as',
      '@dnt ...10 opted_out_of',
      '@dnt ...10 opted out',
      '@dnt ...12 turned|switched off',
      'configured|set|built|programmed up? to @respond ..4 @dnt',
      'opt|opt_out|opt_out_of|opting_out_of|choose|choice|choices|exercise|object ..14 by|via|through|using|with|enabling|sending ..4 @dnt',
    ],
    unless: [
      'whether_or_not|regardless|whatever|even|irrespective ..6 @dnt',
      '@not ..4 @respond ..12 @dnt',
      '@third ..1 @not ..2 @respond',
    ],
  },
  'do-not-track-denied': {
    fact: 'tracking.do-not-track',
    by: 'anyone',
    yes: null,
    when: [
      '@respond! ..10 @dnt',
      '@dnt ..6 @be|@we ..4 @respond!',
      '@dnt ..4 @no ..1 @respond!',
      '@dnt ..6 @be|@modal @not ..2 @respond!',
      'offer|provide|have|has! ..4 @dnt',
    ],
    unless: ['@third ..1 @not ..2 @respond'],
  },
  'do-not-track-denied-before': {
    fact: 'tracking.do-not-track',
    refersTo: ['dnt'],
    yes: null,
    when: [
      '@respond! ..2 to? them|these|those|it|signals|one|such',
      '@respond! ..6 sends|send one|it|them',
      'respond|responds|react|reacts|responding!',
      'take_any_action|take_action! ..3 response|signal|signals',
    ],
  },
  'do-not-track-ignored': {
    fact: 'tracking.do-not-track',
    by: 'anyone',
    yes: 'does-not',
    no: null,
    when: [
      'whether_or_not|regardless|whatever|irrespective ..6 @dnt',
      'ignore|ignores|disregard|disregards ..6 @dnt',
      '@dnt ..3 @be ..2 ignored|disregarded|unsupported',
      '@no ..2 @respond ..12 @dnt',
    ],
    unless: ['@third ..2 ignore|disregard'],
  },
} satisfies Rules;

export const TRACKING_EXAMPLES: ExamplesOf<typeof TRACKING> = {
  'server-logs': {
    matches: [
      ['Our server records your IP address.', { 'tracking.server-logs': 'does' }],
      ['Browser type and referring page are logged whenever somebody opens a page.', { 'tracking.server-logs': 'does' }],
      ['We automatically collect certain information when you visit.', { 'tracking.server-logs': 'does' }],
      ['For each page our server writes down the kind of browser you have.', { 'tracking.server-logs': 'does' }],
      ['While you play, it sends us your IP address.', { 'tracking.server-logs': 'does' }],
      ['Each request to our servers leaves a log entry with your IP address.', { 'tracking.server-logs': 'does' }],
      ['The server counts how many visitors we have and which pages they view.', { 'tracking.server-logs': 'does' }],
    ],
    ignores: [
      ['An IP address is a number.', {}],
      ['Your browser sends cookies back.', {}],
      ['This policy explains what log files are.', {}],
    ],
  },
  'no-logs': {
    matches: [
      ['We do not log IP addresses.', { 'tracking.server-logs': 'does-not' }],
      ['Our VPN keeps no traffic logs.', { 'tracking.server-logs': 'does-not' }],
      ['The service never stores your browsing history.', { 'tracking.server-logs': 'does-not' }],
    ],
    ignores: [
      ['Log files are useful.', {}],
      ['There is no link between IP addresses and names.', {}],
      ['Logs are no secret.', {}],
    ],
  },
  'no-tracking': {
    matches: [
      ['We never track you.', { 'tracking.server-logs': 'does-not' }],
      ['You are not being tracked here.', { 'tracking.server-logs': 'does-not' }],
      ['This app is free of tracking.', { 'tracking.server-logs': 'does-not' }],
      ['The software contains no trackers of any kind.', { 'tracking.server-logs': 'does-not' }],
    ],
    ignores: [
      ['Your browser has a "Do Not Track" switch.', {}],
      ['We do not track parcels after delivery.', {}],
      ['You may tell your browser that you do not want to be tracked.', {}],
    ],
  },
  'does-not-track': {
    matches: [
      ['We do not track you.', { 'tracking.server-logs': 'does-not' }],
      ['We do not track the movements of our users.', { 'tracking.server-logs': 'does-not' }],
    ],
    ignores: [
      ['We do not track parcels.', {}],
      ['Send us the words "do not track", and your visits are left alone.', {}],
    ],
  },
  'analytics-services': {
    matches: [
      ['We use Google Analytics.', { 'tracking.analytics': 'does' }],
      ['An outside analytics service counts the visits.', { 'tracking.analytics': 'does' }],
      ['Our apps contain no analytics whatsoever.', { 'tracking.analytics': 'does-not' }],
      ['We have stopped using Google Analytics.', { 'tracking.analytics': 'does-not' }],
      ['We do not use any analytics tools.', { 'tracking.analytics': 'does-not' }],
    ],
    ignores: [
      ['We count visits ourselves.', {}],
      ['Statistics are fun.', {}],
      ['Our company was founded to sell thermometers.', {}],
    ],
  },
  'analytics-names': {
    matches: [
      ['Hotjar | Analytics', { 'tracking.analytics': 'does' }],
      ['One example of this is Google Analytics.', { 'tracking.analytics': 'does' }],
      ['Visits are counted by a web statistics service called Zebrametrix.', { 'tracking.analytics': 'does' }],
    ],
    ignores: [
      ['Tell us by e-mail whether you like Zebrametrix.', {}],
      ['Google Analytics', {}],
      ['Our plausible answer is no.', {}],
    ],
  },
  'analytics-mentioned': {
    matches: [
      ['You may opt out of Google Analytics by a plug-in.', { 'tracking.analytics': 'does' }],
      ['For more information about Google Analytics, see the site of Google.', { 'tracking.analytics': 'does' }],
    ],
    ignores: [
      ['Hotjar is in Malta.', {}],
      ['Read https://www.hotjar.com/legal at leisure; it has the details of the service.', {}],
    ],
  },
  'ads-mentioned': {
    matches: [['To learn how DoubleClick handles data, look there.', { 'tracking.advertising': 'does' }]],
    ignores: [['Criteo is in Paris.', {}]],
  },

  'measured-by-others': {
    matches: [
      ['Outside companies help us measure traffic on our pages.', { 'tracking.analytics': 'does' }],
      ['We allow third parties to analyze how visitors use the shop.', { 'tracking.analytics': 'does' }],
      ['Contractors assist us with hosting, analytics and support.', { 'tracking.analytics': 'does', 'sharing.service-providers': 'does' }],
    ],
    ignores: [
      ['We measure traffic on our pages.', {}],
      ['Third parties deliver the parcels.', {}],
      ['Visit the policy of the third party so that you understand how they use it.', {}],
    ],
  },
  'collected-by-others': {
    matches: [
      ['Our hosting partner may collect your IP address.', { 'tracking.analytics': 'does', 'tracking.server-logs': 'does' }],
      ['Third parties may gather data on your use of the site.', { 'tracking.analytics': 'does' }],
      ['A social network whose button is shown may record your visit.', { 'tracking.analytics': 'does' }],
    ],
    ignores: [
      ['Third parties collect the parcels.', {}],
      ['Third parties never collect your IP address.', { 'tracking.server-logs': 'does-not' }],
      ['Other users may read what you write.', {}],
    ],
  },
  'ad-networks': {
    matches: [
      ['Ad networks use cookies to choose what to show.', { 'tracking.advertising': 'does', 'cookies.third-party': 'does' }],
      ['We use third-party advertising companies to serve ads.', { 'tracking.advertising': 'does' }],
      ['Ads on these pages are delivered by our partners.', { 'tracking.advertising': 'does' }],
      ['We do not work with ad networks.', { 'tracking.advertising': 'does-not' }],
    ],
    ignores: [
      ['We sell dishwashers.', {}],
      ['Our own posters hang in shops.', {}],
      ['If you would like to see no ads from ad networks, use a blocker.', {}],
    ],
  },
  'ad-names': {
    matches: [
      ['DoubleClick is our ad server.', { 'tracking.advertising': 'does' }],
      ['Banners come from an ad network called Zebrads.', { 'tracking.advertising': 'does' }],
      ['We use Zebrads and other advertising networks.', { 'tracking.advertising': 'does' }],
    ],
    ignores: [
      ['DoubleClick was founded in New York.', {}],
      ['Zebrads is a funny word.', {}],
      ['A double click opens the file.', {}],
    ],
  },
  'ad-cookies-presupposed': {
    matches: [
      [
        'To learn about the DoubleClick cookie used by Google, look there.',
        { 'tracking.advertising': 'does', 'cookies.third-party': 'does' },
      ],
      ['More about cookies from Criteo is on their pages.', { 'tracking.advertising': 'does', 'cookies.third-party': 'does' }],
      ['More information about ad networks such as Criteo is on their pages.', { 'tracking.advertising': 'does' }],
    ],
    ignores: [
      ['Criteo is in Paris.', {}],
      ['More information about networks is in the library.', {}],
    ],
  },
  'interest-based-ads': {
    matches: [
      ['Sponsors show you personalised ads here.', { 'tracking.advertising': 'does' }],
      ['Third parties may observe your activities over time and across different websites.', { 'tracking.advertising': 'does' }],
      ['We do not engage in targeted advertising.', { 'tracking.advertising': 'does-not' }],
      ['Remarketing is used by our partners.', { 'tracking.advertising': 'does' }],
    ],
    ignores: [
      ['Targeted advertising is a large business.', {}],
      ['You can opt out of interest-based advertising.', {}],
      ['If you do not want personalised ads, write to us.', {}],
    ],
  },
  'no-advertising': {
    matches: [
      ['We do not have any advertising on our site.', { 'tracking.advertising': 'does-not' }],
      ['There are no ads in this game.', { 'tracking.advertising': 'does-not' }],
      ['The app is free of advertising.', { 'tracking.advertising': 'does-not' }],
    ],
    ignores: [
      ['We have advertising on our site.', {}],
      ['Ads cost money.', {}],
      ['We do not answer ads.', {}],
    ],
  },
  beacons: {
    matches: [
      ['Our newsletters contain web beacons.', { 'tracking.beacons': 'does' }],
      ['Clear GIFs tell us whether a message was opened.', { 'tracking.beacons': 'does' }],
      ['We do not use pixel tags.', { 'tracking.beacons': 'does-not' }],
    ],
    ignores: [
      ['A beacon is a picture of one pixel.', {}],
      ['Add tags to your pictures.', {}],
      ['This section explains how web beacons are used.', {}],
    ],
  },
  'do-not-track': {
    matches: [
      ['We honor Do Not Track signals.', { 'tracking.do-not-track': 'does' }],
      ['When the Do Not Track setting is on, we stop loading the counter.', { 'tracking.do-not-track': 'does' }],
      ['The Global Privacy Control signal is respected here.', { 'tracking.do-not-track': 'does' }],
    ],
    ignores: [
      ['Some browsers offer a "Do Not Track" setting.', {}],
      ['We may reassess how to respond to Do Not Track signals.', {}],
      ['There is no standard for Do Not Track yet.', {}],
    ],
  },
  'do-not-track-obeyed': {
    matches: [
      ['With DNT enabled you will not be counted.', { 'tracking.do-not-track': 'does' }],
      ['Global Privacy Control is taken as a refusal.', { 'tracking.do-not-track': 'does' }],
      ['You may also opt out of sales by means of the Global Privacy Control, or with a letter.', { 'tracking.do-not-track': 'does' }],
      ['Our counter is set up to respect Do Not Track.', { 'tracking.do-not-track': 'does' }],
      ['If your browser sends a DNT header, our statistics are switched off.', { 'tracking.do-not-track': 'does' }],
    ],
    ignores: [
      ['Even if you turn on Do Not Track, some things are not switched off.', {}],
      ['To learn how to turn on Do Not Track, ask the makers of your browser.', {}],
      ['You may opt out by letter.', {}],
    ],
  },
  'do-not-track-denied': {
    matches: [
      ['A DNT header has no effect here.', { 'tracking.do-not-track': 'does-not' }],
      ['We are unable to react to DNT requests.', { 'tracking.do-not-track': 'does-not' }],
      ['Our pages do not behave differently when your browser sends DNT.', { 'tracking.do-not-track': 'does-not' }],
      ['We do not respond to Do Not Track signals.', { 'tracking.do-not-track': 'does-not' }],
      ['Because no standard exists, this site does not act on Do Not Track requests.', { 'tracking.do-not-track': 'does-not' }],
      ['Do Not Track signals are not honoured.', { 'tracking.do-not-track': 'does-not' }],
    ],
    ignores: [
      ['Third parties may not honor Do Not Track requests.', {}],
      ['Do Not Track is an option of browsers.', {}],
      ['You need not turn on Do Not Track.', {}],
    ],
  },
  'do-not-track-denied-before': {
    matches: [
      ['Some browsers send a Do Not Track signal. We do not respond to them.', { 'tracking.do-not-track': 'does-not' }],
      ['As nobody has agreed how to read DNT signals, we do not honor them.', { 'tracking.do-not-track': 'does-not' }],
      ['Browsers may send a DNT header. We change nothing, and our servers do not react.', { 'tracking.do-not-track': 'does-not' }],
      ['You may set a DNT flag. Our pages are not made to respond to such a preference.', { 'tracking.do-not-track': 'does-not' }],
    ],
    ignores: [['Some people write letters. We do not respond to them at once.', {}]],
  },
  'do-not-track-ignored': {
    matches: [
      ['Our practices stay the same whether or not a Do Not Track signal arrives.', { 'tracking.do-not-track': 'does-not' }],
      ['Regardless of Do Not Track settings, the pages work alike.', { 'tracking.do-not-track': 'does-not' }],
      ['We ignore Do Not Track headers.', { 'tracking.do-not-track': 'does-not' }],
      ['DNT requests are disregarded.', { 'tracking.do-not-track': 'does-not' }],
      ['We make no change to what we record when a DNT signal comes in.', { 'tracking.do-not-track': 'does-not' }],
    ],
    ignores: [
      ['Ask your browser whether it knows Do Not Track.', {}],
      ['Whether or not you log in, the shop is open.', {}],
      ['Do Not Track was proposed years ago.', {}],
    ],
  },
};
