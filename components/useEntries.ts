import { useState } from 'preact/hooks';

/** A map that is state, and how an entry of it is set; undefined takes it away. */
export function useEntries<T>(): [ReadonlyMap<string, T>, (key: string, value: T | undefined) => void] {
  const [entries, setEntries] = useState<ReadonlyMap<string, T>>(new Map());
  const set = (key: string, value: T | undefined) =>
    setEntries((before) => {
      const next = new Map(before);
      if (value === undefined) next.delete(key);
      else next.set(key, value);
      return next;
    });
  return [entries, set];
}
