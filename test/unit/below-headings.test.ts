import { describe, expect, it } from 'vitest';
import { parseText } from '../../cli/document';
import { classify } from '../../lib/classify';
import { extractPolicy } from '../../lib/extract';
import type { Finding } from '../../lib/policy';

/** What a text in Markdown states: "fact answer names", each once. */
function stated(markdown: string): string[] {
  const { sections } = extractPolicy(parseText(markdown), '');
  const text = ({ fact, answer, names, passing }: Finding) => (passing ? [] : [[fact, answer, ...names].join(' ')]);
  return [...new Set(classify(sections).flatMap(text))].sort();
}

describe('names below what they are there for', () => {
  it.each<[string, string, string[]]>([
    ['on the next line', '# Privacy\n\nInvoices and billing\n\nStripe and PayPal', ['payments.processor does Stripe PayPal']],
    ['under a heading', '# Privacy\n\n## Analytics\n\nAmplitude, mParticle.', ['tracking.analytics does Amplitude mParticle']],
    [
      'as headings under a heading',
      '# Privacy\n\n## Handling payments\n\n### Stripe (Stripe, Inc.) and Klarna\n\nPersonal data: names',
      ['payments.processor does Stripe Klarna'],
    ],
    ['but not under what says nothing of them', '# Privacy\n\n## Friends\n\nStripe and PayPal', []],
    ['nor with a word that is no name', '# Privacy\n\n## Analytics\n\nMixpanel and others', []],
    [
      'over their own policies',
      '# Payments\n\nCards are taken by our payment processors.\n\n### Stripe\n\nTheir Privacy Policy can be viewed at https://stripe.com/privacy\n\n### PayPal or Braintree\n\nTheir Privacy Policy can be viewed at https://paypal.com/privacy',
      ['payments.processor does', 'payments.processor does PayPal Braintree', 'payments.processor does Stripe'],
    ],
    [
      'over their own policies, as items',
      '# Payments\n\nCards are taken by our payment processors.\n\n- Stripe\n\n  Their Privacy Policy can be viewed at https://stripe.com/privacy\n- PayPal\n\n  Their Privacy Policy can be viewed at https://paypal.com/privacy',
      ['payments.processor does', 'payments.processor does PayPal', 'payments.processor does Stripe'],
    ],
  ])('%s', (_, markdown, expected) => expect(stated(markdown)).toEqual(expected));
});

describe('phrases below a heading', () => {
  it.each<[string, string, string[]]>([
    ['what is collected', '# Information we collect\n\nIP address, browser type and pages viewed.', ['tracking.server-logs does']],
    [
      'under a heading further up',
      '# What we collect\n\n## Payment details\n\nName, card number and address.',
      ['payments.card-data collected'],
    ],
    [
      'with whom it is shared',
      '# Who we share with\n\nHosting companies, couriers and printers.',
      ['sharing.any does', 'sharing.service-providers does'],
    ],
    ['but no sentence', '# Information we collect\n\nBrowsers, as you know, are programs.', []],
    ['nor under another heading', '# What we collect\n\n# How to reach us\n\nName, address and IP address.', []],
  ])('%s', (_, markdown, expected) => expect(stated(markdown)).toEqual(expected));
});

describe('with whom, before what for', () => {
  it.each<[string, string, string[]]>([
    [
      'on a line of a list',
      '# Sharing\n\nWe share some data with:\n\nService providers. They host our pages.',
      ['sharing.any does', 'sharing.service-providers does'],
    ],
    ['below a heading', '# Who we share with\n\nAffiliates. To help us run the shop.', ['sharing.affiliates does', 'sharing.any does']],
    [
      'as headings',
      '# How we share data\n\n## Our affiliates\n\nThey help us run the shop.\n\n## Our vendors\n\nFor the hosting of our pages.',
      ['sharing.affiliates does', 'sharing.service-providers does'],
    ],
    [
      'below a heading that means it',
      '# Recipients\n\n- Our parent company\n- Courts and the police',
      ['sharing.affiliates does', 'sharing.any does', 'sharing.legal does'],
    ],
    ['but not for an example', '# How we share data\n\n## Affiliates\n\nFor example, a shop may have some.', []],
    ['nor below another heading', '# Our history\n\nAffiliates. They help us run the shop.', []],
  ])('%s', (_, markdown, expected) => expect(stated(markdown)).toEqual(expected));
});

describe('what a list is of', () => {
  it.each<[string, string, string[]]>([
    [
      'cases of the sentence before',
      '# Sharing\n\nWe may disclose your data in some circumstances. Such circumstances may include:\n\n- to our affiliates;\n- after a merger.',
      ['sharing.affiliates does', 'sharing.any does', 'sharing.business-transfer does'],
    ],
    [
      'what the reader may limit',
      '# Rights\n\nFederal law gives you the right to limit only:\n\n- sharing for our affiliates to market to you',
      [],
    ],
  ])('%s', (_, markdown, expected) => expect(stated(markdown)).toEqual(expected));
});

describe('what a template tells its writer', () => {
  it.each([
    '[INSERT ANY OTHER VENDORS WITH WHOM YOU SHARE DATA. FOR EXAMPLE, PAYMENT GATEWAYS]',
    '[If you use remarketing, add: We use remarketing services.]',
    'In this section you should list all third parties with whom you share personal data.',
  ])('%s', (instruction) => expect(stated(`# Privacy\n\n${instruction}`)).toEqual([]));

  it('ends where it ends', () => {
    const text = 'We set cookies [ADD WHICH ONES OF YOUR TOOLS SHARE DATA]. We share your data with couriers.';
    expect(stated(`# Privacy\n\n${text}`)).toEqual(['cookies.first-party does', 'sharing.any does', 'sharing.service-providers does']);
    const { sections } = extractPolicy(parseText(`# Privacy\n\n${text}`), '');
    expect(classify(sections)[0]?.evidence.quote).toBe('We set cookies [ADD WHICH ONES OF YOUR TOOLS SHARE DATA].');
  });
});
