import type { ExamplesOf, Rules } from '../rule';

/** Who sets cookies: the site itself, or others through it. */
export const COOKIES = {
  'site-uses': {
    fact: 'cookies.first-party',
    when: [
      '@use|@set|read|reads! ..7 @cookie',
      '@cookie @that|@we|, ..2 @use|@set!',
      '@cookie -of ..1 @be ..2 @set|used|employed|utilized|required|necessary|needed|enabled|essential!',
      '@collect|@disclose ..12 via|by|through|using|from|with|including|in ..4 @cookie',
      '@cookie -of -@be ..3 @help -@data',
      '@our ..2 @cookie',
      'use of|by ..3 @cookie',
    ],
    no: 'does-not',
  },
  'site-needs': {
    fact: 'cookies.first-party',
    when: [
      'disable|disabling|reject|refuse|block|blocking|decline|delete|without|accept|turn|off|disabled ..6 @cookie ..12 not|unable|cannot|limited|lose|affect|prevent|may_not|impair|longer|some|certain|parts|features|functionality',
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
    when: ['@thirdcookie'],
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
