import { browser } from 'wxt/browser';

type Key = Parameters<typeof browser.i18n.getMessage>[0];

/**
 * The words that the browser has chosen, with their language and direction: the user's, or English where there are no words in the
 * user's. Dates and screen readers must not speak another language than the words around them. The document is marked as such.
 */
export function wordsFor(document: Document): { language: string; message(key: Key, fill?: string[]): string } {
  const own = browser.i18n.getMessage('locale');
  const user = browser.i18n.getUILanguage();
  const isUsers = user.split('-', 1)[0] === own;
  const language = isUsers ? user : own;
  document.documentElement.lang = language;
  document.documentElement.dir = isUsers ? browser.i18n.getMessage('@@bidi_dir') : 'ltr';
  // to ask the browser takes its time, and lists ask for the same words in every row
  const known = new Map<Key, string>();
  const message = (key: Key, fill: string[] = []) => {
    if (fill.length > 0) return browser.i18n.getMessage(key, fill);
    const text = known.get(key) ?? browser.i18n.getMessage(key);
    known.set(key, text);
    return text;
  };
  return { language, message };
}
