import type { RefObject } from 'preact';
import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import type { PinHead } from '../lib/pins/pin';
import type { Attempt, SayDone } from './useDone';
import { counted, type MessageKey, type Phrase, WordsContext } from './words';

/** A button, where it is drawn. */
type Drawn = HTMLElement | null | undefined;

interface Deleting {
  pins: readonly PinHead[];
  /** What a pin is called among them. */
  called(pin: PinHead): string;
  /** Those that are listed, in their order. */
  listed: readonly PinHead[];
  /** The button of a pin that deletes it. */
  binOf(pin: PinHead): Drawn;
  /** What stays when a list does not: it gets the focus where no row can. */
  search: RefObject<HTMLElement | null>;
  /** Takes pins away; resolves with what brings them back, where there is something to bring. */
  onDelete(pins: readonly PinHead[]): Promise<(() => Promise<void>) | undefined>;
  attempt: Attempt;
  say: SayDone;
}

/** Deletes a pin, or several by one press, and brings back what the last press deleted. */
export function useDeleting({ pins, called, listed, binOf, search, onDelete, attempt, say }: Deleting) {
  const words = useContext(WordsContext);
  /** The button that deletes all that are chosen. */
  const button = useRef<HTMLButtonElement>(null);
  /** Pins that were deleted, or are being: they are listed until the storage says so, and a second press must not take the undo away. */
  const deleted = useRef(new Set<PinHead>());
  /** One of those that are being brought back, and the button that is there again with them. */
  const restored = useRef<{ key: string; pressed(): Drawn }>(undefined);
  useLayoutEffect(() => {
    const { current } = restored;
    if (!current || !pins.some(({ key }) => key === current.key)) return;
    restored.current = undefined;
    (current.pressed() ?? search.current)?.focus();
  });

  /** The focus goes on to `next`; where there is none, to the undo; and with the pins back to what was pressed. */
  const remove = (asked: readonly PinHead[], pressed: () => Drawn, next: () => Drawn) =>
    attempt(async () => {
      const doomed = asked.filter((pin) => !deleted.current.has(pin));
      if (doomed.length === 0) return;
      const name = called(doomed[0]!);
      const told = (one: MessageKey, many: 'deleted_pins' | 'restored_pins'): Phrase =>
        doomed.length === 1
          ? { message: one, fill: [name] }
          : { message: counted(words, many, doomed.length), fill: [String(doomed.length)] };
      for (const pin of doomed) deleted.current.add(pin);
      const forget = () => {
        for (const pin of doomed) deleted.current.delete(pin);
      };
      const bringBack = await onDelete(doomed).catch((error) => {
        forget();
        throw error;
      });
      const restore = (bring: () => Promise<void>) =>
        attempt(async () => {
          restored.current = { key: doomed[0]!.key, pressed };
          await bring();
          forget();
          say({ said: told('restored', 'restored_pins') });
        });
      const onward = next();
      onward?.focus();
      say({ said: told('deleted', 'deleted_pins'), takesFocus: !onward, onUndo: bringBack && (() => restore(bringBack)) });
    });

  return {
    button,
    deleteOne(pin: PinHead) {
      const at = listed.indexOf(pin);
      const neighbour = listed[at + 1] ?? listed[at - 1];
      return remove(
        [pin],
        () => binOf(pin),
        () => neighbour && binOf(neighbour),
      );
    },
    deleteChosen: (chosen: readonly PinHead[]) =>
      remove(
        chosen,
        () => button.current,
        () => null,
      ),
  };
}
