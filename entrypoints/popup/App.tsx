import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { CopyForm } from '../../components/Foot';
import { Popup } from '../../components/Popup';
import type { NotOpened, Written } from '../../components/usePinning';
import { isPinnable, type Standing, type View } from '../../components/view';
import { type Words, WordsContext } from '../../components/words';
import { quoteOf } from '../../lib/anchor';
import { openPage } from '../../lib/browser/open';
import { type PageReading, showInPage } from '../../lib/browser/page';
import { NotSaved } from '../../lib/browser/pin-storage';
import { pin, type Unpinned, undo, unpin } from '../../lib/browser/pins';
import { wakeWorker } from '../../lib/browser/worker';
import { comparisonHash } from '../../lib/comparison-address';
import { normaliseAddress } from '../../lib/pins/pin';
import { type Asked, ask } from './ask';
import { pinsAt } from './pinned';
import { painted, standingsOf } from './standing';
import { viewOf } from './view';

/** Most pages answer before this, in milliseconds; until then nothing is drawn, so that nothing flashes by. */
const QUIET = 500;
/** So long the card waits for what is pinned, in milliseconds: to be drawn at once with it, and never to hang on it. */
const PINS_PATIENCE = 150;

/** What to draw of a reading; where judging it fails, that it failed: never a popup that stays empty. */
function drawn(reading: PageReading, anyway = false): View {
  try {
    return viewOf(reading, anyway);
  } catch (error) {
    console.error(error);
    return { state: 'refused', why: 'failed' };
  }
}

/** How the page in view stands to the pins, more exactly each time; nothing where it is not to be pinned, and is not. Never throws. */
async function* standingsIn(words: Words, view: View, asked: Asked): AsyncGenerator<Standing, void> {
  if (!('policy' in view)) return;
  const { policy } = view;
  try {
    const here = await asked.pins;
    // a page can change its address while it is read
    const pins = here?.url === policy.url ? here : await pinsAt(policy.url);
    if (isPinnable(view)) yield* standingsOf(words, { card: view.card, sections: policy.sections }, pins);
    // what is pinned is no longer what stands at its address
    else if (pins.own) yield { pinned: { at: pins.own.pinnedAt }, others: 0, hints: {} };
  } catch (error) {
    // the card must not hang on it
    console.error(error);
  }
}

/** Opens a full page in place of the popup; resolves with why it was not opened. */
async function open(...page: Parameters<typeof openPage>): Promise<NotOpened | undefined> {
  try {
    await openPage(...page);
    window.close();
  } catch (error) {
    console.error(error);
    return 'not_opened';
  }
}

/** The popup and its page. `first` is what was asked before anything was drawn. */
export function App({ first }: { first: Asked }) {
  const words = useContext(WordsContext);
  const [asked, setAsked] = useState(first);
  const [reading, setReading] = useState<PageReading>();
  const [view, setView] = useState<View>();
  const [standing, setStanding] = useState<Standing>();
  /** What was unpinned last, and how the policy stood to the pins before. */
  const undone = useRef<{ removed: Unpinned; standing: Standing }>(null);

  // at once: an effect after painting would wait for a frame, and the answer may be there already
  useLayoutEffect(() => {
    let isAsked = true;
    const slow = setTimeout(setView, QUIET, { state: 'reading' });
    const draw = async () => {
      const done = await asked.reading;
      const view = drawn(done);
      const standings = standingsIn(words, view, asked);
      const first = standings.next();
      const patience = new Promise<undefined>((late) => setTimeout(late, PINS_PATIENCE, undefined));
      const inTime = await Promise.race([first, patience]);
      // a later press of "Try again" is answered by its own reading
      if (!isAsked) return;
      clearTimeout(slow);
      setReading(done);
      setView(view);
      let latest = inTime?.value ?? undefined;
      setStanding(latest);
      painted().then(wakeWorker);
      for (let next = await first; !next.done && isAsked; next = await standings.next()) {
        const [before, now] = [latest, next.value];
        // not over what was pinned or unpinned meanwhile
        setStanding((shown) => (shown === before ? now : shown));
        latest = now;
      }
    };
    draw();
    return () => {
      isAsked = false;
      clearTimeout(slow);
    };
  }, [asked]);

  // laid out at once: the browser learns the popup's size now, and not a frame later
  useLayoutEffect(() => {
    document.body.getBoundingClientRect();
  }, [view]);

  if (!view) return null;

  /** Does something with the pin of the policy in view, and says what came of it. */
  const write = async (work: () => Promise<void>): Promise<Written> => {
    try {
      await work();
      return 'written';
    } catch (error) {
      console.error(error);
      if (error instanceof NotSaved && error.reason === 'full') return 'full';
      // Firefox has no storage in a private window
      return browser.extension.inIncognitoContext ? 'private' : 'failed';
    }
  };

  return (
    <Popup
      view={view}
      standing={standing}
      onShow={async (evidence) => {
        if (!reading || 'refused' in reading) return 'refused';
        return showInPage(reading.tab, quoteOf(reading.page.sections, evidence));
      }}
      onAnyway={() => reading && setView(drawn(reading, true))}
      onRetry={() => setAsked(ask())}
      onPin={() =>
        write(async () => {
          if (view.state !== 'card') return;
          const { pinnedAt } = await pin(view.card, view.policy.sections);
          setStanding((before) => before && { ...before, pinned: { at: pinnedAt } });
        })
      }
      onUnpin={() =>
        write(async () => {
          if (!('policy' in view)) return;
          const removed = await unpin([normaliseAddress(view.policy.url)]);
          if (standing) undone.current = { removed, standing };
          setStanding((before) => before && { ...before, pinned: null });
        })
      }
      onUndo={() =>
        write(async () => {
          if (!undone.current) return;
          await undo(undone.current.removed);
          setStanding(undone.current.standing);
        })
      }
      onCompare={async () => {
        if (view.state !== 'card' || !reading || 'refused' in reading) return;
        let id: string;
        try {
          const { handOver } = await import('../../lib/browser/handover');
          id = await handOver({ card: view.card, sections: view.policy.sections, tab: reading.tab });
        } catch (error) {
          console.error(error);
          return 'compare_failed';
        }
        return open('compare', comparisonHash({ current: id, pins: [] }));
      }}
      onPins={() => open('pins')}
      onCopy={async (form: CopyForm) => {
        if (view.state !== 'card') return false;
        try {
          const { cardMarkdown, cardText } = await import('../../components/cardText');
          await navigator.clipboard.writeText(form === 'text' ? cardText(words, view.card) : cardMarkdown(words, view.card));
          return true;
        } catch (error) {
          console.error(error);
          return false;
        }
      }}
    />
  );
}
