import { type HandedPolicy, takeOver } from '../../lib/browser/handover';
import { historyOf } from '../../lib/browser/pin-pages';
import { latestState, listPins } from '../../lib/browser/pins';
import { isOpenIn } from '../../lib/browser/tab';
import { type ComparedPin, type Comparison, PINS_AT_FIRST, readComparison } from '../../lib/comparison-address';
import { normaliseAddress, type PinHead, type PinState } from '../../lib/pins/pin';
import { sortPins } from '../../lib/pins/pin-list';
import { renewCards } from '../../lib/pins/renew';

/** All that the page is drawn from. */
export interface Opened {
  comparison: Comparison;
  /** The policy of the page that the user came from; null where there is none, or where it is no longer kept. */
  current: HandedPolicy | null;
  /** That page is still in its tab. */
  isOpen: boolean;
  pins: PinHead[];
  compared: readonly Compared[];
}

/** A pin as it is compared, with the state that is read of it. */
export interface Compared {
  pin: ComparedPin;
  state: PinState;
}

/** The pins that are compared, in their order, with present cards; those that are gone, or cannot be read, left out. */
export async function readCompared(pins: readonly ComparedPin[]): Promise<readonly Compared[]> {
  const read = await Promise.all(
    pins.map(async (pin) => {
      const { key, state: id } = pin;
      const state = id === null ? await latestState(key) : (await historyOf(key)).find((one) => one.id === id);
      return state ? { pin, state } : [];
    }),
  );
  const compared = read.flat();
  const renewed = await renewCards(compared.map(({ state }) => state));
  return compared.map(({ pin }, index) => ({ pin, state: renewed[index]! }));
}

/** What the address speaks of, by its part after "#". */
export async function opened(hash: string): Promise<Opened> {
  const asked = readComparison(hash);
  const [current, { pins }] = await Promise.all([asked.current === null ? null : takeOver(asked.current), listPins()]);
  const others = current ? pins.filter(({ key }) => key !== normaliseAddress(current.card.url)) : [];
  const newest = sortPins(others, 'newest', String).slice(0, PINS_AT_FIRST);
  const chosen = asked.pins.length > 0 ? asked.pins : newest.map(({ key }) => ({ key, state: null }));
  const [isOpen, compared] = await Promise.all([current ? isOpenIn(current.tab, current.card.url) : false, readCompared(chosen)]);
  return { comparison: { ...asked, pins: chosen }, current, isOpen, pins, compared };
}
