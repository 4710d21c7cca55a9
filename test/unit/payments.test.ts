import { describe, expect, it } from 'vitest';
import { parseText } from '../../cli/document';
import { extractPolicy } from '../../lib/extract';
import type { Answer, CardDataAnswer, Fact } from '../../lib/policy';
import { summarize } from '../../lib/summarize';

it.each([
  ['Orders are handled by RegNow and other third party card processors.', true],
  ['We take payments through Stripe, PayPal or another payment provider.', true],
  ['Payments are processed by Stripe and PayPal. Other questions go to our desk.', undefined],
  ['Stripe processes your card, and no other company sees it.', undefined],
])('knows whether processors are left unnamed: %s', (text, others) => {
  expect(payments(text).facts[0]?.others).toBe(others);
});

it.each([
  ['Payments are handled by Zorbix™.', 'Zorbix'],
  ["Donations are processed via Zorbix's secure servers.", 'Zorbix'],
  ['We partner with Zorbix Giving to process payments.', 'Zorbix Giving'],
  ['We use Zorbix (formerly Quickbuck) to process payments.', 'Zorbix'],
  ['Our payment partners are Apple, Google Play, and Zorbix.', 'Apple, Google Play, Zorbix'],
  ['Fees are charged through the App Store or the Google Play Store.', 'App Store, Google Play'],
  ['Google Wallet is a payment service provided by Google Inc.', 'Google Wallet'],
  ['Payment provider: Zorbix.', 'Zorbix'],
  ['Our payment provider is Zorbix B.V., Amsterdam, the Netherlands.', 'Zorbix'],
  ['Our payment providers are Zorbix B.V., Quickbuck and Zebrapay.', 'Quickbuck, Zebrapay, Zorbix'],
  ['Payments are taken by our team in London.', ''],
  ['Payment providers: All that are named above.', ''],
  ['We may ask payment providers (“Checked Firms”) for a receipt.', ''],
])('names who takes payments: %s', (text, names) => {
  expect(payments(text).names.join(', ')).toBe(names);
});

/** What the card of a policy says of payments. */
function payments(text: string): { answer: Answer; names: string[]; card: CardDataAnswer; facts: Fact[] } {
  const facts = summarize(extractPolicy(parseText(text), 'https://www.larkspur.example/privacy')).topics[0]?.facts ?? [];
  const [processor, cardData] = facts as [Fact, Fact];
  return { answer: processor.answer as Answer, names: [...processor.names].sort(), card: cardData.answer as CardDataAnswer, facts };
}

interface Case {
  policy: string;
  text: string;
  names?: string[];
  /** A third party takes payments: by default where names are given. */
  does?: boolean;
  card?: CardDataAnswer;
}

const POLICIES: Case[] = [
  {
    policy: 'of a shareware author with a registration service',
    text: `# Privacy
## Orders
Registrations of Larkspur Notes are handled by [Kagi](http://www.kagi.com/). We never see your credit card number.
## Your name
Kagi sends us your name and e-mail address, so that we can send you a key.`,
    names: ['Kagi'],
    card: 'not-received',
  },
  {
    policy: 'that names a processor as a heading above its description',
    text: `# Privacy

Buying

We use the order pages of two companies.

RegNow

RegNow has sold software for many authors since the nineties. Larkspur uses RegNow to give you a safe way to buy.

Plimus

Plimus is our second e-commerce provider.`,
    names: ['Plimus', 'RegNow'],
  },
  {
    policy: 'with damaged apostrophes and names in links',
    text: `# Privacy
## Purchases
When you buy a licence, we use the ordering services of [PayPal](http://www.paypal.com/) and [Avangate](http://www.avangate.com/). Hereâ€™s PayPalâ€™s own policy. We do not keep credit card numbers.`,
    names: ['Avangate', 'PayPal'],
    card: 'not-kept',
  },
  {
    policy: 'whose lists are in two levels',
    text: `# Privacy
We work with these companies:
* Payment gateways:
  * Mollie (their policy)
  * Ingenico (their policy)
* Newsletters:
  * Postbird (their policy)`,
    names: ['Ingenico', 'Mollie'],
  },
  {
    policy: 'with processors that no list knows',
    text: `# Privacy
Card payments are processed by Zorbix Pay Ltd., Fernbuck GmbH & Co. KG, Heronbuck AS and Quickbuck, Inc. Our tickets are printed by Foldaway Press.`,
    names: ['Fernbuck', 'Heronbuck', 'Quickbuck', 'Zorbix Pay'],
  },
  {
    policy: 'with a table of helpers, known and unknown',
    text: `# Privacy
We have these helpers.

| Provider | Purpose | Country |
|---|---|---|
| Zorbix | Payment processing | Norway |
| Fernpost | Letters | Norway |
| Quickbuck Inc. | To process payments | Chile |`,
    names: ['Quickbuck', 'Zorbix'],
  },
  {
    policy: 'with a line for the name and one for what it does',
    text: `# Privacy
Service provider: Zorbix
Term: one year
Purpose: For credit card payments

Service provider: Fernpost
Purpose: Letters`,
    names: ['Zorbix'],
  },
  {
    policy: 'that announces itself under a name that no list knows',
    text: `# Privacy
This privacy notice governs the manner in which Heron Games, Inc. collects and uses what you tell us. Our notice shows how we and Stripe share it.
Payments are processed by Heron Games and Stripe.`,
    names: ['Stripe'],
  },
  {
    policy: 'whose list of shops goes on behind a network',
    text: `# Privacy
Lamps are purchased in the App Store, on Facebook or on Google Play.`,
    names: ['App Store', 'Google Play'],
  },
  {
    policy: 'whose list is followed by what others do',
    text: `# Privacy
You can pay with PayPal, and Facebook, Instagram and Zorbix show our posts.`,
    names: ['PayPal'],
  },
  {
    policy: 'with lists right below what heads them',
    text: `# Privacy
## Payment processors
- Zorbix, Inc.
- Stripe
## Our payment providers
Mollie

Letters are sent by Fernpost.

PayPal
## Friends
- Adyen`,
    names: ['Mollie', 'PayPal', 'Stripe', 'Zorbix'],
  },
  {
    policy: 'with lines that say who does what',
    text: `# Privacy
## Helpers
Payments: Stripe, PayPal

Klarna: invoice payments

Letters: Fernpost

Payment by post`,
    names: ['Klarna', 'PayPal', 'Stripe'],
  },
  {
    policy: 'whose processors stand each under a heading',
    text: `# Privacy
## Payments
The payment processors that we work with are:
### Stripe
Its terms are at https://stripe.com/terms
### PayPal
Its terms are at https://paypal.com/terms
## Payment gateways
### Adyen
It sits in Amsterdam.
### Kagi
## Klarna
Klarna wrote a book on sheep.`,
    names: ['Adyen', 'PayPal', 'Stripe'],
  },
  {
    policy: 'whose processors stand each on a line, with a word on each',
    text: `# Privacy
Our payment providers:

Stripe, Inc.

Its terms are on its own pages, and rather long.

Mollie (Amsterdam)

Letters are sent by Fernpost.`,
    names: ['Mollie', 'Stripe'],
  },
  {
    policy: 'that links to a processor and refuses another',
    text: `# Privacy
We do not accept PayPal. If you wonder what e-mail fraud is, PayPal explains it on its pages. We take cash at the door.`,
  },
  {
    policy: 'with a shopping cart and nothing on who takes the payment',
    text: `# Privacy
Some pages (Downloads, Partner Portal, Shopping Cart) ask you to log in. Some details are required for a transaction, others are up to you.`,
  },
  {
    policy: 'that leaves the processor unnamed',
    text: `# Privacy
We employ other firms to do things for us. Examples include sending parcels, sorting mail and processing credit card payments. We ask for your name, address and credit card number.`,
    does: true,
    card: 'collected',
  },
  {
    policy: 'of an app that sells through shops',
    text: `# Privacy
The game is in the App Store. In-app purchases are made through Google Play. We never handle your payment details.`,
    names: ['Google Play'],
    card: 'not-received',
  },
  {
    policy: 'that lists card brands',
    text: `# Privacy
We accept Visa, MasterCard and American Express. Card data is encrypted on its way to us, and card numbers are deleted after the sale.`,
    card: 'not-kept',
  },
  {
    policy: 'that retains everything it gathers, card numbers among it',
    text: `# Privacy
Personal information means your name, your e-mail address or your credit card number. We retain all the information that we gather about you.`,
    card: 'kept',
  },
  {
    policy: 'that retains everything it gathers, without card numbers',
    text: `# Privacy
Personal information means your name or your e-mail address. We retain all the information that we gather about you.`,
  },
  {
    policy: 'that stores the card for the next order, if asked',
    text: `# Privacy
Stripe processes the payments. We store your credit card number only if you ask us to.`,
    names: ['Stripe'],
    card: 'kept',
  },
  {
    policy: 'in which only the processor asks for the card number',
    text: `# Privacy
Both BlueSnap and MyCommerce take orders for us. When you order, BlueSnap or MyCommerce collects your address and your credit card number.`,
    names: ['BlueSnap', 'MyCommerce'],
    card: 'not-received',
  },
  {
    policy: 'that keeps the last digits',
    text: `# Privacy
Payments run through Braintree. We only keep the last four digits of your card.`,
    names: ['Braintree'],
    card: 'not-kept',
  },
  {
    policy: 'that speaks of categories as in California',
    text: `# Privacy
| Category | Examples |
|---|---|
| Customer records | A name, signature, address, telephone number, bank account number, credit card number |`,
    card: 'collected',
  },
  {
    policy: 'that warns of fraud',
    text: `# Privacy
We will never ask for your password or your credit card number by e-mail. If your card is stolen, call your credit card company.`,
  },
  {
    policy: 'of a payment processor itself',
    text: `# Mollie Privacy Policy
Mollie is glad that you are here. Mollie processes payments for shops. We collect your name.`,
  },
];

describe('payments', () => {
  it.each(POLICIES)('of a policy $policy', ({ text, names = [], does = names.length > 0, card = 'not-stated' }) => {
    const found = payments(text);
    expect(found.names).toEqual(names);
    expect(found.answer).toBe(does ? 'does' : 'not-stated');
    expect(found.card).toBe(card);
    for (const fact of found.facts) expect(fact.evidence.length > 0, fact.id).toBe(fact.answer !== 'not-stated');
  });
});
