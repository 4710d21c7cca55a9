import { render } from 'preact';
import { WordsContext } from '../../components/words';
import type { PageReading } from '../../lib/browser/page';
import { wordsFor } from '../../lib/browser/words';
import { App } from './App';
import { warmUp } from './view';

/** Draws the popup; `reading` is of the page that the icon was clicked on. */
export function start(reading: Promise<PageReading>): void {
  render(
    <WordsContext value={wordsFor(document)}>
      <App first={reading} />
    </WordsContext>,
    document.body,
  );
  warmUp();
}
