// How patterns are written once they are compiled.

/** What a step of a pattern takes, "@class|word|some_phrase": the number of each class, and of each literal from `LITERALS` on. */
export type ChoicesCode = readonly number[];
/** The number of no literal. */
export const NO_LITERAL = -1;
/** The marks around the choices of a step, as bits: "?", "-" and "!". */
export const OPTIONAL = 1;
export const UNLESS = 2;
export const ACT = 4;

/** A pattern in numbers: the choices of a step, then twice the gap before it, and one more where it goes over barriers; and so on. */
export type PatternCode = readonly number[];
