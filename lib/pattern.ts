import { type ClassSet, classSet, type TokenClass } from './classes';
import { literalBit } from './phrases';
import type { Tokens } from './words';

/**
 * A pattern names tokens in order:
 *
 *   word            that word                  @class        a token of that class
 *   a|@b            one of these               x?            may be absent
 *   ..              up to 4 tokens between     ..12          up to 12
 *   ...24           up to 24, over clauses too
 *   -@class         the next token is not one  x!            the act: what is denied, and by whom it is done
 *
 * Gaps never cross a barrier (see `Reading`). Every step is bounded, so a match takes linear time.
 */
export interface Pattern {
  steps: readonly Step[];
  /** Index of the step that is the act, or -1. */
  act: number;
  /** What a sentence must have for a match: four bit fields for each mandatory step, classes and literal words. */
  needs: Int32Array;
}

/** A step as it is written, apart from what stands before it. */
interface Choices extends ClassSet {
  words: ReadonlySet<string> | undefined;
  optional: boolean;
  unless: boolean;
  act: boolean;
}

interface Step extends Choices {
  gap: number;
  /** Whether the gap may go over a barrier. */
  over: boolean;
}

/** Parses a pattern's source; all are parsed while the user waits, so what patterns share is read once. */
export function parsePattern(source: string): Pattern {
  const steps: Step[] = [];
  const needs: number[] = [];
  let act = -1;
  let gap = 0;
  let over = false;
  for (const part of source.split(' ')) {
    if (part.startsWith('..')) {
      over = part.startsWith('...');
      gap = Number(part.slice(over ? 3 : 2) || 4);
      continue;
    }
    const step = { ...readChoices(part), gap, over };
    if (step.act) act = steps.length;
    if (!step.optional && !step.unless) needs.push(step.low, step.high, step.top, step.literal);
    steps.push(step);
    gap = 0;
    over = false;
  }
  return { steps, act, needs: new Int32Array(needs) };
}

/** Steps that were read, by their source. */
const choicesRead = new Map<string, Choices>();

/** Reads "@class|word|some_phrase" with the marks around it. */
function readChoices(source: string): Choices {
  let choices = choicesRead.get(source);
  if (choices === undefined) {
    const unless = source.startsWith('-');
    const optional = source.endsWith('?');
    const act = source.endsWith('!', source.length - (optional ? 1 : 0));
    const classes: TokenClass[] = [];
    const words = new Set<string>();
    let literal = 0;
    for (const choice of source.slice(unless ? 1 : 0, source.length - (optional ? 1 : 0) - (act ? 1 : 0)).split('|')) {
      if (choice.startsWith('@')) classes.push(choice.slice(1) as TokenClass);
      else {
        const word = choice.replaceAll('_', ' ');
        words.add(word);
        literal |= literalBit(word);
      }
    }
    choices = { ...classSet(...classes), literal, words: words.size > 0 ? words : undefined, optional, unless, act };
    choicesRead.set(source, choices);
  }
  return choices;
}

/** The mandatory steps of a pattern as sets. */
export function needsOf({ needs }: Pattern): ClassSet[] {
  const sets: ClassSet[] = [];
  for (let at = 0; at < needs.length; at += 4) {
    const [low = 0, high = 0, top = 0, literal = 0] = needs.subarray(at, at + 4);
    sets.push({ low, high, top, literal });
  }
  return sets;
}

/** Whether a sentence with these classes and words in all can match at all. */
export function mayMatch({ needs }: Pattern, { low, high, top, literal }: ClassSet): boolean {
  for (let at = 0; at < needs.length; at += 4) {
    if (
      (((needs[at] as number) & low) |
        ((needs[at + 1] as number) & high) |
        ((needs[at + 2] as number) & top) |
        ((needs[at + 3] as number) & literal)) ===
      0
    )
      return false;
  }
  return true;
}

/** What a pattern needs to know of a sentence beyond its tokens. */
export interface Ground {
  tokens: Tokens;
  /** 1 where a new clause with a subject of its own begins: no gap goes over it. */
  barrier: Uint8Array;
  /** How many of the tokens are inherited from an introduction: they are no distance to the item that completes it. */
  inherited: number;
}

/**
 * Looks for the pattern from token `from` on: the token where a match starts, or -1. Fills `found` with the token index of each
 * step (-1 for one left out).
 */
export function findMatch({ steps }: Pattern, ground: Ground, from: number, found: Int16Array): number {
  const { tokens } = ground;
  const first = steps[0] as Step;
  const { low, high, top, literal } = first;
  const isSure = !first.optional && !first.unless;
  for (let at = from; at < tokens.length; at++) {
    // most tokens are not even the first step
    if (
      isSure &&
      (((tokens.low[at] as number) & low) |
        ((tokens.high[at] as number) & high) |
        ((tokens.top[at] as number) & top) |
        ((tokens.literal[at] as number) & literal)) ===
        0
    )
      continue;
    if (matchStep(steps, 0, ground, at, found)) return at;
  }
  return -1;
}

/** How much in brackets is passed over within one gap, in tokens. */
const ASIDE = 40;

function fits(step: Step, tokens: Tokens, at: number): boolean {
  if (tokens.is(at, step)) return true;
  return ((tokens.literal[at] as number) & step.literal) !== 0 && (step.words as ReadonlySet<string>).has(tokens.words[at] as string);
}

function matchStep(steps: readonly Step[], index: number, ground: Ground, at: number, found: Int16Array): boolean {
  const step = steps[index];
  if (!step) return true;
  const { tokens, barrier, inherited } = ground;
  if (step.unless) {
    if (at < tokens.length && fits(step, tokens, at)) return false;
    found[index] = -1;
    return matchStep(steps, index + 1, ground, at, found);
  }
  const isAside = tokens.aside[at];
  let counted = 0;
  let asides = 0;
  for (let next = at; next < tokens.length && counted <= step.gap && asides <= ASIDE; next++) {
    if (next > at && barrier[next] === 1 && index > 0 && !step.over) break;
    // what stands in brackets is passed over, but not reached into
    const isNear = tokens.aside[next] === isAside || counted + asides <= step.gap;
    if (isNear && fits(step, tokens, next)) {
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
