import { meansOthers, paymentNames } from './names/in-payments';
import { bareName, HEAD, isSeries, trackerNames, underHeading } from './names/in-tracking';
import { isName, labelsName } from './names/match';
import { type About, OwnNames } from './names/own';
import type { Answer, CardDataAnswer, Evidence, FactId, Finding, KnownName, Section, TrackerName } from './policy';
import { Candidates } from './reader/candidates';
import { anyOf, type ClassSet, classSet, joined, without } from './reader/classes';
import { Known } from './reader/known';
import {
  enumeration,
  ITEM,
  introduces,
  isHeadingLike,
  isTitle,
  labelEnd,
  namesMore,
  numberLength,
  startsItem,
  startsLine,
  startsUnmarkedItem,
  windowsOf,
} from './reader/lists';
import { findMatch, type Pattern, readPattern } from './reader/pattern';
import { Reading } from './reader/reading';
import { Tokens } from './reader/words';
import type { CompiledPattern, CompiledRule } from './rules/compile';
import { statementOf } from './rules/en/answers';
import { recordsIn } from './rules/en/records';
import { TABLES } from './rules/tables';
import { type Span, splitSentences } from './sentences';

const { rules, patterns } = TABLES;

/** A pattern that takes a statement, with the rule that it belongs to. */
interface Compiled {
  rule: CompiledRule;
  /** The number of the rule. */
  number: number;
  pattern: Pattern;
}

/** The patterns that a sentence so far could match, by their number: read once they can. */
const compiled: Compiled[] = [];
/** The patterns that take a statement away again, by the number of their rule. */
const unless: (readonly Pattern[])[] = [];

function compiledAt(at: number): Compiled {
  let own = compiled[at];
  if (!own) {
    const { rule: number, code } = patterns[at] as CompiledPattern;
    const rule = rules[number] as CompiledRule;
    own = { rule, number, pattern: readPattern(code) };
    compiled[at] = own;
    unless[number] ??= rule.unless.map(readPattern);
  }
  return own;
}

const reading = new Reading();
const candidates = new Candidates(reading.places);
/** Where what a rule states is taken away in the sentence at hand. */
const taken = new Known((rule) => firstOf(unless[rule] as readonly Pattern[]));
const found = new Int16Array(32);
const NOT = classSet('not');
const NO = classSet('no');
const PREP = classSet('prep');
const TO = classSet('to');
const THIRD = classSet('third');
const MODAL = classSet('modal');
const ACT = classSet('disclose', 'give', 'sell', 'use', 'collect');
/** Of which companies the names may stand below a heading, each with a heading of its own. */
const HEAD_OF_NAMES = classSet('paycompany', 'analyticcompany', 'adcompany');
const DATA = classSet('data');
const GIVING = classSet('disclose', 'sell');
const AGGREGATE = classSet('aggregate');
const PERSONAL = classSet('personal');
const AND = classSet('and');
const PROPER = classSet('proper');
const STOP = classSet('stop');
const CONSENT = classSet('consent');
/** What puts one kind of data beside another. */
const TOGETHER: ReadonlySet<string> = new Set(['along', 'conjunction', 'together']);
/** Verbs that are nouns too. */
const AS_NOUN = /^(?:logs?|records?|reports?)$/;
/** What follows a "to" that is no infinitive's. */
const NOMINAL = classSet('third', 'our', 'us', 'you', 'data', 'legal', 'proper');
const REASON = classSet('legal', 'transfer', 'aggregate', 'payprocess');

/** The words of a list's introduction that its items inherit. */
interface Intro {
  words: string[];
  low: number[];
  high: number[];
  top: number[];
  literal: number[];
  names: (KnownName[] | undefined)[];
  /** Whether it speaks of companies that track. */
  headsNames: boolean;
}

/**
 * Reads every sentence of the sections and says what it states: one finding a sentence and fact.
 * Pure and linear in the text's length.
 */
export function classify(sections: readonly Section[], about: About = {}): Finding[] {
  reading.tokens.own = new OwnNames(about, sections);
  const findings: Finding[] = [];
  /** Sections that stood before: pages hold the same text twice, for small screens and large ones. */
  const read = new Set<string>();
  let carried: Intro | undefined;
  /** What introduces the headings of one level that stand right below it: "Our payment processors are:", and a heading for each. */
  let over: { intro: Intro; level: number } | undefined;
  for (let index = 0; index < sections.length; index++) {
    const { text, heading, level } = sections[index] as Section;
    headed = heading;
    before = undefined;
    if (carried) over = { intro: carried, level };
    const named = over?.level === level && heading !== null && isName(heading) ? over.intro : undefined;
    if (named) findings.push(...statedByHeading(heading as string, named, text, index));
    else if (over && level <= over.level) over = undefined;
    const below = over ? undefined : headingIntro(heading, HEAD_OF_NAMES);
    if (below) over = { intro: below, level: level + 1 };
    // a list may have another meaning under another heading
    const key = ITEM.test(text) ? `${heading}\n${text}` : text;
    if (read.has(key)) continue;
    read.add(key);
    // items straight under a heading: the heading introduces them, or what introduced the section
    let intro = heading !== null && ITEM.test(text) ? (headingIntro(heading, ACT) ?? carried) : undefined;
    const opening = intro && intro === carried ? carried : undefined;
    carried = undefined;
    let group: Intro | undefined;
    /** The introduction of a list that a paragraph between its items interrupts. */
    let paused: Intro | undefined;
    /** A question that waits for its answer; that of the heading stands outside the text. */
    let question: Span | undefined;
    let asked = heading?.endsWith('?') ? heading : '';
    let line = 0;
    let end = 0;
    /** Whether the sentence before was the label of an item. */
    let goesOn = false;
    /** The sentence right before, where it was read: what stands between a statement and its condition parts them. */
    let previous: Span | undefined;
    /** What introduced the names before, each on a line of its own: what is said of one does not end their list. */
    let listed: Intro | undefined;
    /** The names, one a line, of the list at hand. */
    let lines: NameLines = { intro: undefined, known: [], unknown: [] };
    for (const span of splitSentences(text)) {
      // looked for only since the sentence before: a line may be as long as the text
      const newline = text.slice(end, span.start).lastIndexOf('\n');
      if (newline >= 0) line = end + newline + 1;
      end = span.end;
      const sentence = text.slice(span.start, span.end);
      const isNamed: boolean = (intro ?? listed) !== undefined && startsLine(text, span) && isName(sentence);
      if (isNamed) {
        intro ??= listed;
        listed = intro;
      }
      const isMarked = isNamed || startsItem(text, span, line);
      const isItem: boolean = isMarked || goesOn || (intro !== undefined && startsUnmarkedItem(text, span));
      const isLabelled = goesOn;
      goesOn = isItem && labelEnd(text, span) === span.end;
      if (!isItem && startsLine(text, span)) {
        paused = isHeadingLike(text, span) ? undefined : (intro ?? paused);
        intro = undefined;
      } else if (isMarked) intro ??= paused;
      const statement = asked && statementOf(asked, sentence);
      if (statement) findings.push(...statedBy(statement, text, index, { start: (question ?? span).start, end: span.end }));
      const isQuestion = text[span.end - 1] === '?';
      question = span;
      asked = sentence;
      if (statement || isQuestion || (!isItem && isHeadingLike(text, span) && !labelsName(sentence))) {
        previous = undefined;
        continue;
      }
      // "Payment gateways:" in a list introduces the items after it
      const isGroup = isItem && text[span.end - 1] === ':';
      const inherited = isItem ? (isGroup ? intro : (group ?? intro)) : undefined;
      const parts = windowsOf(text, span);
      const told = findings.length;
      if (!inherited || !isMarked) for (const part of parts) readSentence(findings, text, index, span, part, undefined);
      // what bears no mark and no label may well be a statement of its own, and only what is none inherits; a bare label states nothing
      if (inherited && ((isLabelled && !isGroup) || findings.length === told) && (isMarked ? !isTitle(text, span) : !goesOn))
        for (const part of parts) readSentence(findings, text, index, span, part, inherited);
      if (inherited !== lines.intro) {
        addLines(findings, lines);
        lines = { intro: inherited, known: [], unknown: [] };
      }
      if (inherited) addLine(lines, findings.slice(told), text, index, span);
      const { all } = reading.tokens;
      if (previous && anyOf(all, CONSENT)) putUnderConsent(findings, text, index, previous, span);
      const introduction: Span | undefined = previous && namesMore(sentence) ? previous : undefined;
      previous = span;
      group = isGroup ? toIntro() : isItem ? group : undefined;
      const opens = !inherited && introduces(text, span, line);
      if (opens) {
        intro = toIntro();
        paused = undefined;
        listed = undefined;
      }
      const pieces = enumeration(text, span);
      if (pieces.length > 1) {
        readSentence(findings, text, index, span, pieces[0] as Span, undefined);
        const opening = toIntro();
        for (const piece of pieces.slice(1)) readSentence(findings, text, index, span, piece, opening);
      }
      // "These services are:": its items speak of what it speaks of
      before = opens ? joined(all, classesBefore()) : all;
      if (introduction) readSentence(findings, text, index, span, span, introOf(text, introduction));
    }
    addLines(findings, lines);
    for (const { statement, ...span } of recordsIn(text))
      findings.push(...statedBy(statement, text, index, span).filter(({ names }) => names.length > 0));
    // the next section may go on with the list: "We share it with the following recipients.", then a heading over each kind
    if (intro && (intro === opening || !ITEM.test(text.slice(text.lastIndexOf('\n') + 1)))) carried = intro;
  }
  for (const { evidence } of findings) {
    // the browser counts the items, and no text has their numbers
    const start = evidence.start + numberLength((sections[evidence.section] as Section).text, evidence);
    Object.assign(evidence, { start, quote: evidence.quote.slice(start - evidence.start) });
  }
  return findings;
}

/** A list of names, one a line: what the lines that name known trackers state, and the names on the others. */
interface NameLines {
  intro: Intro | undefined;
  known: Finding[];
  unknown: { name: string; evidence: Omit<Evidence, 'says'> }[];
}

/** Adds the line just read. */
function addLine({ known, unknown }: NameLines, told: readonly Finding[], text: string, section: number, { start, end }: Span): void {
  const finding = told.find(({ fact, names, denies }) => !denies && names.length > 0 && fact in ROLES);
  const name = told.length === 0 ? bareName(reading.tokens, reading.inherited, text) : undefined;
  if (finding) known.push(finding);
  else if (name) unknown.push({ name, evidence: { section, start, end, quote: text.slice(start, end) } });
}

/** "Our ad networks:", "Criteo", "Zebrads", "OpenX": what stands in a row with known trackers is one too. */
function addLines(findings: Finding[], { intro, known, unknown }: NameLines): void {
  const [first] = known;
  if (!first || !intro?.headsNames || !isSeries(known.length, known.length + unknown.length)) return;
  for (const { name, evidence } of unknown) findings.push({ ...first, names: [name], evidence: { ...evidence, says: first.answer } });
}

/** "We count visits. We do so only if you agree.": the sentence just read puts the one before it under the user's consent; quoted are both. */
function putUnderConsent(findings: readonly Finding[], text: string, section: number, before: Span, { end }: Span): void {
  reading.read();
  if (!reading.consentsToBefore()) return;
  for (let at = findings.length - 1; at >= 0; at--) {
    const finding = findings[at] as Finding;
    const { evidence } = finding;
    if (evidence.section !== section || evidence.start < before.start) break;
    if (evidence.start > before.start || finding.answer !== 'does' || !CAN_NEED_CONSENT.test(finding.fact)) continue;
    finding.answer = 'with-consent';
    Object.assign(evidence, { end, quote: text.slice(evidence.start, end), says: finding.answer });
  }
}

/** What parts of a text state together, as a sentence: a question and its answer, or a record; quoted is what stands in the policy. */
function statedBy(statement: string, text: string, section: number, { start, end }: Span, intro?: Intro): Finding[] {
  const findings: Finding[] = [];
  const whole = { start: 0, end: statement.length };
  readSentence(findings, statement, section, whole, whole, intro);
  for (const { evidence } of findings) Object.assign(evidence, { start, end, quote: text.slice(start, end) });
  return findings;
}

/** What a heading says where it is a name below what introduces it; quoted is the first sentence under it. */
function statedByHeading(heading: string, intro: Intro, text: string, section: number): Finding[] {
  const [first] = splitSentences(text);
  return first ? statedBy(heading, text, section, first, intro).filter(({ names }) => names.length > 0) : [];
}

/**
 * A heading gives context, never the statement itself: "With whom we share your data" over a list of recipients. Undefined where it has
 * none of these words.
 */
function headingIntro(heading: string | null, has: ClassSet): Intro | undefined {
  if (heading === null) return undefined;
  const intro = introOf(heading, { start: 0, end: heading.length });
  reading.tokens.sum();
  return anyOf(has, reading.tokens.all) ? intro : undefined;
}

/** The words of a sentence by which it introduces others. */
function introOf(text: string, { start, end }: Span): Intro {
  const { tokens } = reading;
  tokens.length = 0;
  tokens.split(text, start, end);
  tokens.label(0);
  return toIntro();
}

/** Keeps the words that mean something of the sentence just read. */
function toIntro(): Intro {
  const { tokens } = reading;
  const intro: Intro = { words: [], low: [], high: [], top: [], literal: [], names: [], headsNames: false };
  for (let at = 0; at < tokens.length && intro.words.length < 60; at++) {
    const low = tokens.low[at] as number;
    const high = tokens.high[at] as number;
    const top = tokens.top[at] as number;
    // a name that no list knows is known by its place, which it does not keep here
    if ((low | high | top) === 0 || tokens.is(at, PROPER)) continue;
    if (tokens.is(at, HEAD)) intro.headsNames = true;
    intro.words.push(tokens.words[at] as string);
    intro.low.push(low);
    intro.high.push(high);
    intro.top.push(top);
    intro.literal.push(tokens.literal[at] as number);
    intro.names.push(tokens.names[at]);
  }
  return intro;
}

const NOTHING: ClassSet = { low: 0, high: 0, top: 0 };
/** The classes of the sentence before in the same section: what "it" refers to. The heading's where there is none. */
let before: ClassSet | undefined;
const headings = new Tokens();

function classesBefore(): ClassSet {
  before ??= headed === null ? NOTHING : classesOf(headed);
  return before;
}

/** What a heading speaks of. */
function classesOf(heading: string): ClassSet {
  headings.own = reading.tokens.own;
  headings.length = 0;
  headings.split(heading, 0, heading.length);
  headings.label(0);
  headings.sum();
  return headings.all;
}

/** The heading of the section at hand. */
let headed: string | null = null;

/** Reads one sentence, or one part of it, after the words that it inherits; quotes are the whole sentence. */
function readSentence(findings: Finding[], text: string, section: number, sentence: Span, part: Span, intro: Intro | undefined): void {
  const { tokens } = reading;
  tokens.length = 0;
  const own = intro?.words.length ?? 0;
  reading.inherited = own;
  if (intro) {
    for (let at = 0; at < own; at++) {
      tokens.words[at] = intro.words[at] as string;
      tokens.capital[at] = 0;
      tokens.aside[at] = 0;
      tokens.possessive[at] = 0;
      tokens.start[at] = -1;
      tokens.end[at] = -1;
    }
    tokens.length = own;
  }
  tokens.split(text, part.start, part.end);
  tokens.label(own);
  if (intro) {
    for (let at = 0; at < own; at++) {
      tokens.low[at] = intro.low[at] as number;
      tokens.high[at] = intro.high[at] as number;
      tokens.top[at] = intro.top[at] as number;
      tokens.literal[at] = intro.literal[at] as number;
      tokens.names[at] = intro.names[at];
    }
  }
  tokens.sum();
  let isRead = false;
  const first = findings.length;
  const { all } = tokens;
  reading.places.find(tokens, own);
  candidates.find();
  taken.forget();
  for (let candidate = 0; candidate < candidates.length; candidate++) {
    const { rule, number, pattern } = compiledAt(candidates.numbers[candidate] as number);
    const { refersTo } = rule;
    if (refersTo && !anyOf(refersTo, all) && !anyOf(refersTo, classesBefore())) continue;
    if (!isRead) reading.read();
    isRead = true;
    let at = findWhole(pattern, 0, own);
    if (at < 0) continue;
    const end = taken.of(number);
    for (; at >= 0; at = findWhole(pattern, at + 1, own)) {
      const last = lastFound(pattern);
      if (end < NOWHERE && end < reading.clauseEnd(last)) continue;
      if (own > 0 && !inherits(pattern, last, own)) continue;
      if (rule.without && holds(rule.without, at - 2, last)) continue;
      const judged = judge(rule, pattern, at, last);
      if (judged) addFinding(findings, rule, pattern, judged, text, section, sentence, own);
    }
  }
  dropDenied(findings, first);
}

/** "Unless you agree, Google Analytics is not loaded": what is denied is not stated by being mentioned. */
function dropDenied(findings: Finding[], first: number): void {
  for (let at = findings.length - 1; at >= first; at--) {
    const { rule, fact } = findings[at] as Finding;
    if (!rule.endsWith('-mentioned')) continue;
    for (let other = first; other < findings.length; other++) {
      if (findings[other]?.fact !== fact || !findings[other]?.denies) continue;
      findings.splice(at, 1);
      break;
    }
  }
}

/**
 * Looks for a pattern from a token on, as `findMatch` does. What an introduction says all by itself is passed over for what its item
 * completes: "We may share it with the police where we must, to:", "obey the law".
 */
function findWhole(pattern: Pattern, from: number, own: number): number {
  const at = findMatch(pattern, reading, from, found);
  if (at < 0 || lastFound(pattern) >= own) return at;
  const { bits, shift } = reading.places;
  const { number } = pattern.steps.findLast(({ optional, unless }) => !optional && !unless) as Pattern['steps'][number];
  const all = bits[number] as number;
  bits[number] = all & (-1 << (own >> shift));
  const again = findMatch(pattern, reading, from, found);
  bits[number] = all;
  return again;
}

/**
 * A match over an introduction and its item counts where the item completes it: "We may share your data with:", "couriers".
 * The act of the introduction is not done again to what an item mentions by the way ("to provide our newsletter").
 */
function inherits(pattern: Pattern, last: number, own: number): boolean {
  if (last < own) return false;
  const act = pattern.act >= 0 ? (found[pattern.act] as number) : last;
  if (act >= own) return true;
  const { tokens } = reading;
  if (isClause(own)) return false;
  if (tokens.is(last, DATA)) return false;
  // "Sharing your data" over "We will not share it with anyone": the item says all by itself
  for (let at = own; at < last; at++) if (tokens.is(at, GIVING)) return false;
  // "with firms to improve their offers" names a recipient, and then a purpose
  let first = last;
  for (let index = pattern.steps.length - 1; index >= 0; index--) if ((found[index] as number) >= own) first = found[index] as number;
  const isPurpose = (tokens.words[own] as string).endsWith('ing') || hasInfinitive(own, first);
  return !isPurpose || tokens.is(last, REASON);
}

/** "If you log in with Acme, we learn your name", "Signals: we do not heed them": an item that says all by itself. */
function isClause(own: number): boolean {
  const { tokens, barrier } = reading;
  // what follows a semicolon is a clause of its own
  for (let at = own; at < tokens.length && !tokens.is(at, STOP); at++) {
    if (at > own && barrier[at] === 1 && tokens.words[at] === 'we') return true;
    if (tokens.is(at, NOT) && !tokens.is(at, NO) && tokens.is(at - 1, MODAL) && tokens.words[at - 2] !== 'you') return true;
  }
  return false;
}

/**
 * "To protect the rights of our affiliates": what follows is no recipient. In "what you use to read us" it says which, and in "with firms
 * to find buyers" the recipient stands before it.
 */
function hasInfinitive(from: number, to: number): boolean {
  const { tokens } = reading;
  for (let at = from; at < to; at++) {
    if (tokens.is(at, THIRD)) return false;
    if (tokens.words[at] === 'to' && !tokens.is(at + 1, NOMINAL) && !/^used?$/.test(tokens.words[at - 1] ?? '')) return true;
  }
  return false;
}

const elsewhere = new Int16Array(32);
/** After all tokens. */
const NOWHERE = Number.MAX_SAFE_INTEGER;

/** Where the first of the patterns begins. What an introduction says is far from its item here. */
function firstOf(patterns: readonly Pattern[]): number {
  const { inherited } = reading;
  reading.inherited = 0;
  let first = NOWHERE;
  for (const pattern of patterns) {
    const at = candidates.mayMatch(pattern.code) ? findMatch(pattern, reading, 0, elsewhere) : -1;
    if (at >= 0) first = Math.min(first, at);
  }
  reading.inherited = inherited;
  return first;
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

function lastFound(pattern: Pattern): number {
  let last = -1;
  for (let index = 0; index < pattern.steps.length; index++) last = Math.max(last, found[index] as number);
  return last;
}

/** Facts for which "if you agree" is an answer; for the others it is by the way ("after a merger, with your consent"). */
const CAN_NEED_CONSENT = /^cookies|^tracking\.[ab]|^sharing\.(?:any|sale|third|aff|serv)/;

function isNobody(at: number): boolean {
  return reading.tokens.is(at, NO) && reading.tokens.is(at, THIRD);
}

interface Judged {
  answer: Exclude<Answer | CardDataAnswer, 'not-stated'>;
  denies: boolean;
  narrow: boolean;
  open: boolean;
}

/** What a match says, or undefined where it is no statement of the rule's fact. */
function judge(rule: CompiledRule, pattern: Pattern, first: number, last: number): Judged | undefined {
  const { tokens } = reading;
  const act = pattern.act >= 0 ? (found[pattern.act] as number) : first;
  if (reading.void[act] === 1 && !rule.presupposed) return undefined;
  // "we have never used": the act comes yet
  if (tokens.is(act, MODAL) && tokens.is(act + 1, NOT) && !tokens.is(act + 1, NO)) return undefined;
  // "our log does not contain": no act
  if (AS_NOUN.test(tokens.words[act] as string) && tokens.is(act + 1, MODAL)) return undefined;
  const yes = rule.yes === undefined ? 'does' : rule.yes;
  const no = rule.no === undefined ? 'does-not' : rule.no;
  if (pattern.act >= 0) {
    const { who, alsoSite } = reading.actor(act);
    if (who === 'generality' || who === 'user') return undefined;
    if (rule.by === undefined && who === 'other' && !alsoSite) return undefined;
    if (rule.by === 'others' && who !== 'other' && !(who === 'unknown' && act > first)) return undefined;
  }
  let denies = reading.isNegated(act) || (pattern.act < 0 && (tokens.is(act, NO) || (first === last && reading.isNotDone(act))));
  if (denies) {
    for (let index = 0; index < pattern.steps.length; index++) {
      const at = found[index] as number;
      // "we do not share it except with affiliates": what stands in the exception is done
      if (at >= 0 && reading.excepted[at] !== reading.excepted[act] && !tokens.is(at, DATA)) {
        denies = false;
        break;
      }
    }
  } else {
    // "sells it to no one"; "is given neither to"; "with couriers but not with advertisers"
    if (tokens.words[act + 1] === 'neither' || tokens.words[last + 1] === 'neither') denies = true;
    if (tokens.is(last + 1, PREP) && tokens.is(last + 2, NO)) denies = true;
    for (let at = last + 1; at < last + 5 && reading.barrier[at] === 0; at++) if (tokens.is(at, TO) && isNobody(at + 1)) denies = true;
    // "with no one except our printer": what stands in the exception is done
    const isExcepted = reading.excepted[last] !== reading.excepted[act];
    for (let at = act + 1; at <= last && !isExcepted; at++) {
      if (tokens.is(at, NO) || (tokens.is(at, NOT) && at > act + 1 && last <= at + 3 && !tokens.is(at - 1, MODAL))) denies = true;
    }
  }
  if (!denies && pattern.act >= 0 && (reading.isOfUnused(act) || (yes === 'does' && tokens.words[last - 1] === 'without')))
    return undefined;
  const answer = denies ? no : yes;
  if (answer === null || answer === 'not-stated') return undefined;
  if (answer === 'does-not') {
    if (reading.isUntilRefused(act)) return undefined;
    const exception = reading.exception(act);
    const kept = exception === 'consent' ? 'with-consent' : exception === 'practice' ? 'mixed' : answer;
    const narrow = rule.narrow === true || reading.isOfTheRest(act);
    return { answer: kept, denies: true, narrow, open: exception === 'policy' };
  }
  // what a rule takes for a statement however it is put ("without cookies the basket does not work") denies nothing
  if (answer === 'does') denies = false;
  const needsConsent = answer === 'does' && CAN_NEED_CONSENT.test(rule.fact) && reading.isWithConsent(act);
  return { answer: needsConsent ? 'with-consent' : answer, denies, narrow: denies && rule.narrow === true, open: false };
}

/** The role of the services by which a fact is stated. */
const ROLES: Partial<Record<FactId, TrackerName['role']>> = { 'tracking.analytics': 'analytics', 'tracking.advertising': 'advertising' };

function addFinding(
  findings: Finding[],
  rule: CompiledRule,
  pattern: Pattern,
  { answer, denies, narrow, open }: Judged,
  text: string,
  section: number,
  { start, end }: Span,
  own: number,
): void {
  const namesOf = rule.names === 'tracker' ? trackerNames : paymentNames;
  let names = rule.names ? namesOf(reading, pattern, found, text, own) : [];
  const role = rule.names === 'tracker' && !denies && headed !== null ? ROLES[rule.fact] : undefined;
  if (role) names = underHeading(names, headed as string, role, reading.tokens.own);
  // what is named as taking payments may be the site itself, or no company at all
  if (rule.names === 'processor' && names.length === 0) return;
  const others = rule.names === 'processor' && meansOthers(reading, own);
  for (let at = findings.length - 1; at >= 0; at--) {
    const last = findings[at] as Finding;
    if (last.evidence.section !== section || last.evidence.start !== start) break;
    if (last.fact === rule.fact && last.answer === answer && last.denies === denies) {
      if (!narrow) last.narrow = false;
      if (open) last.open = true;
      if (others) last.others = true;
      for (const name of names) if (!last.names.includes(name)) last.names.push(name);
      return;
    }
  }
  findings.push({
    fact: rule.fact,
    rule: rule.id,
    answer,
    names,
    others,
    denies,
    narrow,
    open,
    evidence: { section, start, end, quote: text.slice(start, end), says: answer },
  });
}
