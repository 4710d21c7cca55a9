import { meansOthers, paymentNames } from '../names/in-payments';
import { trackerNames, underHeading } from '../names/in-tracking';
import type { FactId, Finding, TrackerRole } from '../policy';
import type { CompiledRule } from '../rules/compile';
import { fromSteps, type PatternCode } from '../rules/marks';
import { TABLES } from '../rules/tables';
import type { Span } from '../sentences';
import { Candidates } from './candidates';
import { anyOf, type ClassSet, classSet } from './classes';
import { type Context, classesBefore, type Intro } from './context';
import { CAN_NEED_CONSENT, type Judged, judge } from './judge';
import { CARD, DATA, MODAL, NO, NOT, OURS, STOP, THIRD } from './kinds';
import { Memo } from './memo';
import { findMatch, type Pattern, readPattern } from './pattern';
import { reading } from './reading';
import { isKept } from './statistics';

// What one sentence states: which rules take it, and who is named.

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

const candidates = new Candidates(reading.places);
/** Where what a rule states is taken away in the sentence at hand. */
const taken = new Memo((rule) => firstOf(unless[rule] as readonly Pattern[]));
const found = new Int16Array(32);
const GIVING = classSet('disclose', 'sell');
/** What a sentence that names a company has. */
const NAMED = classSet('processor', 'seller', 'tracker', 'proper');
/** Whom "it" stands for after a sentence that names them: "We use Acme. It sets cookies." */
const FOLLOWERS = classSet('tracker', 'analyticname', 'adname', 'analyticcompany', 'adcompany', 'plugin');
/** "Films come from other websites. These sites may set cookies." */
const OTHER_SITES = /^(?:these|those) (?:other )?(?:web ?)?sites$/;
const OTHERS = classSet('others');
const PLUGIN = classSet('plugin');
const US = classSet('we');
/** What follows a "to" that is no infinitive's. */
const NOMINAL = classSet('third', 'our', 'us', 'you', 'data', 'legal', 'proper');
/** Cookies of a kind that others set: "advertising cookies". */
const THIRD_COOKIE = classSet('thirdcookie');
const REASON = classSet('legal', 'transfer', 'aggregate', 'payprocess');

/** How a sentence opens that tells what a kind of thing is, "advertising cookies follow you", and what says that it is of the site. */
const OF_KIND = /^(?:an? |the |these |such )?(?:(?!use|set|place|send)[\w-]+ ){0,2}(?:cookies?|beacons?|pixels?|gifs?|tags?)\b/i;
const OF_SITE = /\b(?:our|ours|us|we|here|(?:this|the) (?:site|website|app))\b/i;
/** What of a sentence says that it speaks of the site. */
const SPEAKS_OF_US = /\b(?:we|i|(?:our|this|the) (?:app|blog|company|shop|site|store|web ?site))\b/i;

/**
 * "We count visits. We do so only if you agree.", "Some think that we sell data. We do not.", "Advertising cookies follow you. We do not
 * use them.": the sentence just read puts the one before it, which may be of others elsewhere, under the user's consent, or takes it back;
 * quoted are both.
 */
export function amend(findings: Finding[], context: Context, before: Span, { start, end }: Span, isOfOthers: boolean): void {
  const { text, section } = context;
  reading.read();
  // "Our advertisers use beacons. We do not use them." leaves it with the advertisers
  const said = text.slice(before.start, before.end);
  const isOfKind = (context.opensWithName || OF_KIND.test(said)) && !OF_SITE.test(said);
  const deniesThem = isOfKind && reading.retraction.deniesThem(0);
  const isKind = deniesThem && anyOf(THIRD_COOKIE, classesBefore(context));
  // "Our partners may set cookies. We do not."
  const denies = !deniesThem && reading.retraction.takesBack(0) && (isOfOthers || SPEAKS_OF_US.test(said));
  if (!denies && !deniesThem && !reading.conditions.consentsToBefore()) return;
  for (let at = findings.length - 1; at >= 0; at--) {
    const finding = findings[at] as Finding;
    const { evidence, fact } = finding;
    if (evidence.section !== section || evidence.start < before.start) break;
    // of a kind of cookies that others set nothing is said of the site's own
    if (isKind && evidence.start === start && fact === 'cookies.first-party') findings.splice(at, 1);
    if (evidence.start > before.start || finding.answer !== 'does') continue;
    if (deniesThem ? !(fact.startsWith('tracking.') || (isKind && fact === 'cookies.third-party')) : !CAN_NEED_CONSENT.test(fact)) continue;
    Object.assign(finding, { answer: denies || deniesThem ? 'does-not' : 'with-consent', denies: denies || deniesThem });
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

/** Reads one sentence, or one part of it, after the words that it inherits; quotes are the whole sentence. */
export function readSentence(findings: Finding[], context: Context, sentence: Span, part: Span, intro?: Intro): void {
  const { tokens } = reading;
  tokens.length = 0;
  const own = intro?.words.length ?? 0;
  reading.inherited = own;
  if (intro) {
    for (let at = 0; at < own; at++) {
      tokens.words[at] = intro.words[at] as string;
      tokens.low[at] = intro.low[at] as number;
      tokens.high[at] = intro.high[at] as number;
      tokens.top[at] = intro.top[at] as number;
      tokens.literal[at] = intro.literal[at] as number;
      tokens.names[at] = intro.names[at];
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
      if (rule.without && isKept(rule.without, at, last)) continue;
      const judged = judge(rule, pattern, found, at, last);
      if (judged) addFinding(findings, context, rule, pattern, judged, sentence, own);
    }
  }
  dropDenied(findings, first);
}

/** Whether the word that opens a sentence stands for others, whom the sentence before names. */
function standsForOthers(opening: string, context: Context): boolean {
  if (opening === 'it') return context.opensWithName || anyOf(FOLLOWERS, classesBefore(context));
  if (!OTHER_SITES.test(opening)) return false;
  const before = classesBefore(context);
  // "our pages embed films", and not "our websites"
  return (anyOf(PLUGIN, before) && !anyOf(US, before)) || (anyOf(OTHERS, before) && !anyOf(OURS, before));
}

/**
 * "Unless you agree, Google Analytics is not loaded", "DoubleClick does not set cookies": what is denied is not stated by being
 * mentioned.
 */
function dropDenied(findings: Finding[], first: number): void {
  for (let at = findings.length - 1; at >= first; at--) {
    const { passing, fact, names } = findings[at] as Finding;
    if (!passing) continue;
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
  const isGerund =
    (tokens.words[own] as string).endsWith('ing') &&
    !tokens.isBeforeColon(own) &&
    !/^(?:data|info|information|details)$/.test(tokens.words[own + 1] ?? '');
  const isPurpose = isGerund || hasInfinitive(own, first);
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
  for (let at = reading.clauseStart(first); at < end; at++) {
    // "is never revealed to others and never used to advertise": another denial
    if (at > last && reading.tokens.words[at] === 'and' && reading.deniesNext(at + 1)) return false;
    if (reading.tokens.is(at, set)) return true;
  }
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

function lastFound(pattern: Pattern, places = found): number {
  let last = -1;
  for (let index = 0; index < pattern.steps.length; index++) last = Math.max(last, places[index] as number);
  return last;
}

/** The role of the services by which a fact is stated. */
export const ROLES: Partial<Record<FactId, TrackerRole>> = {
  'tracking.analytics': 'analytics',
  'tracking.advertising': 'advertising',
};

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
      last.matches++;
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
    matches: 1,
    evidence: { section, start, end, quote: text.slice(start, end), says: answer },
  };
  findings.push(finding);
}
