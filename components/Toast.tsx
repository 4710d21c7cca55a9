import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import { Say } from './Say';
import { type Phrase, WordsContext } from './words';

/** What was just done, and how to take it back. It stays until the next one comes. */
export interface Done {
  said: Phrase;
  onUndo?: (() => void) | undefined;
  /** What had the focus is gone, and nothing else of its kind is left. */
  takesFocus?: boolean;
}

/** Its place is always there: screen readers speak what changes in it. */
export function Toast({ done }: { done: Done | undefined }) {
  const words = useContext(WordsContext);
  const toast = useRef<HTMLDivElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (done?.takesFocus) (undo.current ?? toast.current)?.focus();
  }, [done]);
  return (
    <div class={done ? 'toast' : 'toast sr'} role="status" ref={toast} tabIndex={done?.takesFocus ? -1 : undefined}>
      {done && (
        <>
          <span>
            <Say {...done.said} />
          </span>
          {done.onUndo && (
            <button type="button" class="btn" ref={undo} onClick={done.onUndo}>
              {words.message('undo')}
            </button>
          )}
        </>
      )}
    </div>
  );
}
