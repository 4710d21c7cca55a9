import { beginsName, continuesName, findNames, isName, type NameMatch } from './names/match';
import type { KnownName, PaymentName, TrackerName } from './policy';
import { LEXICON, type WordClass } from './rules/en/lexicon';

/** The classes a token can have: the lexicon's, those of known names, and those of form. */
export type TokenClass =
  | WordClass
  | 'processor'
  | 'seller'
  | 'tracker'
  | 'analyticname'
  | 'adname'
  | 'onlyanalytic'
  | 'onlyad'
  | 'proper'
  | 'comma'
  | 'stop';

const CLASSES: readonly TokenClass[] = [
  ...(Object.keys(LEXICON) as WordClass[]),
  'processor',
  'seller',
  'tracker',
  'analyticname',
  'adname',
  'onlyanalytic',
  'onlyad',
  'proper',
  'comma',
  'stop',
];
const FIELD = 31;
const BITS: ReadonlyMap<string, number> = new Map(CLASSES.map((name, at) => [name, at]));

/** A set of at most 93 classes as three bit fields, and of literal words as one (several share a bit), joined and compared in no time. */
export interface ClassSet {
  low: number;
  high: number;
  top: number;
  literal: number;
}

export function classSet(...names: readonly TokenClass[]): ClassSet {
  const set = { low: 0, high: 0, top: 0, literal: 0 };
  for (const name of names) {
    const bit = BITS.get(name);
    if (bit === undefined || bit >= 3 * FIELD) throw new Error(`no such word class: ${name}`);
    if (bit < FIELD) set.low |= 1 << bit;
    else if (bit < 2 * FIELD) set.high |= 1 << (bit - FIELD);
    else set.top |= 1 << (bit - 2 * FIELD);
  }
  return set;
}

/** Whether two sets have a class in common. */
export function anyOf(one: ClassSet, other: ClassSet): boolean {
  return ((one.low & other.low) | (one.high & other.high) | (one.top & other.top)) !== 0;
}

/** Who is meant more closely is meant broadly too: a service provider is a third party. */
const IMPLIED: Partial<Record<TokenClass, readonly TokenClass[]>> = {
  service: ['third'],
  affiliate: ['third'],
  adcompany: ['third'],
  advertiser: ['third'],
  analyticcompany: ['third'],
  thirdcookie: ['cookie'],
  card: ['pay', 'data'],
  cardnumber: ['card', 'pay', 'data'],
  paycompany: ['pay'],
  payprocess: ['pay'],
  money: ['pay'],
  paydata: ['data'],
  personal: ['data'],
  processor: ['third'],
  seller: ['third'],
  tracker: ['third'],
  analyticname: ['tracker', 'third'],
  adname: ['tracker', 'third'],
  onlyanalytic: ['analyticname', 'tracker', 'third'],
  onlyad: ['adname', 'tracker', 'third'],
};

/** One node of the phrase tree: the classes of the phrase that ends there, and the words that may follow. */
interface Node extends ClassSet {
  next: Map<string, Node> | undefined;
  /** Whether a known name may begin with this word: 1 where it has a capital, 2 in any case. */
  named: 0 | 1 | 2;
}

/** The lexicon's entries by their first word, each with its class; not read before the word turns up in a text. */
let entries: Map<string, (string | WordClass)[]> | undefined;
/** The first words that turned up, with the phrases that begin with them; null where there is nothing to know of a word. */
const roots = new Map<string, Node | null>();

/** The literal words that patterns name, each with its bit; and those of several words by their first. */
const literals = new Map<string, number>();

/** The bit by which tokens are marked that are this literal word (or one of the others that share the bit). */
export function literalBit(word: string): number {
  let bit = literals.get(word);
  if (bit === undefined) {
    bit = 1 << (literals.size % FIELD);
    literals.set(word, bit);
    roots.clear();
  }
  return bit;
}

/** The phrases of several words that patterns name so far, and whether the lexicon makes one token of them. */
export function literalPhrases(): { phrase: string; known: boolean }[] {
  const phrases = [...literals.keys()].filter((word) => word.includes(' '));
  return phrases.map((phrase) => {
    const [first = '', ...rest] = phrase.split(' ');
    let node: Node | null | undefined = rootOf(first);
    for (const word of rest) node = node?.next?.get(word);
    return { phrase, known: Boolean(node && node.low | node.high | node.top) };
  });
}

/** Reads the lexicon's entries as far as their first words; what follows is written out once the word turns up. */
function entriesByFirstWord(): Map<string, (string | WordClass)[]> {
  const byWord = new Map<string, (string | WordClass)[]>();
  const add = (word: string, entry: string, name: WordClass) => {
    const others = byWord.get(word);
    if (others) others.push(entry, name);
    else byWord.set(word, [entry, name]);
  };
  for (const name of Object.keys(LEXICON) as WordClass[]) {
    for (const raw of LEXICON[name].split(/[,\n]/)) {
      const entry = raw.trim();
      // this runs while the user waits: only an entry's first word is written out
      for (const begun of withFirstWord(entry)) {
        const space = begun.indexOf(' ');
        add(space < 0 ? begun : begun.slice(0, space), begun, name);
      }
    }
  }
  return byWord;
}

/** An entry as entries that begin with a plain word: "(ad|web) agency+" as "ad agency+" and "web agency+". */
function withFirstWord(entry: string): string[] {
  const isGroup = entry.startsWith('(');
  let end = isGroup ? entry.indexOf(')') + 1 : entry.indexOf(' ');
  if (end < 0) end = entry.length;
  const ending = entry.charAt(isGroup ? end : end - 1);
  const isInflected = ending === '*' || ending === '+';
  if (!isGroup && !isInflected) return [entry];
  const choices = isGroup ? entry.slice(1, end - 1).split('|') : [isInflected ? entry.slice(0, end - 1) : entry];
  const rest = entry.slice(isGroup && isInflected ? end + 1 : end);
  return choices.flatMap((choice) => {
    // nothing in place of the group: what follows it begins the entry
    if (choice === '') return withFirstWord(rest.trimStart());
    return isInflected ? formsOf(choice, ending).map((form) => form + rest) : choice + rest;
  });
}

const ELEMENT = /(?:\(([^()]*)\)|([^\s()*+]+))([*+]?)/g;

/** The phrases that an entry stands for. */
function phrasesOf(entry: string): string[] {
  let phrases = [''];
  for (const [, group, word = '', ending = ''] of entry.matchAll(ELEMENT)) {
    const forms = (group ?? word).split('|').flatMap((choice) => formsOf(choice, ending));
    phrases = phrases.flatMap((phrase) => forms.map((form) => (phrase && form ? `${phrase} ${form}` : phrase || form)));
  }
  return phrases.filter((phrase) => phrase !== '');
}

/** The forms of a word or of a phrase's last word: `*` inflects a verb, `+` adds a noun's plural. */
function formsOf(word: string, ending = ''): string[] {
  if (ending === '' || word === '') return [word];
  const y = /[^aeiou]y$/.test(word);
  const s = y ? `${word.slice(0, -1)}ies` : /(?:s|sh|ch|x)$/.test(word) ? `${word}es` : `${word}s`;
  if (ending === '+') return [word, s];
  const stem = /[^aeiou]e$|ue$|[aeiou]ge$/.test(word) ? word.slice(0, -1) : word;
  return [word, s, y ? `${word.slice(0, -1)}ied` : `${stem}ed`, `${stem}ing`];
}

/** What the lexicon and the names know of a word that may begin a phrase. */
function rootOf(word: string): Node | null {
  let root = roots.get(word);
  if (root === undefined) {
    root = buildRoot(word);
    roots.set(word, root);
  }
  return root;
}

function buildRoot(word: string): Node | null {
  entries ??= entriesByFirstWord();
  const own = entries.get(word);
  const literal = literals.get(word) ?? 0;
  const named = word.includes('.') || isName(word) ? 2 : beginsName(word) ? 1 : 0;
  if (!own && literal === 0 && named === 0) return null;
  const root: Node = { low: 0, high: 0, top: 0, literal, next: undefined, named };
  for (let at = 0; own && at < own.length; at += 2) {
    const name = own[at + 1] as WordClass;
    const set = classSet(name, ...(IMPLIED[name] ?? []));
    for (const form of phrasesOf(own[at] as string)) {
      let node = root;
      for (const next of form.split(' ').slice(1)) {
        node.next ??= new Map();
        let child: Node | undefined = node.next.get(next);
        if (!child) {
          child = { low: 0, high: 0, top: 0, literal: 0, next: undefined, named: 0 };
          node.next.set(next, child);
        }
        node = child;
      }
      node.low |= set.low;
      node.high |= set.high;
      node.top |= set.top;
      node.literal |= literals.get(form) ?? 0;
    }
  }
  return root;
}

/** A company of many trades, a social network, a card brand or a shop is in a trade only where its sentence says so. */
function classOf({ role, common }: PaymentName | TrackerName): NameClass {
  if (role === 'app-store' || role === 'card-scheme') return 'seller';
  if (role === 'social') return 'tracker';
  if (role !== 'analytics' && role !== 'advertising') return 'processor';
  if (common?.includes('trades')) return 'tracker';
  if (common) return role === 'analytics' ? 'analyticname' : 'adname';
  return role === 'analytics' ? 'onlyanalytic' : 'onlyad';
}

type NameClass = 'processor' | 'seller' | 'tracker' | 'analyticname' | 'adname' | 'onlyanalytic' | 'onlyad';

const NAME_CLASSES = {
  processor: nameClass('processor'),
  seller: nameClass('seller'),
  tracker: nameClass('tracker'),
  analyticname: nameClass('analyticname'),
  adname: nameClass('adname'),
  onlyanalytic: nameClass('onlyanalytic'),
  onlyad: nameClass('onlyad'),
};

function nameClass(name: NameClass): ClassSet {
  return classSet(name, ...(IMPLIED[name] ?? []));
}

const NO_NAMES: readonly NameMatch[] = [];
const PROPER = classSet('proper');
const WE = classSet('we');
/** Whoever is meant may be only the first half of a name: "our service" providers. */
const PARTY = classSet('we', 'third');
const COMMA = classSet('comma');
const STOP = classSet('stop');
const LIMIT = 700;

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
  readonly literal = new Int32Array(LIMIT);
  readonly start = new Int32Array(LIMIT);
  readonly end = new Int32Array(LIMIT);
  readonly capital = new Uint8Array(LIMIT);
  /** 1 for "users'" and "company's": no subjects. */
  readonly possessive = new Uint8Array(LIMIT);
  readonly names: (KnownName[] | undefined)[] = [];
  /** The known names of the text at hand, in their order. */
  private known: readonly NameMatch[] = NO_NAMES;
  private readonly roots: (Node | null)[] = [];
  /** The stretch of text that was split last. */
  private text = '';
  private from = 0;
  private to = 0;
  /** The site's own names: what is called so is no third party but the site itself. */
  own: ReadonlySet<string> = new Set();
  /** All classes of the sentence together. */
  all: ClassSet = { low: 0, high: 0, top: 0, literal: 0 };

  /** Splits `text.slice(from, to)` into words: letters, digits and what stands inside them; hyphens part, apostrophes do not. */
  split(text: string, from: number, to: number): void {
    this.text = text;
    this.from = from;
    this.to = to;
    for (let at = from; at < to && this.length < LIMIT; ) {
      const code = text.charCodeAt(at);
      if (!isWord(code)) {
        if (code === 44) this.push(',', at, at + 1, COMMA);
        else if (code === 59) this.push(';', at, at + 1, STOP);
        at++;
        continue;
      }
      const begin = at;
      let capital = code >= 65 && code <= 90 ? 1 : 0;
      let odd = capital === 1 || code > 127;
      at++;
      for (; at < to; at++) {
        const next = text.charCodeAt(at);
        if (next >= 97 && next <= 122) continue;
        if (next >= 65 && next <= 90) {
          odd = true;
          capital = 1;
          continue;
        }
        if (next >= 48 && next <= 57) continue;
        if (next > 127 && isWord(next)) {
          odd = true;
          continue;
        }
        // inside a word: an apostrophe, a full stop, @, & or +
        if (
          (next === 39 || next === 0x2019 || next === 46 || next === 64 || next === 95) &&
          at + 1 < to &&
          isWord(text.charCodeAt(at + 1))
        ) {
          if (next === 0x2019) odd = true;
          continue;
        }
        if ((next === 33 || next === 43) && capital && !(at + 1 < to && isWord(text.charCodeAt(at + 1)))) break;
        break;
      }
      let word = text.slice(begin, at);
      if (odd) word = word.toLowerCase().replace(/â€™|â’|’/g, "'");
      const next = text.charCodeAt(at);
      const closes = (next === 39 || next === 0x2019) && word.endsWith('s') && !isQuote(text.charCodeAt(begin - 1));
      this.possessive[this.length] = closes ? 1 : 0;
      if (word.endsWith("'s")) {
        word = word.slice(0, -2);
        this.possessive[this.length] = 1;
      }
      this.words[this.length] = word;
      this.low[this.length] = 0;
      this.high[this.length] = 0;
      this.top[this.length] = 0;
      this.start[this.length] = begin;
      this.end[this.length] = at;
      this.capital[this.length] = capital;
      this.names[this.length] = undefined;
      this.length++;
    }
  }

  private push(word: string, start: number, end: number, set: ClassSet): void {
    const at = this.length++;
    this.words[at] = word;
    this.low[at] = set.low;
    this.high[at] = set.high;
    this.top[at] = set.top;
    this.literal[at] = 0;
    this.start[at] = start;
    this.end[at] = end;
    this.capital[at] = 0;
    this.possessive[at] = 0;
    this.names[at] = undefined;
  }

  /** Gives the words from token `first` on their classes, and makes one token of each phrase and known name. */
  label(first: number): void {
    let to = first;
    this.known = NO_NAMES;
    let isNamed = false;
    for (let at = first; at < this.length; at++) {
      // "(i) by law": a number, and no one who acts
      const root = this.words[at] === 'i' && this.capital[at] === 0 ? null : rootOf(this.words[at] as string);
      this.roots[at] = root;
      if (root && !isNamed && root.named + (this.capital[at] as number) > 1) {
        isNamed = root.named === 2 || continuesName(this.words[at] as string, this.words[at + 1] ?? '');
      }
    }
    const { from } = this;
    if (isNamed) this.known = findNames(this.text.slice(from, this.to));
    let known = 0;
    for (let at = first; at < this.length; to++) {
      let last = at;
      // a comma has its class by form
      let low = this.low[at] as number;
      let high = this.high[at] as number;
      let top = this.top[at] as number;
      let shorterLast = at;
      let shorter: Node | undefined;
      let found: Node | undefined;
      let node: Node | null | undefined = this.roots[at];
      let literal = node?.literal ?? 0;
      for (let next = at; node; ) {
        if ((node.low | node.high | node.top) !== 0) {
          shorterLast = last;
          shorter = found;
          found = node;
          last = next;
        }
        next++;
        node = next < this.length ? node.next?.get(this.words[next] as string) : undefined;
      }
      // "our service providers": the phrase that starts with the last word goes further
      if (
        last > at &&
        found &&
        ((found.low & PARTY.low) | (found.high & PARTY.high) | (found.top & PARTY.top)) !== 0 &&
        this.phraseFrom(last) > last
      ) {
        found = shorter;
        last = shorterLast;
      }
      if (found) ({ low, high, top, literal } = found);
      // names: of the phrase, or over it
      let names: KnownName[] | undefined;
      while (known < this.known.length && from + (this.known[known] as NameMatch).end <= (this.start[at] as number)) known++;
      for (; known < this.known.length && from + (this.known[known] as NameMatch).start < (this.end[last] as number); known++) {
        const { entry, end } = this.known[known] as NameMatch;
        let until = last;
        while (until + 1 < this.length && (this.start[until + 1] as number) < from + end) until++;
        if (until > last) {
          low = 0;
          high = 0;
          top = 0;
          last = until;
        }
        const set = NAME_CLASSES[this.isAddress(at) ? 'tracker' : classOf(entry)];
        low |= set.low;
        high |= set.high;
        top |= set.top;
        names ??= [];
        names.push(entry);
      }
      if (last > at) this.words[to] = this.words.slice(at, last + 1).join(' ');
      else if (to !== at) this.words[to] = this.words[at] as string;
      if ((this.capital[at] === 1 || names) && this.own.has(this.words[to] as string)) {
        names = undefined;
        ({ low, high, top } = WE);
      } else if (low === 0 && high === 0 && top === 0 && this.capital[at] === 1 && at > first) {
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
      this.possessive[to] = this.possessive[last] as number;
      at = last + 1;
    }
    this.length = to;
  }

  /** "https://www.acme.example": a place to read on, and no more. */
  private isAddress(at: number): boolean {
    return this.text[(this.start[at] as number) - 1] === '/' || (this.words[at] as string).startsWith('www.');
  }

  /** The last token of the longest phrase that starts at this one. */
  private phraseFrom(at: number): number {
    let last = at;
    let node: Node | null | undefined = this.roots[at];
    for (let next = at; node; ) {
      if (next > at && (node.low !== 0 || node.high !== 0 || node.top !== 0)) last = next;
      next++;
      node = next < this.length ? node.next?.get(this.words[next] as string) : undefined;
    }
    return last;
  }

  /** Joins the classes of all tokens into `all`. */
  sum(): void {
    const all = { low: 0, high: 0, top: 0, literal: 0 };
    for (let at = 0; at < this.length; at++) {
      all.low |= this.low[at] as number;
      all.high |= this.high[at] as number;
      all.top |= this.top[at] as number;
      all.literal |= this.literal[at] as number;
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

function isQuote(code: number): boolean {
  return code === 39 || code === 34 || code === 0x2018 || code === 0x2019 || code === 0x201c;
}

function isWord(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  // letters beyond ASCII; not the punctuation of U+2000 to U+206F, the no-break space, bullets
  return code > 0xbf && code !== 0x2022 && !(code >= 0x2000 && code <= 0x206f) && !(code >= 0x2190 && code <= 0x2bff) && code !== 0x3000;
}
