import { classSet } from '../classes';
import type { Pattern } from '../pattern';
import type { KnownName, PaymentName, TrackerName } from '../policy';
import type { Reading } from '../reading';
import type { Tokens } from '../words';
import { listAround, takesNames, unknownName } from './in-payments';
import { isTrackerRole } from './list';
import { findNames } from './match';
import { isOwnName } from './own';

const NAMED = classSet('proper', 'tracker', 'analyticname', 'adname');
const PROPER = classSet('proper');
const STOP = classSet('stop');
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
/** How long the words of such a product may be, in characters. */
const PRODUCT_LENGTH = 30;
/** "Google Analytics, a service of Google", "AdMob is provided by Google": whose product it is. */
const OWNER =
  /\b(?:service|product|company|part|division|subsidiary|provided|offered|operated|owned|run|developed)(?: by| of)(?: the company)? $/;
const OWNER_REACH = 40;

/**
 * Who measures, advertises or follows by a match of `pattern` (`found`: the token of each of its steps), from token `from` on:
 * all known trackers of the sentence; and words that no list knows where the pattern has a place for a name. A company whose
 * product is named is not meant beside it: "Google Analytics, a service of Google".
 */
export function trackerNames(reading: Reading, pattern: Pattern, found: Int16Array, text: string, from: number): string[] {
  const { tokens } = reading;
  const names = new Set<string>();
  const [opens, closes] = partAround(tokens, found.subarray(0, pattern.steps.length));
  const add = (at: number) => {
    for (const name of tokens.names[at] ?? []) {
      if (name.common !== undefined && (at < opens || at > closes)) continue;
      if (!isTracker(name) || isOwnName(tokens.own, name) || isByTheWay(tokens, at, name)) continue;
      if (isOwner(tokens, at, text, name)) continue;
      names.add(tokens.possessive[at] === 1 ? name.name : withProduct(name.name, text, tokens.end[at] as number));
      if (!name.name.includes(' ')) for (const product of productsOf(tokens, at)) names.add(`${name.name} ${product}`);
    }
  };
  // "that helps us to know how you read (with Matomo)": what is void ends at the bracket
  const isVoid = (at: number) => reading.void[at] === 1 && (tokens.aside[at] === 0 || reading.void[opens] === 1);
  for (let at = from; at < tokens.length; at++) if (!isVoid(at)) add(at);
  pattern.steps.forEach((step, index) => {
    const first = found[index] as number;
    if (first < from || step.unless || !takesNames(step, NAMED)) return;
    for (const at of listAround(tokens, first, from, NAMED)) {
      if (tokens.names[at]) add(at);
      else if (takesNames(step, PROPER) && !(names.size > 0 && followsOwner(text, tokens.start[at] as number))) {
        const name = unknownName(tokens, at, text, from);
        if (name) names.add(name);
      }
    }
  });
  const all = [...names];
  return all.filter((name) => !all.some((other) => other.startsWith(`${name} `)));
}

/** The services of a role that a heading names and its text need not: under "Zebrametrix Analytics", "we measure visits with it". */
export function namesInHeading(heading: string, role: TrackerName['role'], own: ReadonlySet<string>): string[] {
  const names: string[] = [];
  for (const { entry, end } of findNames(heading)) {
    if (entry.role !== role || isOwnName(own, entry)) continue;
    const product = withProduct(entry.name, heading, end);
    if (entry.common === undefined) names.push(entry.name);
    else if (product !== entry.name) names.push(product);
  }
  return names;
}

function isTracker(name: KnownName): boolean {
  return isTrackerRole((name as PaymentName | TrackerName).role);
}

/** The first and the last token of the part of the sentence, between semicolons, that a match stands in. */
function partAround(tokens: Tokens, found: Int16Array): [number, number] {
  const matched = found.filter((at) => at >= 0);
  let opens = Math.min(...matched);
  let closes = Math.max(...matched);
  while (opens > 0 && !tokens.is(opens - 1, STOP)) opens--;
  while (closes + 1 < tokens.length && !tokens.is(closes + 1, STOP)) closes++;
  return [opens, closes];
}

/** The name with what makes a product of it in the text. */
function withProduct(name: string, text: string, end: number): string {
  return name + (PRODUCT.exec(text.slice(end, end + PRODUCT_LENGTH))?.[0] ?? '');
}

/** A company beside its product: "Google's AdSense", "AdMob, a service of Google". */
function isOwner(tokens: Tokens, at: number, text: string, { name, common }: KnownName): boolean {
  if (common === undefined || name.includes(' ')) return false;
  if (tokens.possessive[at] === 1 && tokens.names[at + 1]) return true;
  return followsOwner(text, tokens.start[at] as number) && namesOther(tokens, at);
}

/** Whether what starts here is named as who offers a service. */
function followsOwner(text: string, start: number): boolean {
  return OWNER.test(text.slice(Math.max(0, start - OWNER_REACH), start));
}

function namesOther(tokens: Tokens, at: number): boolean {
  for (let other = 0; other < tokens.length; other++) if (other !== at && tokens.names[other]?.some(isTracker)) return true;
  return false;
}

/** "Contractors (such as AWS) and ad networks": a company of many trades, in brackets behind a trade that is no tracking. */
function isByTheWay(tokens: Tokens, at: number, { common }: KnownName): boolean {
  if (common === undefined || tokens.aside[at] === 0) return false;
  let open = at;
  while (open > 0 && tokens.aside[open - 1] === 1) open--;
  let close = at;
  while (close + 1 < tokens.length && tokens.aside[close + 1] === 1) close++;
  for (let near = Math.max(0, open - 4); near <= close; near++) if (near !== at && tokens.is(near, TRACKING)) return false;
  return true;
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
