import { anyOf, classSet } from './classes';
import { Known } from './known';
import type { Ground } from './pattern';
import { Places } from './places';
import { Tokens } from './words';

/** Who does what a verb says. */
type Actor = 'site' | 'user' | 'other' | 'generality' | 'unknown';

/** What a denial excepts. */
type Exception = 'none' | 'law' | 'consent' | 'policy' | 'practice';

const WE = classSet('we');
const YOU = classSet('you');
const GENERAL = classSet('others');
const THIRD = classSet('third');
const OTHERS = classSet('third', 'they');
const SUBJECT = classSet('we', 'you', 'third', 'others', 'they');
const NOT = classSet('not', 'no');
const AGREEING = classSet('consent', 'modal', 'that');
const NO = classSet('no');
const NEVER = classSet('never');
const SUBJECT_PRONOUN = classSet('we', 'you', 'they');
const MODAL = classSet('modal');
const BE = classSet('be');
const RELATIVE = classSet('that');
const PROPER = classSet('proper');
const AND = classSet('and');
const BUT = classSet('but');
const PREP = classSet('prep', 'to');
const EXCEPT = classSet('except');
const COMMA = classSet('comma');
const STOP = classSet('stop');
const VERB = classSet('disclose', 'give', 'sell', 'use', 'set', 'collect', 'retain', 'allow', 'help', 'respond');
/** What a clause without "that" may qualify. */
const QUALIFIED = classSet('data', 'cookie', 'adnoun', 'ads', 'usage', 'log', 'beacon');
const GIVING = classSet('disclose', 'give');
const NOUN = classSet('data', 'cookie', 'beacon', 'log', 'card', 'third');
const ANNOUNCE = classSet('announce');
const WH = classSet('wh');
const AFFILIATE = classSet('affiliate');
const POLICY = classSet('policyword');
const RIGHT = classSet('right');
const CONSENT = classSet('consent');
const LEGAL = classSet('legal');
const ORDINARY = classSet('service', 'affiliate', 'transfer', 'aggregate', 'adcompany', 'onbehalf');
const OUR_POLICY = classSet('ourpolicy', 'policyword');

/** What can begin a clause, or stand before one. */
const CLAUSE = classSet('stop', 'but', 'and');
const JOINT = classSet('comma', 'and');
/** What makes words void, or an exception. */
const MARKED = classSet('except', 'policyword', 'wh', 'right');
/** What keeps the words after "but" from being a mere adverbial. */
const WEIGHTY = classSet('wh', 'that', 'not', 'to', 'data', 'third', 'you', 'except', 'stop');
const DETERMINERS: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those', 'such', 'our', 'any', 'some']);

/** How soon a label begins that a colon ends, in tokens. */
const LABEL = 8;
/** How soon an embedded clause has its subject, in tokens. */
const ASIDE = 7;
/** What opens a sentence that tells the reader what to do. */
const IMPERATIVE: ReadonlySet<string> = new Set([
  'please',
  'do',
  "don't",
  'use',
  'click',
  'note',
  'remember',
  'visit',
  'see',
  'read',
  'contact',
  'enter',
  'select',
  'choose',
  'check',
  'go',
]);

/** Who is asked to do a thing does it. */
const ASKING: ReadonlySet<string> = new Set(
  'ask asks asked asking encourage encourages encouraging require requires required requiring request requests instruct urge advise expect want'.split(
    ' ',
  ),
);

/** What leads to the consent that a thing is done with: "if you agree", "cookies that require your consent", "off until you accept". */
const CONDITIONS: ReadonlySet<string> = new Set([
  ...'with upon if when whenever where wherever after once until provided assuming subject basis based extent case condition at'.split(' '),
  ...'require requires requiring request requests ask asks seek seeks given need needs receive received obtain obtained'.split(' '),
  ...['only with', 'only when', 'only where', 'only to the extent', 'should you', 'rely on', 'relies on', 'as soon as', 'as long as'],
]);
const LACKING: ReadonlySet<string> = new Set(['without', 'unless', 'absent', 'in the absence of', 'before', 'prior to']);
const CASES: ReadonlySet<string> = new Set(['if', 'where', 'when', 'as long as', 'so long as']);
/** Phrases that have the reader as their subject. */
const DOING = classSet('modal', 'not', 'disclose', 'give');
const CHOOSING = /^(?:should you$|you (?:choose|elect))/;
/** What leads to the reader's refusal: "once you opt out". */
const REFUSED_WHEN: ReadonlySet<string> = new Set([...CASES, 'after', 'once']);
const REFUSAL =
  /\bopt out|^(?:opted|opted out of|object|object to|objected|decline|declined|refuse|refused|unsubscribe|unsubscribed|withdraw|click|clicked|press|pressed)$/;
/** What is done to get consent. */
const SEEKING: ReadonlySet<string> = new Set(
  'ask asks asked asking request requests requested seek seeks sought seeking obtain obtains obtained obtaining get gets getting require requires required need needs needed'.split(
    ' ',
  ),
);
/** What follows "we ask" or "we ask you" where it is leave that is asked for. */
const FIRST = /^(?:first|before|beforehand|if|whether)$/;
const PRONOUN = /^(?:it|them)$/;
const PEOPLE = /^(?:those|people|persons|anyone|everyone|readers|guests|donors|players|patients|students)$/;
/** What leads to a question within a sentence. */
const EMBEDS = /^(?:on|about|regarding|concerning)$/;
/** What speaks of the sentence before it. */
const BACK: ReadonlySet<string> = new Set('this these it they such that those'.split(' '));

/** What gives rights, and needs no clause of its own: "under this law, we do not disclose". */
const LAWS: ReadonlySet<string> = new Set(['shine the light', 'california law', 'california civil code']);

/** "An opt-out cookie" is a means, and no right that is spoken of. */
const OPT_OUT_BY: ReadonlySet<string> = new Set(
  'cookie cookies mechanism mechanisms tool tools page pages link links signal signals'.split(' '),
);

/** What takes a part of those named after it. */
const PART: ReadonlySet<string> = new Set(['some', 'many', 'most', 'all', 'any', 'each', 'one', 'several', 'none']);
/** What opens a statement on others in general. */
const QUANTIFIER: ReadonlySet<string> = new Set(['few', 'most', 'many', 'nearly', 'almost', 'virtually', 'practically']);
/** What follows "you" where it is an object. */
const ENDS_OBJECT = classSet('and', 'comma', 'without');
const OUR = classSet('our');
const OURS = classSet('we', 'our', 'us');
const NAMED = classSet('we', 'proper');
const HERE = /^(?:on|in|within|through|via)$/;
/** What names examples of those before it. */
const EXAMPLE: ReadonlySet<string> = new Set(['such as', 'including', 'like', 'of']);
/** What leads from a thing to instances of it, over what is said of the thing: "tools that follow you, such as cookies". */
const INSTANCE = /^(?:such as|including|example)$/;
/** What is done to "you" where it is no subject. */
const HELP = /(?:^|to )(?:help|helps|assist|allow|allows|enable|enables|let|lets)$/;
/** Prepositions that a relative clause may end on. */
const STRANDED: ReadonlySet<string> = new Set(['to', 'with', 'from']);

const ONLY = /^only(?: |$)/;
/** What excepts those who are named after it. */
const BUT_FOR: ReadonlySet<string> = new Set(['except', 'except for', 'other than', 'apart from', 'aside from', 'besides']);

const FINITE = /^(?:is|are|was|were)$/;
/** An act as a noun. */
const NOMINALISED = /(?:ing(?: \w+)?|disclosures?|transfers?|sales?|rental|the use of)$/;
const EXCLUDED = /^(?:avoided|dispensed with|excluded|forbidden|prohibited|ruled)$/;
/** What an act is said not to be where it is not done: "is not something we do", "is not made", "does not take place". */
const RULES_OUT = /^(?:something|anything|part|practice|policy|made|done|conducted|undertaken|take|takes|occur|happen|intended|planned)$/;
const SOMETHING = /^(?:something|anything|thing|product|commodity)$/;

/** How far a denial reaches back from its verb, in tokens. */
const REACH = 16;

/** Who does an act, and whether the site does it too. */
interface Acting {
  who: Actor;
  alsoSite: boolean;
}

/** One sentence, read: where its clauses begin, what is void, what stands in an exception. */
export class Reading implements Ground {
  readonly tokens = new Tokens();
  readonly places = new Places();
  readonly barrier = new Uint8Array(1024);
  /** How many tokens come from an introduction; see `Ground`. */
  inherited = 0;
  /** 1 where words only announce, ask or speak of a right, and state nothing. */
  readonly void = new Uint8Array(1024);
  /** 1 within "except ...", "unless ...", "other than ...". */
  readonly excepted = new Uint8Array(1024);
  /** Several rules ask the same of an act. */
  private readonly negations = new Known((act) => this.findNegation(act));
  private readonly actors = new Known((act) => this.findActor(act));
  private readonly conditions = new Known((act) => this.findConsent(act));

  /** Fills the marks for the tokens at hand. */
  read(): void {
    const { tokens, barrier, excepted } = this;
    const { length, words } = tokens;
    this.negations.forget();
    this.actors.forget();
    this.conditions.forget();
    barrier.fill(0, 0, length + 1);
    excepted.fill(0, 0, length + 1);
    this.void.fill(0, 0, length + 1);
    for (let at = 0; at < length; at++) {
      // nothing else begins a clause
      if (!tokens.is(at, CLAUSE) && (at === 0 || (!tokens.is(at - 1, JOINT) && words[at - 1] !== 'so'))) continue;
      const subject = DETERMINERS.has(words[at] as string) ? at + 1 : at;
      // "counts visitors; only if you agree" goes on
      if (tokens.is(at, STOP)) barrier[at] = ONLY.test(words[at + 1] ?? '') ? 0 : 1;
      else if (
        at > 0 &&
        tokens.is(at, BUT) &&
        (this.opensClause(DETERMINERS.has(words[at + 1] as string) ? at + 2 : at + 1) ||
          this.opensLater(at + 1) ||
          tokens.is(at + 1, MODAL) ||
          this.deniesNext(at + 2) ||
          (tokens.is(at + 1, NOT) && words[at + 1] !== 'not'))
      )
        barrier[at] = 1;
      else if (words[at] === 'nor' && tokens.is(at + 1, MODAL)) barrier[at] = 1;
      else if (
        at > 1 &&
        (tokens.is(at - 1, COMMA) || words[at - 1] === 'and' || words[at - 1] === 'so') &&
        this.opensClause(subject) &&
        !this.joinsSubjects(at - 1)
      )
        barrier[at] = 1;
      // "while you read, it sends us": after a comma "it" is no object
      else if (at > 1 && words[at] === 'it' && tokens.is(at - 1, COMMA) && !tokens.is(at + 1, PREP)) barrier[at] = 1;
    }
    if (!anyOf(tokens.all, MARKED)) return;
    for (let at = 0; at < length; at++) {
      if (!tokens.is(at, MARKED)) continue;
      if (tokens.is(at, EXCEPT) && !(ONLY.test(words[at] as string) && !this.findNegation(at))) {
        const leading = at < 3;
        const isInset = tokens.is(at - 1, COMMA) && (tokens.is(at - 2, NOT) || tokens.is(at - 2, MODAL));
        for (let next = at; next < length && (next === at || barrier[next] === 0); next++) {
          if (leading && tokens.is(next, COMMA) && this.leadsToVerb(next + 1)) break;
          // "we do not, unless the law demands it, disclose"
          if (isInset && next > at && tokens.is(next, COMMA) && tokens.is(next + 1, VERB)) break;
          // "no one other than our staff will see it": the exception is of the subject
          if (
            next > at + 1 &&
            tokens.is(at - 1, NO) &&
            tokens.is(next, MODAL) &&
            !tokens.is(next - 1, RELATIVE) &&
            BUT_FOR.has(words[at] as string)
          )
            break;
          // "used only to answer you and will not be shared": the denial stands outside
          if (next > at && words[next] === 'and' && this.deniesNext(next + 1)) break;
          excepted[next] = 1;
        }
      }
      if (tokens.is(at, POLICY) && at < 8 && this.announces(at)) this.voidAnnouncement(at);
      else if (tokens.is(at, WH) && this.announced(at)) this.voidFrom(at);
      else if (tokens.is(at, RIGHT) && words[at] !== 'opt out' && !this.isOwnRight(at)) this.voidFrom(at);
      else if (words[at] === 'opt out' && !tokens.is(at - 1, YOU) && !OPT_OUT_BY.has(words[at + 1] as string)) this.voidFrom(at);
    }
  }

  /** The token after the clause of the one at `at`; what is said of "it" still belongs to it. */
  clauseEnd(at: number): number {
    const { tokens, barrier } = this;
    let end = at + 1;
    while (end < tokens.length && (barrier[end] === 0 || tokens.words[end] === 'it')) end++;
    return end;
  }

  /** "We are entitled to share", "the company has the right to share": who has the right makes use of it. */
  private isOwnRight(at: number): boolean {
    const { tokens } = this;
    const { words } = tokens;
    if (words[at] === 'right to') return /^ha(?:s|ve)$/.test(words[at - 1] ?? '') && tokens.is(at - 2, WE);
    if (words[at] !== 'entitled to') return tokens.is(at - 1, WE);
    return tokens.is(at - 2, WE) || (tokens.is(at - 3, WE) && tokens.is(at - 2, MODAL));
  }

  /** "Your data will", "no data are": a few words and then what a clause turns on. */
  private leadsToVerb(at: number): boolean {
    const { tokens } = this;
    if (this.opensClause(at)) return true;
    for (let next = at + 1; next < at + 6; next++) {
      if (tokens.is(next, MODAL)) return true;
      if (tokens.is(next, COMMA) || tokens.is(next, RELATIVE) || tokens.is(next, PREP)) return false;
    }
    return false;
  }

  /** "Will not", "never", "is not": a verb is denied here. */
  private deniesNext(at: number): boolean {
    const { tokens } = this;
    return tokens.is(at, MODAL) ? tokens.is(at + 1, NOT) : tokens.is(at, NOT) && tokens.is(at + 1, VERB);
  }

  /** A subject with its verb begins here: "we may", "third parties use". */
  private opensClause(at: number): boolean {
    const { tokens } = this;
    if (!tokens.is(at, SUBJECT) || tokens.possessive[at] === 1) return false;
    if (tokens.words[at] === 'we' || tokens.words[at] === 'you' || tokens.words[at] === 'i') return true;
    // "Matomo and Hotjar are used"
    if (tokens.names[at] && tokens.names[at - 2] && tokens.words[at - 1] === 'and') return false;
    if (tokens.is(at - 1, BUT) && (tokens.is(at + 1, RELATIVE) || tokens.words[at]?.endsWith(' that'))) return true;
    // "the pages currently do not"
    const verb = tokens.words[at + 1]?.endsWith('ly') ? at + 2 : at + 1;
    return tokens.is(verb, MODAL) || tokens.is(verb, NOT);
  }

  /** "Our lawyers, bankers and insurers may see": the "and" at this token joins the subjects of one clause. */
  private joinsSubjects(and: number): boolean {
    const { tokens, barrier } = this;
    if (tokens.words[and] !== 'and' || !tokens.is(and - 1, THIRD)) return false;
    for (let at = and - 1; at >= 0 && at >= and - REACH; at--) {
      if (tokens.is(at, WE) || tokens.is(at, YOU) || tokens.is(at, MODAL)) return false;
      if (!tokens.is(at, THIRD) && (tokens.is(at, VERB) || (tokens.is(at, PREP) && !EXAMPLE.has(tokens.words[at] as string)))) return false;
      if (at === 0 || barrier[at] === 1) return true;
    }
    return false;
  }

  /** "But at present we": a few words of no weight before the subject. */
  private opensLater(at: number): boolean {
    const { tokens } = this;
    for (let next = at; next < at + 4; next++) {
      if (tokens.words[next] === 'we' || tokens.words[next] === 'i') return true;
      if (tokens.is(next, WEIGHTY)) return false;
    }
    return false;
  }

  /** "This policy describes ...": the document is the subject of an announcement. */
  private announces(at: number): boolean {
    const { tokens } = this;
    for (let next = at + 1; next <= at + 3; next++) {
      if (tokens.is(next, ANNOUNCE)) return true;
      if (
        !tokens.is(next, MODAL) &&
        !tokens.is(next, COMMA) &&
        tokens.words[next] !== 'and' &&
        tokens.words[next] !== 'also' &&
        tokens.words[next] !== 'only'
      )
        return false;
    }
    return false;
  }

  private announced(at: number): boolean {
    const { tokens, barrier } = this;
    for (let back = at - 1; back >= 0; back--) if (this.void[back] === 1) return true;
    for (let back = at - 1; back >= 0 && back >= at - 8; back--) {
      if (tokens.is(back, ANNOUNCE)) return true;
      if (barrier[back] === 1) return false;
    }
    // "see there for information on how we share"
    if (at > 0 && EMBEDS.test(tokens.words[at - 1] as string) && tokens.words[at] !== 'whom') return true;
    // "Parties with whom we share:" is a label, too
    if (tokens.is(at - 1, PREP) && at < LABEL && tokens.isBeforeColon(tokens.length - 1) && !this.speaksOfUs(this.inherited, at))
      return true;
    // "What you tell us is shared with nobody": a subject
    if (tokens.words[at] === 'what' && /^you\b/.test(tokens.words[at + 1] ?? '')) return false;
    // "With whom we share", "5. How we share": a heading, which states nothing where no item completes it
    const first = /^\d/.test(tokens.words[0] as string) ? 1 : 0;
    return at >= this.inherited && (at === first || (at === first + 1 && tokens.is(first, PREP)));
  }

  /** All that is announced; "this policy may change, but we do not share" announces nothing and goes on with a clause of its own. */
  private voidAnnouncement(at: number): void {
    const { tokens, barrier } = this;
    let asks = false;
    for (let next = at; next < tokens.length && (asks || barrier[next] === 0); next++) {
      if (tokens.is(next, WH)) asks = true;
      this.void[next] = 1;
    }
  }

  private voidFrom(at: number): void {
    const { tokens, barrier } = this;
    // the embedded clause's own subject is no end: "how, if at all, we share"
    let hasSubject = (tokens.words[at] === 'how' && tokens.words[at + 1] === 'to') || LAWS.has(tokens.words[at] as string);
    for (let next = at; next < tokens.length; next++) {
      const isBarrier = barrier[next] === 1 && tokens.words[next] !== 'it';
      // "Opting out: we do not share": a label, and then the statement
      if (next > at && at < LABEL && tokens.isBeforeColon(next - 1)) break;
      if (next > at && isBarrier && (hasSubject || next > at + ASIDE || tokens.is(next, STOP))) break;
      // "the information we shared" goes on
      if (hasSubject && tokens.words[next] === 'we' && tokens.aside[next] === 0 && !this.qualifies(next)) break;
      if (tokens.is(next, SUBJECT)) hasSubject = true;
      this.void[next] = 1;
    }
  }

  /** "The information we share", "that we share": a clause that qualifies the noun before it. */
  private qualifies(at: number): boolean {
    const { tokens } = this;
    if (/^(?:that|which|whom)$/.test(tokens.words[at - 1] ?? '')) return true;
    return tokens.is(at - 1, QUALIFIED) && tokens.start[at] === (tokens.end[at - 1] as number) + 1;
  }

  /** Is the verb (or noun) at this token denied? "do not share", "no cookies are set", "under no circumstances will we". */
  isNegated(act: number): boolean {
    return this.negations.of(act);
  }

  private findNegation(act: number): boolean {
    const { tokens, barrier, excepted } = this;
    const { words } = tokens;
    const lacked = this.lackedBy(act);
    // "we cannot bring it without sharing your address": it is shared
    if (lacked >= 0) return !this.isNegated(lacked);
    if (this.hasNoSubject(act) || this.isRuledOut(act)) return true;
    // "does not know your name but uses cookies"
    if (words[act - 1] === 'but') return false;
    let sawNoun = false;
    let modals = 0;
    let subjectPassed = false;
    let hasVerb = false;
    let sawExample = false;
    let reach = REACH;
    for (let at = act - 1; at >= 0 && at >= act - reach; at--) {
      // "we will not use this (your name and address) or disclose it"
      if (tokens.aside[at] === 1 && tokens.aside[act] === 0) {
        reach++;
        continue;
      }
      if (tokens.is(at, COMMA)) reach++;
      // "we will not, unless the law demands it, disclose"
      if (excepted[at] === 1 && excepted[act] === 0) continue;
      if (tokens.is(at, NEVER)) return true;
      if (subjectPassed) {
        if (barrier[at] === 1 || barrier[at + 1] === 1) return false;
        continue;
      }
      if (tokens.is(at, NOT)) {
        // "what we do not need is sold"
        if (hasVerb && words[at] === 'not') return false;
        // "what does not identify you, such as data gathered through cookies"
        if (sawExample && (tokens.is(at - 1, RELATIVE) || tokens.is(at - 2, RELATIVE))) return false;
        if (modals > (this.isFullModal(at + 1) && at + 1 < act ? 1 : 0) && words[at] !== 'never' && !tokens.is(at, NO)) return false;
        return true;
      }
      if (barrier[at + 1] === 1) return false;
      if (words[at] === 'and' && sawNoun) return false;
      if (tokens.is(at, RELATIVE) && !sawExample && !(words[at] === 'that' && tokens.is(at + 1, NOUN))) return false;
      if (tokens.is(at, EXCEPT) && words[at] !== 'only') return false;
      if (this.isFullModal(at)) modals++;
      if (FINITE.test(words[at] as string)) hasVerb = true;
      if (INSTANCE.test(words[at] as string)) sawExample = true;
      if (words[at] === 'we' || words[at] === 'i' || (words[at] === 'you' && this.isSubject(at, act))) {
        if (this.isNothing(at - 1)) return true;
        subjectPassed = true;
      }
      if (tokens.is(at, NOUN)) sawNoun = true;
    }
    return false;
  }

  /**
   * "Without ever selling or sharing", "would rather close than sell", "without a cookie being set": the "without" or "than" of the verb at
   * this token, or -1.
   */
  private lackedBy(act: number): number {
    const { tokens } = this;
    const { words } = tokens;
    const isPassive = words[act - 1] === 'being';
    for (let at = act - 1; at >= 0 && at > act - LABEL; at--) {
      if (words[at] === 'without' || (words[at] === 'than' && words[at - 1] !== 'more')) return at;
      if (!isPassive && words[at] !== 'ever' && !tokens.is(at, JOINT) && !words[at]?.endsWith('ing')) return -1;
    }
    return -1;
  }

  /** "We do not use tools that gather", "opposed to tools which gather": what does the act at this token is not there. */
  isOfUnused(act: number): boolean {
    const { tokens, barrier } = this;
    let relative = act - 1;
    while (relative > 0 && !/^(?:that|which)$/.test(tokens.words[relative] ?? '')) {
      if (tokens.is(relative, SUBJECT) || barrier[relative] === 1 || relative < act - LABEL) return false;
      relative--;
    }
    for (let at = relative - 1; at >= 0 && at > relative - REACH; at--) {
      if (tokens.is(at, VERB) && !tokens.is(at, GIVING) && !tokens.is(at, MODAL)) return this.isNegated(at);
      if (tokens.words[at] === 'opposed to') return true;
      if (tokens.is(at, GIVING) || barrier[at] === 1) return false;
    }
    return false;
  }

  /** "Advertising cookies are not used": what the noun at this token is the subject of is denied. */
  isNotDone(noun: number): boolean {
    const { tokens } = this;
    return tokens.is(noun + 1, BE) && tokens.is(noun + 2, NOT) && tokens.is(noun + 3, VERB);
  }

  /** "Selling data is not something that we do", "disclosure does not take place": what is said of the noun at this token rules it out. */
  private isRuledOut(act: number): boolean {
    const { tokens, barrier } = this;
    if (!NOMINALISED.test(tokens.words[act] as string)) return false;
    for (let at = act + 1; at < act + REACH && barrier[at] === 0; at++) {
      if (tokens.is(at, RELATIVE) || tokens.is(at, SUBJECT_PRONOUN)) return false;
      if (!tokens.is(at, MODAL)) continue;
      const done = tokens.words[at + 1] === 'been' ? at + 2 : at + 1;
      if (tokens.is(at + 1, NEVER) || (EXCLUDED.test(tokens.words[done] ?? '') && tokens.words[done + 1] !== 'from')) return true;
      return tokens.is(at + 1, NOT) && (RULES_OUT.test(tokens.words[at + 2] ?? '') || RULES_OUT.test(tokens.words[at + 3] ?? ''));
    }
    return false;
  }

  /** "Cookies are not something that": what stands up to this token says of something that it is none of what follows. */
  private isNothing(at: number): boolean {
    const { words } = this.tokens;
    const noun = words[at] === 'that' || words[at] === 'which' ? at - 1 : at;
    if (!SOMETHING.test(words[noun] ?? '')) return false;
    return this.tokens.is(noun - 1, NOT) || (words[noun - 1] === 'a' && this.tokens.is(noun - 2, NOT));
  }

  /** "None of the data that we hold is sold": the subject of the passive at this token is none. */
  private hasNoSubject(act: number): boolean {
    const { tokens } = this;
    let first = act;
    while (first > 0 && this.barrier[first] === 0) first--;
    if (!tokens.is(first, NO) || !this.isPassive(act)) return false;
    for (let at = first + 1; at < first + 4; at++)
      if (tokens.is(at, NOUN)) return tokens.is(at + 1, RELATIVE) || tokens.words[at + 1] === 'we';
    return false;
  }

  /** "We do not otherwise sell": what is denied at this token is only what was not stated before. */
  isOfTheRest(act: number): boolean {
    for (let at = act - 1; at >= 0 && at > act - LABEL; at--) if (this.tokens.words[at] === 'otherwise') return this.tokens.is(at - 1, NOT);
    return false;
  }

  /** "If you opt out, we do not share", "we will no longer sell": what is denied at this token is done until then. */
  isUntilRefused(act: number): boolean {
    const { tokens } = this;
    const { words } = tokens;
    for (let at = 0; at < tokens.length; at++) {
      if (at > act && (tokens.is(at, COMMA) || this.barrier[at] === 1)) return false;
      if (words[at] === 'no longer' && (words[at - 1]?.endsWith('ll') || CASES.has(words[0] as string))) return true;
      if (!REFUSED_WHEN.has(words[at] as string) || !words[at + 1]?.startsWith('you')) continue;
      for (let next = at + 1; next < at + 6; next++) if (REFUSAL.test(words[next] ?? '')) return true;
    }
    return false;
  }

  private isFullModal(at: number): boolean {
    return this.tokens.is(at, MODAL) && !this.tokens.is(at, BE);
  }

  /** Is the verb at this token in the passive, or a participle on its own ("cookies set by ...")? */
  isPassive(act: number): boolean {
    const { tokens } = this;
    const word = tokens.words[act] as string;
    if (!/(?:ed|en|nt|ld|kept|set|ut|own)\b/.test(word) && word !== 'made available') return false;
    for (let at = act - 1, steps = 0; at >= 0 && steps < 6; at--, steps++) {
      if (tokens.is(at, BE)) return true;
      if (tokens.is(at, SUBJECT) || (tokens.is(at, COMMA) && !tokens.is(at - 1, VERB))) break;
      if (tokens.is(at, MODAL) && !tokens.is(at, NOT)) break;
    }
    return tokens.words[act + 1] === 'by';
  }

  /** Whose act is it? */
  actor(act: number): Acting {
    return this.actors.of(act);
  }

  private findActor(act: number): Acting {
    const { tokens, barrier, inherited } = this;
    const { words } = tokens;
    if (this.isPassive(act)) {
      for (let at = act + 1; at < tokens.length && at <= act + 14 && barrier[at] === 0; at++) {
        if (words[at] !== 'by') continue;
        for (let next = at + 1; next < tokens.length && next <= at + 6; next++) {
          if (tokens.is(next, WE) || words[next] === 'us') return { who: 'site', alsoSite: true };
          if (tokens.is(next, YOU)) return { who: 'user', alsoSite: false };
          if (tokens.is(next, THIRD)) return { who: 'other', alsoSite: false };
          if (tokens.is(next, GENERAL) && !this.speaksOfUs(next, tokens.length)) return { who: 'generality', alsoSite: false };
        }
      }
      return { who: 'unknown', alsoSite: true };
    }
    // "when you agree to our sharing it"
    if (tokens.is(act - 1, OUR)) return { who: 'site', alsoSite: true };
    if (this.hasLinkedSubject(act)) return { who: 'other', alsoSite: false };
    if (this.hasNamedSubject(act)) return { who: 'unknown', alsoSite: true };
    for (let at = this.overAside(act); at >= 0 && at >= act - 24; at--) {
      // "We may use what you give us to:", "• report": who does what the list says opens its introduction
      if (at < inherited && act >= inherited && tokens.is(at, YOU) && this.opensWithUs(at)) continue;
      if (words[at] === 'you' && (this.isQualifiersOwn(at, act) || this.isAgreedTo(at, act))) continue;
      // "you direct us to disclose"
      if (words[at] === 'us' && words[at + 1] === 'to' && at + 2 === act) return { who: 'site', alsoSite: true };
      // "please do not share", "you choose not to share"
      if ((words[at] === 'please' && tokens.is(at + 1, DOING)) || CHOOSING.test(words[at] as string))
        return { who: 'user', alsoSite: false };
      // "we do not authorize them to disclose"
      if (words[at] === 'them' && words[at + 1] === 'to' && tokens.is(at - 1, ALLOW)) return { who: 'other', alsoSite: false };
      if (tokens.is(at, SUBJECT) && words[at] !== 'us' && tokens.possessive[at] === 0) {
        const who: Actor =
          tokens.is(at, WE) || tokens.is(at, AFFILIATE)
            ? 'site'
            : tokens.is(at, YOU)
              ? 'user'
              : tokens.is(at, GENERAL)
                ? 'generality'
                : 'other';
        if ((who === 'other' && this.isOwnName(at)) || (who === 'generality' && this.isOnesOwn(at, act)))
          return { who: 'unknown', alsoSite: true };
        if (this.isSubject(at, act)) return { who, alsoSite: who === 'site' || this.joined(at) };
      }
      // "some of which do not share": the act of what the relative clause is about
      if (words[at] === 'which' || words[at] === 'who') {
        for (let back = at - 1; back >= 0 && back >= at - 6; back--) if (tokens.is(back, THIRD)) return { who: 'other', alsoSite: false };
      }
      if (barrier[at] === 1 || this.endsCase(at, act)) break;
    }
    // "nearly all shops use cookies": unless it is said of us, of nobody here
    const first = barrier[0] === 0 ? 0 : 1;
    if (QUANTIFIER.has(words[first] as string) && words[first + 1] !== 'of' && !this.speaksOfUs(first, act))
      return { who: 'generality', alsoSite: false };
    // "please note that the shop sets cookies": what is to be noted is another's act
    const isNoted = words[1] === 'that' || words[2] === 'that';
    // "Use and share your data": an item without its introduction
    const isOurs = words[0] === 'use' && tokens.is(1, AND);
    if (IMPERATIVE.has(words[0] as string) && tokens.capital[0] === 1 && !isNoted && !isOurs) return { who: 'user', alsoSite: false };
    return { who: 'unknown', alsoSite: true };
  }

  /** "What you write stays", "information you send goes": the verb of this "you" stands before the one at `act`. */
  private isQualifiersOwn(you: number, act: number): boolean {
    const { tokens } = this;
    if (!tokens.is(you - 1, NOUN) && !/^what(?:ever)?$/.test(tokens.words[you - 1] ?? '')) return false;
    let hasVerb = false;
    for (let at = you + 1; at < act; at++) {
      if (tokens.is(at, JOINT) || tokens.is(at, RELATIVE) || tokens.words[at] === 'to') return false;
      if (tokens.is(at, VERB) && !tokens.is(at, MODAL)) hasVerb = true;
    }
    return hasVerb;
  }

  /** "You consent to the disclosure", "you agree to our sharing": who agrees to an act does not do it. */
  private isAgreedTo(you: number, act: number): boolean {
    const { tokens } = this;
    if (!NOMINALISED.test(tokens.words[act] as string)) return false;
    for (let at = you + 1; at < act; at++) if (tokens.is(at, CONSENT) && tokens.words[at + 1] === 'to') return true;
    return false;
  }

  /** "If you live in Ohio, this sharing may be a sale": who is spoken of in the case does not do what follows its comma. */
  private endsCase(comma: number, act: number): boolean {
    const { tokens } = this;
    if (!tokens.is(comma, COMMA) || !CASES.has(tokens.words[0] as string) || !DETERMINERS.has(tokens.words[comma + 1] as string))
      return false;
    for (let at = comma + 2; at < act; at++) if (tokens.is(at, MODAL)) return true;
    return false;
  }

  private opensWithUs(to: number): boolean {
    for (let at = 0; at < to; at++) if (this.tokens.is(at, SUBJECT)) return this.tokens.is(at, WE);
    return false;
  }

  /** The token before the verb and its modals; before ", which ... ," where such a clause parts them from their subject. */
  private overAside(act: number): number {
    const { tokens } = this;
    let comma = act - 1;
    while (comma > 0 && (tokens.is(comma, MODAL) || tokens.is(comma, NOT) || tokens.words[comma] === 'also')) comma--;
    if (!tokens.is(comma, COMMA)) return act - 1;
    for (let at = comma - 1; at > 0 && at >= comma - REACH; at--) {
      if (tokens.is(at, COMMA)) return (/^(?:which|who|that)$/.test(tokens.words[at + 1] as string) ? at : act) - 1;
    }
    return act - 1;
  }

  /** "The shops that we link to may set", "firms we work with, however, use": the subject is what its clause ends on. */
  private hasLinkedSubject(act: number): boolean {
    const { tokens } = this;
    let at = act - 1;
    while (at >= 0 && at > act - 4 && (tokens.is(at, MODAL) || tokens.is(at, NOT) || tokens.words[at] === 'also')) at--;
    if (at < 0 || at === act - 1) return false;
    while (at > 0 && (tokens.is(at, COMMA) || tokens.is(at, BUT))) at--;
    const word = tokens.words[at] as string;
    // "third parties whose maps we show may set"
    if (tokens.is(at - 1, WE)) {
      for (let back = at - 2; back > 0 && back >= at - 6; back--) if (tokens.words[back] === 'whose') return tokens.is(back - 1, THIRD);
    }
    if (!STRANDED.has(word.slice(word.lastIndexOf(' ') + 1))) return false;
    for (let back = at - 1; back >= 0 && back >= at - 5; back--) if (tokens.is(back, WE)) return back > 0;
    return false;
  }

  /** "When you log in, Acme stores": a name that opens the clause, whoever stands before the comma. */
  private hasNamedSubject(act: number): boolean {
    const { tokens } = this;
    let at = act - 1;
    while (at > 0 && (tokens.is(at, MODAL) || tokens.is(at, NOT) || tokens.words[at] === 'also')) at--;
    const last = at;
    while (at > 0 && tokens.is(at, PROPER)) at--;
    return at < last && at > 0 && tokens.is(at, COMMA);
  }

  private speaksOfUs(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.tokens.is(at, OURS)) return true;
    return false;
  }

  /** "Acme Analytics will not share": a word of the company's own name. */
  private isOwnName(at: number): boolean {
    const { tokens } = this;
    return (
      at > 0 &&
      tokens.capital[at] === 1 &&
      tokens.capital[at - 1] === 1 &&
      !tokens.names[at] &&
      !tokens.is(at - 1, SUBJECT) &&
      !tokens.is(at - 1, PREP)
    );
  }

  /** "Acme's websites", "some companies that advertise on our pages": not of websites and companies in general. */
  private isOnesOwn(at: number, act: number): boolean {
    const { tokens } = this;
    if (tokens.possessive[at - 1] === 1 && tokens.is(at - 1, NAMED)) return true;
    for (let next = at + 1; next < act; next++) if (HERE.test(tokens.words[next] as string) && tokens.is(next + 1, OURS)) return true;
    return false;
  }

  /** A noun after a preposition is no subject, unless a relative clause or an infinitive makes it one. */
  private isSubject(at: number, act: number): boolean {
    const { tokens } = this;
    const { words } = tokens;
    const word = words[at];
    // "we hate spam as you do, and will never give"
    if (word === 'you' && words[at + 1] === 'do' && tokens.is(at + 2, ENDS_OBJECT)) return false;
    if (word === 'you' && (tokens.is(at + 1, ENDS_OBJECT) || (tokens.is(at + 1, PREP) && words[at + 1] !== 'to'))) return false;
    // "to help you read and to show": who is helped does not show
    if (word === 'you' && words[act - 1] === 'to' && tokens.is(act - 2, AND) && HELP.test(words[at - 1] ?? '')) return false;
    if (word === 'we' || word === 'i' || word === 'you') return true;
    const after = words[at + 1];
    if (after === 'that' || after === 'who' || after === 'which') return true;
    if (after === 'to' || words[act - 1] === 'to') {
      // "allow third parties to set": the infinitive's subject
      for (let back = at - 1; back >= 0 && back >= at - 3 && !tokens.is(back, PREP); back--) {
        if (tokens.is(back, ALLOW) || ASKING.has(words[back] as string)) return true;
      }
    }
    // "we get names from partners to write to you"
    if (after === 'to' && at + 2 === act) return false;
    const hasVerb = tokens.is(at + 1, MODAL) || tokens.is(at + 1, NOT);
    for (let back = at - 1; back >= 0 && back >= at - 4; back--) {
      // "we require that visitors give"
      if (tokens.is(back, RELATIVE)) return true;
      // "some of our partners use"
      if (tokens.is(back, PREP)) return back > 0 && words[back] === 'of' && PART.has(words[back - 1] as string);
      // "we use third parties and share": the object of another verb
      if (tokens.is(back, VERB) && !tokens.is(back, SUBJECT)) return hasVerb && !tokens.is(back - 1, RELATIVE);
      if (tokens.is(back, COMMA) || tokens.is(back, AND) || tokens.is(back, SUBJECT)) break;
    }
    return true;
  }

  /** "We and our partners use": the site acts too. */
  private joined(at: number): boolean {
    const { tokens } = this;
    for (let back = at - 1; back >= 0 && back >= at - REACH; back--) {
      if (tokens.is(back, WE) || tokens.is(back, PROPER))
        return tokens.is(back + 1, AND) || (tokens.is(back + 1, COMMA) && !tokens.is(back - 1, PREP));
      if (tokens.is(back, PREP) || tokens.is(back, VERB) || tokens.is(back, RELATIVE)) return false;
    }
    return false;
  }

  /** What the sentence excepts from a denial at `act`. */
  exception(act: number): Exception {
    const { tokens, excepted } = this;
    const { words } = tokens;
    let kind: Exception = 'none';
    let any = false;
    let consent = false;
    let law = false;
    let ordinary = false;
    let policy = false;
    const leads = excepted[0] === 1 || excepted[1] === 1 || excepted[2] === 1;
    let from = act;
    while (from > 0 && this.barrier[from] === 0) from--;
    let to = act + 1;
    while (to < tokens.length && this.barrier[to] === 0 && !(tokens.is(to, AND) && (tokens.is(to + 1, NOT) || this.hasOwnObject(to + 1))))
      to++;
    for (let at = 0; at < to; at++) {
      // of what goes before the clause, only an exception that opens the sentence belongs to it
      if (at < from && !(excepted[at] === 1 && leads) && !(at < 3 && (LACKING.has(words[at] as string) || words[at] === 'if'))) continue;
      if (excepted[at] === 1) {
        if (tokens.is(at, EXCEPT)) any = true;
        if (tokens.is(at, CONSENT)) consent = true;
        else if (tokens.is(at, LEGAL)) law = true;
        else if (tokens.is(at, OUR_POLICY)) policy = true;
        else if (tokens.is(at, ORDINARY)) ordinary = true;
      } else if ((LACKING.has(words[at] as string) && this.nearConsent(at)) || this.lacksConsent(at)) {
        any = true;
        consent = true;
      }
    }
    if (!any) return kind;
    if (ordinary) kind = 'practice';
    else if (policy) kind = 'policy';
    else if (consent) kind = 'consent';
    else if (law) kind = 'law';
    else kind = 'practice';
    return kind;
  }

  /** "We do not sell it or use it except": what is excepted belongs to the last verb alone. */
  private hasOwnObject(verb: number): boolean {
    return this.tokens.is(verb, VERB) && PRONOUN.test(this.tokens.words[verb + 1] ?? '');
  }

  /** "If you do not agree", "where you have not opted in". */
  private lacksConsent(at: number): boolean {
    const { tokens } = this;
    if (!CASES.has(tokens.words[at] as string) || !tokens.is(at + 1, YOU)) return false;
    for (let next = at + 2; next < at + 5; next++) if (tokens.is(next, NOT)) return this.nearOwnConsent(next);
    return false;
  }

  private nearConsent(at: number): boolean {
    for (let next = at + 1; next < this.tokens.length && next <= at + 7; next++) if (this.tokens.is(next, CONSENT)) return true;
    return false;
  }

  /** Is what the sentence says said only for the case that the user agrees? "with your consent", "if you opt in". */
  isWithConsent(act: number): boolean {
    return this.conditions.of(act);
  }

  private findConsent(act: number): boolean {
    const { tokens, barrier } = this;
    const { words } = tokens;
    // what an item says by itself is not under the conditions of the introduction
    for (let at = act < this.inherited ? 0 : this.inherited; at < tokens.length; at++) {
      // "if we do it, we do so only with your permission"
      if (at > act + 1 && barrier[at] === 1 && !this.repeats(at)) break;
      if (this.isCondition(at) && !this.isAlternative(at, act) && this.nearOwnConsent(at)) return true;
      // "we need your consent before we share"; "before we share, we will ask you"
      if (words[at] === 'before' || words[at] === 'prior to') {
        if (at < act && (this.seeksConsent(at - REACH, at) || this.seeksConsent(act + 1, act + REACH))) return true;
      }
    }
    return false;
  }

  private isCondition(at: number): boolean {
    const { tokens } = this;
    const word = tokens.words[at] as string;
    // who "have agreed to keep it secret" are others
    if (word === 'have' || word === 'has') return tokens.is(at - 1, WE);
    // "of those who opt in"
    if (word === 'who') return tokens.is(at - 1, YOU) || PEOPLE.test(tokens.words[at - 1] ?? '');
    return CONDITIONS.has(word) && !(SEEKING.has(word) && this.isNegated(at));
  }

  /** Whether the reader is asked for consent between two tokens: "your consent is needed", "we will ask you first". */
  private seeksConsent(from: number, to: number): boolean {
    const { tokens } = this;
    const { words } = tokens;
    for (let at = Math.max(from, 0); at < to && at < tokens.length; at++) {
      if (tokens.is(at, CONSENT)) {
        if (/^(?:ask|asked|asks|asking) /.test(words[at] as string)) return true;
        for (let near = Math.max(at - 5, 0); near <= at + 5; near++)
          if (SEEKING.has(words[near] as string) && !this.isNegated(near)) return true;
      }
      if (SEEKING.has(words[at] as string) && (words[at] as string).startsWith('ask')) {
        const next = tokens.is(at + 1, YOU) ? at + 2 : at + 1;
        if (next >= tokens.length || FIRST.test(words[next] as string)) return true;
      }
    }
    return false;
  }

  /**
   * Whether the whole sentence puts what the one before it says under the user's consent: "This happens only if you agree",
   * "we do so with your permission", "the legal basis is your consent".
   */
  consentsToBefore(): boolean {
    const { tokens } = this;
    const { words } = tokens;
    const isBasis = words[0] === 'legal' || words[1] === 'legal';
    const isAll = /^(?:all|both|each|either)$/.test(words[0] as string) && tokens.is(1, MODAL);
    if (!isBasis && !isAll && !BACK.has(words[0] as string) && !this.repeats(-1)) return false;
    for (let at = 1; at < tokens.length && at < REACH; at++) {
      if (this.isCondition(at) && this.nearOwnConsent(at)) return !this.isNegated(at);
      if (isBasis && tokens.is(at, CONSENT)) return true;
    }
    return false;
  }

  /** "If it is needed to bring the goods, or if you agree": one of several cases, unless the law alone demands the others. */
  private isAlternative(at: number, act: number): boolean {
    const { tokens } = this;
    if (at < act || tokens.words[at - 1] !== 'or') return false;
    for (let back = at - 2; back > act; back--) if (tokens.is(back, LEGAL)) return false;
    return true;
  }

  /** A clause that speaks of the act before it: "we will do so". */
  private repeats(at: number): boolean {
    const { words } = this.tokens;
    for (let next = at + 1; next < at + 6; next++) {
      if ((words[next] === 'do' || words[next] === 'done') && /^(?:so|this|it|that)$/.test(words[next + 1] ?? '')) return true;
    }
    return false;
  }

  /** "your consent", "you agree", "you opt in", "prior consent" in the next words, and no other reason beside it. */
  private nearOwnConsent(at: number): boolean {
    const { tokens } = this;
    for (let next = at + 1; next < tokens.length && next <= at + 7; next++) {
      if (tokens.is(next, CONSENT)) return !this.hasAlternative(next);
      if (tokens.is(next, COMMA) || tokens.is(next, WE) || tokens.is(next, NOT) || LACKING.has(tokens.words[next] as string)) return false;
      // "where they agree to keep it secret", "with firms that have agreed to"
      if (tokens.is(next, OTHERS) && tokens.is(next + 1, AGREEING) && !tokens.is(next + 2, YOU)) return false;
    }
    return false;
  }

  /** "With your consent, or to deliver the goods": what the law demands is no alternative, nor is consent by another name. */
  private hasAlternative(consent: number): boolean {
    const { tokens, barrier } = this;
    const or = tokens.is(consent + 1, COMMA) ? consent + 2 : consent + 1;
    const next = tokens.words[or + 1] ?? '';
    if (tokens.words[or] !== 'or' || !(tokens.is(or + 1, PREP) || CASES.has(next) || next.startsWith('to '))) return false;
    for (let at = or + 1; at < tokens.length && barrier[at] === 0; at++) if (tokens.is(at, LEGAL) || tokens.is(at, CONSENT)) return false;
    return true;
  }
}

const ALLOW = classSet('allow');
