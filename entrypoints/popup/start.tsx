import { render } from 'preact';
import { WordsContext } from '../../components/words';
import { wordsFor } from '../../lib/browser/words';
import { App } from './App';
import type { Asked } from './ask';
import { warmUp } from './view';

/** Draws the popup; `asked` is about the page that the icon was clicked on. */
export function start(asked: Asked): void {
  render(
    <WordsContext value={wordsFor(document)}>
      <App first={asked} />
    </WordsContext>,
    document.body,
  );
  // where the page has answered already, the card comes first, and then there is nothing to warm up for
  let isAnswered = false;
  asked.reading.then(() => {
    isAnswered = true;
  });
  setTimeout(() => isAnswered || warmUp());
}
