import { useContext, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Say } from './Say';
import { WordsContext } from './words';

interface NoteFieldProps {
  site: string;
  note: string;
  onSave(note: string): void;
  onCancel(): void;
}

/** The user's own words on a pin, being written. Escape leaves them as they were, Enter with Control or Command keeps them. */
export function NoteField({ site, note, onSave, onCancel }: NoteFieldProps) {
  const words = useContext(WordsContext);
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(note);
  // at once: whoever types on must not type into nothing
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(note.length, note.length);
  }, []);
  return (
    <form
      class="writing"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(text.trim());
      }}
    >
      <label class="sr" for={id}>
        <Say message="note_on" fill={[site]} />
      </label>
      <textarea
        id={id}
        ref={field}
        rows={3}
        dir="auto"
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onCancel();
          else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSave(text.trim());
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
