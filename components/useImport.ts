import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ImportItem, ImportPreview, ImportRefusal } from '../lib/pins/transfer';
import type { ReviewedImport } from './ImportReview';
import type { Attempt, SayDone } from './useDone';
import { counted, type MessageKey, WordsContext } from './words';

const REFUSED: Record<ImportRefusal, MessageKey> = {
  'not-json': 'import_not_pins',
  'not-pins': 'import_not_pins',
  newer: 'import_too_new',
  'too-large': 'import_too_large',
};

interface Importing {
  /** What a file would bring. */
  onRead(file: File): Promise<ImportPreview>;
  /** Adds what the user agreed to: all of it or nothing. */
  onImport(items: readonly ImportItem[]): Promise<void>;
  attempt: Attempt;
  say: SayDone;
}

/** Brings in pins: a file is read, then reviewed, then imported. `button` is the one to begin with, to which the focus comes back. */
export function useImport({ onRead, onImport, attempt, say }: Importing) {
  const words = useContext(WordsContext);
  const button = useRef<HTMLButtonElement>(null);
  const [read, setRead] = useState<Pick<ReviewedImport, 'file' | 'preview'>>();
  const isReviewed = useRef(false);
  // only then is there the button again
  useLayoutEffect(() => {
    if (isReviewed.current && !read) button.current?.focus();
    isReviewed.current = read !== undefined;
  }, [read]);

  const onCancel = () => setRead(undefined);
  const onAgree = (items: readonly ImportItem[]) =>
    attempt(async () => {
      await onImport(items);
      onCancel();
      say({ said: { message: counted(words, 'imported', items.length), fill: [String(items.length)] } });
    });
  const onFile = (file: File) =>
    attempt(async () => {
      const preview = await onRead(file);
      if ('refused' in preview) say({ said: { message: REFUSED[preview.refused], fill: [file.name] } });
      else setRead({ file: file.name, preview });
    });
  return { button, onFile, review: read && { ...read, onAgree, onCancel } };
}
