import { useState } from 'preact/hooks';

/** The entries of a map by text. */
export type Entries<T> = readonly (readonly [key: string, value: T])[];

/** A map that is state, with its `first` entries, and how an entry of it is set; undefined takes it away. */
export function useEntries<T>(first: Entries<T> = []): [ReadonlyMap<string, T>, (key: string, value: T | undefined) => void] {
  const [entries, setEntries] = useState<ReadonlyMap<string, T>>(() => new Map(first));
  const set = (key: string, value: T | undefined) =>
    setEntries((before) => {
      const next = new Map(before);
      if (value === undefined) next.delete(key);
      else next.set(key, value);
      return next;
    });
  return [entries, set];
}
