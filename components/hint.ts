import { factIn, standing } from '../lib/compare';
import type { PinHead } from '../lib/pins/pin';
import type { Fact, FactId, SummaryCard, TopicId } from '../lib/policy';
import { type Counted, counted, type Phrase, type Words } from './words';

/** What is counted among the pinned sites: how many do so, and what they do. */
interface Count {
  sites: number;
  does: Extract<Counted, `hint_${string}`>;
  name?: string;
}

const TRACKED = ['tracking.advertising', 'tracking.analytics'] as const satisfies readonly FactId[];

/** What is worth knowing of the others depends on what this policy says: the company that it shares with them, or what else can be. */
const COUNTS: Record<TopicId, (fact: (id: FactId) => Fact, pins: readonly PinHead[]) => Count> = {
  payments(fact, pins) {
    const { answer, names } = fact('payments.processor');
    const among = standing('payments.processor', pins);
    if (answer === 'does-not') return { sites: saying(pins, 'payments.processor', 'does-not'), does: 'hint_alike' };
    if (names.length === 0) return { sites: new Set([...among.names.values()].flat()).size, does: 'hint_named' };
    const users = (name: string) => among.names.get(name)?.length ?? 0;
    const name = names.reduce((most, one) => (users(one) > users(most) ? one : most));
    return { sites: users(name), does: 'hint_use', name };
  },
  cookies(fact, pins) {
    const sets = fact('cookies.first-party').answer === 'does';
    return sets
      ? { sites: saying(pins, 'cookies.first-party', 'does-not'), does: 'hint_no_cookies' }
      : { sites: saying(pins, 'cookies.first-party', 'does'), does: 'hint_own_cookies' };
  },
  tracking(fact, pins) {
    const lets = TRACKED.filter((id) => fact(id).answer === 'does');
    const sites = pins.filter(({ topics }) => TRACKED.some((id) => factIn(topics, id).answer === 'does')).length;
    return { sites, does: lets.length > 0 ? 'hint_alike' : 'hint_tracked' };
  },
  sharing(fact, pins) {
    if (fact('sharing.sale').answer === 'does') return { sites: saying(pins, 'sharing.sale', 'does-not'), does: 'hint_no_sale' };
    const sharesNothing = fact('sharing.any').answer === 'does-not';
    return { sites: saying(pins, 'sharing.any', 'does-not'), does: sharesNothing ? 'hint_alike' : 'hint_share_nothing' };
  },
};

/** How many pins give this answer. */
const saying = (pins: readonly PinHead[], id: FactId, answer: string): number => standing(id, pins).answers.get(answer)?.length ?? 0;

/** Whose a policy is: the site's; without one, as in a file, nobody else's. */
const ownerOf = ({ site, url }: Pick<SummaryCard, 'site' | 'url'>) => site || url;

/** The pins that a card is held against, one a site, the newest: of other sites, and read by the rules that read the card. */
function otherSites(card: SummaryCard, pins: readonly PinHead[]): PinHead[] {
  const newest = new Map<string, PinHead>();
  for (const pin of pins) {
    const owner = ownerOf(pin);
    if (owner === ownerOf(card) || pin.rulesVersion !== card.rulesVersion) continue;
    const known = newest.get(owner);
    if (!known || known.pinnedAt < pin.pinnedAt) newest.set(owner, pin);
  }
  return [...newest.values()];
}

/** How each topic of a card stands among the other sites that are pinned, in a few words; where there are none, nothing. */
export function hintsOf(words: Words, card: SummaryCard, pins: readonly PinHead[]): Partial<Record<TopicId, Phrase>> {
  const others = otherSites(card, pins);
  const total = others.length;
  if (total === 0) return {};
  return Object.fromEntries(
    card.topics.map(({ id }): [TopicId, Phrase] => {
      const { sites, does, name } = COUNTS[id]((fact) => factIn(card.topics, fact), others);
      const among: Phrase = { message: counted(words, 'pinned_sites', total), fill: [String(sites), String(total)] };
      return [id, { message: counted(words, does, sites), fill: name === undefined ? [among] : [among, name] }];
    }),
  );
}
