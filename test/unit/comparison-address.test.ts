import { describe, expect, test } from 'vitest';
import { type Column, columnDates, compareRows } from '../../components/CompareTable';
import { compareMarkdown, unsaidText } from '../../components/compareText';
import { fitFor } from '../../components/useFit';
import { textOf } from '../../components/words';
import { type Comparison, comparisonHash, readComparison } from '../../lib/comparison-address';
import { bluekiln, columnOf, fennelsoft, lantern, PINS, paperlane } from '../e2e/gallery/page-views';
import { words } from '../e2e/popup';

describe('the address', () => {
  test.each<[string, Comparison]>([
    ['nothing', { current: null, pins: [] }],
    ['a current policy', { current: '0b3f', pins: [] }],
    [
      'pins, one as it was',
      {
        current: null,
        pins: [
          { key: 'https://a.example/p?x=1&y=2#!z', state: null },
          { key: 'https://a.example/p q', state: 3 },
        ],
      },
    ],
  ])('%s comes back', (_, comparison) => {
    expect(readComparison(comparisonHash(comparison))).toEqual(comparison);
  });

  test.each(['', '#', '#older=x', '#older=1', '#%E0%A4%A', '#what=ever'])('%j says nothing', (hash) => {
    expect(readComparison(hash)).toEqual({ current: null, pins: [] });
  });
});

describe('the rows', () => {
  const columns = [fennelsoft, lantern, bluekiln, paperlane].map(columnOf);
  const rows = compareRows(words, columns);
  const row = (id: string) => rows.find((each) => each.id === id)!;

  test('are the topics and their facts in order, but for those that the topic’s row tells', () => {
    expect(rows.map(({ id }) => id)).toEqual([
      'payments',
      'payments.card-data',
      'cookies',
      'cookies.first-party',
      'cookies.third-party',
      'tracking',
      'tracking.server-logs',
      'tracking.analytics',
      'tracking.advertising',
      'tracking.beacons',
      'tracking.do-not-track',
      'sharing',
      'sharing.sale',
      'sharing.third-party-marketing',
      'sharing.service-providers',
      'sharing.affiliates',
      'sharing.legal',
      'sharing.business-transfer',
      'sharing.aggregate',
    ]);
  });

  test('a topic says its headline, and opens to the fact that decided it', () => {
    expect(row('payments').cells.map(({ said }) => textOf(words, said))).toEqual([
      'BlueSnap and MyCommerce',
      'A company it does not name',
      'PayPal and Stripe',
      'Not mentioned',
    ]);
    expect(row('payments').cells.map(({ fact }) => fact?.id)).toEqual([
      'payments.processor',
      'payments.processor',
      'payments.processor',
      undefined,
    ]);
  });

  test('a headline that leaves names out is followed by all of them', () => {
    const long = PINS.find(({ head }) => head.site.startsWith('handmade'))!;
    const [payments] = compareRows(words, [columnOf(long.states[0]!)]);
    expect(payments!.cells[0]!.names).toHaveLength(11);
    expect(row('payments').cells.map(({ names }) => names)).toEqual([[], [], [], []]);
  });

  test('differ where an answer or a name does', () => {
    expect(row('tracking.analytics').differs).toBe(true);
    expect(row('tracking.beacons')).toMatchObject({ differs: false, unsaid: true });
    const same = compareRows(words, [columnOf(fennelsoft), columnOf(fennelsoft)]);
    expect(same.filter(({ differs }) => differs)).toEqual([]);
  });

  test('a topic whose headlines are the same does not differ, whichever of its facts do', () => {
    const other = structuredClone(fennelsoft);
    other.card.topics[1]!.facts[1]!.answer = 'mixed';
    const ids = compareRows(words, [columnOf(fennelsoft), columnOf(other)])
      .filter(({ differs }) => differs)
      .map(({ id }) => id);
    expect(ids).toEqual(['cookies.third-party']);
  });

  test('what nobody mentions is a list within a sentence', () => {
    expect(unsaidText(words, columns)).toBe('invisible pixels, what happens if the company is sold');
    expect(unsaidText(words, [columnOf(fennelsoft), columnOf(bluekiln), columnOf(lantern)].slice(0, 2))).toBe(
      'invisible pixels, what happens if the company is sold, statistics without names',
    );
  });
});

test.each([
  [{ updated: '2024-05-03', pinnedAt: null }, 'This page, policy of 3 May 2024'],
  [{ updated: null, pinnedAt: null }, 'This page, no date'],
  [{ updated: '2023', pinnedAt: '2020-04-02T10:00:00.000Z' }, 'Pinned 2 April 2020, policy of 2023'],
  [{ updated: null, pinnedAt: '2020-04-02T10:00:00.000Z' }, 'Pinned 2 April 2020, no date'],
])('%j', (dates, text) => {
  const about = { site: 'a.example', url: 'https://a.example/', title: null };
  expect(textOf(words, columnDates(words, { ...about, ...dates }, []))).toBe(text);
});

test('versions of one day are told apart by the time; those of different sites need none', () => {
  const [one, other] = ['2020-04-02T10:00:00.000Z', '2020-04-02T11:30:00.000Z'].map((pinnedAt) => ({ ...columnOf(lantern), pinnedAt }));
  const dated = (columns: Column[]) => columns.map((column) => textOf(words, columnDates(words, column, columns)));
  expect(new Set(dated([one!, other!])).size).toBe(2);
  expect(dated([one!, { ...columnOf(fennelsoft), pinnedAt: one!.pinnedAt }])[0]).toBe('Pinned 2 April 2020, policy of 2023');
});

describe('as Markdown', () => {
  const pinnedLantern: Column = { ...columnOf(lantern), pinnedAt: '2020-04-02T10:00:00.000Z' };

  test('is a table with all rows that somebody mentions', () => {
    const lines = compareMarkdown(words, [columnOf(fennelsoft), pinnedLantern], 'different-first').split('\n');
    expect(lines.slice(0, 6)).toEqual([
      '|  | fennelsoft.example | lanternreaders.example |',
      '| --- | --- | --- |',
      '|  | This page, policy of 3 May 2024 | Pinned 2 April 2020, policy of 2023 |',
      '| **Payments via** | **BlueSnap and MyCommerce** | **A company it does not name** |',
      '| Your card number | Never received | Not mentioned |',
      '| **Cookies** | **Not by this site; others may** | **By this site only** |',
    ]);
    expect(lines).toContain('| Sells your data | No | No |');
    expect(lines.at(-2)).toMatch(/^None of them mentions: ads that follow you, .*\.$/);
  });

  test('without the rows that are the same, where only differences are asked for', () => {
    expect(compareMarkdown(words, [columnOf(fennelsoft), pinnedLantern], 'only-different')).not.toContain('Sells your data');
  });

  test('the page’s own text stays text', () => {
    const hostile = { ...columnOf(fennelsoft), site: '', title: '<img src=x> | [a](javascript:b)' };
    expect(compareMarkdown(words, [hostile], 'in-order')).toContain('\\<img src=x\\> \\| \\[a\\](javascript:b)');
  });
});

test.each([
  [20, true, 2],
  [47.9, true, 2],
  [48, false, 2],
  [60, false, 4],
  [67.9, false, 4],
  [80, false, 5],
  [83, false, 6],
  [160, false, 6],
])('%d rem wide', (width, phone, columns) => {
  expect(fitFor(width)).toEqual({ phone, columns });
});
