import { type ComponentChild, render } from 'preact';
import { PinsUnreadable } from '../../components/PinsUnreadable';
import { WordsContext } from '../../components/words';
import { whyUnreadable } from '../../lib/browser/pin-storage';
import { wordsFor } from '../../lib/browser/words';
import './style.css';
import { App } from './App';
import { opened } from './opened';

const words = wordsFor(document);
document.title = words.message('compare');
const draw = (page: ComponentChild) => render(<WordsContext value={words}>{page}</WordsContext>, document.body);
// the first drawing is of all columns: nothing flashes by
opened(location.hash).then(
  (first) => draw(<App first={first} />),
  (error) => draw(<PinsUnreadable page="compare" why={whyUnreadable(error)} />),
);
