import { useContext, useEffect, useState } from 'preact/hooks';
import { cardText } from '../../components/cardText';
import { Popup, type View } from '../../components/Popup';
import { WordsContext } from '../../components/words';
import { quoteOf } from '../../lib/anchor';
import { type PageReading, readActivePage, showInPage } from '../../lib/browser/page';
import { viewOf } from './view';

/** Most pages answer before this, in milliseconds; until then nothing is drawn, so that nothing flashes by. */
const QUIET = 500;

/** What to draw of a reading; where judging it fails, that it failed: never a popup that stays empty. */
function drawn(reading: PageReading, anyway = false): View {
  try {
    return viewOf(reading, anyway);
  } catch (error) {
    console.error(error);
    return { state: 'refused', why: 'failed' };
  }
}

/** The popup and its page. `first` is the reading that was started before anything was drawn. */
export function App({ first }: { first: Promise<PageReading> }) {
  const words = useContext(WordsContext);
  const [asked, setAsked] = useState(first);
  const [reading, setReading] = useState<PageReading>();
  const [view, setView] = useState<View>();

  useEffect(() => {
    let isAsked = true;
    const slow = setTimeout(setView, QUIET, { state: 'reading' });
    asked.then((done) => {
      // a later press of "Try again" is answered by its own reading
      if (!isAsked) return;
      clearTimeout(slow);
      setReading(done);
      setView(drawn(done));
    });
    return () => {
      isAsked = false;
      clearTimeout(slow);
    };
  }, [asked]);

  if (!view) return null;
  return (
    <Popup
      view={view}
      onShow={async (evidence) => {
        if (!reading || 'refused' in reading) return 'refused';
        return showInPage(reading.tab, quoteOf(reading.page.sections, evidence));
      }}
      onAnyway={() => reading && setView(drawn(reading, true))}
      onRetry={() => setAsked(readActivePage())}
      onCopy={async () => {
        if (view.state !== 'card') return false;
        return navigator.clipboard.writeText(cardText(words, view.card)).then(
          () => true,
          () => false,
        );
      }}
    />
  );
}
