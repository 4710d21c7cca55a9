import { useContext, useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Say } from './Say';
import { counted, type Phrase, type Words, WordsContext } from './words';

/** What a pin holds beside the card in view. */
export interface Kept {
  /** How many states before its newest. */
  older: number;
  hasNote: boolean;
}

/** What goes with a pin that holds more than the card in view. */
function lostPhrase(words: Words, { older, hasNote }: Kept): Phrase {
  const versions: Phrase = { message: counted(words, 'lost_older', older), fill: [String(older)] };
  if (!hasNote) return versions;
  return older > 0 ? { message: 'lost_both', fill: [{ message: 'lost_note' }, versions] } : { message: 'lost_note' };
}

interface UnpinQuestionProps {
  kept: Kept;
  onUnpin(): void;
  onKeep(): void;
}

/** Asks before a pin goes with what cannot be had again. It has the focus, on the harmless answer; Escape gives that too. */
export function UnpinQuestion({ kept, onUnpin, onKeep }: UnpinQuestionProps) {
  const words = useContext(WordsContext);
  const id = useId();
  const keep = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => keep.current?.focus(), []);
  return (
    <section
      class="said plain"
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // the browser would close the popup
        event.preventDefault();
        onKeep();
      }}
    >
      <p id={id}>
        <b>{words.message('unpin_ask')}</b> <Say message="unpin_deletes" fill={[lostPhrase(words, kept)]} />
      </p>
      <div class="acts">
        <button type="button" class="btn main" ref={keep} onClick={onKeep}>
          {words.message('unpin_not')}
        </button>
        <button type="button" class="btn" onClick={onUnpin}>
          {words.message('unpin')}
        </button>
      </div>
    </section>
  );
}
