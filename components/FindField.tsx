import type { Ref } from 'preact';
import { useContext } from 'preact/hooks';
import { Icon } from './Icon';
import { WordsContext } from './words';

interface FindFieldProps {
  query: string;
  onInput(query: string): void;
  /** The field itself, for who gives it the focus. */
  field?: Ref<HTMLInputElement>;
}

/** Where pins are searched for. */
export function FindField({ query, onInput, field = null }: FindFieldProps) {
  const words = useContext(WordsContext);
  return (
    <label class="find">
      <Icon name="search" />
      <span class="sr">{words.message('search_pins')}</span>
      <input
        type="search"
        ref={field}
        placeholder={words.message('search_hint')}
        value={query}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
    </label>
  );
}
