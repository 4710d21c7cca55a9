import type { ReadRow } from '../records';
import { isWhatFor, served } from './services';

const COOKIE = /\bcookies?\b|\b(?:set|placed) by\b/i;
/** How long something lasts, which each cookie has and few else. */
const LIFETIME = /cookie|duration|expir|life ?(?:time|span)|validity/i;
/** By whom it is set. */
const SET_BY = /\b(?:set|placed|issued) by\b|^(?:provider|domain|host|source|origin|vendor|company|service|party)\b/i;
const FIRST_PARTY = /\b(?:first|1st)[- ]party\b|^(?:us|we|ours?|ourselves|this (?:web ?)?site)\b/i;
const THIRD_PARTY = /\b(?:third|3rd)[- ]part(?:y|ies)\b/i;
/** "Acme (third party)". */
const WHICH_PARTY = /[([]?\b(?:first|1st|third|3rd)[- ]part(?:y|ies)\b(?: cookies?)?[)\]]?/i;

/** Whether a table says how long each of its things lasts: it is no list of services then. */
export const isLasting = (head: readonly string[]): boolean => head.some((cell) => LIFETIME.test(cell));

/** Of a table of cookies, which its head says, or what introduces it: whose each is, and what others set theirs for. */
export function cookieReader(head: readonly string[], before: string): ReadRow | undefined {
  if (!isLasting(head) || !(head.some((cell) => COOKIE.test(cell)) || COOKIE.test(before))) return undefined;
  const ofOthers = THIRD_PARTY.test(before) && !FIRST_PARTY.test(before);
  const by = head.findIndex((cell) => SET_BY.test(cell));
  const what = head.findIndex((cell, at) => at !== by && isWhatFor(cell));
  return (cells) => {
    const setter = (cells[by] ?? '').replace(WHICH_PARTY, '').trim();
    const purpose = cells[what] ?? '';
    // an empty cell does not say whose
    if (by >= 0 && /^[–—-]?$/.test((cells[by] ?? '').trim())) return [];
    if (cells.some((cell) => FIRST_PARTY.test(cell))) return ['We use cookies'];
    const isThird = ofOthers || cells.some((cell) => THIRD_PARTY.test(cell));
    if (!isThird && setter === '') return ['We use cookies'];
    return [isThird ? 'We use third-party cookies by others' : `We allow ${setter} to set cookies`, ...served(setter, purpose)];
  };
}
