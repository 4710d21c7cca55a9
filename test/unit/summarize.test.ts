import { expect, test } from 'vitest';
import { parseText } from '../../cli/document';
import { extractPolicy } from '../../lib/extract';
import type { Answer, Fact, FactId } from '../../lib/policy';
import { summarize } from '../../lib/summarize';

function factOf(id: FactId, text: string): Fact | undefined {
  return summarize(extractPolicy(parseText(text), ''))
    .topics.flatMap(({ facts }) => facts)
    .find((fact) => fact.id === id);
}

test.each<[FactId, Answer, string]>([
  // what is left over is denied
  ['sharing.sale', 'does', 'We sell your address to brokers. We do not otherwise sell data.'],
  ['sharing.sale', 'does-not', 'We do not otherwise sell data.'],
  ['sharing.sale', 'mixed', 'We sell your address to brokers. We do not sell personal information.'],
  // what is denied to those who refuse it says nothing of the others
  ['sharing.any', 'not-stated', 'We do not share your data if you opt out.'],
  ['sharing.any', 'not-stated', 'If you object, your data will not be shared.'],
  ['sharing.sale', 'not-stated', 'After your request we will no longer sell your data.'],
  ['sharing.sale', 'does-not', 'We no longer sell your data.'],
  ['sharing.any', 'does-not', 'If you like what we do, tell your friends, and we will not share your data with anyone.'],
  // what is said in passing counts where the policy states outright that visitors are followed
  ['tracking.advertising', 'not-stated', 'We use your searches to show you ads that you may like.'],
  ['tracking.advertising', 'does', 'We set cookies. We use your searches to show you ads that you may like.'],
  ['tracking.advertising', 'does', 'Other companies use your searches to show you ads that you may like.'],
  ['tracking.advertising', 'not-stated', 'We use your searches to show you ads that you may like. We do not use cookies.'],
  ['tracking.analytics', 'not-stated', 'We share data with firms for hosting and analytics.'],
  ['tracking.analytics', 'does', 'We share data with firms for hosting and analytics. Our server logs your IP address.'],
  ['tracking.analytics', 'not-stated', 'You can opt out of Google Analytics by a plug-in.'],
  ['tracking.analytics', 'does', 'We use Google Analytics. You can opt out of Google Analytics by a plug-in.'],
  // of one kind of data
  ['sharing.sale', 'does', 'We sell your address to brokers. We do not sell such records of children.'],
  ['sharing.sale', 'does', 'We sell your address to brokers. We do not sell such records.'],
  ['sharing.sale', 'does', 'We sell your address to brokers. We do not sell medical records.'],
  ['sharing.sale', 'does', 'We sell your address to brokers. We do not sell data that come to us through the texting program.'],
  ['sharing.sale', 'mixed', 'We sell your address to brokers. We do not sell your name or your mobile number.'],
  ['sharing.sale', 'mixed', 'We sell your address to brokers. We do not sell your data, including medical data.'],
  ['sharing.any', 'does', 'We share your data with partners. We do not let anybody see it.'],
])('%s is %s: %s', (id, answer, text) => {
  expect(factOf(id, text)?.answer).toBe(answer);
});

test.each<[FactId, string, string[]]>([
  [
    'sharing.third-party-marketing',
    'With your consent we share your name with sponsors for their marketing. No data is shared with others for marketing.',
    ['No data is shared with others for marketing.', 'With your consent we share your name with sponsors for their marketing.'],
  ],
  [
    'sharing.any',
    'We may disclose your data if a court orders it. We do not share your data with others.',
    ['We do not share your data with others.', 'We may disclose your data if a court orders it.'],
  ],
  [
    'payments.card-data',
    'We do not store your card number. We never see your card number.',
    ['We never see your card number.', 'We do not store your card number.'],
  ],
  ['sharing.any', 'We share your data with partners. We do not let anybody see it.', ['We share your data with partners.']],
])('%s quotes what it goes by, and then what lies beside it: %s', (id, text, quotes) => {
  expect(factOf(id, text)?.evidence.map(({ quote }) => quote)).toEqual(quotes);
});

test.each<[Answer, string]>([
  ['does-not', 'We will not share your personal information with anyone.'],
  ['with-consent', 'Unless you agree, we will not share your personal information with anyone.'],
  ['not-stated', 'We will not share your personal information with anyone. Couriers receive your address.'],
  ['not-stated', 'We keep a few records. They are not passed on.'],
  ['does', 'We will not share your personal information with anyone. We sell lists of addresses.'],
])('selling is denied with all sharing, where nothing is shared at all: %s in "%s"', (answer, text) => {
  expect(factOf('sharing.sale', text)?.answer).toBe(answer);
});

test.each<[number, Answer, string]>([
  [15, 'mixed', 'We do not share your personal information with third parties.'],
  [16, 'does', 'We do not share your personal information with third parties.'],
  [16, 'mixed', 'We do not share your personal information with third parties, except as described in this policy.'],
])('sharing that %i sentences state is %s: %s', (count, answer, denial) => {
  const stating = Array.from({ length: count }, (_, at) => `We share your data with partners in house ${at}.`);
  expect(factOf('sharing.any', [...stating, denial].join(' '))?.answer).toBe(answer);
});

test('what a list names for both measuring and advertising is shown with what it is known for', () => {
  const list = 'For analytics and advertising we use Google Analytics, Matomo, DoubleClick and Criteo.';
  expect(factOf('tracking.analytics', list)?.names).toEqual(['Google Analytics', 'Matomo']);
  expect(factOf('tracking.advertising', list)?.names).toEqual(['DoubleClick', 'Criteo']);
  // the only name of a fact stays
  const features = 'We use Google Analytics to measure visits. We use Google Analytics for targeted advertising.';
  expect(factOf('tracking.advertising', features)?.names).toEqual(['Google Analytics']);
});

test('of sentences that are alike the one that more rules find is quoted first', () => {
  const hired = 'We hire a few vendors for the work in our house.';
  const more = 'We hire a few vendors who do this work on our behalf.';
  const quoted = (text: string) => factOf('sharing.service-providers', text)?.evidence.map(({ quote }) => quote);
  expect(quoted(`We bake bread. ${hired} ${more}`)).toEqual([more, hired]);
});
