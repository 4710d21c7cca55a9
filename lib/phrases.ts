import { type ClassSet, classesOf, classSet } from './classes';
import { beginsName } from './names/match';
import { LEXICON, type WordClass } from './rules/en/lexicon';
import { phrasesOf, withFirstWord } from './rules/forms';
import { TABLES } from './rules/tables';
import { hashOf, WordCache } from './word-cache';

/** A word of a text. */
export interface Word {
  /** In lower case. */
  readonly text: string;
  readonly hash: number;
  /** What can begin with it: null for nothing that the lexicon or the patterns know. */
  readonly begins: Phrase | null;
  /** Whether a known name may begin with it: 1 where it has a capital, 2 in any case. */
  readonly named: 0 | 1 | 2;
}

/** One node of the tree of phrases: the classes of the phrase that ends there, and the words that may follow. */
export interface Phrase extends ClassSet {
  readonly text: string;
  readonly hash: number;
  /** Which of the patterns' literals this is. */
  readonly literal: number;
  next: Map<string, Phrase> | undefined;
}

/** The number of no literal. */
export const NO_LITERAL = -1;

/** The words of texts. */
export const WORDS = new WordCache<Word>((text) => ({
  text,
  hash: hashOf(text),
  begins: phrasesFrom(text),
  named: text.includes('.') ? 2 : beginsName(text),
}));

/** Which words may follow which phrases, by their hashes: nearly none does, and this tells so sooner than a map. */
const followers = new Uint8Array(1 << 15);

function followersPlace(phrase: Phrase, next: number): number {
  const hash = Math.imul(phrase.hash, 31) ^ next;
  return (hash ^ (hash >>> 15)) & (followers.length - 1);
}

/** The phrase that goes on with a word. */
export function phraseWith(phrase: Phrase, { hash, text }: Word): Phrase | undefined {
  return phrase.next !== undefined && followers[followersPlace(phrase, hash)] === 1 ? phrase.next.get(text) : undefined;
}

/** The literal words and phrases that patterns name, with their numbers. */
const literals = new Map(TABLES.literals.map((word, number) => [word, number]));

/** The phrases of several words that patterns name, and whether the lexicon makes one token of them. */
export function literalPhrases(): { phrase: string; known: boolean }[] {
  const phrases = [...literals.keys()].filter((word) => word.includes(' '));
  return phrases.map((phrase) => {
    const [first = '', ...rest] = phrase.split(' ');
    let node: Phrase | null | undefined = phrasesFrom(first);
    for (const word of rest) node = node?.next?.get(word);
    return { phrase, known: Boolean(node && node.low | node.high | node.top) };
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

const NO_CLASS = classSet();
const COMMA = classSet('comma');
const STOP = classSet('stop');

/** What the lexicon and the patterns have that begins with a word. */
function phrasesFrom(word: string): Phrase | null {
  entries ??= entriesByFirstWord();
  const own = entries.get(word);
  const byForm = word === ',' ? COMMA : word === ';' ? STOP : NO_CLASS;
  const literal = literals.get(word) ?? NO_LITERAL;
  if (!own && literal === NO_LITERAL && byForm === NO_CLASS) return null;
  const root: Phrase = { text: word, hash: hashOf(word), ...byForm, literal, next: undefined };
  for (let at = 0; own && at < own.length; at += 2) {
    const set = classesOf(own[at + 1] as WordClass);
    for (const form of phrasesOf(own[at] as string)) {
      let node = root;
      for (const next of form.split(' ').slice(1)) {
        node.next ??= new Map();
        let child = node.next.get(next);
        if (!child) {
          const text = `${node.text} ${next}`;
          child = { text, hash: hashOf(text), low: 0, high: 0, top: 0, literal: literals.get(text) ?? NO_LITERAL, next: undefined };
          node.next.set(next, child);
          followers[followersPlace(node, hashOf(next))] = 1;
        }
        node = child;
      }
      node.low |= set.low;
      node.high |= set.high;
      node.top |= set.top;
    }
  }
  return root;
}
