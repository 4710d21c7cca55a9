import { APOSTROPHES, SHAPELESS } from './looks';
import { markOf } from './numbering';
import { SPEAKS } from './reader/lists';
import { withoutPolicyDates } from './undated';

/** Letters that look alike, and what is not seen at all. */
const LOOKS: readonly [RegExp, string][] = [
  [new RegExp(`[${SHAPELESS}]`, 'g'), ''],
  [new RegExp(`[${APOSTROPHES}’‚]`, 'g'), "'"],
  [/[“”„‟«»″]/g, '"'],
  [/\s/g, ' '],
  [/[‐‑‒–—―−]/g, '-'],
  [/ {2,}/g, ' '],
  [/ ?-{2,3} ?| - ?|- /g, '-'],
];
/** Most sentences have none of it, and are left alone. */
const LOOKS_ODD = /[^!-z ]|`| {2}|-[ -]| -/;
const DIGIT = /\d/;
/** "section 2", "clauses 3.1 and 4"; of "sections 3 to 5 years after" the first alone. */
const REFERENCE =
  /\b((?:section|article|clause|paragraph|point|part|chapter)s?) \d{1,3}(?:\.\d{1,3}){0,3}(?:\(\w{1,3}\)){0,3}((?:(?:,| and| or| to|-) ?\d{1,3}(?:\.\d{1,3}){0,3}(?:\(\w{1,3}\)){0,3}){0,9})(?!\.?\d| (?:hours?|days?|weeks?|months?|years?)\b)/gi;
/** What goes on after a reference to the text of a law: "Article 6(1)(f) GDPR", "section 5 of the Data Act". */
const OF_LAW =
  /^(?: ?\(\w{1,3}\))* (?:(?:of|under|in) (?!(?:this|our|these|the (?:privacy|policy|notice|statement|document|page|present))\b)|(?:the )?\p{Lu})/u;
/** What may be of anything, "chapter 7 bankruptcy", "part 1 of your address", and is the policy's where that is said. */
const OF_ANYTHING = /^(?:point|part|chapter)/i;
const CITES = /\b(?:see|(?:described|explained|listed|set out) (?:in|under)) $/i;
const OF_POLICY = /^,? (?:above|below)\b|^ (?:of|in) (?:this|our|the) [^,.;]{0,30}\b(?:policy|notice|statement)\b/i;
const REACH = 60;
/** A "(c)" before a year, where no "(a)" stands before it: no third item. */
const COPYRIGHT = /^\W{0,3}copyright\b|©|^(?!.*\([ab]\)).*\(c\) ?\d{4}\b/i;
/** A year, but no limit: "copyright complaints: until 2027". */
const YEAR = /(?<!\b(?:after|before|till?|until) )\b\d{4}\b/gi;
const VERSION = /\b(version|revision|rev|v)[. :]{0,2}(?:(?:number|no\.) )?\d{1,4}(?:\.\d{1,4}){0,3}/i;
/** A line that gives the policy's version, and says nothing else: "Version 2.1", "Privacy policy, v3"; one that dates it may say more. */
const VERSION_LINE = new RegExp(
  `^(?:[^.]{0,50}\\b(?:policy|notice|statement|document)\\W{0,4})?${VERSION.source}\\W{0,4}(?:of (?:this|the|our)[^.]{0,40}\\b(?:policy|notice|statement|document)\\W{0,4})?$`,
  'i',
);
/** The policy's version and a copyright's year stand in short lines; in longer sentences they may be of something else. */
const LINE = 80;
/** What stands at the end of a list's item by the place that it has. */
const ITEM_END = /[.,;:]{0,3} ?(?:[,;] (?:and|or))?$/;
const LONGEST_END = 9;

/** Where a sentence stands, as far as that tells whether a date in it is the policy's. */
export interface Place {
  isHeading?: boolean;
  /** The line before it, which may be its label. */
  above?: string;
  /** A date alone dates the policy here. */
  mayStandAlone?: boolean;
}

/**
 * A sentence (without its mark) or heading as the key of what it says: equal for texts that read the same. Quotation marks, dashes, spaces,
 * capitals, numbers of headings and references, the dates of the policy, and the "; and" of a list's item make no difference.
 */
export function keyOf(text: string, { isHeading = false, above = '', mayStandAlone = false }: Place = {}): string {
  let key = plain(text);
  if (isHeading) key = key.slice(markOf(key, true).length);
  if (DIGIT.test(key)) {
    const undated = withoutPolicyDates(key, above, mayStandAlone);
    const hasVersion = undated === key ? VERSION_LINE.test(key) : undated.length <= LINE;
    key = (hasVersion ? undated.replace(VERSION, '$1') : undated).replace(REFERENCE, withoutNumber);
    if (key.length <= LINE && COPYRIGHT.test(key) && !SPEAKS.test(key)) key = key.replace(YEAR, '');
  }
  key = key.toLowerCase();
  return key.slice(0, -LONGEST_END) + key.slice(-LONGEST_END).replace(ITEM_END, '');
}

/** A reference without its number; one to a law, whose text is not numbered anew, as it is. */
function withoutNumber(reference: string, word: string, more: string, at: number, text: string): string {
  const end = at + reference.length;
  const after = text.slice(end, end + REACH);
  if (OF_LAW.test(after)) return reference;
  if (OF_ANYTHING.test(word) && !OF_POLICY.test(after) && !CITES.test(text.slice(Math.max(0, at - REACH), at))) return reference;
  // "under section 5, 30 days later"
  return /s$/i.test(word) ? word : word + more;
}

/** The same for a single word. */
export function keyOfWord(word: string): string {
  return plain(word).toLowerCase();
}

function plain(text: string): string {
  if (!LOOKS_ODD.test(text)) return text.trim();
  let looks = text.normalize('NFKC');
  for (const [look, usual] of LOOKS) looks = looks.replace(look, usual);
  return looks.trim();
}
