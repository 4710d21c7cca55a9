import { anyOf, classSet } from './classes';
import { type Clauses, OVER, UNSTATED } from './clauses';
import {
  BE,
  BUT,
  COMMA,
  CONSENT,
  DATA,
  DENIAL,
  DETERMINERS,
  EXCEPT,
  LABEL_START,
  MODAL,
  NEARBY,
  NO,
  ONLY,
  OUR,
  OURS,
  POLICY,
  PREP,
  PROPER,
  RELATIVE,
  STOP,
  SUBJECT,
  THIRD,
  UNSAID,
  VERB,
  WE,
  YOU,
} from './kinds';
import type { Negation } from './negation';

/** What a clause without "that" may qualify. */
const QUALIFIED = classSet('data', 'cookie', 'adnoun', 'ads', 'usage', 'log', 'beacon');
const ANNOUNCE = classSet('announce');
const SUBJECT_OR_NAME = classSet('we', 'third', 'they', 'proper');
const WH = classSet('wh');
const RIGHT = classSet('right');
/** What makes words void, or an exception. */
const MARKED = classSet('except', 'policyword', 'wh', 'right', 'announce', 'unsaid');
/** What says what a word means; such words for giving data away are these. */
const DEFINES = /^(?:means?|meaning|defined|refers)$/;
/** "A sale does not include": what the word takes in or leaves out, where it opens the sentence. */
const TAKES_IN = /^(?:includes?|covers?)$/;
/** What may stand before such a word, and the words: "the term sale". */
const BEFORE_TERM: ReadonlySet<string> = new Set(['the', 'a', 'any', 'term', 'word']);
const TERMS: ReadonlySet<string> = new Set([
  ...'sale sales sell selling share sharing'.split(' '),
  'personal data',
  'personal information',
]);
const GIVING_WORD = classSet('disclose', 'give', 'sell');
const SELLING = classSet('sell');
const SALE = /^sales?$/;
/** How soon an embedded clause has its subject, in tokens. */
const ASIDE = 7;
/** What is asked of someone: in "we do not request it" that is the act itself, in "no request to" it leads to another. */
const ASKED = /^(?:ask|request|require|oblig|forc|compel|order|demand)/;
/** How soon it leads there, in tokens: "asked by anyone to". */
const ASKED_REACH = 4;
const TO_DO = /(?:^| )(?:to|that)$/;
/** Until when a thing was done that is over: "until last summer", "until 2015", "until May 2015". */
const BYGONE = /^(?:last|recently|(?:19\d|20[012])\d)(?: |$)|^[a-z]{3,9} (?:19\d|20[012])\d$/;
/** What says that a thing was done once. */
const PAST = /\bused\b|^(?:previously|formerly|in|at|once|previous|earlier|older?|former)\b/;
/** What is no more: "our old shop took cards". */
const FORMER = /^(?:previous|earlier|older?|former) /;
/** What is yet to be decided. */
const PONDERED = /^(?:considering|thinking (?:about|of))$/;
/** What others say of us: "the claim that we sell". */
const CLAIM = /^(?:claims?|claimed|alleged|allegations?|misconception|myth|rumou?rs?|worr(?:y|ies)|fear) that$/;
const WAS = /^(?:was|were)$/;
/** Verbs that say nothing beside their noun: "we do not make any promise", "we have never received a request". */
const LIGHT = /^(?:give|gives|make|makes|offer|offers|provide|provides|receive|received|get|got|served)$/;
/** How far behind its announcement a question begins, in tokens. */
const ANNOUNCED_REACH = 12;
/** What leads to a question within a sentence. */
const EMBEDS = /^(?:on|about|regarding|concerning|into)$/;
/** What the reader may wish that is no right to a refusal. */
const WISHES = /^if you (?:want to|wish to|would like)$/;
/** What gives rights, and needs no clause of its own: "under this law, we do not disclose". */
const LAWS: ReadonlySet<string> = new Set(['shine the light', 'california law', 'california civil code']);
/** "An opt-out cookie" is a means, and no right that is spoken of. */
const OPT_OUT_BY: ReadonlySet<string> = new Set(
  'cookie cookies mechanism mechanisms tool tools page pages link links signal signals'.split(' '),
);
/** "No one but us sets": the verb of an excepted subject, where it has no modal. */
const FINITE = /^(?:sets|uses|sees|reads|receives|gets|places|stores|handles|knows|processes)$/;
/** "Except in the following cases, we do not share it:": what points to the items. */
const FOLLOWING = /^(?:the following|following circumstances)$| below$/;
/** What a law is called, by its last word. */
const LAW_NAMES: ReadonlySet<string> = new Set(
  'law laws act regulation regulations directive gdpr hipaa coppa ccpa cpra ferpa pipeda statute principle'.split(' '),
);
const LAW_NAME = `(?:${[...LAW_NAMES].join('|')})(?! (?:as|on|for))`;
/** What it does to all, and so says nothing of the site. */
const LAW_SAYS =
  '(?:permits?|allows?|requires?|provides?|says?|states?|forbids?|prohibits?|obliges?|mandates?|defines?|gives?|grants?|includes?|makes?|distinguish(?:es)?)';
/** "The law permits", "under the Act, sites must", "a sale under Nevada law is". */
const LAW = new RegExp(
  [
    `^(?:(?!to |by |as |or |in |if |when |where |of our |under |unless |could |with |compl|assist|[^ ]*ing )[^ ]{1,25} ){0,4}${LAW_NAME}(?: [^ ]{1,25}){0,4}? ${LAW_SAYS} `,
    `^(?:under|according to) (?:[^ ]{1,25} ){0,4}${LAW_NAME} , (?:[^ ]{1,25} ){1,5}(?:must|may|can|shall|is any|is the) `,
    '^(?:a |an |the )?(?:sale|sell|sharing|share) under (?:[^ ]{1,25} ){0,3}law (?:is|means|includes) ',
  ].join('|'),
);
/** What of the site such a sentence may be about all the same: "under the Act, this may be a sale". */
const OF_THIS = /^(?:this|these|such|some|our|your?)\b/;
/** In how many of its first tokens a sentence names a law, */
const LAW_REACH = 7;
/** and in how many the law says something. */
const LAW_HEAD = 12;
/** What is no exception to what others do. */
const OWN = /^(?:our own|our|own|first party|first)\b/;
/** What excepts those who are named after it. */
const BUT_FOR: ReadonlySet<string> = new Set(['except', 'except for', 'other than', 'apart from', 'aside from', 'besides']);

/** What of a sentence is void, and what stands in an exception. */
export class Scopes {
  constructor(
    private readonly clauses: Clauses,
    private readonly negation: Negation,
  ) {}

  /** Marks what is void and what stands in an exception. */
  find(): void {
    const { tokens, barrier, excepted } = this.clauses;
    const { length, words } = tokens;
    this.voidSupposed();
    this.clauses.void.fill(UNSTATED, 0, Math.max(this.lawEnd(), this.termEnd()));
    if (!anyOf(tokens.all, MARKED)) return;
    for (let at = 0; at < length; at++) {
      if (!tokens.is(at, MARKED)) continue;
      // "someone other than you" is somebody else, and no exception
      const isOther = words[at] === 'other than' && tokens.is(at + 1, YOU);
      // "no cookies of others, only our own": the contrary
      const isContrary = ONLY.test(words[at] as string) && OWN.test(words[at + 1] ?? '');
      if (tokens.is(at, EXCEPT) && !isOther && !isContrary && !(ONLY.test(words[at] as string) && !this.negation.findNegation(at))) {
        const leading = at < this.clauses.opening + 3;
        if (leading && this.pointsToItems(at)) excepted.fill(1, this.clauses.inherited, length);
        const isInset = tokens.is(at - 1, COMMA) && (tokens.is(at - 2, DENIAL) || tokens.is(at - 2, MODAL));
        for (let next = at; next < length && (next === at || barrier[next] === 0); next++) {
          if (leading && tokens.is(next, COMMA) && this.leadsToVerb(next + 1)) break;
          // "we do not, unless the law demands it, disclose"
          if (isInset && next > at && tokens.is(next, COMMA) && tokens.is(next + 1, VERB)) break;
          // "no one other than our staff will see it": the exception is of the subject
          if (
            next > at + 1 &&
            tokens.is(at - 1, NO) &&
            (tokens.is(next, MODAL) || FINITE.test(words[next] as string)) &&
            !tokens.is(next - 1, RELATIVE) &&
            BUT_FOR.has(words[at] as string)
          )
            break;
          // "we will not share it beyond what you need, or sell it": a second thing that is not done
          if (!leading && tokens.is(next, COMMA) && words[next + 1] === 'or' && tokens.is(next + 2, SELLING) && this.isOfData(next + 3))
            break;
          // "used only to answer you and will not be shared": the denial stands outside
          if (next > at && words[next] === 'and' && this.clauses.deniesNext(next + 1)) break;
          excepted[next] = 1;
        }
      }
      if (tokens.is(at, POLICY) && at < 8 && this.announces(at)) this.voidAnnouncement(at);
      else if (DEFINES.test(words[at] as string) && this.defines(at)) this.clauses.void.fill(UNSTATED, 0, this.clauses.clauseEnd(at));
      else if (tokens.is(at, UNSAID) && this.voidUnsaid(at)) continue;
      else if (words[at] === 'until' && BYGONE.test(`${words[at + 1]} ${words[at + 2]}`)) this.voidBygone(at);
      else if (tokens.is(at, WH) && this.announced(at)) this.voidFrom(at);
      else if (tokens.is(at, RIGHT) && words[at] !== 'opt out' && !this.isOwnRight(at) && !this.isSaleByLaw(at)) this.voidFrom(at);
      else if (words[at] === 'opt out' && !tokens.is(at - 1, YOU) && !OPT_OUT_BY.has(words[at + 1] as string)) this.voidFrom(at);
    }
  }

  /**
   * "For purposes of this section, a sale does not include", "personal information does not include", "Tracker indicates any": where what the
   * word takes in or leaves out ends; 0 where the sentence opens with none.
   */
  private termEnd(): number {
    const { tokens, opening } = this.clauses;
    const { words } = tokens;
    let at = opening;
    // "Tracker indicates any technology that"
    if (words[at + 1] === 'indicates') return words[at + 2] === 'any' ? tokens.length : 0;
    if (words[at] === 'for') while (at < tokens.length && !tokens.is(at - 1, COMMA)) at++;
    while (BEFORE_TERM.has(words[at] as string)) at++;
    if (!TERMS.has(words[at] as string)) return 0;
    do at++;
    while (tokens.is(at, MODAL) || tokens.is(at, DENIAL));
    // what "personal data may include" is collected, most of all
    if (!tokens.is(at - 1, DENIAL) || !TAKES_IN.test(words[at] ?? '')) return 0;
    // "it does not include statistics, which we share"
    while (at < tokens.length && !tokens.is(at, RELATIVE) && !tokens.is(at, BUT) && !tokens.is(at, COMMA)) at++;
    return at;
  }

  /**
   * "Federal law permits banks to share", "under the Act, sites must ask": where what a law says of all ends; 0 where the sentence opens
   * with none, or speaks of the site or its readers.
   */
  private lawEnd(): number {
    const { tokens, opening } = this.clauses;
    let names = false;
    // most sentences name no law so soon
    for (let at = opening; at < opening + LAW_REACH && !names; at++) {
      const word = tokens.words[at] ?? '';
      const space = word.lastIndexOf(' ');
      // "the law allows" is one word
      names = LAW_NAMES.has(space < 0 ? word : word.slice(space + 1)) || (space > 0 && word.includes('law '));
    }
    if (!names) return 0;
    const law = LAW.exec(`${tokens.words.slice(opening, Math.min(opening + LAW_HEAD, tokens.length)).join(' ')} `)?.[0];
    if (law === undefined) return 0;
    let said = opening;
    for (let length = 0; length < law.length; said++) length += (tokens.words[said] as string).length + 1;
    // "federal law requires Acme to report": what is named may be the site
    for (let at = 0; at < tokens.length; at++)
      if (tokens.is(at, OURS) || OF_THIS.test(tokens.words[at] as string) || (at >= said && tokens.is(at, PROPER))) return 0;
    return this.clauses.clauseEnd(said - 1);
  }

  /** "If we ever use cookies, we will say so": a case that may never come. Who then asks for consent says what he would do. */
  private voidSupposed(): void {
    const { tokens, opening } = this.clauses;
    const { words } = tokens;
    if (!/^(?:if|should|were)$/.test(words[opening] as string) || anyOf(CONSENT, tokens.all)) return;
    for (let at = opening + 1; at < opening + 4; at++) {
      // "if we were to", "were we to"
      const wereTo = words[at] === 'to' && (words[at - 1] === 'were' || (words[opening] === 'were' && tokens.is(at - 1, WE)));
      if (words[at] !== 'ever' && !wereTo) continue;
      for (let end = at; end < tokens.length && !tokens.is(end, COMMA); end++) this.clauses.void[end] = UNSTATED;
      return;
    }
  }

  /** "Under California law, our use of ads may be a sale": what the law at this token calls what the site does. */
  private isSaleByLaw(at: number): boolean {
    const { words, length } = this.clauses.tokens;
    if (!LAWS.has(words[at] as string)) return false;
    for (let sale = at; sale < length; sale++)
      if (/^(?:sale|sales|selling)$/.test(words[sale] as string)) return this.clauses.speaksOfUs(at, sale);
    return false;
  }

  /** "We are entitled to share", "the company has the right to share": who has the right makes use of it. */
  private isOwnRight(at: number): boolean {
    const { tokens } = this.clauses;
    const { words } = tokens;
    if (words[at] === 'right to') return /^ha(?:s|ve)$/.test(words[at - 1] ?? '') && tokens.is(at - 2, WE);
    if (words[at] !== 'entitled to') return tokens.is(at - 1, WE);
    // "third parties who are entitled to see it": no right of the reader's
    if (tokens.is(at - 2, RELATIVE) && tokens.is(at - 3, THIRD)) return true;
    return tokens.is(at - 2, WE) || (tokens.is(at - 3, WE) && tokens.is(at - 2, MODAL));
  }

  /** "Your data will", "no data are": a few words and then what a clause turns on. */
  private leadsToVerb(at: number): boolean {
    const { tokens } = this.clauses;
    if (this.clauses.opensClause(at)) return true;
    for (let next = at + 1; next < at + 6; next++) {
      if (tokens.is(next, MODAL)) return true;
      if (tokens.is(next, COMMA) || tokens.is(next, RELATIVE) || tokens.is(next, PREP)) return false;
    }
    return false;
  }

  /** "This policy describes ...": the document is the subject of an announcement. */
  private announces(at: number): boolean {
    const { tokens } = this.clauses;
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

  /** "A sale means ...", "sharing, as the law has it, refers to ...": what a word is defined as is not said to be done. */
  private defines(at: number): boolean {
    const { tokens } = this.clauses;
    const { words } = tokens;
    // "sharing by means of a button", "shared as statistics, which means that"
    const isNoun = words[at] === 'meaning';
    const isFirst = at === this.clauses.opening + 1 && words[at + 1] === 'to';
    // "the word sale means"
    if (/^(?:word|term)$/.test(words[at - 2] ?? '') && SALE.test(words[at - 1] as string)) return true;
    if (isNoun ? words[at - 1] !== 'the' : words[at] !== 'refers' && !isFirst && /^(?:of|that|to)$/.test(words[at + 1] ?? '')) return false;
    for (let back = at - 1; back >= 0 && back > at - NEARBY; back--) {
      if (tokens.is(back, GIVING_WORD) || SALE.test(words[back] as string)) return !this.clauses.speaksOfUs(0, back);
      if (tokens.is(back, WE) || tokens.is(back, QUALIFIED)) return false;
    }
    return false;
  }

  /**
   * "We used to share", "we previously shared", "in the past we shared", and not what "we have" done in the past: the subject of what is
   * over, or -1.
   */
  private overOf(at: number): number {
    const { tokens } = this.clauses;
    const { words } = tokens;
    if (!PAST.test(words[at] as string)) return -1;
    if (/\bused\b/.test(words[at] as string)) return at;
    // "our old shop took cards", but not "the previous site that you visited"
    if (FORMER.test(words[at] as string))
      return at === this.clauses.opening || (at === this.clauses.opening + 1 && tokens.is(at - 1, OUR)) ? at : -1;
    // "we once shared", and not "once we share"
    if (words[at] === 'once' && !(tokens.is(at - 1, WE) && /(?:ed|[ld]d|nt|ave)$/.test(words[at + 1] ?? ''))) return -1;
    if (tokens.is(at - 1, WE) && (at - 1 === this.clauses.opening || /^(?:we|i)$/.test(words[at - 1] as string))) {
      const isRelative = at - 1 !== this.clauses.opening && (this.qualifies(at - 1) || tokens.is(at - 2, RELATIVE));
      return isRelative ? -1 : at - 1;
    }
    if (WAS.test(words[at - 1] ?? '')) return tokens.is(at - 2, RELATIVE) ? -1 : at;
    const subject = tokens.is(at + 1, COMMA) ? at + 2 : at + 1;
    // "in the past, orders were handled by others", but not "in the past 12 months, orders were"
    if (at === this.clauses.opening && tokens.is(at + 1, COMMA))
      for (let next = subject; next < subject + 5; next++) if (WAS.test(words[next] ?? '')) return subject;
    return tokens.is(subject, WE) && !tokens.is(subject + 1, MODAL) && !tokens.is(subject + 1, DENIAL) ? subject : -1;
  }

  /** Voids what is over, and what is not promised or asked for at this token; false where it is neither. */
  private voidUnsaid(at: number): boolean {
    const { tokens } = this.clauses;
    // "to respond to claims that a rule was broken" goes on with no word on us
    if (CLAIM.test(tokens.words[at] as string)) {
      const isOfUs = tokens.is(at + 1, WE) && !tokens.is(at - 1, WE);
      if (isOfUs) this.clauses.void.fill(OVER, at, this.clauses.clauseEnd(at));
      return isOfUs;
    }
    // "we are considering ads"
    const over =
      PONDERED.test(tokens.words[at] as string) && tokens.is(at - 1, BE) && at <= this.clauses.opening + 2 ? at : this.overOf(at);
    if (over < 0 && tokens.words[at] === 'once') return false;
    if (over >= 0) this.voidClause(over);
    const denial = over >= 0 ? -1 : this.denialOf(at);
    if (denial >= 0) this.voidUnpledged(denial);
    return over >= 0 || denial >= 0;
  }

  /** "We shared until 2015"; and in "until May 2015, we shared" what opens the sentence belongs to the clause after it. */
  private voidBygone(at: number): void {
    const end = this.clauses.clauseEnd(at);
    if (at === this.clauses.opening && this.clauses.tokens.is(end - 1, COMMA)) this.voidClause(end);
    this.voidClause(at);
  }

  private voidClause(at: number): void {
    this.clauses.void.fill(OVER, this.clauses.clauseStart(at), this.clauses.clauseEnd(at));
  }

  /** "We cannot guarantee that", "no one has ever asked us to": where the denial of what would be promised or asked at this token begins, or -1. */
  private denialOf(at: number): number {
    const { tokens, barrier } = this.clauses;
    const { words } = tokens;
    if (ASKED.test(words[at] as string) && !this.leadsToAct(at)) return -1;
    for (let back = at - 1; back >= 0 && back > at - LABEL_START && barrier[back + 1] === 0; back--) {
      if (tokens.is(back, DENIAL)) return LIGHT.test(words[back - 1] ?? '') ? back - 1 : back;
      if (tokens.is(back, RELATIVE) || tokens.is(back, EXCEPT) || tokens.is(back, QUALIFIED)) return -1;
      if (tokens.is(back, VERB) && !tokens.is(back, MODAL) && !tokens.is(back, UNSAID) && !LIGHT.test(words[back] as string)) return -1;
      if (tokens.is(back, SUBJECT) && !tokens.is(back - 1, DENIAL)) return -1;
    }
    return -1;
  }

  /** "Asked to", "an order from the police to", and not "we may, but have no obligation to, share": an act follows what is asked at this token. */
  private leadsToAct(at: number): boolean {
    const { tokens } = this.clauses;
    for (let next = at; next < at + ASKED_REACH && !tokens.is(next, COMMA); next++)
      if (TO_DO.test(tokens.words[next] ?? '')) return !tokens.is(next + 1, COMMA);
    return false;
  }

  /** What is not promised is neither done nor not: all of the clause, and what else there is of it ("that nobody sells it, and that"). */
  private voidUnpledged(at: number): void {
    const { tokens, barrier } = this.clauses;
    for (let next = at; next < tokens.length && (next === at || barrier[next] === 0 || tokens.words[next] === 'that'); next++)
      this.clauses.void[next] = UNSTATED;
  }

  private announced(at: number): boolean {
    const { tokens, barrier } = this.clauses;
    for (let back = at - 1; back >= 0; back--) if (this.clauses.void[back] === UNSTATED) return true;
    for (let back = at - 1; back >= 0 && back >= at - ANNOUNCED_REACH; back--) {
      if (tokens.is(back, ANNOUNCE)) return true;
      if (barrier[back] === 1) return false;
    }
    // "see there for information on how we share"
    if (at > 0 && EMBEDS.test(tokens.words[at - 1] as string) && tokens.words[at] !== 'whom') return true;
    // "Parties with whom we share:" is a label, too
    if (
      tokens.is(at - 1, PREP) &&
      at < LABEL_START &&
      tokens.isBeforeColon(tokens.length - 1) &&
      !this.clauses.speaksOfUs(this.clauses.inherited, at)
    )
      return true;
    // "What you tell us is shared with nobody": a subject
    if (tokens.words[at] === 'what' && /^you\b/.test(tokens.words[at + 1] ?? '')) return false;
    // "With whom we share", "2.1 How we share": a heading, which states nothing where no item completes it
    const first = /^\d/.test(tokens.words[0] as string) ? 1 : 0;
    return at >= this.clauses.inherited && (at === first || (at === first + 1 && tokens.is(first, PREP)));
  }

  /** All that is announced; "this policy may change, but we do not share" announces nothing and goes on with a clause of its own. */
  private voidAnnouncement(at: number): void {
    const { tokens, barrier } = this.clauses;
    let asks = false;
    for (let next = at; next < tokens.length && (asks || barrier[next] === 0); next++) {
      if (tokens.is(next, WH)) asks = true;
      this.clauses.void[next] = UNSTATED;
    }
  }

  private voidFrom(at: number): void {
    const { tokens, barrier } = this.clauses;
    // the embedded clause's own subject is no end: "how, if at all, we share"
    let hasSubject = (tokens.words[at] === 'how' && tokens.words[at + 1] === 'to') || LAWS.has(tokens.words[at] as string);
    for (let next = at; next < tokens.length; next++) {
      const isBarrier = barrier[next] === 1 && tokens.words[next] !== 'it';
      // "Opting out: we do not share": a label, and then the statement
      if (next > at && at < LABEL_START && tokens.isBeforeColon(next - 1)) break;
      // "if you want to pay by card, Acme takes it": what follows the case
      if (next === this.clauses.caseEnd && WISHES.test(tokens.words[at] as string) && this.hasSubject(next + 1)) break;
      if (next > at && isBarrier && (hasSubject || next > at + ASIDE || tokens.is(next, STOP))) break;
      // "the information we shared" goes on
      if (hasSubject && tokens.words[next] === 'we' && tokens.aside[next] === 0 && !this.qualifies(next)) break;
      if (tokens.is(next, SUBJECT)) hasSubject = true;
      this.clauses.void[next] = UNSTATED;
    }
  }

  /** "It", "any person's data": what begins here is data, soon. */
  private isOfData(from: number): boolean {
    for (let at = from; at < from + 3; at++) if (this.clauses.tokens.is(at, DATA)) return true;
    return false;
  }

  /** "Except in the following cases, we do not share it:": whether the exception at this token is what the items of a list say. */
  private pointsToItems(except: number): boolean {
    const { tokens, inherited } = this.clauses;
    const { words } = tokens;
    for (let at = except + 1; at < inherited && !tokens.is(at, COMMA); at++) {
      if (FOLLOWING.test(words[at] as string)) return true;
    }
    return false;
  }

  /** "Acme", "your order": a clause begins with its subject, and is no request. */
  private hasSubject(at: number): boolean {
    const { tokens } = this.clauses;
    const word = tokens.words[at] ?? '';
    return tokens.is(at, SUBJECT_OR_NAME) || DETERMINERS.has(word) || word.startsWith('your');
  }

  /** "The information we share", "that we share": a clause that qualifies the noun before it. */
  private qualifies(at: number): boolean {
    const { tokens } = this.clauses;
    if (/^(?:that|which|whom)$/.test(tokens.words[at - 1] ?? '')) return true;
    return tokens.is(at - 1, QUALIFIED) && tokens.start[at] === (tokens.end[at - 1] as number) + 1;
  }
}
