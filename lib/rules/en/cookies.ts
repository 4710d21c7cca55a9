import type { ExamplesOf, Rules } from '../rule';

/** Who sets cookies: the site itself, or others through it. */
export const COOKIES = {
  'site-uses': {
    fact: 'cookies.first-party',
    no: null,
    when: [
      '@use|@set|read|reads|need|needs! -of ..7 @cookie',
      '@cookie @that|@we|, ..2 @use|@set!',
      '@cookie -of ..1 @be -often|commonly|typically|usually|generally|widely ..2 @set|used|employed|utilized|enabled!',
      '@cookie -of ..1 @be ..2 required|necessary|needed|essential! -part',
      '@collect|@disclose! ..12 via|by|through|using|from|with|including|such_as|in ..4 @cookie',
      '@cookie -of ..3 @help|@allow! ..5 @us|@we|@our',
      '@cookie -of ..3 @onbehalf!',
      '@our -@third ..2 @cookie -@policyword',
      '@our use of ..3 @cookie',
      '@consent ..4 use|the_use_of of? ..3 @cookie',
      '@cookie of our own|ours',
      '@cookie -of ..2 found|present on|in ..1 @we|here',
      '@cookie on|in ..1 @we|here',
      '@cookie ..1 @be always ..1 on|active|enabled|set',
      '@cookie ..1 require|requires|need|needs ..2 @consent',
      '@collect! ..16 , @cookie',
      '@log ,|and|or and? @cookie',
      '@cookie ,|and|or and? @log',
    ],
    unless: [
      '@data ..1 @collect|@set in|by|from|through|via|using these|those|such',
      '@cookie ..2 by ..2 @third',
      '@paycompany ..4 @set ..2 @cookie',
      '@plugin ..6 @set ..4 @cookie',
      'notify|alert|warn|inform|prompt|ask|indicate ..2 when|whenever|before|if|each ..6 @cookie',
    ],
  },
  'site-does-not': {
    fact: 'cookies.first-party',
    yes: null,
    without: ['thirdcookie'],
    when: [
      '@use|@set|read|reads|need|needs! -of ..5 @cookie',
      '@cookie -of ..1 @be ..2 @set|used|employed|utilized|required|necessary|needed!',
      '@no|no|free ..2 @cookie',
    ],
    unless: [
      'no_third_party @cookie',
      '@tracker @cookie',
      '@cookie ..5 to|for|that|which|in_order_to ..1 @collect|@use|@measure|@help|@disclose|@adnoun|@tracking|link|tie|marketing',
    ],
  },
  'site-does-without': {
    fact: 'cookies.first-party',
    yes: 'does-not',
    no: null,
    when: ['@we ..3 works|work|functions|function! ..3 without ..2 @cookie', '@we ..3 @cookie free'],
  },
  'site-uses-them': {
    fact: 'cookies.first-party',
    refersTo: ['cookie'],
    when: ['@use|@set! ..1 them|ones|none -of', '@use! these|those|such ..1 methods|techniques|technologies|tools'],
    unless: ['@cookie ..2 by ..2 @third'],
  },
  'site-needs': {
    fact: 'cookies.first-party',
    when: [
      'disable|disabling|reject|rejecting|refuse|refusing|block|blocking|decline|declining|delete|deleting|without|accept|turn|off|disabled|opt_out ..6 @cookie ..12 @not|limited|lose|affect|prevent|impair|longer|some|certain|parts|features|functionality',
      '@cookie ..4 disabled|rejected|blocked|refused|off|enabled|deleted ..12 @not|limited|affect|properly|some|certain|parts|features|functionality',
      '@cookie ...14 log|sign|enter ..4 each|again|every|repeatedly',
      '@cookie ..1 enabled|accepted|allowed|activated to|in_order_to|for',
      'must|need|have ..3 accept|enable|allow ..2 @cookie ..3 to|for|in_order_to',
      'only_when|only_with|if ..1 @cookie ..1 @be ..1 switched|turned|enabled on?',
    ],
    by: 'anyone',
    no: 'does',
  },
  'others-use': {
    fact: 'cookies.third-party',
    by: 'others',
    when: [
      '@use|@set|@collect|recognize|access|read! ..8 @cookie',
      '@collect! ..14 with|using|via|through|by|from|such_as ..3 @cookie',
      '@cookie ..3 @set|used|employed! ..4 by ..3 @third',
      '@cookie ..4 by|from|of|belonging ..2 @third',
    ],
    unless: ['access to|or ..6 @cookie', 'control ..4 @cookie', 'available from ..3 @third'],
    names: 'tracker',
  },
  'others-use-them': {
    fact: 'cookies.third-party',
    by: 'others',
    refersTo: ['cookie'],
    when: [
      '@use|@set! ..1 them|ones|none -of',
      '@use|access! these|those|such|similar ..3 methods|techniques|technologies|tools',
      'set|sets|place|places|leave|leaves|put|puts|drop|drops|deposit|deposits! ..2 one|its|their of? its|their? own -@data|@proper',
    ],
  },
  'third-party-presupposed': {
    fact: 'cookies.third-party',
    by: 'anyone',
    no: null,
    presupposed: true,
    when: ['@tracker ..2 @cookie', '@cookie ..1 from|of|by @tracker'],
  },
  'third-party-uncontrolled': {
    fact: 'cookies.third-party',
    by: 'anyone',
    no: 'does',
    presupposed: true,
    when: ['access to|or ..6 @cookie ..8 @third', 'control|no_control ..4 @cookie ..8 @third'],
    unless: ['@you|browser ..3 control|access'],
  },
  'third-party-cookies': {
    fact: 'cookies.third-party',
    by: 'anyone',
    when: [
      '@thirdcookie',
      'no_third_party @cookie',
      '@use|@set|@allow! ..4 @tracker ..2 @cookie',
      '@no|no ..1 @tracker @cookie',
      '@we ..2 and|or|with|along ..2 @third ..4 @use|@set! ..10 @cookie',
      '@plugin ...40 @set ..4 @cookie',
      '@paycompany ..4 @set! ..2 @cookie',
      '@no ..2 @cookie ..6 nor ..2 @third',
      '@cookie ...12 but|and|or by ..3 @third',
      '@cookie ...12 by us|@we and|or ..3 @third',
      '@use|@hire|@allow ..6 @third ...24 @use|@set ..4 @cookie',
      '@cookie ...4 so ...2 @tracker|@third',
    ],
    unless: [
      '@thirdcookie ..2 @be ..1 blocked|disabled|rejected|refused',
      '@thirdcookie ..1 is|are ..1 @cookie',
      '@others ..2 @use ..2 @thirdcookie',
    ],
  },
  'third-party-blocked': {
    fact: 'cookies.third-party',
    by: 'anyone',
    yes: 'does-not',
    no: null,
    when: ['@thirdcookie ..2 @be ..1 blocked|disabled|rejected|refused'],
    unless: ['if|when|unless|can|may|browser|browsers'],
  },
} satisfies Rules;

export const COOKIES_EXAMPLES: ExamplesOf<typeof COOKIES> = {
  'site-uses': {
    matches: [
      ['There are three cookies on this site.', { 'cookies.first-party': 'does' }],
      ['We have a cookie of our own.', { 'cookies.first-party': 'does' }],
      ['Optional cookies require your consent.', { 'cookies.first-party': 'with-consent' }],
      ['The necessary cookies are always on.', { 'cookies.first-party': 'does' }],
      ['Our shop sets a cookie to remember your basket.', { 'cookies.first-party': 'does' }],
      ['Cookies help us to see whether you have been here before.', { 'cookies.first-party': 'does' }],
      ['Session cookies are used to keep you logged in.', { 'cookies.first-party': 'does' }],
      ['Like most websites, we use cookies.', { 'cookies.first-party': 'does' }],
      ['Most of our pages use cookies.', { 'cookies.first-party': 'does' }],
      ['By staying on these pages you agree to the use of cookies.', { 'cookies.first-party': 'does' }],
      ['Please note that Acme Ltd places two cookies on your computer.', { 'cookies.first-party': 'does' }],
    ],
    ignores: [
      ['There are many kinds of cookies.', {}],
      ['A cookie is a small file that a browser keeps.', {}],
      ['Most websites use cookies.', {}],
      ['Nearly all shops use cookies to fill a basket.', {}],
      ['The shops that we link to, however, may leave cookies in your browser.', { 'cookies.third-party': 'does' }],
      ['Firms we deal with may use cookies.', { 'cookies.third-party': 'does' }],
      ['Cookies are a necessary part of the modern web.', {}],
      ['Most browsers are set to accept cookies.', {}],
      ['For more information about cookies, see the help pages of your browser.', {}],
      ['The data stored in these cookies is encrypted.', {}],
    ],
  },
  'site-does-not': {
    matches: [
      ['It makes no use of cookies so far as we know.', { 'cookies.first-party': 'does-not' }],
      ['Acme Tools does not use cookies.', { 'cookies.first-party': 'does-not' }],
      ['No cookies are set when you read these pages.', { 'cookies.first-party': 'does-not' }],
      ['Our forum never places cookies on your machine.', { 'cookies.first-party': 'does-not' }],
    ],
    ignores: [
      ['We do not use cookies to collect personal information.', {}],
      ['If you do not accept cookies, that is fine with us.', {}],
      ['You are not obliged to accept a cookie.', {}],
    ],
  },
  'site-does-without': {
    matches: [
      ['Our site works without cookies.', { 'cookies.first-party': 'does-not' }],
      ['This blog is cookie-free.', { 'cookies.first-party': 'does-not' }],
    ],
    ignores: [
      ['You can browse without cookies.', {}],
      ['Our cookbook works without recipes.', {}],
    ],
  },
  'site-uses-them': {
    matches: [
      ['Cookies are small files. Acme Boats does not use them.', { 'cookies.first-party': 'does-not' }],
      ['A cookie is a note that a server leaves on your disk. Our pages leave none.', { 'cookies.first-party': 'does-not' }],
      ['What is a cookie? A cookie is a small file. We use them to keep you signed in.', { 'cookies.first-party': 'does' }],
      ['Cookies are small files. We use such techniques to keep you signed in.', { 'cookies.first-party': 'does' }],
    ],
    ignores: [
      ['Our buttons are green. We use them to order tea.', {}],
      ['Cookies are small files. You can delete them.', {}],
      ['Cookies are small files. You may block such technologies.', {}],
      ['Cookies are small files. Most sites use them.', {}],
    ],
  },
  'site-needs': {
    matches: [
      ['If you turn off cookies, the basket won’t work.', { 'cookies.first-party': 'does' }],
      ['You can block cookies, but then you must log in each time.', { 'cookies.first-party': 'does' }],
      ['You must have cookies enabled to order.', { 'cookies.first-party': 'does' }],
      ['If you disable cookies, parts of the shop will not work.', { 'cookies.first-party': 'does' }],
      ['Without cookies you cannot place an order.', { 'cookies.first-party': 'does' }],
      ['Where cookies are turned off, some features may be lost.', { 'cookies.first-party': 'does' }],
    ],
    ignores: [
      ['You can delete cookies in your browser at any time.', {}],
      ['Your browser can be set to refuse cookies.', {}],
      ['How do I turn off cookies?', {}],
    ],
  },
  'others-use': {
    matches: [
      ['Some of our partners set cookies of their own.', { 'cookies.third-party': 'does' }],
      [
        'Shops linked from this page belong to other companies, and these companies may place cookies on your computer.',
        { 'cookies.third-party': 'does' },
      ],
      ['We do not allow third parties to place cookies.', { 'cookies.third-party': 'does-not' }],
      ['The use of cookies by our partners is not covered here.', { 'cookies.third-party': 'does' }],
    ],
    ignores: [
      ['We set a cookie.', { 'cookies.first-party': 'does' }],
      ['This policy does not cover other companies that may use cookies.', {}],
      ['Many sites use cookies.', {}],
    ],
  },
  'others-use-them': {
    matches: [
      ['We set two cookies. Our advertisers may set some of their own.', { 'cookies.first-party': 'does', 'cookies.third-party': 'does' }],
      [
        'We set no cookies, but the company that shows films here may set its own.',
        { 'cookies.first-party': 'does-not', 'cookies.third-party': 'does' },
      ],
      [
        'We set a cookie. Our partners, who help us to run this site, may leave some of their own.',
        { 'cookies.first-party': 'does', 'cookies.third-party': 'does' },
      ],
      ['Cookies are small files. Our advertisers use them to count you.', { 'cookies.third-party': 'does' }],
      ['We set a cookie. Advertisers may use similar technologies.', { 'cookies.first-party': 'does', 'cookies.third-party': 'does' }],
    ],
    ignores: [
      ['Cookies are small files. The forum has a page on them, and our partners have rules of their own.', {}],
      ['Our partners set their own prices.', {}],
      ['Cookies are small files. Our partners write their own letters.', {}],
    ],
  },
  'third-party-presupposed': {
    matches: [
      [
        'To learn about the DoubleClick cookie used by Google, look there.',
        { 'tracking.advertising': 'does', 'cookies.third-party': 'does' },
      ],
      ['More about cookies from Criteo is on their pages.', { 'tracking.advertising': 'does', 'cookies.third-party': 'does' }],
      ['You can opt out of cookies set by Google Analytics.', { 'cookies.third-party': 'does', 'tracking.analytics': 'does' }],
    ],
    ignores: [
      ['We do not combine Google cookies with your name.', {}],
      ['To learn about cookies, look there.', {}],
      ['More about cookies from other countries is on their pages.', {}],
      ['Google has its seat in California.', {}],
    ],
  },
  'third-party-uncontrolled': {
    matches: [
      ['These cookies are placed by others, and we have no control over a cookie of a third party.', { 'cookies.third-party': 'does' }],
      ['We cannot control the cookies of advertisers.', { 'cookies.third-party': 'does' }],
    ],
    ignores: [
      ['Your browser gives you control over cookies of third parties.', {}],
      ['We have no control over the weather.', {}],
    ],
  },
  'third-party-cookies': {
    matches: [
      ['We place cookies, and so do our partners.', { 'cookies.first-party': 'does', 'cookies.third-party': 'does' }],
      ['We do not allow third-party cookies.', { 'cookies.third-party': 'does-not' }],
      ['We do not use third-party cookies.', { 'cookies.third-party': 'does-not' }],
      ['There are no third-party cookies on this site.', { 'cookies.third-party': 'does-not' }],
      ['There are no Facebook cookies on this site.', { 'cookies.third-party': 'does-not' }],
      ['We do not set Google cookies.', { 'cookies.third-party': 'does-not' }],
      ['Third-party cookies are present on some pages.', { 'cookies.third-party': 'does' }],
      ['Cookies are not set by us, but by our advertising partners.', { 'cookies.first-party': 'does-not', 'cookies.third-party': 'does' }],
      ['Cookies may be placed by us or by third parties.', { 'cookies.first-party': 'does', 'cookies.third-party': 'does' }],
      ['We and our partners use cookies.', { 'cookies.first-party': 'does', 'cookies.third-party': 'does' }],
      ['The like button is a social plug-in which may set a cookie.', { 'cookies.third-party': 'does' }],
    ],
    ignores: [
      ['Most websites use third-party cookies.', {}],
      ['Third parties do not see it.', {}],
      ['The map wants a browser that is set to accept third-party cookies.', {}],
      ['In your browser you can block third-party cookies.', {}],
      ['Our like button is a plain link.', {}],
    ],
  },
  'third-party-blocked': {
    matches: [
      ['Third-party cookies are blocked.', { 'cookies.third-party': 'does-not' }],
      ['Advertising cookies are disabled in this app.', { 'cookies.third-party': 'does-not' }],
    ],
    ignores: [
      ['Third-party cookies can be blocked.', {}],
      ['Spam is blocked.', {}],
    ],
  },
};
