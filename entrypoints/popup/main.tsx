import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/popup.css';
import { WordsContext } from '../../components/words';
import { readActivePage } from '../../lib/browser/page';
import { App } from './App';
import { warmUp } from './view';

// before anything is drawn: the page is read while the popup gets ready
const reading = readActivePage();

const language = browser.i18n.getUILanguage();
document.documentElement.lang = language;
document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir');

render(
  <WordsContext value={{ language, message: (key, fill) => browser.i18n.getMessage(key, fill) }}>
    <App first={reading} />
  </WordsContext>,
  document.body,
);
warmUp();
