import { useEffect, useRef, useState } from 'preact/hooks';

interface Asking<T> {
  /** What it is until something is read. */
  first: T;
  /** That is to be read anew at once. */
  isDue: boolean;
  /** Reads it; what is shown until then is given. */
  read(shown: T): Promise<T>;
  /** Is told where reading what was asked last failed. */
  onFail(error: unknown): void;
}

/**
 * What was read last, read anew whenever one of `keys` is another. What was asked earlier and comes later is passed over: it would take
 * the place of what was asked last.
 */
export function useLatest<T>({ first, isDue, read, onFail }: Asking<T>, keys: readonly unknown[]): T {
  const [value, setValue] = useState(first);
  const isRead = useRef(!isDue);
  useEffect(() => {
    if (isRead.current) {
      isRead.current = false;
      return;
    }
    let isLast = true;
    read(value).then(
      (now) => isLast && setValue(() => now),
      (error) => isLast && onFail(error),
    );
    return () => {
      isLast = false;
    };
  }, keys);
  return value;
}
