import { APOSTROPHES, SHAPELESS } from './looks';
import { ITEM, SPEAKS } from './reader/lists';
import { withoutPolicyDates } from './undated';

/** The number or letter of a heading or a sentence: "3.", "(a)", "IV.", "2.1:", "Section 4:". */
const NUMBER = /^(?:(?:section|article|part|§)\s?)?[([]?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[a-z]|[ivx]{1,5})[.)\]:]{1,2}\s+/i;
/** "2.1 Cookies", but not "2.5 years" or "1.5 GB". */
const CLAUSE = /^\d{1,3}(?:\.\d{1,3}){1,3}\s+(?=["“(]?\p{Lu})(?!(?:[KMGT]B|Hours?|Days?|Weeks?|Months?|Years?|Million)\b)/u;
/** Opens a name, "J. Miller", where it does not number a heading. */
const INITIAL = /^\p{Lu}\.\s/u;

/** How long the mark is that a heading, an item or a sentence opens with, and that says nothing: its number or its bullet. */
export function markLength(text: string, isHeading: boolean): number {
  if (!isHeading && INITIAL.test(text)) return 0;
  const mark = (NUMBER.exec(text) ?? CLAUSE.exec(text) ?? ITEM.exec(text))?.[0] ?? '';
  return mark.length < text.length ? mark.length : 0;
}

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
/** "section 2", "clauses 3.1 and 4". */
const REFERENCE =
  /\b((?:section|article|clause|paragraph|point|part|chapter)s?) \d{1,3}(?:\.\d{1,3}){0,3}(?:\(\w{1,3}\)){0,3}((?:(?:,| and| or| to|-) ?\d{1,3}(?:\.\d{1,3}){0,3}(?:\(\w{1,3}\)){0,3}){0,9})(?!\.?\d)/gi;
/** What goes on after a reference to the text of a law: "Article 6(1)(f) GDPR", "section 5 of the Data Act". */
const OF_LAW =
  /^(?: ?\(\w{1,3}\))* (?:(?:of|under|in) (?!(?:this|our|these|the (?:privacy|policy|notice|statement|document|page|present))\b)|(?:the )?\p{Lu})/u;
const REACH = 60;
const COPYRIGHT = /^\W{0,3}copyright\b|©|\(c\)/i;
const YEAR = /\b\d{4}\b/g;
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
 * A sentence or heading as the key of what it says: equal for texts that read the same. Quotation marks, dashes, spaces, capitals, numbers
 * of headings, items and references, the dates of the policy, and the "; and" of a list's item make no difference.
 */
export function keyOf(text: string, { isHeading = false, above = '', mayStandAlone = false }: Place = {}): string {
  let key = plain(text);
  key = key.slice(markLength(key, isHeading));
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
  if (OF_LAW.test(text.slice(end, end + REACH))) return reference;
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
