import type { KnownName, TrackerRole } from '../policy';
import { anyOf, classSet } from '../reader/classes';
import { OVER, UNSTATED } from '../reader/clauses';
import { AFFILIATE, COMMA, JOINT, NOT, OUR, POLICY, PROPER, STOP } from '../reader/kinds';
import type { Pattern } from '../reader/pattern';
import type { Reading } from '../reader/reading';
import type { Tokens } from '../reader/words';
import { withoutForm } from './company-forms';
import { followsOwner, isFormer, listAround, NAME_LENGTH, NAME_WORDS, purposeOf, unknownName } from './in-payments';
import { isTrackerRole } from './list';
import { findNames, type NameMatch } from './match';
import type { OwnNames } from './own';

const NAMED = classSet('proper', 'tracker', 'analyticname', 'adname');
const USE = classSet('use');
/** What names of networks stand behind where they are only a way to log in, */
const LOGIN = /^(?:log|logs|login|sign|signs|register|registers|authenticate|authentication|linking|connecting)$/;
/** and at most how far, in tokens. */
const LOGIN_REACH = 24;
/** What a series of names in tracking is headed by: "ad networks such as A, B and C". */
export const HEAD = classSet('adcompany', 'analyticcompany', 'advertiser', 'ads');
/** How far behind its head a series begins, in tokens. */
const HEAD_REACH = 12;
/** A series of names that no list knows counts where it has at least this many known ones, */
const SERIES_KNOWN = 2;
/** and one known one in so many. */
const SERIES_SHARE = 4;
/** What a name in brackets is an example of, where it tracks. */
const TRACKING = classSet(
  'analyticcompany',
  'analytics',
  'adcompany',
  'advertiser',
  'ads',
  'adnoun',
  'cookie',
  'beacon',
  'tracking',
  'usage',
  'tracker',
);
/** What a policy calls a product of a named company that the lists don't have: "Flurry Analytics", "LinkedIn Website Retargeting". */
const PRODUCT = /^ (?:[A-Z][a-z]+ )?(?:Analytics|Ads|Cloud|Insights|Live|Pixel|Remarketing|Retargeting|Tag)\b/;
/** "We do not use Acme to", "Acme, which we use to": what goes on like this says what it is for, or that it is used. */
const PURPOSE = /^(?:to|for|that|which|where|with)\b/;
/** "Unlike Acme", "an alternative to Acme", "switched from Acme": who is not at work here. */
const UNLIKE =
  / (?:unlike|replaced)$|^(?:switched|moved|migrated|changed) from$|\b(?!other|rather)\w{1,20}er than$|\b(?:alternative to|instead of|rather than)$/;
/** How long the words of such a product may be, in characters. */
const PRODUCT_LENGTH = 30;
/** What shows a company in the row of its product, and how long that may be, in characters. */
const LEGAL_FORM = /^,? (?:Inc|LLC|Ltd|Limited|GmbH)\b/;
const FORM_LENGTH = 12;

/**
 * Who measures, advertises or follows by a match of `pattern` (`found`: the token of each of its steps), from token `from` on:
 * all known trackers of the sentence; and words that no list knows where the pattern has a place for a name. A company whose
 * product is named is not meant beside it: "Google Analytics, a service of Google"; nor is one that the sentence denies, unless the match
 * `denies` it.
 */
export function trackerNames(reading: Reading, pattern: Pattern, found: Int16Array, text: string, from: number, denies: boolean): string[] {
  const { tokens } = reading;
  const names = new Set<string>();
  const [opens, closes] = partAround(tokens, pattern, found);
  const series = namesInSeries(tokens, text, from);
  const add = (at: number) => {
    if (series.has(at)) return;
    for (const name of tokens.names[at] ?? []) {
      const isBroad = isOfManyTrades(name);
      if (isBroad && (at < opens || at > closes || isByTheWay(tokens, at) || isForOther(tokens, at))) continue;
      if (!isTracker(name) || tokens.own.includes(name) || isOfGroup(tokens, at)) continue;
      if (isOwner(tokens, at, text, name) || (names.size > 0 && isFormer(text, tokens.start[at] as number))) continue;
      if (tokens.is(at - 1, NOT) || (!denies && isDenied(reading, at))) continue;
      names.add(tokens.possessive[at] === 1 ? name.name : withProduct(name, text, tokens.end[at] as number));
      if (!name.name.includes(' ')) for (const product of productsOf(tokens, at)) names.add(`${name.name} ${product}`);
    }
  };
  // "that helps us to know how you read (with Matomo)": what is void ends at the bracket
  const isVoid = (at: number) =>
    reading.void[at] === OVER || (reading.void[at] === UNSTATED && (tokens.aside[at] === 0 || reading.void[opens] === UNSTATED));
  for (let at = from; at < tokens.length; at++) if (!isVoid(at)) add(at);
  pattern.steps.forEach((step, index) => {
    const first = found[index] as number;
    if (first < from || step.unless || reading.void[first] === OVER || !anyOf(step, NAMED)) return;
    for (const at of listAround(tokens, first, from, NAMED)) {
      if (tokens.names[at]) add(at);
      else if (anyOf(step, PROPER) && !(names.size > 0 && followsOwner(text, tokens.start[at] as number))) {
        const name = unknownName(tokens, at, text, from);
        if (name) names.add(name);
      }
    }
  });
  for (const name of series.values()) names.add(name);
  const plain = [...names].map((name) => name.toLowerCase());
  // "ZebrAds" after "Zebrads"
  return withoutCompanies([...names].filter((_, at) => plain.indexOf(plain[at] as string) === at));
}

/**
 * "We do not use Acme or Zorbix", "is not sent to Acme", "unlike Acme": whether the name at a token is denied itself, and not only what goes
 * through it, or what it is used for.
 */
function isDenied({ tokens, negation }: Reading, at: number): boolean {
  const { words } = tokens;
  let before = at - 1;
  while (before >= 0 && (tokens.names[before] || tokens.is(before, JOINT))) before--;
  if (UNLIKE.test(`${words[before - 1]} ${words[before]}`)) return true;
  let after = at + 1;
  while (after < tokens.length && (tokens.names[after] || tokens.is(after, JOINT))) after++;
  if (PURPOSE.test(words[after] ?? '')) return false;
  if (tokens.is(before, USE)) return negation.isNegated(before);
  return /^(?:to|with)$/.test(words[before] ?? '') && words[before - 1] !== 'relation' && negation.isNegated(at);
}

/** Whether a name is known for measuring or for advertising, and not for this. */
export function isOfOtherRole(name: string, role: TrackerRole): boolean {
  return findNames(name).some(({ entry }) => entry.role !== role && (entry.role === 'analytics' || entry.role === 'advertising'));
}

/**
 * Names without the companies whose products are among them: "Google" beside "Google Analytics" is who speaks, and no further service.
 * What is a service by itself stays: "Criteo" beside "Criteo Plus". Nor is "AdMob" another beside "Google AdMob".
 */
export function withoutCompanies(names: string[]): string[] {
  if (names.length < 2) return names;
  const isService = (name: string) => findNames(name).some(({ entry }) => isTracker(entry) && !isOfManyTrades(entry));
  /** What longer names begin with, word by word: asking each name of each other would take too long where a text names thousands. */
  const begun = new Set(names.flatMap((name) => [...name.matchAll(/ /g)].map(({ index }) => name.slice(0, index))));
  const ended = new Set(names.flatMap((name) => [...name.matchAll(/ /g)].map(({ index }) => name.slice(index + 1).toLowerCase())));
  return names.filter((name) => (!begun.has(name) || isService(name)) && !ended.has(name.toLowerCase()));
}

/**
 * The names that no list knows in a series among known ones, each by its first token: "ad networks such as OpenX, Zebrads (for games),
 * Criteo Plus and AdRoll".
 */
function namesInSeries(tokens: Tokens, text: string, from: number): Map<number, string> {
  const names = new Map<number, string>();
  for (let head = from; head < tokens.length; head++) {
    if (!tokens.is(head, HEAD)) continue;
    let first = head + 1;
    while (first < tokens.length && first <= head + HEAD_REACH && !isNamePart(tokens, first)) first++;
    const items = seriesFrom(tokens, first);
    const unknown = items.filter(([from, to]) => isUnknown(tokens, from, to));
    const known = items.filter(([from]) => tokens.names[from]?.some(isTracker)).length;
    if (!isSeries(known, items.length)) continue;
    for (const [from, to] of unknown) {
      const name = plainName(tokens, from, to, text);
      if (name) names.set(from, name);
    }
    head = (items.at(-1) as [number, number])[1];
  }
  return names;
}

/** The items of a series that begins with a token, each as its first and its last; what stands in brackets is passed over. */
function seriesFrom(tokens: Tokens, at: number): [number, number][] {
  const items: [number, number][] = [];
  const place = tokens.aside[at];
  let isOpen = false;
  for (let next = at; next < tokens.length && !tokens.is(next, STOP); next++) {
    if (tokens.aside[next] !== place) continue;
    if (tokens.is(next, JOINT)) isOpen = false;
    else if (!isNamePart(tokens, next) && !isPlainWord(tokens, next)) break;
    else if (isOpen) (items.at(-1) as [number, number])[1] = next;
    else {
      items.push([next, next]);
      isOpen = true;
    }
  }
  return items;
}

function isNamePart(tokens: Tokens, at: number): boolean {
  return tokens.capital[at] === 1 || tokens.names[at] !== undefined || /^\d/.test(tokens.words[at] as string);
}

/** Whether a word means nothing to the rules. */
function isPlainWord(tokens: Tokens, at: number): boolean {
  return ((tokens.low[at] as number) | (tokens.high[at] as number) | (tokens.top[at] as number)) === 0;
}

/** Whether these words are a name that no list has, and no kind of company: "Zebrads", "Criteo Plus", but not "Advertising Networks". */
function isUnknown(tokens: Tokens, from: number, to: number): boolean {
  let isName = false;
  for (let at = from; at <= to; at++) {
    if ((at > from && tokens.names[at]) || !isNamePart(tokens, at) || tokens.is(at, POLICY)) return false;
    if (tokens.is(at, PROPER)) isName = true;
  }
  return isName;
}

/** The words of a text from one token to another as a name, where they can be one as a whole. */
function plainName(tokens: Tokens, from: number, to: number, text: string): string | undefined {
  const name = withoutForm(text.slice(tokens.start[from], tokens.end[to]));
  const isPlain = name.length > 1 && name.length < NAME_LENGTH && !/[|:;–—/()]/.test(name) && name.split(' ').length <= NAME_WORDS;
  return isPlain ? name : undefined;
}

/** The name that no list knows of which a line, from token `from` on, has little else: "Zebrads (for games)". */
export function bareName(tokens: Tokens, from: number, text: string): string | undefined {
  let last = from;
  while (last + 1 < tokens.length && tokens.aside[last + 1] === 0) last++;
  if (tokens.capital[from] !== 1 || !isPlainWord(tokens, from)) return undefined;
  for (let at = from; at < tokens.length; at++)
    if (tokens.names[at] || (tokens.aside[at] === 0 && !isNamePart(tokens, at))) return undefined;
  return plainName(tokens, from, last, text);
}

/** Whether known names are enough of a list for the others to be names of the same kind. */
export function isSeries(known: number, all: number): boolean {
  return known >= SERIES_KNOWN && known * SERIES_SHARE >= all;
}

/** The latest heading, which is asked for again with each statement below it, and the names in it. */
let latest = '';
let inLatest: readonly NameMatch[] = [];

/**
 * The names of a text with what its heading knows: the services of a role, which the text need not name ("we measure visits with it"
 * under "Zebrametrix Analytics"), but no company whose product heads it ("Google keeps it" under "Google Analytics").
 */
export function underHeading(names: readonly string[], heading: string, role: TrackerRole, own: OwnNames): string[] {
  const all = new Set(names);
  if (heading !== latest) inLatest = findNames(heading);
  latest = heading;
  for (const { entry, end } of inLatest) {
    if (entry.role !== role || own.includes(entry)) continue;
    const product = withProduct(entry, heading, end);
    if (entry.common === undefined) all.add(entry.name);
    else if (product !== entry.name) all.add(product);
  }
  return [...all].filter((name) => !inLatest.some(({ entry }) => entry.name.startsWith(`${name} `)));
}

function isTracker({ role }: KnownName): boolean {
  return isTrackerRole(role);
}

/** The first and the last token of the part of the sentence, between semicolons, that a match stands in. */
function partAround(tokens: Tokens, { steps }: Pattern, found: Int16Array): [number, number] {
  let opens = tokens.length;
  let closes = 0;
  for (let index = 0; index < steps.length; index++) {
    const at = found[index] as number;
    if (at < 0) continue;
    opens = Math.min(opens, at);
    closes = Math.max(closes, at);
  }
  while (opens > 0 && !tokens.is(opens - 1, STOP)) opens--;
  while (closes + 1 < tokens.length && !tokens.is(closes + 1, STOP)) closes++;
  return [opens, closes];
}

/** The name with what makes a product of it in the text; what is known for nothing else needs none: "Hotjar Insights". */
function withProduct(name: KnownName, text: string, end: number): string {
  const product = isOfManyTrades(name) ? PRODUCT.exec(text.slice(end, end + PRODUCT_LENGTH)) : null;
  return name.name + (product?.[0] ?? '');
}

/** A company beside its product: "Google's AdSense", "Google (AdSense)", "AdMob, a service of Google", "AdMob Google Inc.", "AdMob | Google LLC". */
function isOwner(tokens: Tokens, at: number, text: string, name: KnownName): boolean {
  if (!isOfManyTrades(name) || name.name.includes(' ')) return false;
  const next = tokens.names[at + 1] ?? [];
  if (tokens.possessive[at] === 1 && next.length > 0) return true;
  if (text.startsWith(' (', tokens.end[at]) && next.some((product) => isTracker(product) && !isOfManyTrades(product))) return true;
  const start = tokens.start[at] as number;
  const between = text.slice(tokens.end[at - 1], start);
  if (between === ' ' && tokens.names[at - 1]?.some(isTracker)) return true;
  const isInRow =
    text.slice(start - 2, start) === '| ' && LEGAL_FORM.test(text.slice(tokens.end[at], (tokens.end[at] as number) + FORM_LENGTH));
  return (isInRow || followsOwner(text, start)) && namesOther(tokens, at);
}

function namesOther(tokens: Tokens, at: number): boolean {
  for (let other = 0; other < tokens.length; other++) if (other !== at && tokens.names[other]?.some(isTracker)) return true;
  return false;
}

/** Whether a company, a network or a word is no tracker unless what is said of it makes it one. */
function isOfManyTrades(name: KnownName): boolean {
  return name.common !== undefined || name.role === 'social';
}

/** "Contractors (such as AWS) and ad networks", "when you log in with Acme": named for a trade that is no tracking. */
function isByTheWay(tokens: Tokens, at: number): boolean {
  for (let before = at - 1; before >= 0 && before >= at - LOGIN_REACH; before--)
    if (LOGIN.test(tokens.words[before] as string)) return true;
  if (tokens.aside[at] === 0) return false;
  let open = at;
  while (open > 0 && tokens.aside[open - 1] === 1) open--;
  let close = at;
  while (close + 1 < tokens.length && tokens.aside[close + 1] === 1) close++;
  for (let near = Math.max(0, open - 4); near <= close; near++) if (near !== at && tokens.is(near, TRACKING)) return false;
  return true;
}

/**
 * "AWS for hosting, Mixpanel for analytics", "AWS (hosting), Mixpanel (analytics)": each name of a series has its own purpose, and this
 * one's is no tracking.
 */
function isForOther(tokens: Tokens, at: number): boolean {
  const purpose = purposeOf(tokens, at);
  if (purpose === undefined) return false;
  for (let next = purpose.from; next < purpose.to; next++) if (tokens.is(next, TRACKING)) return false;
  return tokens.is(purpose.to, JOINT) || tokens.is(at - 1, JOINT);
}

/** "Our subsidiary, Acme": who belongs to the site is no outside service. */
function isOfGroup(tokens: Tokens, at: number): boolean {
  const before = tokens.is(at - 1, COMMA) ? at - 2 : at - 1;
  return tokens.is(before, AFFILIATE) && tokens.is(before - 1, OUR);
}

/** What a company's services are called in a row after it: "Google services (Analytics, Display)". */
function productsOf(tokens: Tokens, company: number): string[] {
  const products: string[] = [];
  if (!/^(?:services|products|tools|features)$/.test(tokens.words[company + 1] ?? '')) return products;
  for (let at = company + 2; at < tokens.length; at++) {
    const word = tokens.words[at] as string;
    if (tokens.capital[at] === 1 && !word.includes(' ')) products.push((word[0] as string).toUpperCase() + word.slice(1));
    else if (word !== ',' && word !== 'and' && word !== 'or' && word !== 'such as' && word !== 'including' && word !== 'like') break;
  }
  return products;
}
