import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import { type MessageKey, WordsContext } from './words';

interface SaidLineProps {
  message: MessageKey;
  action?: { label: MessageKey; onAct(): void } | undefined;
  /** It takes the place of what was pressed, and so its focus. */
  takesFocus?: boolean;
}

/** What came of a press, in one line, with what can be done about it. It comes into view. */
export function SaidLine({ message, action, takesFocus = false }: SaidLineProps) {
  const words = useContext(WordsContext);
  const line = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    line.current?.scrollIntoView({ block: 'nearest' });
    if (takesFocus) line.current?.focus();
  }, [message, takesFocus]);
  return (
    <div class="said plain line" ref={line} tabIndex={takesFocus ? -1 : undefined}>
      <p>{words.message(message)}</p>
      {action && (
        <button type="button" class="btn" onClick={action.onAct}>
          {words.message(action.label)}
        </button>
      )}
    </div>
  );
}
