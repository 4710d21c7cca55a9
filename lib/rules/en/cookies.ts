import type { ExamplesOf, Rules } from '../rule';

/** Who sets cookies: the site itself, or others through it. */
export const COOKIES = {
  'site-uses': {
    fact: 'cookies.first-party',
    no: null,
    when: [
      '@use|@set|read|reads|need|needs! -of ..7 @cookie',
      '@cookie @that|@we|, ..2 @use|@set!',
      '@cookie -of ..1 @be ..2 @set|used|employed|utilized|enabled!',
      '@cookie -of ..1 @be ..2 required|necessary|needed|essential! -part',
      '@collect|@disclose! ..12 via|by|through|using|from|with|including|such_as|in ..4 @cookie',
      '@cookie -of ..3 @help|@allow! ..5 @us|@we|@our',
      '@our ..2 @cookie -@policyword',
      '@our use of ..3 @cookie',
      '@consent ..4 use of ..3 @cookie',
    ],
    unless: ['@data ..1 @collect|@set in|by|from|through|via|using these|those|such'],
  },
  'site-does-not': {
    fact: 'cookies.first-party',
    yes: null,
    when: [
      '@use|@set|read|reads|need|needs! -of ..5 @cookie',
      '@cookie -of ..1 @be ..2 @set|used|employed|utilized|required|necessary|needed!',
      '@no|no|free ..2 @cookie',
    ],
    unless: [
      '@cookie ..5 to|for|that|which|in_order_to|as ..1 @collect|@use|@measure|@help|@disclose|@adnoun|@tracking|link|tie|marketing',
    ],
  },
  'site-needs': {
    fact: 'cookies.first-party',
    when: [
      'disable|disabling|reject|rejecting|refuse|refusing|block|blocking|decline|declining|delete|deleting|without|accept|turn|off|disabled|opt_out ..6 @cookie ..12 not|unable|cannot|limited|lose|affect|prevent|may_not|impair|longer|some|certain|parts|features|functionality',
      '@cookie ..4 disabled|rejected|blocked|refused|off|enabled|deleted ..12 not|unable|cannot|limited|affect|properly|some|certain|parts|features|functionality',
    ],
    by: 'anyone',
    no: null,
  },
  'others-use': {
    fact: 'cookies.third-party',
    by: 'others',
    when: [
      '@use|@set|@collect|recognize|access|read! ..8 @cookie',
      '@cookie ..3 @set|used|employed! ..4 by ..3 @third',
      '@cookie ..4 by|from|of|belonging ..2 @third',
    ],
    names: 'tracker',
  },
  'third-party-cookies': {
    fact: 'cookies.third-party',
    by: 'anyone',
    when: [
      '@thirdcookie',
      '@tracker ..2 @cookie',
      '@we ..2 and|with|along ..2 @third ..4 @use|@set! ..10 @cookie',
      '@plugin ...40 @set ..4 @cookie',
      '@use|@hire|@allow ..6 @third ...24 @use|@set|use_of ..4 @cookie',
    ],
  },
} satisfies Rules;

export const COOKIES_EXAMPLES: ExamplesOf<typeof COOKIES> = {
  'site-uses': {
    matches: [['Our shop sets a cookie to remember your basket.', { 'cookies.first-party': 'does' }]],
    ignores: [['A cookie is a small file that a browser keeps.', {}]],
  },
  'site-needs': {
    matches: [['If you disable cookies, parts of the shop will not work.', { 'cookies.first-party': 'does' }]],
    ignores: [['You can delete cookies in your browser at any time.', {}]],
  },
  'others-use': {
    matches: [['Advertisers on these pages may set cookies of their own.', { 'cookies.third-party': 'does' }]],
    ignores: [['We set a cookie.', { 'cookies.first-party': 'does' }]],
  },
  'third-party-cookies': {
    matches: [['We do not allow third-party cookies.', { 'cookies.third-party': 'does-not' }]],
    ignores: [['Third parties do not see it.', {}]],
  },
};
