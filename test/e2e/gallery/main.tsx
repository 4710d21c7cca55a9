import { render } from 'preact';
import { useState } from 'preact/hooks';
import '../../../components/tokens.css';
import '../../../components/base.css';
import '../../../components/popup.css';
import '../../../components/changes.css';
import { Popup } from '../../../components/Popup';
import type { Standing, View } from '../../../components/view';
import { WordsContext } from '../../../components/words';
import messages from '../../../public/_locales/en/messages.json';
import { standingIn, VIEWS, type ViewName } from './views';

// Draws one view, named after the address's "?": every state of the popup without the pages and pins that lead to it.

const query = new URLSearchParams(location.search);
const name = query.get('view') as ViewName;
const language = query.get('language') ?? 'en-GB';
document.documentElement.dir = query.get('dir') ?? 'ltr';

const message = (key: keyof typeof messages, fill: string[] = []) =>
  (messages[key]?.message ?? '').replace(/\$([1-9])/g, (_, number) => fill[number - 1] ?? '');
const words = { language, message };

/** What every write to the pins comes to: "written", or as the address says. */
const written = (query.get('written') as 'full' | null) ?? 'written';

function Gallery({ view, first }: { view: View; first: Standing | undefined }) {
  const [standing, setStanding] = useState(first);
  const write = async (pinned: Standing['pinned']) => {
    if (written === 'written' && standing) setStanding({ ...standing, pinned });
    return written;
  };
  return (
    <Popup
      view={view}
      standing={standing}
      onShow={async () => (query.get('shown') as 'shown' | null) ?? 'shown'}
      onAnyway={() => {}}
      onRetry={() => {}}
      onPin={() => write({ at: new Date().toISOString() })}
      onUnpin={() => write(null)}
      onUndo={() => write(first?.pinned ?? null)}
      onCompare={async () => (query.get('compare') === 'too-long' ? 'compare_failed' : undefined)}
      onPins={async () => undefined}
      onCopy={async () => query.get('copy') !== 'refused'}
    />
  );
}

render(
  <WordsContext value={words}>
    <Gallery view={VIEWS[name]} first={standingIn(words, name)} />
  </WordsContext>,
  document.body,
);
