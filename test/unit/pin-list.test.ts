import { describe, expect, test } from 'vitest';
import type { PinHead } from '../../lib/pins/pin';
import { type PinOrder, searchPins, sortPins } from '../../lib/pins/pin-list';
import { registrableDomain } from '../../lib/pins/registrable';
import { PINS } from '../e2e/gallery/page-views';

const heads = PINS.map(({ head }) => head);

describe('searching', () => {
  test.each([
    ['nothing finds all', '', heads.length],
    ['a site', 'lantern', 1],
    ['part of an address', 'kiln.example/priv', 1],
    ['a company', 'mycommerce', 1],
    ['two words, of the site and of a company', 'fennel bluesnap', 1],
    ['in any order', 'bluesnap FENNEL', 1],
    ['a note', 'mailing list', 1],
    ['a title', 'سياسة', 1],
    ['without accents, where there are some', 'Elektrizitaten', 1],
    ['what is nowhere', 'skrill', 0],
    ['two words that no pin has both of', 'lantern bluesnap', 0],
  ])('%s', (_, query, count) => {
    expect(searchPins(heads, query)).toHaveLength(count);
  });

  test('keeps the order', () => {
    const found = searchPins(heads, 'example');
    expect(found).toEqual(heads);
  });
});

describe('sorting', () => {
  const pin = (site: string, pinnedAt: string, updated: string | null): PinHead => ({ ...heads[0]!, key: site, site, pinnedAt, updated });
  const pins = [
    pin('shop.acme.example', '2026-03-01T00:00:00.000Z', '2024-05'),
    pin('bees.co.uk', '2026-03-04T00:00:00.000Z', null),
    pin('acme.example', '2026-03-02T00:00:00.000Z', '2024-05-03'),
    pin('ants.co.uk', '2026-03-03T00:00:00.000Z', '2025'),
    pin('about.acme.example', '2026-03-05T00:00:00.000Z', '2024'),
  ];
  test.each<[PinOrder, string[]]>([
    ['newest', ['about.acme.example', 'bees.co.uk', 'ants.co.uk', 'acme.example', 'shop.acme.example']],
    ['site', ['about.acme.example', 'acme.example', 'shop.acme.example', 'ants.co.uk', 'bees.co.uk']],
    ['policy-date', ['ants.co.uk', 'acme.example', 'shop.acme.example', 'about.acme.example', 'bees.co.uk']],
  ])('%s', (order, sites) => {
    expect(sortPins(pins, order, registrableDomain).map(({ site }) => site)).toEqual(sites);
    expect(sortPins(pins.toReversed(), order, registrableDomain).map(({ site }) => site)).toEqual(sites);
  });

  test('numbers in the names of sites by their size', () => {
    const numbered = ['site10.example', 'site2.example', 'site1.example'].map((site) => pin(site, '2026-03-01T00:00:00.000Z', null));
    expect(sortPins(numbered, 'site', String).map(({ site }) => site)).toEqual(['site1.example', 'site2.example', 'site10.example']);
  });
});
