import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * What `read` resolves with, read anew whenever one of `keys` is another. What was asked earlier and comes later is passed over: it would
 * take the place of what was asked last. `first` is what it is at first.
 */
export function useLatest<T>(first: T, read: () => Promise<T>, keys: readonly unknown[]): T {
  const [value, setValue] = useState(first);
  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    let isCurrent = true;
    read().then((now) => {
      if (isCurrent) setValue(() => now);
    });
    return () => {
      isCurrent = false;
    };
  }, keys);
  return value;
}
