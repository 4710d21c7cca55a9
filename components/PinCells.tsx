import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { Topic } from '../lib/policy';
import { HeadlineText } from './HeadlineText';
import { headlineOf } from './headline';
import { Icon, Mark } from './Icon';
import { TOPIC_NAMES } from './labels';
import { dateText, type Phrase, type Words, WordsContext } from './words';

// What the row of a pin and the rows of its older versions have in common.

/** The four answers of a card, a cell each. */
export function Answers({ topics }: { topics: readonly Topic[] }) {
  const words = useContext(WordsContext);
  return topics.map((topic) => {
    const { phrase, mark } = headlineOf(topic);
    return (
      <td class="cell" key={topic.id}>
        <div class="ans">
          <Mark name={mark} />
          <span class={mark === 'unsaid' ? mark : undefined}>
            <span class="topic">{words.message(TOPIC_NAMES[topic.id])} </span>
            <HeadlineText phrase={phrase} mark={mark} />
          </span>
        </div>
      </td>
    );
  });
}

/** When the policy is of, and when it was pinned, in words. */
export function datesOf(words: Words, updated: string | null, pinned: string, older: boolean): Phrase {
  if (updated === null) return { message: older ? 'pin_undated_older' : 'pin_undated', fill: [pinned] };
  return { message: older ? 'pin_dated_older' : 'pin_dated', fill: [dateText(words, updated), pinned] };
}

/** A button in a row that is a drawing, with its words for those who do not see it. */
export function IconButton({
  icon,
  onPress,
  children,
}: {
  icon: 'note' | 'bin' | 'compare';
  onPress(): void;
  children: ComponentChildren;
}) {
  return (
    // a key that is held down presses once: focus goes on to the next row
    <button type="button" class="btn quiet" onClick={onPress} onKeyDown={(event) => event.repeat && event.preventDefault()}>
      <Icon name={icon} />
      <span class="sr">{children}</span>
    </button>
  );
}
