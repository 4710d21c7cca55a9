import type { ComponentChildren } from 'preact';
import type { TopicId } from '../lib/policy';
import type { MarkId } from './headline';

/** A drawing's shapes. */
type Shapes = () => ComponentChildren;

/** On a grid of 16. */
const MARKS: Record<MarkId, Shapes> = {
  does: () => <circle cx="8" cy="8" r="6.5" fill="currentColor" stroke="none" />,
  'does-not': () => (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M3.8 12.2l8.4-8.4" />
    </>
  ),
  depends: () => (
    <>
      <path d="M8 1.2L14.8 8 8 14.8 1.2 8z" />
      <path d="M8 1.2V14.8L1.2 8z" fill="currentColor" />
    </>
  ),
  unsaid: () => <path d="M3.5 8h9" stroke-width="2" />,
};

/** On a grid of 20. */
const TOPICS: Record<TopicId, Shapes> = {
  payments: () => (
    <>
      <rect x="2.25" y="4.25" width="15.5" height="11.5" rx="2" />
      <path d="M2.25 8.25h15.5M5.25 12.5h3" />
    </>
  ),
  cookies: () => (
    <>
      <path d="M10.6 2.3a7.75 7.75 0 1 0 7.1 7.1 2.6 2.6 0 0 1-3.4-2.4 2.9 2.9 0 0 1-3.7-4.7z" />
      <path d="M7.2 8.1v.01M7.4 13v.01M12.2 12.4v.01" stroke-width="2" />
    </>
  ),
  tracking: () => (
    <>
      <path d="M1.75 10S4.75 4.5 10 4.5 18.25 10 18.25 10 15.25 15.5 10 15.5 1.75 10 1.75 10z" />
      <circle cx="10" cy="10" r="2.5" />
    </>
  ),
  sharing: () => (
    <>
      <circle cx="4.75" cy="10" r="2.5" />
      <circle cx="15.25" cy="4.75" r="2.5" />
      <circle cx="15.25" cy="15.25" r="2.5" />
      <path d="M7 8.9l6-3M7 11.1l6 3" />
    </>
  ),
};

/** On a grid of 16. */
const SMALL = {
  down: () => <path d="M4 6l4 4 4-4" />,
  next: () => <path d="M6 4l4 4-4 4" />,
  pin: () => <path d="M5.5 1.75h5M6.25 1.75v4.5L3.75 9.5h8.5l-2.5-3.25v-4.5M8 9.5v4.75" />,
  pinned: () => (
    <>
      <path d="M6.25 1.75v4.5L3.75 9.5h8.5l-2.5-3.25v-4.5z" fill="currentColor" />
      <path d="M5.5 1.75h5M8 9.5v4.75" />
    </>
  ),
  show: () => (
    <>
      <path d="M2.25 3.25h11.5M2.25 12.75h11.5" />
      <path d="M3.25 8h9.5" stroke-width="3.5" stroke-linecap="butt" />
    </>
  ),
  compare: () => (
    <>
      <rect x="1.75" y="2.75" width="5" height="10.5" rx="1" />
      <rect x="9.25" y="2.75" width="5" height="10.5" rx="1" />
    </>
  ),
  copy: () => (
    <>
      <rect x="5.75" y="5.75" width="8.5" height="8.5" rx="1.5" />
      <path d="M3.5 10.25h-.25a1.5 1.5 0 0 1-1.5-1.5v-5.5a1.5 1.5 0 0 1 1.5-1.5h5.5a1.5 1.5 0 0 1 1.5 1.5v.25" />
    </>
  ),
  list: () => <path d="M5.75 3.75h8.5M5.75 8h8.5M5.75 12.25h8.5M2 3.75h.5M2 8h.5M2 12.25h.5" />,
  search: () => (
    <>
      <circle cx="7" cy="7" r="4.75" />
      <path d="M10.5 10.5l3.75 3.75" />
    </>
  ),
  bin: () => <path d="M2.25 4.25h11.5M6 4V2.25h4V4M3.75 4.25l.6 9.5h7.3l.6-9.5" />,
  note: () => <path d="M2.25 13.75l.75-3.25 8-8 2.5 2.5-8 8z" />,
  close: () => <path d="M4 4l8 8M12 4l-8 8" />,
  plus: () => <path d="M8 3v10M3 8h10" />,
  print: () => (
    <>
      <path d="M4.25 6V2.25h7.5V6M4.25 11.75h-1a1.5 1.5 0 0 1-1.5-1.5V7.5A1.5 1.5 0 0 1 3.25 6h9.5a1.5 1.5 0 0 1 1.5 1.5v2.75a1.5 1.5 0 0 1-1.5 1.5h-1" />
      <path d="M4.25 9.75h7.5v4h-7.5z" />
    </>
  ),
} satisfies Record<string, Shapes>;

type SmallIcon = keyof typeof SMALL;
export type IconName = TopicId | SmallIcon;

/** `down` is the chevron of what opens; `next` points where reading goes on, in every language. */
const CLASSES: Partial<Record<IconName, string>> = { down: 'icon chev', next: 'icon flip' };

/** A drawing beside words that say the same. */
export function Icon({ name }: { name: IconName }) {
  const isTopic = name in TOPICS;
  return (
    <svg class={CLASSES[name] ?? 'icon'} viewBox={isTopic ? '0 0 20 20' : '0 0 16 16'} aria-hidden="true">
      {isTopic ? TOPICS[name as TopicId]() : SMALL[name as SmallIcon]()}
    </svg>
  );
}

/** The mark of an answer: its shape repeats the words beside it, its colour repeats the shape. */
export function Mark({ name }: { name: MarkId }) {
  return (
    <svg class={`mark ${name}`} viewBox="0 0 16 16" aria-hidden="true">
      {MARKS[name]()}
    </svg>
  );
}
