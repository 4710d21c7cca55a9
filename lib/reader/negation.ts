import type { Absence } from './absence';
import { anyOf, classSet } from './classes';
import type { Clauses } from './clauses';
import {
  AND,
  BE,
  COMMA,
  DATA,
  DENIAL,
  DENYING,
  EXCEPT,
  JOINT,
  LABEL_START,
  MODAL,
  NEARBY,
  NO,
  NOMINALISED,
  NOT,
  NOUN,
  PREP,
  RELATIVE,
  SUBJECT,
  UNSAID,
  VERB,
  WE,
} from './kinds';
import { Memo } from './memo';

const NEVER = classSet('never');
const COLLECT = classSet('collect');
const GIVING = classSet('disclose', 'give');
/** What opens an inset: "which is free", "as the law defines it", but not "as well as". */
const INSET = /^(?:which|who|as(?: (?!well).*)?)$/;
/** What leads from a thing to instances of it, over what is said of the thing: "tools that follow you, such as cookies". */
const INSTANCE = /^(?:such as|including|example)$/;
/** What is done to an act that is then not done: where that is denied, it is. */
const PREVENTS =
  /^(?:stop|stops|prevent(?:s|ed)?|hinder|hinders|deny|denies|limit|limits|restrict(?:s|ed)?|restrictions?|preclude(?:s|d)?|affects?)$/;
/** What is given for an act that is then done. */
const PAID = /^(?:paid|compensated|payment|compensation|money)$/;
const DEEMS = /^(?:consider|deem|treat|regard|view)$/;
/** The same as a denial by itself. */
const DENIES = /^(?:avoid|prohibits?|prohibited from|forbids|refuse to|(?:bar|bars|forbids?|prevents) us from)$/;
const FINITE = /^(?:is|are|was|were)$/;
const FINITE_VERB = /^[a-z]+s$/;
/** What an auxiliary may stand before. */
const PARTICIPLE = /(?:ed|en|nt|ld|ing|made|kept|set|ut|own)\b/;
const BY_MEANS = /^(?:through|via|by)$/;
/** What is done to data that others may have gathered. */
const JOINS = /^(?:associate|combine|connect|correlate|join|link|match|merge|tie)$/;
/** What was passed on the way back from an act to a denial that may reach it. */
interface Passed {
  /** The subject of the act: only "never" comes before it. */
  subject: boolean;
  noun: boolean;
  verb: boolean;
  /** "Such as", "including". */
  example: boolean;
  comma: boolean;
  /** A comma with "and" behind it, which goes on to something else that is done. */
  link: boolean;
  modals: number;
}

/** What of a sentence is denied. */
export class Negation {
  // several rules ask the same of an act
  private readonly known = new Memo((act) => this.findNegation(act));

  constructor(
    private readonly clauses: Clauses,
    private readonly absence: Absence,
  ) {}

  /** Forgets the sentence before. */
  forget(): void {
    this.known.forget();
  }

  /** Is the verb (or noun) at this token denied? "do not share", "no cookies are set", "under no circumstances will we". */
  isNegated(act: number): boolean {
    return this.known.of(act);
  }

  /** The same as `isNegated`, but not kept: the exceptions are still being looked for. */
  findNegation(act: number): boolean {
    const { tokens } = this.clauses;
    if (this.isMeans(act)) return false;
    const lacked = this.lackedBy(act);
    // "we cannot bring it without sharing your address": it is shared
    if (lacked >= 0) return !this.isNegated(lacked);
    if (this.absence.hasNoSubject(act) || this.absence.isRuledOut(act)) return true;
    // most sentences deny nothing
    return anyOf(DENYING, tokens.all) && this.isDeniedBefore(act);
  }

  /** Whether a denial before the act at this token reaches it. */
  private isDeniedBefore(act: number): boolean {
    const { tokens, barrier, excepted, caseEnd } = this.clauses;
    const passed: Passed = { subject: false, noun: false, verb: false, example: false, comma: false, link: false, modals: 0 };
    let reach = NEARBY;
    for (let at = act - 1; at >= 0; at--) {
      // however far it is: "never, as long as we live and whatever comes, will we"
      if (at < act - reach) {
        if (barrier[at + 1] === 1) return false;
        if (tokens.is(at, NEVER)) return true;
        continue;
      }
      // "we will not use this (your name and address) or disclose it"
      if (tokens.aside[at] === 1 && tokens.aside[act] === 0) {
        reach++;
        continue;
      }
      if (tokens.is(at, COMMA)) {
        // "we do not, as the law defines it, sell", "Acme, which does not charge you, shares"
        const inset = this.clauses.insetStart(at, INSET);
        reach += at - inset + 1;
        at = inset;
        passed.comma = true;
      }
      // "if you have not objected, Acme may share": the case is denied, and not what is done then
      if (at === caseEnd) return false;
      // "we will not, unless the law demands it, disclose"
      if (excepted[at] === 1 && excepted[act] === 0) continue;
      if (tokens.is(at, NEVER)) return true;
      if (passed.subject) {
        // "never will we", "not once have we", "nowhere do we"
        if (at === this.clauses.opening && /^(?:never|not once|nowhere)/.test(`${tokens.words[at]} ${tokens.words[at + 1]}`)) return true;
        if (barrier[at] === 1 || barrier[at + 1] === 1) return false;
        continue;
      }
      if (tokens.is(at, DENIAL)) {
        if (this.isOfAnother(at, act)) continue;
        return this.goesOn(at, act, passed);
      }
      if (this.endsDenial(at, act, passed)) return false;
      // "is not something that our shop does"
      if (tokens.is(at, WE) && this.absence.isNothing(at - 1)) return true;
      this.pass(at, act, passed);
    }
    return false;
  }

  /** Keeps in mind what the token at `at` is, of those between a denial and the act. */
  private pass(at: number, act: number, passed: Passed): void {
    const { tokens } = this.clauses;
    const word = tokens.words[at] as string;
    // "such as your name and age, and uses cookies": another thing that is done
    if (word === 'and' && tokens.is(at - 1, COMMA) && this.opensAct(at + 1)) passed.link = true;
    if (this.isFullModal(at)) passed.modals++;
    if (FINITE.test(word)) passed.verb = true;
    if (INSTANCE.test(word)) passed.example = true;
    if (tokens.is(at, NOUN)) passed.noun = true;
    if (word === 'we' || word === 'i' || (word === 'you' && this.clauses.isSubject(at, act))) passed.subject = true;
  }

  /** Whether the denial at this token, which stands before the act, is of something else, and another one may come before it. */
  private isOfAnother(denial: number, act: number): boolean {
    const { tokens } = this.clauses;
    const { words } = tokens;
    // "what is not needed is up to you", "those that are not needed require consent": what "are not" stands before is no finite verb
    const isAside = FINITE.test(words[denial - 1] ?? '') && tokens.is(denial - 2, RELATIVE) && !PARTICIPLE.test(words[act] as string);
    return isAside || this.isContrast(denial, act);
  }

  /** Whether the denial at this token goes on as far as the act, over what was passed. */
  private goesOn(denial: number, act: number, passed: Passed): boolean {
    const { tokens } = this.clauses;
    const isWhole = tokens.words[denial] === 'never' || tokens.is(denial, NO);
    // "nothing prohibits us from selling", "we cannot avoid sharing"
    if (DENIES.test(tokens.words[denial] as string) && (tokens.is(denial - 1, DENIAL) || tokens.is(denial - 2, DENIAL))) return false;
    // "what we do not need is sold", "what cannot be mended is sold"
    if (passed.verb && tokens.is(denial, NOT) && !isWhole) return false;
    // "what does not identify you, such as data gathered through cookies"
    if (passed.example && (tokens.is(denial - 1, RELATIVE) || tokens.is(denial - 2, RELATIVE))) return false;
    // the denial's own modal may stand behind it: "nor will we"
    const own = this.isFullModal(denial + 1) && denial + 1 < act ? 1 : 0;
    return isWhole || passed.modals <= own;
  }

  /** Whether no denial before the token at `at` reaches over it to the act. */
  private endsDenial(at: number, act: number, passed: Passed): boolean {
    const { tokens, barrier } = this.clauses;
    const { words } = tokens;
    const word = words[at] as string;
    // "does not know your name but uses cookies", "not by us but by Acme"
    if (barrier[at + 1] === 1 || (word === 'but' && !tokens.is(at - 1, NO))) return true;
    // "is never sold, and is shared"
    if (word === 'and' && FINITE.test(words[at + 1] ?? '')) return true;
    if (word === 'and' && passed.noun && (passed.link || !this.joinsExamples(at))) return true;
    // "none is kept, as payments are handled by others", but not "none, as the law has it, is kept"
    if (word === 'as' && !passed.comma && (tokens.is(at - 1, COMMA) || tokens.is(at + 2, MODAL))) return true;
    // "nothing stops us from selling it", "we are not paid for sharing it"
    if (PREVENTS.test(word) || (words[at + 1] === 'for' && PAID.test(word))) return true;
    // "this does not keep our partners from setting"
    if (/^keeps?$/.test(word) && words[act - 1] === 'from' && act - at < LABEL_START) return true;
    // "we do not consider sharing it to be a sale"
    if (DEEMS.test(word) && tokens.is(act, GIVING) && this.isDeemedSale(at)) return true;
    // "no means by which to respond"
    const isMeans = tokens.is(at - 1, PREP) && words[at + 1] === 'to';
    if (tokens.is(at, RELATIVE) && !isMeans && !passed.example && !(word === 'that' && tokens.is(at + 1, NOUN))) return true;
    return tokens.is(at, EXCEPT) && word !== 'only';
  }

  /** "Consider sharing it to be a sale": what is considered at this token is whether something else is a sale. */
  private isDeemedSale(at: number): boolean {
    const { words } = this.clauses.tokens;
    for (let next = at + 2; next < at + NEARBY; next++) if (words[next] === 'sale' && words[next - 1] !== 'the') return true;
    return false;
  }

  /** "None of it, including your name and your address, is sold": the "and" at this token joins examples of what is denied. */
  private joinsExamples(and: number): boolean {
    const { tokens } = this.clauses;
    if (this.opensAct(and + 1)) return false;
    for (let at = and - 1; at > 0 && at > and - LABEL_START && !tokens.is(at, MODAL); at--)
      if (INSTANCE.test(tokens.words[at] as string)) return true;
    return false;
  }

  /** "And uses cookies", but not "and address": whether what stands behind an "and" is done. */
  private opensAct(at: number): boolean {
    return this.clauses.tokens.is(at, VERB) && !this.clauses.tokens.is(at, DATA);
  }

  /** "We do not join what is learnt through the use of Acme with your name", "link the data gathered by beacons": it is used, and they gather. */
  private isMeans(act: number): boolean {
    const { tokens } = this.clauses;
    // the act is the gathering, or what gathers
    const gathered = tokens.is(act, PREP) ? act - 1 : tokens.is(act - 1, PREP) ? act - 2 : act;
    if (tokens.is(gathered - 1, DATA) && BY_MEANS.test(tokens.words[gathered + 1] ?? ''))
      for (let at = gathered - 2; at > gathered - LABEL_START; at--) if (JOINS.test(tokens.words[at] ?? '')) return true;
    if (tokens.words[act] !== 'the use of' || !BY_MEANS.test(tokens.words[act - 1] ?? '') || !tokens.is(act - 2, COLLECT)) return false;
    return (tokens.is(act - 3, DATA) || tokens.is(act - 3, WE)) && !this.clauses.isPassive(act - 2);
  }

  /** "Acme, not Zorbix, processes", "we may, but are not obliged to, disclose": the denial at this token is of what stands between commas alone. */
  private isContrast(denial: number, act: number): boolean {
    const { tokens } = this.clauses;
    let before = denial - 1;
    while (tokens.is(before, MODAL)) before--;
    const isFree = tokens.words[before] === 'but' && tokens.is(before - 1, COMMA);
    // "the shop, but not the blog, uses", but not "may, but will not, use"
    const isOfThing = isFree && before === denial - 1 && !tokens.is(denial + 1, COMMA);
    if (!isFree && !(tokens.words[denial] === 'not' && tokens.is(denial - 1, COMMA))) return false;
    let demanded = false;
    for (let at = denial + 1; at < act; at++) {
      if (tokens.is(at, COMMA)) return demanded || isOfThing || !isFree;
      if (tokens.is(at, UNSAID)) demanded = true;
      else if (tokens.is(at, VERB)) return false;
    }
    return false;
  }

  /**
   * "Without ever selling or sharing", "would rather close than sell", "without a cookie being set": the "without" or "than" of the verb at
   * this token, or -1.
   */
  private lackedBy(act: number): number {
    const { tokens } = this.clauses;
    const { words } = tokens;
    const isPassive = words[act - 1] === 'being';
    const isDone = FINITE_VERB.test(words[act] as string) && !NOMINALISED.test(words[act] as string);
    for (let at = act - 1; at >= 0 && at > act - LABEL_START; at--) {
      // "counts without tracking, and respects": what is done comes after what is not
      if (isDone && tokens.is(at, JOINT)) return -1;
      if (words[at] === 'without' || (words[at] === 'than' && words[at - 1] !== 'more')) return at;
      if (!isPassive && words[at] !== 'ever' && !tokens.is(at, JOINT) && !words[at]?.endsWith('ing')) return -1;
    }
    return -1;
  }

  /** "They go once they are sent, and do not reach others": between the act and the last token of a match another act begins that is denied. */
  reachesDenied(act: number, last: number): boolean {
    const { tokens } = this.clauses;
    for (let at = act + 3; at < last; at++)
      if (tokens.is(at, NOT) && tokens.is(at - 1, MODAL) && tokens.is(at - 2, AND) && tokens.is(at + 1, GIVING))
        return !this.isNegated(act);
    return false;
  }

  /** "We do not use tools that gather", "opposed to tools which gather": what does the act at this token is not there. */
  isOfUnused(act: number): boolean {
    const { tokens, barrier } = this.clauses;
    let relative = act - 1;
    while (relative > 0 && !/^(?:that|which)$/.test(tokens.words[relative] ?? '')) {
      if (tokens.is(relative, SUBJECT) || barrier[relative] === 1 || relative < act - LABEL_START) return false;
      relative--;
    }
    for (let at = relative - 1; at >= 0 && at > relative - NEARBY; at--) {
      if (tokens.is(at, VERB) && !tokens.is(at, GIVING) && !tokens.is(at, MODAL)) return this.isNegated(at);
      if (tokens.words[at] === 'opposed to') return true;
      if (tokens.is(at, GIVING) || barrier[at] === 1) return false;
    }
    return false;
  }

  private isFullModal(at: number): boolean {
    return this.clauses.tokens.is(at, MODAL) && !this.clauses.tokens.is(at, BE);
  }
}
