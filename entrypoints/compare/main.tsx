import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/page.css';
import '../../components/compare.css';
import { WordsContext } from '../../components/words';
import { wordsFor } from '../../lib/browser/words';
import { App } from './App';
import { opened } from './opened';

const words = wordsFor(document);
document.title = words.message('compare');
// the first drawing is of all columns: nothing flashes by
opened(location.hash).then((first) =>
  render(
    <WordsContext value={words}>
      <App first={first} />
    </WordsContext>,
    document.body,
  ),
);
