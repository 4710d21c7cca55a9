import { factIn } from '../lib/compare';
import type { PinHead } from '../lib/pins/pin';
import type { FactId, SummaryCard, TopicId } from '../lib/policy';
import { headlineOf } from './headline';
import { type Counted, counted, type Phrase, type Words } from './words';

/** What a card, or a pin of one, says. */
type Topics = SummaryCard['topics'];

/** What is counted among the pinned sites: how many do so, and what they do. */
interface Count {
  sites: number;
  does: Extract<Counted, `hint_${string}`>;
  name?: string;
}

const TRACKED = ['tracking.advertising', 'tracking.analytics'] as const satisfies readonly FactId[];

/** What is worth knowing of the others depends on what this policy says: the company that it shares with them, or what else can be. */
const COUNTS: Record<TopicId, (card: Topics, pins: readonly Topics[]) => Count> = {
  payments(card, pins) {
    const { answer, names } = factIn(card, 'payments.processor');
    if (answer === 'does-not') return { sites: saying(pins, 'payments.processor', 'does-not'), does: 'hint_alike' };
    const named = pins.map((pin) => factIn(pin, 'payments.processor').names);
    if (names.length === 0) return { sites: named.filter(({ length }) => length > 0).length, does: 'hint_named' };
    const users = (name: string) => named.filter((all) => all.includes(name)).length;
    const name = names.reduce((most, one) => (users(one) > users(most) ? one : most));
    return { sites: users(name), does: 'hint_use', name };
  },
  cookies(card, pins) {
    const sets = factIn(card, 'cookies.first-party').answer === 'does';
    return sets
      ? { sites: saying(pins, 'cookies.first-party', 'does-not'), does: 'hint_no_cookies' }
      : { sites: saying(pins, 'cookies.first-party', 'does'), does: 'hint_own_cookies' };
  },
  tracking(card, pins) {
    const letsOthers = (topics: Topics) => TRACKED.some((id) => factIn(topics, id).answer === 'does');
    return { sites: pins.filter(letsOthers).length, does: letsOthers(card) ? 'hint_alike' : 'hint_tracked' };
  },
  sharing(card, pins) {
    if (factIn(card, 'sharing.sale').answer === 'does') return { sites: saying(pins, 'sharing.sale', 'does-not'), does: 'hint_no_sale' };
    return { sites: pins.filter(sharesNothing).length, does: sharesNothing(card) ? 'hint_alike' : 'hint_share_nothing' };
  },
};

/** How many pins give this answer. */
const saying = (pins: readonly Topics[], id: FactId, answer: string): number =>
  pins.filter((pin) => factIn(pin, id).answer === answer).length;

/** With nobody, courts and police neither. */
const sharesNothing = (topics: Topics) =>
  topics.some((topic) => topic.id === 'sharing' && headlineOf(topic).phrase.message === 'headline_sharing_not_any');

/** Whose a policy is: the site's; without one, as in a file, nobody else's. */
const ownerOf = ({ site, url }: Pick<SummaryCard, 'site' | 'url'>) => site || url;

/** The pins that a card is held against: of other sites, one a site, the newest. */
function otherSites(card: SummaryCard, pins: readonly PinHead[]): PinHead[] {
  const newest = new Map<string, PinHead>();
  for (const pin of pins) {
    const owner = ownerOf(pin);
    if (owner === ownerOf(card)) continue;
    const known = newest.get(owner);
    if (!known || known.pinnedAt < pin.pinnedAt) newest.set(owner, pin);
  }
  return [...newest.values()];
}

/** How each topic of a card stands among the other sites that are pinned, in a few words; where there are none, nothing. */
export function hintsOf(words: Words, card: SummaryCard, pins: readonly PinHead[]): Partial<Record<TopicId, Phrase>> {
  const others = otherSites(card, pins).map(({ topics }) => topics);
  const total = others.length;
  if (total === 0) return {};
  return Object.fromEntries(
    card.topics.map(({ id }): [TopicId, Phrase] => {
      const { sites, does, name } = COUNTS[id](card.topics, others);
      const among: Phrase = { message: counted(words, 'pinned_sites', total), fill: [String(sites), String(total)] };
      // the verb goes by the sites that there are where they are one: "0 of 1 pinned site uses"
      return [id, { message: counted(words, does, total === 1 ? total : sites), fill: name === undefined ? [among] : [among, name] }];
    }),
  );
}
