import { hintsOf } from '../../../components/hint';
import type { Standing, View } from '../../../components/view';
import type { Words } from '../../../components/words';
import type { Changes, FactChange, SentenceChange, WordChange } from '../../../lib/changes';
import { factIn } from '../../../lib/compare';
import { headOf, toStates } from '../../../lib/pins/pin';
import {
  type Answer,
  type CardDataAnswer,
  type Fact,
  type FactId,
  type PolicyDocument,
  type SummaryCard,
  TOPICS,
  type TopicId,
} from '../../../lib/policy';

/** What a made-up policy says on a fact: its answer, its names, and quotes as heading and sentence. */
interface Said {
  answer: Answer | CardDataAnswer;
  names?: string[];
  others?: true;
  quotes?: [heading: string | null, quote: string, says?: Answer][];
}

export interface Made {
  site: string;
  title?: string;
  updated?: string | null;
  sections: number;
  folded?: number;
  answers: Record<TopicId, Answer>;
  facts: Partial<Record<FactId, Said>>;
}

/** A card and its policy, made up: each quote is a section of its own. */
export function made({ site, title, updated = null, sections: count, folded = 0, answers, facts }: Made): {
  card: SummaryCard;
  policy: PolicyDocument;
} {
  const sections: PolicyDocument['sections'] = [];
  const topics = (Object.keys(TOPICS) as TopicId[]).map((id) => ({
    id,
    answer: answers[id],
    facts: TOPICS[id].map((fact): Fact => {
      const { answer, names = [], others, quotes = [] } = facts[fact] ?? { answer: 'not-stated' as const };
      const evidence = quotes.map(([heading, quote, says = answer]) => {
        sections.push({ level: 2, heading, text: quote });
        return { section: sections.length - 1, start: 0, end: quote.length, quote, says };
      });
      return { id: fact, answer, names, ...(others && { others }), evidence };
    }),
  }));
  while (sections.length < count) sections.push({ level: 2, heading: null, text: '' });
  const head = { site, url: `https://${site}/privacy`, title: title ?? 'Privacy policy', language: 'en', updated };
  return { card: { ...head, topics, rulesVersion: 1 }, policy: { ...head, sections, folded } };
}

const FENNELSOFT: Made = {
  site: 'fennelsoft.example',
  updated: '2024-05-03',
  sections: 12,
  folded: 2,
  answers: { payments: 'does', cookies: 'mixed', tracking: 'does', sharing: 'mixed' },
  facts: {
    'payments.processor': {
      answer: 'does',
      names: ['BlueSnap', 'MyCommerce'],
      quotes: [
        [
          'Buying a licence',
          'When you buy a licence, the order page belongs to BlueSnap or, in some countries, to MyCommerce, and they take the payment.',
        ],
        ['Refunds', 'If you ask for your money back, MyCommerce or BlueSnap returns it to the card you paid with.'],
      ],
    },
    'payments.card-data': { answer: 'not-received', quotes: [['Buying a licence', 'We never see the number of your card.']] },
    'cookies.first-party': { answer: 'does-not', quotes: [['Cookies', 'Our own pages set no cookies.']] },
    'cookies.third-party': { answer: 'does', quotes: [['Cookies', 'The order page and the statistics may set theirs.']] },
    'tracking.server-logs': { answer: 'does', quotes: [['Visits', 'Our server notes your IP address and the page you asked for.']] },
    'tracking.analytics': {
      answer: 'does',
      names: ['Google Analytics'],
      quotes: [['Visits', 'Google Analytics counts our visitors for us.']],
    },
    'sharing.any': {
      answer: 'mixed',
      quotes: [['Your data', 'Your data is not for sale; the firm that packs our parcels is given your address.']],
    },
    'sharing.sale': {
      answer: 'does-not',
      quotes: [['Your data', 'Your data is not for sale; the firm that packs our parcels is given your address.']],
    },
    'sharing.service-providers': {
      answer: 'does',
      quotes: [['Your data', 'Your data is not for sale; the firm that packs our parcels is given your address.']],
    },
  },
};
const fennelsoft = made(FENNELSOFT);

const LANTERN: Made = {
  site: 'lanternreaders.example',
  updated: '2023',
  sections: 9,
  answers: { payments: 'does', cookies: 'mixed', tracking: 'does-not', sharing: 'mixed' },
  facts: {
    'payments.processor': { answer: 'does', quotes: [['Subscribing', 'Subscriptions are paid through a bank partner.']] },
    'cookies.first-party': { answer: 'does', quotes: [['Cookies', 'One cookie remembers that you are logged in.']] },
    'cookies.third-party': { answer: 'does-not', quotes: [['Cookies', 'Nobody else sets cookies here.']] },
    'tracking.server-logs': { answer: 'does-not', quotes: [['Visits', 'We keep no record of visits.']] },
    'tracking.analytics': { answer: 'does-not', quotes: [['Visits', 'Nor does anyone count them for us.']] },
    'sharing.any': { answer: 'mixed', quotes: [['Partner offers', 'Twice a year we let two partner magazines write to our readers.']] },
    'sharing.sale': { answer: 'does-not', quotes: [['Your address book', 'We sell no addresses.']] },
    'sharing.third-party-marketing': {
      answer: 'mixed',
      quotes: [
        ['Your address book', 'We do not hand your e-mail address to anyone who wants to advertise to you.', 'does-not'],
        [
          'Partner offers',
          'Twice a year we let two partner magazines write to our readers, and for that they get the mailing list.',
          'does',
        ],
      ],
    },
    'sharing.service-providers': { answer: 'does', quotes: [['Printing', 'The printing house gets the addresses of subscribers.']] },
    'sharing.legal': { answer: 'does', quotes: [['The law', 'A court may order us to say who a reader is.']] },
    'sharing.aggregate': { answer: 'with-consent', quotes: [['Figures', 'If you agree, your age counts in figures that we publish.']] },
  },
};
const lantern = made(LANTERN);

const quiet = made({
  site: 'quietgarden.example',
  sections: 3,
  answers: { payments: 'not-stated', cookies: 'not-stated', tracking: 'does', sharing: 'does-not' },
  facts: {
    'tracking.server-logs': { answer: 'does', quotes: [[null, 'The server writes down which pages are asked for.']] },
    'sharing.any': { answer: 'does-not', quotes: [[null, 'What you tell us stays with us.']] },
  },
});

/** Of payments and tracking it says only what no headline is usually of. */
const hushed = made({
  site: 'hushedharbour.example',
  sections: 5,
  answers: { payments: 'not-stated', cookies: 'does', tracking: 'not-stated', sharing: 'not-stated' },
  facts: {
    'payments.card-data': { answer: 'not-received', quotes: [['Moorings', 'The number of your card never reaches our office.']] },
    'cookies.first-party': { answer: 'does', quotes: [['Cookies', 'One cookie keeps your berth.']] },
    'tracking.do-not-track': { answer: 'does-not', quotes: [['Signals', 'We take no notice of Do Not Track.']] },
  },
});

const PAYMENT_NAMES = 'PayPal, Stripe, Adyen, Klarna, Worldpay, Amazon Pay, Apple Pay, Google Pay, Digital River, 2Checkout, Paddle'.split(
  ', ',
);

const long = made({
  site: 'handmade-furniture-lighting-and-garden-houses-of-the-north.example',
  updated: '2025-02-28',
  sections: 64,
  folded: 31,
  answers: { payments: 'does', cookies: 'does', tracking: 'does', sharing: 'mixed' },
  facts: {
    'payments.processor': {
      answer: 'does',
      names: PAYMENT_NAMES,
      others: true,
      quotes: [
        [
          '7.3.2 Which of our payment partners is responsible for your order, depending on the country of your delivery address and the currency chosen at the till',
          'Payments are taken by PayPal, Stripe, Adyen, Klarna, Worldpay, Amazon Pay, Apple Pay, Google Pay, Digital River, 2Checkout or Paddle, whichever you pick at the till, and by other firms where none of these can be had.',
        ],
      ],
    },
    'payments.card-data': { answer: 'not-kept', quotes: [['7.4', 'Card numbers pass through our till and are not kept.']] },
    'cookies.first-party': { answer: 'does', quotes: [['8', 'The till keeps your basket in a cookie.']] },
    'cookies.third-party': { answer: 'does', quotes: [['8', 'So do the firms that advertise our lamps.']] },
    'tracking.analytics': { answer: 'does', names: ['Google', 'Matomo'], quotes: [['9', 'Google and Matomo count visits.']] },
    'tracking.advertising': {
      answer: 'does',
      names: ['Google', 'Meta', 'Criteo', 'Taboola', 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'],
      quotes: Array.from({ length: 9 }, (_, n): [string, string] => ['9', `Partner number ${n + 1} shows you our lamps elsewhere.`]),
    },
    'sharing.any': { answer: 'mixed', quotes: [['10', 'Nothing is sold.']] },
    'sharing.sale': { answer: 'does-not', quotes: [['10', 'Nothing is sold.']] },
    'sharing.affiliates': { answer: 'does', quotes: [['10', 'Our houses in other countries see your orders.']] },
  },
});

const paper = made({
  site: 'paperlane.example',
  title: 'Returns and refunds',
  sections: 4,
  answers: { payments: 'does', cookies: 'not-stated', tracking: 'not-stated', sharing: 'not-stated' },
  facts: { 'payments.processor': { answer: 'does', names: ['PayPal'], quotes: [['Refunds', 'Refunds go back through PayPal.']] } },
});

const arabic = made({
  site: 'ink-shop.example',
  title: 'سياسة الخصوصية',
  updated: '2024-05-03',
  sections: 12,
  answers: { payments: 'does', cookies: 'mixed', tracking: 'not-stated', sharing: 'does-not' },
  facts: {
    'payments.processor': {
      answer: 'does',
      names: ['BlueSnap', 'حبر باي'],
      quotes: [['شراء الكتب', 'عندما تشتري كتابًا تنتقل إلى صفحة BlueSnap، وهي من يستلم المبلغ.']],
    },
    'cookies.first-party': { answer: 'does-not', quotes: [['الكوكيز', 'لا نضع أي ملفات.']] },
    'cookies.third-party': { answer: 'does', quotes: [['الكوكيز', 'قد يضع غيرنا ملفات.']] },
    'sharing.any': { answer: 'does-not', quotes: [['المشاركة', 'لا نعطي بياناتك لأحد.']] },
  },
});

const fennelsoftNow = made({
  ...FENNELSOFT,
  updated: '2026-11-01',
  answers: { payments: 'does', cookies: 'does', tracking: 'does', sharing: 'does' },
  facts: {
    ...FENNELSOFT.facts,
    'cookies.first-party': { answer: 'does', quotes: [['Cookies', 'Our shop keeps one cookie for your basket.']] },
    'sharing.any': {
      answer: 'does',
      quotes: [['Partner offers', 'We sell parts of our customer list to companies whose tools fit ours.']],
    },
    'sharing.sale': {
      answer: 'does',
      quotes: [['Partner offers', 'We sell parts of our customer list to companies whose tools fit ours.']],
    },
  },
});

const lanternNow = made({
  ...LANTERN,
  facts: {
    ...LANTERN.facts,
    // another answer under the same headline
    'payments.card-data': { answer: 'not-received', quotes: [['Subscribing', 'The number of your card goes to the bank and not to us.']] },
    // no longer mentioned
    'tracking.server-logs': { answer: 'not-stated' },
    'tracking.analytics': { answer: 'not-stated' },
    // both sides then, one side now
    'sharing.third-party-marketing': {
      answer: 'does-not',
      quotes: [['Your address book', 'We do not hand your e-mail address to anyone who wants to advertise to you.']],
    },
  },
});

const page = (site: string, title: string) => ({ ...paper.policy, site, title });

/** Every state of the popup, with made-up sites and sentences. */
export const VIEWS = {
  card: { state: 'card', ...fennelsoft, notes: [] },
  pinned: { state: 'card', ...fennelsoft, notes: [] },
  changed: { state: 'card', ...fennelsoftNow, notes: [] },
  'changed-more': { state: 'card', ...lanternNow, notes: [] },
  mixed: { state: 'card', ...lantern, notes: [] },
  silent: { state: 'card', ...quiet, notes: [] },
  hushed: { state: 'card', ...hushed, notes: [] },
  long: { state: 'card', ...long, notes: [] },
  rtl: { state: 'card', ...arabic, notes: [] },
  anyway: { state: 'card', ...paper, notes: ['doubt'] },
  short: { state: 'card', ...quiet, notes: ['short'] },
  excerpt: { state: 'card', ...quiet, notes: ['excerpt'] },
  bare: { state: 'card', ...quiet, notes: ['bare'] },
  loading: { state: 'card', ...quiet, notes: ['still_loading'] },
  'not-policy': { state: 'not-policy', policy: page('paperlane.example', 'Returns and refunds'), kind: 'orders', readable: true },
  'not-policy-foreign': { state: 'not-policy', policy: page('sklepzmapami.example', 'Zwroty'), kind: 'other', readable: false },
  'not-policy-pinned': { state: 'not-policy', policy: page('bluekiln.example', 'Page not found'), kind: 'error', readable: true },
  language: { state: 'other-language', policy: page('sklepzmapami.example', 'Polityka prywatności'), language: 'pl' },
  empty: { state: 'empty', policy: page('bluekiln.example', 'Privacy policy') },
  'kept-out': { state: 'refused', why: 'kept-out' },
  'no-answer': { state: 'refused', why: 'no-answer' },
  failed: { state: 'refused', why: 'failed' },
  reading: { state: 'reading' },
} as const satisfies Record<string, View>;

export type ViewName = keyof typeof VIEWS;

type Policy = ReturnType<typeof made>;

/** A time of this year, so that it is shown without the year. */
const MARCH = `${new Date().getFullYear()}-03-12T12:00:00.000Z`;

/** The answers that differ between two versions of a policy. */
function answersChanged(old: Policy, now: Policy): FactChange[] {
  return now.card.topics.flatMap(({ id, facts }) =>
    facts.flatMap((fact): FactChange[] => {
      const before = factIn(old.card.topics, fact.id);
      return before.answer === fact.answer ? [] : [{ topic: id, fact: fact.id, old: before, now: fact }];
    }),
  );
}

const sentence = (text: string) => ({ section: 0, start: text.length, end: 2 * text.length, text });
const came = (text: string): SentenceChange => ({ kind: 'new', now: sentence(text) });
const went = (text: string): SentenceChange => ({ kind: 'gone', old: sentence(text) });
const changed = (...words: [kind: WordChange['kind'], text: string][]): SentenceChange => {
  const of = (other: WordChange['kind']) => sentence(words.map(([kind, text]) => (kind === other ? '' : text)).join(''));
  return { kind: 'changed', old: of('new'), now: of('gone'), words: words.map(([kind, text]) => ({ kind, text })) };
};

const CHANGES: Partial<Record<ViewName, [old: Policy, changes: Changes]>> = {
  pinned: [fennelsoft, { same: true, answers: [], sections: [] }],
  changed: [
    fennelsoft,
    {
      same: false,
      answers: answersChanged(fennelsoft, fennelsoftNow),
      sections: [
        {
          old: 4,
          now: 4,
          heading: 'Cookies',
          was: null,
          sentences: [
            changed(['kept', 'Our shop '], ['gone', 'sets no cookie'], ['new', 'keeps one cookie for your basket'], ['kept', '.']),
            came('The cookie lasts for ninety days.'),
          ],
        },
        {
          old: null,
          now: 7,
          heading: 'Partner offers',
          was: null,
          sentences: [came('We sell parts of our customer list to companies whose tools fit ours.')],
        },
        {
          old: 7,
          now: 8,
          heading: 'Your address book',
          was: null,
          sentences: [went('Our customer list is not for sale.'), went('It stays on a machine in our own office.')],
        },
      ],
    },
  ],
  'changed-more': [
    lantern,
    {
      same: false,
      answers: answersChanged(lantern, lanternNow),
      sections: [
        { old: 0, now: 0, heading: null, was: null, sentences: [came('This policy is for readers and for those who were.')] },
        { old: 1, now: 1, heading: 'Who we are and who answers you', was: 'Who we are', sentences: [] },
        { old: 3, now: null, heading: 'Visits', was: null, sentences: [went('We keep no record of visits.')] },
        {
          old: 4,
          now: 4,
          heading: 'דיוור של שותפים',
          was: null,
          sentences: [
            changed(
              ['kept', 'Twice a year we let '],
              ['gone', 'two partner magazines'],
              [
                'new',
                'magazines that we think well of, among them Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft,',
              ],
              ['kept', ' write to our readers, and for that they get the mailing list.'],
            ),
          ],
        },
      ],
    },
  ],
};

/** Five other sites that are pinned. */
const OTHERS = [lantern, quiet, long, fennelsoft, fennelsoftNow].map(({ card, policy }, index) =>
  headOf(
    toStates(`other ${index}`, [{ pinnedAt: MARCH, card: { ...card, site: `other-${index}.example` }, sections: policy.sections }]),
    '',
  ),
);

/** How the policy of a view stands to the pins; undefined where there is none, or none that is pinned. */
export function standingIn(words: Words, name: ViewName): Standing | undefined {
  const view: View = VIEWS[name];
  if (name === 'not-policy-pinned') return { pinned: { at: MARCH }, others: 0, hints: {} };
  if (view.state !== 'card' || view.notes.some((note) => note !== 'short')) return;
  const [old, changes] = CHANGES[name] ?? [];
  const others = ['pinned', 'changed-more', 'rtl', 'long'].includes(name) ? OTHERS : [];
  return {
    pinned: old && changes ? { at: MARCH, since: { changes, sections: old.policy.sections } } : null,
    others: others.length,
    hints: hintsOf(words, view.card, others),
  };
}
