import { isRowOfNames, opensWithName } from '../names/match';
import { anyOf, classSet, joined } from './classes';
import { classesOfHeading } from './context';
import { DENYING } from './kinds';

// What headings and labels introduce that stand right above it: names, items, phrases.

/** Of which companies the names may stand below a heading, each with a heading or on a line of its own. */
export const HEAD_OF_NAMES = classSet('paycompany', 'analyticcompany', 'adcompany');
/** What is done with what phrases below a heading name. */
export const HEAD_OF_PHRASES = classSet('disclose', 'collect', 'auto');
/** What names in a row are there for. */
const HEAD_OF_ROW = joined(HEAD_OF_NAMES, classSet('pay', 'analytics', 'ads', 'adnoun'));
/** What is done with data, or by whom: a heading that says so introduces the items right under it. */
export const HEAD_OF_ITEMS = joined(classSet('disclose', 'give', 'sell', 'use', 'collect', 'auto', 'log'), HEAD_OF_NAMES);
/** So does a heading that ends on a denial: "What we never do", "We will not". */
export const DENIES_ITEMS = /(?<!\b(?:and|or|others|they) )\b(?:never|not|\w+n['’]t)(?: ever)?(?: do)?:?$/i;
export const HEAD_OF_DENIED = joined(HEAD_OF_ITEMS, DENYING);

/** "Their Privacy Policy can be viewed at": of whom a line before it names, and no statement; and where it stands behind the name. */
const OWN_POLICY_LINE =
  '(?:(?:their|its) )?privacy (?:policy|notice|statement)(?: ?: ?(?:https?:|www\\.)| (?:can|may|is) [a-z ]{0,20}(?:viewed|found|read|available) (?:at|on|here))';
export const IS_OWN_POLICY = new RegExp(`^${OWN_POLICY_LINE}(?: ?[^ ]{1,200}){0,2}$`, 'i');
export const OWN_POLICY = new RegExp(`^:?\\s{0,4}[•(]? ?${OWN_POLICY_LINE}`, 'i');
export const OWN_POLICY_REACH = 90;
/** "Acme", and under it "Their Privacy Policy can be viewed at". */
export function isNameOverPolicy(heading: string | null, text: string): boolean {
  return heading !== null && IS_OWN_POLICY.test(text) && opensWithName(heading);
}

/** How the text below a label, or behind it on its line, goes on that says why the label stands there: "Service providers. They host our pages." */
export const GOES_ON = /^(?:They|To|For(?! example)|These) /;

/** Whose service one is: "Acme Pay (Acme, Inc.)". */
export const IN_BRACKETS = / ?\([^()]{1,60}\)/g;
/** What the names on the next line may be there for. */
const ROW_LABEL = /^(?!.*\b(?:to|of|in|our|that|for|with|from)\b)[^.:;!?|\n]{3,60}$/i;

/** Whether a label says what the names in a row below it are there for. */
export function headsRow(label: string | null): label is string {
  return label !== null && ROW_LABEL.test(label) && anyOf(HEAD_OF_ROW, classesOfHeading(label)) && !isRowOfNames(label);
}
