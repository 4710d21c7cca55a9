import type { KnownName, Section } from '../policy';
import { isCommon } from '../reader/phrases';
import { addressToldBy, namesToldBy, rolesToldBy } from './introduced';
import { findNames } from './match';

/** What is known of the document beyond its text: a policy's own names are no third parties. */
export interface About {
  site?: string;
  title?: string | null;
}

/** What a title has beside a name: words that any policy's title may have, and signs. */
const TITLE_WORDS =
  /\b(?:privacy|policy|policies|statement|notice|terms|personal|information|data|security|protection|legal|users?|customers?|visitors?|california|rights|choices|online|internet|and|of|the|for|our|your|cookie|cookies|use|service|conditions|us|at|on|about|website|site|inc|ltd|llc|limited|corp|corporation|company|group|solutions|software)\b|['’]s?\b|[^\p{L}\p{N}. ]/gu;

/** "Acme Tools Privacy Policy": a heading that is a title, and how soon one stands, in sections: above it there may be "Legal". */
const TITLE = /^(?:\p{Lu}\S{0,30} ){1,4}(?:Privacy (?:Policy|Statement|Notice)|PRIVACY (?:POLICY|STATEMENT|NOTICE))$/u;
const TITLE_WITHIN = 3;

/**
 * The names by which the policy speaks of the site itself, lower-case: the host, what is registered of it, what the title names, what the text
 * says that "we" are, and who does most of what it tells of.
 */
export class OwnNames {
  private readonly host: string;
  private readonly names = new Set<string>();
  /** Whether known names are among them, as far as was asked. */
  private readonly known = new Map<KnownName, boolean>();

  constructor({ site, title }: About, sections: readonly Section[]) {
    this.host = hostOf(site);
    this.add(registeredLabel(this.host));
    // of a text alone nobody knows where it stands
    if (this.host === '') this.add(registeredLabel(hostOf(addressToldBy(sections))));
    const headings = sections.slice(0, TITLE_WITHIN).map(({ heading }) => heading ?? '');
    for (const piece of [title ?? '', ...headings.filter((heading) => TITLE.test(heading))].flatMap((each) => each.split(/[|–—:•]| - /))) {
      const words = piece
        .toLowerCase()
        .replace(TITLE_WORDS, ' ')
        // what "Inc." and "Policy." leave behind
        .replace(/ \.(?= |$)/g, '')
        .trim();
      if (words !== '' && words.length < 40) this.add(words.replace(/\s+/g, ' '));
    }
    for (const name of namesToldBy(sections, this.host !== '')) this.add(name);
    for (const role of rolesToldBy(sections)) this.names.add(role);
    this.names.delete('');
  }

  /** Adds a name, unless it is a common word: "Partners – Privacy" gives none. */
  private add(name: string): void {
    for (const each of [name, name.split('.')[0] as string]) if (!each.split(' ').every(isCommon)) this.names.add(each);
  }

  /** Whether the site is called so, in lower case: by an address, too, that has no spaces. */
  has(name: string): boolean {
    if (this.names.has(name) || (name === this.host && name !== '')) return true;
    return name.includes(' ') && this.names.has(name.replaceAll(' ', ''));
  }

  /** Whether a known name is the site's own: "Acme Pay" in the policy of acme-pay.example. */
  includes(known: KnownName): boolean {
    let isOwn = this.known.get(known);
    if (isOwn === undefined) {
      const plain = words(known.name);
      const joined = plain.replaceAll(' ', '');
      isOwn = [...this.names].some((name) => name === joined || words(name).includes(plain) || plain.startsWith(words(name)));
      this.known.set(known, isOwn);
    }
    return isOwn;
  }
}

/** What stands before the domains under which anybody registers: "co.uk". */
const REGISTRY = /^(?:ac|co|com|edu|go|gov|ne|net|or|org)$/;

/** "acme" of "shop.acme.co.uk": what stands before it is no name. */
function registeredLabel(host: string): string {
  const labels = host.split('.').slice(0, -1);
  if (labels.length > 1 && REGISTRY.test(labels.at(-1) as string)) labels.pop();
  const registered = labels.at(-1) ?? host;
  // "acme.square.site": a place for the shops of others
  const isPlace = labels.length > 1 && findNames(registered.charAt(0).toUpperCase() + registered.slice(1)).length > 0;
  return isPlace ? (labels[0] as string) : registered;
}

function hostOf(address = ''): string {
  return address.toLowerCase().replace(/^www\./, '');
}

/** A name's words alone, each between spaces: "Yahoo!" is the first of "Yahoo Mail". */
function words(name: string): string {
  return ` ${name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}
