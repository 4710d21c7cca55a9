import { ACT, type ChoicesCode, fromSteps, NO_LITERAL, OPTIONAL, type PatternCode, rarestOf, UNLESS } from '../rules/marks';
import { TABLES } from '../rules/tables';
import { addClass, type ClassSet, LITERALS } from './classes';
import { EVERYWHERE, type Places } from './places';
import type { Reading } from './reading';

/**
 * A pattern names tokens in order:
 *
 *   word            that word                  @class        a token of that class
 *   a|@b            one of these               x?            may be absent
 *   ..              up to 4 tokens between     ..12          up to 12
 *   ...24           up to 24, over clauses too
 *   -@class         the next token is not one  x!            the act: what is denied, and by whom it is done
 *
 * A gap goes over no barrier (see `Reading`), but for one right behind the step before: items are parted by semicolons. Every step is
 * bounded, so a match takes linear time.
 */
export interface Pattern {
  steps: readonly Step[];
  /** Index of the step that is the act, or -1. */
  act: number;
  /** The number of the rarest step that it cannot do without. */
  key: number;
  code: Int16Array;
}

/** What a step takes, and how far from the one before. */
interface Step extends ClassSet {
  /** The number of its choices. */
  number: number;
  /** The numbers of its literal words and phrases. */
  literals: readonly number[];
  optional: boolean;
  unless: boolean;
  gap: number;
  /** Whether the gap may go over a barrier. */
  over: boolean;
}

function readStep(number: number, gap: number): Step {
  const set = { low: 0, high: 0, top: 0 };
  const literals: number[] = [];
  for (const taken of fromSteps(TABLES.choices[number] as ChoicesCode)) {
    if (taken < LITERALS) addClass(set, taken);
    else literals.push(taken - LITERALS);
  }
  const { low, high, top } = set;
  const marks = TABLES.marks[number] as number;
  const optional = (marks & OPTIONAL) !== 0;
  const unless = (marks & UNLESS) !== 0;
  return { number, low, high, top, literals, optional, unless, gap: gap >> 1, over: (gap & 1) === 1 };
}

/** A pattern that was compiled. */
export function readPattern(code: PatternCode): Pattern {
  const steps: Step[] = [];
  let act = -1;
  for (let at = 0; at < code.length; at += 2) {
    const number = code[at] as number;
    if (((TABLES.marks[number] as number) & ACT) !== 0) act = steps.length;
    steps.push(readStep(number, code[at + 1] as number));
  }
  return { steps, act, key: rarestOf(code, TABLES.marks), code: Int16Array.from(code) };
}

/**
 * Looks for the pattern from token `from` on: the token where a match starts, or -1. Fills `found` with the token index of each
 * step (-1 for one left out).
 */
export function findMatch({ steps }: Pattern, ground: Reading, from: number, found: Int16Array): number {
  const { tokens, places } = ground;
  const first = steps[0] as Step;
  const bits = first.optional || first.unless ? EVERYWHERE : places.of(first.number);
  for (let at = from; at < tokens.length && isLeft(bits, places, at); at++) {
    // most tokens are not even the first step
    if (((bits >> (at >> places.shift)) & 1) === 0) continue;
    if (matchStep(steps, 0, ground, at, found)) return at;
  }
  return -1;
}

/** How much in brackets is passed over within one gap, in tokens. */
const ASIDE = 40;

/** Whether a step takes a token, where `bits` are the places of what it takes. */
function fits(step: Step, bits: number, { tokens, places }: Reading, at: number): boolean {
  if (((bits >> (at >> places.shift)) & 1) === 0) return false;
  if (places.shift === 0 || tokens.is(at, step)) return true;
  return tokens.literal[at] !== NO_LITERAL && step.literals.includes(tokens.literal[at] as number);
}

/** Whether any of some places is that of a token or after it. */
function isLeft(bits: number, { shift }: Places, at: number): boolean {
  return bits >>> (at >> shift) !== 0;
}

function matchStep(steps: readonly Step[], index: number, ground: Reading, at: number, found: Int16Array): boolean {
  const step = steps[index];
  if (!step) return true;
  const { tokens, barrier, inherited, places } = ground;
  const bits = places.of(step.number);
  if (step.unless) {
    if (at < tokens.length && fits(step, bits, ground, at)) return false;
    found[index] = -1;
    return matchStep(steps, index + 1, ground, at, found);
  }
  const isAside = tokens.aside[at];
  let counted = 0;
  let asides = 0;
  for (let next = at; next < tokens.length && isLeft(bits, places, next) && counted <= step.gap && asides <= ASIDE; next++) {
    if (next > at && barrier[next] === 1 && index > 0 && !step.over) break;
    // what stands in brackets is passed over, but not reached into
    const isNear = tokens.aside[next] === isAside || counted + asides <= step.gap;
    if (isNear && fits(step, bits, ground, next)) {
      found[index] = next;
      if (matchStep(steps, index + 1, ground, next + 1, found)) return true;
    }
    const word = tokens.words[next];
    // commas and what stands in brackets are no distance, but nothing without a gap may step over one
    if (step.gap === 0) counted++;
    else if (word === ',' || next < inherited) continue;
    else if (tokens.aside[next] === 1 && isAside === 0) asides++;
    else counted++;
    if (index === 0) break;
  }
  if (step.optional) {
    found[index] = -1;
    return matchStep(steps, index + 1, ground, at, found);
  }
  return false;
}
