import { useContext, useMemo, useState } from 'preact/hooks';
import { type DamagedRecord, isOfState } from '../lib/pins/pin';
import { type Counted, counted, WordsContext } from './words';

interface DamagedAsideProps {
  /** At least one. */
  damaged: readonly DamagedRecord[];
  /** Saves them as a file; resolves with whether that was done. */
  onSave(): Promise<boolean>;
  onRemove(): void;
}

/** What could not be read. It can be saved and, once it is, be removed. */
export function DamagedAside({ damaged, onSave, onRemove }: DamagedAsideProps) {
  const words = useContext(WordsContext);
  const text = useMemo(() => JSON.stringify(damaged), [damaged]);
  const [saved, setSaved] = useState<string>();
  const states = damaged.filter(isOfState).length;
  const told = (base: Counted, count: number) => count > 0 && <span>{words.message(counted(words, base, count), [String(count)])}</span>;
  const save = async () => {
    if (await onSave()) setSaved(text);
  };
  return (
    <p class="aside">
      {told('damaged', damaged.length - states)}
      {told('damaged_state', states)}
      <button type="button" class="btn" onClick={save}>
        {words.message(counted(words, 'save_damaged', damaged.length))}
      </button>
      {saved === text && (
        <button type="button" class="btn" onClick={onRemove}>
          {words.message(counted(words, 'remove_damaged', damaged.length))}
        </button>
      )}
    </p>
  );
}
