// How plainly a sentence says a thing by its words: one of the site's own, whole and of everybody, says it best. `plainest.ts` weighs it.

/** What stands under a heading with these is of some people, or of their rights. */
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
