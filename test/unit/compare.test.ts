import { expect, test } from 'vitest';
import { compareCards } from '../../lib/compare';
import { registrableDomain } from '../../lib/pins/registrable';
import { TOPICS, type Topic } from '../../lib/policy';
import { summarize } from '../../lib/summarize';

function topicsOf(text: string): Topic[] {
  const about = { url: 'https://a.example/', site: 'a.example', title: null, language: 'en', updated: null, folded: 0 };
  return summarize({ ...about, sections: [{ level: 0, heading: null, text }] }).topics;
}

/** The ids of the facts that differ. */
function differing(...texts: string[]): string[] {
  return compareCards(texts.map(topicsOf)).flatMap((row) => row.facts.filter(({ differs }) => differs).map(({ id }) => id));
}

test('the rows stand in the fixed order, one cell a column', () => {
  const rows = compareCards([topicsOf(''), topicsOf('We never sell your data.'), topicsOf('')]);
  expect(rows.map((row) => [row.id, row.facts.map((fact) => fact.id)])).toEqual(Object.entries(TOPICS));
  for (const row of rows.flatMap((topic) => [topic, ...topic.facts])) expect(row.cells).toHaveLength(3);
});

test.each<[string[], string[]]>([
  [['We never sell your data.'], []],
  [['We never sell your data.', 'We do not sell your data.'], []],
  [
    ['We never sell your data.', 'We sell your data.'],
    ['sharing.any', 'sharing.sale'],
  ],
  [['Payments are processed by PayPal and Stripe.', 'Payments are processed by Stripe and PayPal.'], []],
  [['Payments are processed by PayPal.', 'Payments are processed by Stripe.'], ['payments.processor']],
  [['Payments are processed by PayPal.', 'Payments are processed by PayPal.', 'We like trees.'], ['payments.processor']],
])('%j', (texts, ids) => {
  expect(differing(...texts)).toEqual(ids);
});

test('a row that nobody mentions says so', () => {
  const [, cookies] = compareCards([topicsOf('We like trees.'), topicsOf('We set cookies.')]);
  expect(cookies!.facts.map((fact) => fact.unsaid)).toEqual([false, true]);
});

test('a card that is older than a fact does not state it', () => {
  const old = topicsOf('We set cookies.').map((topic) => ({
    ...topic,
    facts: topic.facts.filter((fact) => fact.id !== 'cookies.first-party'),
  }));
  const row = compareCards([old, topicsOf('')])[1]!.facts[0]!;
  expect(row).toMatchObject({ id: 'cookies.first-party', differs: false, unsaid: true });
  expect(row.cells[0]!.answer).toBe('not-stated');
});

test.each([
  ['shop.acme.co.uk', 'acme.co.uk'],
  ['acme.example', 'acme.example'],
  ['acme.github.io', 'acme.github.io'],
  ['xn--tintenfa-xya.example', 'xn--tintenfa-xya.example'],
  ['192.0.2.7', '192.0.2.7'],
  ['localhost', 'localhost'],
  ['', ''],
])('%s is of %s', (host, domain) => {
  expect(registrableDomain(host)).toBe(domain);
});
