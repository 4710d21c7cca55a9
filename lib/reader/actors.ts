import { classSet } from './classes';
import { type Clauses, CONCEDES } from './clauses';
import {
  AFFILIATE,
  ALLOW,
  AND,
  BUT,
  CASES,
  COMMA,
  CONSENT,
  DENIAL,
  DETERMINERS,
  JOINT,
  MODAL,
  NEARBY,
  NOMINALISED,
  NOUN,
  OUR,
  OURS,
  PERSONAL,
  PREP,
  PROPER,
  RELATIVE,
  SUBJECT,
  THIRD,
  VERB,
  WE,
  YOU,
} from './kinds';
import { Memo } from './memo';

/** Who does what a verb says. */
type Actor = 'site' | 'user' | 'other' | 'generality' | 'unknown';

/** Who does an act, and whether the site does it too. */
interface Acting {
  who: Actor;
  alsoSite: boolean;
}

const GENERAL = classSet('others');
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
/** "Never share your password": who is told so is the reader. */
const GIVES_AWAY = /^(?:share|give|tell|send|disclose|reveal|provide)$/;
/** "Please note that": no note is taken. */
const TOLD = /^(?:note|remember)$/;
/** What a "please" before it asks of the reader. */
const DOING = classSet('modal', 'not', 'disclose', 'give');
/** Phrases that have the reader as their subject, */
const CHOOSING = /^(?:should you$|you (?:choose|elect))/;
/** and what the reader is advised to do: "be careful when", "we recommend you be careful". */
const ADVISED = /^(?:be (?:careful|cautious|mindful|wary)|consider your own)$/;
/** What opens a statement on others in general, */
const QUANTIFIER =
  /^(?:few|most|many|nearly|almost|virtually|practically|countless|numerous)(?! of)|^(?:lots of|more and more|the (?:typical|average)) /;
/** or on some of them, of whom it may be said here all the same: "other companies may set cookies". */
const SOME_OTHERS =
  /^(?:some |other )(?:apps|blogs|businesses|companies|firms|newspapers|organi[sz]ations|providers|services|shops|sites|stores|websites)(?: |$)/;
const SEVERAL = /^(?:all|both|many|most|other|several|various)$/;
/** Whose acts somebody agrees to, and how these are put: "to us sharing it". */
const TO_US = /^(?:to )?us$/;
const GERUND = /ing$/;
/** What opens an inset on a subject: ", which we know well, may". */
const WHO = /^(?:which|who|that)$/;
/** How soon behind a "by" stands who does it, in tokens. */
const AGENT_REACH = 6;
/** Who of the reader's own gathers or stores things. */
const YOURS = /^(?:internet service provider|isp|internet provider|provider|carrier|employer|operator)/;
const NAMED = classSet('we', 'proper');
const HERE = /^(?:on|in|within|through|via)$/;
/** What people do with what is spoken of, and that no class has. */
const DEED = /^(?:work|type|enter|pay|paid|order|ordered|post|tell)$/;
/** Prepositions that a relative clause may end on. */
const STRANDED: ReadonlySet<string> = new Set(['to', 'with', 'from']);

/** Whether a sentence opens with others in general, or with some of them; or with whoever else. */
type Quantity = 'many' | 'some' | 'others';

/** Who does what a sentence's verbs say. */
export class Actors {
  private readonly known = new Memo((act) => this.findActor(act));
  private quantity: Quantity | undefined;

  constructor(private readonly clauses: Clauses) {}

  /** Forgets the sentence before. */
  forget(): void {
    this.known.forget();
    this.quantity = undefined;
  }

  /** Whose act is it? */
  of(act: number): Acting {
    return this.known.of(act);
  }

  /** "While many shops sell", "some sites use": the clause of the act opens with others who have nothing to do with the site. */
  isOfOthersElsewhere(act: number): boolean {
    this.quantity ??= this.findQuantity();
    if (this.quantity === 'others') return false;
    const end = this.clauses.clauseEnd(act);
    for (let at = 0; at < end; at++) if (this.clauses.tokens.words[at] === 'here') return false;
    return !this.clauses.speaksOfUs(0, end);
  }

  /** Of whom the sentence is from its first words on. */
  private findQuantity(): Quantity {
    const { tokens, barrier, opening } = this.clauses;
    const { words } = tokens;
    const start = barrier[0] === 1 ? 1 : opening;
    const first = CONCEDES.test(words[start] as string) ? start + 1 : start;
    const head = `${words[first]} ${words[first + 1]} ${words[first + 2]} `;
    return QUANTIFIER.test(head) ? 'many' : SOME_OTHERS.test(head) ? 'some' : 'others';
  }

  private findActor(act: number): Acting {
    const { tokens, barrier, inherited, opening } = this.clauses;
    const { words } = tokens;
    if (TOLD.test(words[act] as string) && (act === 0 || words[act - 1] === 'please')) return { who: 'user', alsoSite: false };
    if (this.clauses.isPassive(act)) {
      for (let at = act + 1; at < tokens.length && at <= act + 14 && barrier[at] === 0; at++) {
        // "sent to and stored by our host": who stores it does not send it
        if (words[at] === 'to' && tokens.is(at + 1, AND) && tokens.is(at + 2, VERB)) break;
        // "is not kept unless leave is given by you", "as payments are handled by others": another verb has its own "by"
        if (words[at] === 'unless' || (words[at] === 'as' && tokens.is(at + 2, MODAL))) break;
        // "set not by us but by our sponsors"
        const agent = words[at] === 'by' && words[at - 1] !== 'not' ? this.agentAfter(at) : undefined;
        if (agent) return agent;
      }
      return { who: 'unknown', alsoSite: true };
    }
    // "when you agree to our sharing it"
    if (tokens.is(act - 1, OUR)) return { who: 'site', alsoSite: true };
    if (this.hasLinkedSubject(act)) return { who: 'other', alsoSite: this.opensJoined(act) };
    if (this.hasNamedSubject(act)) return { who: 'unknown', alsoSite: true };
    for (let at = this.overAside(act); at >= 0 && at >= act - 24; at--) {
      // "We may use what you give us to:", "• report": who does what the list says opens its introduction
      if (at < inherited && act >= inherited && tokens.is(at, YOU) && this.opensWithUs(at)) continue;
      if ((words[at] === 'we' || words[at] === 'you') && this.isQualifiersOwn(at, act)) continue;
      if (words[at] === 'you' && this.isAgreedTo(at, act)) continue;
      if (at === inherited && this.clauses.opensWithOther) return { who: 'other', alsoSite: false };
      // "you direct us to disclose"
      if (words[at] === 'us' && words[at + 1] === 'to' && at + 2 === act) return { who: 'site', alsoSite: true };
      // "you agree to us storing and sharing"
      if (
        TO_US.test(words[at] as string) &&
        tokens.is(at - 1, CONSENT) &&
        !tokens.is(at - 2, DENIAL) &&
        GERUND.test(words[at + 1] ?? '') &&
        GERUND.test(words[act] as string)
      )
        return { who: 'site', alsoSite: true };
      // "please do not share", "you choose not to share"
      if (
        (words[at] === 'please' && tokens.is(at + 1, DOING) && !this.isNoted()) ||
        CHOOSING.test(words[at] as string) ||
        (ADVISED.test(words[at] as string) && (at <= opening || tokens.is(at - 1, YOU)))
      )
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
        if (this.clauses.isSubject(at, act)) return { who, alsoSite: who === 'site' || this.joined(at) };
      }
      // "some of which do not share": the act of what the relative clause is about
      if (words[at] === 'which' || words[at] === 'who') {
        for (let back = at - 1; back >= 0 && back >= at - 6; back--) if (tokens.is(back, THIRD)) return { who: 'other', alsoSite: false };
      }
      if (barrier[at] === 1 || this.endsCase(at, act)) break;
    }
    // "nearly all shops use cookies": unless it is said of us, of nobody here
    this.quantity ??= this.findQuantity();
    if (this.quantity === 'many' && !this.clauses.speaksOfUs(0, act)) return { who: 'generality', alsoSite: false };
    // "Use and share your data": an item without its introduction
    const isOurs = words[0] === 'use' && tokens.is(1, AND);
    const isAsked = IMPERATIVE.has(words[opening] as string) || (words[opening] === 'never' && GIVES_AWAY.test(words[opening + 1] ?? ''));
    if (isAsked && tokens.capital[0] === 1 && !this.isNoted() && !isOurs) return { who: 'user', alsoSite: false };
    return { who: 'unknown', alsoSite: true };
  }

  /** Whose act it is that is done "by" somebody; undefined where what follows is nobody. */
  private agentAfter(by: number): Acting | undefined {
    const { tokens } = this.clauses;
    const { words } = tokens;
    for (let at = by + 1; at < tokens.length && at <= by + AGENT_REACH && !tokens.is(at, RELATIVE); at++) {
      if (tokens.is(at, WE) || words[at] === 'us') return { who: 'site', alsoSite: true };
      if (tokens.is(at, YOU) || (words[at] === 'your' && YOURS.test(words[at + 1] ?? ''))) return { who: 'user', alsoSite: false };
      if (tokens.is(at, THIRD)) return { who: 'other', alsoSite: false };
      if (tokens.is(at, GENERAL) && !this.clauses.speaksOfUs(at, tokens.length)) return { who: 'generality', alsoSite: false };
    }
    return undefined;
  }

  /** "Please be aware that the shop sets cookies", "Note: cookies are set": what is to be noted is another's act. */
  private isNoted(): boolean {
    const { tokens, opening } = this.clauses;
    const { words } = tokens;
    return words[opening - 1] === 'that' || (tokens.isBeforeColon(0) && TOLD.test(words[0] as string) && words[1] !== 'please');
  }

  /** "What you write stays", "firms with which we work set": the verb of this subject stands before the one at `act`. */
  private isQualifiersOwn(subject: number, act: number): boolean {
    const { tokens } = this.clauses;
    const before = tokens.words[subject - 1] ?? '';
    const opens = tokens.is(subject, WE) ? /^wh(?:ich|om)$/.test(before) : tokens.is(subject - 1, NOUN) || /^what(?:ever)?$/.test(before);
    if (!opens) return false;
    let hasVerb = false;
    for (let at = subject + 1; at < act; at++) {
      if (tokens.is(at, JOINT) || tokens.is(at, RELATIVE) || tokens.words[at] === 'to') return false;
      if ((tokens.is(at, VERB) || DEED.test(tokens.words[at] as string)) && !tokens.is(at, MODAL)) hasVerb = true;
    }
    return hasVerb;
  }

  /** "You consent to the disclosure", "you agree to our sharing": who agrees to an act does not do it. */
  private isAgreedTo(you: number, act: number): boolean {
    const { tokens } = this.clauses;
    if (!NOMINALISED.test(tokens.words[act] as string)) return false;
    for (let at = you + 1; at < act; at++) if (tokens.is(at, CONSENT) && tokens.words[at + 1] === 'to') return true;
    return false;
  }

  /** "If you live in Ohio, this sharing may be a sale": who is spoken of in the case does not do what follows its comma. */
  private endsCase(comma: number, act: number): boolean {
    const { tokens } = this.clauses;
    if (!tokens.is(comma, COMMA) || !CASES.has(tokens.words[this.clauses.opening] as string)) return false;
    // "your data goes"
    if (tokens.is(comma + 1, PERSONAL)) return true;
    if (!DETERMINERS.has(tokens.words[comma + 1] as string)) return false;
    for (let at = comma + 2; at < act; at++) if (tokens.is(at, MODAL)) return true;
    return false;
  }

  private opensWithUs(to: number): boolean {
    for (let at = 0; at < to; at++) if (this.clauses.tokens.is(at, SUBJECT)) return this.clauses.tokens.is(at, WE);
    return false;
  }

  /** The token before a verb and its modals: "and may also not share". */
  private beforeVerb(act: number): number {
    const { tokens } = this.clauses;
    let at = act - 1;
    while (at > 0 && (tokens.is(at, MODAL) || tokens.is(at, DENIAL) || tokens.words[at] === 'also')) at--;
    return at;
  }

  /** The token before the verb; before ", which ... ," where such a clause parts the verb and its modals from their subject. */
  private overAside(act: number): number {
    const { tokens } = this.clauses;
    const comma = this.beforeVerb(act);
    const start = tokens.is(comma, COMMA) ? this.clauses.insetStart(comma, WHO) : comma;
    return start < comma ? start - 1 : act - 1;
  }

  /** "The shops that we link to may set", "firms we work with, however, use": the subject is what its clause ends on. */
  private hasLinkedSubject(act: number): boolean {
    const { tokens } = this.clauses;
    let at = this.beforeVerb(act);
    if (at === act - 1) return false;
    while (at > 0 && (tokens.is(at, COMMA) || tokens.is(at, BUT))) at--;
    const word = tokens.words[at] as string;
    if (tokens.is(at - 1, WE)) {
      // "shops to which we link may pass on"
      if (/^(?:which|whom)$/.test(tokens.words[at - 2] ?? '') && tokens.is(at - 3, PREP)) return true;
      // "third parties whose maps we show may set"
      for (let back = at - 2; back > 0 && back >= at - 6; back--) if (tokens.words[back] === 'whose') return tokens.is(back - 1, THIRD);
    }
    if (!STRANDED.has(word.slice(word.lastIndexOf(' ') + 1))) return false;
    for (let back = at - 1; back >= 0 && back >= at - 5; back--) if (tokens.is(back, WE)) return back > 0;
    return false;
  }

  /** "We and firms that we work with set": the clause of the act opens with us and others. */
  private opensJoined(act: number): boolean {
    const { tokens } = this.clauses;
    const first = this.clauses.clauseStart(act);
    return tokens.is(first, WE) && tokens.is(first + 1, AND);
  }

  /** "When you log in, Acme stores": a name that opens the clause, whoever stands before the comma. */
  private hasNamedSubject(act: number): boolean {
    const { tokens } = this.clauses;
    const last = this.beforeVerb(act);
    let at = last;
    while (at > 0 && tokens.is(at, PROPER)) at--;
    return at < last && at > 0 && tokens.is(at, COMMA);
  }

  /** "Acme Analytics will not share", "The Agency will not": a word of the company's own name; "All Advertisers", "The Advertisers" are others. */
  private isOwnName(at: number): boolean {
    const { tokens } = this.clauses;
    const before = tokens.words[at - 1] ?? '';
    return (
      at > 0 &&
      !SEVERAL.test(before) &&
      !(before === 'the' && (tokens.words[at] as string).endsWith('s')) &&
      tokens.capital[at] === 1 &&
      tokens.capital[at - 1] === 1 &&
      !tokens.names[at] &&
      !tokens.is(at - 1, SUBJECT) &&
      !tokens.is(at - 1, PREP) &&
      (before === 'the' || !DETERMINERS.has(before))
    );
  }

  /** "Acme's websites", "Acme websites", "Acme and its websites", "some companies that advertise on our pages": not of websites and companies in general. */
  private isOnesOwn(at: number, act: number): boolean {
    const { tokens } = this.clauses;
    if (tokens.is(at - 1, PROPER) || (tokens.possessive[at - 1] === 1 && tokens.is(at - 1, NAMED)) || tokens.words[at - 1] === 'its')
      return true;
    for (let next = at + 1; next < act; next++) if (HERE.test(tokens.words[next] as string) && tokens.is(next + 1, OURS)) return true;
    return false;
  }

  /** "We and our partners use": the site acts too. */
  private joined(at: number): boolean {
    const { tokens } = this.clauses;
    for (let back = at - 1; back >= 0 && back >= at - NEARBY; back--) {
      if (tokens.is(back, WE) || tokens.is(back, PROPER)) return tokens.is(back + 1, JOINT) && !tokens.is(back - 1, PREP);
      if (tokens.is(back, PREP) || tokens.is(back, VERB) || tokens.is(back, RELATIVE)) return false;
    }
    return false;
  }
}
