import type { ExamplesOf, Rules } from '../rule';

/** What is noted down about a visit, and by whom. */
export const TRACKING = {
  'server-logs': {
    fact: 'tracking.server-logs',
    by: 'anyone',
    when: ['@collect! ..14 @log', '@log ..8 @be ..3 @collect!', '@log ..3 @that|@we ..3 @collect!', '@log ..12 @collect!', '@auto ..3 @collect! ..6 @data', '@data ..4 @auto ..2 @collect!', '@collect! ..4 @data ..3 @auto'],
  },
  analytics: {
    fact: 'tracking.analytics',
    by: 'anyone',
    when: ['@analyticcompany', '@use! ..6 @tracker', '@tracker ..6 @collect|@use|@set!', '@tracker -policy'],
    names: 'tracker',
  },
  advertising: {
    fact: 'tracking.advertising',
    by: 'anyone',
    when: ['@adcompany ..10 @cookie|@beacon|@collect|@set|@use', '@use|@allow|@disclose! ..6 @adcompany', '@ads', '@adcompany ..6 @ads'],
    names: 'tracker',
  },
  beacons: {
    fact: 'tracking.beacons',
    by: 'anyone',
    when: ['@use|@set|@collect|@help! ..10 @beacon', '@beacon ..3 @be ..2 @use|@set!', '@beacon ..4 @help|@use|@collect!', 'via|through|by|as|with|and|or ..2 @beacon'],
  },
  'do-not-track': {
    fact: 'tracking.do-not-track',
    by: 'anyone',
    when: ['@respond! ..10 @dnt', '@dnt ..10 @respond!'],
  },
} satisfies Rules;

export const TRACKING_EXAMPLES: ExamplesOf<typeof TRACKING> = {
  'server-logs': {
    matches: [['Our server records your IP address.', { 'tracking.server-logs': 'does' }]],
    ignores: [['An IP address is a number.', {}]],
  },
  analytics: {
    matches: [['We use Google Analytics.', { 'tracking.analytics': 'does' }]],
    ignores: [['We count visits ourselves.', {}]],
  },
  advertising: {
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
