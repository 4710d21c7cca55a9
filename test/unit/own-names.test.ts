import { expect, it } from 'vitest';
import { classify } from '../../lib/classify';

// The names of the site itself are no third parties: what it is called by its address, and by its text.

const named = (text: string, site: string) => classify([{ level: 2, heading: null, text }], { site }).flatMap(({ names }) => names);
it.each([
  ['You can pay with Shop Pay.', 'shop.acme.com', ['Shop Pay']],
  ['Payments are processed by Global Payments.', 'global.acme.com', ['Global Payments']],
  ['Payments are processed by Bluekiln.', 'help.bluekiln.com', []],
  ['Payments are processed by Bluekiln.', 'www.bluekiln.co.uk', []],
  ['Payments are processed by Blue Kiln.', 'www.bluekiln.com', []],
  ['Payments are processed by Square.', 'acme.square.site', ['Square']],
  ['We measure visits with Matomo.', 'acme.matomo.cloud', ['Matomo']],
])('%s, at %s', (text, site, names) => expect(named(text, site)).toEqual(names));

const rest = 'We answer letters and write to you when you ask us to. '.repeat(60);
it.each([
  ['This is the notice of the Redbubble Marketplace, available at www.redbubble.com.', rest, '', ['Stripe']],
  ['This is the notice for our website, https://redbubble.photography.', rest, '', ['Stripe']],
  ['This is the notice for our site (redbubble.com).', rest, '', ['Stripe']],
  ['The form of our site, available at redbubble.help-desk@acme.com.', rest, '', ['Redbubble', 'Stripe']],
  ['You start at our page redbubble.html.', rest, '', ['Redbubble', 'Stripe']],
  ['Our shop is hosted on www.redbubble.com.', rest, '', ['Redbubble', 'Stripe']],
  // a part of a policy begins with anybody's address
  ['For more, look at www.redbubble.com.', '', '', ['Redbubble', 'Stripe']],
  [rest, 'For more, look at www.redbubble.com.', '', ['Redbubble', 'Stripe']],
  // who knows where the policy stands need not guess
  ['Our site is at www.redbubble.com.', rest, 'www.acme.com', ['Redbubble', 'Stripe']],
])('by the address that a policy names first: %s', (first, then, site, names) => {
  expect(named(`${first}\nPayments are processed by Redbubble and Stripe.\n${then}`, site).sort()).toEqual(names);
});

it.each([
  [8, '', ['Stripe']],
  [7, '', ['Redbubble', 'Stripe']],
  [8, 'www.acme.com', ['Redbubble', 'Stripe']],
])('by who acts: a known name that does %i times what is told, at "%s"', (acts, site, names) => {
  const told = 'In this case Redbubble may write to you. '.repeat(acts);
  expect(named(`${told}Payments are processed by Redbubble and Stripe.`, site).sort()).toEqual(names);
});

it.each([
  ['Our site, hotjar.com, uses cookies.', ['cookies.first-party']],
  ['Visits are measured by Hotjar and by Mixpanel.', ['tracking.analytics']],
])('what is the own of hotjar.com follows nobody for others: %s', (text, facts) => {
  const found = classify([{ level: 2, heading: null, text }], { site: 'www.hotjar.com' });
  expect([...new Set(found.map(({ fact }) => fact))]).toEqual(facts);
  expect(found.flatMap(({ names }) => names)).not.toContain('Hotjar');
});
