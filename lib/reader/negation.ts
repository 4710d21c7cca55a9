import { anyOf, classSet } from './classes';
import { type Clauses, CONCEDES } from './clauses';
import {
  ALLOW,
  AND,
  BE,
  BUT,
  CARD,
  CASES,
  COMMA,
  CONSENT,
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
  PERSONAL,
  PREP,
  RELATIVE,
  STOP,
  SUBJECT,
  THIRD,
  UNSAID,
  VERB,
  WE,
  YOU,
} from './kinds';
import { Memo } from './memo';

const NEVER = classSet('never');
const COLLECT = classSet('collect');
const COOKIE = classSet('cookie');
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
/** What is done with a means where it is at work: "are not used", but "are not read by others". */
const DONE = classSet('use', 'set');
const SUBJECT_PRONOUN = classSet('we', 'you', 'they');
const GIVING = classSet('disclose', 'give');
/** What leads to the reader's refusal: "once you opt out". */
const REFUSED_WHEN: ReadonlySet<string> = new Set([...CASES, 'after', 'once']);
const REFUSAL =
  /\bopt(?:ed)? out|^(?:opted|opted out of|object|object to|objected|decline|declined|refuse|refused|unsubscribe|unsubscribed|withdraw|click|clicked|press|pressed)$/;
/** What is done with a request that is yet to come. */
const RECEIVED = /^(?:receive|receives|received|receiving|get|have)$/;
/** How soon that is said, in tokens. */
const REFUSAL_REACH = 6;
/** What opens an inset: "which is free", "as the law defines it", but not "as well as". */
const INSET = /^(?:which|who|as(?: (?!well).*)?)$/;
/** What leads from a thing to instances of it, over what is said of the thing: "tools that follow you, such as cookies". */
const INSTANCE = /^(?:such as|including|example)$/;
/** Of what a clause consists that only takes back what was said before it: "we do not", "never did so", "choose not to". */
const ELLIPTIC =
  /^(?:so|it|that|this|to|do|does|did|done|will|would|ha(?:ve|s|d)|been|told|choose|chosen?|decided?|ever|never|not|(?:do|does|did|wo|would|have|has)n't|have not|has not|no longer|any ?more|(?:have )?stopped|choose not to|neither|nothing|of|the|sort|kind)$/;
/** What a contrast with others is with: "ours does not", "this one does not", "not this one". */
const OUR_SIDE = /^(?:i|ours)$/;
/** What stands for things named before: "them", "any of these", "such tools", but not "any cookies". */
const OF_THEM = '(?: of (?:it|them|these|those))?';
const THEM = `(?:it|them|either|one|any${OF_THEM}|(?:these|those|this|that|such)(?: (?:kinds?|sorts?|types?|things?|cookies|technologies|tools))?)`;
/** What says of such things that they are not there; who says so is "we". */
const DENIES_THEM = new RegExp(
  [
    `we (?:(?:do|does|will|would) not|don't|doesn't|won't|never) (?:use|set|place|allow|employ|have|run|show|permit) ${THEM}`,
    'not (?:used|set|allowed|placed)',
    `we (?:has|have|use|uses|set|sets|place|places) (?:none|no such (?:things?|cookies|tools))${OF_THEM}`,
    `none${OF_THEM}(?: (?:is|are) (?:used|set|allowed|placed))?`,
  ]
    .map((said) => `^${said}(?: (?:here|on|in|by|we))* $`)
    .join('|'),
);
/** How long that is at most, in tokens. */
const DENIES_THEM_LENGTH = 10;
/** From when on a thing is not done. */
const SINCE = /^(?:since|from|now|today|currently|nowadays|presently)$/;
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
/** What an act is said to be where it is not done: "is excluded", "would be a betrayal". */
const EXCLUDED =
  /^(?:abandoned|avoided|discontinued|dispensed with|excluded|forbidden|prohibited|ruled|unthinkable|wrong|unethical|illegal|unlawful)$|^(?:betrayal|breach|violation)\b/;
/** What is switched off for some, or some day, goes on for the rest: "is disabled for members", "is removed after a week". */
const LIMITED = /^(?:by|for|in|after|if|when|where|through|via|until|unless)$/;
/** What was switched off is not there, but what "may be disabled" is. */
const SWITCHED_OFF = /^(?:deactivated|disabled|dropped|removed|retired|uninstalled)$/;
/** What an act is said not to be where it is not done: "is not something we do", "is not made", "has never been our business". */
const RULES_OUT =
  /^(?:something|anything|thing|part|practice|policy|business|place|how|made|done|conducted|undertaken|take|takes|occur|happen|intended|planned|implemented|provided|offered|available|built|carried out|performed)$/;
const ARTICLE = /^(?:a|an|the|our|any|ever)$/;
/** What is at work where it is: "is not active", "is not in use", "has no place". */
const AT_WORK = /^(?:active|in|involved|loaded|part|place|present|started)$/;
const BY_MEANS = /^(?:through|via|by)$/;
/** What is done to data that others may have gathered. */
const JOINS = /^(?:associate|combine|connect|correlate|join|link|match|merge|tie)$/;
/** What leads from people or cases to what is done, and what says that there are any. */
const WHOM = /^(?:whom|which|who|that|where)$/;
const EXISTS = /^(?:is|are|have|has)$/;
const YOURSELF = /^you(?:'|$)/;
/** How long a thing is done: "for more than 30 days". */
const TIME = /^(?:hours?|days?|weeks?|months?|years?)$/;
/** Where a thing is not done that is done at home. */
const ABROAD = /^(?:overseas|abroad|third countr|outside (?:of )?(?:the )?(?:eea|eu|uk|europe|united|us|country|territory)\b)/;
/** What some of a thing is, where the rest is not: "cookies that are not necessary". */
const NEEDED = /\b(?:necessary|needed|required|essential)\b/;
/** What a tool does that tells who somebody is. */
const IDENTIFIES =
  /^(?:access|associate|collect|combine|connect|contain|determine|gather|identify|include|learn|link|obtain|record|reveal|store|tie)$/;
/** Without what a thing is not done that is done with it. */
const SAFEGUARD = /^(?:agreements?|contracts?|guarantees?|obligations?|protections?|safeguards?)$/;
/** What others have to do with data that they get. */
const COMPLIES = /^(?:abide|adhere|agree|authori[sz]ed|bound|comply|follow|meet|need|protect|respect|sign)$/;
const SOMETHING = /^(?:something|anything|thing|product|commodity)$/;

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

/** What of a sentence is denied, and how far. */
export class Negation {
  // several rules ask the same of an act
  private readonly known = new Memo((act) => this.findNegation(act));

  constructor(private readonly clauses: Clauses) {}

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
    if (this.hasNoSubject(act) || this.isRuledOut(act)) return true;
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
      if (tokens.is(at, WE) && this.isNothing(at - 1)) return true;
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

  /**
   * "We could sell your name, but we choose not to", "we sold it once; today we do not": whether the sentence takes back what it says of the
   * act at this token.
   */
  isTakenBack(act: number): boolean {
    const { tokens } = this.clauses;
    const concedes = CONCEDES.test(tokens.words[this.clauses.opening] as string);
    for (let at = act + 1; at < tokens.length; at++)
      if ((tokens.words[at] === 'but' || tokens.is(at, STOP) || (concedes && tokens.is(at, COMMA))) && this.takesBack(at + 1)) return true;
    return false;
  }

  /** "We choose not to": what goes on at this token, or the whole sentence from its first on, denies what was said, and says no more. */
  takesBack(from: number): boolean {
    const { tokens, barrier } = this.clauses;
    const { words } = tokens;
    let first = from;
    // "since 2016, we have not"
    if (SINCE.test(words[first] ?? '')) while (first < from + NEARBY && words[first] !== 'we' && words[first] !== 'i') first++;
    const isShort = words[first] === 'not' && words[first + 1] === 'this' && words[first + 2] === 'one';
    if (isShort && first + 3 >= tokens.length) return true;
    if (this.isOurselves(first)) first++;
    else if (words[first] === 'this' && words[first + 1] === 'one') first += 2;
    let at = first;
    let denied = false;
    for (; at < tokens.length && ELLIPTIC.test(words[at] as string); at++) {
      // "but we do not have to"
      if (words[at] === 'have' && words[at + 1] === 'to') return false;
      if (tokens.is(at, DENIAL) || words[at] === 'choose not to') denied = true;
    }
    if (!denied) return false;
    // "but we do not (see section 5)", and "but we do not (and never will) sell it", which goes on
    while (at < tokens.length && tokens.aside[at] !== tokens.aside[first]) at++;
    if (at === tokens.length || barrier[at] === 1) return true;
    // "but we choose not to, as we say below"; "but we do not, without your leave, sell it" goes on
    return tokens.is(at, COMMA) && words[at - 1] === 'choose not to';
  }

  /** "Advertising cookies: we do not use them", "none are used here": what goes on at this token denies what was named before it. */
  deniesThem(from: number): boolean {
    const { tokens } = this.clauses;
    if (tokens.length - from > DENIES_THEM_LENGTH) return false;
    let said = '';
    for (let at = from; at < tokens.length; at++) said += tokens.is(at, WE) ? 'we ' : `${tokens.words[at]} `;
    return DENIES_THEM.test(said);
  }

  private isOurselves(at: number): boolean {
    return this.clauses.tokens.is(at, WE) || OUR_SIDE.test(this.clauses.tokens.words[at] ?? '');
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

  /** "There are no shops to whom we give it", "we have no partners who read it", "no one we share it with": those of whom the act at this token is said are none. */
  isOfNobody(act: number): boolean {
    const { tokens, barrier } = this.clauses;
    const { words } = tokens;
    if (!anyOf(DENYING, tokens.all)) return false;
    let head = act - 1;
    while (head > act - LABEL_START && !WHOM.test(words[head] ?? '')) {
      // "no one we share it with"
      if (tokens.is(head, WE) && tokens.is(head - 1, NO)) return EXISTS.test(words[head - 2] ?? '');
      if (head < 1 || barrier[head] === 1 || tokens.is(head, JOINT)) return false;
      head--;
    }
    if (!WHOM.test(words[head] ?? '')) return false;
    head--;
    if (tokens.is(head, PREP)) head--;
    for (let at = head; at >= 0 && at > head - LABEL_START && !tokens.is(at, PREP) && !tokens.is(at, JOINT); at--)
      if (tokens.is(at, DENIAL)) return EXISTS.test(words[tokens.is(at, NO) ? at - 1 : at + 1] ?? '');
    return false;
  }

  /**
   * "The sharing of data with Acme is disabled", "we have disabled the sharing": what was switched off is neither done nor denied of all
   * there is; what "can be disabled" is done.
   */
  isSwitchedOff(act: number): boolean {
    const { tokens, barrier, caseEnd } = this.clauses;
    const { words } = tokens;
    const before = words[act - 1] === 'the' ? act - 2 : act - 1;
    if (SWITCHED_OFF.test(words[before] ?? '')) return true;
    if (!NOMINALISED.test(words[act] as string) || tokens.is(act, COOKIE) || act < caseEnd) return false;
    for (let at = act + 1; at < act + NEARBY && barrier[at] === 0; at++) {
      if (tokens.is(at, RELATIVE) || (tokens.is(at, MODAL) && !tokens.is(at, BE) && !/^ha(?:s|ve)$/.test(words[at] as string)))
        return false;
      if (SWITCHED_OFF.test(words[at] as string)) return tokens.is(at - 1, BE) && !LIMITED.test(words[at + 1] ?? '');
    }
    return false;
  }

  /** "Third-party cookies are forbidden": what is said of the noun at this token rules it out without a denial. */
  isForbidden(noun: number): boolean {
    const { tokens } = this.clauses;
    const { words } = tokens;
    // "Google Analytics has been disabled"
    if (words[noun + 2] === 'been' && SWITCHED_OFF.test(words[noun + 3] ?? '')) return true;
    return tokens.is(noun + 1, BE) && EXCLUDED.test(words[noun + 2] ?? '');
  }

  /** "Your name is stored, but your card number isn't", "advertising cookies never are": what others are, the noun at this token is not. */
  endsInDenial(noun: number): boolean {
    const { tokens, barrier } = this.clauses;
    let at = noun + 1;
    let isDenied = false;
    let is = false;
    for (; tokens.is(at, BE) || tokens.is(at, DENIAL); at++) {
      if (tokens.is(at, BE)) is = true;
      if (tokens.is(at, DENIAL)) isDenied = true;
    }
    return is && isDenied && (at >= tokens.length || barrier[at] === 1 || tokens.is(at, STOP));
  }

  /** "Advertising cookies are not used", "the tools of others are not active": what the noun at this token is the subject of is denied. */
  isNotDone(noun: number): boolean {
    const { tokens, barrier } = this.clauses;
    for (let at = noun + 1; at < noun + LABEL_START && barrier[at] === 0; at++) {
      if (tokens.is(at, RELATIVE) || tokens.is(at, JOINT)) return false;
      // "has not" is one word
      if (!tokens.is(at, MODAL) && !tokens.is(at, NOT)) continue;
      const denial = tokens.is(at, NOT) ? at : at + 1;
      if (!tokens.is(denial, DENIAL)) return false;
      const hasBe = tokens.is(denial + 1, BE);
      const verb = hasBe ? denial + 2 : denial + 1;
      return ((hasBe || tokens.is(at, BE)) && (tokens.is(verb, DONE) || tokens.is(verb, ALLOW))) || AT_WORK.test(tokens.words[verb] ?? '');
    }
    return false;
  }

  /** "Selling data is not something that we do", "disclosure does not take place": what is said of the noun at this token rules it out. */
  private isRuledOut(act: number): boolean {
    const { tokens, barrier } = this.clauses;
    const { words } = tokens;
    // "advertising cookies" ends as an act does, and is none
    if (!NOMINALISED.test(words[act] as string) || tokens.is(act, COOKIE)) return false;
    for (let at = act + 1; at < act + NEARBY && barrier[at] === 0; at++) {
      // "the storage of addresses of visitors", "the use of cookies on this site"
      const isNoun = (tokens.is(at, YOU) || tokens.is(at - 1, PREP)) && !YOURSELF.test(words[at] as string);
      if (tokens.is(at, RELATIVE) || (tokens.is(at, SUBJECT_PRONOUN) && !isNoun && !tokens.is(at + 1, DATA))) return false;
      // "has not" is one word
      if (!tokens.is(at, MODAL) && !tokens.is(at, NOT)) continue;
      if (tokens.is(at + 1, NEVER)) return true;
      // "has never been, and will never be, a part": what it is said to be, and whether that is denied
      for (let said = at, denied = false; said < tokens.length; said++) {
        const word = words[said] as string;
        if (EXCLUDED.test(word) && words[said + 1] !== 'from') return true;
        if (tokens.is(said, DENIAL)) denied = true;
        else if (!tokens.is(said, MODAL) && !tokens.is(said, JOINT) && !ARTICLE.test(word))
          return denied ? RULES_OUT.test(word) : SOMETHING.test(word) && this.isNeverDone(said + 1);
      }
    }
    return false;
  }

  /** "That we will never do": what stands from this token on says of something that the site does not do it, and no more. */
  private isNeverDone(from: number): boolean {
    const { tokens, barrier } = this.clauses;
    let isOurs = false;
    let denied = false;
    for (let at = from; at < from + LABEL_START && at < tokens.length; at++) {
      if (tokens.is(at, WE)) isOurs = true;
      if (tokens.is(at, DENYING)) denied = isOurs;
      const isOver = at + 1 === tokens.length || barrier[at + 1] === 1 || tokens.is(at + 1, JOINT) || tokens.is(at + 1, BUT);
      if (/^do(?:es|ne|ing)?$/.test(tokens.words[at] as string) && isOver) return denied;
    }
    return false;
  }

  /** "Cookies are not something that": what stands up to this token says of something that it is none of what follows. */
  private isNothing(at: number): boolean {
    const { words } = this.clauses.tokens;
    const noun = words[at] === 'that' || words[at] === 'which' ? at - 1 : at;
    if (!SOMETHING.test(words[noun] ?? '')) return false;
    return this.clauses.tokens.is(noun - 1, DENIAL) || (words[noun - 1] === 'a' && this.clauses.tokens.is(noun - 2, DENIAL));
  }

  /** "None of the data that we hold is sold", "unless you agree, nothing you write is sold": the subject of the passive at this token is none. */
  private hasNoSubject(act: number): boolean {
    const { tokens } = this.clauses;
    let first = act;
    while (first > this.clauses.opening && this.clauses.barrier[first] === 0 && !(tokens.is(first, NO) && tokens.is(first - 1, COMMA)))
      first--;
    if (!tokens.is(first, NO) || !this.clauses.isPassive(act)) return false;
    if (tokens.words[first] === 'nothing' && (tokens.is(first + 1, RELATIVE) || tokens.is(first + 1, SUBJECT))) return true;
    for (let at = first + 1; at < first + 4; at++)
      // "information that identifies" is one word
      if (tokens.is(at, NOUN))
        return tokens.is(at + 1, RELATIVE) || tokens.words[at + 1] === 'we' || / that /.test(tokens.words[at] as string);
    return false;
  }

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

  private isFullModal(at: number): boolean {
    return this.clauses.tokens.is(at, MODAL) && !this.clauses.tokens.is(at, BE);
  }
}
