import { describe, expect, test } from 'vitest';
import { isPinnable } from '../../components/view';
import { viewOf } from '../../entrypoints/popup/view';
import type { PageReading } from '../../lib/browser/page';
import type { Section } from '../../lib/policy';

/** The reading of a page with these sections, under a title. */
function reading(title: string, sections: Section[], { loading = false, site = 'fennelsoft.example' } = {}): PageReading {
  return { tab: 1, loading, page: { url: `https://${site}/page`, title, sections, folded: 0, declaredLanguage: null } };
}

const section = (heading: string | null, text: string): Section => ({ level: heading === null ? 0 : 2, heading, text });

const policy = [
  section('Privacy policy', 'This privacy policy says what personal information we collect on our website and with whom we share it.'),
  section(
    'Cookies',
    'Our website uses cookies to remember your basket, and you may refuse them in the settings of your browser. '.repeat(4),
  ),
  section(
    'Sharing your information',
    'We do not sell your personal information. We share it with service providers who deliver our parcels. '.repeat(3),
  ),
  section('Your rights', 'You may ask for a copy of your personal data, have it corrected, or have it deleted. '.repeat(3)),
];
const short = policy.slice(0, 2).map(({ heading, text }) => section(heading, text.slice(0, 110)));
const polish = [
  section(
    'Polityka prywatności',
    'Ta polityka prywatności opisuje, jakie dane osobowe zbieramy, gdy odwiedzasz nasz sklep, i co z nimi robimy. '.repeat(3),
  ),
  section(
    'Pliki cookie',
    'Nasza strona używa plików cookie, aby zapamiętać zawartość koszyka, a dane osobowe przechowujemy w kraju. '.repeat(3),
  ),
];
const returns = [
  section(
    'Returns and refunds',
    'You may send back any notebook within thirty days of delivery, with the delivery note in the parcel. '.repeat(4),
  ),
  section('Your refund', 'Once the parcel is here we check it and pay back the price of your order within a week. '.repeat(4)),
];
const zwroty = [
  section('Zwroty', 'Każdy zeszyt można odesłać w ciągu trzydziestu dni od dostawy, razem z dowodem zakupu w paczce. '.repeat(6)),
];

const named = (heading: string) => section(heading, '');
const bare = [
  section(
    'Privacy policy',
    `${'This privacy policy explains what personal information we collect on our website and how we use it. '.repeat(3)}`,
  ),
  ...['What we collect', 'How we use it', 'Cookies', 'Sharing your data', 'Your rights', 'Contact'].map(named),
];

// a policy that was pinned whole would seem to have lost what is yet to come
test.each<[string, PageReading, boolean, boolean]>([
  ['a policy', reading('Privacy policy', policy), false, true],
  ['a short policy', reading('Privacy policy', short), false, true],
  ['a summary of one', reading('Our privacy policy at a glance', policy), false, true],
  ['a policy that was loading', reading('Privacy policy', short, { loading: true }), false, false],
  ['headings without their text', reading('Privacy policy', bare), false, false],
  ['another page, anyway', reading('Returns and refunds', returns), true, false],
])('whether it is pinned, and held against what was: %s', (_, given, anyway, pinnable) => {
  expect(isPinnable(viewOf(given, anyway))).toBe(pinnable);
});

describe('what the popup draws', () => {
  test('headings without their text', () => {
    expect(viewOf(reading('Privacy policy', bare))).toMatchObject({ state: 'card', notes: ['bare'] });
  });

  test.each<[string, PageReading, boolean, object]>([
    ['a policy', reading('Privacy policy', policy), false, { state: 'card', notes: [] }],
    ['a short policy', reading('Privacy policy', short), false, { state: 'card', notes: ['short'] }],
    ['a summary of one', reading('Our privacy policy at a glance', policy), false, { state: 'card', notes: ['excerpt'] }],
    ['a policy that was loading', reading('Privacy policy', short, { loading: true }), false, { state: 'card', notes: ['still_loading'] }],
    ['a policy in another language', reading('Polityka prywatności', polish), false, { state: 'other-language', language: 'pl' }],
    ['no text', reading('Privacy policy', []), false, { state: 'empty' }],
    ['headings alone', reading('Privacy policy', [section('Privacy policy', '')]), false, { state: 'empty' }],
    ['another page', reading('Returns and refunds', returns), false, { state: 'not-policy', kind: 'orders', readable: true }],
    ['another page in another language', reading('Zwroty', zwroty), false, { state: 'not-policy', readable: false }],
    ['another page, anyway', reading('Returns and refunds', returns), true, { state: 'card', notes: ['doubt'] }],
    ['another page in another language, anyway', reading('Zwroty', zwroty), true, { state: 'other-language', language: 'pl' }],
    ['a page that refused', { refused: 'kept-out' }, false, { state: 'refused', why: 'kept-out' }],
  ])('%s', (_, given, anyway, view) => {
    expect(viewOf(given, anyway)).toMatchObject(view);
  });
});
