import { useMemo, useRef } from 'preact/hooks';

/**
 * Callbacks that stay the same from one drawing to the next, and do what those of the last drawing do: what is drawn anew only where its
 * props changed may be given them. The names of the callbacks must not change.
 */
export function useStable<Acts extends object>(acts: Acts): Acts {
  const latest = useRef(acts);
  latest.current = acts;
  return useMemo(() => {
    const names = Object.keys(acts) as (keyof Acts)[];
    const call =
      (name: keyof Acts) =>
      (...given: unknown[]) =>
        (latest.current[name] as (...given: unknown[]) => unknown)(...given);
    return Object.fromEntries(names.map((name) => [name, call(name)])) as Acts;
  }, []);
}
