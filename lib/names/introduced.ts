import type { Section } from '../policy';
import { isCommon } from '../reader/phrases';
import { withoutForm } from './company-forms';
import { findNames } from './match';

// By what names a policy's text introduces the site that it is of.

/** How much of a policy is looked through for the names that it gives itself, in characters: it does so at its beginning. */
const INTRODUCTION = 8000;

/** 'Acme Tools, Inc. ("Acme", "we")', "Acme Ltd (the “Company”)": the brackets, and the names that may stand in front of them. */
const DEFINITION = /\(([^()]{0,80}["“”‘'](?:[Ww]e|[Uu]s|[Oo]ur|(?:[Tt]he )?(?:[Cc]ompany|[Ss]ite|[Ss]ervice))\b[^()]{0,80})\)/gu;
/** A word of such a name: "eBay", "Smith’s", "Inc.". */
const NAME_WORD = /^\p{Ll}?\p{Lu}[\p{L}\p{N}&.'’-]{0,30},?$/u;
/** How long these are at most, in characters. */
const DEFINED_LENGTH = 300;
/** 'Acme, Inc. and its affiliates ("we")': who is meant besides. */
const WITH_ITS = /,? (?:and|together with|along with) (?:its|all its|any of its)\b[^()]{0,100}$/;
/** 'Acme (hereby referred to as "Service Provider")', '(the "Seller")': what sounds like somebody else, and is the site. */
const CALLED = /(?:referred to as|hereinafter|hereafter|\(the|, the) {0,2}(?:the )?["“”'‘](?:the )?([a-z ]{4,16})["“”’']/gi;
const SELF_CALLED =
  /^(?:service provider|provider|publisher|developer|seller|vendor|merchant|supplier|retailer|distributor|agent|firm|organi[sz]er|organi[sz]ation)$/i;
/** "Owner and Data Controller": over the address of who is called "the Owner" from then on. */
const OWNER = /^Owner and Data Controller\b/im;
const OWNER_WITHIN = 1000;
/** "Welcome to Acme Tools", "Thanks for choosing Acme", "At Acme, we": how a policy greets. */
const GREETING = /\b(?:[Ww]elcome to|[Tt]hank(?:s| you) for (?:choosing|using|visiting|playing)|At) ([^,!\n]{2,60})/gu;
/** "This privacy policy governs the manner in which Acme Tools, Inc. collects ...": how a policy announces itself. */
const ANNOUNCED =
  /\b(?:[Tt]his|[Oo]ur) (?:[A-Za-z]{1,15} ){0,3}(?:[Pp]olicy|[Ss]tatement|[Nn]otice)\b[^.\n]{0,80}?\b(?:how|in which) ([^\n]{2,60}?) (?:may |will )?(?:collect|use|handle|process|protect|treat|gather|store|disclose|share)(?:e?s)?\b/g;
/** How many words a name has at most where a policy greets or announces itself. */
const OWN_WORDS = 3;
/** "Acme Tools may": who does what a policy tells of. Amid a sentence, after a small letter, no word has a capital but a name. */
const ACTING =
  /(?<![a-z,;A-Z0-9])[A-ZÀ-Þ][\wÀ-ÿ&-]{1,30}(?:\.[a-z]{2,4})?(?: (?:&|[A-ZÀ-Þ][\wÀ-ÿ&-]{0,30})){0,2}(?= (?:may|will|does|uses?|collects?|shares?|discloses?|processes|reserves|has|takes|provides|receives)\b)/g;
/** What stands before a capital amid a sentence. */
const AMID = /^[a-z,;] $/;
/** How much of a policy is looked through for who acts in it, in characters; how often its own name does at least, and one that the lists know. */
const ACTS_WITHIN = 40_000;
const OFTEN = 4;
const OFTEN_KNOWN = 8;
/** "The Acme Marketplace, available at www.acme.example", "our website acme.example": what the first so many characters of a policy call its site. */
const ADDRESS =
  /\b(?:(?:web)?(?:site|page)s?(?: is)?(?:,? (?:located |available |found |accessible )?at)?|available at)[,:]? \(?["“]?(?:https?:\/\/)?((?:[a-z\d-]{2,40}\.){1,4}(?!html?\b|php\b|aspx?\b|js\b|pdf\b)[a-z]{2,18})\b(?![\w.+-]*@)/i;
const ADDRESS_WITHIN = 1000;
/** A shorter text, in characters, may be a part of a policy, and its address anybody's. */
const WHOLE = 3000;
/** What parts a company's name from that of its shop. */
const TRADING = /\b(?:d\/?b\/?a|(?:trading|doing business) as)\b/;
/** What either needs: a quotation mark that opens. Most sections have none. */
const OPENS_QUOTE = /[ (]["“”'‘]/;
const QUOTED = /["“”‘']([\p{L}\p{N}&.' -]{1,40}?)[,.]?["“”’']/gu;
const PRONOUN = /^(?:we|us|our|ours|you|your|user|users|company|the company|site|the site|service|the service|services|the services)$/;

/**
 * The names that a policy gives its site, in lower case: where it says who "we" are, greets or announces itself, and the one that does most of
 * what it tells of. `isPlaced`: the address of the policy is known.
 */
export function namesToldBy(sections: readonly Section[], isPlaced: boolean): string[] {
  return [...definedNames(sections), ...actingNames(sections, isPlaced)];
}

/** The address of the site as the policy's beginning names it. */
export function addressToldBy(sections: readonly Section[]): string | undefined {
  const text = beginningOf(sections, WHOLE).join('\n');
  return text.length < WHOLE ? undefined : ADDRESS.exec(text.slice(0, ADDRESS_WITHIN))?.[1];
}

/** The first so many characters of a policy, section by section. */
function beginningOf(sections: readonly Section[], length: number): string[] {
  const beginning: string[] = [];
  let left = length;
  for (const { text } of sections) {
    if (left <= 0) break;
    beginning.push(text.slice(0, left));
    left -= text.length;
  }
  return beginning;
}

/** The roles under which a policy's text speaks of its site, in lower case, common words though they are: "service provider". */
export function rolesToldBy(sections: readonly Section[]): string[] {
  const isOwner = sections.some(({ heading, text }) => OWNER.test(heading ?? '') || OWNER.test(text.slice(0, OWNER_WITHIN)));
  const roles = beginningOf(sections, INTRODUCTION)
    .filter((beginning) => OPENS_QUOTE.test(beginning))
    .flatMap((beginning) => [...beginning.matchAll(CALLED)].map(([, role = '']) => role.toLowerCase()))
    .filter((role) => SELF_CALLED.test(role));
  return isOwner ? [...roles, 'owner'] : roles;
}

function definedNames(sections: readonly Section[]): string[] {
  const names: string[] = [];
  for (const beginning of beginningOf(sections, INTRODUCTION)) {
    for (const [, named = ''] of [...beginning.matchAll(GREETING), ...beginning.matchAll(ANNOUNCED)]) {
      const words = named
        .split(/\.(?: |$)/, 1)
        .join()
        .trim()
        .split(' ');
      if (words.length <= OWN_WORDS && words.every((word) => NAME_WORD.test(word))) names.push(words.join(' '));
    }
    if (!OPENS_QUOTE.test(beginning)) continue;
    for (const { index, 1: within = '' } of beginning.matchAll(DEFINITION)) {
      const defined = namesAtEnd(beginning.slice(Math.max(0, index - DEFINED_LENGTH), index).replace(WITH_ITS, ''));
      if (defined.length === 0) continue;
      names.push(...defined);
      for (const [, quoted = ''] of within.matchAll(QUOTED)) names.push(quoted.trim());
    }
  }
  return names.map((name) => withoutForm(name.toLowerCase())).filter((name) => name.length > 1 && !PRONOUN.test(name));
}

/** The name that does most of what the policy tells of: one that speaks of its site by a name does so again and again. */
function actingNames(sections: readonly Section[], isPlaced: boolean): string[] {
  const acts = new Map<string, number>();
  const count = (name: string) => acts.set(name, (acts.get(name) ?? 0) + 1);
  const opening: string[] = [];
  const beginning = beginningOf(sections, ACTS_WITHIN);
  for (const text of beginning) {
    for (const { 0: name, index } of text.matchAll(ACTING)) {
      if (AMID.test(text.slice(Math.max(0, index - 2), index))) count(name);
      else opening.push(name);
    }
  }
  // "Here Acme may", "Users may": what opens a sentence has a capital in any case
  for (const name of opening) {
    const known = [name, name.slice(name.indexOf(' ') + 1)].find((words) => acts.has(words));
    if (known) count(known);
  }
  const [[name = '', most = 0] = [], [, next = 0] = []] = [...acts].sort(([, one], [, other]) => other - one);
  // "Google may": a known service that a policy describes at length is the site only where nothing else tells what the site is
  const often = findNames(name).length === 0 ? OFTEN : isPlaced ? Infinity : OFTEN_KNOWN;
  // nor is a common word, "Advertisers may"
  if (most < often || most <= 2 * next || name.toLowerCase().split(' ').some(isCommon)) return [];
  // what is written in small letters too, but for its address, is no name
  const small = new RegExp(`(?<![\\w.@/-])${name.toLowerCase().replace(/\W/g, '\\$&')}(?![\\w@-]|\\.\\w)`);
  return beginning.some((text) => small.test(text)) ? [] : [withoutForm(name.toLowerCase())];
}

/** The names that a text ends with: "Acme Tools, Inc." and "Acme" of "... by Acme Tools, Inc. d/b/a Acme". */
function namesAtEnd(text: string): string[] {
  const names: string[] = [];
  for (const part of text.split(TRADING).reverse()) {
    const words = part.trim().split(' ');
    const from = words.findLastIndex((word) => !NAME_WORD.test(word)) + 1;
    if (from < words.length) names.push(words.slice(from).join(' ').replace(/,$/, ''));
    if (from > 0) break;
  }
  return names;
}
