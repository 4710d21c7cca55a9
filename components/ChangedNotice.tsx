import type { Ref } from 'preact';
import { useContext } from 'preact/hooks';
import type { Changes } from '../lib/changes';
import { Say } from './Say';
import { counted, type MessageKey, type Phrase, type Words, WordsContext } from './words';

/**
 * How much changed since a day, as two phrases: since when, and how many of the four answers and how many sentences. Answers change alone
 * where other capitals, or another order, say another thing.
 */
export function changedPhrases(words: Words, day: string, changes: Changes): [since: Phrase, counts: Phrase] {
  const count = (base: 'answers' | 'sentences', none: MessageKey, number: number): Phrase =>
    number === 0 ? { message: none } : { message: counted(words, base, number), fill: [String(number)] };
  const answers = new Set(changes.answers.map(({ topic }) => topic)).size;
  const sentences = changes.sections.reduce((sum, section) => sum + section.sentences.length, 0);
  return [
    { message: 'changed_since', fill: [day] },
    {
      message: 'changed_counts',
      fill: [
        count('answers', 'answers_none', answers),
        count('sentences', changes.sections.length > 0 ? 'sentences_only_headings' : 'sentences_none', sentences),
      ],
    },
  ];
}

interface ChangedNoticeProps {
  day: string;
  changes: Changes;
  seeButton: Ref<HTMLButtonElement>;
  onSee(): void;
  onKeep(): void;
}

/** That a policy changed since it was pinned, with the way to its sentences and the way to keep it as it is now. */
export function ChangedNotice({ day, changes, seeButton, onSee, onKeep }: ChangedNoticeProps) {
  const words = useContext(WordsContext);
  const [since, counts] = changedPhrases(words, day, changes);
  return (
    <section class="said" aria-label={words.message('changed_label')}>
      <p>
        <b>
          <Say {...since} />
        </b>{' '}
        <Say {...counts} />
      </p>
      <div class="acts">
        {changes.sections.length > 0 && (
          <button type="button" class="btn main" ref={seeButton} onClick={onSee}>
            {words.message('see_sentences')}
          </button>
        )}
        <button type="button" class="btn" onClick={onKeep}>
          {words.message('keep_new')}
        </button>
      </div>
    </section>
  );
}
