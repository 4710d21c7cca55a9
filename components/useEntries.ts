import { useState } from 'preact/hooks';

/** The entries of a map by text. */
export type Entries<T> = readonly (readonly [key: string, value: T])[];

/**
 * A map that is state, with its `first` entries, how an entry of it is set, and how one is made of what it is by then; undefined takes
 * it away.
 */
export function useEntries<T>(
  first: Entries<T> = [],
): [
  entries: ReadonlyMap<string, T>,
  set: (key: string, value: T | undefined) => void,
  change: (key: string, next: (now: T | undefined) => T | undefined) => void,
] {
  const [entries, setEntries] = useState<ReadonlyMap<string, T>>(() => new Map(first));
  const change = (key: string, next: (now: T | undefined) => T | undefined) =>
    setEntries((before) => {
      const after = new Map(before);
      const value = next(before.get(key));
      if (value === undefined) after.delete(key);
      else after.set(key, value);
      return after;
    });
  return [entries, (key, value) => change(key, () => value), change];
}
