import { FIELD } from './classes';
import type { Ground } from './pattern';
import { NO_LITERAL } from './phrases';
import { OPTIONAL, type PatternCode, UNLESS } from './rules/marks';
import { TABLES } from './rules/tables';

const NODES = TABLES.filter.length / 3;
/** Of each node of the filter: its choices, how many nodes are below it, and its first pattern; those of the next node end its own. */
const choices = new Int32Array(NODES);
const below = new Int32Array(NODES);
const first = new Int32Array(NODES + 1);
for (let node = 0; node < NODES; node++) {
  choices[node] = TABLES.filter[3 * node] as number;
  below[node] = TABLES.filter[3 * node + 1] as number;
  first[node + 1] = (first[node] as number) + (TABLES.filter[3 * node + 2] as number);
}

const codes = TABLES.patterns.map(({ code }) => code);

/** Literals come after the classes. */
const LITERALS = 3 * FIELD;
const lists = Array.from({ length: LITERALS + TABLES.literals.length }, (): number[] => []);
for (const [choices, [, ...numbers]] of TABLES.choices.entries()) {
  for (const number of numbers) lists[number < 0 ? LITERALS - 1 - number : number]?.push(choices);
}
/** Which choices take each class and, from `LITERALS` on, each literal; and where those of each begin. */
const takers = Int32Array.from(lists.flat());
const firstTaker = new Int32Array(lists.length + 1);
for (const [taken, { length }] of lists.entries()) firstTaker[taken + 1] = (firstTaker[taken] as number) + length;
/** The marks of the choices. */
const marks = Uint8Array.from(TABLES.choices, ([marks = 0]) => marks);

/** The places of a sentence as one bit each; of a long one 2, 4, 8 ... tokens share a bit. */
const PLACES = 32;
/** All of them. */
const EVERYWHERE = -1;

/**
 * Finds which patterns a sentence can match at all, so that few are looked for step by step: those whose steps stand in it in their
 * order, near enough to each other. Places are bits, so that all ways to fill the steps are followed at once. Clauses are
 * not looked at: a candidate may match, and what is none does not.
 */
export class Candidates {
  /** The numbers of the candidates, up to `length`. */
  readonly numbers = new Int32Array(TABLES.patterns.length);
  length = 0;

  /** Which power of two tokens share a bit. */
  private shift = 0;
  /** How many tokens are no distance. */
  private free = 0;
  /** Where each class and literal stands: all nowhere between two sentences. */
  private readonly standing = new Int32Array(lists.length);
  /** Which classes and literals stand anywhere, up to `stand`. */
  private readonly present = new Int32Array(lists.length);
  private stand = 0;
  /** Where each of the choices stands. */
  private readonly places = new Int32Array(TABLES.choices.length);

  /** Looks at a sentence. */
  find(ground: Ground): void {
    this.place(ground);
    const { places, numbers } = this;
    let length = 0;
    for (let node = 0; node < NODES; ) {
      if (places[choices[node] as number] === 0) node += 1 + (below[node] as number);
      else {
        const end = first[node + 1] as number;
        for (let number = first[node] as number; number < end; number++) {
          if (this.mayMatch(codes[number] as PatternCode)) numbers[length++] = number;
        }
        node++;
      }
    }
    this.length = length;
  }

  /** Finds where the choices stand, by way of the classes and literals: a sentence has few of all. */
  private place({ tokens, inherited }: Ground): void {
    const { standing, present, places } = this;
    const { length, aside, words } = tokens;
    this.shift = 0;
    while ((length - 1) >> this.shift >= PLACES) this.shift++;
    this.free = 0;
    for (let at = 0; at < length; at++) if (at < inherited || aside[at] === 1 || words[at] === ',') this.free++;
    this.stand = 0;
    this.noteClasses(tokens.low, length, 0);
    this.noteClasses(tokens.high, length, FIELD);
    this.noteClasses(tokens.top, length, 2 * FIELD);
    this.noteLiterals(tokens.literal, length);
    places.fill(0);
    const { stand } = this;
    for (let at = 0; at < stand; at++) {
      const taken = present[at] as number;
      const own = standing[taken] as number;
      standing[taken] = 0;
      const end = firstTaker[taken + 1] as number;
      for (let taker = firstTaker[taken] as number; taker < end; taker++) {
        const choices = takers[taker] as number;
        places[choices] = (places[choices] as number) | own;
      }
    }
  }

  /** Notes where the classes in a field of the tokens' sets stand, the first of which is `first`. */
  private noteClasses(field: Int32Array, length: number, first: number): void {
    const { standing, present, shift } = this;
    let { stand } = this;
    for (let at = 0; at < length; at++) {
      for (let left = field[at] as number; left !== 0; left &= left - 1) {
        const taken = first + 31 - Math.clz32(left & -left);
        const before = standing[taken] as number;
        if (before === 0) present[stand++] = taken;
        standing[taken] = before | (1 << (at >> shift));
      }
    }
    this.stand = stand;
  }

  private noteLiterals(literal: Int16Array, length: number): void {
    const { standing, present, shift } = this;
    let { stand } = this;
    for (let at = 0; at < length; at++) {
      if (literal[at] === NO_LITERAL) continue;
      const taken = LITERALS + (literal[at] as number);
      const before = standing[taken] as number;
      if (before === 0) present[stand++] = taken;
      standing[taken] = before | (1 << (at >> shift));
    }
    this.stand = stand;
  }

  /** Whether the sentence that was looked at can match a pattern. */
  mayMatch(code: PatternCode): boolean {
    let reached = EVERYWHERE;
    for (let at = 0; at < code.length; at += 2) {
      const number = code[at] as number;
      const own = marks[number] as number;
      if ((own & UNLESS) !== 0) continue;
      const places = this.places[number] as number;
      // what comes first may stand anywhere, after a step that must not be there too
      const next = reached === EVERYWHERE ? places : places & this.near(reached, (code[at + 1] as number) >> 1);
      if ((own & OPTIONAL) !== 0) reached |= next;
      else if (next === 0) return false;
      else reached = next;
    }
    return true;
  }

  /** The places from right after those reached to as far as a gap goes. */
  private near(reached: number, gap: number): number {
    const { shift } = this;
    // what shares a bit may stand before it or after it
    const least = shift === 0 ? 1 : 0;
    const most = gap === 0 ? 1 : ((gap + this.free + 1) >> shift) + (shift === 0 ? 0 : 1);
    if (most >= PLACES) return least === 0 ? -(reached & -reached) : -(reached & -reached) << 1;
    let places = reached << least;
    for (let left = most - least, step = 1; left > 0; step *= 2) {
      places |= places << Math.min(step, left);
      left -= step;
    }
    return places;
  }
}
