import { expect, test } from 'vitest';
import { hintsOf } from '../../components/hint';
import { textOf } from '../../components/words';
import { headOf, type PinHead, toStates } from '../../lib/pins/pin';
import { type Answer, type FactId, TOPICS, type Topic, type TopicId } from '../../lib/policy';
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

function pin(facts: Facts, index: number): PinHead {
  const card = { site: '', url: '', title: null, language: 'en', updated: null, topics: topicsOf(facts), rulesVersion: 1 };
  return headOf(toStates(String(index), [{ pinnedAt: '2026-03-12T12:00:00.000Z', card, sections: [] }]), '');
}

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
    'sharing.any': 'mixed',
    'sharing.sale': 'does-not',
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
])('%s, %j: %s', (topic, facts, hint) => {
  const said = hintsOf(words, topicsOf(facts), PINS.map(pin))[topic];
  expect(said && textOf(words, said)).toBe(hint);
});

test('one pinned site is one', () => {
  const said = hintsOf(words, topicsOf({}), PINS.slice(0, 1).map(pin)).cookies;
  expect(said && textOf(words, said)).toBe('1 of 1 pinned site sets its own');
});

test('without pins there are no hints', () => expect(hintsOf(words, topicsOf({}), [])).toEqual({}));
