import { type ComponentChild, render } from 'preact';
import { PinsUnreadable } from '../../components/PinsUnreadable';
import { FIRST_SLICE } from '../../components/useSlices';
import { WordsContext } from '../../components/words';
import { whyUnreadable } from '../../lib/browser/pin-storage';
import { listPins, newestPins } from '../../lib/browser/pins';
import { wordsFor } from '../../lib/browser/words';
import './style.css';
import { App, type Listed } from './App';

const words = wordsFor(document);
document.title = words.message('pins');
const draw = (page: ComponentChild) => render(<WordsContext value={words}>{page}</WordsContext>, document.body);

/** What is drawn first: pins, so that nothing flashes by, but not more than are seen, for to read a thousand takes its time. */
async function firstListed(): Promise<Listed> {
  const newest = await newestPins(FIRST_SLICE);
  return newest.length < FIRST_SLICE ? { ...(await listPins()), complete: true } : { pins: newest, damaged: [], complete: false };
}

firstListed().then(
  (first) => draw(<App first={first} />),
  (error) => draw(<PinsUnreadable page="pins" why={whyUnreadable(error)} />),
);
