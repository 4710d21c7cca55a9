import { useContext, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Changes } from '../lib/changes';
import { PINS_AT_FIRST } from '../lib/comparison';
import type { SummaryCard as Card, Detection, Evidence, PageKind, PolicyDocument, Section, TopicId } from '../lib/policy';
import { ChangedNotice, changedPhrases } from './ChangedNotice';
import { EmptyState, type EmptyStateProps } from './EmptyState';
import { SHOWN_WORDS, type Shown } from './Evidence';
import { type CopyForm, Foot } from './Foot';
import { Icon } from './Icon';
import { PageHead } from './PageHead';
import { SaidLine } from './SaidLine';
import { nameOf } from './SiteName';
import { SummaryCard } from './SummaryCard';
import { WhatChanged } from './WhatChanged';
import { dayText, type MessageKey, type Phrase, textOf, type Words, WordsContext } from './words';

/** What the popup has to draw. */
export type View =
  | { state: 'reading' }
  | { state: 'card'; card: Card; policy: PolicyDocument; notes: CardNote[] }
  | { state: 'not-policy'; policy: PolicyDocument; kind: Detection['kind']; readable: boolean }
  | { state: 'other-language'; policy: PolicyDocument; language: string }
  | { state: 'empty'; policy: PolicyDocument }
  | { state: 'refused'; why: 'kept-out' | 'no-answer' | 'failed' };

/** What a reader of the card must know: the page may be no policy; it is not the whole of one; it was read while it loaded. */
export type CardNote = 'doubt' | 'still_loading' | 'short' | 'excerpt' | 'bare';

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

/**
 * What came of writing to the pins: `full` where there is no room left, `private` where the browser keeps nothing of a private window.
 * What fails leaves all pins as they were.
 */
export type Written = 'written' | 'full' | 'private' | 'failed';

interface PopupProps {
  view: View;
  /** Left out while it is not known, and where there is nothing sure to pin. */
  standing?: Standing | undefined;
  onShow(evidence: Evidence): Promise<Shown>;
  /** Summarizes what does not look like a policy. */
  onAnyway(): void;
  /** Reads the page again. */
  onRetry(): void;
  /** Pins the policy as it is now; where it is pinned, as a newer state of its pin. */
  onPin(): Promise<Written>;
  onUnpin(): Promise<Written>;
  /** Brings back what was unpinned last. */
  onUndo(): Promise<Written>;
  /** Opens the page that compares; false where the policy is too long to be taken along. */
  onCompare(): Promise<boolean>;
  /** Opens the page of pins. */
  onPins(): void;
  onCopy(form: CopyForm): Promise<boolean>;
}

/** What is said in a line of its own, until the view closes or the next one comes. */
type Line = 'unpinned' | 'kept' | 'pin_full' | 'pin_private' | 'pin_failed' | 'unpin_failed' | 'compare_failed';

const NOT_PINNED: Record<Exclude<Written, 'written'>, Line> = { full: 'pin_full', private: 'pin_private', failed: 'pin_failed' };
const STILL_PINNED: typeof NOT_PINNED = { full: 'unpin_failed', private: 'unpin_failed', failed: 'unpin_failed' };

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

/** Since when a policy is pinned, and whether it reads the same. */
const pinnedPhrase = (words: Words, { at, since }: Pinned): Phrase => ({
  message: since?.changes.same ? 'pinned_same' : 'pinned_on',
  fill: [dayText(words, at)],
});

/** The whole popup, in whichever state. */
export function Popup({ view, standing, onShow, onAnyway, onRetry, onPin, onUnpin, onUndo, onCompare, onPins, onCopy }: PopupProps) {
  const words = useContext(WordsContext);
  const [status, setStatus] = useState('');
  const [line, setLine] = useState<Line>();
  // false: seen, and back again
  const [seesChanges, setSeesChanges] = useState<boolean>();
  const isWriting = useRef(false);
  // the card was spoken of before it was known what changed, as with a long policy
  const owesChanges = useRef(false);
  const pinButton = useRef<HTMLButtonElement>(null);
  const seeButton = useRef<HTMLButtonElement>(null);

  const policy = 'policy' in view ? view.policy : undefined;
  const empty = view.state === 'card' || view.state === 'reading' ? undefined : emptyOf(words, view, onAnyway, onRetry);
  const name = policy && nameOf(policy);
  const pinned = standing?.pinned ?? undefined;
  const day = pinned && dayText(words, pinned.at);
  const since = pinned?.since?.changes.same === false ? pinned.since : undefined;

  useEffect(() => {
    setLine(undefined);
    setSeesChanges(undefined);
  }, [view]);
  // at once: whoever types on must not type into nothing
  useLayoutEffect(() => {
    if (seesChanges === false) seeButton.current?.focus();
  }, [seesChanges]);

  const said = (...phrases: Phrase[]) => phrases.map((phrase) => textOf(words, phrase)).join(' ');
  // the status is set after its place is drawn: screen readers speak changes only
  useEffect(() => {
    const sentences: string[] = empty ? [said(empty.title)] : [];
    if (view.state === 'card') sentences.push(said({ message: 'summarized', fill: [name ?? ''] }));
    if (since && day) sentences.push(said(...changedPhrases(words, day, since.changes)));
    else if (pinned) sentences.push(said(pinnedPhrase(words, pinned)));
    setStatus(sentences.join('. '));
    owesChanges.current = pinned !== undefined && pinned.since === undefined;
  }, [view, standing === undefined]);
  useEffect(() => {
    if (!since || !day || !owesChanges.current) return;
    owesChanges.current = false;
    setStatus(said(...changedPhrases(words, day, since.changes)));
  }, [since === undefined]);

  const say = (message: MessageKey) => setStatus(words.message(message));
  const tell = (said: Line) => {
    setLine(said);
    say(said);
  };

  /** Writes to the pins, one press after the other: a second press before the first is done is none. */
  const write = async (ask: () => Promise<Written>, done: () => void, failed = NOT_PINNED) => {
    if (isWriting.current) return;
    isWriting.current = true;
    const written = await ask();
    isWriting.current = false;
    if (written === 'written') done();
    else tell(failed[written]);
  };
  const pinDone = () => {
    setLine(undefined);
    say('pinned');
  };
  const pin = () => write(onPin, pinDone);
  const unpin = () => write(onUnpin, () => tell('unpinned'), STILL_PINNED);
  const keep = () => write(onPin, () => tell('kept'));
  const undo = () =>
    write(onUndo, () => {
      pinDone();
      // what was pressed is no longer there
      pinButton.current?.focus();
    });

  const show = async (evidence: Evidence) => {
    const shown = await onShow(evidence);
    say(SHOWN_WORDS[shown]);
    return shown;
  };

  return (
    <div class="popup">
      {since && day && seesChanges && (
        <WhatChanged
          site={name ?? ''}
          day={day}
          sections={since.changes.sections}
          total={policy?.sections.length ?? 0}
          onBack={() => setSeesChanges(false)}
        />
      )}
      {/* kept while the sentences are seen: what was opened stays so */}
      <div hidden={seesChanges === true}>
        {policy && (
          <PageHead
            site={policy.site}
            url={policy.url}
            title={policy.title}
            {...(view.state === 'card' && !view.notes.includes('doubt') && { updated: policy.updated })}
            pinned={pinned && pinnedPhrase(words, pinned)}
          >
            {standing && (
              <button type="button" class="btn" ref={pinButton} aria-pressed={pinned !== undefined} onClick={pinned ? unpin : pin}>
                <Icon name={pinned ? 'pinned' : 'pin'} />
                {words.message(pinned ? 'pinned' : 'pin')}
              </button>
            )}
          </PageHead>
        )}
        <main>
          {view.state === 'reading' && <h1 class="empty note">{words.message('reading')}</h1>}
          {empty && <EmptyState {...empty} level={policy ? 2 : 1} />}
          {line && (
            <SaidLine
              message={line}
              action={line === 'unpinned' ? { label: 'undo', onAct: undo } : undefined}
              takesFocus={line === 'kept'}
            />
          )}
          {since && day && (
            <ChangedNotice day={day} changes={since.changes} seeButton={seeButton} onSee={() => setSeesChanges(true)} onKeep={keep} />
          )}
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
              <SummaryCard
                card={view.card}
                policy={view.policy}
                hints={standing?.hints}
                earlier={since && day ? { day, answers: since.changes.answers, sections: since.sections } : undefined}
                onShow={show}
              />
            </>
          )}
        </main>
        {view.state !== 'reading' && (
          <Foot
            card={
              view.state === 'card'
                ? {
                    compared: Math.min(standing?.others ?? 0, PINS_AT_FIRST),
                    onCompare: async () => (await onCompare()) || tell('compare_failed'),
                    onCopy,
                  }
                : undefined
            }
            onPins={onPins}
            say={say}
          />
        )}
      </div>
      <p class="sr" role="status">
        {status}
      </p>
    </div>
  );
}
