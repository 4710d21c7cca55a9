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
  // once the page has answered the card comes first, and there is nothing left to warm up for
  let isAnswered = false;
  asked.reading.then(() => {
    isAnswered = true;
  });
  const steps = warmUp();
  const step = () => isAnswered || steps.next().done || setTimeout(step);
  setTimeout(step);
}
