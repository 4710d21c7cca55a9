import { factIn } from '../lib/compare';
import type { Answer, CardDataAnswer, Fact, FactId, Topic } from '../lib/policy';
import type { MessageKey, Phrase } from './words';

/** The four marks: shapes for answers. */
export type MarkId = 'does' | 'does-not' | 'depends' | 'unsaid';

/** What a closed row says. */
export interface Headline {
  phrase: Phrase;
  /** Repeats the phrase as a shape: "By this site only" is a yes, though others are denied. */
  mark: MarkId;
  /** The fact that decided, which opens with the row; null where nothing is stated. */
  fact: FactId | null;
  /** The names written out in the phrase. */
  names: string[];
}

const MARKS: Record<Fact['answer'], MarkId> = {
  does: 'does',
  'does-not': 'does-not',
  'with-consent': 'depends',
  mixed: 'depends',
  'not-stated': 'unsaid',
  'not-received': 'does-not',
  'not-kept': 'does-not',
  kept: 'does',
  collected: 'does',
};

/** The mark of a fact's answer. */
export const markOf = (answer: Fact['answer']): MarkId => MARKS[answer];

/** Names in a headline: one, two, or two and a number. `others` where the text also means companies that it does not name. */
function whoPhrase(names: readonly string[], others: boolean): Phrase {
  const [first, second] = names;
  if (first === undefined) return { message: 'names_none' };
  if (names.length > 2) return { message: 'names_more', fill: [first, second!, String(names.length - 2)] };
  if (second === undefined) return { message: others ? 'names_one_others' : 'names_one', fill: [first] };
  return { message: others ? 'names_two_others' : 'names_two', fill: [first, second] };
}

const UNSAID: Headline = { phrase: { message: 'headline_not_stated' }, mark: 'unsaid', fact: null, names: [] };

const say = (message: MessageKey, mark: MarkId, fact: Fact | undefined): Headline => ({
  phrase: { message },
  mark,
  fact: fact?.id ?? null,
  names: [],
});

/** Of what its topic asks the policy says nothing, and yet it says `told` of a fact: the mark stays that of silence, and the fact opens. */
function beside(fact: Fact, told: Partial<Record<Fact['answer'], MessageKey>>): Headline {
  const message = told[fact.answer];
  return message ? say(message, 'unsaid', fact) : UNSAID;
}

type Facts = (id: FactId) => Fact;
const first = (facts: Fact[], ...answers: Answer[]) => facts.find(({ answer }) => (answers as Fact['answer'][]).includes(answer));
const are = (facts: Fact[], ...answers: Answer[]) => facts.every((fact) => first([fact], ...answers));

/** "Only" where nothing is left over that is done, or of which the policy says nothing. */
const ifAgreed = (fact: Fact, only: boolean) => say(only ? 'headline_consent' : 'headline_consent_some', 'depends', fact);

const CARD_DATA = {
  'not-received': 'headline_payments_card_not_received',
  'not-kept': 'headline_payments_card_not_kept',
  kept: 'headline_payments_card_kept',
  collected: 'headline_payments_card_collected',
} as const satisfies Record<Exclude<CardDataAnswer, 'not-stated'>, MessageKey>;

function payments(fact: Facts): Headline {
  const processor = fact('payments.processor');
  switch (processor.answer) {
    case 'does': {
      if (processor.names.length === 0) return say('headline_payments_unnamed', 'does', processor);
      const phrase = whoPhrase(processor.names, processor.others ?? false);
      return { phrase, mark: 'does', fact: processor.id, names: processor.names.slice(0, 2) };
    }
    case 'does-not':
      return say('headline_payments_own', 'does-not', processor);
    case 'with-consent':
      return ifAgreed(processor, true);
    case 'mixed':
      return say('headline_both', 'depends', processor);
    default:
      return beside(fact('payments.card-data'), CARD_DATA);
  }
}

function cookies(fact: Facts): Headline {
  const own = fact('cookies.first-party');
  const others = fact('cookies.third-party');
  switch (`${own.answer} ${others.answer}`) {
    case 'does does':
      return say('headline_cookies_all', 'does', own);
    case 'does with-consent':
      return say('headline_cookies_own_others_agreed', 'depends', own);
    case 'with-consent does':
      return say('headline_cookies_others_own_agreed', 'depends', own);
    case 'does does-not':
      return say('headline_cookies_own_only', 'does', own);
    case 'does not-stated':
      return say('headline_cookies_own', 'does', own);
    case 'not-stated does':
      return say('headline_cookies_others', 'does', others);
    case 'does-not does-not':
      return say('headline_cookies_none', 'does-not', own);
    case 'does-not not-stated':
      return say('headline_cookies_not_own', 'does-not', own);
    case 'not-stated does-not':
      // a denial's mark would read as "no cookies"
      return say('headline_cookies_not_others', 'unsaid', others);
    case 'not-stated not-stated':
      return UNSAID;
  }
  if (own.answer === 'does-not') return say('headline_cookies_others_may', 'depends', others);
  const all = [own, others];
  const both = first(all, 'mixed');
  return both ? say('headline_both', 'depends', both) : ifAgreed(first(all, 'with-consent')!, !first(all, 'not-stated'));
}

/** What tracks, from what goes furthest to what goes least far, and how it is denied. */
const TRACKING = [
  ['tracking.advertising', 'headline_tracking_not_ads'],
  ['tracking.analytics', 'headline_tracking_not_statistics'],
  ['tracking.beacons', 'headline_tracking_not_beacons'],
  ['tracking.server-logs', 'headline_tracking_not_logs'],
] as const satisfies readonly (readonly [FactId, MessageKey])[];

const SIGNAL = {
  does: 'headline_tracking_signal_obeyed',
  'does-not': 'headline_tracking_signal_not_obeyed',
  'with-consent': 'headline_tracking_signal_consent',
  mixed: 'headline_tracking_signal_both',
} as const satisfies Record<Exclude<Answer, 'not-stated'>, MessageKey>;

function tracking(fact: Facts): Headline {
  const all = TRACKING.map(([id]) => fact(id));
  const [ads, statistics, pixels, log] = all as [Fact, Fact, Fact, Fact];
  const byOthers = [ads, statistics].filter(({ answer }) => answer === 'does');
  if (byOthers.length > 0) {
    const names = [...new Set(byOthers.flatMap((one) => one.names))];
    // who is named for the one only must not stand for the other
    const someUnnamed = byOthers.some((one) => one.names.length === 0);
    const who = someUnnamed ? whoPhrase(names.slice(0, 2), true) : whoPhrase(names, false);
    const message =
      byOthers.length === 2
        ? 'headline_tracking_ads_statistics'
        : byOthers[0] === ads
          ? 'headline_tracking_ads'
          : 'headline_tracking_statistics';
    return { phrase: { message, fill: [who] }, mark: 'does', fact: byOthers[0]!.id, names: names.slice(0, 2) };
  }
  const both = first([ads, statistics, pixels], 'mixed');
  if (both) return say('headline_both', 'depends', both);
  if (pixels.answer === 'does') return say('headline_tracking_beacons', 'does', pixels);
  // of what others do nothing is left open
  const isAll = are([ads, statistics], 'does-not', 'with-consent');
  const consent = first(all, 'with-consent');
  if (consent) return ifAgreed(consent, isAll && !first([log], 'does', 'mixed'));
  if (log.answer === 'does') return say(isAll ? 'headline_tracking_logs_only' : 'headline_tracking_logs', 'does', log);
  if (log.answer === 'mixed') return say('headline_both', 'depends', log);
  if (isAll) return say('headline_tracking_none', 'does-not', ads);
  const denied = TRACKING.find(([id]) => fact(id).answer === 'does-not');
  return denied ? say(denied[1], 'does-not', fact(denied[0])) : beside(fact('tracking.do-not-track'), SIGNAL);
}

/** What is shared, from what goes furthest to what goes least far, and how it is denied. Sharing as a whole goes further than statistics. */
const SHARING = [
  ['sharing.sale', 'headline_sharing_sale', 'headline_sharing_not_sale'],
  ['sharing.third-party-marketing', 'headline_sharing_marketing', 'headline_sharing_not_marketing'],
  ['sharing.service-providers', 'headline_sharing_providers', 'headline_sharing_not_providers'],
  ['sharing.affiliates', 'headline_sharing_affiliates', 'headline_sharing_not_affiliates'],
  ['sharing.legal', 'headline_sharing_legal', 'headline_sharing_not_legal'],
  ['sharing.business-transfer', 'headline_sharing_transfer', 'headline_sharing_not_transfer'],
  ['sharing.any', 'headline_sharing_any', 'headline_sharing_not_any'],
  ['sharing.aggregate', 'headline_sharing_aggregate', 'headline_sharing_not_aggregate'],
] as const satisfies readonly (readonly [FactId, MessageKey, MessageKey])[];

function sharing(fact: Facts): Headline {
  const any = fact('sharing.any');
  const sale = fact('sharing.sale');
  const all = SHARING.map(([id]) => fact(id));
  const kinds = all.filter(({ id }) => id !== 'sharing.any');
  const given = SHARING.find(([id]) => fact(id).answer === 'does');
  const shared = given && say(given[1], 'does', fact(given[0]));
  // a contradiction about what goes further than all that is said outright is no plain yes
  const isOutright = first(all, 'does', 'mixed')?.answer === 'does';
  if (sale.answer === 'does' || (any.answer === 'does' && isOutright)) return shared!;
  const isMixed = any.answer === 'mixed';
  const both = first(kinds, 'mixed');
  if (isMixed && !both && sale.answer === 'does-not' && shared) return say('headline_sharing_not_sold_shared', 'depends', sale);
  if (isMixed || both) return say('headline_both', 'depends', both ?? any);
  const isForLaw = fact('sharing.legal').answer === 'does';
  const consent = first([...kinds, any], 'with-consent');
  if (consent) return ifAgreed(consent, any.answer !== 'not-stated' && !isForLaw);
  if (any.answer === 'does-not') {
    return say(isForLaw ? 'headline_sharing_law_only' : 'headline_sharing_not_any', 'does-not', first(kinds, 'does-not') ?? any);
  }
  // nothing is said of sharing as a whole, but of some kind of it
  if (shared) return shared;
  const denied = SHARING.find(([id]) => fact(id).answer === 'does-not');
  return denied ? say(denied[2], 'does-not', fact(denied[0])) : UNSAID;
}

const HEADLINES = { payments, cookies, tracking, sharing };

/** The headline of a topic, by the table of the design: of several that fit, the one that goes furthest. */
export function headlineOf(topic: Topic): Headline {
  return HEADLINES[topic.id]((id) => factIn([topic], id));
}

const ANSWER_WORDS: Record<Fact['answer'], MessageKey> = {
  does: 'word_does',
  'does-not': 'word_does_not',
  'with-consent': 'word_with_consent',
  mixed: 'word_mixed',
  'not-stated': 'word_not_stated',
  'not-received': 'word_not_received',
  'not-kept': 'word_not_kept',
  kept: 'word_kept',
  collected: 'word_collected',
};

/** The word beside a fact's mark. `named` is the message that counts the fact's names. */
export function factWord(fact: Fact, named: MessageKey): Phrase {
  if (fact.id === 'payments.processor' && fact.answer === 'does') {
    return fact.names.length > 0 ? { message: named, fill: [String(fact.names.length)] } : { message: 'word_not_named' };
  }
  return { message: ANSWER_WORDS[fact.answer] };
}
