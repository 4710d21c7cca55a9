import type { Section } from './policy';
import { repeats } from './repeats';
import { ITEM, keyOf, NUMBER } from './sameness';
import { splitSentences } from './sentences';

/** Two sentences of which at least so much is the same (words of both, 0 to 1) are one that was changed. */
const ALIKE = 0.5;
/** The same for sentences of two different sections. */
const ALIKE_ELSEWHERE = 0.7;
/** Two sections of which at least so many sentences are the same (of the shorter one, 0 to 1) are one, whatever their headings. */
const SAME_SECTION = 0.5;
/** A word that more of the sentences have than this makes no two of them alike; so a policy that is all new takes no longer. */
const MOST_HOLDERS = 10;
/** The first of several lines that make a sentence has at least so many letters. */
const OPENING = 4;
/** An answer of so few words says nothing without its question. */
const FEW_WORDS = 3;

/** A sentence in its version: `text === sections[section].text.slice(start, end)`. The number of a list's item is no part of it. */
export interface Sentence {
  section: number;
  start: number;
  end: number;
  text: string;
}

/** A sentence or a heading, while versions are compared. */
export interface Unit extends Sentence {
  part: Part;
  isHeading: boolean;
  /** Equal for texts that read the same. */
  key: string;
  /** What it depends on for its meaning: the introduction of a list's item, the question of a short answer. */
  context: Unit | null;
  /** Its counterpart in the other version. */
  match: Unit | null;
  /** The counterpart does not read the same. */
  changed: boolean;
}

export interface Part {
  index: number;
  heading: Unit | null;
  /** The heading first, where there is one. */
  units: Unit[];
  match: Part | null;
}

/**
 * Two versions of a policy, part by part and sentence by sentence, each with its counterpart in the other version: first sections, then
 * what reads the same, then what is alike.
 */
export function matchVersions(old: readonly Section[], now: readonly Section[]): [old: Part[], now: Part[]] {
  const before = partsOf(old);
  const after = partsOf(now);
  matchParts(before, after);
  const oldUnits = before.flatMap((part) => part.units);
  const nowUnits = after.flatMap((part) => part.units);
  matchSame(before, oldUnits, nowUnits);
  matchAlike(before, oldUnits, nowUnits);
  return [before, after];
}

/** A policy's sections as units. */
function partsOf(sections: readonly Section[]): Part[] {
  const isRepeat = repeats(sections);
  const parts: Part[] = [];
  for (const [index, { heading, text }] of sections.entries()) {
    if (isRepeat[index]) continue;
    const part: Part = { index, heading: null, units: [], match: null };
    if (heading !== null) part.heading = unitOf(part, heading, 0, heading.length, true);
    if (part.heading) part.units.push(part.heading);
    addSentences(part, text);
    parts.push(part);
  }
  return parts;
}

/** A line break within a sentence, as old pages and mail have it: what follows is in small letters, and no sentence ended. */
const WRAPPED = /(?<=[^.!?:;…\n])\n(?=\p{Ll})/gu;

function addSentences(part: Part, text: string): void {
  const { units } = part;
  const unwrapped = text.replace(WRAPPED, ' ');
  let introduction = units[0] ?? null;
  let line = -1;
  let lineStart = 0;
  let read = 0;
  for (const { start, end } of splitSentences(unwrapped)) {
    // looked for only since the sentence before: a line may be as long as the text
    const newline = unwrapped.slice(read, start).lastIndexOf('\n');
    if (newline >= 0) lineStart = read + newline + 1;
    read = end;
    const isItem = ITEM.test(unwrapped.slice(lineStart, lineStart + LONGEST_NUMBER));
    const number = NUMBER.exec(unwrapped.slice(start, end))?.[0].length ?? 0;
    const unit = unitOf(part, text, start + (number < end - start ? number : 0), end, false);
    const previous = units.at(-1);
    if (isItem && lineStart !== line) unit.context = introduction;
    else if (previous && ASKS.test(previous.text) && unit.key.split(' ').length <= FEW_WORDS) unit.context = previous;
    if (!isItem) introduction = unit;
    line = lineStart;
    units.push(unit);
  }
}

/** The longest number of a list's item, in characters. */
const LONGEST_NUMBER = 8;
/** A question, or the cells of a row before the last. */
const ASKS = /[?|]$/;

function unitOf(part: Part, text: string, start: number, end: number, isHeading: boolean): Unit {
  const own = text.slice(start, end);
  return { part, section: part.index, start, end, text: own, isHeading, key: keyOf(own), context: null, match: null, changed: false };
}

/** Groups by a key, in order. */
function groups<T>(all: readonly T[], keyOfOne: (one: T) => string): Map<string, T[]> {
  const grouped = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOfOne(one);
    const group = grouped.get(key);
    if (group) group.push(one);
    else grouped.set(key, [one]);
  }
  return grouped;
}

/** Finds for each section its counterpart: the one that reads the same, else one under the same heading, else one of much the same text. */
function matchParts(before: readonly Part[], after: readonly Part[]): void {
  const whole = (part: Part) => part.units.map((unit) => unit.key).join('\n');
  const heading = (part: Part) => part.heading?.key ?? '';
  for (const identity of [whole, heading]) {
    const free = groups(
      before.filter((part) => part.match === null),
      identity,
    );
    for (const part of after) {
      if (part.match !== null) continue;
      const candidates = free.get(identity(part)) ?? [];
      const best = mostAlike(part, candidates) ?? candidates[0];
      if (best) pair(candidates.splice(candidates.indexOf(best), 1)[0]!, part);
    }
  }
  for (const part of after) {
    if (part.match !== null) continue;
    const best = mostAlike(
      part,
      before.filter((other) => other.match === null),
    );
    if (best) pair(best, part);
  }
}

function pair<T extends { match: T | null }>(one: T, other: T): void {
  one.match = other;
  other.match = one;
}

/** The part that has most sentences in common with this one, if they are many. */
function mostAlike(part: Part, candidates: readonly Part[]): Part | null {
  const sentences = part.units.filter((unit) => !unit.isHeading);
  const keys = new Set(sentences.map((unit) => unit.key));
  let best: Part | null = null;
  let most = 0;
  for (const candidate of candidates) {
    const others = candidate.units.filter((unit) => !unit.isHeading);
    const common = others.filter((unit) => keys.has(unit.key)).length;
    const share = common / Math.min(others.length, sentences.length);
    if (share >= SAME_SECTION && share > most) [best, most] = [candidate, share];
  }
  return best;
}

/** Do two units depend on the same, as far as either depends on anything? A list that became a paragraph says what it said. */
function isSameContext(one: Unit, other: Unit): boolean {
  const [a, b] = [one.context, other.context];
  return a === null || b === null || a.key === b.key || (a.changed && a.match === b);
}

function unmatched<T extends { match: T | null }>(all: readonly T[]): T[] {
  return all.filter((one) => one.match === null);
}

/** Matches what reads the same: first within a section, then what moved, then what only its line breaks tell apart. */
function matchSame(before: readonly Part[], oldUnits: readonly Unit[], nowUnits: readonly Unit[]): void {
  for (const part of before) {
    if (part.match === null) continue;
    // a sentence that stands twice in its section needs no second counterpart
    matchWithin(part.units, part.match.units);
    matchWithin(part.match.units, part.units);
  }
  matchMoved(oldUnits, nowUnits);
  matchWrapped(oldUnits, nowUnits);
  matchWrapped(nowUnits, oldUnits);
}

function matchWithin(units: readonly Unit[], others: readonly Unit[]): void {
  const known = groups(others, (unit) => unit.key);
  for (const unit of units) unit.match ??= known.get(unit.key)?.find((other) => isSameContext(unit, other)) ?? null;
}

/** One counterpart for each that is left, wherever it stands. */
function matchMoved(oldUnits: readonly Unit[], nowUnits: readonly Unit[]): void {
  const left = groups(unmatched(nowUnits), (unit) => unit.key);
  for (const unit of unmatched(oldUnits)) {
    const candidates = left.get(unit.key) ?? [];
    const at = candidates.findIndex((other) => isSameContext(unit, other));
    if (at >= 0) pair(unit, candidates.splice(at, 1)[0]!);
  }
}

/** Several units in a row that together read as one of the other version: line breaks came or went. */
function matchWrapped(units: readonly Unit[], others: readonly Unit[]): void {
  const opening = ({ letters }: { letters: string }) => letters.slice(0, OPENING);
  const wholes = groups(
    unmatched(others).map((unit) => ({ unit, letters: lettersOf(unit) })),
    opening,
  );
  if (wholes.size === 0) return;
  for (const [first, unit] of units.entries()) {
    const start = unit.match === null ? lettersOf(unit) : '';
    for (const whole of wholes.get(opening({ letters: start })) ?? []) {
      if (whole.unit.match !== null || !whole.letters.startsWith(start)) continue;
      let letters = start;
      let next = first + 1;
      while (letters.length < whole.letters.length && units[next]?.match === null) letters += lettersOf(units[next++]!);
      if (next === first + 1 || letters !== whole.letters) continue;
      for (const part of units.slice(first, next)) part.match = whole.unit;
      whole.unit.match = unit;
      break;
    }
  }
}

function lettersOf({ text }: Unit): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Matches what is left by likeness, the most alike first; then what depends on what was so matched. */
function matchAlike(before: readonly Part[], oldUnits: readonly Unit[], nowUnits: readonly Unit[]): void {
  for (const { old, now } of alike(sentencesLeft(oldUnits, nowUnits), sentencesLeft(nowUnits, oldUnits))) {
    if (old.match !== null || now.match !== null) continue;
    pairChanged(old, now);
    if (old.part.match === null && now.part.match === null) pair(old.part, now.part);
  }
  for (const { match, heading } of before) {
    if (heading?.match === null && match?.heading?.match === null) pairChanged(heading, match.heading);
  }
  matchMoved(oldUnits, nowUnits);
}

function pairChanged(old: Unit, now: Unit): void {
  pair(old, now);
  old.changed = now.changed = true;
}

interface Worded {
  unit: Unit;
  words: Set<string>;
}

/** The sentences that have no counterpart. Those that stand, the same, in another context are not alike to anything else. */
function sentencesLeft(units: readonly Unit[], others: readonly Unit[]): Worded[] {
  const elsewhere = new Set(unmatched(others).map((unit) => unit.key));
  return unmatched(units)
    .filter((unit) => !unit.isHeading && !elsewhere.has(unit.key))
    .map((unit) => ({ unit, words: wordsOf(unit) }));
}

/** The pairs of sentences that are alike, the most alike first, those of one section before all others. */
function alike(olds: readonly Worded[], nows: readonly Worded[]): { old: Unit; now: Unit }[] {
  const found: { old: Unit; now: Unit; rank: number }[] = [];
  const holders = groups(
    olds.flatMap((old) => [...old.words].map((word) => ({ word, old }))),
    ({ word }) => word,
  );
  for (const { unit: now, words } of nows) {
    const candidates = new Set<Worded>();
    for (const word of words) {
      const all = holders.get(word) ?? [];
      if (all.length <= MOST_HOLDERS) for (const { old } of all) candidates.add(old);
    }
    for (const old of candidates) {
      let common = 0;
      for (const word of words) if (old.words.has(word)) common++;
      const likeness = (2 * common) / (words.size + old.words.size);
      const isNear = old.unit.part.match === now.part;
      if (likeness >= (isNear ? ALIKE : ALIKE_ELSEWHERE)) found.push({ old: old.unit, now, rank: isNear ? likeness + 1 : likeness });
    }
  }
  return found.sort((one, other) => other.rank - one.rank);
}

const WORD = /[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu;

/** The words of a unit; one that comes again is another, so that a set holds them all. */
function wordsOf(unit: Unit): Set<string> {
  const times = new Map<string, number>();
  const words = (unit.key.match(WORD) ?? []).map((word) => {
    const time = (times.get(word) ?? 0) + 1;
    times.set(word, time);
    return time === 1 ? word : `${word} ${time}`;
  });
  return new Set(words);
}
