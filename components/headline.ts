import type { Answer, Fact, FactId, Topic } from '../lib/policy';
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

type Facts = (id: FactId) => Fact;
const first = (facts: Fact[], ...answers: Answer[]) => facts.find(({ answer }) => (answers as Fact['answer'][]).includes(answer));

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
      return say('headline_consent', 'depends', processor);
    case 'mixed':
      return say('headline_both', 'depends', processor);
    default:
      return UNSAID;
  }
}

function cookies(fact: Facts): Headline {
  const own = fact('cookies.first-party');
  const others = fact('cookies.third-party');
  const decided = own.answer === 'not-stated' ? others : own;
  switch (`${own.answer} ${others.answer}`) {
    case 'does does':
      return say('headline_cookies_all', 'does', own);
    case 'does with-consent':
    case 'with-consent does':
      return say('headline_cookies_all', 'depends', own);
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
      return say('headline_cookies_not_others', 'does-not', others);
    case 'not-stated not-stated':
      return UNSAID;
  }
  if (own.answer === 'does-not') return say('headline_cookies_others_may', 'depends', others);
  const both = first([own, others], 'mixed');
  return both ? say('headline_both', 'depends', both) : say('headline_consent', 'depends', decided);
}

function tracking(fact: Facts): Headline {
  const ads = fact('tracking.advertising');
  const statistics = fact('tracking.analytics');
  const pixels = fact('tracking.beacons');
  const log = fact('tracking.server-logs');
  const byOthers = [ads, statistics].filter(({ answer }) => answer === 'does');
  if (byOthers.length > 0) {
    const names = [...new Set(byOthers.flatMap((one) => one.names))];
    const message =
      byOthers.length === 2
        ? 'headline_tracking_ads_statistics'
        : byOthers[0] === ads
          ? 'headline_tracking_ads'
          : 'headline_tracking_statistics';
    return { phrase: { message, fill: [whoPhrase(names, false)] }, mark: 'does', fact: byOthers[0]!.id, names: names.slice(0, 2) };
  }
  const beyondTheLog = [ads, statistics, pixels];
  const both = first(beyondTheLog, 'mixed');
  if (both) return say('headline_both', 'depends', both);
  if (pixels.answer === 'does') return say('headline_tracking_beacons', 'does', pixels);
  const consent = first(beyondTheLog, 'with-consent');
  if (consent) return say('headline_consent', 'depends', consent);
  if (log.answer === 'does') return say('headline_tracking_logs', 'does', log);
  if (log.answer === 'mixed') return say('headline_both', 'depends', log);
  if (log.answer === 'with-consent') return say('headline_consent', 'depends', log);
  const denied = first([...beyondTheLog, log], 'does-not');
  return denied ? say('headline_tracking_none', 'does-not', denied) : UNSAID;
}

/** What is shared, from what goes furthest to what goes least far. */
const SHARING = [
  ['sharing.sale', 'headline_sharing_sale'],
  ['sharing.third-party-marketing', 'headline_sharing_marketing'],
  ['sharing.service-providers', 'headline_sharing_providers'],
  ['sharing.affiliates', 'headline_sharing_affiliates'],
  ['sharing.legal', 'headline_sharing_legal'],
  ['sharing.business-transfer', 'headline_sharing_transfer'],
  ['sharing.aggregate', 'headline_sharing_aggregate'],
] as const satisfies readonly (readonly [FactId, MessageKey])[];

function sharing(fact: Facts): Headline {
  const any = fact('sharing.any');
  const sale = fact('sharing.sale');
  const kinds = SHARING.map(([id]) => fact(id));
  const furthest = SHARING.find(([id]) => fact(id).answer === 'does');
  const shared = furthest && say(furthest[1], 'does', fact(furthest[0]));
  const both = first(kinds, 'mixed');
  switch (any.answer) {
    case 'does':
      return shared ?? say('headline_sharing_others', 'does', any);
    case 'does-not':
      return say('headline_sharing_none', 'does-not', first(kinds, 'does-not') ?? any);
    case 'with-consent':
      return say('headline_consent', 'depends', first(kinds, 'with-consent') ?? any);
    case 'mixed':
      if (both) return say('headline_both', 'depends', both);
      if (sale.answer === 'does-not' && shared) return say('headline_sharing_not_sold_shared', 'depends', sale);
      return say('headline_both', 'depends', any);
  }
  // nothing is said of sharing as a whole, but of some kind of it
  if (shared) return shared;
  if (both) return say('headline_both', 'depends', both);
  const consent = first(kinds, 'with-consent');
  if (consent) return say('headline_consent', 'depends', consent);
  return sale.answer === 'does-not' ? say('headline_sharing_not_sold', 'does-not', sale) : UNSAID;
}

const HEADLINES = { payments, cookies, tracking, sharing };

/** The headline of a topic, by the table of the design: of several that fit, the one that goes furthest. */
export function headlineOf(topic: Topic): Headline {
  return HEADLINES[topic.id]((id) => topic.facts.find((fact) => fact.id === id) ?? { id, answer: 'not-stated', names: [], evidence: [] });
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
