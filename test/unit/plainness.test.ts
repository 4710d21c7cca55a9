import { describe, expect, test } from 'vitest';
import { parseText } from '../../cli/document';
import { extractPolicy } from '../../lib/extract';
import type { FactId } from '../../lib/policy';
import { summarize } from '../../lib/summarize';

function quotesOf(id: FactId, text: string): string[] {
  const { topics } = summarize(extractPolicy(parseText(text), 'https://tarn.example/privacy'));
  return (
    topics
      .flatMap(({ facts }) => facts)
      .find((fact) => fact.id === id)
      ?.evidence.map(({ quote }) => quote) ?? []
  );
}

describe('the plainest quote comes first', () => {
  test.each<[what: string, id: FactId, first: string, then: string, text: string]>([
    [
      'said by the site itself',
      'cookies.first-party',
      'We set cookies to remember what you have put into your basket.',
      'This site uses cookies to remember what you have put there.',
      'Welcome. This site uses cookies to remember what you have put there. We set cookies to remember what you have put into your basket.',
    ],
    [
      'whole, and no label',
      'sharing.affiliates',
      'We may disclose your data to our affiliates abroad where they need it.',
      'Our affiliates in the Alps',
      'We may share your data with:\n\n- Our affiliates in the Alps\n\nWe may disclose your data to our affiliates abroad where they need it.',
    ],
    [
      'of everybody',
      'sharing.sale',
      'We do not sell your personal information to anyone at all.',
      'We do not sell your personal information to anyone we know.',
      '# For California residents\n\nWe do not sell your personal information to anyone we know.\n\n# In short\n\nWe do not sell your personal information to anyone at all.',
    ],
    [
      'among others on the same',
      'sharing.affiliates',
      'We may share your address with our affiliates.',
      'We may share your name with our affiliates.',
      '# General\n\nWe like tea. We may share your name with our affiliates.\n\n# Abroad\n\nWe like coffee. We may share your address with our affiliates. Our affiliates may also see your data. Your data may be given to our affiliates.',
    ],
    [
      'of one thing alone',
      'sharing.affiliates',
      'We may share your address with our affiliates.',
      'We may share your name with our affiliates, our couriers, our ad network, the police, and whoever buys our business.',
      'We like tea. We may share your name with our affiliates, our couriers, our ad network, the police, and whoever buys our business. We may share your address with our affiliates.',
    ],
    [
      'right below its heading',
      'sharing.affiliates',
      'We may share your address with our affiliates.',
      'We may share your name with our affiliates.',
      '# General\n\nWe like tea. We may share your name with our affiliates.\n\n# Abroad\n\nWe may share your address with our affiliates.',
    ],
  ])('%s', (_, id, first, then, text) => {
    const quotes = quotesOf(id, text);
    expect(quotes[0]).toBe(first);
    expect(quotes).toContain(then);
  });

  test('of quotes that are alike the one that the policy has first comes first', () => {
    const [one, other] = ['We share your name with our couriers here.', 'We share your name with our printers too.'];
    expect(quotesOf('sharing.any', `${one} ${other}`)).toEqual([one, other]);
  });

  test('what supports the answer only by a condition comes after what states it', () => {
    const quotes = quotesOf(
      'sharing.any',
      '# Sharing with third parties\n\nWe share your name with our partners only if you have agreed.\n\n# More\n\nYour name is shared with advertisers.',
    );
    expect(quotes[0]).toBe('Your name is shared with advertisers.');
  });

  test('a label is quoted with what explains it, and not beside what says the same', () => {
    const text = 'We may share your data with:\n\n- Affiliated companies. These are in the Alps.';
    expect(quotesOf('sharing.affiliates', text)).toEqual(['Affiliated companies. These are in the Alps.']);
    const labels = `We may share your data with:\n\n- Affiliated companies. ${'Blue shoes. '.repeat(9)}We like them.`;
    expect(quotesOf('sharing.affiliates', labels)).toEqual(['Affiliated companies. Blue shoes.']);
    const said = 'We may share your data as follows:\n\n- Affiliated companies. We give our affiliates what they need of it.';
    expect(quotesOf('sharing.affiliates', said)).toEqual(['We give our affiliates what they need of it.']);
  });
});
