import { withoutPolicyDates } from './dates';
import { APOSTROPHES, SHAPELESS } from './looks';

/** The number or letter of a heading or of a list's item: "3.", "(a)", "IV.", "2.1", "Section 4:". */
export const NUMBER =
  /^(?:(?:section|article|part|§)\s?)?[([]?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[a-z]|[ivx]{1,5})[.)\]:]{1,2}\s+|^\d{1,3}(?:\.\d{1,3}){1,3}\s+/i;
/** A line that is an item of a list. */
export const ITEM = /^(?:•|[([]?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)\]] )/i;

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
const REFERENCE = /\b(sections?|articles?|clauses?|paragraphs?|points?) \d{1,3}(?:\.\d{1,3}){0,3}/g;
const COPYRIGHT = /©|\(c\)|\bcopyright\b/;
const YEAR = /\b\d{4}\b/g;
const VERSION = /\b(version|revision|rev\.|v\.?) ?\d{1,4}(?:\.\d{1,4}){0,3}/g;
/** A version's number and a copyright's year stand in short lines; in longer sentences they may be of something else. */
const LINE = 80;
/** What stands at the end of a list's item by the place that it has. */
const ITEM_END = /[.,;:]{0,3} ?(?:[,;] (?:and|or))?$/;
const LONGEST_END = 9;

/**
 * A sentence or heading as the key of what it says: equal for texts that read the same. Quotation marks, dashes, spaces, capitals, numbers
 * of headings, items and references, the dates of the policy, and the "; and" of a list's item make no difference.
 */
export function keyOf(text: string): string {
  let key = plain(text);
  if (DIGIT.test(key)) {
    key = withoutPolicyDates(key.replace(NUMBER, '')).toLowerCase().replace(REFERENCE, '$1');
    if (key.length <= LINE) key = key.replace(VERSION, '$1');
    if (key.length <= LINE && COPYRIGHT.test(key)) key = key.replace(YEAR, '');
  } else {
    key = key.replace(NUMBER, '').toLowerCase();
  }
  return key.slice(0, -LONGEST_END) + key.slice(-LONGEST_END).replace(ITEM_END, '');
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
