import { anyOf, type ClassSet, classSet, without } from './classes';
import { AND, DATA, PERSONAL } from './kinds';
import { reading } from './reading';

// What is said of statistics is not said of personal information.

const AGGREGATE = classSet('aggregate');
const STATISTICS = /\b(?:information|data|statistics)$/;
/** What stands for the data spoken of before. */
const POINTS_BACK = /^(?:such|this|that|these|those)(?: (?:information|data))?$/;
/** "Unlike statistics": they are spoken of by the way. */
const BESIDE = /^(?:besides|unlike)$/;
/** What puts one kind of data beside another. */
const TOGETHER: ReadonlySet<string> = new Set(['along', 'conjunction', 'together']);

/** Whether a match, from one token to another, is no statement for what stands in it, or before it: classes that a rule is `without`. */
export function isKept(classes: ClassSet, from: number, to: number): boolean {
  return holds(classes, from - 2, to) || (anyOf(classes, AGGREGATE) && isOfStatistics(from, to));
}

/**
 * Whether a class that keeps a rule from being stated stands between two tokens; what stands there in brackets ("information (also from
 * cookies)") is by the way, and so are statistics beside personal information.
 */
function holds(all: ClassSet, from: number, to: number): boolean {
  const { tokens } = reading;
  const set = anyOf(all, AGGREGATE) && goesOnToPersonal(from, to) ? without(all, AGGREGATE) : all;
  for (let at = from; at <= to; at++) if (tokens.is(at, set) && (tokens.aside[at] === 0 || tokens.aside[to] === 1)) return true;
  return false;
}

/** "We collect non-personal data, and may give such data to others": what a match speaks of is what stands before it. */
function isOfStatistics(from: number, to: number): boolean {
  const { tokens } = reading;
  let data = from;
  while (data <= to && !tokens.is(data, DATA)) data++;
  if (data > to || !POINTS_BACK.test(tokens.words[data] as string)) return false;
  for (let at = data - 1; at >= 0; at--) {
    if (tokens.is(at, AGGREGATE) && STATISTICS.test(tokens.words[at] as string))
      return !tokens.is(at - 1, AND) && !BESIDE.test(tokens.words[at - 1] ?? '') && !goesOnToPersonal(at, data);
    if (tokens.is(at, DATA)) return false;
  }
  return false;
}

/** "Statistics or personal information", "personal information and statistics": not of statistics alone. */
function goesOnToPersonal(from: number, to: number): boolean {
  const { tokens } = reading;
  for (let at = Math.max(from, 0) + 1; at <= to; at++) {
    if (tokens.is(at, PERSONAL) && tokens.is(at - 1, AND)) return true;
    if (tokens.is(at, DATA) && !tokens.is(at, AGGREGATE) && tokens.is(at + 1, AND) && tokens.is(at + 2, AGGREGATE)) return true;
    // "your name, sometimes together with statistics"
    if (TOGETHER.has(tokens.words[at] as string) && tokens.words[at + 1] === 'with') return true;
  }
  return false;
}
