import { getDomain } from 'tldts';

/**
 * The registrable domain of a host, by the public suffix list: "shop.acme.co.uk" is of "acme.co.uk". Platforms that host sites of others
 * ("acme.github.io") count as suffixes. A host that has none (an IP address, "localhost") stands for itself.
 *
 * The list is 50 KB: for the pages that list and compare pins, not for the popup.
 */
export function registrableDomain(host: string): string {
  return getDomain(host, { allowPrivateDomains: true }) ?? host;
}
