import type { Page } from 'puppeteer-core';
import type { Column } from '../../../components/CompareTable';
import { headOf, normaliseAddress, type PinHead, type Pinned, type PinState, toStates } from '../../../lib/pins/pin';
import type { ImportItem, ImportPreview } from '../../../lib/pins/transfer';
import type { Section, SummaryCard } from '../../../lib/policy';
import { settle } from '../settle';
import { made, VIEWS } from './views';

interface Policy {
  card: SummaryCard;
  sections: Section[];
}

const policyOf = ({ card, policy }: ReturnType<typeof made>): Policy => ({ card, sections: policy.sections });

export const fennelsoft = policyOf(VIEWS.card);
export const lantern = policyOf(VIEWS.mixed);
const quiet = policyOf(VIEWS.silent);
const long = policyOf(VIEWS.long);
const arabic: Policy = {
  card: { ...VIEWS.rtl.card, site: 'متجر-الحبر.example', url: 'https://متجر-الحبر.example/privacy' },
  sections: VIEWS.rtl.policy.sections,
};

export const bluekiln = policyOf(
  made({
    site: 'bluekiln.example',
    updated: '2026-01-09',
    sections: 14,
    answers: { payments: 'does', cookies: 'does', tracking: 'does', sharing: 'does' },
    facts: {
      'payments.processor': { answer: 'does', names: ['PayPal', 'Stripe'], quotes: [['Paying', 'You pay with PayPal or Stripe.']] },
      'payments.card-data': { answer: 'not-kept', quotes: [['Paying', 'Your card number passes by and is not kept.']] },
      'cookies.first-party': { answer: 'does', quotes: [['Cookies', 'We set cookies for the basket.']] },
      'cookies.third-party': { answer: 'does', quotes: [['Cookies', 'Google and Meta set theirs.']] },
      'tracking.server-logs': { answer: 'does', quotes: [['Logs', 'Our server notes every visit.']] },
      'tracking.analytics': { answer: 'does', names: ['Google'], quotes: [['Figures', 'Google counts visits for us.']] },
      'tracking.advertising': {
        answer: 'does',
        names: ['Google', 'Meta'],
        quotes: [['Ads', 'Google and Meta show you our pots elsewhere.']],
      },
      'tracking.do-not-track': { answer: 'does-not', quotes: [['Do Not Track', 'We do not answer to that signal.']] },
      'sharing.any': { answer: 'does', quotes: [['Friends of the kiln', 'We sell our list of buyers.']] },
      'sharing.sale': { answer: 'does', quotes: [['Friends of the kiln', 'We sell our list of buyers.']] },
      'sharing.third-party-marketing': {
        answer: 'does',
        quotes: [
          [
            'Friends of the kiln',
            'From time to time we give the addresses of our buyers to other craft shops, which may then write to you.',
          ],
        ],
      },
      'sharing.affiliates': { answer: 'does', quotes: [['Our sisters', 'The kiln in the south sees what you order here.']] },
      'sharing.legal': { answer: 'does', quotes: [['The law', 'If a court asks, we answer.']] },
    },
  }),
);

export const paperlane = policyOf(
  made({
    site: 'paperlane.example',
    sections: 6,
    answers: { payments: 'not-stated', cookies: 'with-consent', tracking: 'does', sharing: 'does-not' },
    facts: {
      'cookies.first-party': { answer: 'with-consent', quotes: [['In short', 'A cookie comes only if you say yes.']] },
      'tracking.server-logs': { answer: 'does', quotes: [['In short', 'The server keeps a log of visits.']] },
      'sharing.any': { answer: 'does-not', quotes: [['In short', 'Nobody else gets to write to you through us.']] },
      'sharing.sale': { answer: 'does-not', quotes: [['In short', 'We sell paper, not people.']] },
      'sharing.third-party-marketing': { answer: 'does-not', quotes: [['In short', 'Nobody else gets to write to you through us.']] },
      'sharing.legal': { answer: 'does', quotes: [['In short', 'A court order we must follow.']] },
    },
  }),
);

/** A pin as the storage keeps it: its head and its states, oldest first. */
export interface MadePin {
  head: PinHead;
  states: PinState[];
}

export function pinned({ card, sections }: Policy, pinnedAt: string, note = '', before: Pinned[] = []): MadePin {
  const states = toStates(normaliseAddress(card.url), [...before, { pinnedAt, card, sections }]);
  return { head: headOf(states, note), states };
}

const earlier = (pinnedAt: string, updated: string, { card, sections }: Policy): Pinned => ({
  pinnedAt,
  card: { ...bluekiln.card, updated, topics: card.topics },
  sections,
});

const AT = (day: string) => `${new Date().getFullYear()}-${day}T10:00:00.000Z`;

/** The pins of the gallery, newest first. */
export const PINS: readonly MadePin[] = [
  pinned(lantern, AT('04-02'), 'Asked them on 4 April who gets the mailing list.'),
  pinned(fennelsoft, AT('03-12')),
  pinned(bluekiln, AT('03-11'), '', [
    earlier('2024-06-01T10:00:00.000Z', '2024-05', quiet),
    earlier('2025-02-03T10:00:00.000Z', '2025-01-09', paperlane),
  ]),
  pinned(long, AT('03-01')),
  pinned(paperlane, AT('01-30')),
  pinned(arabic, AT('01-20')),
  pinned(quiet, AT('01-02')),
];

/** Pins of one host and one title, the first with two versions of one day. */
export const ALIKE: readonly MadePin[] = ['', '?lang=en', ':8080'].map((more, index) => {
  const url = more.startsWith(':') ? `https://bluekiln.example${more}/privacy` : `${bluekiln.card.url}${more}`;
  const pin = (hour: number) => ({ ...bluekiln, card: { ...bluekiln.card, url }, pinnedAt: `2025-03-1${index}T${hour}:10:20.000Z` });
  return pinned(pin(11), pin(11).pinnedAt, '', index === 0 ? [pin(10)] : []);
});

/** Those that are compared first. */
export const COMPARED = ['lanternreaders.example', 'bluekiln.example', 'paperlane.example'].map(
  (site) => PINS.find(({ head }) => head.site === site)!,
);

/** A policy as a column of the comparison; that of the page the user came from where it is not pinned. */
export function columnOf({ card, sections, ...state }: Policy | PinState): Column {
  const pinnedAt = 'pinnedAt' in state ? state.pinnedAt : null;
  return { ...card, id: `${card.url} ${pinnedAt}`, pinnedAt, sections };
}

/** As many pins as are asked for, of as many sites. */
export const manyPins = (count: number): MadePin[] =>
  Array.from({ length: count }, (_, n) => {
    const { states } = PINS[n % PINS.length]!;
    const { card, sections } = states.at(-1)!;
    return pinned({ card: { ...card, site: `shop-${n}.example`, url: `https://shop-${n}.example/privacy` }, sections }, AT('02-01'));
  });

/** What a file would bring: some of each kind, pins of one host, nothing new, or no file of pins at all. */
export function previewOf(kind: string | null): ImportPreview {
  if (kind === 'refused') return { refused: 'not-pins' };
  const items = (kind === 'alike' ? ALIKE : PINS).map(({ head, states }, index): ImportItem => {
    const status = kind === 'same' ? 'same' : (['new', 'new', 'newer', 'older', 'new', 'same', 'new'] as const)[index]!;
    return { ...head, status, pin: { note: head.note, states } };
  });
  return {
    items,
    broken:
      kind === 'same'
        ? []
        : [
            { index: 7, site: 'quillandpaper.example', flaw: 'states[0].card.topics' },
            { index: 8, site: null, flaw: '' },
          ],
  };
}

/** A state of a page: what its address asks for, and what is done then, in the page. */
interface PageView {
  query: Record<string, string>;
  act?: string;
}

const click = (selector: string, index = 0) => `[...document.querySelectorAll('${selector}')].at(${index}).click();`;
/** Waits until what was pressed before is drawn. */
const DRAWN = 'await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));';
const upload = `const given = new DataTransfer();
  given.items.add(new File(['{}'], 'pins-of-the-old-computer.json'));
  const input = document.querySelector('[type=file]');
  input.files = given.files;
  input.dispatchEvent(new Event('change'));`;
const search = (text: string) => `const field = document.querySelector('[type=search]');
  field.value = '${text}';
  field.dispatchEvent(new Event('input', { bubbles: true }));`;
/** Opens the row on giving addresses to others, which has quotes in most columns. */
const openRow =
  "[...document.querySelectorAll('th > button')].find((one) => one.textContent.includes('To others, for their ads')).click();";

/** Every state of the full pages. */
export const PAGE_VIEWS = {
  pins: {
    query: { view: 'pins', damaged: '1' },
    act: click('.pins td input') + click('.pins td input', 1) + click('td.acts :last-child', -1),
  },
  'pins-damaged': { query: { view: 'pins', pins: '1', damaged: '1' }, act: click('.aside .btn') },
  'pins-note': { query: { view: 'pins', pins: '3' }, act: click('td.acts :first-child') },
  'pins-history': { query: { view: 'pins', pins: '4' }, act: click('.older') },
  'pins-changes': { query: { view: 'pins', pins: '4' }, act: click('.older') + DRAWN + click('.before .older', -1) },
  'pins-alike': { query: { view: 'pins', pins: '3', alike: 'yes' }, act: click('.older') },
  'pins-export': { query: { view: 'pins', pins: '3', damaged: '3' }, act: click('.menu button') },
  'pins-empty': { query: { view: 'pins', pins: '0' } },
  'pins-one': { query: { view: 'pins', pins: '1' } },
  'pins-none-found': { query: { view: 'pins' }, act: search('skrill') },
  'pins-import': { query: { view: 'pins', pins: '3', import: 'mixed' }, act: upload },
  'pins-import-alike': {
    query: { view: 'pins', alike: 'yes', import: 'alike' },
    act: click('td.acts :last-child', -1) + upload,
  },
  'pins-import-same': { query: { view: 'pins', pins: '0', import: 'same' }, act: upload },
  'pins-import-refused': { query: { view: 'pins', pins: '1', import: 'refused' }, act: upload },
  compare: { query: { view: 'compare', pins: '3' }, act: openRow },
  'compare-only-different': { query: { view: 'compare', pins: '1' }, act: click('.seg input', 1) + click('.topic th > button') },
  'compare-alike': { query: { view: 'compare', pins: '3', current: 'none', alike: 'yes' } },
  'compare-in-order': { query: { view: 'compare', pins: '2' }, act: click('.seg input', -1) },
  'compare-many': { query: { view: 'compare', pins: '7' }, act: openRow },
  'compare-pins': { query: { view: 'compare', pins: '2', current: 'none' } },
  'compare-add': { query: { view: 'compare', pins: '2' }, act: click('.menu button') },
  'compare-one': { query: { view: 'compare', pins: '0' } },
  'compare-same': { query: { view: 'compare', pins: '0', twice: 'yes' } },
  'compare-choose': { query: { view: 'compare', pins: '0', current: 'none' } },
  'compare-empty': { query: { view: 'compare', pins: '0', current: 'none', none: 'yes' } },
} as const satisfies Record<string, PageView>;

export type PageName = keyof typeof PAGE_VIEWS;

/** Brings a state of a page into view; `more` is asked for besides. `origin` serves the gallery. */
export async function showPage(page: Page, origin: string, name: PageName, more: Record<string, string> = {}): Promise<void> {
  const { query, act = '' }: PageView = PAGE_VIEWS[name];
  await page.goto(`${origin}/gallery/pages.html?${new URLSearchParams({ ...query, ...more })}`);
  await page.waitForSelector('main');
  await page.evaluate(`(async () => { ${act} })()`);
  await settle(page);
}
