import type { WordClass } from '../rules/en/lexicon';
import { WORD_CLASSES } from '../rules/word-classes';

/** What a token can be besides what the lexicon says: a known name, or by its form. */
const OWN_CLASSES = [
  'processor',
  'seller',
  'tracker',
  'analyticname',
  'adname',
  'onlyanalytic',
  'onlyad',
  'proper',
  'comma',
  'stop',
] as const;

/** The classes a token can have. */
export type TokenClass = WordClass | (typeof OWN_CLASSES)[number];

const CLASSES: readonly TokenClass[] = [...WORD_CLASSES, ...OWN_CLASSES];
/** How many bits a field of a set has. */
export const FIELD = 31;
/** Where both have one row of numbers, literals come after the classes. */
export const LITERALS = 3 * FIELD;
const BITS: ReadonlyMap<string, number> = new Map(CLASSES.map((name, at) => [name, at]));

/** A set of at most 93 classes as three bit fields, joined and compared in no time. */
export interface ClassSet {
  low: number;
  high: number;
  top: number;
}

/** The number of a class. */
export function classNumber(name: string): number {
  const number = BITS.get(name);
  if (number === undefined || number >= LITERALS) throw new Error(`no such word class: ${name}`);
  return number;
}

/** The set of some classes. */
export function classSet(...names: readonly TokenClass[]): ClassSet {
  const set = { low: 0, high: 0, top: 0 };
  for (const name of names) addClass(set, classNumber(name));
  return set;
}

/** Adds the class with this number to a set. */
export function addClass(set: ClassSet, number: number): void {
  if (number < FIELD) set.low |= 1 << number;
  else if (number < 2 * FIELD) set.high |= 1 << (number - FIELD);
  else set.top |= 1 << (number - 2 * FIELD);
}

/** The classes of either set. */
export function joined(one: ClassSet, other: ClassSet): ClassSet {
  return { low: one.low | other.low, high: one.high | other.high, top: one.top | other.top };
}

/** The classes of one set that are not in the other. */
export function without(one: ClassSet, other: ClassSet): ClassSet {
  return { low: one.low & ~other.low, high: one.high & ~other.high, top: one.top & ~other.top };
}

/** Whether two sets have a class in common. */
export function anyOf(one: ClassSet, other: ClassSet): boolean {
  return ((one.low & other.low) | (one.high & other.high) | (one.top & other.top)) !== 0;
}

/** Who is meant more closely is meant broadly too: a service provider is a third party. */
const IMPLIED: Partial<Record<TokenClass, readonly TokenClass[]>> = {
  service: ['third'],
  affiliate: ['third'],
  adcompany: ['third'],
  advertiser: ['third'],
  analyticcompany: ['third'],
  thirdcookie: ['cookie'],
  card: ['pay', 'data'],
  cardnumber: ['card', 'pay', 'data'],
  paycompany: ['pay'],
  payprocess: ['pay'],
  money: ['pay'],
  paydata: ['data'],
  personal: ['data'],
  authority: ['legal'],
  processor: ['third'],
  seller: ['third'],
  tracker: ['third'],
  analyticname: ['tracker', 'third'],
  adname: ['tracker', 'third'],
  onlyanalytic: ['analyticname', 'tracker', 'third'],
  onlyad: ['adname', 'tracker', 'third'],
};

/** A class with those that it implies. */
export function classesOf(name: TokenClass): ClassSet {
  return classSet(name, ...(IMPLIED[name] ?? []));
}
