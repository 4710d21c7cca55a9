import { expect, test } from 'vitest';
import { hintsOf } from '../../components/hint';
import { textOf } from '../../components/words';
import { headOf, type PinHead, toStates } from '../../lib/pins/pin';
import { type Answer, type FactId, type SummaryCard, TOPICS, type Topic, type TopicId } from '../../lib/policy';
import { words } from '../e2e/popup';

type Facts = Partial<Record<FactId, Answer | string[]>>;

/** Topics with these facts; a list of names is a "does" that names them. */
const topicsOf = (facts: Facts): Topic[] =>
  (Object.keys(TOPICS) as TopicId[]).map((id) => ({
    id,
    answer: 'not-stated',
    facts: TOPICS[id].map((fact) => {
      const said = facts[fact] ?? 'not-stated';
      return { id: fact, evidence: [], ...(typeof said === 'string' ? { answer: said, names: [] } : { answer: 'does', names: said }) };
    }),
  }));

const cardOf = (facts: Facts, site = 'here.example', page = '') => ({
  ...{ site, url: site && `https://${site}/${page}`, title: null, language: 'en', updated: null },
  ...{ topics: topicsOf(facts), rulesVersion: 2 },
});

const pinned = (card: SummaryCard, day = 1): PinHead =>
  headOf(toStates(card.url, [{ pinnedAt: new Date(Date.UTC(2026, 2, day)).toISOString(), card, sections: [] }]), '');
const pin = (facts: Facts, index: number): PinHead => pinned(cardOf(facts, `${index}.example`));

const PINS: Facts[] = [
  {
    'payments.processor': ['BlueSnap'],
    'cookies.first-party': 'does',
    'tracking.analytics': ['Matomo'],
    'sharing.any': 'does',
    'sharing.sale': 'does',
  },
  {
    'payments.processor': ['PayPal', 'BlueSnap'],
    'cookies.first-party': 'does',
    'tracking.advertising': 'does',
    'sharing.any': 'does-not',
    'sharing.sale': 'does-not',
    'sharing.legal': 'does',
  },
  { 'payments.processor': ['PayPal'], 'cookies.first-party': 'does', 'tracking.server-logs': 'does', 'sharing.any': 'does-not' },
  { 'payments.processor': 'does-not', 'cookies.first-party': 'does-not', 'tracking.analytics': 'with-consent', 'sharing.any': 'does' },
  {},
];

test.each<[topic: TopicId, facts: Facts, hint: string]>([
  ['payments', { 'payments.processor': ['BlueSnap', 'MyCommerce'] }, '2 of 5 pinned sites use BlueSnap'],
  // the one that most share, and of those the first
  ['payments', { 'payments.processor': ['MyCommerce', 'PayPal', 'BlueSnap'] }, '2 of 5 pinned sites use PayPal'],
  ['payments', { 'payments.processor': ['Adyen'] }, '0 of 5 pinned sites use Adyen'],
  ['payments', { 'payments.processor': 'does' }, '3 of 5 pinned sites name a company'],
  ['payments', {}, '3 of 5 pinned sites name a company'],
  ['payments', { 'payments.processor': 'does-not' }, '1 of 5 pinned sites does the same'],
  ['cookies', { 'cookies.first-party': 'does' }, '1 of 5 pinned sites sets none of its own'],
  ['cookies', { 'cookies.first-party': 'does-not', 'cookies.third-party': 'does' }, '3 of 5 pinned sites set their own'],
  ['cookies', {}, '3 of 5 pinned sites set their own'],
  ['tracking', { 'tracking.analytics': ['Google Analytics'] }, '2 of 5 pinned sites do the same'],
  ['tracking', { 'tracking.server-logs': 'does' }, '2 of 5 pinned sites let others track you'],
  ['tracking', {}, '2 of 5 pinned sites let others track you'],
  ['sharing', { 'sharing.any': 'does', 'sharing.sale': 'does' }, '1 of 5 pinned sites does not sell it'],
  ['sharing', { 'sharing.any': 'mixed', 'sharing.sale': 'does-not' }, '1 of 5 pinned sites shares nothing'],
  ['sharing', { 'sharing.any': 'does-not' }, '1 of 5 pinned sites does the same'],
  // the law is an exception
  ['sharing', { 'sharing.any': 'does-not', 'sharing.legal': 'does' }, '1 of 5 pinned sites shares nothing'],
])('%s, %j: %s', (topic, facts, hint) => {
  const said = hintsOf(words, cardOf(facts), PINS.map(pin))[topic];
  expect(said && textOf(words, said)).toBe(hint);
});

/** What is said of cookies of a policy that says nothing of them, beside these pins. */
function cookieHint(...pins: PinHead[]): string | undefined {
  const said = hintsOf(words, cardOf({}), pins).cookies;
  return said && textOf(words, said);
}
const SETS: Facts = { 'cookies.first-party': 'does' };

test('one pinned site is one', () => expect(cookieHint(pin(SETS, 1))).toBe('1 of 1 pinned site sets its own'));

test('of several policies of a site the one pinned last counts', () => {
  const [old, now] = [pinned(cardOf(SETS, 'a.example', 'old'), 1), pinned(cardOf({}, 'a.example', 'now'), 2)];
  expect(cookieHint(old, now, pin(SETS, 1))).toBe('1 of 2 pinned sites sets its own');
  expect(cookieHint(now, old, pin(SETS, 1))).toBe('1 of 2 pinned sites sets its own');
});

test('another policy of the site at hand is none of another site', () => {
  const here = pinned(cardOf(SETS, 'here.example', 'other'));
  expect(cookieHint(here, pin({}, 1))).toBe('0 of 1 pinned site sets its own');
  expect(cookieHint(here)).toBeUndefined();
});

test('policies in files are of no site that is known, so of one each', () => {
  const inFile = (name: string) => pinned({ ...cardOf(SETS, ''), url: `file:///${name}.html` });
  expect(cookieHint(inFile('one'), inFile('two'))).toBe('2 of 2 pinned sites set their own');
});

test('a card that other rules made counts for what it says: the pin is there, whoever reads it', () => {
  const older = pinned({ ...cardOf(SETS, 'older.example'), rulesVersion: 1 });
  expect(cookieHint(older, pin({}, 1))).toBe('1 of 2 pinned sites sets its own');
  expect(cookieHint(older)).toBe('1 of 1 pinned site sets its own');
});

test('without pins there are no hints', () => expect(hintsOf(words, cardOf({}), [])).toEqual({}));
