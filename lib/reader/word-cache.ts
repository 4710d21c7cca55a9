/** Longer words are not kept, in UTF-16 units. */
export const LONGEST = 40;
/** So many words are kept, then all are forgotten: a text of any length takes so much memory and no more. A policy has 1,500. */
const MOST = 1 << 14;
/** How many letters they have together, at most. */
const MOST_LETTERS = 8 * MOST;

/** The letters of codes below this are looked up. */
const LOOKED_UP = 0x500;
const SPACE = 32;
/** FNV-1a. */
const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** The hash of a word. */
export function hashOf(word: string): number {
  let hash = SEED;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME);
  return hash;
}

/**
 * What is known of words, kept by their letters. Every word of a text is looked up, mostly one that was looked up before: to make a
 * string of each, only to ask a `Map`, would take longer than all else that is done with it. Whoever reads a text reads a word where it
 * stands, and gets what is known of it.
 */
export class WordCache<Known> {
  /** The word at hand, in lower case, up to `LONGEST` letters of it, and how many it has. */
  readonly letters = new Uint16Array(LONGEST);
  length = 0;
  /** The bits of all its letters, and those by which they differ from what the text has. */
  bits = 0;
  changed = 0;
  private hash = SEED;
  private readonly table: Uint16Array;
  /** Open addressing, at most half full: 1 and more is an index of the arrays below. */
  private readonly slots = new Int32Array(2 * MOST);
  private readonly hashes = new Int32Array(MOST);
  /** The letters of all words, one after the other, and where those of each end. */
  private readonly written = new Uint16Array(MOST_LETTERS);
  private readonly ends = new Int32Array(MOST);
  private known: Known[] = [];

  /**
   * @param letterOf the letter that a UTF-16 unit is, in lower case; 0 for what ends a word
   * @param learn finds out what is known of a word, in lower case: done once while the word is kept
   * @param innerOf the letter that a UTF-16 unit is between two letters of a word; 0 for what ends a word there too
   */
  constructor(
    private readonly letterOf: (code: number) => number,
    private readonly learn: (word: string) => Known,
    private readonly innerOf: (code: number) => number = () => 0,
  ) {
    this.table = Uint16Array.from({ length: LOOKED_UP }, (_, code) => letterOf(code));
  }

  /** The letter at a place of a text; 0 where there is none, beyond its end too. */
  letterAt(text: string, at: number): number {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    return code < LOOKED_UP ? (this.table[code] as number) : this.letterOf(code);
  }

  /** Takes the word that starts at a place of a text and ends before `to`: where it ends, which is there where none starts. */
  read(text: string, from: number, to: number): number {
    const { letters, table } = this;
    let length = 0;
    let bits = 0;
    let changed = 0;
    let hash = SEED;
    let at = from;
    for (; at < to; at++) {
      const code = text.charCodeAt(at);
      let letter = code < LOOKED_UP ? (table[code] as number) : this.letterOf(code);
      if (letter !== 0) changed |= letter ^ code;
      else {
        // most words end with a space
        if (code === SPACE || at === from || at + 1 === to) break;
        letter = this.innerOf(code);
        if (letter === 0 || this.letterAt(text, at + 1) === 0) break;
      }
      letters[length++] = letter;
      bits |= letter;
      hash = Math.imul(hash ^ letter, PRIME);
    }
    this.length = length;
    this.bits = bits;
    this.changed = changed;
    this.hash = hash;
    return at;
  }

  /** What is known of the word at hand. */
  get(): Known {
    const { slots, hashes, hash } = this;
    // the lower bits alone are alike for words with the same ending
    let slot = (hash ^ (hash >>> 15)) & (slots.length - 1);
    for (let index = (slots[slot] as number) - 1; index >= 0; index = (slots[slot] as number) - 1) {
      if (hashes[index] === hash && this.isAtHand(index)) return this.known[index] as Known;
      slot = (slot + 1) & (slots.length - 1);
    }
    const letters = this.letters.subarray(0, this.length);
    const known = this.learn(String.fromCharCode(...letters));
    const index = this.known.push(known) - 1;
    const start = this.startOf(index);
    hashes[index] = hash;
    slots[slot] = index + 1;
    this.written.set(letters, start);
    this.ends[index] = start + letters.length;
    if (index + 1 === MOST || start + letters.length > MOST_LETTERS - LONGEST) this.forget();
    return known;
  }

  /** The same for a word as a string, in lower case. */
  of(word: string): Known {
    if (word.length > LONGEST) return this.learn(word);
    this.length = word.length;
    this.hash = hashOf(word);
    for (let at = 0; at < word.length; at++) this.letters[at] = word.charCodeAt(at);
    return this.get();
  }

  forget(): void {
    if (this.known.length === 0) return;
    this.slots.fill(0);
    this.known = [];
  }

  private startOf(index: number): number {
    return index === 0 ? 0 : (this.ends[index - 1] as number);
  }

  private isAtHand(index: number): boolean {
    const { letters, length, written } = this;
    const start = this.startOf(index);
    if ((this.ends[index] as number) - start !== length) return false;
    for (let at = 0; at < length; at++) if (written[start + at] !== letters[at]) return false;
    return true;
  }
}
