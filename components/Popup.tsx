import { useContext, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { PINS_AT_FIRST } from '../lib/comparison-address';
import type { Evidence } from '../lib/policy';
import { CardView } from './CardView';
import { ChangedNotice } from './ChangedNotice';
import { EmptyState } from './EmptyState';
import { SHOWN_WORDS, type Shown } from './Evidence';
import { type CopyForm, Foot } from './Foot';
import { nameOf } from './labels';
import { PopupHead } from './PopupHead';
import { SaidLine } from './SaidLine';
import { useFocusOnward } from './useFocusOnward';
import { type NotOpened, type PinWriting, usePinning } from './usePinning';
import { useSpokenStatus } from './useSpokenStatus';
import { changedSince, emptyOf, isPinnable, phraseOf, type Standing, type View } from './view';
import type { WhatChanged as Sentences } from './WhatChanged';
import { WordsContext } from './words';

interface PopupProps extends PinWriting {
  view: View;
  /** Left out while it is not known, and where there is nothing sure to pin and nothing pinned. */
  standing?: Standing | undefined;
  onShow(evidence: Evidence): Promise<Shown>;
  /** Summarizes what does not look like a policy. */
  onAnyway(): void;
  /** Reads the page again. */
  onRetry(): void;
  /** Opens the page that compares; resolves with why it was not opened. */
  onCompare(): Promise<NotOpened | undefined>;
  /** Opens the page of pins; resolves likewise. */
  onPins(): Promise<NotOpened | undefined>;
  onCopy(form: CopyForm): Promise<boolean>;
}

/** The whole popup, in whichever state. */
export function Popup({ view, standing, onShow, onAnyway, onRetry, onCompare, onPins, onCopy, ...writing }: PopupProps) {
  const words = useContext(WordsContext);
  const { root, onward } = useFocusOnward(view);
  const empty = emptyOf(words, view, onward(onAnyway), onward(onRetry));
  const { status, say } = useSpokenStatus(view, phraseOf(view, empty), standing);
  const { line, tell, pinButton, pin, unpin, keep, undo } = usePinning(view, writing, say);
  // few policies change: what draws their sentences is loaded where they did, and is there when it is pressed for
  const [WhatChanged, setWhatChanged] = useState<typeof Sentences>();
  // false: seen, and back again
  const [seesChanges, setSeesChanges] = useState<boolean>();
  const seeButton = useRef<HTMLButtonElement>(null);
  const changed = changedSince(words, standing?.pinned);

  useEffect(() => setSeesChanges(undefined), [view]);
  useEffect(() => {
    if (changed) import('./WhatChanged').then((loaded) => setWhatChanged(() => loaded.WhatChanged), console.error);
  }, [changed === undefined]);
  // at once: whoever types on must not type into nothing
  useLayoutEffect(() => {
    if (seesChanges === false) seeButton.current?.focus();
  }, [seesChanges]);

  const open = (page: typeof onPins) => async () => {
    const failed = await page();
    if (failed) tell(failed);
  };
  const show = async (evidence: Evidence) => {
    const shown = await onShow(evidence);
    say(SHOWN_WORDS[shown]);
    return shown;
  };

  return (
    <div class="popup" ref={root}>
      {WhatChanged && changed && seesChanges && 'policy' in view && (
        <WhatChanged
          site={nameOf(view.policy)}
          day={changed.day}
          sections={changed.changes.sections}
          total={view.policy.sections.length}
          onBack={() => setSeesChanges(false)}
        />
      )}
      {/* kept while the sentences are seen: what was opened stays so */}
      <div hidden={WhatChanged !== undefined && seesChanges === true}>
        {'policy' in view && <PopupHead view={view} standing={standing} pinButton={pinButton} onPin={pin} onUnpin={unpin} />}
        <main>
          {view.state === 'reading' && <h1 class="empty note">{words.message('reading')}</h1>}
          {empty && <EmptyState {...empty} level={'policy' in view ? 2 : 1} />}
          {line && (
            <SaidLine
              message={line}
              action={line === 'unpinned' ? { label: 'undo', onAct: undo } : undefined}
              takesFocus={line === 'kept' || (line === 'unpinned' && !isPinnable(view))}
            />
          )}
          {changed && (
            <ChangedNotice
              day={changed.day}
              changes={changed.changes}
              seeButton={seeButton}
              onSee={() => setSeesChanges(true)}
              onKeep={keep}
            />
          )}
          {view.state === 'card' && (
            <CardView
              view={view}
              hints={standing?.hints}
              earlier={changed && { day: changed.day, answers: changed.changes.answers, sections: changed.sections }}
              onRetry={onward(onRetry)}
              onShow={show}
            />
          )}
        </main>
        {view.state !== 'reading' && (
          <Foot
            card={
              view.state === 'card'
                ? {
                    compared: Math.min(standing?.others ?? 0, PINS_AT_FIRST),
                    onCompare: open(onCompare),
                    onCopy,
                  }
                : undefined
            }
            onPins={open(onPins)}
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
