import { anyOf, classSet } from './classes';
import type { Clauses } from './clauses';
import { AND, CASES, COMMA, CONSENT, DENIAL, DENYING, EXCEPT, MODAL, NEARBY, NOT, ONLY, OUR, PREP, STOP, VERB, WE, YOU } from './kinds';
import { Memo } from './memo';
import type { Negation } from './negation';

/** What a denial excepts. */
type Exception = 'none' | 'law' | 'consent' | 'policy' | 'practice';

const OTHERS = classSet('third', 'they');
const AGREEING = classSet('consent', 'modal', 'that');
const LEGAL = classSet('legal');
/** What is excepted as no practice of a site. */
const RARE = classSet('legal', 'transfer');
/** "Unless the law says otherwise". */
const LAW = /^laws?$/;
const ORDINARY = classSet('service', 'affiliate', 'aggregate', 'adcompany', 'onbehalf');
const OUR_POLICY = classSet('ourpolicy', 'policyword');
/** What leads to the consent that a thing is done with: "if you agree", "cookies that require your consent", "off until you accept". */
const CONDITIONS: ReadonlySet<string> = new Set([
  ...'with upon if when whenever where wherever after once until provided assuming subject basis based extent case event condition at'.split(
    ' ',
  ),
  ...'require requires requiring request requests ask asks seek seeks given need needs receive received obtain obtained'.split(' '),
  ...[
    'only with',
    'only when',
    'only where',
    'only to the extent',
    'should you',
    'rely on',
    'relies on',
    'as soon as',
    'as long as',
    'so long as',
  ],
]);
/** "Given your consent" may be a case; "you are deemed to have given your consent" is none. */
const GIVEN = /^(?:given|provided)$/;
const DEEMED = /^(?:deemed|considered|acknowledge|confirm)$/;
/** What a reader may choose or ask for besides that data be passed on: consent only where it is of that, "if you choose to share it". */
const CHOICE = /\b(?:accept|approve|choose|chosen|elect|indicate|give|given|request|requested|voluntarily|specifically)\b/;
/** How soon that is said, in tokens. */
const CHOICE_REACH = 5;
/** What is done with data, and what with an offer or a service of others. */
const PASSED_ON = classSet(
  'disclose',
  'give',
  'sell',
  'allow',
  'consent',
  'set',
  'cookie',
  'tracking',
  'analytics',
  'ads',
  'adnoun',
  'marketing',
);
const PAY = classSet('pay');
const TAKEN_UP = /\breceive\b|banner$|^(?:accept|connect|link|enable|opt|it|so|this|that|them|category|marketing|statistics)$/;
/** "At your request", but not "to carry out your request". */
const WISH = /^your (?:request|choice|instructions?)$/;
const AS_WISHED = /^(?:at|by|on|upon|with|following|in accordance with|subject to|pursuant to|according to)$/;
/** "With your consent, for example to": what follows is no other case. */
const EXAMPLE = /^(?:example|instance)$/;
/** What may stand between "or" and a case: "or otherwise with", "or, where necessary, if". */
const LEADS_ON = /^(?:otherwise|as|,|where|if|when|necessary|required)$/;
/** What says that consent is asked for only here and there: "with your consent where the law requires it", "any necessary consents". */
const NEEDED = /\b(?:required|necessary|needed|applicable|appropriate)\b/;
/** How far from the consent that is, in tokens. */
const NEED_REACH = 6;
/** What says that consent is needed, and what leads from it to what is done: "we need your consent to share". */
const NEED = /^(?:have|needs?|needed|require|required|obliged)$/;
const LEADS_TO = /^(?:to|for|for us to|before)$/;
/** How near the consent is to the need, and how far before what is done, in tokens. */
const NEED_NEAR = 4;
const NEEDLESS_REACH = 10;
/** What the site believes of the law: "if we believe that it is necessary". */
const BELIEF = /\bbelie(?:f|ve)\b/;
const LACKING: ReadonlySet<string> = new Set(['without', 'unless', 'absent', 'in the absence of', 'before', 'prior to']);
/** What is done to get consent. */
const SEEKING: ReadonlySet<string> = new Set(
  'ask asks asked asking request requests requested seek seeks sought seeking obtain obtains obtained obtaining get gets getting require requires required need needs needed'.split(
    ' ',
  ),
);
/** Who is no outsider: "nobody but us", "except our staff". */
const OWN_PEOPLE = /^(?:us|ourselves|employees?|staff|team|personnel|volunteers)$/;
/** What follows "we ask" or "we ask you" where it is leave that is asked for. */
const FIRST = /^(?:first|before|beforehand|if|whether)$/;
const PRONOUN = /^(?:it|them)$/;
const PEOPLE = /^(?:those|people|persons|anyone|everyone|readers|guests|donors|players|patients|students)$/;
/** "Nobody but us": whom a denial is not of anyway. */
const SELF = /^(?:us|me|ourselves)$/;
/** What speaks of the sentence before it. */
const BACK: ReadonlySet<string> = new Set('this these it they such that those'.split(' '));

/** On what conditions a thing is done, or is not: what a denial excepts, and the user's consent. */
export class Conditions {
  private readonly known = new Memo((act) => this.findConsent(act));

  constructor(
    private readonly clauses: Clauses,
    private readonly negation: Negation,
  ) {}

  /** Forgets the sentence before. */
  forget(): void {
    this.known.forget();
  }

  /** What the sentence excepts from a denial at `act`. */
  exception(act: number): Exception {
    const { tokens, barrier, excepted } = this.clauses;
    const { words } = tokens;
    let any = false;
    let consent = false;
    let law = false;
    let ordinary = false;
    let own = false;
    let policy = false;
    const { opening } = this.clauses;
    const from = this.clauses.clauseStart(act);
    // "save for what is needed, we set no cookies, nor do we let others set any": what it opens with belongs to the first clause
    const leads = words[from] !== 'nor' && (excepted[opening] === 1 || excepted[opening + 1] === 1 || excepted[opening + 2] === 1);
    let to = act + 1;
    while (to < tokens.length && barrier[to] === 0 && !(tokens.is(to, AND) && this.goesOn(to + 1))) to++;
    for (let at = 0; at < to; at++) {
      // of what goes before the clause, only an exception that opens the sentence belongs to it
      if (at < from && !(excepted[at] === 1 && leads) && !(at < opening + 3 && (LACKING.has(words[at] as string) || words[at] === 'if')))
        continue;
      if (excepted[at] === 1) {
        if (at < act && this.isOfVerbBefore(at, act)) continue;
        if (tokens.is(at, EXCEPT) && !SELF.test(words[at + 1] ?? '')) any = true;
        if (this.isConsent(at)) consent = true;
        else if (tokens.is(at, RARE) || LAW.test(words[at] as string)) {
          law = true;
          // "unless the law demands it, or to run our business"
          if (tokens.is(at, LEGAL) && this.hasCaseAfter(this.lastOfCase(at))) ordinary = true;
        } else if (tokens.is(at, OUR_POLICY) && !(consent && this.isRemark(at))) policy = true;
        else if (tokens.is(at, ORDINARY)) ordinary = true;
        else if (OWN_PEOPLE.test(words[at] as string)) own = true;
      } else if ((LACKING.has(words[at] as string) && this.nearConsent(at)) || this.lacksConsent(at)) {
        any = true;
        consent = true;
      }
    }
    if (!any) return 'none';
    if (ordinary) return 'practice';
    if (policy) return 'policy';
    if (consent) return 'consent';
    if (law) return 'law';
    return own ? 'none' : 'practice';
  }

  /** "We do not share it except with couriers, or sell it": what is excepted at this token belongs to the verb before it. */
  private isOfVerbBefore(at: number, act: number): boolean {
    const { tokens, excepted } = this.clauses;
    let end = at;
    while (end < act && excepted[end] === 1 && !tokens.is(end, COMMA)) end++;
    if (!tokens.is(end, COMMA) || tokens.words[end + 1] !== 'or' || end + 2 !== act) return false;
    for (let before = at; before > this.clauses.opening; before--) if (excepted[before] === 0 && tokens.is(before, VERB)) return true;
    return false;
  }

  /** "Unless you agree (see section 5)", "with your consent, as described below": what stands at this token is no case of its own. */
  private isRemark(at: number): boolean {
    const { tokens, barrier } = this.clauses;
    if (tokens.aside[at] === 1) return true;
    // "as described here, or to bring the goods"
    for (let next = at + 1; next < tokens.length && barrier[next] === 0; next++) if (tokens.words[next] === 'or') return false;
    for (let as = at; as > at - CHOICE_REACH; as--) if (/^as\b/.test(tokens.words[as] ?? '')) return tokens.is(as - 1, COMMA);
    return false;
  }

  /** "We do not sell it or use it except", "it is never sold, and is shared only with": what is excepted belongs to the last verb alone. */
  private goesOn(verb: number): boolean {
    const { tokens } = this.clauses;
    const isDone = tokens.is(verb, MODAL) && !tokens.is(verb + 1, DENIAL);
    return tokens.is(verb, DENIAL) || isDone || (tokens.is(verb, VERB) && PRONOUN.test(tokens.words[verb + 1] ?? ''));
  }

  /** "If you do not agree", "where you have not opted in". */
  private lacksConsent(at: number): boolean {
    const { tokens } = this.clauses;
    if (!CASES.has(tokens.words[at] as string) || !tokens.is(at + 1, YOU)) return false;
    for (let next = at + 2; next < at + 5; next++) if (tokens.is(next, DENIAL)) return this.nearOwnConsent(next);
    return false;
  }

  private nearConsent(at: number): boolean {
    for (let next = at + 1; next < this.clauses.tokens.length && next <= at + 7; next++) if (this.isConsent(next)) return true;
    return false;
  }

  /** Whether the word at this token is the reader's consent: "you choose to buy" and "carry out your request" are none, nor is ours. */
  private isConsent(at: number): boolean {
    const { tokens } = this.clauses;
    const { words } = tokens;
    if (!tokens.is(at, CONSENT) || tokens.is(at - 1, OUR)) return false;
    const word = words[at] as string;
    // "if you have chosen not to receive"
    if (tokens.is(at + 1, NOT)) return false;
    if (WISH.test(word)) return AS_WISHED.test(words[at - 1] === 'to' ? `${words[at - 2]} to` : (words[at - 1] ?? ''));
    // "when you agree to buy"
    if (word.endsWith('agree') && words[at + 1] === 'to' && tokens.is(at + 2, PAY)) return false;
    if (!CHOICE.test(word)) return true;
    if (at + 1 === tokens.length || tokens.is(at + 1, COMMA) || tokens.is(at + 1, STOP) || tokens.aside[at] !== tokens.aside[at + 1])
      return true;
    for (let next = at + 1; next < at + CHOICE_REACH && !tokens.is(next, COMMA); next++)
      if (tokens.is(next, PASSED_ON) || TAKEN_UP.test(words[next] ?? '')) return true;
    return false;
  }

  /** Is what the sentence says said only for the case that the user agrees? "with your consent", "if you opt in". */
  isWithConsent(act: number): boolean {
    return this.known.of(act);
  }

  /** "We do not need your consent to share", "no authorization is required for us to disclose": what is done at this token is done without. */
  needsNone(act: number): boolean {
    const { tokens } = this.clauses;
    if (!anyOf(DENYING, tokens.all)) return false;
    for (let at = Math.max(act - NEEDLESS_REACH, 0); at < act; at++) {
      if (!tokens.is(at, CONSENT) && !(tokens.words[at] === 'ask' && tokens.is(at + 1, YOU))) continue;
      for (let need = Math.max(at - NEED_NEAR, 0); need < act && need <= at + NEED_NEAR; need++) {
        if (!NEED.test(tokens.words[need] as string) || (tokens.words[need] === 'have' && tokens.words[need + 1] !== 'to')) continue;
        // "consent is not needed, as we do not share" goes on to something else
        let next = Math.max(at, need) + 1;
        if (tokens.is(next, YOU)) next++;
        // "we need not ask you for it, as"
        if (!LEADS_TO.test(tokens.words[next] ?? '') || (tokens.words[at] === 'ask' && tokens.words[next] === 'for')) continue;
        if (tokens.is(at - 1, DENIAL) || tokens.is(need - 1, DENIAL) || (tokens.is(need - 2, DENIAL) && tokens.is(need - 1, MODAL)))
          return true;
      }
    }
    return false;
  }

  private findConsent(act: number): boolean {
    const { tokens, barrier, excepted } = this.clauses;
    const { words } = tokens;
    // what an item says by itself is not under the conditions of the introduction, unless it begins with the act, and so goes on with it,
    // or the introduction opens "only if you agree"
    const { inherited } = this.clauses;
    const begins = words[inherited] === 'to' ? inherited + 1 : inherited;
    const isApart = act > begins && !ONLY.test(words[0] ?? '');
    // "if we wish to share it, we will obtain your consent first"
    const { caseEnd } = this.clauses;
    if (act < caseEnd && this.seeksConsent(caseEnd + 1, caseEnd + NEARBY)) return true;
    for (let at = isApart ? inherited : 0; at < tokens.length; at++) {
      // "if we do it, we do so only with your permission"
      if (at > act + 1 && barrier[at] === 1 && !this.repeats(at)) break;
      // "except when we share it with affiliates": what an exception says is not under what it is excepted from
      if (excepted[act] === 1 && excepted[at] === 0) continue;
      if (this.isCondition(at) && !this.hasCaseBefore(act, at) && this.nearOwnConsent(at)) return true;
      // "we need your consent before we share"; "before we share, we will ask you"
      if (words[at] === 'before' || words[at] === 'prior to') {
        if (at < act && (this.seeksConsent(at - NEARBY, at) || this.seeksConsent(act + 1, act + NEARBY))) return true;
      }
    }
    return false;
  }

  /** "You are deemed to have given", "by registering you have provided": it is no case that may come, but said to be so already. */
  private isDeemed(at: number): boolean {
    const { tokens, opening } = this.clauses;
    for (let back = at - 1; back >= 0 && back > at - NEARBY; back--) if (DEEMED.test(tokens.words[back] as string)) return true;
    return tokens.words[opening] === 'by' && tokens.words[at - 1] === 'have';
  }

  private isCondition(at: number): boolean {
    const { tokens } = this.clauses;
    const word = tokens.words[at] as string;
    // who "have agreed to keep it secret" are others; in "we have agreed to" and "we have given them permission" it is our consent
    if (word === 'have' || word === 'has') return tokens.is(at - 1, WE) && !/^(?:agreed|given)$/.test(tokens.words[at + 1] ?? '');
    if (GIVEN.test(word) && this.isDeemed(at)) return false;
    // "once we have given them permission"
    if (word === 'given') return !tokens.is(at - 1, WE) && !tokens.is(at - 2, WE);
    // "of those who opt in"
    if (word === 'who') return tokens.is(at - 1, YOU) || PEOPLE.test(tokens.words[at - 1] ?? '');
    return CONDITIONS.has(word) && !(SEEKING.has(word) && this.negation.isNegated(at));
  }

  /** Whether the reader is asked for consent between two tokens: "your consent is needed", "we will ask you first". */
  private seeksConsent(from: number, to: number): boolean {
    const { tokens } = this.clauses;
    const { words } = tokens;
    for (let at = Math.max(from, 0); at < to && at < tokens.length; at++) {
      if (this.isConsent(at)) {
        if (/^(?:ask|asked|asks|asking) /.test(words[at] as string)) return true;
        for (let near = Math.max(at - 5, 0); near <= at + 5; near++)
          if (SEEKING.has(words[near] as string) && !this.negation.isNegated(near)) return true;
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
    const { tokens } = this.clauses;
    const { words } = tokens;
    const isBasis = words[0] === 'legal' || words[1] === 'legal';
    const isAll = /^(?:all|both|each|either)$/.test(words[0] as string) && tokens.is(1, MODAL);
    if (!isBasis && !isAll && !BACK.has(words[0] as string) && !this.repeats(-1)) return false;
    for (let at = 1; at < tokens.length && at < NEARBY; at++) {
      // "is your consent or our legitimate interest"
      if (isBasis && tokens.is(at, CONSENT))
        return words[at + 1] !== 'or' || tokens.is(at + 2, CONSENT) || tokens.is(at + 3, CONSENT) || /^art/.test(words[at + 2] ?? '');
      if (!isBasis && this.isCondition(at) && this.nearOwnConsent(at)) return !this.negation.isNegated(at);
    }
    return false;
  }

  /**
   * "To bring the goods, where the law demands it, or if you agree": the condition at `at` is one of several cases, the last. The law and
   * consent by another name are no other case.
   */
  private hasCaseBefore(act: number, at: number): boolean {
    const { tokens } = this.clauses;
    let or = at - 1;
    while (or > act && LEADS_ON.test(tokens.words[or] as string)) or--;
    if (at < act || tokens.words[or] !== 'or') return false;
    const end = tokens.is(or - 1, COMMA) ? or - 1 : or;
    for (let to = end, from = end; to > act; to = from) {
      from = to - 1;
      while (from > act && !tokens.is(from, COMMA)) from--;
      // "your name, address and number, or if you agree": before the commas there is no case
      if (to !== end && !this.opensCase(from + 1)) return false;
      if (!this.isOfLaw(from + 1, to)) return true;
    }
    return false;
  }

  /** A clause that speaks of the act before it: "we will do so". */
  private repeats(at: number): boolean {
    const { words } = this.clauses.tokens;
    for (let next = at + 1; next < at + 6; next++) {
      if ((words[next] === 'do' || words[next] === 'done') && /^(?:so|this|it|that)$/.test(words[next + 1] ?? '')) return true;
    }
    return false;
  }

  /** "your consent", "you agree", "you opt in", "prior consent" in the next words, and no other reason beside it. */
  private nearOwnConsent(at: number): boolean {
    const { tokens } = this.clauses;
    for (let next = at + 1; next < tokens.length && next <= at + 7; next++) {
      // "you give us your informed consent": what is given comes yet
      if (tokens.is(next, CONSENT) && CHOICE.test(tokens.words[next] as string) && !this.isConsent(next)) continue;
      if (tokens.is(next, CONSENT)) return this.isConsent(next) && !this.hasCaseAfter(next) && !this.isWhereNeeded(at, next);
      if (tokens.is(next, COMMA) || tokens.is(next, WE) || tokens.is(next, DENIAL) || LACKING.has(tokens.words[next] as string))
        return false;
      // "where they agree to keep it secret", "with firms that have agreed to", "so long as those parties agree"
      if ((tokens.is(next, OTHERS) || tokens.words[next] === 'parties') && tokens.is(next + 1, AGREEING) && !tokens.is(next + 2, YOU))
        return false;
    }
    return false;
  }

  /** "With your consent, where the law requires it", "where necessary, with your consent", "any necessary consents": elsewhere without it. */
  private isWhereNeeded(at: number, consent: number): boolean {
    const { words } = this.clauses.tokens;
    for (let next = at - NEED_REACH; next <= consent + NEED_REACH; next++) {
      if (!NEEDED.test(words[next] ?? '')) continue;
      if (next === consent - 1 && words[next - 1] === 'any') return true;
      // "with your consent or where the law requires it" is a case of its own, "if necessary and with your consent" is both
      if (words[next + 1] === 'and') continue;
      for (let from = next - 1; from >= next - 3; from--)
        if ((CASES.has(words[from] ?? '') || words[from] === 'extent') && words[from - 1] !== 'or') return from > consent || next < consent;
    }
    return false;
  }

  /** "With your consent, to obey the law, or to bring the goods": the consent is one of several cases, the first. */
  private hasCaseAfter(consent: number): boolean {
    const { tokens, barrier } = this.clauses;
    let or = consent + 1;
    while (or < tokens.length && barrier[or] === 0 && !(tokens.words[or] === 'or' && this.opensCase(or + 1))) or++;
    const first = tokens.is(consent + 1, COMMA) ? consent + 2 : consent + 1;
    if (tokens.words[or] !== 'or' || (or !== first && !this.opensCase(first))) return false;
    for (let from = first; from < tokens.length && from <= or + 1; ) {
      let to = from;
      while (to < tokens.length && barrier[to] === 0 && to !== or && !tokens.is(to, COMMA)) to++;
      if (from < to && !this.isOfLaw(from, to)) return true;
      from = to + 1;
    }
    return false;
  }

  /** The last token of the case that a token is of. */
  private lastOfCase(at: number): number {
    const { tokens, barrier } = this.clauses;
    let end = at;
    while (end + 1 < tokens.length && barrier[end + 1] === 0 && tokens.words[end + 1] !== 'or' && !tokens.is(end + 1, COMMA)) end++;
    return end;
  }

  /** Whether a case is of the law, or of consent by another name. */
  private isOfLaw(from: number, to: number): boolean {
    const { tokens } = this.clauses;
    for (let at = from; at < to; at++)
      if (tokens.is(at, LEGAL) || tokens.is(at, CONSENT) || BELIEF.test(tokens.words[at] as string)) return true;
    return false;
  }

  /** "To bring the goods", "if it is needed": a case begins at this token. */
  private opensCase(at: number): boolean {
    const { words } = this.clauses.tokens;
    const word = words[at] ?? '';
    if (EXAMPLE.test(words[at + 1] ?? '')) return false;
    return this.clauses.tokens.is(at, PREP) || CASES.has(word) || word.startsWith('to ');
  }
}
