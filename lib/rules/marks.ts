// How patterns are written once they are compiled.

/**
 * What a step of a pattern takes, "@class|word|some_phrase": the number of each class, and of each literal from `LITERALS` on; as steps,
 * see `stepsOf`.
 */
export type ChoicesCode = readonly number[];

/** The least of some numbers, and how much greater each next one is: shorter when packed. */
export function stepsOf(numbers: number[]): number[] {
  return numbers.sort((a, b) => a - b).map((number, at) => number - (numbers[at - 1] ?? 0));
}

/** The numbers again. */
export function fromSteps(steps: readonly number[]): number[] {
  let sum = 0;
  return steps.map((step) => (sum += step));
}

/**
 * Numbers that were given as they were needed, so that each but 0 is at most one more than the greatest before it: 0 stays, 1 is that
 * new one, and an old one is 2 and how far it is from the greatest. Packed, they are half of what the numbers are.
 */
export function newsOf(numbers: readonly number[]): number[] {
  let newest = 0;
  return numbers.map((number) => {
    if (number > newest + 1) throw new Error(`${number} comes before ${newest + 1}`);
    if (number > newest) newest = number;
    else if (number > 0) return newest - number + 2;
    return Math.sign(number);
  });
}

/** The numbers again. */
export function fromNews(news: readonly number[]): number[] {
  let newest = 0;
  return news.map((code) => (code > 1 ? newest - code + 2 : code && ++newest));
}

/** The number of no literal. */
export const NO_LITERAL = -1;
/** The marks around the choices of a step, as bits: "?", "-" and "!". */
export const OPTIONAL = 1;
export const UNLESS = 2;
export const ACT = 4;

/** A pattern in numbers: the choices of a step, then twice the gap before it, and one more where it goes over barriers; and so on. */
export type PatternCode = readonly number[];

/**
 * The number of the rarest step that a pattern cannot do without, of those with a number below `below`; -1 where there is none. `marks`
 * are those around each of the choices.
 */
export function rarestOf(code: PatternCode, marks: ArrayLike<number>, below = Number.POSITIVE_INFINITY): number {
  let rarest = -1;
  for (let at = 0; at < code.length; at += 2) {
    const number = code[at] as number;
    if (number > rarest && number < below && ((marks[number] as number) & (OPTIONAL | UNLESS)) === 0) rarest = number;
  }
  return rarest;
}
