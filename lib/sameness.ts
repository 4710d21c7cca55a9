import { withoutPolicyDates } from './dates';

/** The number or letter of a heading or of a list's item: "3.", "(a)", "IV.", "2.1", "Section 4:". */
export const NUMBER =
  /^(?:(?:section|article|part|§)\s?)?[([]?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[a-z]|[ivx]{1,5})[.)\]:]{1,2}\s+|^\d{1,3}(?:\.\d{1,3}){1,3}\s+/i;
/** A line that is an item of a list. */
export const ITEM = /^(?:•|[([]?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)\]] )/i;

/** Letters that look alike, and what is not seen at all. */
const LOOKS: readonly [RegExp, string][] = [
  [/[\u00ad\u200b-\u200f\u2060\ufeff]/g, ''],
  [/[‘’‚‛′`´]/g, "'"],
  [/[“”„‟«»″]/g, '"'],
  [/\s*(?:[‐‑‒–—―−]|-{2,3})\s*/g, '-'],
  [/\s*-\s+|\s+-/g, '-'],
  [/\s+/g, ' '],
];
const REFERENCE = /\b(sections?|articles?|clauses?|paragraphs?|points?) \d{1,3}(?:\.\d{1,3}){0,3}/g;
const COPYRIGHT = /(?:©|\(c\)|\bcopyright\b).{0,40}$/;
const VERSION = /\b(version|revision|rev\.|v\.?) ?\d{1,4}(?:\.\d{1,4}){0,3}/g;
/** A version's number is a date's fellow in a short line; in a longer sentence it may be that of a product. */
const VERSION_LINE = 80;
/** What stands at the end of a list's item by the place that it has: "; and". */
const ITEM_END = /[\s.,;:]*(?:[,;]\s*(?:and|or))?$/;

/**
 * A sentence or heading as the key of what it says: equal for texts that read the same. Quotation marks, dashes, spaces, capitals, numbers
 * of headings, items and references, the dates of the policy, and the "; and" of a list's item make no difference.
 */
export function keyOf(text: string): string {
  let key = text.normalize('NFKC').replace(NUMBER, '');
  for (const [look, plain] of LOOKS) key = key.replace(look, plain);
  key = withoutPolicyDates(key.trim()).toLowerCase().replace(REFERENCE, '$1');
  if (COPYRIGHT.test(key)) key = key.replace(/\d{4}/g, '');
  if (key.length <= VERSION_LINE) key = key.replace(VERSION, '$1');
  return key.replace(ITEM_END, '');
}

/** The same for a single word. */
export function keyOfWord(word: string): string {
  let key = word.normalize('NFKC');
  for (const [look, plain] of LOOKS) key = key.replace(look, plain);
  return key.trim().toLowerCase();
}
