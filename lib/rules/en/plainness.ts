import type { FactId } from '../../policy';
import type { WordClass } from './lexicon';

// How plainly a sentence says a thing: one of the site's own, whole, under a heading on just that, says it best. `plainest.ts` weighs it.

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
/** A shorter quote, in words, is a label. */
const SHORTEST = 8;

/** How plain a quote is as proof by its words: the more the plainer. */
export function plainness(quote: string, heading: string | null): number {
  let plain = 0;
  if (OPENS_WITH_US.test(quote)) plain += 0.5;
  if (ON_US.test(quote)) plain += 0.3;
  if (heading !== null && OF_SOME.test(heading)) plain -= 0.55;
  if (quote.split(/\s+/).length < SHORTEST) plain -= 0.9;
  return plain;
}
