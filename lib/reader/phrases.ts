import { beginsName } from '../names/match';
import { fromNews, NO_LITERAL } from '../rules/marks';
import { TABLES } from '../rules/tables';
import { WordCache } from './word-cache';

const { literals, meanings, states } = TABLES.vocabulary;
const first = fromNews(TABLES.vocabulary.first);
const words = TABLES.vocabulary.words.split('|');
const numbers = new Map<string, number>();
for (let number = 0; number < words.length; number++) numbers.set(words[number] as string, number);

/** A word of a text, in lower case. */
export interface Word {
  readonly text: string;
  /** Its number in the vocabulary; -1 where it has none. */
  readonly number: number;
  /** Which of the patterns' literals it is. */
  readonly literal: number;
  /** The state of a phrase that begins with it. */
  readonly state: number;
  /** Whether a known name may begin with it: 1 where it has a capital, 2 in any case. */
  readonly named: 0 | 1 | 2;
  /** Whether a known name may begin with it or within it: "l'acme", "acme.example". */
  readonly holdsName: boolean;
}

const APOSTROPHE = 39;
const PLAIN = /^[a-z\d]*$/;

/** The words of texts. */
export const WORDS = new WordCache<Word>(letterOf, learn, innerOf);

function learn(text: string): Word {
  const number = numbers.get(text) ?? -1;
  const literal = number < literals ? number : NO_LITERAL;
  const named = text.includes('.') ? 2 : beginsName(text);
  return { text, number, literal, state: reached(first[number] ?? NOTHING), named, holdsName: named !== 0 || !PLAIN.test(text) };
}

/** A letter or digit, of ASCII in lower case; 0 for what is none. */
function letterOf(code: number): number {
  if (code < 128) {
    if (code >= 65 && code <= 90) return code + 32;
    return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) ? code : 0;
  }
  // letters beyond ASCII; not the punctuation of U+2000 to U+206F, the no-break space, bullets
  const isLetter = code > 0xbf && !(code >= 0x2000 && code <= 0x206f) && !(code >= 0x2190 && code <= 0x2bff) && code !== 0x3000;
  return isLetter ? code : 0;
}

/** What may stand inside a word: an apostrophe, a full stop, @ or an underscore. */
function innerOf(code: number): number {
  if (code === 0x2019) return APOSTROPHE;
  return code === APOSTROPHE || code === 46 || code === 64 || code === 95 ? code : 0;
}

/** The state of what begins no phrase and means nothing. */
export const NOTHING = 0;
/** What the words up to each state mean: the classes in three fields; and of several words, which of the patterns' literals they are. */
export const LOW = new Int32Array(states.length);
export const HIGH = new Int32Array(states.length);
export const TOP = new Int32Array(states.length);
export const LITERAL = new Int16Array(states.length);
/** Whether a state was read. */
const known = new Uint8Array(states.length);
/** The words with which phrases go on from a state, as bits: of most words this tells at once that none does. */
const goingOn = new Int32Array(states.length);

/** Open addressing, at most half full: a state and a word in one number, and the state that they lead to. */
const BITS = 33 - Math.clz32(states.reduce((sum, { length }) => sum + length, 0));
const ways = new Int32Array(1 << BITS);
const targets = new Int16Array(1 << BITS);

/** One number for a state and a word; never 0, since no word goes on from `NOTHING`. */
function wayOf(state: number, word: number): number {
  return state * words.length + word;
}

function slotOf(way: number): number {
  // the golden ratio's share of 32 bits spreads numbers that follow each other
  return Math.imul(way, 0x9e3779b1) >>> (32 - BITS);
}

/** Reads a state where it is not known yet: a text comes to few of all, and the first is read while the user waits. */
function reached(state: number): number {
  if (known[state] !== 0) return state;
  const code = states[state] as readonly number[];
  const meaning = meanings[code[0] as number] as readonly number[];
  LITERAL[state] = meaning[0] as number;
  LOW[state] = meaning[1] as number;
  HIGH[state] = meaning[2] as number;
  TOP[state] = meaning[3] as number;
  known[state] = 1;
  let target = NOTHING;
  let word = 0;
  for (let at = 1; at < code.length; at++) {
    const number = code[at] as number;
    if (number < 0) {
      target = -1 - number;
      word = 0;
    } else {
      word += number;
      addWay(state, word, target);
    }
  }
  return state;
}

/** The bit of a word, by its number; others share it. */
function bitOf(word: number): number {
  return 1 << (word & 31);
}

function addWay(state: number, word: number, target: number): void {
  goingOn[state] = (goingOn[state] as number) | bitOf(word);
  const way = wayOf(state, word);
  let slot = slotOf(way);
  while (ways[slot] !== 0) slot = (slot + 1) & (ways.length - 1);
  ways[slot] = way;
  targets[slot] = target;
}

/** The state of a phrase that goes on with a word; `NOTHING` where none does. */
export function stateAfter(state: number, { number }: Word): number {
  if (((goingOn[state] as number) & bitOf(number)) === 0 || number < 0) return NOTHING;
  const way = wayOf(state, number);
  for (let slot = slotOf(way); ways[slot] !== 0; slot = (slot + 1) & (ways.length - 1)) {
    if (ways[slot] !== way) continue;
    const target = targets[slot] as number;
    return known[target] === 0 ? reached(target) : target;
  }
  return NOTHING;
}

/** Whether the words up to a state have a class. */
export function hasClass(state: number): boolean {
  return ((LOW[state] as number) | (HIGH[state] as number) | (TOP[state] as number)) !== 0;
}

/** Whether the lexicon knows what a word means: as a name it would be everybody's. */
export function isCommon(word: string): boolean {
  return hasClass(WORDS.of(word).state);
}
