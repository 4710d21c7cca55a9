import type { ExamplesOf, Rules } from '../rule';

/** What is noted down about a visit, and by whom. */
export const TRACKING = {
  'server-logs': {
    fact: 'tracking.server-logs',
    by: 'anyone',
    narrow: true,
    when: [
      '@collect! ..14 @log',
      '@collect! ..8 such_as|including ...24 @log',
      '@log ..8 @be ..3 @collect!',
      '@log ..3 that|which|@we ..3 @collect!',
      '@auto ..3 @collect! ..6 @data',
      '@data ..4 @auto ..2 @collect!',
      '@collect! ..4 @data ..3 @auto',
    ],
  },
  'no-logs': {
    fact: 'tracking.server-logs',
    yes: null,
    when: ['log|logs|record|records|store|stores|keep|keeps|retain|retains|save|saves! ..6 @log', '@no|no ..2 logging|logs|log'],
  },
  'no-tracking': {
    fact: 'tracking.server-logs',
    yes: null,
    narrow: true,
    when: [
      'track|tracks|tracking|tracked|monitor|spy! ..1 @you|@usage',
      '@you ..3 @be ..3 tracked|profiled|monitored|followed!',
      '@use|do|contain|include|engage! ..6 @tracking',
      '@no|no|free ..3 @tracking|tracked',
    ],
  },
  'analytics-services': {
    fact: 'tracking.analytics',
    by: 'anyone',
    when: [
      '@analyticcompany',
      '@use|@hire! -for|in ..3 @analytics',
      'contain|contains|have|has|without|free|no! ..3 @analytics',
      '@use|@hire|@disclose|@give! ..10 @analyticname',
      '@analyticname ..6 @use|@collect|@set|@measure|@help!',
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
      '@analytics|@analyticcompany ..8 @tracker',
      '@analytics|@analyticcompany ...40 such_as|e.g|including|like ..1 @tracker',
      '@analyticcompany called|named|such_as|like|including|e.g|namely|is|are|by|from|, ..1 @proper',
      '@analyticcompany ..2 provided|operated|offered|run by ..1 @proper',
      '@proper , a|an|the|our ..3 @analyticcompany',
      '@use|@hire @proper ..4 @measure ..6 @usage',
      '@use|@hire @proper for ..2 @analytics',
    ],
    names: 'tracker',
  },
  'analytics-presupposed': {
    fact: 'tracking.analytics',
    by: 'anyone',
    no: null,
    presupposed: true,
    when: ['opt_out_of|opting_out_of|opt_out_from @analyticname'],
    names: 'tracker',
  },
  'measured-by-others': {
    fact: 'tracking.analytics',
    by: 'anyone',
    no: null,
    when: [
      '@third ..12 @analytics',
      '@service|@onbehalf ..24 @analytics',
      '@use|@hire|@allow! ..6 @third ..8 @measure ..6 @usage',
      '@third @that|to ..6 @measure! ..6 @usage',
      '@third @that|to ..10 @measure! ..1 @usage',
      '@third @measure ..4 @usage',
      '@third ..6 @help|@measure! ..4 @measure|@help ..6 @usage',
    ],
    without: ['adcompany', 'advertiser', 'adnoun'],
    unless: ['you understand', 'visit|read|review|see|check ..4 @policyword'],
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
  'interest-based-ads': {
    fact: 'tracking.advertising',
    by: 'anyone',
    when: [
      '@use|@serve|@help|@disclose|@allow|receive|see|engage|engages|participate|participates! ..8 @ads',
      'do|does! -@not ..3 @ads',
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
      '@dnt ...14 @we ..1 stop|disable|turn|refrain|honor|honour|comply|treat!',
    ],
    unless: ['standard|standards|consensus|stakeholders|guidance|proper|reassess|how|future|if_and_when'],
  },
  'do-not-track-denied': {
    fact: 'tracking.do-not-track',
    by: 'anyone',
    yes: null,
    when: ['@respond! ..10 @dnt', '@dnt ..6 @be|@we ..4 @respond!'],
    unless: ['@third ..1 @not ..2 @respond'],
  },
  'do-not-track-ignored': {
    fact: 'tracking.do-not-track',
    yes: 'does-not',
    when: ['whether_or_not|regardless_of|regardless|even_if|even_when ..6 @dnt', 'ignore|ignores|disregard|disregards ..6 @dnt'],
  },
} satisfies Rules;

export const TRACKING_EXAMPLES: ExamplesOf<typeof TRACKING> = {
  'server-logs': {
    matches: [['Our server records your IP address.', { 'tracking.server-logs': 'does' }]],
    ignores: [['An IP address is a number.', {}]],
  },
  'analytics-services': {
    matches: [['We use Google Analytics.', { 'tracking.analytics': 'does' }]],
    ignores: [['We count visits ourselves.', {}]],
  },
  'measured-by-others': {
    matches: [['We use Google Analytics.', { 'tracking.analytics': 'does' }]],
    ignores: [['We count visits ourselves.', {}]],
  },
  'ad-networks': {
    matches: [['Ad networks use cookies to choose what to show.', { 'tracking.advertising': 'does', 'cookies.third-party': 'does' }]],
    ignores: [['We do not advertise.', {}]],
  },
  'interest-based-ads': {
    matches: [['Ad networks use cookies to choose what to show.', { 'tracking.advertising': 'does', 'cookies.third-party': 'does' }]],
    ignores: [['We do not advertise.', {}]],
  },
  beacons: {
    matches: [['Our newsletters contain web beacons.', { 'tracking.beacons': 'does' }]],
    ignores: [['A beacon is a picture of one pixel.', {}]],
  },
  'do-not-track': {
    matches: [['We do not respond to Do Not Track signals.', { 'tracking.do-not-track': 'does-not' }]],
    ignores: [['Some browsers offer a "Do Not Track" setting.', {}]],
  },
};
