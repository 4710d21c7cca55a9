import { render } from 'preact';
import '../../../components/tokens.css';
import '../../../components/base.css';
import '../../../components/popup.css';
import { Popup } from '../../../components/Popup';
import { WordsContext } from '../../../components/words';
import messages from '../../../public/_locales/en/messages.json';
import { VIEWS, type ViewName } from './views';

// Draws one view, named after the address's "?": every state of the popup without the pages that lead to it.

const query = new URLSearchParams(location.search);
const view = VIEWS[query.get('view') as ViewName];
const language = query.get('language') ?? 'en-GB';
document.documentElement.dir = query.get('dir') ?? 'ltr';
document.documentElement.style.fontSize = query.get('text') ?? '';

const message = (key: keyof typeof messages, fill: string[] = []) =>
  (messages[key]?.message ?? '').replace(/\$([1-9])/g, (_, number) => fill[number - 1] ?? '');

render(
  <WordsContext value={{ language, message }}>
    <Popup
      view={view}
      onShow={async () => (query.get('shown') as 'shown' | null) ?? 'shown'}
      onAnyway={() => {}}
      onRetry={() => {}}
      onCopy={async () => true}
    />
  </WordsContext>,
  document.body,
);
