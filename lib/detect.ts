import { nameOf } from './detection/name';
import { holdsPolicy, measure, PIECE, sum } from './detection/text';
import { legible } from './looks';
import type { Detection, PageKind, PolicyDocument } from './policy';

/** Where a page that is half a policy stops being one. Of policies, 99 in 100 have a greater share; of terms, hardly any. */
const EVEN_SHARE = 0.4;
/** Outweighs a page's name, its text and its reference to itself together. */
const DECISIVE = -13;
/** Less text than this says nothing, whatever it is called, or without the name of a policy. */
const LEAST = 40;
const EMPTY = 150;
/** Without that name, so little English says too little, and a text up to this length is doubtful, or wrong under another name. */
const SCANT = 300;
const SHORT = 400;
/** What only its address calls a policy has so many of them on 1,000 characters; a shop that shows its front page there has few. */
const DENSE_HANDLING = 10;
/** Where less than this is long lines, a page named after choices has switches and no statements. */
const SETTINGS_PROSE = 2500;
/** A policy speaks of "we" and "you" or "the User", about 13 times in 1,000 characters; a report on somebody's policy does not. */
const VOICE = 1.5;
/** An English policy says what is done with data: of 400, the shortest says so 7 times. Who merely links to a policy does not. */
const FEW_ACTS = 3;
/** A report has no headings of a policy, or one by chance; a policy that speaks of neither "we" nor "you" has them still. */
const POLICY_HEADINGS = 4;
/** Share of "cookie" in the practice words: a policy's is .05, at most .36; a cookie policy's .3 to .8. */
const COOKIES_NAMED = 0.2;
const COOKIES_ALONE = 0.45;
/** A short privacy policy that answers one question on cookies says the word so often at most. */
const FEW_COOKIES = 8;
/** Addresses of search results, and of what is written on a day. */
const SEARCH = /[?&](?:q|query|search\w{0,5})=/i;
const DATED = /\/(?:blog|news)\/|\/20\d\d\/\d\d\//i;

/**
 * Is this page a privacy policy, in whatever language?
 *
 * A cheap look at what the page is called (title, first headings, address), then the text: how much of it is on personal data.
 * Each reason adds its weight; their sum s gives the score 1 / (1 + e^-s).
 */
export function detectPolicy(policy: PolicyDocument): Detection {
  const { url, language } = policy;
  const sections = legible(policy.sections);
  const text = sections
    .map((section) => `${section.heading ?? ''}\n${section.text}`)
    .join('\n')
    .trim();
  const { kinds, isShown, isNamed, isCalled, isAddressed } = nameOf({ ...policy, sections }, text);
  const { share, practices, cookies, references, handling, voice, acts, hasSentence, headings, prose, isShell } = measure(sections, text);
  const isEnglish = language === 'en';
  const isShort = text.length < SHORT;
  // judged as one piece
  const isBrief = text.length < 1.5 * PIECE;
  const isDated = DATED.test(url);
  const refersToItself = references > 1;
  const cookieShare = cookies / Math.max(1, practices);
  const isOnCookies =
    (cookieShare >= COOKIES_ALONE && (!isNamed || cookies > FEW_COOKIES)) ||
    (cookieShare >= COOKIES_NAMED && !isShown && kinds.includes('cookie-policy'));
  const isReport = isEnglish && references < (isCalled ? 1 : 2) && !(isCalled && isShort) && voice < VOICE && headings < POLICY_HEADINGS;

  const weights: Record<string, number> = {
    [share < EVEN_SHARE ? 'little-on-personal-data' : 'mostly-on-personal-data']: 10 * (share - EVEN_SHARE),
    'named-privacy-policy': isNamed ? 2 : 0,
    'called-policy': isCalled || (isAddressed && !isDated && handling >= DENSE_HANDLING) ? 2.5 : 0,
    'refers-to-itself': refersToItself ? 1.5 : 0,
    'policy-within': share < 2 * EVEN_SHARE && !isOnCookies && holdsPolicy(sections) ? 5 : 0,
    // a paragraph on data makes no policy of a short page that is called something else
    'named-otherwise': isShown || kinds.length === 0 ? 0 : isBrief && !isNamed && !refersToItself ? DECISIVE : -1.5,
    'dated-address': isDated ? -1.5 : 0,
    'on-cookies': isOnCookies ? DECISIVE : 0,
    report: isReport ? DECISIVE : 0,
    'says-nothing-done': isEnglish && (isCalled ? !hasSentence : acts < FEW_ACTS) ? DECISIVE : 0,
    'how-to': kinds.includes('article') && !refersToItself ? DECISIVE : 0,
    search: SEARCH.test(url) ? DECISIVE : 0,
    switches: kinds.includes('settings') && prose < SETTINGS_PROSE ? DECISIVE : 0,
    error: (kinds.includes('error') && text.length < 2 * PIECE && !refersToItself) || isShell ? DECISIVE : 0,
    'no-text': text.length < (isCalled ? LEAST : EMPTY) ? DECISIVE : 0,
    short: isShort && !isCalled ? (isShown || kinds.length > 0 || (isEnglish && text.length < SCANT) ? DECISIVE : -4) : 0,
  };
  const reasons = Object.entries(weights)
    .filter(([, weight]) => weight !== 0)
    .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a));
  const score = 1 / (1 + Math.exp(-sum(reasons.map(([, weight]) => weight))));
  let kind: PageKind = kinds[0] ?? 'other';
  if (score >= 0.5) kind = 'privacy-policy';
  else if (reasons.some(([id]) => id === 'no-text') && kind !== 'error') kind = 'empty';
  else if (kinds.length === 0 && isOnCookies && share >= EVEN_SHARE) kind = 'cookie-policy';
  else if (kinds.length === 0 && isReport && share >= EVEN_SHARE) kind = 'article';
  return { isPolicy: score >= 0.5, score, reasons: reasons.map(([id]) => id), kind };
}
