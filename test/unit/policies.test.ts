import { describe, expect, test } from 'vitest';
import { parseText } from '../../cli/document';
import { extractPolicy } from '../../lib/extract';
import { type FactId, TOPICS } from '../../lib/policy';
import { summarize } from '../../lib/summarize';
import { acceptedAnswers, acceptedDates, factsOf, fixturesIn, isProven, NAMED, readFixture } from '../fixture';

const FACTS = Object.values(TOPICS).flat();

describe.each(fixturesIn('policies'))('the sample policy %s', (file) => {
  const { expected, policy, detection, card } = readFixture('policies', file);

  test('is recognised as an English privacy policy of its date', () => {
    expect(detection.isPolicy).toBe(true);
    expect(policy.language).toBe('en');
    expect(acceptedDates(expected)).toContain(policy.updated);
  });

  test.each(FACTS)('%s', (id) => {
    const fact = factsOf(card).find((each) => each.id === id);
    expect(acceptedAnswers(expected, id), JSON.stringify(fact?.evidence.map(({ quote }) => quote))).toContain(fact?.answer);
    if (NAMED.includes(id)) expect([...(fact?.names ?? [])].sort()).toEqual(expected.names[id] ?? []);
    const quote = expected.quotes[id];
    if (quote) expect(fact?.evidence.map((evidence) => evidence.quote)).toContain(quote);
  });

  test('every stated fact has quotes, each verbatim', () => {
    expect(factsOf(card).filter((fact) => !isProven(policy, fact))).toEqual([]);
  });
});

/** Small policies, each with one thing in it that misleads a reader of keywords. Facts not named are not stated. */
const TRAPS: { trap: string; text: string; facts: Partial<Record<FactId, string>>; names?: string[] }[] = [
  {
    trap: 'a bold-only line is a heading: it states nothing, and parts what stands under it from what stood before',
    text: '**Sale of your letters**\n\nYour letters are kept in a drawer in our office.\n\n**Cookies**\n\nOur site uses cookies.',
    facts: { 'cookies.first-party': 'does' },
  },
  {
    trap: 'a plain line is a heading',
    text: 'Sale of your information\n\nOur clerks keep the paper files of all customers in a locked room on the second floor.\n\nWeb beacons\n\nOur website contains no web beacons at the time of writing, and nobody here has plans to add any.',
    facts: { 'tracking.beacons': 'does-not' },
  },
  {
    trap: 'a question is a heading',
    text: '## Do you sell my address to other companies?\n\nThis is what we are asked most often. No, we do not sell your address.',
    facts: { 'sharing.sale': 'does-not' },
  },
  {
    trap: 'a definition before a denial',
    text: '## Cookies\n\nCookies are little files that a website stores on the disk of its visitor. Tarn Boats does not use them.',
    facts: { 'cookies.first-party': 'does-not' },
  },
  {
    trap: 'a definition and a generality without any statement',
    text: '## Cookies\n\nA cookie is a small file kept by your browser. Most websites use cookies. You can switch cookies off in the menu.',
    facts: {},
  },
  {
    trap: "own cookies denied, others' stated",
    text: '## Cookies\n\nWe set no cookies ourselves, but the company that shows films on our pages may set its own.',
    facts: { 'cookies.first-party': 'does-not', 'cookies.third-party': 'does' },
  },
  {
    trap: 'a policy that never mentions cookies',
    text: '## Your letters\n\nWe keep the letters that you send us for two years. Then we shred them.',
    facts: {},
  },
  {
    trap: 'an announcement that states nothing',
    text: 'This policy describes what cookies we use, how we track visitors, to whom we disclose personal information and how we process payments.',
    facts: {},
  },
  {
    trap: 'payments named through links',
    text: '## Orders\n\nAll orders are handled by [BlueSnap](https://one.example/) or [MyCommerce](https://two.example/).',
    facts: { 'payments.processor': 'does' },
    names: ['BlueSnap', 'MyCommerce'],
  },
  {
    trap: 'a name without a role',
    text: '## Links\n\nHere are the privacy policies of [PayPal](https://one.example/) and [Stripe](https://two.example/). We do not accept PayPal. The square footage and the zip code are kept.',
    facts: {},
  },
  {
    trap: 'damaged apostrophes',
    text: '## Sharing\n\nWe donâ€™t sell your details, and we wonâ€™t rent them out. We donÂ’t use cookies.',
    facts: { 'cookies.first-party': 'does-not', 'sharing.sale': 'does-not' },
  },
  {
    trap: 'Do Not Track and "not responsible" are no denials',
    text: '## Tracking\n\nWe are not responsible for the cookies of sites that we link to. We respond to Do Not Track signals.',
    facts: { 'tracking.do-not-track': 'does' },
  },
  {
    trap: 'a list that goes on under several headings',
    text: '## Recipients\n\nWe pass your details on to the following recipients for the purposes named above.\n\n### Helpers\n\n- Contractors who build our boats. Their own notice\n- Couriers\n\n### Others\n\n- The harbour police, where the law demands it\n- Our sister companies',
    facts: { 'sharing.any': 'does', 'sharing.service-providers': 'does', 'sharing.legal': 'does', 'sharing.affiliates': 'does' },
  },
  {
    trap: 'a list that introduces nothing to the next section',
    text: '## Recipients\n\nWe pass your details on to the following recipients:\n\n- Couriers\n\n## Boats\n\n- Our sister companies build boats too\n- The harbour police has a boat',
    facts: { 'sharing.any': 'does', 'sharing.service-providers': 'does' },
  },
  {
    trap: 'consent asked for first',
    text: '## Sharing\n\nWe would need your consent before we gave your address to other companies for their advertising.',
    facts: { 'sharing.any': 'with-consent', 'sharing.third-party-marketing': 'with-consent' },
  },
  {
    trap: 'who is called as others are, and is the site',
    text: 'This policy is of the app Tarn, made by Tarn Boats (hereby referred to as "Service Provider").\n\nThe Service Provider may disclose your information to couriers.',
    facts: { 'sharing.any': 'does', 'sharing.service-providers': 'does' },
  },
  {
    trap: 'a denial stands beside what the law alone demands',
    text: '## Sharing\n\nWe never share your personal information with third parties. We may disclose it where a court orders us to.',
    facts: { 'sharing.any': 'does-not', 'sharing.sale': 'does-not', 'sharing.third-party-marketing': 'does-not', 'sharing.legal': 'does' },
  },
  {
    trap: 'a denial does not stand beside other sharing',
    text: '## Sharing\n\nWe never share your personal information with third parties. We share your address with couriers, and with the police where the law demands it.',
    facts: {
      'sharing.any': 'mixed',
      'sharing.third-party-marketing': 'does-not',
      'sharing.service-providers': 'does',
      'sharing.legal': 'does',
    },
  },
];

describe('what misleads', () => {
  test.each(TRAPS)('$trap', ({ text, facts, names = [] }) => {
    const card = summarize(extractPolicy(parseText(`# Privacy Policy\n\n${text}\n`), 'https://tarn.example/privacy-policy'));
    const stated = factsOf(card).filter((fact) => fact.answer !== 'not-stated');
    expect(Object.fromEntries(stated.map((fact) => [fact.id, fact.answer]))).toEqual(facts);
    expect(stated.flatMap((fact) => (fact.id === 'payments.processor' ? fact.names : [])).sort()).toEqual(names);
  });
});
