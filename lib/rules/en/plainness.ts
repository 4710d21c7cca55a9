import type { FactId } from '../../policy';
import type { WordClass } from './lexicon';

// How plainly a sentence says a thing. A policy says most things more than once, and of all its sentences the plainest is the proof that
// people look for: one of the site's own, whole, under a heading on just that.

/** What the heading of such a sentence speaks of: any of these. */
export const HEADED: Readonly<Record<FactId, readonly WordClass[]>> = {
  'payments.processor': ['pay'],
  'payments.card-data': ['pay', 'card'],
  'cookies.first-party': ['cookie'],
  'cookies.third-party': ['cookie', 'third'],
  'tracking.server-logs': ['log', 'auto', 'usage', 'collect'],
  'tracking.analytics': ['analytics', 'analyticcompany'],
  'tracking.advertising': ['ads', 'adnoun', 'adcompany'],
  'tracking.beacons': ['beacon', 'cookie'],
  'tracking.do-not-track': ['dnt'],
  'sharing.any': ['disclose', 'third'],
  'sharing.sale': ['sell'],
  'sharing.third-party-marketing': ['marketing', 'ads', 'adnoun', 'advertiser', 'adcompany'],
  'sharing.service-providers': ['service'],
  'sharing.affiliates': ['affiliate'],
  'sharing.legal': ['legal'],
  'sharing.business-transfer': ['transfer'],
  'sharing.aggregate': ['aggregate'],
};

/** What stands under such a heading is of some people, or of their rights. */
const OF_SOME =
  /\b(?:california|nevada|virginia|colorado|states?|ccpa|gdpr|applicants?|child(?:ren)?|rights|changes?|definitions?|choices?)\b/i;
const OPENS_WITH_US = /^(?:[Ww]e|[Oo]ur|I|My)\b/;
const ON_US = /\b(?:[Ww]e|I)\b/;
/** What opens a sentence that leans on the one before it, or defines a word, or speaks to the reader. */
const LEANS = /^(?:this|these|that|those|such|they|their|it|you|to|for example|a|an)\b/i;
const IS_WHOLE = /[.!)”"]$/;
/** A shorter quote, in words, is a label; */
const SHORTEST = 8;
/** and a longer one a list of many things. */
const LONGEST = 60;

/**
 * How plain a quote is as proof: the more the plainer. `isHeaded`: its heading is on just what it proves. The weights are of 300 facts of
 * real policies for which readers chose the quote that they would show first.
 */
export function plainness(quote: string, heading: string | null, isHeaded: boolean): number {
  const words = quote.split(/\s+/).length;
  let plain = isHeaded ? 2 : 0;
  if (OPENS_WITH_US.test(quote)) plain += 2;
  else if (ON_US.test(quote)) plain += 1;
  if (heading !== null && OF_SOME.test(heading)) plain -= 1;
  if (LEANS.test(quote)) plain -= 1;
  if (!IS_WHOLE.test(quote)) plain -= 1;
  if (words < SHORTEST) plain -= 3;
  if (words > LONGEST) plain -= 1;
  return plain;
}
