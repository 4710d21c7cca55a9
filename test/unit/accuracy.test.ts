import { describe, expect, test } from 'vitest';
import { type Answer, type FactId, type SummaryCard, TOPICS } from '../../lib/policy';
import { type Measurement, measure, precision, recall } from '../accuracy/measure';
import type { ExpectedCard, Fixture } from '../fixture';

const QUOTE = 'We sell your name.';

/** A policy of one sentence, from which every stated fact is taken. */
function fixture(
  expected: Partial<ExpectedCard>,
  found: Partial<Record<FactId, Answer>>,
  names: Partial<Record<FactId, string[]>> = {},
): Fixture {
  const evidence = { section: 0, start: 0, end: QUOTE.length, quote: QUOTE };
  const topics = Object.entries(TOPICS).map(([id, facts]) => ({
    id,
    answer: 'not-stated',
    facts: facts.map((each) => ({
      id: each,
      answer: found[each] ?? 'not-stated',
      names: names[each] ?? [],
      evidence: found[each] ? [{ ...evidence, says: found[each] }] : [],
    })),
  }));
  return {
    name: 'tarn',
    expected: { updated: null, facts: {}, names: {}, quotes: {}, ...expected },
    policy: {
      url: '',
      site: '',
      title: null,
      language: 'en',
      updated: null,
      sections: [{ level: 0, heading: null, text: QUOTE }],
      folded: 0,
    },
    detection: { isPolicy: true, score: 1, reasons: [], kind: 'privacy-policy' },
    card: { site: '', url: '', title: null, language: 'en', updated: null, topics, rulesVersion: 0 } as SummaryCard,
  };
}

const counts = ({ rows }: Measurement, row: Parameters<Measurement['rows']['get']>[0]) =>
  rows.get(row) ?? { right: 0, wrong: 0, missed: 0 };

describe('the measure of accuracy', () => {
  test('what is said as expected is right', () => {
    const measured = measure([fixture({ facts: { 'sharing.sale': 'does' } }, { 'sharing.sale': 'does' })]);
    expect(counts(measured, 'sharing.sale')).toEqual({ right: 1, wrong: 0, missed: 0 });
    expect(counts(measured, 'all facts')).toEqual({ right: 1, wrong: 0, missed: 0 });
    expect(measured.shares['facts right']).toEqual({ right: 17, total: 17 });
    expect(measured.shares['policies wholly right']).toEqual({ right: 1, total: 1 });
    expect(measured.misses).toEqual([]);
  });

  test('what is not said is missed, what is said without being there is wrong', () => {
    const measured = measure([fixture({ facts: { 'sharing.sale': 'does' } }, { 'sharing.legal': 'does' })]);
    expect(counts(measured, 'sharing.sale')).toEqual({ right: 0, wrong: 0, missed: 1 });
    expect(counts(measured, 'sharing.legal')).toEqual({ right: 0, wrong: 1, missed: 0 });
    expect(measured.shares['facts right']).toEqual({ right: 15, total: 17 });
    expect(measured.shares['policies wholly right']).toEqual({ right: 0, total: 1 });
    expect(measured.misses.map(({ of, expected, found }) => [of, expected, found])).toEqual([
      ['sharing.sale', 'does', 'nothing'],
      ['sharing.legal', 'nothing', 'does'],
    ]);
  });

  test('a wrong answer for another is wrong and missed', () => {
    const measured = measure([fixture({ facts: { 'sharing.sale': 'does-not' } }, { 'sharing.sale': 'does' })]);
    expect(counts(measured, 'sharing.sale')).toEqual({ right: 0, wrong: 1, missed: 1 });
    expect(measured.answers.get('does')).toEqual({ right: 0, wrong: 1, missed: 0 });
    expect(measured.answers.get('does-not')).toEqual({ right: 0, wrong: 0, missed: 1 });
  });

  test('where readers differ, either is right, and saying what need not be said counts for nothing', () => {
    const expected = { facts: { 'sharing.sale': ['does', 'mixed'], 'sharing.legal': ['not-stated', 'does'] } };
    const measured = measure([fixture(expected, { 'sharing.sale': 'mixed', 'sharing.legal': 'does' })]);
    expect(counts(measured, 'sharing.sale')).toEqual({ right: 1, wrong: 0, missed: 0 });
    expect(counts(measured, 'sharing.legal')).toEqual({ right: 0, wrong: 0, missed: 0 });
    expect(measured.shares['policies wholly right'].right).toBe(1);
  });

  test('names are counted one by one, trackers together, and a name that readers may give either way', () => {
    const measured = measure([
      fixture(
        {
          facts: { 'tracking.analytics': 'does', 'tracking.advertising': 'does' },
          names: { 'tracking.analytics': ['Hotjar', 'Heap'], 'tracking.advertising': [] },
          mayName: { 'tracking.analytics': ['Segment'] },
        },
        { 'tracking.analytics': 'does', 'tracking.advertising': 'does' },
        { 'tracking.analytics': ['Segment', 'Branch'], 'tracking.advertising': ['Hotjar'] },
      ),
    ]);
    expect(counts(measured, 'tracker names')).toEqual({ right: 1, wrong: 1, missed: 1 });
    expect(measured.shares['facts right'].right).toBe(17);
    expect(measured.shares['policies wholly right'].right).toBe(0);
  });

  test('a quote is asked for where the answer is right, and must be the sentence', () => {
    const asking = (quote: string) =>
      measure([fixture({ facts: { 'sharing.sale': 'does' }, quotes: { 'sharing.sale': quote } }, { 'sharing.sale': 'does' })]);
    expect(asking(QUOTE).shares['sentences quoted']).toEqual({ right: 1, total: 1 });
    expect(asking('We sell all names.').shares['sentences quoted']).toEqual({ right: 0, total: 1 });
  });

  test('a quote that is not in the policy proves nothing', () => {
    const sound = fixture({ facts: { 'sharing.sale': 'does' } }, { 'sharing.sale': 'does' });
    expect(measure([sound]).shares['facts proven']).toEqual({ right: 17, total: 17 });
    sound.policy.sections[0]!.text = 'We sold your name.';
    expect(measure([sound]).shares['facts proven']).toEqual({ right: 16, total: 17 });
  });

  test('a policy is recognised as English and as a privacy policy', () => {
    const german = fixture({}, {});
    german.policy.language = 'de';
    const terms = fixture({}, {});
    terms.detection.isPolicy = false;
    expect(measure([fixture({}, {}), german, terms]).shares['policies recognised']).toEqual({ right: 1, total: 3 });
  });

  test('precision is of what was said, recall of what should have been', () => {
    const count = { right: 6, wrong: 2, missed: 4 };
    expect(precision(count)).toBe(0.75);
    expect(recall(count)).toBe(0.6);
    expect(recall({ right: 0, wrong: 1, missed: 0 })).toBe(1);
  });
});
