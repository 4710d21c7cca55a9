import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './Icon';
import { Say } from './Say';
import { type Phrase, WordsContext } from './words';

/** What was just done, and how to take it back. With that it stays until the next one comes; without, it can be closed. */
export interface Done {
  said: Phrase;
  onUndo?: (() => void) | undefined;
  /** What had the focus is gone, and nothing else of its kind is left. */
  takesFocus?: boolean;
}

interface ToastProps {
  done: Done | undefined;
  onClose(): void;
}

/** Its place is always there: screen readers speak what changes in it. */
export function Toast({ done, onClose }: ToastProps) {
  const words = useContext(WordsContext);
  const toast = useRef<HTMLDivElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  /** What had the focus before the button that closes it. */
  const before = useRef<EventTarget | null>(null);
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
          {done.onUndo ? (
            <button type="button" class="btn" ref={undo} onClick={done.onUndo}>
              {words.message('undo')}
            </button>
          ) : (
            <button
              type="button"
              class="btn close"
              onFocus={({ relatedTarget }) => {
                before.current = relatedTarget;
              }}
              onClick={() => {
                onClose();
                (before.current as HTMLElement | null)?.focus();
              }}
            >
              <Icon name="close" />
              <span class="sr">{words.message('close')}</span>
            </button>
          )}
        </>
      )}
    </div>
  );
}
