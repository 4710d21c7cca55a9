import { useContext } from 'preact/hooks';
import type { Evidence } from '../lib/policy';
import type { Shown } from './Evidence';
import { SummaryCard } from './SummaryCard';
import type { Earlier } from './TopicRow';
import { isUnfinished, type Standing, type View } from './view';
import { WordsContext } from './words';

interface CardViewProps {
  view: View & { state: 'card' };
  hints: Standing['hints'] | undefined;
  earlier: Earlier | undefined;
  onRetry(): void;
  onShow(evidence: Evidence): Promise<Shown>;
}

/** The card under what its reader must know of it. */
export function CardView({ view, hints, earlier, onRetry, onShow }: CardViewProps) {
  const words = useContext(WordsContext);
  return (
    <>
      {view.notes.map((note) => (
        <section class="said plain" key={note}>
          <p>{words.message(note)}</p>
          {isUnfinished(note) && (
            <div class="acts">
              <button type="button" class="btn" onClick={onRetry}>
                {words.message('try_again')}
              </button>
            </div>
          )}
        </section>
      ))}
      <SummaryCard card={view.card} policy={view.policy} hints={hints} earlier={earlier} onShow={onShow} />
    </>
  );
}
