import { useContext, useId } from 'preact/hooks';
import { Say } from './Say';
import { WordsContext } from './words';

interface NoteFieldProps {
  site: string;
  draft: string;
  onWrite(draft: string): void;
  onSave(): void;
  onCancel(): void;
}

/** The user's own words on a pin, being written. Escape leaves them as they were, Enter with Control or Command keeps them. */
export function NoteField({ site, draft, onWrite, onSave, onCancel }: NoteFieldProps) {
  const words = useContext(WordsContext);
  const id = useId();
  return (
    <form
      class="writing"
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      <label class="sr" for={id}>
        <Say message="note_on" fill={[site]} />
      </label>
      <textarea
        id={id}
        rows={3}
        dir="auto"
        value={draft}
        onInput={({ currentTarget }) => onWrite(currentTarget.value)}
        onKeyDown={(event) => {
          // the keys of an input method that composes are its own
          if (event.isComposing) return;
          if (event.key === 'Escape') onCancel();
          else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSave();
        }}
      />
      <span class="acts">
        <button type="submit" class="btn">
          {words.message('save')}
        </button>
        <button type="button" class="btn quiet" onClick={onCancel}>
          {words.message('cancel')}
        </button>
      </span>
    </form>
  );
}
