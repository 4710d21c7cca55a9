import { describe, expect, it } from 'vitest';
import { isTrackerRole, readName } from '../../lib/names/list';
import { findNames, isName, labelsName } from '../../lib/names/match';
import { NAMESAKES } from '../../lib/names/namesakes';
import * as processors from '../../lib/names/processors';
import * as trackers from '../../lib/names/trackers';
import type { KnownName } from '../../lib/policy';

const readAll = (roles: Partial<Record<KnownName['role'], readonly string[]>>) =>
  (Object.entries(roles) as [KnownName['role'], readonly string[]][]).flatMap(([role, lines]) => lines.map((line) => readName(line, role)));
const PROCESSORS = readAll(processors.PROCESSORS);
const TRACKERS = readAll(trackers.TRACKERS);

const LISTS = { PROCESSORS, TRACKERS } as const;
/** Companies that both take payments and follow visitors. */
const BOTH = ['ClickBank', 'Amazon', 'Google', 'RevenueCat'];

/** The names found in a text, each once at its place: who takes payments and follows visitors is found for both. */
const names = (text: string) =>
  findNames(text)
    .filter(({ start }, at, all) => start !== all[at - 1]?.start)
    .map(({ entry }) => entry.name);
const spellingsOf = ({ name, aliases = [] }: KnownName) => [name, ...aliases];

describe.each(Object.entries(LISTS))('%s', (_, list) => {
  it('has each spelling once', () => {
    const spellings = list.flatMap((entry) => spellingsOf(entry).map((spelling) => (entry.common ? spelling : spelling.toLowerCase())));
    expect(spellings.filter((spelling, at) => spellings.indexOf(spelling) !== at)).toEqual([]);
  });

  it('gives a reason for each common name, and no empty spelling', () => {
    for (const entry of list) {
      expect(entry.common ?? 'none', entry.name).toMatch(/^[a-z][a-z ]+$/);
      for (const spelling of spellingsOf(entry)) expect(spelling, entry.name).toMatch(/^\S.*\S$/);
    }
  });

  it('is sorted within each role', () => {
    const lines = list.map(({ role, name }) => ({ role, name: name.toLowerCase() }));
    for (const role of new Set(list.map((entry) => entry.role))) {
      const inRole = lines.filter((line) => line.role === role).map((line) => line.name);
      expect(inRole, role).toEqual(inRole.toSorted());
    }
  });

  it('finds every entry by each of its spellings', () => {
    for (const entry of list) {
      for (const spelling of spellingsOf(entry)) expect(names(`We use ${spelling}, as said.`), spelling).toContain(entry.name);
    }
  });
});

it('shares between the lists only the companies that do both', () => {
  const followers = new Set(TRACKERS.flatMap(spellingsOf).map((spelling) => spelling.toLowerCase()));
  const shared = PROCESSORS.filter((entry) => spellingsOf(entry).some((spelling) => followers.has(spelling.toLowerCase())));
  expect(shared.map((entry) => entry.name)).toEqual(BOTH);
  expect(findNames('Amazon is our partner.').map(({ entry }) => isTrackerRole(entry.role))).toEqual([false, true]);
});

it('knows many of each', () => {
  expect(PROCESSORS.length).toBeGreaterThan(220);
  expect(TRACKERS.length).toBeGreaterThan(270);
});

describe('findNames', () => {
  it.each<[string, string[]]>([
    ['Orders are taken by PayPal and 2Checkout.', ['PayPal', '2Checkout']],
    ['We measure with Google Analytics.', ['Google Analytics']],
    ['Ads by Google, and Google alone.', ['Google', 'Google']],
    ['Subscriptions run through Google Play', ['Google Play']],
    // capitals, white space, signs and hyphens
    ['paypal, PAYPAL and Paypal', ['PayPal', 'PayPal', 'PayPal']],
    ['google analytics, Google\u00a0Analytics, Google® Analytics™, GoogleAnalytics', Array(4).fill('Google Analytics')],
    ['a PayPal-hosted form, a non-PayPal form', ['PayPal', 'PayPal']],
    ['RegNow/SWREG/ShareIt!', ['RegNow', 'SWREG', 'ShareIt']],
    ['share-it! and Share*It take orders', ['ShareIt', 'ShareIt']],
    ['(Stripe), "Adyen"; Kagi.', ['Stripe', 'Adyen', 'Kagi']],
    ['Yahoo! Google+ and Yahoo', ['Yahoo!', 'Google+', 'Yahoo!']],
    // possessives, sound and damaged
    ["PayPal's, PayPal’s, PayPalâ€™s and PayPal\u0092s policies", Array(4).fill('PayPal')],
    ['â€œPayPalâ€\u009d, PayPalÂ® and PayPalÂ\u00a0itself', Array(3).fill('PayPal')],
    ["Apple's App Store, Apple’s App Store", ['App Store', 'App Store']],
    ['Klarna, Zip and Afterpay; Adjust and Branch', ['Klarna', 'Zip', 'Afterpay', 'Adjust', 'Branch']],
    // a former name is shown as it is written
    ['Avangate, now 2Checkout', ['Avangate', '2Checkout']],
    ['Piwik or Matomo', ['Piwik', 'Matomo']],
    // a product, and what a company does
    ['Google Ads and Google ads', ['Google Ads', 'Google']],
    ['Facebook Remarketing, Facebook remarketing', ['Facebook Retargeting', 'Facebook']],
    ['Adobe Analytics, once Omniture', ['Adobe Analytics', 'Omniture']],
    // host names
    ['at www.regnow.com or https://www.plimus.com/privacy', ['RegNow', 'Plimus']],
    ['see google-analytics.com, swreg.org.', ['Google Analytics', 'SWREG']],
    ['Fees of worldpay.co.uk', ['Worldpay']],
    ['stripe.com takes the payment', ['Stripe']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    'Write to paypal@example.org, billing@paypal.com or john.stripe-Stripe@example.org',
    'https://example.org/PayPal/Google-Analytics and www.example.org/docs?by=Stripe',
    'paypal.example.org, my-paypal.com, google.example.net',
    'The cookie __stripe_mid and PayPal_session, and hotjar:seen:1',
    'Turn off the sound. Turn to the Google Ads settings. Google reCAPTCHA',
    'jolicloud, PayPalmer, Googleplex, unstripe',
    'Your name, street and Zip code; ZIP codes; Zip Code',
    'Square footage, square feet; Square Feet',
    'a stripe pattern, the square root, adjust your settings',
    'Adjust your settings. Clear GIFs. Discover how we work.',
    'we may share it, share this, add this or stumble upon more; linked in our list; double click here; register now!',
    'poli\u00adcy and the Spanish Poli\u00adticas',
    'any app store, a global payments market, an optional branch of the segment',
    'You can block them in Google Chrome, Apple Safari and Microsoft Internet Explorer.',
    '',
  ])('finds nothing in "%s"', (text) => {
    expect(names(text)).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['We use Google tools (Analytics, Remarketing and Display).', ['Google Analytics', 'Google Remarketing', 'Google Display']],
    ['Google: Analytics, Tag Manager', ['Google Analytics', 'Google Tag Manager']],
    ['Google Analytics, Ads & Optimize', ['Google Analytics', 'Google Ads', 'Google Optimize']],
    ['Google Analytics and AdWords', ['Google Analytics', 'AdWords']],
    ['Google Analytics/Firebase Analytics', ['Google Analytics', 'Firebase Analytics']],
    ['Facebook Pixel and Custom Audiences', ['Facebook Pixel', 'Facebook Custom Audiences']],
    ["Microsoft's Clarity, Google’s AdSense", ['Microsoft Clarity', 'AdSense']],
    // a list of other things
    ['Google (Ireland), Analytics', ['Google']],
    ['Google and Facebook Pixel', ['Google', 'Facebook Pixel']],
    ["Google's Ads Settings", ['Google']],
    ['Google Analytics and display advertising', ['Google Analytics']],
    ['Google Analytics and Analytical Tools', ['Google Analytics']],
  ])('lends a company to its products: %s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each(['Stripe', 'PayPal (Europe) S.a.r.l.', 'Mollie B.V.', 'Yahoo!', 'Adyen, Inc. (Amsterdam)'])(
    'takes a line for a name: %s',
    (line) => {
      expect(isName(line)).toBe(true);
    },
  );

  it.each(['Stripe takes the money', 'About PayPal', 'Larkspur', 'Zip code', ''])('takes a line for more than a name: %s', (line) => {
    expect(isName(line)).toBe(false);
  });

  it.each<[string, boolean]>([
    ['Payments: Stripe, PayPal', true],
    ['Analytics - Hotjar', true],
    ['Stripe: payments', true],
    ['Payments: by Stripe', false],
    ['Stripe takes: payments', false],
    ['Stripe', false],
    ['How we use what you tell us, and with whom we share it: Stripe', false],
  ])('takes a line for a label and a name: %s, %s', (line, isSo) => {
    expect(labelsName(line)).toBe(isSo);
  });

  it('gives the place of each name', () => {
    const text = 'Pay by PayPal’s form; seen by Google services (Analytics).';
    expect(findNames(text).map(({ entry, start, end }) => [entry.name, text.slice(start, end)])).toEqual([
      ['PayPal', 'PayPal'],
      ['Google Analytics', 'Analytics'],
    ]);
  });

  it('reads phrases that only begin with a name as such', () => {
    for (const phrase of NAMESAKES) expect(findNames(`A ${phrase} B`), phrase).toEqual([]);
  });
});
