import { useContext } from 'preact/hooks';
import { Icon } from './Icon';
import { WordsContext } from './words';

/** Where pins are searched for. */
export function FindField({ query, onInput }: { query: string; onInput(query: string): void }) {
  const words = useContext(WordsContext);
  return (
    <label class="find">
      <Icon name="search" />
      <span class="sr">{words.message('search_pins')}</span>
      <input
        type="search"
        placeholder={words.message('search_hint')}
        value={query}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
    </label>
  );
}
