import { describe, expect, it, test } from 'vitest';
import { parseText } from '../../cli/document';
import { extractPolicy } from '../../lib/extract';
import type { Fact, FactId } from '../../lib/policy';
import { summarize } from '../../lib/summarize';

function factsOf(text: string): Fact[] {
  return summarize(extractPolicy(parseText(text), 'https://tarn.example/privacy')).topics.flatMap(({ facts }) => facts);
}

const answerTo = (id: FactId, text: string) => factsOf(text).find((fact) => fact.id === id)?.answer;

describe('what is done only if the user agrees', () => {
  test.each<[FactId, string]>([
    ['cookies.first-party', 'Where you have allowed them, we use cookies to remember you.'],
    ['cookies.first-party', 'Cookies are used based on your consent.'],
    ['cookies.first-party', 'If you do not consent, no cookies are set.'],
    ['cookies.first-party', 'We do not set cookies where you have not agreed to them.'],
    ['tracking.analytics', 'Google Analytics | 2 years | counts visitors; only if you agree'],
    ['tracking.analytics', 'Unless you consent, Google Analytics is not loaded.'],
    ['sharing.any', 'Before we share your information with anyone, we will ask for your permission.'],
    ['sharing.any', 'We will always ask before we share your data with anyone.'],
    ['sharing.any', 'Your permission will always be sought before we share your data with others.'],
    ['sharing.any', 'We share the addresses of those who have opted in with our partners.'],
    ['sharing.any', 'We share your name with our partners with your consent or when the law demands it.'],
    ['sharing.sale', 'In the absence of your consent, we do not sell your data.'],
    ['sharing.third-party-marketing', 'We do not give your data to advertisers unless you have consented.'],
    ['sharing.third-party-marketing', 'Without your permission we will never give your details to third parties.'],
    ['sharing.any', 'If you choose to share your results, we send your name to the club.'],
    ['sharing.any', 'At your request, we share your data with other firms.'],
    ['sharing.any', 'Subject to your instructions, we share your data with other firms.'],
    ['sharing.any', 'If you choose to connect your account, we share your data with its provider.'],
    ['sharing.any', 'We share your data with other firms if you give us your explicit and informed consent.'],
    ['sharing.any', 'We share your data with partners where we have consent to do so.'],
    ['sharing.any', 'We share your data with other firms only with your consent, for instance for surveys or to send offers.'],
    ['sharing.any', 'We share your data with other firms only with your consent or where required by law.'],
    ['sharing.sale', 'We do not sell and will not share your personal information with third parties without your consent.'],
    ['sharing.affiliates', 'With your approval we may share your data with our parent company.'],
  ])('%s: %s', (id, text) => {
    expect(answerTo(id, text)).toBe('with-consent');
  });

  test.each<[FactId, string]>([
    ['tracking.analytics', 'We use Google Analytics. We do so only with your consent.'],
    ['tracking.analytics', 'We use Hotjar. It is only loaded if you opt in.'],
    ['tracking.analytics', 'We use Google Analytics.\nThe legal basis is your consent.'],
    ['sharing.third-party-marketing', 'We share your name with others for their marketing. This happens only if you agree.'],
  ])('says the next sentence: %s: %s', (id, text) => {
    const fact = factsOf(text).find((fact) => fact.id === id);
    expect(fact?.answer).toBe('with-consent');
    expect(fact?.evidence.map(({ quote }) => quote)).toEqual([text]);
  });

  test.each<[FactId, string]>([
    ['cookies.first-party', 'By using this site you consent to our use of cookies.'],
    ['cookies.first-party', 'We use cookies to remember whether you have consented.'],
    ['cookies.first-party', 'We set cookies that do not need your consent.'],
    ['cookies.first-party', 'We use cookies. If you do not agree, leave the site.'],
    ['tracking.analytics', 'We use Google Analytics. It requires no consent.'],
    ['tracking.analytics', 'We use Google Analytics. Do we set cookies of our own? Yes, we do. We do so only with your consent.'],
    ['tracking.analytics', 'We use Google Analytics.\n\nYour Choice of Cookies\n\nWe do so only with your consent.'],
    ['sharing.any', 'We may share your data with couriers without your consent.'],
    ['sharing.any', 'We share data with suppliers where they agree to protect it.'],
    ['sharing.any', 'We share data with companies who have agreed to keep it confidential.'],
    ['sharing.any', 'We share your data with our partners, with your consent or to deliver the goods.'],
    // what is chosen or asked for is another thing
    ['sharing.any', 'If you choose to buy a ticket, we share your name with the theatre and its owners.'],
    ['sharing.any', 'To carry out your request, we share your data with other firms.'],
    ['sharing.service-providers', 'When you choose to enter a contest, your name is disclosed to vendors who run it for us.'],
    ['cookies.first-party', 'If you have chosen to tell us your name, we use cookies to remember it.'],
    // some of it, or somebody else's
    ['tracking.advertising', 'Ad networks show you targeted ads here and by email (with your consent where required by law).'],
    ['cookies.first-party', 'We set cookies, subject to any necessary consents.'],
    ['cookies.third-party', 'With our permission, advertisers may set cookies on your device.'],
    ['sharing.any', 'We share your data as this policy says or otherwise with your consent.'],
    ['sharing.any', 'We only share data with your consent, to comply with laws, to bring you the goods, or to fulfil a contract.'],
    ['sharing.service-providers', 'We ask for your consent before we share your data, except with vendors who work on our behalf.'],
    ['sharing.affiliates', 'We share your data with other firms when we have your consent, except when we share it with our affiliates.'],
  ])('is not said of what is done anyway: %s: %s', (id, text) => {
    expect(answerTo(id, text)).toBe('does');
  });

  it('is not said of an item by the conditions of the items before it', () => {
    const text = 'We may disclose your data when we have your permission, or as follows:\n\n- We give it to our parent company.';
    expect(answerTo('sharing.affiliates', text)).toBe('does');
  });
});

describe('a denial', () => {
  test.each<[FactId, string]>([
    ['sharing.any', 'Your e-mail address is used only to send the newsletter and will not be passed to anybody.'],
    ['sharing.any', 'We will not, unless the law demands it, disclose your data to third parties.'],
    ['sharing.any', 'There are no circumstances in which we would share your data with outside parties.'],
    ['sharing.any', 'Save as required by law, your data will not be disclosed to third parties.'],
    ['sharing.sale', 'Your data is never sold, and is shared only with the companies that run our servers.'],
  ])('keeps its exception apart: %s: %s', (id, text) => {
    expect(answerTo(id, text)).toBe('does-not');
  });
});
