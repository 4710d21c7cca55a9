import { useContext } from 'preact/hooks';
import { Say } from './Say';
import { type MessageKey, type Phrase, WordsContext } from './words';

export interface EmptyStateProps {
  title: Phrase;
  /** Why, and the next best thing to do. */
  text: MessageKey[];
  action?: { label: MessageKey; onAct(): void } | undefined;
  /** 1 where nothing stands above it. */
  level: 1 | 2;
}

/** A friendly sentence where there is no card. */
export function EmptyState({ title, text, action, level }: EmptyStateProps) {
  const words = useContext(WordsContext);
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <section class="empty">
      <Heading>
        <Say {...title} />
      </Heading>
      <p>{text.map((key) => words.message(key)).join(' ')}</p>
      {action && (
        <div class="acts">
          <button type="button" class="btn main" onClick={action.onAct}>
            {words.message(action.label)}
          </button>
        </div>
      )}
    </section>
  );
}
