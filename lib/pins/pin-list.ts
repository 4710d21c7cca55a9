import { byText, type PinHead } from './pin';

/** The orders that pins are listed in. */
export type PinOrder = 'newest' | 'site' | 'policy-date';

/** Text as it is compared in a search: without case, accents, and the width of its letters. */
const folded = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const namesIn = (pin: PinHead) => pin.topics.flatMap(({ facts }) => facts.flatMap(({ names }) => names));

/** The pins that contain every word of a query in their site, title, address, named companies or note, in the order given. */
export function searchPins(pins: readonly PinHead[], query: string): readonly PinHead[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return pins;
  return pins.filter((pin) => {
    const text = folded([pin.site, pin.title, pin.url, ...namesIn(pin), pin.note].join('\n'));
    return words.every((word) => text.includes(word));
  });
}

/** "site2" before "site10". */
const { compare: bySite } = new Intl.Collator('en', { numeric: true });

/**
 * The pins in an order: newest pinned first; by site, the sites of one registrable domain (`domainOf`) together; by the policy's date,
 * newest first and those without one last. What is equal in that keeps the newest pinned first.
 */
export function sortPins(pins: readonly PinHead[], order: PinOrder, domainOf: (site: string) => string): PinHead[] {
  const newest = (a: PinHead, b: PinHead) => byText(b.pinnedAt, a.pinnedAt) || byText(a.key, b.key);
  switch (order) {
    case 'newest':
      return pins.toSorted(newest);
    case 'site': {
      const domains = new Map(pins.map(({ site }) => [site, domainOf(site)]));
      return pins.toSorted((a, b) => bySite(domains.get(a.site)!, domains.get(b.site)!) || bySite(a.site, b.site) || newest(a, b));
    }
    case 'policy-date':
      return pins.toSorted((a, b) => byText(b.updated ?? '', a.updated ?? '') || newest(a, b));
  }
}
