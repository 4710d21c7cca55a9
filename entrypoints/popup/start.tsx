import { render } from 'preact';
import { browser } from 'wxt/browser';
import { WordsContext } from '../../components/words';
import type { PageReading } from '../../lib/browser/page';
import { App } from './App';
import { warmUp } from './view';

/**
 * The language of the words that the browser has chosen, with its direction: the user's, or English where there are no words in
 * the user's. Dates and screen readers must not speak another language than the words around them.
 */
function languageOfWords(): { language: string; dir: string } {
  const own = browser.i18n.getMessage('locale');
  const language = browser.i18n.getUILanguage();
  if (language.split('-', 1)[0] !== own) return { language: own, dir: 'ltr' };
  return { language, dir: browser.i18n.getMessage('@@bidi_dir') };
}

/** Draws the popup; `reading` is of the page that the icon was clicked on. */
export function start(reading: Promise<PageReading>): void {
  const { language, dir } = languageOfWords();
  document.documentElement.lang = language;
  document.documentElement.dir = dir;
  render(
    <WordsContext value={{ language, message: (key, fill) => browser.i18n.getMessage(key, fill) }}>
      <App first={reading} />
    </WordsContext>,
    document.body,
  );
  warmUp();
}
