import type { RefObject } from 'preact';
import { useContext, useMemo, useState } from 'preact/hooks';
import type { DamagedRecord } from '../lib/pins/pin';
import type { Attempt, SayDone } from './useDone';
import { type Counted, counted, WordsContext } from './words';

/** Whether it is one state of a pin: heads have no number. */
const isOfState = ({ record }: DamagedRecord) => typeof record === 'object' && record !== null && 'id' in record;

interface DamagedAsideProps {
  /** At least one. */
  damaged: readonly DamagedRecord[];
  /** Saves them as a file. */
  onSave(): Promise<void>;
  /** Takes away what is saved as a file. */
  onRemove(saved: readonly DamagedRecord[]): Promise<void>;
  /** Gets the focus once they are removed, with the button that had it. */
  next: RefObject<HTMLElement | null>;
  attempt: Attempt;
  say: SayDone;
}

/** What could not be read. It can be saved and, once it is, be removed. */
export function DamagedAside({ damaged, onSave, onRemove, next, attempt, say }: DamagedAsideProps) {
  const words = useContext(WordsContext);
  const text = useMemo(() => JSON.stringify(damaged), [damaged]);
  const [saved, setSaved] = useState<string>();
  const { length } = damaged;
  const states = damaged.filter(isOfState).length;
  const told = (base: Counted, count: number) => count > 0 && <span>{words.message(counted(words, base, count), [String(count)])}</span>;
  const save = () =>
    attempt(async () => {
      await onSave();
      setSaved(text);
      say({ said: { message: counted(words, 'damaged_saved', length) } });
    });
  const remove = () =>
    attempt(async () => {
      await onRemove(damaged);
      next.current?.focus();
      say({ said: { message: counted(words, 'damaged_removed', length) } });
    });
  return (
    <p class="aside">
      {told('damaged', length - states)}
      {told('damaged_state', states)}
      <button type="button" class="btn" onClick={save}>
        {words.message(counted(words, 'save_damaged', length))}
      </button>
      {saved === text && (
        <button type="button" class="btn" onClick={remove}>
          {words.message(counted(words, 'remove_damaged', length))}
        </button>
      )}
    </p>
  );
}
