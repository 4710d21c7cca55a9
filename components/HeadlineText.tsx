import { useContext } from 'preact/hooks';
import type { Headline, MarkId } from './headline';
import { Say } from './Say';
import { type MessageKey, WordsContext } from './words';

const SPOKEN: Record<Exclude<MarkId, 'unsaid'>, MessageKey> = {
  does: 'spoken_does',
  'does-not': 'spoken_does_not',
  depends: 'spoken_depends',
};

/** What a topic comes to in a few words; who cannot see the mark beside them hears its answer first. */
export function HeadlineText({ phrase, mark }: Pick<Headline, 'phrase' | 'mark'>) {
  const words = useContext(WordsContext);
  return (
    <>
      {mark !== 'unsaid' && <span class="sr">{words.message(SPOKEN[mark])} </span>}
      <Say {...phrase} />
    </>
  );
}
