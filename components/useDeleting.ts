import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PinHead } from '../lib/pins/pin';
import type { Attempt, SayDone } from './useDone';

interface Deleting {
  pins: readonly PinHead[];
  /** What a pin is called among them. */
  called(pin: PinHead): string;
  /** Those that are listed, in their order. */
  listed: readonly PinHead[];
  /** The button of a pin that deletes it, where it is drawn. */
  binOf(pin: PinHead): HTMLElement | null | undefined;
  /** What stays when a list does not: it gets the focus where no row can. */
  search: RefObject<HTMLElement | null>;
  /** Takes a pin away; resolves with what brings it back, where there is something to bring. */
  onDelete(pin: PinHead): Promise<(() => Promise<void>) | undefined>;
  attempt: Attempt;
  say: SayDone;
}

/** Deletes pins, and brings back the last one. The focus goes on to the next pin, and to one that is back. */
export function useDeleting({ pins, called, listed, binOf, search, onDelete, attempt, say }: Deleting): (pin: PinHead) => void {
  /** Pins that were deleted, or are being: they are listed until the storage says so, and a second press must not take the undo away. */
  const deleted = useRef(new Set<PinHead>());
  const restored = useRef<PinHead>(undefined);
  useLayoutEffect(() => {
    const back = pins.find(({ key }) => key === restored.current?.key);
    if (!back) return;
    restored.current = undefined;
    (binOf(back) ?? search.current)?.focus();
  });

  const restore = (pin: PinHead, name: string, bringBack: () => Promise<void>) =>
    attempt(async () => {
      restored.current = pin;
      await bringBack();
      deleted.current.delete(pin);
      say({ said: { message: 'restored', fill: [name] } });
    });

  return (pin) =>
    attempt(async () => {
      if (deleted.current.has(pin)) return;
      const name = called(pin);
      const at = listed.indexOf(pin);
      const neighbour = listed[at + 1] ?? listed[at - 1];
      deleted.current.add(pin);
      const bringBack = await onDelete(pin).catch((error) => {
        deleted.current.delete(pin);
        throw error;
      });
      const next = neighbour && binOf(neighbour);
      next?.focus();
      say({ said: { message: 'deleted', fill: [name] }, takesFocus: !next, onUndo: bringBack && (() => restore(pin, name, bringBack)) });
    });
}
