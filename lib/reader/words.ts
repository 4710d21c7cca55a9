import { isTrackerRole } from '../names/list';
import { addNamesAt, continuesName, type NameMatch, wordStart } from '../names/match';
import { OwnNames } from '../names/own';
import { BETWEEN_CELLS } from '../page/markup';
import type { KnownName } from '../policy';
import { NO_LITERAL } from '../rules/marks';
import { type ClassSet, classesOf, classSet } from './classes';
import { DETERMINERS, PROPER, WE } from './kinds';
import { markLength } from './lists';
import { HIGH, hasClass, LITERAL, LOW, NOTHING, stateAfter, TOP, WORDS, type Word } from './phrases';
import { LONGEST } from './word-cache';

const PROCESSOR = classesOf('processor');
const SELLER = classesOf('seller');
const TRACKER = classesOf('tracker');
/** By what a name is known for; of one that is an everyday word too, after that. */
const NAME_CLASSES: Partial<Record<KnownName['role'], readonly [ClassSet, ClassSet?]>> = {
  'app-store': [SELLER],
  'card-scheme': [SELLER],
  social: [TRACKER],
  analytics: [classesOf('onlyanalytic'), classesOf('analyticname')],
  advertising: [classesOf('onlyad'), classesOf('adname')],
};

/** A company of many trades, a social network, a card brand or a shop is in a trade only where its sentence says so. */
function classesOfName(name: KnownName): ClassSet {
  const [only, everyday = only] = NAME_CLASSES[name.role] ?? [PROCESSOR];
  if (!name.common) return only;
  return isEveryday(name) || !isTrackerRole(name.role) ? everyday : TRACKER;
}

/** A name that means something else where it is no name. */
function isEveryday({ common }: KnownName): boolean {
  return common !== undefined && !common.includes('trades');
}

const NO_NAMES: readonly NameMatch[] = [];
/** Whoever is meant may be only the first half of a name: "our service" providers. */
const PARTY = classSet('we', 'third');
/** What swallows a "not": the signal of a browser, and what "does not identify you". */
const SWALLOWING = classSet('dnt', 'aggregate');
/** What follows "do not track" where that is the signal of a browser. */
const SIGNAL = /^(?:browser|header|mechanism|option|preference|request|setting|signal|standard|technolog)/;
const SPACE = 32;
const COLON = 58;
const BULLET = 0x2022;
/** So many tokens of a sentence are read: more than a window of it holds, see `windowsOf`, unless its words are single letters. */
export const LIMIT = 1500;
/** What tells even at the beginning of a sentence that it is a company that is named: no everyday word. */
const COMPANY_FORMS: ReadonlySet<string> = new Set('inc llc ltd limited corp gmbh plc ag bv b.v sas pty'.split(' '));
const APOSTROPHE = 39;
const SMALL_I = 105;
const SMALL_S = 115;
const COMMA = WORDS.of(',');
const SEMICOLON = WORDS.of(';');
/** "(i) by law": a number, and no one who acts. */
const NUMERAL = WORDS.of('1');

/**
 * The words of one sentence with their classes; phrases of the lexicon and known names are one token.
 * Arrays are kept and used again for every sentence.
 */
export class Tokens {
  length = 0;
  readonly words: string[] = [];
  readonly low = new Int32Array(LIMIT);
  readonly high = new Int32Array(LIMIT);
  readonly top = new Int32Array(LIMIT);
  /** Which of the patterns' literals each is. */
  readonly literal = new Int16Array(LIMIT);
  readonly start = new Int32Array(LIMIT);
  readonly end = new Int32Array(LIMIT);
  readonly capital = new Uint8Array(LIMIT);
  /** 1 for "users'" and "company's": no subjects. */
  readonly possessive = new Uint8Array(LIMIT);
  /** 1 within round brackets: what is said by the way. */
  readonly aside = new Uint8Array(LIMIT);
  readonly names: (KnownName[] | undefined)[] = [];
  /** The words of the text, before phrases and names become one token. */
  private readonly written: Word[] = [];
  /** The last word of the phrase at hand. */
  private phraseEnd = 0;
  /** The known names of the text at hand, in their order. */
  private named: readonly NameMatch[] = NO_NAMES;
  /** How many words there are from the sentence before. */
  private used = 0;
  /** The stretch of text that was split last. */
  private text = '';
  private from = 0;
  private to = 0;
  /** The site's own names: what is called so is no third party but the site itself. */
  own = new OwnNames({}, []);
  /** All classes of the sentence together. */
  all: ClassSet = { low: 0, high: 0, top: 0 };

  /**
   * Splits `text.slice(from, to)` into words: letters, digits and what stands inside them; hyphens part, apostrophes do not. What marks an
   * item, "3." or "(b)", is no word of it.
   */
  split(text: string, from: number, to: number): void {
    this.text = text;
    this.from = from;
    this.to = to;
    let depth = 0;
    const first = this.length;
    for (let at = from + markLength(text, from); at < to && this.length < LIMIT; ) {
      if (text.charCodeAt(at) === SPACE) {
        at++;
        continue;
      }
      const begin = at;
      at = WORDS.read(text, at, to);
      if (at === begin) {
        const code = text.charCodeAt(at++);
        if (code === 40) depth++;
        else if (code === 41 && depth > 0) depth--;
        else if (code === 44 || code === 59) this.push(code === 44 ? COMMA : SEMICOLON, begin, at, depth, false, false);
        // what a dash parts, a comma would too, and so would the bullets in a cell
        else if (this.length > first && (code === BULLET || isDash(text, begin))) this.push(COMMA, begin, at, depth, false, false);
        continue;
      }
      const { letters, length } = WORDS;
      const hasCapital = WORDS.changed !== 0;
      let isPossessive = length > 2 && letters[length - 1] === SMALL_S && letters[length - 2] === APOSTROPHE;
      let word: Word;
      if (length === 1 && text.charCodeAt(begin) === SMALL_I) word = NUMERAL;
      else if (WORDS.bits < 128 && !isPossessive && length <= LONGEST) word = WORDS.get();
      else {
        let plain = text.slice(begin, at).toLowerCase().replaceAll('’', "'");
        isPossessive = plain.endsWith("'s");
        if (isPossessive) plain = plain.slice(0, -2);
        word = WORDS.of(plain);
      }
      const next = codeAt(text, at);
      const closes = (next === APOSTROPHE || next === 0x2019) && word.text.endsWith('s') && !isQuote(codeAt(text, begin - 1));
      this.push(word, begin, at, depth, hasCapital, closes || isPossessive);
    }
  }

  private push(word: Word, start: number, end: number, depth: number, hasCapital: boolean, isPossessive: boolean): void {
    const at = this.length++;
    this.written[at] = word;
    this.start[at] = start;
    this.end[at] = end;
    this.aside[at] = depth > 0 ? 1 : 0;
    this.capital[at] = hasCapital ? 1 : 0;
    this.possessive[at] = isPossessive ? 1 : 0;
  }

  /** Gives the words from token `first` on their classes, and makes one token of each phrase and known name. */
  label(first: number): void {
    const { written } = this;
    let to = first;
    const { from } = this;
    this.named = this.isNamed(first) ? this.findNames(first) : NO_NAMES;
    let name = 0;
    for (let at = first; at < this.length; to++) {
      const state = this.phraseAt(at);
      const end = this.phraseEnd;
      let low = LOW[state] as number;
      let high = HIGH[state] as number;
      let top = TOP[state] as number;
      let { literal, text: words } = written[at] as Word;
      if (end > at) literal = LITERAL[state] as number;
      let last = end;
      // names: of the phrase, or over it
      let names: KnownName[] | undefined;
      while (name < this.named.length && from + (this.named[name] as NameMatch).end <= (this.start[at] as number)) name++;
      for (; name < this.named.length && from + (this.named[name] as NameMatch).start < (this.end[last] as number); name++) {
        const { entry, end: nameEnd } = this.named[name] as NameMatch;
        let until = last;
        while (until + 1 < this.length && (this.start[until + 1] as number) < from + nameEnd) until++;
        if (until > last) {
          low = 0;
          high = 0;
          top = 0;
          literal = NO_LITERAL;
          last = until;
        }
        if (isEveryday(entry) && this.endsName(at, to, first)) continue;
        const set = this.isAddress(at, to) ? TRACKER : classesOfName(entry);
        low |= set.low;
        high |= set.high;
        top |= set.top;
        names ??= [];
        names.push(entry);
      }
      for (let next = at + 1; next <= last; next++) words += ` ${(written[next] as Word).text}`;
      this.words[to] = words;
      const isOwn = names?.every((name) => this.own.includes(name)) ?? false;
      if (isOwn || ((this.capital[at] === 1 || names) && this.own.has(this.words[to] as string))) {
        names = undefined;
        ({ low, high, top } = WE);
      } else if (
        low === 0 &&
        high === 0 &&
        top === 0 &&
        this.capital[at] === 1 &&
        !DETERMINERS.has(words) &&
        // "Your Personal Data": generators of policies write so
        words !== 'your' &&
        (at > first || this.isCompany(at))
      ) {
        ({ low, high, top } = PROPER);
      }
      this.low[to] = low;
      this.high[to] = high;
      this.top[to] = top;
      this.literal[to] = literal;
      this.names[to] = names;
      this.start[to] = this.start[at] as number;
      this.end[to] = this.end[last] as number;
      this.capital[to] = this.capital[at] as number;
      this.aside[to] = this.aside[at] as number;
      this.possessive[to] = this.possessive[last] as number;
      at = last + 1;
    }
    this.length = to;
    // nothing of a longer sentence before is left behind this one
    this.words.fill('', to, this.used);
    this.names.fill(undefined, to, this.used);
    this.used = to;
  }

  /** Whether known names may stand in the text: cheaper than to look for them. */
  private isNamed(first: number): boolean {
    for (let at = first; at < this.length; at++) {
      const { named, text } = this.written[at] as Word;
      if (named === 0) continue;
      if (named === 2 || isSign(codeAt(this.text, this.end[at] as number))) return true;
      if (this.capital[at] === 1 && continuesName(text, this.written[at + 1]?.text ?? '')) return true;
    }
    return false;
  }

  /** Finds the known names among the words from token `first` on, as `findNames` does in their text, but only where one may start. */
  private findNames(first: number): NameMatch[] {
    const matches: NameMatch[] = [];
    const text = this.text.slice(this.from, this.to);
    let next = 0;
    for (let at = first; at < this.length; at++) {
      const end = (this.end[at] as number) - this.from;
      if (end <= next || !(this.written[at] as Word).holdsName) continue;
      next = Math.max(next, wordStart(text, (this.start[at] as number) - this.from));
      while (next < end) next = addNamesAt(matches, text, next);
    }
    return matches;
  }

  /** Whether a colon follows: "Your choices: we ...". */
  isBeforeColon(at: number): boolean {
    return this.text.charCodeAt(this.end[at] as number) === COLON;
  }

  /** Whether a token is the last of its cell in a row, "We sell data | No". */
  endsCell(at: number): boolean {
    return this.text.startsWith(BETWEEN_CELLS, this.end[at]);
  }

  /** Whether a dash stands before: "We sell nothing – orders are ...". */
  isAfterDash(at: number): boolean {
    return isDash(this.text, this.start[at - 1] as number);
  }

  /** "Acme Tools, Ltd.": capitalised words up to a form of companies. */
  private isCompany(at: number): boolean {
    for (let next = at + 1; next < this.length && next <= at + 4; next++) {
      const { text } = this.written[next] as Word;
      if (COMPANY_FORMS.has(text)) return true;
      if (this.capital[next] === 0 && text !== ',') return false;
    }
    return false;
  }

  /** "https://www.acme.example": a place to read on, and no more. In "Acme/Zorbix", where the word before is token `to - 1` by now, it is none. */
  private isAddress(at: number, to: number): boolean {
    const slash = (this.start[at] as number) - 1;
    const isOfTwo = this.names[to - 1] !== undefined && this.end[to - 1] === slash && !this.isInAddress(slash);
    return (this.text[slash] === '/' && !isOfTwo) || (this.written[at] as Word).text.startsWith('www.');
  }

  /** Whether a slash belongs to an address: "acme.example/zorbix". */
  private isInAddress(slash: number): boolean {
    const before = this.text.slice(Math.max(0, slash - ADDRESS_REACH), slash);
    return before.lastIndexOf('.') > Math.max(before.lastIndexOf(' '), before.lastIndexOf('\n'));
  }

  /** "Digital Segment", where the word before, token `to - 1` by now, is no known one: an everyday word as part of another name. */
  private endsName(at: number, to: number, first: number): boolean {
    const before = to - 1;
    if (before < first || this.capital[before] === 0 || this.names[before]) return false;
    if ((this.end[before] as number) + 1 !== this.start[at] || this.text[this.end[before] as number] !== ' ') return false;
    const isUnknown =
      before === first && ((this.low[before] as number) | (this.high[before] as number) | (this.top[before] as number)) === 0;
    const word = this.words[before] as string;
    return isUnknown || word === 'your' || this.is(before, PROPER) || this.own.has(word);
  }

  /** The state of the longest phrase that starts at a word and means something, or of the word itself; `phraseEnd` is its last word. */
  private phraseAt(at: number): number {
    const state = this.longest(at, this.length);
    const end = this.phraseEnd;
    // "we do not track, sell or share it": no signal of a browser, but a denial
    const denial = end > at && isOf(state, SWALLOWING) ? this.denialAt(at) : -1;
    if (denial >= 0) return this.longest(at, denial + 1);
    if (end === at || !isOf(state, PARTY)) return state;
    // "our service providers": the phrase that starts with the last word goes further
    this.longest(end, this.length);
    const isOvertaken = this.phraseEnd > end;
    this.phraseEnd = end;
    return isOvertaken ? this.longest(at, end) : state;
  }

  /** The "not" of a verb of the site at a word, or after it, or -1: of "we do not", of "and do not track, plant cookies or". */
  private denialAt(at: number): number {
    const { written } = this;
    const not = written[at]?.text === 'do' ? at + 1 : at;
    if (written[not]?.text !== 'not' || written[not - 1]?.text !== 'do' || this.capital[not] === 1) return -1;
    const before = written[not - 2]?.text;
    const after = written[not + 2]?.text ?? '';
    if (before === 'we' || before === 'i') return SIGNAL.test(after) ? -1 : not;
    return before === 'and' && after === ',' ? not : -1;
  }

  /** The same, of the words before `to` alone. */
  private longest(at: number, to: number): number {
    const { written } = this;
    let state = (written[at] as Word).state;
    let longest = state;
    this.phraseEnd = at;
    for (let next = at + 1; state !== NOTHING && next < to; next++) {
      state = stateAfter(state, written[next] as Word);
      if (!hasClass(state)) continue;
      longest = state;
      this.phraseEnd = next;
    }
    return longest;
  }

  /** Joins the classes of all tokens into `all`. */
  sum(): void {
    const all = { low: 0, high: 0, top: 0 };
    for (let at = 0; at < this.length; at++) {
      all.low |= this.low[at] as number;
      all.high |= this.high[at] as number;
      all.top |= this.top[at] as number;
    }
    this.all = all;
  }

  is(at: number, set: ClassSet): boolean {
    return (
      at >= 0 &&
      at < this.length &&
      (((this.low[at] as number) & set.low) | ((this.high[at] as number) & set.high) | ((this.top[at] as number) & set.top)) !== 0
    );
  }
}

function isOf(state: number, set: ClassSet): boolean {
  return (((LOW[state] as number) & set.low) | ((HIGH[state] as number) & set.high) | ((TOP[state] as number) & set.top)) !== 0;
}

/** How far before a name an address may begin, in characters. */
const ADDRESS_REACH = 60;

/** The UTF-16 unit at a place of a text; 0 beyond its ends, where `charCodeAt` would take long to say so. */
function codeAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : 0;
}

/** A dash between words: no hyphen, and no range as in "10–14". */
function isDash(text: string, at: number): boolean {
  const code = codeAt(text, at);
  if (code === 0x2014 || (code === 45 && codeAt(text, at + 1) === 45)) return true;
  return (code === 0x2013 || code === 45) && codeAt(text, at - 1) === SPACE && codeAt(text, at + 1) === SPACE;
}

/** What names go on with right after a word: "e-gold", "Yahoo! Store", "24/7 Media". */
function isSign(code: number): boolean {
  return code === 45 || code === 33 || code === 42 || code === 38 || code === 47 || code === 43;
}

function isQuote(code: number): boolean {
  return code === 39 || code === 34 || code === 0x2018 || code === 0x2019 || code === 0x201c;
}
