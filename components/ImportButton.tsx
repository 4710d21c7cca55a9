import type { Ref } from 'preact';
import { useContext, useRef } from 'preact/hooks';
import { type MessageKey, WordsContext } from './words';

interface ImportButtonProps {
  label: MessageKey;
  button: Ref<HTMLButtonElement>;
  onFile(file: File): void;
}

/** Lets the user choose a file of pins. */
export function ImportButton({ label, button, onFile }: ImportButtonProps) {
  const words = useContext(WordsContext);
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="btn" ref={button} onClick={() => input.current?.click()}>
        {words.message(label)}
      </button>
      <input
        type="file"
        accept=".json,application/json"
        hidden
        ref={input}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
          // the same file may be chosen again
          currentTarget.value = '';
        }}
      />
    </>
  );
}
