import { fromSteps, NO_LITERAL } from '../rules/marks';
import { TABLES } from '../rules/tables';
import { FIELD, LITERALS } from './classes';
import { COMMA } from './kinds';
import { Rows } from './rows';
import type { Tokens } from './words';

/** How many classes and literals there are, in one row of numbers. */
export const TAKEN = LITERALS + TABLES.vocabulary.literals;

/** What each of the choices takes. */
export const choices = new Rows(TABLES.choices.map(fromSteps));

/** The places of a sentence as one bit each; of a long one 2, 4, 8 ... tokens share a bit. */
export const PLACES = 32;
/** All places. */
export const EVERYWHERE = -1;

/** Where the steps of patterns can stand in a sentence. Places are bits, so that all ways to fill the steps are followed at once. */
export class Places {
  /** Which power of two tokens share a bit. */
  shift = 0;
  /** How many tokens are no distance. */
  free = 0;
  /** The places of all tokens but those that are inherited. */
  own = EVERYWHERE;
  /** Which classes and literals stand anywhere, up to `length`: few of all. */
  readonly present = new Int32Array(TAKEN);
  length = 0;
  /** Where each class and literal stands. */
  private readonly standing = new Int32Array(TAKEN);
  /** Where each of the choices stands, by their numbers, */
  private readonly bits = new Int32Array(TABLES.choices.length);
  /** and the number of the sentence for which that was found out: few are asked for. */
  private readonly sentences = new Int32Array(TABLES.choices.length);
  private sentence = 0;

  /** Looks at a sentence, of which the first tokens are `inherited`. */
  find(tokens: Tokens, inherited: number): void {
    const { standing, present } = this;
    const { length, literal, aside, low, high, top } = tokens;
    for (let at = 0; at < this.length; at++) standing[present[at] as number] = 0;
    this.length = 0;
    this.sentence++;
    this.shift = 0;
    while ((length - 1) >> this.shift >= PLACES) this.shift++;
    this.own = EVERYWHERE << (inherited >> this.shift);
    this.free = 0;
    for (let at = 0; at < length; at++) {
      if (at < inherited || aside[at] === 1 || tokens.is(at, COMMA)) this.free++;
      const place = 1 << (at >> this.shift);
      if (literal[at] !== NO_LITERAL) this.add(LITERALS + (literal[at] as number), place);
      this.addClasses(low[at] as number, 0, place);
      this.addClasses(high[at] as number, FIELD, place);
      this.addClasses(top[at] as number, 2 * FIELD, place);
    }
  }

  /** Where a step can stand, by the number of its choices. */
  of(number: number): number {
    if (this.sentences[number] !== this.sentence) this.limit(number, this.union(number));
    return this.bits[number] as number;
  }

  /** Sets where a step can stand in this sentence, by the number of its choices. */
  limit(number: number, bits: number): void {
    this.bits[number] = bits;
    this.sentences[number] = this.sentence;
  }

  /** Where any of what choices take stands. */
  private union(number: number): number {
    const end = choices.starts[number + 1] as number;
    let bits = 0;
    for (let at = choices.starts[number] as number; at < end; at++) bits |= this.standing[choices.numbers[at] as number] as number;
    return bits;
  }

  /** Adds the classes in a field of a token's set, the first of which is `first`. */
  private addClasses(field: number, first: number, place: number): void {
    for (let left = field; left !== 0; left &= left - 1) this.add(first + 31 - Math.clz32(left & -left), place);
  }

  private add(taken: number, place: number): void {
    const before = this.standing[taken] as number;
    if (before === 0) this.present[this.length++] = taken;
    this.standing[taken] = before | place;
  }
}
