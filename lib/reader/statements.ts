import { meansOthers, paymentNames } from '../names/in-payments';
import { HEAD, trackerNames, underHeading } from '../names/in-tracking';
import type { Answer, CardDataAnswer, FactId, Finding, KnownName, TrackerName } from '../policy';
import type { CompiledRule } from '../rules/compile';
import { fromSteps, type PatternCode } from '../rules/marks';
import { TABLES } from '../rules/tables';
import type { Span } from '../sentences';
import { Candidates } from './candidates';
import { anyOf, type ClassSet, classSet, without } from './classes';
import { AND, BE, CARD, DATA, DENIAL, DENYING, MODAL, NO, NOT, PREP, PROPER, STOP, THIRD, TO } from './kinds';
import { Known } from './known';
import { findMatch, type Pattern, readPattern } from './pattern';
import { Reading } from './reading';
import { Tokens } from './words';

// What one sentence states: which rules take it, what it answers, and who is named.

const { rules, patterns } = TABLES;
const ruleOf = fromSteps(TABLES.ruleOf);

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
    const number = ruleOf[at] as number;
    const rule = rules[number] as CompiledRule;
    own = { rule, number, pattern: readPattern(patterns[at] as PatternCode) };
    compiled[at] = own;
    unless[number] ??= (TABLES.unless[number] as readonly PatternCode[]).map(readPattern);
  }
  return own;
}

/** The sentence that was read last. */
export const reading = new Reading();
const candidates = new Candidates(reading.places);
/** Where what a rule states is taken away in the sentence at hand. */
const taken = new Known((rule) => firstOf(unless[rule] as readonly Pattern[]));
const found = new Int16Array(32);
const GIVING = classSet('disclose', 'sell');
const AGGREGATE = classSet('aggregate');
const PERSONAL = classSet('personal');
const STATISTICS = /\b(?:information|data|statistics)$/;
/** What stands for the data spoken of before. */
const POINTS_BACK = /^(?:such|this|that|these|those)(?: (?:information|data))?$/;
/** "Unlike statistics": they are spoken of by the way. */
const BESIDE = /^(?:besides|unlike)$/;
/** What a sentence that names a company has. */
const NAMED = classSet('processor', 'seller', 'tracker', 'proper');
/** Whom "it" stands for after a sentence that names them: "We use Acme. It sets cookies." */
const FOLLOWERS = classSet('analyticname', 'adname', 'analyticcompany', 'adcompany', 'plugin');
/** "Films come from other websites. These sites may set cookies." */
const OTHER_SITES = /^(?:these|those) (?:other )?(?:web ?)?sites$/;
const OTHERS = classSet('others');
const OURS = classSet('we', 'our', 'us');
/** What puts one kind of data beside another. */
const TOGETHER: ReadonlySet<string> = new Set(['along', 'conjunction', 'together']);
/** Verbs that are nouns too. */
const AS_NOUN = /^(?:logs?|records?|reports?)$/;
/** What follows a "to" that is no infinitive's. */
const NOMINAL = classSet('third', 'our', 'us', 'you', 'data', 'legal', 'proper');
const REASON = classSet('legal', 'transfer', 'aggregate', 'payprocess');

/** What is known around a sentence. */
export interface Context {
  /** The text that the sentence stands in, that of the section with this number, and the section's heading. */
  text: string;
  section: number;
  heading: string | null;
  /** The classes of the sentence before in the same section: what "it" refers to. The heading's where there is none yet. */
  before: ClassSet | undefined;
}

/** The words of a list's introduction that its items inherit. */
export interface Intro {
  words: string[];
  low: number[];
  high: number[];
  top: number[];
  literal: number[];
  names: (KnownName[] | undefined)[];
  /** Whether it speaks of companies that track. */
  headsNames: boolean;
}

/** "We count visits. We do so only if you agree.": the sentence just read puts the one before it under the user's consent; quoted are both. */
export function putUnderConsent(findings: readonly Finding[], { text, section }: Context, before: Span, { end }: Span): void {
  reading.read();
  if (!reading.conditions.consentsToBefore()) return;
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
export function statedBy(statement: string, context: Context, { start, end }: Span, intro?: Intro): Finding[] {
  const findings: Finding[] = [];
  const whole = { start: 0, end: statement.length };
  readSentence(findings, { ...context, text: statement }, whole, whole, intro);
  for (const { evidence } of findings) Object.assign(evidence, { start, end, quote: context.text.slice(start, end) });
  return findings;
}

/**
 * A heading gives context, never the statement itself: "With whom we share your data" over a list of recipients. Undefined where it has
 * none of these words.
 */
export function headingIntro(heading: string | null, has: ClassSet): Intro | undefined {
  if (heading === null) return undefined;
  const tokens = readHeading(heading);
  return anyOf(has, tokens.all) ? toIntro(tokens) : undefined;
}

/** The words of a sentence by which it introduces others. */
export function introOf(text: string, { start, end }: Span): Intro {
  const { tokens } = reading;
  tokens.length = 0;
  tokens.split(text, start, end);
  tokens.label(0);
  return toIntro();
}

/** Keeps the words that mean something, of the sentence just read or of others. */
export function toIntro(tokens = reading.tokens): Intro {
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
/** The heading read last: what stands under it asks for it again and again. */
const headings = new Tokens();
let latest: string | undefined;

/** All classes of a heading. */
export function headingClasses(heading: string): ClassSet {
  return readHeading(heading).all;
}

function readHeading(heading: string): Tokens {
  const { own } = reading.tokens;
  if (heading === latest && headings.own === own) return headings;
  latest = heading;
  headings.own = own;
  headings.length = 0;
  headings.split(heading, 0, heading.length);
  headings.label(0);
  headings.sum();
  return headings;
}

/** What "it" refers to: at first, what the heading speaks of. */
export function classesBefore(context: Context): ClassSet {
  context.before ??= context.heading === null ? NOTHING : readHeading(context.heading).all;
  return context.before;
}

/** Reads one sentence, or one part of it, after the words that it inherits; quotes are the whole sentence. */
export function readSentence(findings: Finding[], context: Context, sentence: Span, part: Span, intro?: Intro): void {
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
  tokens.split(context.text, part.start, part.end);
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
    if (refersTo && !anyOf(refersTo, all) && !anyOf(refersTo, classesBefore(context))) continue;
    if (!isRead) {
      reading.opensWithOther = standsForOthers(tokens.words[own] as string, context);
      reading.read();
    }
    isRead = true;
    let at = findWhole(pattern, 0, own);
    if (at < 0) continue;
    const end = taken.of(number);
    for (; at >= 0; at = findWhole(pattern, at + 1, own)) {
      const last = lastFound(pattern);
      if (end < NOWHERE && end < reading.clauseEnd(last)) continue;
      if (rule.beside && isBeside(rule.beside, at, last)) continue;
      if (own > 0 && !inherits(pattern, last, own)) continue;
      if (rule.without && (holds(rule.without, at - 2, last) || (anyOf(rule.without, AGGREGATE) && isOfStatistics(at, last)))) continue;
      const judged = judge(rule, pattern, at, last);
      if (judged) addFinding(findings, context, rule, pattern, judged, sentence, own);
    }
  }
  dropDenied(findings, first);
}

/** Whether the word that opens a sentence stands for others, whom the sentence before names. */
function standsForOthers(opening: string, context: Context): boolean {
  if (opening === 'it') return anyOf(FOLLOWERS, classesBefore(context));
  return OTHER_SITES.test(opening) && anyOf(OTHERS, classesBefore(context)) && !anyOf(OURS, classesBefore(context));
}

/**
 * "Unless you agree, Google Analytics is not loaded", "DoubleClick does not set cookies": what is denied is not stated by being
 * mentioned.
 */
function dropDenied(findings: Finding[], first: number): void {
  for (let at = findings.length - 1; at >= first; at--) {
    const { rule, fact, names } = findings[at] as Finding;
    if (!rule.endsWith('-mentioned')) continue;
    for (let other = first; other < findings.length; other++) {
      const finding = findings[other] as Finding;
      if (!finding.denies || (finding.fact !== fact && !finding.names.some((name) => names.includes(name)))) continue;
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
  const { places } = reading;
  const { number } = pattern.steps.findLast(({ optional, unless }) => !optional && !unless) as Pattern['steps'][number];
  const all = places.of(number);
  places.limit(number, all & places.own);
  const again = findMatch(pattern, reading, from, found);
  places.limit(number, all);
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
  if (tokens.is(last, DATA) && !tokens.is(last, CARD)) return false;
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

/** Whether one of some classes stands in the clause of a match. */
function isBeside(set: ClassSet, first: number, last: number): boolean {
  if (!anyOf(set, reading.tokens.all)) return false;
  const end = reading.clauseEnd(last);
  for (let at = reading.clauseStart(first); at < end; at++) if (reading.tokens.is(at, set)) return true;
  return false;
}

/** Where the first of the patterns begins. What an introduction says is far from its item here. */
function firstOf(patterns: readonly Pattern[]): number {
  const { inherited } = reading;
  reading.inherited = 0;
  let first = NOWHERE;
  for (const pattern of patterns) {
    if (reading.places.of(pattern.key) === 0 || candidates.endsOf(pattern.code, 0, pattern.code.length) === 0) continue;
    const at = findMatch(pattern, reading, 0, elsewhere);
    if (at < 0) continue;
    // "we do not pass it to others except processors": what a denial excepts takes nothing of it away
    const isExcepted = reading.excepted[at] !== reading.excepted[lastFound(pattern, elsewhere)] && reading.negation.isNegated(at);
    if (!isExcepted) first = Math.min(first, at);
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

function lastFound(pattern: Pattern, places = found): number {
  let last = -1;
  for (let index = 0; index < pattern.steps.length; index++) last = Math.max(last, places[index] as number);
  return last;
}

/** Facts for which "if you agree" is an answer; for the others it is by the way ("after a merger, with your consent"). */
const CAN_NEED_CONSENT = /^cookies|^tracking\.[ab]|^sharing\.(?:any|sale|third|aff|serv)/;

function isNobody(at: number): boolean {
  return reading.tokens.is(at, NO) && reading.tokens.is(at, THIRD);
}

/** "Payments are not processed by Acme", "no card", "a basket is not used": what a match without an act speaks of is denied. */
function deniesPhrase(pattern: Pattern, first: number, last: number): boolean {
  const { tokens, negation } = reading;
  if (!anyOf(DENYING, tokens.all)) return false;
  if (tokens.is(first, NO) || negation.isNotDone(last)) return true;
  // a pattern that takes a denial of its own says how that is meant; "aren't" is no more than a verb to it
  const isOwn = (at: number) => tokens.is(at, DENIAL) && !tokens.is(at, BE);
  if (pattern.steps.some((_, index) => isOwn(found[index] as number))) return false;
  // "cookies that are not needed require your leave": the denial goes no further than to what it is of
  for (let at = last; at > first && negation.isNegated(at); at--) if (tokens.is(at - 1, DENYING)) return true;
  return false;
}

/** Whether a match has more than data in an exception that its act does not stand in, or the other way round. */
function reachesException({ steps }: Pattern, act: number): boolean {
  const { tokens, excepted } = reading;
  return steps.some((_, index) => {
    const at = found[index] as number;
    return at >= 0 && excepted[at] !== excepted[act] && !tokens.is(at, DATA);
  });
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
  let isTakenBack = false;
  if (pattern.act >= 0) {
    const { who, alsoSite } = reading.actors.of(act);
    isTakenBack = who === 'site' && reading.negation.isTakenBack(act);
    if (who === 'generality' || who === 'user') return undefined;
    if (rule.by === undefined && who === 'other' && !alsoSite) return undefined;
    if (rule.by === 'others' && who !== 'other' && !(who === 'unknown' && act > first)) return undefined;
    // "our servers (which another company hosts) collect"
    if (rule.by === 'others' && tokens.aside[first] === 1 && tokens.aside[act] === 0) return undefined;
  }
  let denies = isTakenBack || reading.negation.isNegated(act) || (pattern.act < 0 && deniesPhrase(pattern, act, last));
  // "we do not share it except with affiliates": what stands in the exception is done; in "unless you agree" nothing is
  const isExcepted = denies && reachesException(pattern, act);
  if (isExcepted && CAN_NEED_CONSENT.test(rule.fact) && reading.conditions.exception(act) === 'consent') return undefined;
  if (denies) denies = !isExcepted;
  else {
    // "nobody to whom we give it"; "sells it to no one"; "is given neither to"; "with couriers but not with advertisers"
    if (first < act && isNobody(first)) denies = true;
    if (tokens.words[act + 1] === 'neither' || tokens.words[last + 1] === 'neither') denies = true;
    if (tokens.is(last + 1, PREP) && tokens.is(last + 2, NO)) denies = true;
    for (let at = last + 1; at < last + 5 && reading.barrier[at] === 0; at++) if (tokens.is(at, TO) && isNobody(at + 1)) denies = true;
    // "with no one except our printer": what stands in the exception is done
    const endsExcepted = reading.excepted[last] !== reading.excepted[act];
    for (let at = act + 1; at <= last && !endsExcepted; at++) {
      if (tokens.is(at, NO) || (tokens.is(at, NOT) && at > act + 1 && last <= at + 3 && !tokens.is(at - 1, MODAL))) denies = true;
    }
  }
  if (!denies && pattern.act >= 0 && (reading.negation.isOfUnused(act) || (yes === 'does' && tokens.words[last - 1] === 'without')))
    return undefined;
  const answer = denies ? no : yes;
  if (answer === null || answer === 'not-stated') return undefined;
  if (answer === 'does-not') {
    if (reading.negation.isUntilRefused(act)) return undefined;
    const exception = reading.conditions.exception(act);
    const kept = exception === 'consent' ? 'with-consent' : exception === 'practice' ? 'mixed' : answer;
    const narrow =
      rule.narrow === true || reading.negation.isOfTheRest(act) || (rule.fact !== 'sharing.any' && reading.negation.isOfOneKind(act));
    return { answer: kept, denies: true, narrow, open: exception === 'policy' };
  }
  // what a rule takes for a statement however it is put ("without cookies the basket does not work") denies nothing
  if (answer === 'does') denies = false;
  const needsConsent =
    answer === 'does' &&
    CAN_NEED_CONSENT.test(rule.fact) &&
    reading.conditions.isWithConsent(act) &&
    // "we ask for your consent, except with vendors"
    !reachesException(pattern, act);
  return { answer: needsConsent ? 'with-consent' : answer, denies, narrow: denies && rule.narrow === true, open: false };
}

/** The role of the services by which a fact is stated. */
export const ROLES: Partial<Record<FactId, TrackerName['role']>> = {
  'tracking.analytics': 'analytics',
  'tracking.advertising': 'advertising',
};

/** The pattern that found each finding first. */
const foundBy = new WeakMap<Finding, Pattern>();

function addFinding(
  findings: Finding[],
  { text, section, heading }: Context,
  rule: CompiledRule,
  pattern: Pattern,
  { answer, denies, narrow, open }: Judged,
  { start, end }: Span,
  own: number,
): void {
  const namesOf = rule.names === 'tracker' ? trackerNames : paymentNames;
  let names = rule.names && anyOf(reading.tokens.all, NAMED) ? namesOf(reading, pattern, found, text, own, denies) : [];
  const role = rule.names === 'tracker' && !denies ? ROLES[rule.fact] : undefined;
  if (role && heading !== null) names = underHeading(names, heading, role, reading.tokens.own);
  // what is named as taking payments may be the site itself, or no company at all
  if (rule.names === 'processor' && names.length === 0) return;
  const others = rule.names === 'processor' && meansOthers(reading, own);
  // who is named in a list is what its introduction speaks of
  const isListed = own > 0 && names.length > 0;
  const passing = rule.passing !== undefined && !denies && !isListed && !anyOf(rule.passing, reading.tokens.all);
  for (let at = findings.length - 1; at >= 0; at--) {
    const last = findings[at] as Finding;
    if (last.evidence.section !== section || last.evidence.start !== start) break;
    if (last.fact === rule.fact && last.answer === answer && last.denies === denies) {
      if (foundBy.get(last) !== pattern) last.sure = true;
      if (!narrow) last.narrow = false;
      if (last.passing && !passing) Object.assign(last, { passing, rule: rule.id });
      if (open) last.open = true;
      if (others) last.others = true;
      for (const name of names) if (!last.names.includes(name)) last.names.push(name);
      return;
    }
  }
  const finding: Finding = {
    fact: rule.fact,
    rule: rule.id,
    answer,
    names,
    others,
    denies,
    narrow,
    passing,
    open,
    sure: false,
    evidence: { section, start, end, quote: text.slice(start, end), says: answer },
  };
  foundBy.set(finding, pattern);
  findings.push(finding);
}
