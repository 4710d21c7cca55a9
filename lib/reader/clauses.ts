import { classSet } from './classes';
import {
  ALLOW,
  AND,
  BE,
  BUT,
  CASES,
  COMMA,
  DENIAL,
  DETERMINERS,
  JOINT,
  LABEL_START,
  MODAL,
  NEARBY,
  NOMINALISED,
  ONLY,
  OURS,
  PREP,
  PROPER,
  RELATIVE,
  STOP,
  SUBJECT,
  THIRD,
  VERB,
  WE,
  YOU,
} from './kinds';
import { LIMIT, Tokens } from './words';

/** What can begin a clause, or stand before one. */
const CLAUSE = classSet('stop', 'but', 'and');
/** What keeps the words after "but" from being a mere adverbial. */
const WEIGHTY = classSet('wh', 'that', 'not', 'to', 'data', 'third', 'you', 'except', 'stop');
/** Who is asked to do a thing does it. */
const ASKING: ReadonlySet<string> = new Set(
  'ask asks asked asking cause causes caused causing encourage encourages encouraging require requires required requiring request requests instruct urge advise expect want'.split(
    ' ',
  ),
);
const LET = /^let(?:s|ting)?$/;
/** Of whom a row may be. */
const PARTY = classSet('third', 'you');
/** What takes a part of those named after it. */
const PART: ReadonlySet<string> = new Set(['some', 'many', 'most', 'all', 'any', 'each', 'one', 'several', 'none']);
/** What opens a case, besides those in `CASES`. */
const OPENS_CASE = /^(?:unless|provided|once|should you|if you .+)$/;
/** How soon a main clause has its verb, in tokens. */
const MAIN_REACH = 8;
/** What opens a clause that concedes something before the main one. */
export const CONCEDES = /^(?:although|even though|though|while|whilst)$/;
/** What opens a clause that a main one follows. */
const SUBORDINATES = /^(?:although|as|because|even though|since|though|while|whilst)$/;
/** What only links a sentence to the one before, besides adverbs. */
const LINKS_BACK = /^(?:however|furthermore|moreover|nevertheless)$/;
/** What asks for attention, and how soon "that" follows, in tokens: "please also be aware that". */
const NOTED = /^(?:please|note|remember|be|rest)$/;
const NOTED_REACH = 5;
/** How soon a case has its verb, in tokens: "if your parents have not". */
const CASE_VERB = 3;
/** What follows "you" where it is an object. */
const ENDS_OBJECT = classSet('and', 'comma', 'without');
/** What names examples of those before it. */
const EXAMPLE: ReadonlySet<string> = new Set(['such as', 'including', 'like', 'of']);
/** What is given to who then does a thing. */
const ABILITY = /^(?:ability|chance|choice|opportunity|option|possibility)$/;
const ARTICLE = /^(?:the|an?)$/;
/** What is done to "you" where it is no subject. */
const HELP = /(?:^|to )(?:help|helps|assist|allow|allows|enable|enables|let|lets)$/;

/** Marks of what a sentence does not say to be done; see `Clauses.void`. */
export const UNSTATED = 1;
export const OVER = 2;

/** One sentence: its tokens, where its clauses begin, and the marks that the parts of its reading put on its tokens. */
export class Clauses {
  readonly tokens = new Tokens();
  /** 1 where a clause begins that no gap of a pattern goes over. */
  readonly barrier = new Uint8Array(LIMIT + 1);
  /** How many tokens come from an introduction: they are no distance to the item that completes it. */
  inherited = 0;
  /** Whether the "it" or the "these sites" that opens the sentence is somebody else, whom the sentence before names. */
  opensWithOther = false;
  /** `UNSTATED` where words only announce, ask or speak of a right, and state nothing; `OVER` where what they say is done no more. */
  readonly void = new Uint8Array(LIMIT + 1);
  /** 1 within "except ...", "unless ...", "other than ...". */
  readonly excepted = new Uint8Array(LIMIT + 1);
  /** Where the sentence begins with what it says: behind "However,". */
  opening = 0;
  /** The comma after the case that the sentence opens with: "if you have not objected, ...". -1 where it opens with none. */
  caseEnd = -1;

  /** Finds where clauses begin in the tokens at hand, and forgets the marks of those before. */
  protected findClauses(): void {
    const { tokens, barrier } = this;
    const { length, words } = tokens;
    barrier.fill(0, 0, length + 1);
    this.excepted.fill(0, 0, length + 1);
    this.void.fill(0, 0, length + 1);
    this.opening = this.findOpening();
    this.caseEnd = this.findCaseEnd();
    if (this.opening > 0) barrier[this.opening] = 1;
    const first = words[this.opening] as string;
    const isSubordinate = SUBORDINATES.test(first) && (first !== 'as' || tokens.is(this.opening + 1, SUBJECT));
    for (let at = 0; at < length; at++) {
      // nothing else begins a clause
      if (!tokens.is(at, CLAUSE) && (at === 0 || (!tokens.is(at - 1, JOINT) && words[at - 1] !== 'so' && !tokens.isBeforeColon(at - 1))))
        continue;
      const subject = DETERMINERS.has(words[at] as string) ? at + 1 : at;
      // "but some of our partners do"
      const after = PART.has(words[at + 1] as string) && words[at + 2] === 'of' ? at + 3 : at + 1;
      const next = DETERMINERS.has(words[after] as string) ? after + 1 : after;
      // "counts visitors; only if you agree" goes on
      // so does "with vendors; affiliates; partners"
      if (tokens.is(at, STOP)) barrier[at] = ONLY.test(words[at + 1] ?? '') || this.isListed(at + 1) ? 0 : 1;
      else if (
        at > 0 &&
        tokens.is(at, BUT) &&
        (this.opensClause(next) ||
          this.opensLater(at + 1) ||
          // "though our website uses"
          (tokens.is(at - 1, COMMA) && tokens.is(next, SUBJECT) && tokens.is(next + 1, VERB) && words[next + 1] !== 'access') ||
          tokens.is(at + 1, MODAL) ||
          this.deniesNext(at + 2) ||
          (tokens.is(at + 1, DENIAL) && words[at + 1] !== 'not'))
      )
        barrier[at] = 1;
      else if (words[at] === 'whereas' || (words[at] === 'nor' && tokens.is(at + 1, MODAL))) barrier[at] = 1;
      else if (
        at > 1 &&
        (tokens.is(at - 1, COMMA) || words[at - 1] === 'and' || words[at - 1] === 'so') &&
        this.opensClause(subject) &&
        !this.joinsSubjects(at - 1)
      )
        barrier[at] = 1;
      // "while we do not sell it, our partners set": a main clause has to come
      else if (at > 1 && isSubordinate && tokens.is(at - 1, COMMA) && this.opensMain(subject)) barrier[at] = 1;
      // "Our partners: third parties use": what a colon leads to is no part of what it ends
      else if (at > 0 && tokens.isBeforeColon(at - 1) && tokens.is(at, SUBJECT) && tokens.is(at + 1, VERB)) barrier[at] = 1;
      // "we keep none of it – orders are": a list has no dash
      else if (at > 1 && tokens.is(at - 1, COMMA) && tokens.isAfterDash(at) && this.opensAfterDash(at)) barrier[at] = 1;
      // "while you read, it sends us": after a comma "it" is no object
      else if (at > 1 && words[at] === 'it' && tokens.is(at - 1, COMMA) && !tokens.is(at + 1, PREP)) barrier[at] = 1;
    }
  }

  /** Whether the word at this token is somebody, and one of a row that semicolons part. */
  private isListed(at: number): boolean {
    const { tokens } = this;
    return (
      tokens.is(at - 2, PARTY) && tokens.is(at, THIRD) && (at + 1 === tokens.length || tokens.is(at + 1, STOP) || tokens.is(at + 1, COMMA))
    );
  }

  /** "Our partners set", "this sharing may", "some of our use of cookies may": whether a main clause begins so, at its subject. */
  private opensMain(subject: number): boolean {
    const { tokens } = this;
    if (tokens.is(subject, SUBJECT)) return tokens.is(subject + 1, VERB);
    if (!CONCEDES.test(tokens.words[this.opening] as string)) return false;
    if (NOMINALISED.test(tokens.words[subject] as string)) return true;
    // "some of our use"
    if ((tokens.is(subject, PREP) && tokens.words[subject] !== 'of') || tokens.is(subject, RELATIVE)) return false;
    if (tokens.is(subject, VERB) && tokens.words[subject] !== 'use') return false;
    for (let at = subject + 1; at < subject + MAIN_REACH && !tokens.is(at, JOINT); at++) if (tokens.is(at, MODAL)) return true;
    return false;
  }

  /** Behind "However," and "Please note that". */
  private findOpening(): number {
    const { tokens } = this;
    if (tokens.is(1, COMMA) && (this.isAdverb(0) || LINKS_BACK.test(tokens.words[0] as string))) return 2;
    if (!NOTED.test(tokens.words[0] as string)) return 0;
    for (let at = 1; at < NOTED_REACH && at < tokens.length; at++) if (tokens.words[at] === 'that') return at + 1;
    return 0;
  }

  private findCaseEnd(): number {
    const { tokens } = this;
    const { opening } = this;
    const first = tokens.words[opening] as string;
    if (!CASES.has(first) && !OPENS_CASE.test(first)) return -1;
    for (let at = opening + 1; at < tokens.length && !tokens.is(at, STOP); at++) {
      if (tokens.is(at, COMMA)) return at;
      // "if you opt out your data will not be shared, sold or rented": what follows the case has no comma before it
      if (at > opening + CASE_VERB && (tokens.is(at, MODAL) || tokens.is(at, WE))) return -1;
    }
    return -1;
  }

  /** The first token of the clause of the one at `at`. */
  clauseStart(at: number): number {
    let start = at;
    while (start > 0 && this.barrier[start] === 0) start--;
    return start;
  }

  /** The token after the clause of the one at `at`; what is said of "it" still belongs to it. */
  clauseEnd(at: number): number {
    const { tokens, barrier } = this;
    let end = at + 1;
    while (end < tokens.length && (barrier[end] === 0 || tokens.words[end] === 'it')) end++;
    return end;
  }

  /** "Will not", "never", "is not": a verb is denied here. */
  deniesNext(at: number): boolean {
    const { tokens } = this;
    return tokens.is(at, MODAL) ? tokens.is(at + 1, DENIAL) : tokens.is(at, DENIAL) && tokens.is(at + 1, VERB);
  }

  /** A subject with its verb begins here: "we may", "third parties use". */
  opensClause(at: number): boolean {
    const { tokens } = this;
    if (!tokens.is(at, SUBJECT) || tokens.possessive[at] === 1) return false;
    if (tokens.words[at] === 'we' || tokens.words[at] === 'you' || tokens.words[at] === 'i') return true;
    // "Matomo and Hotjar are used"
    if (tokens.names[at] && tokens.names[at - 2] && tokens.words[at - 1] === 'and') return false;
    if (tokens.is(at - 1, BUT) && (tokens.is(at + 1, RELATIVE) || tokens.words[at]?.endsWith(' that'))) return true;
    // "the pages currently do not", "these firms likewise may"
    const verb = this.isAdverb(at + 1) ? at + 2 : at + 1;
    return tokens.is(verb, MODAL) || tokens.is(verb, DENIAL);
  }

  /** "Your orders are", "most of it will be": what begins here has its verb before anything else parts it, and what stands before, too. */
  private opensAfterDash(at: number): boolean {
    const { tokens } = this;
    // "if you give, Acme – our agent – will take it": who somebody is
    if ((tokens.names[at - 2] || tokens.is(at - 2, PROPER)) && tokens.is(at - 3, COMMA)) return false;
    let verb = at;
    while (verb < tokens.length && verb < at + LABEL_START && !tokens.is(verb, MODAL)) {
      if (tokens.is(verb, JOINT) || tokens.is(verb, RELATIVE)) return false;
      verb++;
    }
    if (verb === at || !tokens.is(verb, MODAL)) return false;
    for (let before = this.inherited; before < at; before++) if (tokens.is(before, VERB)) return true;
    return false;
  }

  private isAdverb(at: number): boolean {
    return /(?:ly|wise)$|^(?:also|then|therefore|thus|too)$/.test(this.tokens.words[at] ?? '');
  }

  /** A whole sentence begins here, not a part of one: "we share", "the sponsors of our pages may". */
  isStatement(at: number): boolean {
    const { tokens } = this;
    const subject = DETERMINERS.has(tokens.words[at] as string) ? at + 1 : at;
    if (tokens.is(subject, WE)) return true;
    if (!tokens.is(subject, SUBJECT)) return false;
    for (let next = subject + 1; next < subject + LABEL_START && !tokens.is(next, RELATIVE); next++)
      if (tokens.is(next, MODAL)) return true;
    return false;
  }

  /** "Our lawyers, bankers and insurers may see": the "and" at this token joins the subjects of one clause. */
  private joinsSubjects(and: number): boolean {
    const { tokens, barrier } = this;
    if (tokens.words[and] !== 'and' || !tokens.is(and - 1, THIRD)) return false;
    for (let at = and - 1; at >= 0 && at >= and - NEARBY; at--) {
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

  /** The comma before an inset that ends with the comma at this token, where its first word is such a one; the same comma where none is. */
  insetStart(comma: number, opening: RegExp): number {
    const { tokens } = this;
    for (let at = comma - 1; at >= 0 && at >= comma - NEARBY; at--)
      if (tokens.is(at, COMMA)) return opening.test(tokens.words[at + 1] as string) ? at : comma;
    return comma;
  }

  /** Is the verb at this token in the passive, or a participle on its own ("cookies set by ...")? */
  isPassive(act: number): boolean {
    const { tokens } = this;
    const word = tokens.words[act] as string;
    if (!/(?:ed|en|nt|ld|kept|set|ut|own)\b/.test(word) && word !== 'made available') return false;
    for (let at = act - 1, steps = 0; at >= 0 && steps < 6; at--, steps++) {
      if (tokens.is(at, BE)) return true;
      if (tokens.is(at, SUBJECT) || (tokens.is(at, COMMA) && !tokens.is(at - 1, VERB))) break;
      if (tokens.is(at, MODAL) && !tokens.is(at, DENIAL)) break;
    }
    return tokens.words[act + 1] === 'by';
  }

  /** A noun after a preposition is no subject, unless a relative clause or an infinitive makes it one. */
  isSubject(at: number, act: number): boolean {
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
    if (after === 'that' || after === 'who' || after === 'which' || word?.endsWith(' that')) return true;
    if (after === 'to' || words[act - 1] === 'to' || words[act]?.startsWith('to ')) {
      // "allow third parties to set": the infinitive's subject
      for (let back = at - 1; back >= 0 && back >= at - 3 && !tokens.is(back, PREP); back--) {
        if (tokens.is(back, ALLOW) || ASKING.has(words[back] as string)) return true;
      }
    }
    // "give the child the ability to publish"
    if (ARTICLE.test(after ?? '') && ABILITY.test(words[at + 2] ?? '') && words[at + 3] === 'to') return true;
    // "let third parties set"
    if (at + 1 === act && (LET.test(words[at - 1] ?? '') || LET.test(words[at - 2] ?? ''))) return true;
    // "we get names from partners to write to you"
    if (after === 'to' && at + 2 === act) return false;
    const hasVerb = tokens.is(at + 1, MODAL) || tokens.is(at + 1, DENIAL);
    for (let back = at - 1; back >= 0 && back >= at - 4 && this.barrier[back + 1] === 0; back--) {
      // "we require that visitors give"
      if (tokens.is(back, RELATIVE)) return true;
      // "some of our partners use"
      if (tokens.is(back, PREP)) return back > 0 && words[back] === 'of' && PART.has(words[back - 1] as string);
      // "we use third parties and share": the object of another verb
      // "when you have agreed our server sets"
      if (/^ha(?:ve|s|d)$/.test(words[back] as string) && /(?:ed|en)$/.test(words[back + 1] as string)) continue;
      if (tokens.is(back, VERB) && !tokens.is(back, SUBJECT)) return hasVerb && !tokens.is(back - 1, RELATIVE);
      if (tokens.is(back, COMMA) || tokens.is(back, AND) || tokens.is(back, SUBJECT)) break;
    }
    return true;
  }

  /** Whether the site is spoken of between two tokens. */
  speaksOfUs(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.tokens.is(at, OURS)) return true;
    return false;
  }
}
