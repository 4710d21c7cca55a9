import { useEffect, useRef, useState } from 'preact/hooks';
import type { View } from './view';
import type { MessageKey } from './words';

/**
 * What came of writing to the pins: `full` where there is no room left, `private` where the browser keeps nothing of a private window.
 * What fails leaves all pins as they were.
 */
export type Written = 'written' | 'full' | 'private' | 'failed';

/** What can be written. */
export interface PinWriting {
  /** Pins the policy as it is now; where it is pinned, as a newer state of its pin. */
  onPin(): Promise<Written>;
  onUnpin(): Promise<Written>;
  /** Brings back what was unpinned last. */
  onUndo(): Promise<Written>;
}

/** What is said in a line of its own, until the view closes or the next one comes. */
type Line = 'unpinned' | 'kept' | 'pin_full' | 'pin_private' | 'pin_failed' | 'unpin_failed' | NotOpened;

/** Why another page was not opened: the policy is too long to be taken along, or the browser did not do it. */
export type NotOpened = 'compare_failed' | 'not_opened';

const NOT_PINNED: Record<Exclude<Written, 'written'>, Line> = { full: 'pin_full', private: 'pin_private', failed: 'pin_failed' };
const STILL_PINNED: typeof NOT_PINNED = { full: 'unpin_failed', private: 'unpin_failed', failed: 'unpin_failed' };

/** Presses that write to the pins, and the line that tells what came of the last one; `say` speaks it. */
export function usePinning(view: View, { onPin, onUnpin, onUndo }: PinWriting, say: (message: MessageKey) => void) {
  const [line, setLine] = useState<Line>();
  const isWriting = useRef(false);
  const pinButton = useRef<HTMLButtonElement>(null);
  useEffect(() => setLine(undefined), [view]);

  const tell = (said: Line) => {
    setLine(said);
    say(said);
  };
  /** One press after the other: a second press before the first is done is none. */
  const write = async (ask: () => Promise<Written>, done: () => void, failed = NOT_PINNED) => {
    if (isWriting.current) return;
    isWriting.current = true;
    const written = await ask();
    isWriting.current = false;
    if (written === 'written') done();
    else tell(failed[written]);
  };
  const pinDone = () => {
    setLine(undefined);
    say('pinned');
  };
  return {
    line,
    tell,
    pinButton,
    pin: () => write(onPin, pinDone),
    unpin: () => write(onUnpin, () => tell('unpinned'), STILL_PINNED),
    keep: () => write(onPin, () => tell('kept')),
    undo: () =>
      write(onUndo, () => {
        pinDone();
        // what was pressed is no longer there
        pinButton.current?.focus();
      }),
  };
}
