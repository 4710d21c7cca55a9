import type { TopicId } from '../lib/policy';
import type { MarkId } from './headline';

/** A drawing beside words that say the same; `down` is the chevron of what opens. */
export function Icon({ name }: { name: TopicId | 'down' | 'show' | 'copy' }) {
  return (
    <svg class={name === 'down' ? 'icon chev' : 'icon'} aria-hidden="true">
      <use href={`#i-${name}`} />
    </svg>
  );
}

/** The mark of an answer: its shape repeats the words beside it, its colour repeats the shape. */
export function Mark({ name }: { name: MarkId }) {
  return (
    <svg class={`mark ${name}`} aria-hidden="true">
      <use href={`#m-${name}`} />
    </svg>
  );
}
