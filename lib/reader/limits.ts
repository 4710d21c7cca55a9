import { classSet } from './classes';
import type { Clauses } from './clauses';
import {
  AND,
  BE,
  CARD,
  CASES,
  COMMA,
  CONSENT,
  DATA,
  DENIAL,
  JOINT,
  LABEL_START,
  MODAL,
  NEARBY,
  NOT,
  PERSONAL,
  PREP,
  RELATIVE,
  THIRD,
  YOU,
} from './kinds';

const NARROW = classSet('narrow');
const DNT = classSet('dnt');
/** What points to some data among all: "such data", "these records". */
const ONE_KIND = /^(?:such(?! as)|these|those)(?: |$)/;
/** Data of one kind by their name. */
const NARROW_DATA = /(?:information|consent|numbers?|opt ins?)$/;
const KIND = /^(?:type|kind|category)$/;
/** What limits a denial wherever it stands: "knowingly", "in this case", "less than 16". */
const LIMITS = /^(?:knowingly$|in this |for any other |child|minors$|younger |under |below |less than )|(?: under| years)$/;
/** What leads from data to whose they are, how they came, or whom they go to. */
const QUALIFYING = /^(?:of|about|on|from|through|via|by|under|in|regarding|concerning|to|with)$/;
/** What leads to the reader's refusal: "once you opt out". */
const REFUSED_WHEN: ReadonlySet<string> = new Set([...CASES, 'after', 'once']);
const REFUSAL =
  /\bopt(?:ed)? out|^(?:opted|opted out of|object|object to|objected|decline|declined|refuse|refused|unsubscribe|unsubscribed|withdraw|click|clicked|press|pressed)$/;
/** What is done with a request that is yet to come. */
const RECEIVED = /^(?:receive|receives|received|receiving|get|have)$/;
/** How soon that is said, in tokens. */
const REFUSAL_REACH = 6;
/** How long a thing is done: "for more than 30 days". */
const TIME = /^(?:hours?|days?|weeks?|months?|years?)$/;
/** Where a thing is not done that is done at home. */
const ABROAD = /^(?:overseas|abroad|third countr|outside (?:of )?(?:the )?(?:eea|eu|uk|europe|united|us|country|territory)\b)/;
/** What some of a thing is, where the rest is not: "cookies that are not necessary". */
const NEEDED = /\b(?:necessary|needed|required|essential)\b/;
/** What a tool does that tells who somebody is. */
const IDENTIFIES =
  /^(?:access|associate|collect|combine|connect|contain|determine|gather|identify|include|learn|link|obtain|record|reveal|store|tie)$/;
/** What data, logs and cookies do to a name that they do not hold. */
const REVEALS = /^(?:reveal|disclose)s?$/;
const GATHERED = /^(?:collected|gathered|logged|obtained|recorded|stored)$/;
const HOLDS_DATA = classSet('data', 'log', 'cookie', 'beacon');
/** Without what a thing is not done that is done with it. */
const SAFEGUARD = /^(?:agreements?|contracts?|guarantees?|obligations?|protections?|safeguards?)$/;
/** What others have to do with data that they get. */
const COMPLIES = /^(?:abide|adhere|agree|authori[sz]ed|bound|comply|follow|meet|need|protect|respect|sign)$/;

/** How far a denial goes: only for some data, some people, some time, or until the reader refuses. */
export class Limits {
  constructor(private readonly clauses: Clauses) {}

  /** "We do not otherwise sell": what is denied at this token is only what was not stated before. */
  isOfTheRest(act: number): boolean {
    for (let at = act - 1; at >= 0 && at > act - LABEL_START; at--)
      if (this.clauses.tokens.words[at] === 'otherwise') return this.clauses.tokens.is(at - 1, DENIAL);
    return false;
  }

  /** "We do not sell such data", "the data of minors is not sold": what is denied at this token is of one kind of data, or of some people's. */
  isOfOneKind(act: number): boolean {
    const { tokens, barrier, excepted } = this.clauses;
    const { words } = tokens;
    let from = act;
    while (from > 0 && (barrier[from] === 0 || tokens.aside[from] === 1) && from > act - 2 * NEARBY) from--;
    let isOne = false;
    let isAll = false;
    for (let at = from; at < tokens.length && at < act + NEARBY && (at <= act || barrier[at] === 0); at++) {
      if (excepted[at] !== excepted[act]) continue;
      if (tokens.is(at, NARROW) && (LIMITS.test(words[at] as string) || this.qualifies(at))) return true;
      // "no mobile information is shared"
      if (tokens.is(at, NARROW) && NARROW_DATA.test(words[at] as string)) isOne = true;
      if (!tokens.is(at, DATA)) continue;
      if (ONE_KIND.test(words[at] as string) || ONE_KIND.test(words[at - 1] ?? '')) return true;
      if (words[at] === 'this' && KIND.test(words[at + 1] ?? '')) return true;
      // "precise location data", but not "your name or your mobile number"
      if (tokens.is(at, NARROW) || tokens.is(at - 1, NARROW) || tokens.is(at + 1, NARROW)) isOne = true;
      else isAll = true;
    }
    return isOne && !isAll;
  }

  /**
   * "We do not keep it for more than 30 days", "we use no cookies that are not needed", "we do not share all of it", "we do not share it
   * abroad", "without a contract", "with just anyone": what is denied at this token is how long a thing is done, where, with whom, or what
   * is more than something that may be done.
   */
  isOfMore(act: number): boolean {
    const { tokens, barrier } = this.clauses;
    const { words } = tokens;
    if (words[act + 1] === 'all' && !tokens.is(act + 2, AND)) return true;
    for (let at = act + 1; at < act + NEARBY && at < tokens.length && barrier[at] === 0; at++) {
      if (ABROAD.test(`${words[at]} ${words[at + 1]} ${words[at + 2]}`)) return true;
      if (words[at] === 'longer' && words[at + 1] === 'than') return true;
      if (words[at] === 'just' && tokens.is(at + 1, THIRD)) return true;
      if (words[at] === 'without')
        for (let next = at + 1; next < at + NEARBY && !tokens.is(next, CONSENT); next++) if (SAFEGUARD.test(words[next] ?? '')) return true;
      // "with third parties who do not protect it"
      if (tokens.is(at, THIRD) && tokens.is(at + 1, RELATIVE)) {
        const denial = tokens.is(at + 2, DENIAL) ? at + 2 : at + 3;
        if (tokens.is(denial, DENIAL) && COMPLIES.test(words[denial + 1] ?? '')) return true;
      }
      if (words[at] === 'beyond' || (words[at] === 'more' && words[at + 1] === 'than'))
        for (let unit = at + 1; unit < at + 4; unit++) if (TIME.test(words[unit] ?? '')) return true;
      const isDenied = tokens.is(at + 1, BE) && (tokens.is(at + 1, DENIAL) || tokens.is(at + 2, DENIAL));
      if (tokens.is(at, RELATIVE) && isDenied && NEEDED.test(`${words[at + 2]} ${words[at + 3]} ${words[at + 4]}`)) return true;
    }
    return false;
  }

  /** "Acme is not used to identify you", "our beacons do not collect personal data": whether only this is denied of the tool before the act. */
  isOfIdentity(act: number): boolean {
    const { tokens } = this.clauses;
    const { words } = tokens;
    const isUsed = /^(?:used|employed|utili[sz]ed)$/.test(words[act] as string);
    if (isUsed && words[act + 1] !== 'to') return false;
    const at = isUsed ? act + 2 : act;
    if (!IDENTIFIES.test(words[at] ?? '')) return false;
    for (let next = at + 1; next < at + LABEL_START; next++)
      if (tokens.is(next, YOU) || tokens.is(next, PERSONAL) || tokens.is(next, CARD) || words[next] === 'passwords') return true;
    return false;
  }

  /** "This information does not reveal your name", "log files disclose nothing": what the act at this token is said of holds data, and gives none. */
  isOfContent(act: number): boolean {
    const { tokens } = this.clauses;
    if (!REVEALS.test(tokens.words[act] as string)) return false;
    let at = act - 1;
    while (tokens.is(at, MODAL) || tokens.is(at, DENIAL)) at--;
    if (at < act - 1 && GATHERED.test(tokens.words[at] ?? '')) at--;
    // "staff who hold personal data will not disclose it"
    for (let before = at - 1; before >= this.clauses.clauseStart(act); before--)
      if (tokens.is(before, RELATIVE) || tokens.is(before, PREP) || tokens.words[before]?.endsWith('ing')) return false;
    return tokens.is(at, HOLDS_DATA);
  }

  /** "Of minors", "through the texting programme", "to candidates": what stands at this token says of which data, or to whom, a thing is denied. */
  private qualifies(at: number): boolean {
    const { tokens } = this.clauses;
    for (let before = at - 1; before > at - LABEL_START && !tokens.is(before, JOINT) && !tokens.is(before, DATA); before--)
      if (QUALIFYING.test(tokens.words[before] ?? '')) return true;
    return false;
  }

  /** "If you opt out, we do not share", "once we have your request, we do not", "we will no longer sell": what is denied at this token is done until then. */
  isUntilRefused(act: number): boolean {
    const { tokens } = this.clauses;
    const { words } = tokens;
    for (let at = 0; at < tokens.length; at++) {
      if (at > act && (tokens.is(at, COMMA) || this.clauses.barrier[at] === 1)) return false;
      if (words[at] === 'no longer' && (words[at - 1]?.endsWith('ll') || CASES.has(words[this.clauses.opening] as string))) return true;
      if (!REFUSED_WHEN.has(words[at] as string)) continue;
      const isReaders = words[at + 1]?.startsWith('you') === true;
      let isReceived = false;
      for (let next = at + 1; next < at + REFUSAL_REACH; next++) {
        if (isReaders && (REFUSAL.test(words[next] ?? '') || this.asksNotTo(next))) return true;
        if (RECEIVED.test(words[next] ?? '')) isReceived = true;
        // "once we receive your request"
        if (isReceived && words[next] === 'your request') return true;
      }
    }
    return false;
  }

  /** "If you have enabled Do Not Track, no cookies are set": what is denied is done without that signal. */
  isUnderSignal(): boolean {
    const { tokens } = this.clauses;
    for (let at = 0; at < tokens.length; at++) {
      if (!CASES.has(tokens.words[at] as string)) continue;
      const isReaders = tokens.words[at + 1]?.startsWith('you') === true;
      for (let next = at + 1; next < at + REFUSAL_REACH; next++)
        if (tokens.is(next, DNT) && (isReaders || tokens.is(next + 1, BE))) return true;
    }
    return false;
  }

  /** "You tell us not to", "you ask us not to", "you ask that we do not". */
  private asksNotTo(at: number): boolean {
    const { tokens } = this.clauses;
    const before = tokens.is(at - 1, MODAL) ? at - 2 : at - 1;
    return /ask us not$/.test(tokens.words[at] ?? '') || (tokens.is(at, NOT) && /(?:^| )(?:us|we)$/.test(tokens.words[before] ?? ''));
  }
}
