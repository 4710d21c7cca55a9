import { OPTIONAL, type PatternCode, rarestOf, UNLESS } from '../rules/marks';
import { TABLES } from '../rules/tables';
import { choices, EVERYWHERE, PLACES, type Places, TAKEN } from './places';
import { Rows } from './rows';

const codes = new Rows(TABLES.patterns);
const marks = new Uint8Array(TABLES.marks);
/** The rarest step but one of each pattern that it cannot do without; the rarest where that is all. */
const seconds = new Int16Array(TABLES.patterns.length);
/** The patterns whose rarest step takes a class or a literal, for each of these. */
const keyed = keyedPatterns();

function keyedPatterns(): Rows {
  const keyed = Array.from({ length: TAKEN }, (): number[] => []);
  // in plain loops: this runs while the user waits
  for (let number = 0; number < TABLES.patterns.length; number++) {
    const code = TABLES.patterns[number] as PatternCode;
    const key = rarestOf(code, marks);
    const second = rarestOf(code, marks, key);
    seconds[number] = second < 0 ? key : second;
    for (let at = choices.starts[key] as number; at < (choices.starts[key + 1] as number); at++)
      keyed[choices.numbers[at] as number]?.push(number);
  }
  return new Rows(keyed);
}

/**
 * Finds which patterns a sentence can match at all, so that few are looked for step by step: those whose steps stand in it in their
 * order, near enough to each other. Clauses are not looked at: a candidate may match, and what is none does not.
 */
export class Candidates {
  /** The numbers of the candidates, the least first, up to `length`. */
  readonly numbers = new Int32Array(TABLES.patterns.length);
  length = 0;

  constructor(private readonly places: Places) {}

  /** Finds the candidates of the sentence that the places are of; what its introduction says all by itself is none. */
  find(): void {
    const { present, length, own } = this.places;
    const { numbers, starts } = keyed;
    this.length = 0;
    for (let at = 0; at < length; at++) {
      const taken = present[at] as number;
      const end = starts[taken + 1] as number;
      for (let next = starts[taken] as number; next < end; next++) {
        const number = numbers[next] as number;
        // most drop out here
        if (this.places.of(seconds[number] as number) === 0) continue;
        const ends = this.endsOf(codes.numbers, codes.starts[number] as number, codes.starts[number + 1] as number);
        if ((ends & own) !== 0) this.add(number);
      }
    }
  }

  /** Adds a candidate in its place, once: a key may take several of what stands in the sentence. */
  private add(number: number): void {
    const { numbers } = this;
    let to = this.length;
    while (to > 0 && (numbers[to - 1] as number) > number) to--;
    if (to > 0 && numbers[to - 1] === number) return;
    numbers.copyWithin(to + 1, to, this.length++);
    numbers[to] = number;
  }

  /** Where what the sentence can match of a pattern may end; nowhere where it cannot match it. */
  endsOf(code: Int16Array, from: number, to: number): number {
    let reached = EVERYWHERE;
    for (let at = from; at < to; at += 2) {
      const number = code[at] as number;
      const own = marks[number] as number;
      if ((own & UNLESS) !== 0) continue;
      const places = this.places.of(number);
      if (places === 0) {
        if ((own & OPTIONAL) !== 0) continue;
        return 0;
      }
      // what comes first may stand anywhere, after a step that must not be there too
      const next = reached === EVERYWHERE ? places : places & this.near(reached, (code[at + 1] as number) >> 1);
      if ((own & OPTIONAL) !== 0) reached |= next;
      else if (next === 0) return 0;
      else reached = next;
    }
    return reached;
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
