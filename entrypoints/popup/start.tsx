import { render } from 'preact';
import { browser } from 'wxt/browser';
import { WordsContext } from '../../components/words';
import type { Reading } from '../../lib/browser/page';
import { App } from './App';
import { warmUp } from './view';

/** Draws the popup; `reading` is of the page that the icon was clicked on. */
export function start(reading: Promise<Reading>): void {
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
}
