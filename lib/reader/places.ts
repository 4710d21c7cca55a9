import { type ChoicesCode, NO_LITERAL } from '../rules/marks';
import { TABLES } from '../rules/tables';
import { classSet, FIELD, LITERALS } from './classes';
import type { Tokens } from './words';

const COMMA = classSet('comma');
/** Where those that take each class and, from `LITERALS` on, each literal begin among the takers. */
const firstTaker = new Int32Array(LITERALS + TABLES.vocabulary.literals + 1);
// in plain loops: this runs while the user waits
for (const code of TABLES.choices) for (const number of code) (firstTaker[takenBy(number) + 1] as number)++;
for (let taken = 1; taken < firstTaker.length; taken++) (firstTaker[taken] as number) += firstTaker[taken - 1] as number;
/** Which choices take each, one after the other. */
const takers = new Int32Array(firstTaker.at(-1) as number);
const filled = firstTaker.slice();
for (let choices = 0; choices < TABLES.choices.length; choices++) {
  for (const number of TABLES.choices[choices] as ChoicesCode) takers[(filled[takenBy(number)] as number)++] = choices;
}

/** A class or a literal as choices have it, in one row of numbers. */
function takenBy(number: number): number {
  return number < 0 ? LITERALS - 1 - number : number;
}

/** The places of a sentence as one bit each; of a long one 2, 4, 8 ... tokens share a bit. */
export const PLACES = 32;

/** Where the steps of patterns can stand in a sentence. Places are bits, so that all ways to fill the steps are followed at once. */
export class Places {
  /** Where each of the choices stands, by their numbers. */
  readonly bits = new Int32Array(TABLES.choices.length);
  /** Which power of two tokens share a bit. */
  shift = 0;
  /** How many tokens are no distance. */
  free = 0;
  /** Where each class and literal stands: all nowhere between two sentences. */
  private readonly standing = new Int32Array(firstTaker.length);
  /** Which classes and literals stand anywhere, up to `stand`. */
  private readonly present = new Int32Array(firstTaker.length);
  private stand = 0;

  /** Looks at a sentence, of which the first tokens are `inherited`: by way of its classes and literals, since it has few of all. */
  find(tokens: Tokens, inherited: number): void {
    const { standing, present, bits } = this;
    const { length, literal, aside } = tokens;
    this.shift = 0;
    while ((length - 1) >> this.shift >= PLACES) this.shift++;
    this.free = 0;
    this.stand = 0;
    for (let at = 0; at < length; at++) {
      if (at < inherited || aside[at] === 1 || tokens.is(at, COMMA)) this.free++;
      if (literal[at] !== NO_LITERAL) this.add(LITERALS + (literal[at] as number), at);
    }
    this.addClasses(tokens.low, length, 0);
    this.addClasses(tokens.high, length, FIELD);
    this.addClasses(tokens.top, length, 2 * FIELD);
    bits.fill(0);
    for (let at = 0; at < this.stand; at++) {
      const taken = present[at] as number;
      const own = standing[taken] as number;
      standing[taken] = 0;
      const end = firstTaker[taken + 1] as number;
      for (let taker = firstTaker[taken] as number; taker < end; taker++) {
        const choices = takers[taker] as number;
        bits[choices] = (bits[choices] as number) | own;
      }
    }
  }

  /** Adds the classes in a field of the tokens' sets, the first of which is `first`. */
  private addClasses(field: Int32Array, length: number, first: number): void {
    for (let at = 0; at < length; at++) {
      for (let left = field[at] as number; left !== 0; left &= left - 1) this.add(first + 31 - Math.clz32(left & -left), at);
    }
  }

  private add(taken: number, at: number): void {
    const before = this.standing[taken] as number;
    if (before === 0) this.present[this.stand++] = taken;
    this.standing[taken] = before | (1 << (at >> this.shift));
  }
}
