import type { Changes } from '../lib/changes';
import type { Gap } from '../lib/gaps';
import { canBePinned } from '../lib/pins/pin';
import type { SummaryCard as Card, Detection, PageKind, PolicyDocument, Section, TopicId } from '../lib/policy';
import type { EmptyStateProps } from './EmptyState';
import { nameOf } from './labels';
import { dayText, type MessageKey, type Phrase, type Words } from './words';

/** What the popup has to draw. */
export type View =
  | { state: 'reading' }
  | { state: 'card'; card: Card; policy: PolicyDocument; notes: CardNote[] }
  | { state: 'not-policy'; policy: PolicyDocument; kind: Detection['kind']; readable: boolean }
  | { state: 'other-language'; policy: PolicyDocument; language: string }
  | { state: 'empty'; policy: PolicyDocument }
  | { state: 'refused'; why: 'kept-out' | 'no-answer' | 'failed' };

/** What a reader of the card must know: the page may be no policy; it is not the whole of one; it was read while it loaded. */
export type CardNote = 'doubt' | 'still_loading' | Gap;

/** What of a page may be there only when it is read once more: text is yet to come. */
export const isUnfinished = (note: CardNote): boolean => note === 'still_loading' || note === 'bare';

/** Whether a view is of a policy, and not of a part of one: only that is pinned, and held against what was. */
export const isPinnable = (view: View): view is View & { state: 'card' } =>
  view.state === 'card' && canBePinned(view.card.url) && !view.notes.some((note) => note === 'doubt' || isUnfinished(note));

/** How the policy in front stands to what is pinned. */
export interface Standing {
  pinned: Pinned | null;
  /** How many other policies are pinned, and what each row says of their sites. */
  others: number;
  hints: Partial<Record<TopicId, Phrase>>;
}

/** The pin of the policy in front. */
export interface Pinned {
  /** ISO 8601. */
  at: string;
  /** What changed since, and the text of then; left out where that cannot be told. */
  since?: { changes: Changes; sections: readonly Section[] };
}

/** What changed since a policy was pinned, and the day of that; undefined where it reads the same, or where that is not known. */
export function changedSince(words: Words, pinned: Pinned | null | undefined) {
  return pinned?.since?.changes.same === false ? { day: dayText(words, pinned.at), ...pinned.since } : undefined;
}

/** Since when a policy is pinned, and whether it reads the same. */
export const pinnedPhrase = (words: Words, { at, since }: Pinned): Phrase => ({
  message: since?.changes.same ? 'pinned_same' : 'pinned_on',
  fill: [dayText(words, at)],
});

const KINDS: Partial<Record<PageKind, MessageKey>> = {
  terms: 'kind_terms',
  'cookie-policy': 'kind_cookie_policy',
  imprint: 'kind_imprint',
  orders: 'kind_orders',
  article: 'kind_article',
  settings: 'kind_settings',
  error: 'kind_error',
};

const REFUSED: Record<(View & { state: 'refused' })['why'], [title: MessageKey, hint: MessageKey, again: boolean]> = {
  'kept-out': ['refused_title', 'refused_hint', false],
  'no-answer': ['silent_title', 'silent_hint', true],
  failed: ['refused_title', 'failed_hint', true],
};

/** What stands in place of a card; undefined where there is one, or may yet be. */
export function emptyOf(words: Words, view: View, onAnyway: () => void, onRetry: () => void): Omit<EmptyStateProps, 'level'> | undefined {
  const again = { label: 'try_again', onAct: onRetry } as const;
  switch (view.state) {
    case 'not-policy': {
      const kind = KINDS[view.kind];
      return {
        title: { message: 'not_policy_title' },
        text: kind ? [kind, 'not_policy_hint'] : ['not_policy_hint'],
        action: view.readable ? { label: 'anyway', onAct: onAnyway } : undefined,
      };
    }
    case 'other-language': {
      const name = new Intl.DisplayNames(words.language, { type: 'language' }).of(view.language) ?? view.language;
      return { title: { message: 'language_title', fill: [name] }, text: ['language_hint'] };
    }
    case 'refused': {
      const [title, hint, retry] = REFUSED[view.why];
      return { title: { message: title }, text: [hint], action: retry ? again : undefined };
    }
    case 'empty':
      return { title: { message: 'empty_title' }, text: ['empty_hint'], action: again };
  }
}

/** What is told of a view in one sentence; undefined while the page is read. */
export function phraseOf(view: View, empty: Pick<EmptyStateProps, 'title'> | undefined): Phrase | undefined {
  if (view.state === 'card') return { message: 'summarized', fill: [nameOf(view.policy)] };
  return empty && { message: 'sentence', fill: [empty.title] };
}
