import { describe, expect, test } from 'vitest';
import { factWord, headlineOf, type MarkId } from '../../components/headline';
import { textOf } from '../../components/words';
import { type Answer, type CardDataAnswer, type Fact, type FactId, TOPICS, type Topic, type TopicId } from '../../lib/policy';
import { words } from '../e2e/popup';

type Said = Answer | CardDataAnswer;
type Facts = Partial<Record<FactId, Said | { answer: Said; names?: string[]; others?: true }>>;

function topic(id: TopicId, facts: Facts): Topic {
  return {
    id,
    answer: 'not-stated',
    facts: TOPICS[id].map((fact): Fact => {
      const said = facts[fact] ?? 'not-stated';
      return { id: fact, names: [], evidence: [], ...(typeof said === 'string' ? { answer: said } : said) };
    }),
  };
}

type Row = [facts: Facts, headline: string, mark: MarkId, fact: FactId | null];

const CASES: Record<TopicId, Row[]> = {
  payments: [
    [{}, 'Not mentioned', 'unsaid', null],
    // who takes payments is not mentioned, but there is something to open
    [{ 'payments.card-data': 'not-received' }, 'Not mentioned; card number never received', 'unsaid', 'payments.card-data'],
    [{ 'payments.card-data': 'not-kept' }, 'Not mentioned; card number not kept', 'unsaid', 'payments.card-data'],
    [{ 'payments.card-data': 'kept' }, 'Not mentioned; card number kept', 'unsaid', 'payments.card-data'],
    [{ 'payments.card-data': 'collected' }, 'Not mentioned; card number collected', 'unsaid', 'payments.card-data'],
    [{ 'payments.processor': 'does', 'payments.card-data': 'kept' }, 'A company it does not name', 'does', 'payments.processor'],
    [{ 'payments.processor': 'does' }, 'A company it does not name', 'does', 'payments.processor'],
    [{ 'payments.processor': { answer: 'does', names: ['PayPal'] } }, 'PayPal', 'does', 'payments.processor'],
    [{ 'payments.processor': { answer: 'does', names: ['RegNow'], others: true } }, 'RegNow and others', 'does', 'payments.processor'],
    [
      { 'payments.processor': { answer: 'does', names: ['BlueSnap', 'MyCommerce'] } },
      'BlueSnap and MyCommerce',
      'does',
      'payments.processor',
    ],
    [{ 'payments.processor': { answer: 'does', names: ['A', 'B'], others: true } }, 'A, B and others', 'does', 'payments.processor'],
    [{ 'payments.processor': { answer: 'does', names: ['A', 'B', 'C'] } }, 'A, B and 1 more', 'does', 'payments.processor'],
    [
      { 'payments.processor': { answer: 'does', names: ['PayPal', 'Stripe', ...'123456789'], others: true } },
      'PayPal, Stripe and 9 more',
      'does',
      'payments.processor',
    ],
    [{ 'payments.processor': 'does-not' }, 'Taken by this site itself', 'does-not', 'payments.processor'],
    [{ 'payments.processor': 'with-consent' }, 'Only if you agree', 'depends', 'payments.processor'],
    [{ 'payments.processor': 'mixed' }, 'Says both yes and no', 'depends', 'payments.processor'],
  ],
  cookies: [
    [{}, 'Not mentioned', 'unsaid', null],
    [{ 'cookies.first-party': 'does', 'cookies.third-party': 'does' }, 'By this site and others', 'does', 'cookies.first-party'],
    [
      { 'cookies.first-party': 'does', 'cookies.third-party': 'with-consent' },
      'By this site; others if you agree',
      'depends',
      'cookies.first-party',
    ],
    [
      { 'cookies.first-party': 'with-consent', 'cookies.third-party': 'does' },
      'By others; this site if you agree',
      'depends',
      'cookies.first-party',
    ],
    [{ 'cookies.first-party': 'does', 'cookies.third-party': 'does-not' }, 'By this site only', 'does', 'cookies.first-party'],
    [{ 'cookies.first-party': 'does' }, 'By this site', 'does', 'cookies.first-party'],
    [{ 'cookies.third-party': 'does' }, 'By others', 'does', 'cookies.third-party'],
    [{ 'cookies.first-party': 'does-not', 'cookies.third-party': 'does-not' }, 'None', 'does-not', 'cookies.first-party'],
    [{ 'cookies.first-party': 'does-not' }, 'Not by this site', 'does-not', 'cookies.first-party'],
    // not to be taken for none at all
    [{ 'cookies.third-party': 'does-not' }, 'Not by others; its own not mentioned', 'unsaid', 'cookies.third-party'],
    [
      { 'cookies.first-party': 'does-not', 'cookies.third-party': 'does' },
      'Not by this site; others may',
      'depends',
      'cookies.third-party',
    ],
    [
      { 'cookies.first-party': 'does-not', 'cookies.third-party': 'mixed' },
      'Not by this site; others may',
      'depends',
      'cookies.third-party',
    ],
    [
      { 'cookies.first-party': 'with-consent', 'cookies.third-party': 'with-consent' },
      'Only if you agree',
      'depends',
      'cookies.first-party',
    ],
    [{ 'cookies.first-party': 'with-consent', 'cookies.third-party': 'does-not' }, 'Only if you agree', 'depends', 'cookies.first-party'],
    [{ 'cookies.first-party': 'with-consent' }, 'If you agree', 'depends', 'cookies.first-party'],
    [{ 'cookies.third-party': 'with-consent' }, 'If you agree', 'depends', 'cookies.third-party'],
    [{ 'cookies.first-party': 'mixed', 'cookies.third-party': 'does' }, 'Says both yes and no', 'depends', 'cookies.first-party'],
    [{ 'cookies.first-party': 'does', 'cookies.third-party': 'mixed' }, 'Says both yes and no', 'depends', 'cookies.third-party'],
  ],
  tracking: [
    [{}, 'Not mentioned', 'unsaid', null],
    // whether it tracks is not mentioned, but there is something to open
    [{ 'tracking.do-not-track': 'does' }, 'Not mentioned; obeys “Do Not Track”', 'unsaid', 'tracking.do-not-track'],
    [{ 'tracking.do-not-track': 'does-not' }, 'Not mentioned; does not obey “Do Not Track”', 'unsaid', 'tracking.do-not-track'],
    [{ 'tracking.do-not-track': 'with-consent' }, 'Not mentioned; obeys “Do Not Track” if you agree', 'unsaid', 'tracking.do-not-track'],
    [{ 'tracking.do-not-track': 'mixed' }, 'Not mentioned; says both on “Do Not Track”', 'unsaid', 'tracking.do-not-track'],
    [{ 'tracking.do-not-track': 'does-not', 'tracking.server-logs': 'does' }, 'Its own visit log', 'does', 'tracking.server-logs'],
    [
      { 'tracking.analytics': { answer: 'does', names: ['Google Analytics'] } },
      'Google Analytics, for statistics',
      'does',
      'tracking.analytics',
    ],
    [{ 'tracking.advertising': 'does', 'tracking.server-logs': 'does' }, 'Others, for ads', 'does', 'tracking.advertising'],
    [{ 'tracking.analytics': 'does', 'tracking.advertising': 'does-not' }, 'Others, for statistics', 'does', 'tracking.analytics'],
    [{ 'tracking.analytics': 'does', 'tracking.advertising': 'does' }, 'Others, for ads and statistics', 'does', 'tracking.advertising'],
    [
      {
        'tracking.analytics': { answer: 'does', names: ['Google', 'Matomo'] },
        'tracking.advertising': { answer: 'does', names: ['Google', 'Meta', 'Criteo', 'Taboola', 'Outbrain'] },
      },
      'Google, Meta and 4 more, for ads and statistics',
      'does',
      'tracking.advertising',
    ],
    // who is named for the one does not stand for the other
    [
      { 'tracking.analytics': { answer: 'does', names: ['Matomo'] }, 'tracking.advertising': 'does' },
      'Matomo and others, for ads and statistics',
      'does',
      'tracking.advertising',
    ],
    [
      { 'tracking.analytics': 'does', 'tracking.advertising': { answer: 'does', names: ['Meta', 'Criteo', 'Taboola'] } },
      'Meta, Criteo and others, for ads and statistics',
      'does',
      'tracking.advertising',
    ],
    [{ 'tracking.beacons': 'does', 'tracking.server-logs': 'does' }, 'Invisible pixels', 'does', 'tracking.beacons'],
    [{ 'tracking.server-logs': 'does' }, 'Its own visit log', 'does', 'tracking.server-logs'],
    [{ 'tracking.server-logs': 'does', 'tracking.analytics': 'does-not' }, 'Its own visit log', 'does', 'tracking.server-logs'],
    [
      { 'tracking.server-logs': 'does', 'tracking.analytics': 'does-not', 'tracking.advertising': 'does-not' },
      'Its own visit log only',
      'does',
      'tracking.server-logs',
    ],
    [{ 'tracking.analytics': 'does-not', 'tracking.advertising': 'does-not' }, 'Does not track you', 'does-not', 'tracking.advertising'],
    [{ 'tracking.advertising': 'does-not', 'tracking.beacons': 'does-not' }, 'No ads that follow you', 'does-not', 'tracking.advertising'],
    [{ 'tracking.analytics': 'does-not' }, 'No statistics by others', 'does-not', 'tracking.analytics'],
    [{ 'tracking.beacons': 'does-not' }, 'No invisible pixels', 'does-not', 'tracking.beacons'],
    [
      { 'tracking.server-logs': 'does-not', 'tracking.do-not-track': 'does' },
      'Does not log your visit',
      'does-not',
      'tracking.server-logs',
    ],
    [{ 'tracking.advertising': 'with-consent' }, 'If you agree', 'depends', 'tracking.advertising'],
    [{ 'tracking.advertising': 'with-consent', 'tracking.analytics': 'does-not' }, 'Only if you agree', 'depends', 'tracking.advertising'],
    [
      { 'tracking.advertising': 'with-consent', 'tracking.analytics': 'with-consent', 'tracking.server-logs': 'does' },
      'If you agree',
      'depends',
      'tracking.advertising',
    ],
    [{ 'tracking.analytics': 'mixed', 'tracking.server-logs': 'does' }, 'Says both yes and no', 'depends', 'tracking.analytics'],
    [{ 'tracking.server-logs': 'mixed' }, 'Says both yes and no', 'depends', 'tracking.server-logs'],
  ],
  sharing: [
    [{}, 'Not mentioned', 'unsaid', null],
    [{ 'sharing.any': 'does', 'sharing.sale': 'does', 'sharing.legal': 'does' }, 'Sells your data', 'does', 'sharing.sale'],
    [
      { 'sharing.any': 'does', 'sharing.third-party-marketing': 'does', 'sharing.legal': 'does' },
      'With others, for their ads',
      'does',
      'sharing.third-party-marketing',
    ],
    [
      { 'sharing.any': 'does', 'sharing.sale': 'does-not', 'sharing.service-providers': 'does' },
      'With companies that work for it',
      'does',
      'sharing.service-providers',
    ],
    // what goes furthest is said both ways
    [
      { 'sharing.any': 'does', 'sharing.sale': 'mixed', 'sharing.service-providers': 'does' },
      'Says both yes and no',
      'depends',
      'sharing.sale',
    ],
    [
      { 'sharing.any': 'does', 'sharing.third-party-marketing': 'mixed', 'sharing.service-providers': 'does' },
      'Says both yes and no',
      'depends',
      'sharing.third-party-marketing',
    ],
    [
      { 'sharing.any': 'does', 'sharing.service-providers': 'does', 'sharing.legal': 'mixed' },
      'With companies that work for it',
      'does',
      'sharing.service-providers',
    ],
    [{ 'sharing.any': 'does', 'sharing.aggregate': 'mixed' }, 'With others', 'does', 'sharing.any'],
    [
      { 'sharing.any': 'mixed', 'sharing.sale': 'does', 'sharing.third-party-marketing': 'mixed' },
      'Sells your data',
      'does',
      'sharing.sale',
    ],
    [{ 'sharing.any': 'does', 'sharing.affiliates': 'does' }, 'With sister companies', 'does', 'sharing.affiliates'],
    [{ 'sharing.any': 'does', 'sharing.legal': 'does' }, 'With courts and police', 'does', 'sharing.legal'],
    [
      { 'sharing.any': 'does', 'sharing.business-transfer': 'does', 'sharing.aggregate': 'does' },
      'With a buyer, if the company is sold',
      'does',
      'sharing.business-transfer',
    ],
    [{ 'sharing.any': 'does', 'sharing.aggregate': 'does' }, 'With others', 'does', 'sharing.any'],
    [{ 'sharing.aggregate': 'does' }, 'Statistics without names', 'does', 'sharing.aggregate'],
    [{ 'sharing.any': 'does' }, 'With others', 'does', 'sharing.any'],
    [
      { 'sharing.any': 'does-not', 'sharing.sale': 'does-not', 'sharing.legal': 'does' },
      'Not with anyone but courts and police',
      'does-not',
      'sharing.sale',
    ],
    [{ 'sharing.any': 'does-not', 'sharing.aggregate': 'does' }, 'Not with anyone', 'does-not', 'sharing.any'],
    [
      { 'sharing.any': 'does-not', 'sharing.third-party-marketing': 'with-consent' },
      'Only if you agree',
      'depends',
      'sharing.third-party-marketing',
    ],
    [{ 'sharing.any': 'with-consent', 'sharing.legal': 'does' }, 'If you agree', 'depends', 'sharing.any'],
    [{ 'sharing.any': 'does-not' }, 'Not with anyone', 'does-not', 'sharing.any'],
    [{ 'sharing.any': 'with-consent' }, 'Only if you agree', 'depends', 'sharing.any'],
    [{ 'sharing.any': 'with-consent', 'sharing.affiliates': 'with-consent' }, 'Only if you agree', 'depends', 'sharing.affiliates'],
    [
      { 'sharing.any': 'mixed', 'sharing.sale': 'does-not', 'sharing.service-providers': 'does' },
      'Not sold, but shared',
      'depends',
      'sharing.sale',
    ],
    [
      { 'sharing.any': 'mixed', 'sharing.sale': 'does-not', 'sharing.third-party-marketing': 'mixed', 'sharing.legal': 'does' },
      'Says both yes and no',
      'depends',
      'sharing.third-party-marketing',
    ],
    [{ 'sharing.any': 'mixed', 'sharing.service-providers': 'does' }, 'Says both yes and no', 'depends', 'sharing.any'],
    [{ 'sharing.sale': 'does-not' }, 'Not sold', 'does-not', 'sharing.sale'],
    [
      { 'sharing.third-party-marketing': 'does-not', 'sharing.business-transfer': 'does-not' },
      'Not with others, for their ads',
      'does-not',
      'sharing.third-party-marketing',
    ],
    [{ 'sharing.business-transfer': 'does-not' }, 'Not with a buyer, if the company is sold', 'does-not', 'sharing.business-transfer'],
    [{ 'sharing.aggregate': 'does-not' }, 'Not as statistics', 'does-not', 'sharing.aggregate'],
    [{ 'sharing.affiliates': 'with-consent' }, 'If you agree', 'depends', 'sharing.affiliates'],
    [{ 'sharing.legal': 'mixed' }, 'Says both yes and no', 'depends', 'sharing.legal'],
  ],
};

for (const [id, rows] of Object.entries(CASES) as [TopicId, Row[]][]) {
  describe(id, () => {
    test.each(rows)('%j: %s', (facts, headline, mark, fact) => {
      const said = headlineOf(topic(id, facts));
      expect([textOf(words, said.phrase), said.mark, said.fact]).toEqual([headline, mark, fact]);
    });
  });
}

/**
 * What a policy must state of itself, at the least, for a headline to be true of it. The facts are written without their topic; a headline
 * that is not here is never said of these.
 */
type Condition = (is: (fact: string, ...answers: Answer[]) => boolean) => boolean;
const GIVEN_TO = ['sale', 'third-party-marketing', 'service-providers', 'affiliates', 'business-transfer'];
/** Where the policy leaves nothing open and does nothing. */
const isUpToThem: Record<string, Condition> = {
  cookies: (is) => ['first-party', 'third-party'].every((fact) => is(fact, 'with-consent', 'does-not')),
  tracking: (is) =>
    ['analytics', 'advertising'].every((fact) => is(fact, 'with-consent', 'does-not')) &&
    ['beacons', 'server-logs'].every((fact) => !is(fact, 'does', 'mixed')),
  sharing: (is) => is('any', 'with-consent', 'does-not') && [...GIVEN_TO, 'legal'].every((fact) => !is(fact, 'does', 'mixed')),
};
const TRUE_OF: Record<string, Record<string, Condition>> = {
  cookies: {
    'By this site and others': (is) => is('first-party', 'does') && is('third-party', 'does'),
    'By this site; others if you agree': (is) => is('first-party', 'does') && is('third-party', 'with-consent'),
    'By others; this site if you agree': (is) => is('third-party', 'does') && is('first-party', 'with-consent'),
    'By this site only': (is) => is('first-party', 'does') && is('third-party', 'does-not'),
    'By this site': (is) => is('first-party', 'does'),
    'By others': (is) => is('third-party', 'does'),
    None: (is) => is('first-party', 'does-not') && is('third-party', 'does-not'),
    'Not by this site': (is) => is('first-party', 'does-not'),
    'Not by others; its own not mentioned': (is) => is('third-party', 'does-not') && is('first-party', 'not-stated'),
    'Not by this site; others may': (is) => is('first-party', 'does-not') && is('third-party', 'does', 'mixed', 'with-consent'),
  },
  tracking: {
    'Others, for ads and statistics': (is) => is('advertising', 'does') && is('analytics', 'does'),
    'Others, for ads': (is) => is('advertising', 'does'),
    'Others, for statistics': (is) => is('analytics', 'does'),
    'Invisible pixels': (is) => is('beacons', 'does'),
    'Its own visit log only': (is) => is('server-logs', 'does') && is('analytics', 'does-not') && is('advertising', 'does-not'),
    'Its own visit log': (is) => is('server-logs', 'does'),
    'Does not track you': (is) =>
      is('analytics', 'does-not') && is('advertising', 'does-not') && is('beacons', 'does-not', 'not-stated') && !is('server-logs', 'does'),
    'No ads that follow you': (is) => is('advertising', 'does-not'),
    'No statistics by others': (is) => is('analytics', 'does-not'),
    'No invisible pixels': (is) => is('beacons', 'does-not'),
    'Does not log your visit': (is) => is('server-logs', 'does-not'),
  },
  sharing: {
    'Sells your data': (is) => is('sale', 'does'),
    'With others, for their ads': (is) => is('third-party-marketing', 'does'),
    'With companies that work for it': (is) => is('service-providers', 'does'),
    'With courts and police': (is) => is('legal', 'does'),
    'With others': (is) => is('any', 'does'),
    'Statistics without names': (is) => is('aggregate', 'does') && !is('any', 'does'),
    'Not sold, but shared': (is) => is('sale', 'does-not') && is('any', 'mixed'),
    'Not with anyone': (is) => is('any', 'does-not') && [...GIVEN_TO, 'legal'].every((fact) => is(fact, 'does-not', 'not-stated')),
    'Not with anyone but courts and police': (is) =>
      is('any', 'does-not') && is('legal', 'does') && GIVEN_TO.every((fact) => is(fact, 'does-not', 'not-stated')),
    'Not sold': (is) => is('sale', 'does-not'),
    'Not with others, for their ads': (is) => is('third-party-marketing', 'does-not'),
    'Not with companies that work for it': (is) => is('service-providers', 'does-not'),
    'Not with courts and police': (is) => is('legal', 'does-not'),
    'Not as statistics': (is) => is('aggregate', 'does-not'),
  },
};

describe('every combination of answers', () => {
  const answers: Answer[] = ['does', 'does-not', 'with-consent', 'mixed', 'not-stated'];
  /** All ways to answer the given facts. */
  const combinations = (facts: readonly FactId[]): Facts[] =>
    facts.reduce<Facts[]>((all, fact) => all.flatMap((one) => answers.map((answer) => ({ ...one, [fact]: answer }))), [{}]);

  test.each([
    ['cookies', TOPICS.cookies],
    ['tracking', TOPICS.tracking.slice(0, 4)],
    [
      'sharing',
      ['sharing.any', 'sharing.sale', 'sharing.third-party-marketing', 'sharing.service-providers', 'sharing.legal', 'sharing.aggregate'],
    ],
  ] as const)('%s: a headline is said of no policy that it is not true of', (id, facts) => {
    const said = new Set<string>();
    for (const combination of combinations(facts)) {
      const is = (fact: string, ...wanted: Answer[]) =>
        (wanted as unknown[]).includes(combination[`${id}.${fact}` as FactId] ?? 'not-stated');
      // who is given the data has a part in the overall answer
      if (id === 'sharing' && GIVEN_TO.some((fact) => is(fact, 'does')) && !is('any', 'does', 'mixed')) continue;
      const anyOf = (...wanted: Answer[]) => facts.some((fact) => is(fact.slice(id.length + 1), ...wanted));
      const conditions: Record<string, Condition> = {
        ...TRUE_OF[id],
        'Not mentioned': () => !anyOf('does', 'does-not', 'with-consent', 'mixed'),
        'If you agree': () => anyOf('with-consent'),
        'Only if you agree': (is) => anyOf('with-consent') && isUpToThem[id]!(is),
        'Says both yes and no': () => anyOf('mixed'),
      };
      const { phrase, mark, fact } = headlineOf(topic(id, combination));
      const headline = textOf(words, phrase);
      said.add(headline);
      const told = `${headline}: ${JSON.stringify(combination)}`;
      expect(conditions[headline]?.(is), told).toBe(true);
      if (is('sale', 'does')) expect(headline, told).toBe('Sells your data');
      if (is('sale', 'mixed')) expect(headline, told).toBe('Says both yes and no');
      if (fact === null) expect(mark, told).toBe('unsaid');
      else expect(combination[fact], told).not.toBe('not-stated');
      if (mark === 'does') expect(anyOf('does'), told).toBe(true);
      if (mark === 'does-not') expect(anyOf('does-not'), told).toBe(true);
    }
    expect([...said].sort()).toEqual(
      [...Object.keys(TRUE_OF[id]!), 'Not mentioned', 'If you agree', 'Only if you agree', 'Says both yes and no'].sort(),
    );
  });
});

test.each<[Partial<Fact>, string]>([
  [{ id: 'payments.processor', answer: 'does', names: ['A', 'B'] }, '2 named'],
  [{ id: 'payments.processor', answer: 'does' }, 'Not named'],
  [{ id: 'payments.processor', answer: 'does-not' }, 'No'],
  [{ id: 'payments.card-data', answer: 'not-received' }, 'Never received'],
  [{ id: 'payments.card-data', answer: 'not-kept' }, 'Not kept'],
  [{ id: 'payments.card-data', answer: 'kept' }, 'Kept'],
  [{ id: 'payments.card-data', answer: 'collected' }, 'Collected'],
  [{ id: 'tracking.analytics', answer: 'does', names: ['A'] }, 'Yes'],
  [{ id: 'sharing.sale', answer: 'with-consent' }, 'If you agree'],
  [{ id: 'sharing.sale', answer: 'mixed' }, 'Says both'],
  [{ id: 'sharing.sale', answer: 'not-stated' }, 'Not mentioned'],
])('the word of %j is %s', (fact, word) => {
  expect(textOf(words, factWord({ names: [], evidence: [], ...fact } as Fact, 'word_named_other'))).toBe(word);
});
