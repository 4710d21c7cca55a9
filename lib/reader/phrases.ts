import { beginsName } from '../names/match';
import { LEXICON, type WordClass } from '../rules/en/lexicon';
import { partsOf, withFirstWord } from '../rules/forms';
import { TABLES } from '../rules/tables';
import { type ClassSet, classesOf, classSet, isEmpty } from './classes';
import { hashOf, WordCache } from './word-cache';

/** The number of no literal. */
export const NO_LITERAL = -1;

/** The literal words and phrases that patterns name, with their numbers. */
const literals = new Map(TABLES.literals.map((word, number) => [word, number]));

/** A word of a text, or a phrase of the lexicon, or what only begins one: in lower case, and with no class if it means nothing. */
export class Phrase implements ClassSet {
  low = 0;
  high = 0;
  top = 0;
  readonly text: string;
  /** How many words it has. */
  readonly size: number;
  /** Which of the patterns' literals it is. */
  readonly literal: number;

  /**
   * @param before what it is without its last word
   * @param hash of its words
   * @param named whether a known name may begin with this word: 1 where it has a capital, 2 in any case
   */
  constructor(
    readonly before: Phrase | null,
    readonly last: string,
    readonly hash: number,
    readonly named: 0 | 1 | 2,
  ) {
    this.text = before ? `${before.text} ${last}` : last;
    this.size = before ? before.size + 1 : 1;
    this.literal = literals.get(this.text) ?? NO_LITERAL;
  }

  add({ low, high, top }: ClassSet): void {
    this.low |= low;
    this.high |= high;
    this.top |= top;
  }
}

/** The words of texts. */
export const WORDS = new WordCache<Phrase>(letterOf, (text) => firstWords.get(text) ?? readWord(text));

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

/** The words with which phrases of several words begin, as far as they turned up in a text. */
const firstWords = new Map<string, Phrase>();
/** The phrases of several words that begin with these. */
const phrases: Phrase[] = [];
/**
 * Open addressing, with room for four times as many as the lexicon has: the index of each in the lower half, counted from one, and half
 * of the hash of its words above.
 */
const slots = new Int32Array(1 << 16);
const INDEX = 0xffff;

/** The hash of a phrase that goes on with a word. */
function hashWith({ hash }: Phrase, next: number): number {
  const both = Math.imul(hash, 31) ^ next;
  return both ^ (both >>> 15);
}

/** The phrase that goes on with a word, which has this hash: mostly there is none, and that is told at once. */
export function phraseWith(before: Phrase, last: string, hash: number): Phrase | undefined {
  const both = hashWith(before, hash);
  for (let slot = both & (slots.length - 1); slots[slot] !== 0; slot = (slot + 1) & (slots.length - 1)) {
    const found = slots[slot] as number;
    if ((found ^ both) >>> 16 !== 0) continue;
    const phrase = phrases[(found & INDEX) - 1] as Phrase;
    if (phrase.before === before && phrase.last === last) return phrase;
  }
  return undefined;
}

/** The longest part of a phrase from its beginning on that means something; its first word where there is none. */
export function shorter({ before }: Phrase): Phrase | null {
  return before?.before && isEmpty(before) ? shorter(before) : before;
}

/** The phrases of several words that patterns name, and whether the lexicon makes one token of them. */
export function literalPhrases(): { phrase: string; known: boolean }[] {
  const phrases = [...literals.keys()].filter((word) => word.includes(' '));
  return phrases.map((phrase) => {
    const [first = '', ...rest] = phrase.split(' ');
    let longest: Phrase | undefined = WORDS.of(first);
    for (const word of rest) longest = longest && phraseWith(longest, word, hashOf(word));
    return { phrase, known: longest !== undefined && !isEmpty(longest) };
  });
}

/** The lexicon's entries by their first word, each with its class; not read before the first text is. */
let entries: Map<string, (string | WordClass)[]> | undefined;

/** Reads the lexicon's entries as far as their first words; what follows is written out once the word turns up. */
function entriesByFirstWord(): Map<string, (string | WordClass)[]> {
  const byWord = new Map<string, (string | WordClass)[]>();
  const add = (word: string, entry: string, name: WordClass) => {
    const others = byWord.get(word);
    if (others) others.push(entry, name);
    else byWord.set(word, [entry, name]);
  };
  for (const name of Object.keys(LEXICON) as WordClass[]) {
    for (const raw of LEXICON[name].split(/[,\n]/)) {
      const entry = raw.trim();
      // this runs while the user waits: only an entry's first word is written out
      for (const begun of withFirstWord(entry)) {
        const space = begun.indexOf(' ');
        add(space < 0 ? begun : begun.slice(0, space), begun, name);
      }
    }
  }
  return byWord;
}

const COMMA = classSet('comma');
const STOP = classSet('stop');

/** A word, with what the lexicon and the patterns have that begins with it. */
function readWord(text: string): Phrase {
  entries ??= entriesByFirstWord();
  const own = entries.get(text);
  const word = new Phrase(null, text, hashOf(text), text.includes('.') ? 2 : beginsName(text));
  if (text === ',') word.add(COMMA);
  if (text === ';') word.add(STOP);
  if (own) firstWords.set(text, word);
  for (let at = 0; own && at < own.length; at += 2) {
    const set = classesOf(own[at + 1] as WordClass);
    let ends = [word];
    for (const part of partsOf((own[at] as string).slice(text.length + 1))) {
      ends = ends.flatMap((end) => part.map((words) => words.reduce(goOn, end)));
    }
    for (const end of ends) end.add(set);
  }
  return word;
}

/** The phrase that goes on with a word, added where there is none. */
function goOn(before: Phrase, last: string): Phrase {
  const hash = hashOf(last);
  return phraseWith(before, last, hash) ?? addPhrase(before, last, hash);
}

function addPhrase(before: Phrase, last: string, hash: number): Phrase {
  const both = hashWith(before, hash);
  const phrase = new Phrase(before, last, both, 0);
  let slot = both & (slots.length - 1);
  while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
  slots[slot] = (both & ~INDEX) | phrases.push(phrase);
  return phrase;
}
