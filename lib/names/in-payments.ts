import type { KnownName } from '../policy';
import { anyOf, type ClassSet, classSet } from '../reader/classes';
import { JOINT, POLICY, PROPER, STOP } from '../reader/kinds';
import type { Pattern } from '../reader/pattern';
import type { Reading } from '../reader/reading';
import type { Tokens } from '../reader/words';
import { isForm, withoutForm } from './company-forms';
import { isTrackerRole } from './list';

/** The longest name that is taken from a text, in words and characters. */
export const NAME_WORDS = 5;
export const NAME_LENGTH = 50;

const NAMED = classSet('processor', 'seller', 'proper');
const PAYING = classSet('pay', 'money', 'card', 'paydata', 'paycompany', 'payprocess');
const NAME_START = classSet('proper', 'pay', 'money');
const DEFINED = /^(?:the|our|your|their|this|such|any|an?|each)$/;
/** How much is looked at behind the place where a company sits, in tokens. */
const SEAT_REACH = 6;
/** "Google Analytics, a service of Google", "AdMob is provided by Google": whose product it is. */
const OWNER =
  /\b(?:service|product|company|part|division|subsidiary|provided|offered|operated|owned|run|developed)(?: by| of)(?: the company)? $/;
const OWNER_REACH = 40;
/** "Acme (formerly Zebrapay)": what a company was called before. */
const FORMER = /\b(?:formerly|previously|once)(?: known as| called)? (?:the )?$/;
/** How far before a name that is looked for, in characters. */
const FORMER_REACH = 25;
/** What stands in a row of names before the next: "by Acme or through the Acme Store". */
const BEFORE_NEXT = /^(?:the|their|your|by|on|in|via|through|with|using|from)$/;
/** What stands before a place where things are bought. */
const PLACE = /^(?:on|in|via|through)$/;
/** What follows a name that stands behind its label: "Payment provider: Acme.", but not "Payment provider: All data". */
const ENDS_LABELLED = /^(?:$|[.,;\n]| ?\(| [&|])/;
/** Who or what bears a capital and is no company: "Mr. Smith", "3D Secure". */
const NO_COMPANY = /^(?:Mr|Mrs|Ms|Dr|3-?D)\b/;
/** What a text adds to a name: "Acme’s", "Acme™". */
const SIGNS = /['’]s$|[®™©]{1,3}$/;

/**
 * Who takes payments by a match of `pattern` (`found`: the token of each of its steps), from token `from` on. A name that
 * means little else counts wherever the sentence has it; an everyday word, a shop or a card brand only where the pattern or
 * its list holds it; and words that no list knows where the pattern has a place for a name.
 */
export function paymentNames(reading: Reading, pattern: Pattern, found: Int16Array, text: string, from: number): string[] {
  const { tokens } = reading;
  const names = new Set<string>();
  const places = new Set<number>();
  let takesUnknown = false;
  pattern.steps.forEach((step, index) => {
    const at = found[index] as number;
    if (at < from || !tokens.is(at, NAMED) || !anyOf(step, NAMED)) return;
    // "PayPal, Skrill and Acme": what stands in a row with a known one is one, too
    if (anyOf(step, PROPER) || tokens.names[at]?.some(takesPayments)) takesUnknown = true;
    for (const place of listAround(tokens, at, from, NAMED)) places.add(place);
  });
  for (let at = from; at < tokens.length; at++) {
    for (const name of tokens.names[at] ?? []) {
      if (isTrackerRole(name.role) || name.role === 'card-scheme' || tokens.own.includes(name)) continue;
      const isPlain = !name.common && name.role !== 'app-store';
      const start = tokens.start[at] as number;
      if (!isPlain && isForOther(tokens, at)) continue;
      if (names.size > 0 && (isFormer(text, start) || (name.common && followsOwner(text, start)))) continue;
      if (places.has(at) || (isPlain && !reading.negation.isNegated(at))) names.add(name.name);
    }
  }
  if (takesUnknown && !isTitle(tokens)) {
    for (const at of places) {
      const name = tokens.names[at] || isSeat(tokens, at) || isForOther(tokens, at) ? undefined : unknownName(tokens, at, text, from);
      if (name) names.add(name);
    }
  }
  return [...names];
}

/** "Acme B.V., Amsterdam, the Netherlands": where a company sits, and no further one as in "Acme B.V., Zorbix and Quickbuck". */
function isSeat(tokens: Tokens, at: number): boolean {
  if (tokens.words[at - 1] !== ',' || !isForm(tokens.words[at - 2])) return false;
  for (let next = at + 1; next < tokens.length && next <= at + SEAT_REACH; next++) {
    if (tokens.words[next] === ',') continue;
    if (tokens.is(next, JOINT) || isForm(tokens.words[next])) return false;
  }
  return true;
}

/** The tokens that say what the name at a token is used for: "Acme for hosting", "Acme (hosting)". Undefined where none do. */
export function purposeOf(tokens: Tokens, at: number): { from: number; to: number } | undefined {
  let end = at;
  while (end + 1 < tokens.length && tokens.capital[end + 1] === 1 && !tokens.names[end + 1] && tokens.aside[end + 1] === tokens.aside[at])
    end++;
  if (end + 1 >= tokens.length) return undefined;
  const isFor = tokens.words[end + 1] === 'for' && !/^(?:example|instance)$/.test(tokens.words[end + 2] ?? '');
  const isAside = tokens.aside[end + 1] === 1 && tokens.aside[at] === 0 && tokens.words[end + 1] !== 'see';
  if (!isFor && !isAside) return undefined;
  const from = isFor ? end + 2 : end + 1;
  let to = from;
  // "for deposits and card payments", but not "for hosting and Acme for payments"
  const goesOn = (next: number) =>
    isAside ? tokens.aside[next] === 1 : !tokens.is(next, STOP) && !(tokens.is(next, JOINT) && tokens.capital[next + 1] === 1);
  while (to < tokens.length && goesOn(to)) to++;
  return { from, to };
}

/** "Acme for hosting and Zorbix for payments": whether the name at a token is said to be there for something else than payments. */
function isForOther(tokens: Tokens, at: number): boolean {
  const purpose = purposeOf(tokens, at);
  if (purpose === undefined) return false;
  for (let next = purpose.from; next < purpose.to; next++) if (tokens.is(next, PAYING)) return false;
  if (tokens.aside[purpose.from] === 0) return true;
  // "Zorbix (formerly Acme)": a bracket says what a name is for where another one does
  for (let next = 0; next < tokens.length; next++) if (tokens.aside[next] === 1 && tokens.is(next, PAYING)) return true;
  return false;
}

/** Whether what starts here is only another's former name. */
export function isFormer(text: string, start: number): boolean {
  return FORMER.test(text.slice(Math.max(0, start - FORMER_REACH), start));
}

/** Whether what starts here is named as who offers a service. */
export function followsOwner(text: string, start: number): boolean {
  return OWNER.test(text.slice(Math.max(0, start - OWNER_REACH), start));
}

/** Whether the sentence goes on from its names to others that it does not name: "PayPal and other processors". */
export function meansOthers({ tokens }: Reading, from: number): boolean {
  for (let at = from; at + 2 < tokens.length; at++) {
    if (!tokens.is(at, NAMED) || tokens.is(at, PROPER)) continue;
    for (let next = at + 1; next <= at + 2; next++) {
      if (tokens.is(next, JOINT) && /^(?:an)?other/.test(tokens.words[next + 1] ?? '')) return true;
    }
  }
  return false;
}

function takesPayments({ role }: KnownName): boolean {
  return !isTrackerRole(role) && role !== 'card-scheme' && role !== 'app-store';
}

/** The tokens of the list of names that a token stands in: "by PayPal, Stripe or Acme". */
export function listAround(tokens: Tokens, at: number, from: number, named: ClassSet): number[] {
  const list = [at];
  for (const step of [1, -1]) {
    let last = at;
    for (let next = at + step, links = 0; next >= from && next < tokens.length && links < 3; next += step) {
      if (tokens.is(next, named)) {
        // a stroke is no token: "Stripe/PayPal"
        const isBesideName = next === last + step && tokens.names[next] && tokens.names[last];
        if (links > 0 || isBesideName) list.push(next);
        last = next;
        links = 0;
      } else if (tokens.is(next, JOINT)) links++;
      // "in the App Store, on Facebook or on Google Play": the list goes on behind another's name
      else if (links > 0 && tokens.names[next] && PLACE.test(tokens.words[next - 1] as string)) continue;
      else if (links > 0 && BEFORE_NEXT.test(tokens.words[next] as string)) continue;
      else if (tokens.capital[next] === 1 && next === last + step) last = next;
      else break;
    }
  }
  return list;
}

/** A name that no list knows, as the text writes it: the capitalised words around a token. */
export function unknownName(tokens: Tokens, at: number, text: string, from: number): string | undefined {
  const joins = (left: number, right: number) => /^(?: | ?& ?|-)$/.test(text.slice(tokens.end[left], tokens.start[right]));
  let first = at;
  let last = at;
  while (first > from && tokens.capital[first - 1] === 1 && tokens.is(first - 1, NAME_START) && joins(first - 1, first)) first--;
  while (tokens.capital[last + 1] === 1 && last + 1 < tokens.length && !tokens.is(last + 1, POLICY) && joins(last, last + 1)) last++;
  // "OS/Platform Providers": kinds of companies; "in London"; "the Payment Method", "your Wallet": words that the policy has defined,
  // often as "Business Payment Network (BPN)"
  const before = tokens.words[first - 1] ?? '';
  if (last - first >= NAME_WORDS || text[tokens.end[last] as number] === '/' || before === 'in' || DEFINED.test(before)) return undefined;
  const start = tokens.start[first] as number;
  const end = tokens.end[last] as number;
  const opens = text.slice(Math.max(start - 2, 0), start);
  const isBracketed = opens.endsWith('(') && text[end] === ')';
  if (isBracketed && first === last && !/\p{Ll}/u.test(text.slice(start, end))) return undefined;
  if (/\(["“”'‘]$|[|] $/.test(opens) || (opens === ': ' && !ENDS_LABELLED.test(text.slice(end, end + 2)))) return undefined;
  if (first > from && tokens.capital[first - 1] === 1 && joins(first - 1, first)) return undefined;
  if (isFormer(text, start) || NO_COMPANY.test(text.slice(start, end))) return undefined;
  const name = withoutForm(text.slice(start, end).replace(SIGNS, ''));
  return name.length > 1 && name.length < NAME_LENGTH && !tokens.own.has(name.toLowerCase()) ? name : undefined;
}

/** In a title nearly every word has a capital, and none says that it is a name. */
function isTitle(tokens: Tokens): boolean {
  let capitals = 0;
  for (let at = 0; at < tokens.length; at++) if (!isForm(tokens.words[at])) capitals += tokens.capital[at] as number;
  return capitals * 2 > tokens.length + 2;
}
