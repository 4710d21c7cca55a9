import { mayDate } from './dates';
import { Numbering } from './numbering';
import type { Section } from './policy';
import { startsItem } from './reader/lists';
import { repeats } from './repeats';
import { keyOf, type Place } from './sameness';
import { splitSentences } from './sentences';
import { leadsToDate } from './undated';

/** Two sentences of which at least so much is the same (words of both, 0 to 1) are one that was changed. */
const ALIKE = 0.5;
/** The same for sentences of two different sections. */
const ALIKE_ELSEWHERE = 0.7;
/** Two sections of which at least so many sentences are the same (of the shorter one, 0 to 1) are one, whatever their headings. */
const SAME_SECTION = 0.5;
/** A word that more of the sentences have than this makes no two of them alike; so a policy that is all new takes no longer. */
const MOST_HOLDERS = 10;
/** The first of several lines that make a sentence has at least so many letters, and no more lines than this make one. */
const OPENING = 4;
const MOST_LINES = 20;

/** What a sentence has that says something by itself; "couriers and banks" under a heading has none of it. */
const SPEAKS = /\b(?:we|you|i|it|they|nobody|is|are|was|were|be|may|can|will|must|shall|has|have|does?)\b/;
/** "Yes, we do so.", "No.", "Never.", "We do not." */
const ANSWERS =
  /^(?:yes|no|not|never|none|nobody|nothing|only|always|sure|certainly|of course)(?:,|(?: [\w']+){0,2}$)|\b(?:do|does|did|will|may|can|are|is|have|has|not|never|n't|so)$/;
/** What speaks of what stands before it: "We keep them for a year". */
const REFERS =
  /^(?:[\w'-]+ ){0,5}(?:its?|they|them|their|these|those|such|so|(?:this|that)(?! (?:[\w'-]+ ){0,3}(?:site|website|app|policy|notice|statement|page|document))|the (?:data|information|details)|(?<!(?:your|personal) )data)\b/;
/** A paragraph speaks of the one before it only where it opens so: "They are kept for a year". */
const OPENS_REFERRING = /^(?:they|them|these|those|such)\b/;
/** A note on the policy, whose date is no part of its key: it says the same wherever it stands. */
const NOTE = /\b(?:updated|revised|revision|modified|effective|version|date)$/;
/** What a list, an answer or a cell stands under. */
const OPENS = /[:?|]$/;

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
  /** What it depends on for its meaning: the introduction or heading of a list's item, the question of an answer, what "it" speaks of. */
  context: Unit | null;
  /** Whether it depends on a sentence that merely stands before it: it may as well depend on another that came between. */
  isLoose: boolean;
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
  const lines = sections.reduce((sum, { text }) => sum + 1 + text.split('\n').length, 0);
  const parts: Part[] = [];
  const numbering = new Numbering();
  let line = 0;
  for (const [index, { heading, text }] of sections.entries()) {
    if (isRepeat[index]) continue;
    const part: Part = { index, heading: null, units: [], match: null };
    if (heading !== null) {
      part.heading = unitOf(part, heading, 0, heading.length, { isHeading: true, mayStandAlone: mayDate(line, lines) });
      part.units.push(part.heading);
      numbering.enter(heading);
    }
    line = addSentences(part, text, numbering, line + 1, lines);
    parts.push(part);
  }
  return parts;
}

/** A line break within a sentence, as old pages and mail have it: what follows is in small letters and no item, and no sentence ended. */
const WRAPPED = /(?<=[^.!?:;…\n])\n(?=\p{Ll})(?!(?:[a-z]|[ivx]{1,5})[.)]\s)/gu;

/** Adds a section's sentences, which begins on line `index` of so many. Returns the line after it. */
function addSentences(part: Part, text: string, numbering: Numbering, index: number, lines: number): number {
  const { units } = part;
  const unwrapped = text.replace(WRAPPED, ' ');
  /** What introduces the items of a list, and what the answers and fragments stand under. */
  let introduction = part.heading;
  let opener = part.heading;
  let lineStart = 0;
  let read = 0;
  let at = index;
  const spans = splitSentences(unwrapped);
  const marks = numbering.markLengths(spans.map(({ start, end }) => unwrapped.slice(start, end)));
  for (const [sentence, span] of spans.entries()) {
    const { start, end } = span;
    // looked for only since the sentence before: a line may be as long as the text
    const between = unwrapped.slice(read, start);
    const newline = between.lastIndexOf('\n');
    if (newline >= 0) lineStart = read + newline + 1;
    at += between.split('\n').length - 1;
    const isItem = startsItem(unwrapped, span, lineStart);
    const previous = units.at(-1) ?? null;
    const above = previous?.text ?? '';
    const mayStandAlone = mayDate(at, lines) && !isItem && !leadsToDate(above);
    const unit = unitOf(part, text, start + marks[sentence]!, end, { above, mayStandAlone });
    const opens = OPENS.test(unit.text);
    const startsLine = newline >= 0 || read === 0;
    const isPart = !opens && (startsLine || OPENS.test(above)) && isPartial(unit);
    if (isItem) unit.context = introduction;
    else if (isPart) unit.context = opener;
    else if (!opens && (startsLine && previous !== part.heading ? OPENS_REFERRING : REFERS).test(unit.key)) {
      unit.context = previous;
      unit.isLoose = true;
    }
    if (!isItem && !isPart) {
      introduction = unit;
      opener = opens ? unit : part.heading;
    }
    read = end;
    units.push(unit);
  }
  return at + 1;
}

/** Says a sentence little without its heading or its question? */
function isPartial({ key }: Unit): boolean {
  return ANSWERS.test(key) || !(SPEAKS.test(key) || NOTE.test(key));
}

function unitOf(part: Part, text: string, start: number, end: number, place: Place): Unit {
  const own = text.slice(start, end);
  const { isHeading = false } = place;
  const key = keyOf(own, place);
  return { part, section: part.index, start, end, text: own, isHeading, key, context: null, isLoose: false, match: null, changed: false };
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
  const holders = groups(
    before.flatMap((part) => [...sentencesOf(part)].map((key) => ({ key, part }))),
    ({ key }) => key,
  );
  const first = (identity: (part: Part) => string) => {
    const known = groups(before, identity);
    return (part: Part) => firstFree(known.get(identity(part)));
  };
  for (const find of [
    first(whole),
    (part: Part) => mostAlike(part, holders, (other) => heading(other) === heading(part)),
    first(heading),
    (part: Part) => mostAlike(part, holders, () => true),
  ]) {
    for (const part of after) {
      const best = part.match === null ? find(part) : null;
      if (best) pair(best, part);
    }
  }
}

function pair<T extends { match: T | null }>(one: T, other: T): void {
  one.match = other;
  other.match = one;
}

/** The first that has no counterpart yet, and fits. What has one is dropped from the beginning; of what does not fit, not much is tried. */
function firstFree<T extends { match: T | null }>(all: T[] | undefined, fits: (one: T) => boolean = () => true): T | null {
  while (all?.[0] && all[0].match !== null) all.shift();
  return all?.slice(0, MOST_HOLDERS).find((one) => one.match === null && fits(one)) ?? null;
}

/** The keys of a section's sentences. */
function sentencesOf(part: Part): Set<string> {
  return new Set(part.units.filter((unit) => !unit.isHeading).map((unit) => unit.key));
}

/** The part without a counterpart that fits and has most sentences in common with this one, if they are many. */
function mostAlike(part: Part, holders: Map<string, { part: Part }[]>, fits: (other: Part) => boolean): Part | null {
  const keys = sentencesOf(part);
  const common = new Map<Part, number>();
  for (const key of keys) {
    const all = holders.get(key) ?? [];
    if (all.length > MOST_HOLDERS) continue;
    for (const { part: other } of all) if (other.match === null && fits(other)) common.set(other, (common.get(other) ?? 0) + 1);
  }
  let best: Part | null = null;
  let most = 0;
  for (const [other, count] of common) {
    const share = count / Math.min(sentencesOf(other).size, keys.size);
    if (share >= SAME_SECTION && share > most) [best, most] = [other, share];
  }
  return best;
}

/**
 * Do two units depend on the same, as far as either depends on anything? A list that became a paragraph says what it said, and what came
 * in before "it" is rarely what it speaks of.
 */
function isSameContext(one: Unit, other: Unit): boolean {
  const [a, b] = [one.context, other.context];
  if (a === null || b === null || a.key === b.key || a.match === b) return true;
  return one.isLoose && other.isLoose && (a.match === null || b.match === null);
}

/** Equal for units that read the same in the same context. */
function identityOf({ key, context }: Unit): string {
  return `${key}\n${context?.key ?? ''}`;
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

/** What depends on what merely stands before it comes last: where that stands is known then. */
function looseLast(units: readonly Unit[]): Unit[] {
  return [...units.filter((unit) => !unit.isLoose), ...units.filter((unit) => unit.isLoose)];
}

function matchWithin(units: readonly Unit[], others: readonly Unit[]): void {
  const known = groups(others, (unit) => unit.key);
  const exact = groups(others, identityOf);
  for (const unit of looseLast(units)) {
    if (unit.match !== null) continue;
    const candidates = exact.get(identityOf(unit)) ?? known.get(unit.key)?.slice(0, MOST_HOLDERS);
    const other = candidates?.find((each) => isSameContext(unit, each)) ?? null;
    unit.match = other;
    if (other) other.match ??= unit;
  }
}

/** One counterpart for each that is left, wherever it stands. */
function matchMoved(oldUnits: readonly Unit[], nowUnits: readonly Unit[]): void {
  const left = unmatched(nowUnits);
  const known = groups(left, (unit) => unit.key);
  const exact = groups(left, identityOf);
  for (const unit of looseLast(unmatched(oldUnits))) {
    const other = firstFree(exact.get(identityOf(unit))) ?? firstFree(known.get(unit.key), (each) => isSameContext(unit, each));
    if (other) pair(unit, other);
  }
}

/** Several units in a row that together read as one of the other version: line breaks came or went. */
function matchWrapped(units: readonly Unit[], others: readonly Unit[]): void {
  const wholes = new Map(unmatched(others).map((unit) => [lettersOf(unit), unit]));
  const openings = new Set([...wholes.keys()].map((letters) => letters.slice(0, OPENING)));
  if (wholes.size === 0) return;
  const letters = units.map((unit) => (unit.match === null ? lettersOf(unit) : ''));
  for (const [first, unit] of units.entries()) {
    let joined = letters[first]!;
    if (unit.match !== null || !openings.has(joined.slice(0, OPENING))) continue;
    for (let next = first + 1; next < first + MOST_LINES && units[next]?.match === null; next++) {
      joined += letters[next];
      const whole = wholes.get(joined);
      if (whole?.match !== null) continue;
      for (const part of units.slice(first, next + 1)) part.match = whole;
      whole.match = unit;
      break;
    }
  }
}

/** Its letters and digits, and what stands between digits. */
function lettersOf({ text }: Unit): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<!\p{N})[^\p{L}\p{N}]|[^\p{L}\p{N}](?!\p{N})/gu, '');
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
