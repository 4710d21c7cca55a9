import { describe, expect, it } from 'vitest';
import { classify } from '../../lib/classify';

const read = (text: string, heading: string | null = null) => classify([{ level: 1, heading, text }]);

describe('classify', () => {
  it('quotes whole sentences, verbatim', () => {
    const text = 'Hello.\n• We set  cookies, “always”.\n• Nothing else. We never sell your data!';
    for (const { evidence } of read(text)) expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
    expect(read(text).map(({ evidence }) => evidence.quote)).toEqual(['We set  cookies, “always”.', 'We never sell your data!']);
  });

  it('reads a sentence to its end, however long', () => {
    const sentence = `We work with many partners${', and with many more of them'.repeat(400)}, and we do not use cookies.`;
    expect(read(sentence).map(({ fact, answer }) => [fact, answer])).toContainEqual(['cookies.first-party', 'does-not']);
  });

  it('reads a text that stands twice once', () => {
    const section = { level: 2, heading: 'Cookies', text: 'We use cookies to remember your basket.' };
    expect(classify([section, section])).toHaveLength(1);
    const text = `${section.text} ${'It holds no more than a number, which is gone when you close the browser. '.repeat(3)}`;
    const again = { ...section, heading: 'Cookies on phones', text };
    expect(classify([{ ...section, text }, again])).toHaveLength(1);
  });

  it('reads a short answer and a list again under another heading', () => {
    const answered = (heading: string) => ({ level: 2, heading, text: 'Yes, we do.' });
    const facts = classify([answered('Do you use cookies?'), answered('Do you sell my data?')]).map(({ fact }) => fact);
    expect(facts).toEqual(['cookies.first-party', 'sharing.sale']);
  });

  it('takes paragraphs with labels under an introduction for its items', () => {
    const facts = (text: string) => [...new Set(read(text).map(({ fact, answer }) => `${fact} ${answer}`))].sort();
    const affiliates = 'sharing.affiliates does';
    const analytics = 'tracking.analytics does';
    const any = 'sharing.any does';
    const service = 'sharing.service-providers does';
    expect(facts('We may share your data with:\nRelatives. Affiliates abroad.\nHelpers: our vendors.')).toEqual([affiliates, any, service]);
    expect(facts('We may share your data with:\nSister firms. Our affiliates abroad.\nWe like tea. Our vendors like it too.')).toEqual([
      affiliates,
      any,
    ]);
    expect(facts('We may share your data with:\na) affiliates\nb) vendors')).toEqual([affiliates, any, service]);
    expect(facts('We may share your data with:\naffiliates\nour vendors')).toEqual([affiliates, any, service]);
    expect(facts('We may share your data with:\n• affiliates. Others get a list of them.\n• vendors')).toEqual([affiliates, any, service]);
    // what it says by itself is not all that it says here
    expect(facts('We may share your data with:\nVendors. Firms that do our hosting and analytics.')).toEqual([any, service, analytics]);
    // another clause after the recipient
    expect(facts('We share your data:\n• when others act on our behalf; however, they may not use it.')).toEqual([any, service]);
    // a statement of its own is no item
    expect(facts('We may share your data with:\nCookies. Our site uses no cookies.')).toEqual(['cookies.first-party does-not', any]);
  });

  it('reads no table of contents', () => {
    const policy = (contents: string, ...headings: string[]) =>
      classify([
        { level: 1, heading: 'Privacy', text: contents },
        ...headings.map((heading) => ({ level: 2, heading, text: 'We bake bread.' })),
      ]).map(({ fact, evidence }) => [fact, evidence.quote]);
    const headings = ['1. Sharing of Your Data', 'Selling Your Data', 'Which cookies we use'];
    expect(policy('1. Sharing of your data\n2. Selling your data\n3. Which cookies we use', ...headings)).toEqual([]);
    expect(policy('• Sharing of Your Data\n• Selling Your Data', ...headings)).toEqual([]);
    expect(policy('SHARING OF YOUR DATA\nSELLING YOUR DATA', ...headings)).toEqual([]);
    expect(policy('We collect data. Read here about:\n• Sharing of your data', ...headings)).toEqual([]);
    // items of a list are items, whatever has a section of its own
    expect(policy('We record:\n• IP addresses', 'IP addresses')).toEqual([['tracking.server-logs', 'IP addresses']]);
    expect(policy('We use:\n• Hotjar', 'Hotjar')).toContainEqual(['tracking.analytics', 'Hotjar']);
    expect(policy('We share your data with:\n• Companies that pack parcels for us', 'Companies that pack parcels for us')).toContainEqual([
      'sharing.service-providers',
      'Companies that pack parcels for us',
    ]);
    // a statement, and what introduces a list, are no titles
    expect(policy('We do not sell your data.', 'We do not sell your data')).toEqual([['sharing.sale', 'We do not sell your data.']]);
    expect(policy('We share your data with:\n• Couriers', 'We share your data with')).toContainEqual([
      'sharing.service-providers',
      'Couriers',
    ]);
    // no heading, no contents
    expect(policy('• Sharing of your data', 'Bread')).toEqual([['sharing.any', 'Sharing of your data']]);
  });

  it('takes no harm from what is no text', () => {
    for (const text of [
      '',
      ' ',
      '\n\n',
      '•',
      '• • •',
      ';;;',
      '::',
      '…',
      '\u202e\u200b',
      '\ud800',
      'a'.repeat(100_000),
      '('.repeat(10_000),
    ]) {
      expect(read(text)).toEqual([]);
    }
  });
});

it('an item inherits its introduction, whatever stands in the item before', () => {
  const listed = (first: string) => read(`You may share your personal data with:\n• friends.${first}\n• advertisers.`);
  expect(listed(" Users' choices count.")).toEqual(listed(''));
});

it('a paragraph between the items of a list does not end it, a heading does', () => {
  const facts = (between: string) => read(`We may share your data with:\n• couriers\n${between}\n• our affiliates`).map(({ fact }) => fact);
  expect(facts('They get your address alone.')).toContain('sharing.affiliates');
  expect(facts('About us')).not.toContain('sharing.affiliates');
});

it('a number that goes on with the list around it ends a list of bullets', () => {
  const text =
    '1. Cookies\n2. Whom we tell\nWe never tell:\n• advertisers\n• schools\n3. Our website\n• The firm that hosts it logs IP addresses.';
  const logs = classify([{ level: 2, heading: 'Our notice', text }]).filter(({ fact }) => fact === 'tracking.server-logs');
  expect(logs.map(({ answer }) => answer)).toEqual(['does']);
});

it.each([
  ['Cookies', 'None.', 'cookies.first-party does-not'],
  ['Analytics', 'None.', 'tracking.analytics does-not'],
  ['Selling your data', 'Never.', 'sharing.sale does-not'],
  ['Cookies', 'Yes.', ''],
  ["What we don't do", 'Sell your data.\nShow ads.', 'sharing.sale does-not, tracking.advertising does-not'],
  ['Information we collect automatically', 'IP address, browser type, pages visited', 'tracking.server-logs does'],
  ['How we protect what we collect', 'Locks, guards, IP address', ''],
])('below the heading "%s": %s', (heading, text, stated) => {
  const findings = classify([{ level: 2, heading, text }]);
  expect(findings.map(({ fact, answer }) => `${fact} ${answer}`).join(', ')).toBe(stated);
});

it('what is denied of applicants gives way to what is said of everybody, and they buy nothing', () => {
  const sections = [
    { level: 2, heading: 'Notice to applicants', text: 'If you are hired, we ask for your bank account number.' },
    { level: 3, heading: 'Sale', text: 'We do not sell personal data.' },
    { level: 2, heading: 'Visitors', text: 'We sell personal data.' },
  ];
  expect(classify(sections).map(({ fact, answer, narrow }) => [fact, answer, narrow])).toEqual([
    ['sharing.sale', 'does-not', true],
    ['sharing.sale', 'does', false],
  ]);
});

it('an item is quoted without its number, which the browser counts and the page does not hold', () => {
  const text = 'This is what we do:\n1. We sell your data to brokers.\n2. We use cookies.\n3.1 We keep server logs.';
  const quotes = classify([{ level: 1, heading: null, text }]).map(({ evidence: { start, end, quote } }) => [
    quote,
    text.slice(start, end),
  ]);
  expect(quotes.map(([quote]) => quote)).toEqual(['We sell your data to brokers.', 'We use cookies.', '3.1 We keep server logs.']);
  for (const [quote, slice] of quotes) expect(quote).toBe(slice);
});

it('the number of an item is no word before its first', () => {
  const text = 'We work with payment processors such as:\n1. Please write to one of them.';
  expect(read(text)).not.toContainEqual(expect.objectContaining({ names: ['Please'] }));
});

it('a numbered title is no item of the list before it, the text after it may be', () => {
  const told = read('We collect:\n1. your age.\n2. Usage data. It includes your IP address.');
  expect(told.map(({ evidence }) => evidence.quote)).toEqual(['It includes your IP address.']);
});

it('a numbered title proves nothing of the item before it', () => {
  const told = read('Our advertising networks are:\n1. Criteo\n2. OpenX\n3. Foobar\n4. Opting out. You can opt out.\n5. AdRoll');
  expect(told.map(({ evidence }) => evidence.quote)).toEqual(['Criteo', 'OpenX', 'Foobar', 'AdRoll']);
});

it('what goes on over a list within a sentence is known after it', () => {
  const told = read('We ask for your credit card number. These include the long one; the short one; the date. We never store it.');
  expect(told.map(({ answer }) => answer)).toEqual(['collected', 'not-kept']);
});
