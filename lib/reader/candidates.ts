import { OPTIONAL, type PatternCode, UNLESS } from '../rules/marks';
import { TABLES } from '../rules/tables';
import { PLACES, type Places } from './places';

const { filter } = TABLES;
const NODES = filter.choices.length;
const choices = new Int32Array(filter.choices);
const after = new Int32Array(filter.after);
const first = new Int32Array(filter.first);
const codes = TABLES.patterns.map(({ code }) => code);
const marks = new Uint8Array(TABLES.marks);

/** All places. */
const EVERYWHERE = -1;

/**
 * Finds which patterns a sentence can match at all, so that few are looked for step by step: those whose steps stand in it in their
 * order, near enough to each other. Clauses are not looked at: a candidate may match, and what is none does not.
 */
export class Candidates {
  /** The numbers of the candidates, up to `length`. */
  readonly numbers = new Int32Array(TABLES.patterns.length);
  length = 0;

  constructor(private readonly places: Places) {}

  /** Finds the candidates of the sentence that the places are of. */
  find(): void {
    const { bits } = this.places;
    this.length = 0;
    for (let node = 0; node < NODES; ) {
      if (bits[choices[node] as number] === 0) {
        node = after[node] as number;
        continue;
      }
      const end = first[node + 1] as number;
      for (let number = first[node] as number; number < end; number++) {
        if (this.mayMatch(codes[number] as PatternCode)) this.numbers[this.length++] = number;
      }
      node++;
    }
  }

  /** Whether the sentence can match a pattern. */
  mayMatch(code: PatternCode): boolean {
    const { bits } = this.places;
    let reached = EVERYWHERE;
    for (let at = 0; at < code.length; at += 2) {
      const number = code[at] as number;
      const own = marks[number] as number;
      if ((own & UNLESS) !== 0) continue;
      const places = bits[number] as number;
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
    const { shift, free } = this.places;
    // what shares a bit may stand before it or after it
    const least = shift === 0 ? 1 : 0;
    const most = gap === 0 ? 1 : ((gap + free + 1) >> shift) + (shift === 0 ? 0 : 1);
    if (most >= PLACES) return least === 0 ? -(reached & -reached) : -(reached & -reached) << 1;
    let places = reached << least;
    for (let left = most - least, step = 1; left > 0; step *= 2) {
      places |= places << Math.min(step, left);
      left -= step;
    }
    return places;
  }
}
