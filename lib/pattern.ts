import type { KnownName } from './policy';
import { type ClassSet, classSet, type TokenClass, type Tokens } from './words';

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
  /** Classes that a sentence must have for a match, one set a mandatory step. */
  needs: readonly ClassSet[];
}

interface Step extends ClassSet {
  words: ReadonlySet<string> | undefined;
  gap: number;
  /** Whether the gap may go over a barrier. */
  over: boolean;
  optional: boolean;
  unless: boolean;
}

export function parsePattern(source: string): Pattern {
  const steps: Step[] = [];
  let act = -1;
  let gap = 0;
  let over = false;
  for (const part of source.trim().split(/\s+/)) {
    if (part.startsWith('..')) {
      over = part.startsWith('...');
      gap = Number(part.replace(/^\.+/, '') || 4);
      continue;
    }
    let body = part;
    const unless = body.startsWith('-');
    if (unless) body = body.slice(1);
    const optional = body.endsWith('?');
    if (optional) body = body.slice(0, -1);
    if (body.endsWith('!')) {
      act = steps.length;
      body = body.slice(0, -1);
    }
    const classes: TokenClass[] = [];
    const words = new Set<string>();
    for (const choice of body.split('|')) {
      if (choice.startsWith('@')) classes.push(choice.slice(1) as TokenClass);
      else words.add(choice.replaceAll('_', ' '));
    }
    steps.push({ ...classSet(...classes), words: words.size > 0 ? words : undefined, gap, over, optional, unless });
    gap = 0;
    over = false;
  }
  return { steps, act, needs: steps.filter((step) => !step.optional && !step.unless && step.words === undefined) };
}

/** Whether a sentence with these classes in all can match at all. */
export function mayMatch(pattern: Pattern, all: ClassSet): boolean {
  for (const need of pattern.needs) if (((need.low & all.low) | (need.high & all.high) | (need.top & all.top)) === 0) return false;
  return true;
}

/** What a pattern needs to know of a sentence beyond its tokens. */
export interface Ground {
  tokens: Tokens;
  /** 1 where a new clause with a subject of its own begins: no gap goes over it. */
  barrier: Uint8Array;
}

/**
 * Matches from token `at` on. Fills `found` with the token index of each step (-1 for one left out)
 * and tells whether all fit.
 */
export function matchAt(pattern: Pattern, ground: Ground, at: number, found: Int16Array): boolean {
  return matchStep(pattern.steps, 0, ground, at, found);
}

function fits(step: Step, tokens: Tokens, at: number): boolean {
  if (tokens.is(at, step)) return true;
  return step.words?.has(tokens.words[at] as string) === true;
}

function matchStep(steps: readonly Step[], index: number, ground: Ground, at: number, found: Int16Array): boolean {
  const step = steps[index];
  if (!step) return true;
  const { tokens, barrier } = ground;
  if (step.unless) {
    if (at < tokens.length && fits(step, tokens, at)) return false;
    found[index] = -1;
    return matchStep(steps, index + 1, ground, at, found);
  }
  let counted = 0;
  for (let next = at; next < tokens.length && counted <= step.gap; next++) {
    if (next > at && barrier[next] === 1 && index > 0 && !step.over) break;
    if (fits(step, tokens, next)) {
      found[index] = next;
      if (matchStep(steps, index + 1, ground, next + 1, found)) return true;
    }
    const word = tokens.words[next];
    // commas are no distance, but nothing without a gap may step over one
    if (word !== ',' || step.gap === 0) counted++;
    if (index === 0) break;
  }
  if (step.optional) {
    found[index] = -1;
    return matchStep(steps, index + 1, ground, at, found);
  }
  return false;
}

/** The known names that a stretch of tokens holds. */
export function namesIn(tokens: Tokens, from: number, to: number): { at: number; names: KnownName[] }[] {
  const list: { at: number; names: KnownName[] }[] = [];
  for (let at = from; at < to; at++) {
    const names = tokens.names[at];
    if (names) list.push({ at, names });
  }
  return list;
}
