import type { PinHead, PinState } from '../lib/pins/pin';
import type { Attempt } from './useDone';
import { useEntries } from './useEntries';

/** A pin's history by its newest state: once that is another, so is the history. */
const historyKey = ({ key, latest }: PinHead) => `${latest} ${key}`;

/** The older states of the pins that they are asked for, which `read` reads, and how they are shown or hidden. */
export function useHistories(read: (pin: PinHead) => Promise<readonly PinState[]>, attempt: Attempt) {
  const [histories, set] = useEntries<readonly PinState[]>();
  const olderOf = (pin: PinHead) => histories.get(historyKey(pin));
  const toggle = (pin: PinHead) => attempt(async () => set(historyKey(pin), olderOf(pin) ? undefined : await read(pin)));
  return { olderOf, toggle };
}
