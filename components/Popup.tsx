import { useContext, useEffect, useState } from 'preact/hooks';
import type { SummaryCard as Card, Detection, Evidence, PageKind, PolicyDocument } from '../lib/policy';
import { EmptyState, type EmptyStateProps } from './EmptyState';
import { SHOWN_WORDS, type Shown } from './Evidence';
import { Icon } from './Icon';
import { PageHead } from './PageHead';
import { Sprite } from './Sprite';
import { SummaryCard } from './SummaryCard';
import { type MessageKey, type Phrase, textOf, WordsContext } from './words';

/** What the popup has to draw. */
export type View =
  | { state: 'reading' }
  | { state: 'card'; card: Card; policy: PolicyDocument; notes: CardNote[] }
  | { state: 'not-policy'; policy: PolicyDocument; kind: Detection['kind']; readable: boolean }
  | { state: 'other-language'; policy: PolicyDocument; language: string }
  | { state: 'empty'; policy: PolicyDocument }
  | { state: 'refused'; why: 'kept-out' | 'no-answer' | 'failed' };

/** What a reader of the card must know: the page may be no policy; it is short; it was read while it loaded. */
export type CardNote = 'doubt' | 'short' | 'still_loading';

interface PopupProps {
  view: View;
  onShow(evidence: Evidence): Promise<Shown>;
  /** Summarizes what does not look like a policy. */
  onAnyway(): void;
  /** Reads the page again. */
  onRetry(): void;
  /** Copies the card as text; false where the browser does not allow it. */
  onCopy(): Promise<boolean>;
}

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

/** The empty state of a view that has no card. */
function emptyOf(words: { language: string }, view: View, onAnyway: () => void, onRetry: () => void): Omit<EmptyStateProps, 'level'> {
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
    default:
      return { title: { message: 'empty_title' }, text: ['empty_hint'], action: again };
  }
}

/** The whole popup, in whichever state. */
export function Popup({ view, onShow, onAnyway, onRetry, onCopy }: PopupProps) {
  const words = useContext(WordsContext);
  const [status, setStatus] = useState<Phrase>();
  const [copied, setCopied] = useState<MessageKey>('copy');
  const policy = 'policy' in view ? view.policy : undefined;
  const empty = view.state === 'card' || view.state === 'reading' ? undefined : emptyOf(words, view, onAnyway, onRetry);

  // the status is set after its place is drawn: screen readers speak changes only
  useEffect(() => {
    if (view.state === 'card') setStatus({ message: 'summarized', fill: [view.card.site || view.card.title || ''] });
    else if (empty) setStatus(empty.title);
  }, [view]);

  const show = async (evidence: Evidence) => {
    const shown = await onShow(evidence);
    setStatus({ message: SHOWN_WORDS[shown] });
    return shown;
  };
  const copy = async () => {
    const key = (await onCopy()) ? 'copied' : 'copy_failed';
    setCopied(key);
    setStatus({ message: key });
  };

  return (
    <div class="popup">
      <Sprite />
      {policy && (
        <PageHead
          site={policy.site}
          url={policy.url}
          title={policy.title}
          {...(view.state === 'card' && !view.notes.includes('doubt') && { updated: policy.updated })}
        />
      )}
      <main>
        {view.state === 'reading' && <h1 class="empty note">{words.message('reading')}</h1>}
        {empty && <EmptyState {...empty} level={policy ? 2 : 1} />}
        {view.state === 'card' && (
          <>
            {view.notes.map((note) => (
              <section class="said plain" key={note}>
                <p>{words.message(note)}</p>
                {note === 'still_loading' && (
                  <div class="acts">
                    <button type="button" class="btn" onClick={onRetry}>
                      {words.message('try_again')}
                    </button>
                  </div>
                )}
              </section>
            ))}
            <SummaryCard card={view.card} policy={view.policy} onShow={show} />
          </>
        )}
      </main>
      {view.state === 'card' && (
        <footer class="foot">
          <button type="button" class="btn quiet" onClick={copy}>
            <Icon name="copy" />
            {words.message(copied)}
          </button>
        </footer>
      )}
      <p class="sr" role="status">
        {status && textOf(words, status)}
      </p>
    </div>
  );
}
