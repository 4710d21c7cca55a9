import type { KnownName } from '../policy';
import { LONGEST, WordCache } from '../reader/word-cache';
import type { Span } from '../sentences';
import { FORMS } from './company-forms';
import { readName } from './list';
import { NAMESAKES } from './namesakes';
import { PROCESSORS } from './processors';
import { TRACKERS } from './trackers';

/** A known name in a text: `text.slice(start, end)` is how the text writes it. */
export interface NameMatch extends Span {
  entry: KnownName;
}

/** One way to write a name; or, where nothing is `known`, a phrase that only begins with one. */
interface Spelling {
  written: string;
  known?: KnownName;
  /** Only in these capitals. */
  isExact: boolean;
}

/** What a space in a name may be; up to three of these. */
const SPACE = /[\s®™-]/;
const SPACE_CODE = 32;
const APOSTROPHE = 39;
/** How long a line may be that is hardly more than a name, in characters. */
const LONGEST_LINE = 80;
/** How far to each side of a name an address that it may be part of is looked at. */
const REACH = 100;
/** The rest of a host name of which the name is the registered part: ".com", ".co.uk". */
const HOST_ENDING = /^(?:\.[a-z]{2,4}){1,2}(?![\w-]|\.\w)/i;
/** What leads from a company to its products, "Google services (Analytics, ...)", "Google's Analytics", and from one to the next. */
const TO_FIRST = /(?:['’]s)?(?: [a-z]{1,20}){0,2} ?[(:] ?|['’]s /y;
const TO_NEXT = / ?, ?(?:and |or )?| ?[/&] ?| (?:and|or) /y;

/** A line of a list, not read before one of its spellings' first words turns up in a text. */
interface Line {
  line: string;
  role: KnownName['role'];
}

/** The spellings that begin with a word. */
interface Begun {
  /** Those with no space after it. */
  alone: Spelling[];
  /** Those that go on after a space, by their second word. */
  pairs: Map<string, Spelling[]>;
}

/** The lines, and the phrases that are no names, by the first word of each spelling; in lower case. */
let lines: Map<string, (Line | string)[]> | undefined;
/** The entries of the lines that were read. */
const entries = new Map<Line, KnownName>();
/**
 * Finds the known names in a text, in their order. The longest name at a place counts ("Google Analytics", not "Google"), and
 * whole words only. A name that is both a payment company and a tracker is found twice. A company before a list of its products
 * lends them its name: "Google (Analytics, Ads)". Names inside e-mail addresses, paths of web addresses and host names other
 * than their own are passed over. Which role a name has in its sentence is not judged here.
 * Takes time in proportion to the length of the text.
 */
export function findNames(text: string): NameMatch[] {
  const matches: NameMatch[] = [];
  for (let at = 0; at < text.length; ) at = addNamesAt(matches, text, at);
  return matches;
}

/**
 * Adds what the word that starts at a place of a text names, alone or with what follows it. Returns where the next name may start: after
 * all that, or else after the word.
 */
export function addNamesAt(matches: NameMatch[], text: string, start: number): number {
  const wordEnd = BEGUN.read(text, start, text.length);
  if (wordEnd === start) return start + 1;
  const word = BEGUN.length > LONGEST ? null : BEGUN.get();
  if (!word) return wordEnd;
  const spellings = spellingsAt(word, text, wordEnd);
  if (spellings.length === 0) return wordEnd;
  const { known, end } = longest(spellings, text, start);
  if (end === start) return wordEnd;
  const company = text.slice(start, wordEnd).toLowerCase();
  const products = productsAfter(text, start, company, known, end);
  if (products.length === 0 || !isCompany(company, known)) for (const one of known) matches.push({ entry: one, start, end });
  matches.push(...products);
  return products.at(-1)?.end ?? end;
}

/** Where the word starts that a place of a text stands in or after. */
export function wordStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && BEGUN.letterAt(text, start - 1) !== 0) start--;
  return start;
}

/** What may stand around a name that is a line's matter: "PayPal (Europe) S.a.r.l.", "Acme, Inc." */
const BESIDE_NAME = new RegExp(`^(?:,? (?:${FORMS})\\.?| ?\\([^()]{1,60}\\)){0,2}[.,;]?$`, 'i');

/** How long a row of names may be, in characters. */
const LONGEST_ROW = 200;
/** Whether a text is a known name and little else. */
export function isName(text: string): boolean {
  if (text.length > LONGEST_LINE) return false;
  const first = nameAtStart(text);
  return first !== undefined && BESIDE_NAME.test(text.slice(first.end));
}

/** Whether a text opens with a known name. */
export const opensWithName = (text: string): boolean => nameAtStart(text) !== undefined;

/** What parts the names of a row. */
const PARTS_NAMES = /(?:,|;|\/|\band\b|\bor\b|&) ?/;
/** A word that no name of a row is, and what parts the cells of a table. */
const SMALL_WORD = /(?:^|[ ,])(?!and\b|or\b)[a-z]{2,30}(?:[ ,.:;!?]|$)|\|/;
/** No name that a row of names holds has more words. */
const ROW_NAME_WORDS = 6;

/** Whether a text is a row of names, of which one is known: "Acme, Zorbix and others" is none. */
export function isRowOfNames(text: string): boolean {
  // most texts have such a word soon
  if (text.length > LONGEST_ROW || SMALL_WORD.test(text)) return false;
  const parts = text
    .replace(/\.$/, '')
    .split(PARTS_NAMES)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.every(isLikeName) && parts.some(opensWithName);
}

/** Whether a word or some could be a name, by its capital: "mParticle". */
const isLikeName = (text: string): boolean => /^[A-Z0-9]|^[a-z]{1,9}[A-Z]/.test(text) && text.split(' ').length <= ROW_NAME_WORDS;

/** The known name that a text opens with. */
function nameAtStart(text: string): NameMatch | undefined {
  const matches: NameMatch[] = [];
  addNamesAt(matches, text, 0);
  return matches.find(({ start }) => start === 0);
}

/** What parts a name from what it is there for, or the other way round: "Payments: Acme, Zorbix", "Acme – payments". */
const PARTS = /(?: ?:| [–-]) /;
const LABEL_LENGTH = 40;

/** Whether a text is a label with a known name right after it, or before it. */
export function labelsName(text: string): boolean {
  const { index, 0: parting } = PARTS.exec(text.slice(0, LABEL_LENGTH)) ?? { index: 0, 0: '' };
  return index > 0 && (nameAtStart(text.slice(index + parting.length)) !== undefined || isName(text.slice(0, index)));
}

/** The spellings that may begin with a word that ends at `end`, and the word after it. */
function spellingsAt({ alone, pairs }: Begun, text: string, end: number): Spelling[] {
  if (pairs.size === 0) return alone;
  const at = overSpace(text, end);
  const pair = at === end ? undefined : pairs.get(wordAt(text, at));
  return pair ? [...pair, ...alone] : alone;
}

/** What the longest spelling at `start` names; `end` is `start` where there is none. */
function longest(spellings: Spelling[], text: string, start: number): { known: KnownName[]; end: number } {
  let end = start;
  let known: KnownName[] = [];
  for (const spelling of spellings) {
    const to = endOf(spelling, text, start);
    if (to < end || to === start || (spelling.known && isInAddress(text, start, to, spelling.written))) continue;
    if (to > end) known = [];
    if (spelling.known) known.push(spelling.known);
    end = to;
  }
  return { known, end };
}

/** Where a space in a name that starts at `start` ends in the text: there, where the text has none. */
function overSpace(text: string, start: number): number {
  let at = start;
  while (at < start + 3 && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function isSpace(code: number): boolean {
  // most are the one space of ASCII, or the letter after it
  return code === SPACE_CODE || ((code < 97 || code > 122) && SPACE.test(String.fromCharCode(code)));
}

/** Where a spelling that starts at `start` ends, or -1 where the text has another. A space may be a hyphen, and hold a sign. */
function endOf({ written, isExact }: Spelling, text: string, start: number): number {
  let at = start;
  for (let index = 0; index < written.length; index++) {
    const code = written.charCodeAt(index);
    if (code === SPACE_CODE) {
      const before = at;
      at = overSpace(text, at);
      if (at === before) return -1;
      continue;
    }
    const own = text.charCodeAt(at++);
    if (own === code || (own === 0x2019 && code === APOSTROPHE)) continue;
    if (isExact || smallOf(own) !== smallOf(code)) return -1;
  }
  return BEGUN.letterAt(text, at) !== 0 && BEGUN.letterAt(text, at - 1) !== 0 ? -1 : at;
}

/** A letter in lower case, by their codes. */
function smallOf(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code;
  return String.fromCharCode(code).toLowerCase().charCodeAt(0);
}

/** Whether a name is only part of an e-mail address, of a web address's path, or of another's host name. */
function isInAddress(text: string, start: number, end: number, written: string): boolean {
  let from = start;
  while (from > start - REACH && isInWord(text, from - 1)) from--;
  let to = end;
  while (to < end + REACH && isInWord(text, to)) to++;
  if (from === start && to === end) return false;
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  if (before.includes('@') || /^[\w.+-]*@/.test(after)) return true;
  // the key of a stored value: "acme:host:shop"
  if (/^:(?!https?:)[\w-]+:/.test(after)) return true;
  const host = before.search(/\/\/|www\./i);
  if (host >= 0 && /[/?#]/.test(before.slice(host + 2))) return true;
  if (HOST_ENDING.test(after)) return /\w-$/.test(before);
  if (/^[\w-]*\.[a-z]/.test(after)) return true;
  return /\w\.$/.test(before) && /^[a-z]/.test(text.slice(start, end)) && !written.includes('.');
}

function isInWord(text: string, at: number): boolean {
  return at >= 0 && at < text.length && text.charCodeAt(at) !== SPACE_CODE && !/\s/.test(text.charAt(at));
}

/** Whether a company is named, and none of its products. */
function isCompany(word: string, known: KnownName[]): boolean {
  return known.some(({ name }) => name.toLowerCase() === word);
}

/** Names that a list shortens by the company's name, which the name before them, from `first` on, has: "Google Analytics and Ads". */
function productsAfter(text: string, first: number, company: string, known: KnownName[], end: number): NameMatch[] {
  const products: NameMatch[] = [];
  let step = isCompany(company, known) ? TO_FIRST : TO_NEXT;
  for (let at = end; ; step = TO_NEXT) {
    step.lastIndex = at;
    const led = step.exec(text)?.[0] ?? '';
    const start = at + led.length;
    if (start === at || !/[A-Z]/.test(text.charAt(start))) return products;
    const word = wordAt(text, start);
    const spellings = BEGUN.of(company)?.pairs.get(word) ?? [];
    const rests = spellings.map((spelling) => ({ ...spelling, written: spelling.written.slice(company.length + 1), isExact: false }));
    const shortened = longest(rests, text, start);
    if (shortened.end === start) return products;
    // "Google Analytics and AdWords": the policy's own spelling, where that is a name too.
    const alike = BEGUN.of(word);
    const own = longest(alike ? spellingsAt(alike, text, start + word.length) : [], text, start);
    const found = own.end < shortened.end ? shortened : own;
    // "Google's Analytics" is one name
    for (const one of found.known) products.push({ entry: one, start: led.endsWith('s ') && at === end ? first : start, end: found.end });
    at = found.end;
  }
}

/** The word that starts at `start`, in lower case. */
function wordAt(text: string, start: number): string {
  let end = start;
  while (BEGUN.letterAt(text, end) !== 0) end++;
  return text.slice(start, end).toLowerCase();
}

/** What names are made of; without three letters that wrong decoding leaves behind them, "PayPalâ€™s", "PayPalÂ®". */
const NAME_LETTER = /[\wÀÁÄ-ÖØ-áã-öø-ÿЀ-ӿ]/;

function nameLetter(code: number): number {
  return code < 0x500 && NAME_LETTER.test(String.fromCharCode(code)) ? smallOf(code) : 0;
}

/** What begins with the words of texts; null for nothing. Underscores are letters, so that the cookie "__stripe_mid" holds no name. */
const BEGUN = new WordCache<Begun | null>(nameLetter, (word) => {
  lines ??= linesByFirstWord();
  const begun = lines.get(word);
  return begun ? readLines(begun, word) : null;
});

/**
 * Whether a word, in lower case, is the first of a known name or of a phrase that only looks like one: 0 where it is none, 2 where it is
 * a known name by itself and no everyday word. Cheap: the way to tell the few sentences that are worth `findNames`.
 */
export function beginsName(word: string): 0 | 1 | 2 {
  lines ??= linesByFirstWord();
  if (!lines.has(word)) return 0;
  const isName = BEGUN.of(word)?.alone.some(({ written, known, isExact }) => known && !isExact && written.length === word.length);
  return isName ? 2 : 1;
}

/** Whether a word that begins names is one of them by itself, or with the word that follows it. */
export function continuesName(word: string, next: string): boolean {
  const begun = BEGUN.of(word);
  return begun !== null && (begun.pairs.has(next) || begun.alone.some(({ written }) => written.length === word.length));
}

/** "Google ads", "Facebook remarketing": in small letters a company's ads, and no product. */
const GENERIC = / (?:ads|advertis(?:ements|ing)|remarketing|retargeting)$/i;

function linesByFirstWord(): Map<string, (Line | string)[]> {
  const byWord = new Map<string, (Line | string)[]>();
  const add = (spelling: string, line: Line | string) => {
    const word = wordAt(spelling, 0);
    const others = byWord.get(word);
    if (others === undefined) byWord.set(word, [line]);
    else if (others.at(-1) !== line) others.push(line);
  };
  const addLine = (line: Line) => {
    const bar = line.line.indexOf(' |');
    const name = bar < 0 ? line.line : line.line.slice(0, bar);
    add(name, line);
    if (name.includes(' ')) add(name.replaceAll(' ', ''), line);
    if (bar > 0) for (const alias of (line.line.split('|', 2)[1] ?? '').trim().split(', ')) add(alias, line);
  };
  for (const [role, list] of [...Object.entries(PROCESSORS), ...Object.entries(TRACKERS)])
    for (const line of list) addLine({ line, role: role as KnownName['role'] });
  for (const phrase of NAMESAKES) add(phrase, phrase);
  return byWord;
}

function spellingsOf(line: Line | string): Spelling[] {
  if (typeof line === 'string') return [{ written: line, isExact: false }];
  let known = entries.get(line);
  if (!known) {
    known = readName(line.line, line.role);
    entries.set(line, known);
  }
  const { name, aliases = [], common } = known;
  return [name, ...aliases].map((written) => ({ written, known, isExact: common !== undefined || GENERIC.test(written) }));
}

/** The spellings of lines that begin with a word. */
function readLines(own: readonly (Line | string)[], word: string): Begun {
  const begun: Begun = { alone: [], pairs: new Map() };
  for (const spelling of own.flatMap(spellingsOf)) {
    if (wordAt(spelling.written, 0) !== word) continue;
    if (spelling.written.charAt(word.length) !== ' ') {
      begun.alone.push(spelling);
      continue;
    }
    const second = wordAt(spelling.written, word.length + 1);
    const others = begun.pairs.get(second);
    if (others) others.push(spelling);
    else begun.pairs.set(second, [spelling]);
  }
  return begun;
}
