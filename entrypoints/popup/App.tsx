import { useContext, useEffect, useState } from 'preact/hooks';
import { cardText } from '../../components/cardText';
import { Popup, type View } from '../../components/Popup';
import { WordsContext } from '../../components/words';
import { quoteOf } from '../../lib/anchor';
import { type Reading, readActivePage, showInPage } from '../../lib/browser/page';
import { viewOf } from './view';

/** Most pages answer before this, in milliseconds; until then nothing is drawn, so that nothing flashes by. */
const QUIET = 500;

/** The popup and its page. `first` is the reading that was started before anything was drawn. */
export function App({ first }: { first: Promise<Reading> }) {
  const words = useContext(WordsContext);
  const [asked, setAsked] = useState(first);
  const [reading, setReading] = useState<Reading>();
  const [view, setView] = useState<View>();

  useEffect(() => {
    const slow = setTimeout(setView, QUIET, { state: 'reading' });
    asked.then((done) => {
      clearTimeout(slow);
      setReading(done);
      setView(viewOf(done));
    });
  }, [asked]);

  if (!view) return null;
  return (
    <Popup
      view={view}
      onShow={async (evidence) => {
        if (!reading || 'refused' in reading) return 'refused';
        return showInPage(reading.tab, quoteOf(reading.page.sections, evidence));
      }}
      onAnyway={() => reading && setView(viewOf(reading, true))}
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
