import { describe, expect, test } from 'vitest';
import { TOPICS } from '../../lib/policy';
import { fixturesIn, NAMED, readFixture } from '../fixture';

const FACTS: readonly string[] = Object.values(TOPICS).flat();
const ANSWERS = ['does', 'does-not', 'with-consent', 'mixed', 'not-stated'];
const CARD_DATA_ANSWERS = ['not-received', 'not-kept', 'kept', 'collected', 'not-stated'];
const KEYS = ['updated', 'facts', 'names', 'mayName', 'quotes', 'notes'];

/** A misspelt expectation would be counted as a miss of the product's. */
describe.each(['policies', 'accuracy'])('the expected cards in %s', (folder) => {
  test.each(fixturesIn(folder))('%s expects what a card can say and the policy does', (file) => {
    const { expected, policy } = readFixture(folder, file);
    const text = policy.sections.map((section) => `${section.heading ?? ''}\n${section.text}`).join('\n');
    expect(KEYS).toEqual(expect.arrayContaining(Object.keys(expected)));
    for (const [id, answers] of Object.entries(expected.facts)) {
      expect(FACTS).toContain(id);
      expect(id === 'payments.card-data' ? CARD_DATA_ANSWERS : ANSWERS).toEqual(expect.arrayContaining([answers].flat()));
    }
    for (const [id, quote] of Object.entries(expected.quotes)) {
      expect(Object.keys(expected.facts)).toContain(id);
      expect(text).toContain(quote);
    }
    expect(NAMED).toEqual(expect.arrayContaining(Object.keys({ ...expected.names, ...expected.mayName })));
  });
});
