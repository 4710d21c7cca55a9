import { describe, expect, test } from 'vitest';
import { pinsCsv, pinsMarkdown } from '../../components/exportText';
import { sizeText } from '../../components/words';
import { fennelsoft, PINS, pinned } from '../e2e/gallery/page-views';
import { words } from '../e2e/popup';

const portable = PINS.map(({ head, states }) => ({ note: head.note, states }));

/** Reads a table of RFC 4180. */
function cells(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    if (quoted === undefined && bare === '' && end === '') break;
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? bare!);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('CSV', () => {
  const table = cells(pinsCsv(words, portable));

  test('has a row for each pin, and in each a cell for each topic and fact', () => {
    expect(table).toHaveLength(PINS.length + 1);
    expect(new Set(table.map((row) => row.length))).toEqual(new Set([6 + 4 + 17]));
    expect(table[0]!.slice(0, 8)).toEqual([
      '\ufeffSite',
      'Address',
      'Title',
      'Policy of',
      'Pinned',
      'Note',
      'Payments via',
      'Who takes payments',
    ]);
    expect(table[2]!.slice(0, 8)).toEqual([
      'fennelsoft.example',
      'https://fennelsoft.example/privacy',
      'Privacy policy',
      '2024-05-03',
      PINS[1]!.head.pinnedAt,
      '',
      'BlueSnap and MyCommerce',
      'BlueSnap, MyCommerce',
    ]);
  });

  test.each([
    ['a formula', '=1+1', "'=1+1"],
    ['another', '@SUM(A1)', "'@SUM(A1)"],
    ['quotes, commas and lines', 'a "b", c\nd', 'a "b", c\nd'],
  ])('%s in a note is text', (_, note, shown) => {
    expect(cells(pinsCsv(words, [{ ...portable[0]!, note }]))[1]![5]).toBe(shown);
  });

  test('a card that is older than a fact keeps its columns', () => {
    const old = structuredClone(fennelsoft);
    old.card.topics[2]!.facts.splice(1, 1);
    const { states } = pinned(old, '2024-01-01T00:00:00.000Z');
    const row = cells(pinsCsv(words, [{ note: '', states }]))[1]!;
    expect(row).toHaveLength(6 + 4 + 17);
    expect(row[table[0]!.indexOf('Statistics by others')]).toBe('Not mentioned');
  });

  test('no pins are a head without rows', () => {
    expect(cells(pinsCsv(words, []))).toHaveLength(1);
  });
});

test('Markdown has each card with its quotes, and the note', () => {
  const text = pinsMarkdown(words, portable);
  expect(text.match(/^# /gm)).toHaveLength(PINS.length);
  expect(text).toContain('We never see the number of your card.');
  expect(text).toContain('Note: Asked them on 4 April who gets the mailing list.');
});

test.each([
  [0, '0 kB'],
  [999, '1 kB'],
  [1000, '1 kB'],
  [214_400, '214 kB'],
  [999_999, '1,000 kB'],
  [62_345_000, '62.3 MB'],
  [5e12, '5,000 GB'],
])('%d bytes', (bytes, text) => {
  expect(sizeText(words, bytes)).toBe(text);
});
