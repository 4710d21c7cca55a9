import type { Answer, CardDataAnswer, FactId } from '../policy';
import type { CompiledRule } from '../rules/compile';
import { anyOf, classSet } from './classes';
import { OVER, UNSTATED } from './clauses';
import { BE, COMMA, DATA, DENIAL, DENYING, JOINT, MODAL, NO, NOT, ONLY, PREP, STOP, THIRD, TO, VERB } from './kinds';
import type { Pattern } from './pattern';
import { reading } from './reading';

const SELL = classSet('sell');
/** What may be there for one thing and not for another. */
const TOOL = classSet('beacon', 'tracker', 'analyticname', 'adname', 'analyticcompany');
/** Verbs that are nouns too. */
const AS_NOUN = /^(?:logs?|records?|reports?)$/;
const LOGS: FactId = 'tracking.server-logs';

/** "Is sent only if you agree", "is only sent if": whether the act at this token is done only so, and no other one. */
function isOnly(act: number): boolean {
  const { tokens } = reading;
  for (const step of [-1, 1]) {
    for (let at = act; at >= 0 && at < tokens.length && !(at !== act && tokens.is(at, JOINT)); at += step)
      if (ONLY.test(tokens.words[at] as string)) return true;
  }
  return false;
}

/** Facts for which "if you agree" is an answer; for the others it is by the way ("after a merger, with your consent"). */
export const CAN_NEED_CONSENT = /^cookies|^tracking\.(?:[ab]|server)|^sharing\.(?:any|sale|third|aff|serv)/;

function isNobody(at: number): boolean {
  return reading.tokens.is(at, NO) && reading.tokens.is(at, THIRD);
}

/** "With couriers and with nobody else": those before it, and they alone. */
function isNobodyElse(at: number): boolean {
  const { tokens } = reading;
  const before = tokens.is(at - 1, PREP) ? at - 2 : at - 1;
  // "no one else" is one word
  return / else\b/.test(`${tokens.words[at]} ${tokens.words[at + 1]}`) && tokens.words[before] === 'and';
}

/** "Payments are not processed by Acme", "no card", "a basket is not used": what a match without an act speaks of is denied. */
function deniesPhrase(pattern: Pattern, found: Int16Array, first: number, last: number): boolean {
  const { tokens, absence, negation } = reading;
  if (!anyOf(DENYING, tokens.all)) return absence.isForbidden(last);
  if (tokens.is(first, NO) || absence.isNotDone(last)) return true;
  // a pattern that takes a denial of its own says how that is meant; "aren't" is no more than a verb to it
  const isOwn = (at: number) => tokens.is(at, DENIAL) && !tokens.is(at, BE);
  if (pattern.steps.some((_, index) => isOwn(found[index] as number))) return false;
  // "cookies that are not needed require your leave": the denial goes no further than to what it is of
  for (let at = last; at > first && negation.isNegated(at); at--) if (tokens.is(at - 1, DENYING)) return true;
  return false;
}

/** What stands before a number that is not kept with the rest: "the order, without the card number"; */
const LACKS = /^(?:rather than|without|minus)$/;
/** before one in whose place something else is: "the token, and not the number, is kept"; and what comes between. */
const INSTEAD = /^(?:not|rather than)$/;
const ARTICLE = /^(?:the|your|a|any)$/;
/** What a list has, or an answer is, where there is none. */
const NONE = /^(?:no|none|nothing|never|nobody|no one)$/;

/** Whether a match has more than data in an exception that its act does not stand in, or the other way round. */
function reachesException({ steps }: Pattern, found: Int16Array, act: number): boolean {
  const { tokens, excepted } = reading;
  return steps.some((_, index) => {
    const at = found[index] as number;
    return at >= 0 && excepted[at] !== excepted[act] && !tokens.is(at, DATA);
  });
}

/** "We sell books and share your address": another verb takes what the match ends on, for the one at `act` has its own object. */
function hasOwnObject(act: number, last: number): boolean {
  const { tokens } = reading;
  for (let at = act + 2; at < last; at++) {
    const isJoint = tokens.words[at] === 'and' && tokens.is(at + 1, VERB) && !tokens.is(at + 1, SELL) && !tokens.is(at + 1, DATA);
    if (
      isJoint &&
      tokens.aside[at - 1] === tokens.aside[act] &&
      !tokens.is(at - 1, VERB) &&
      !tokens.is(at - 1, THIRD) &&
      !tokens.is(at - 1, DATA) &&
      !tokens.is(at - 1, COMMA)
    )
      return true;
  }
  return false;
}

/** What leaves those out of what is done who are named after it. */
const LEAVES_OUT = /^(?:except(?: for)?|excluding|other than|apart from|aside from|besides)$/;
/** How soon an exception names what it leaves out, in tokens. */
const LEFT_OUT_REACH = 4;

/** "We give it to firms (excluding our affiliates)": whether what a match ends on is left out of what is done. */
function isLeftOut(act: number, last: number): boolean {
  const { tokens, excepted } = reading;
  if (excepted[act] === excepted[last] || anyOf(DENYING, tokens.all)) return false;
  for (let at = last; at > act && at > last - LEFT_OUT_REACH; at--) if (LEAVES_OUT.test(tokens.words[at] as string)) return true;
  return false;
}

/** "We sell the following data: none.", "We sell your data | No": what ends at token `from` is answered so. */
function endsOnNone(from: number): boolean {
  const { tokens } = reading;
  const end = tokens.length - 1;
  if (end <= from || !NONE.test(tokens.words[end] as string) || !(tokens.isBeforeColon(end - 1) || tokens.endsCell(end - 1))) return false;
  for (let at = from + 1; at < end; at++) if (tokens.is(at, STOP)) return false;
  // of a longer row nobody knows what the last cell answers
  for (let at = 0; at < end - 1; at++) if (tokens.endsCell(at)) return false;
  return true;
}

/** Where the act itself is not denied: whether somebody or something of the match is, or what it goes on to, or what answers it. */
function deniesPart(fact: FactId, { steps }: Pattern, found: Int16Array, act: number, first: number, last: number): boolean {
  const { tokens, absence, excepted, barrier } = reading;
  const { words } = tokens;
  if (fact !== 'payments.card-data' && !anyOf(DENYING, tokens.all)) return false;
  // "instead of cookies we use"
  if (steps.some((_, index) => words[(found[index] as number) - 1] === 'instead of' && (found[index] as number) < act)) return true;
  if (first < act) {
    // "nobody to whom we give it"
    if (isNobody(first)) return true;
    // "the token, and not the card number, is stored"
    const before = ARTICLE.test(words[first - 1] ?? '') ? first - 2 : first - 1;
    if (tokens.is(before - 1, JOINT) && INSTEAD.test(words[before] ?? '')) return true;
  }
  if (absence.isOfNobody(act) || endsOnNone(last)) return true;
  // "advertising cookies: we do not use them"
  const label = tokens.isAfterDash(last + 2) ? last + 1 : last;
  if ((label > last || tokens.isBeforeColon(last)) && reading.retraction.deniesThem(label + 1)) return true;
  // "your name is stored, but your card number isn't"
  if (absence.endsInDenial(last)) return true;
  // "is given neither to"; "sells it to no one"
  if (words[act + 1] === 'neither' || words[last + 1] === 'neither' || (tokens.is(last + 1, PREP) && tokens.is(last + 2, NO))) return true;
  for (let at = last + 1; at < last + 5 && barrier[at] === 0; at++)
    if (tokens.is(at, TO) && isNobody(at + 1) && !isNobodyElse(at + 1)) return true;
  // "with no one except our printer": what stands in the exception is done
  if (excepted[last] !== excepted[act]) return false;
  for (let at = act + 1; at <= last; at++) {
    if (tokens.is(at, NO)) return true;
    // "is stored instead of your card number"
    if (words[at] === 'instead of' || (fact === 'payments.card-data' && LACKS.test(words[at] as string))) return true;
    // "with couriers but not with advertisers"
    if (tokens.is(at, NOT) && at > act + 1 && last <= at + 3 && !tokens.is(at - 1, MODAL)) return true;
  }
  return false;
}

export interface Judged {
  answer: Exclude<Answer | CardDataAnswer, 'not-stated'>;
  denies: boolean;
  narrow: boolean;
  open: boolean;
}

/**
 * What a match says, the steps of which stand at `found`, from token `first` to `last`; undefined where it is no statement of the rule's
 * fact. Asked in this order: is it said at all, or announced, wished, yet to come; whose act is it; is it denied, or excepted from a
 * denial; and what does the denial except, or the statement ask the reader for.
 */
export function judge(rule: CompiledRule, pattern: Pattern, found: Int16Array, first: number, last: number): Judged | undefined {
  const { tokens } = reading;
  const act = pattern.act >= 0 ? (found[pattern.act] as number) : first;
  if (reading.void[act] === OVER || (reading.void[act] === UNSTATED && !rule.presupposed)) return undefined;
  // "we have never used": the act comes yet
  if (tokens.is(act, MODAL) && tokens.is(act + 1, NOT) && !tokens.is(act + 1, NO)) return undefined;
  // "it has been disabled", "we have disabled it": no act of its own
  if (/^ha(?:s|ve|d)$/.test(tokens.words[act] as string) && /^(?:been|disabled|deactivated|uninstalled)$/.test(tokens.words[act + 1] ?? ''))
    return undefined;
  if (reading.absence.isSwitchedOff(act)) return undefined;
  // "our log does not contain": no act
  if (AS_NOUN.test(tokens.words[act] as string) && tokens.is(act + 1, MODAL)) return undefined;
  const yes = rule.yes === undefined ? 'does' : rule.yes;
  const no = rule.no === undefined ? 'does-not' : rule.no;
  // "while many shops sell, we do not"
  const isContrast = reading.actors.isOfOthersElsewhere(act) && reading.retraction.isTakenBack(act);
  if (isContrast && rule.by === 'others') return undefined;
  let isTakenBack = isContrast;
  if (pattern.act >= 0 && !isContrast) {
    const { who, alsoSite } = reading.actors.of(act);
    isTakenBack = who === 'site' && reading.retraction.isTakenBack(act);
    if (who === 'generality' || who === 'user') return undefined;
    if (rule.by === undefined && who === 'other' && !alsoSite) return undefined;
    if (rule.by === 'others' && who !== 'other' && !(who === 'unknown' && act > first)) return undefined;
    // "our servers (which another company hosts) collect"
    if (rule.by === 'others' && tokens.aside[first] === 1 && tokens.aside[act] === 0) return undefined;
  }
  if (reading.negation.reachesDenied(act, last) || (tokens.is(act, SELL) && hasOwnObject(act, last))) return undefined;
  const needsNoConsent = pattern.act >= 0 && reading.conditions.needsNone(act);
  let denies =
    isTakenBack || (!needsNoConsent && reading.negation.isNegated(act)) || (pattern.act < 0 && deniesPhrase(pattern, found, act, last));
  // "we do not share it except with affiliates": what stands in the exception is done; in "unless you agree" nothing is
  const isExcepted = denies && reachesException(pattern, found, act);
  if (isExcepted && CAN_NEED_CONSENT.test(rule.fact) && reading.conditions.exception(act) === 'consent') return undefined;
  if (denies) denies = !isExcepted;
  else if (last > act && isNobody(last) && isNobodyElse(last)) return undefined;
  else denies = !needsNoConsent && deniesPart(rule.fact, pattern, found, act, first, last);
  if (!denies && pattern.act >= 0 && (reading.negation.isOfUnused(act) || (yes === 'does' && tokens.words[last - 1] === 'without')))
    return undefined;
  if (denies && first < act && tokens.is(first, TOOL) && reading.limits.isOfIdentity(act)) return undefined;
  if (denies && reading.limits.isOfContent(act)) return undefined;
  if (denies ? reading.limits.isOfMore(act) : !isExcepted && isLeftOut(act, last)) return undefined;
  const answer = denies ? no : yes;
  if (answer === null || answer === 'not-stated') return undefined;
  if (answer === 'does-not') {
    if (reading.limits.isUntilRefused(act)) return undefined;
    if (rule.fact !== 'tracking.do-not-track' && reading.limits.isUnderSignal()) return undefined;
    const exception = reading.conditions.exception(act);
    const kept = exception === 'consent' ? 'with-consent' : exception === 'practice' ? 'mixed' : answer;
    const narrow =
      rule.narrow === true || reading.limits.isOfTheRest(act) || (rule.fact !== 'sharing.any' && reading.limits.isOfOneKind(act));
    return { answer: kept, denies: true, narrow, open: exception === 'policy' };
  }
  // what a rule takes for a statement however it is put ("without cookies the basket does not work") denies nothing
  if (answer === 'does') denies = false;
  const needsConsent =
    answer === 'does' &&
    !needsNoConsent &&
    CAN_NEED_CONSENT.test(rule.fact) &&
    reading.conditions.isWithConsent(act) &&
    // with "your address, and with your consent your position" the consent is to one kind of data among many
    (rule.fact !== LOGS || isOnly(act)) &&
    // "we ask for your consent, except with vendors"
    !reachesException(pattern, found, act);
  return { answer: needsConsent ? 'with-consent' : answer, denies, narrow: denies && rule.narrow === true, open: false };
}
