import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/page.css';
import '../../components/pins.css';
import { WordsContext } from '../../components/words';
import { listPins } from '../../lib/browser/pins';
import { wordsFor } from '../../lib/browser/words';
import { App } from './App';

const words = wordsFor(document);
document.title = words.message('pins');
// the first drawing is of the pins: nothing flashes by
listPins().then((listed) =>
  render(
    <WordsContext value={words}>
      <App first={listed} />
    </WordsContext>,
    document.body,
  ),
);
