import type { TopicId } from '../lib/policy';
import type { MarkId } from './headline';

/** The drawings of `Sprite`. */
export type IconName =
  | TopicId
  | 'down'
  | 'next'
  | 'pin'
  | 'pinned'
  | 'show'
  | 'compare'
  | 'copy'
  | 'list'
  | 'settings'
  | 'search'
  | 'bin'
  | 'note'
  | 'close'
  | 'plus'
  | 'print';

/** `down` is the chevron of what opens; `next` points where reading goes on, in every language. */
const CLASSES: Partial<Record<IconName, string>> = { down: 'icon chev', next: 'icon flip' };

/** A drawing beside words that say the same. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={CLASSES[name] ?? 'icon'} aria-hidden="true">
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
