/** Longer words are not kept, in UTF-16 units. */
export const LONGEST = 40;
/** So many words are kept, then all are forgotten: a text of any length takes so much memory and no more. A policy has 1,500. */
const MOST = 1 << 14;
/** How much room they have together, in letters. */
const ROOM = 10 * MOST;
/** What stands before the letters of a kept word: its index, and how many letters these are. */
const HEAD = 2;

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
export class WordCache<Entry> {
  /** The word at hand, in lower case, up to `LONGEST` letters of it, and how many it has. */
  readonly letters = new Uint16Array(LONGEST);
  length = 0;
  /** The bits of all its letters, and those by which they differ from what the text has. */
  bits = 0;
  changed = 0;
  private hash = SEED;
  private readonly table: Uint16Array;
  /** Open addressing, at most half full: where the letters of a word stand in `written`; 0 for none. */
  private readonly slots = new Int32Array(2 * MOST);
  /** The words one after the other, each as its head and its letters. */
  private readonly written = new Uint16Array(ROOM);
  private end = 0;
  private known: Entry[] = [];

  /**
   * @param letterOf the letter that a UTF-16 unit is, in lower case; 0 for what ends a word
   * @param learn finds out what is known of a word, in lower case: done once while the word is kept
   * @param innerOf the letter that a UTF-16 unit is between two letters of a word; 0 for what ends a word there too
   */
  constructor(
    private readonly letterOf: (code: number) => number,
    private readonly learn: (word: string) => Entry,
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
  get(): Entry {
    const { slots, hash, written } = this;
    // the lower bits alone are alike for words with the same ending
    let slot = (hash ^ (hash >>> 15)) & (slots.length - 1);
    for (let start = slots[slot] as number; start !== 0; start = slots[slot] as number) {
      if (this.isAtHand(start)) return this.known[written[start - HEAD] as number] as Entry;
      slot = (slot + 1) & (slots.length - 1);
    }
    const letters = this.letters.subarray(0, this.length);
    // to spread what is no plain array takes five times as long, and the first words are learnt while the user waits
    const known = this.learn(String.fromCharCode.apply(null, letters as unknown as number[]));
    const start = this.end + HEAD;
    slots[slot] = start;
    written[start - 2] = this.known.push(known) - 1;
    written[start - 1] = letters.length;
    written.set(letters, start);
    this.end = start + letters.length;
    if (this.known.length === MOST || this.end > ROOM - HEAD - LONGEST) this.forget();
    return known;
  }

  /** The same for a word as a string, in lower case. */
  of(word: string): Entry {
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
    this.end = 0;
  }

  /** Whether the word at hand is the one whose letters start at a place of `written`. */
  private isAtHand(start: number): boolean {
    const { letters, length, written } = this;
    if (written[start - 1] !== length) return false;
    for (let at = 0; at < length; at++) if (written[start + at] !== letters[at]) return false;
    return true;
  }
}
