/** So many pins stand beside the current policy where none are chosen: the newest. */
export const PINS_AT_FIRST = 5;

/** A pin as it is now, or as it was: a state before its newest. */
export interface ComparedPin {
  key: string;
  /** The id of the older state; null for the newest. */
  state: number | null;
}

/** What is compared: what a comparison page's address says after its "#". */
export interface Comparison {
  /** Where the current policy waits to be taken over. */
  current: string | null;
  pins: ComparedPin[];
}

/** The part of the address after "#". */
export function comparisonHash({ current, pins }: Comparison): string {
  const parts = pins.map(({ key, state }) => (state === null ? ['pin', key] : ['older', `${state} ${key}`]));
  return `#${new URLSearchParams(current === null ? parts : [['current', current], ...parts])}`;
}

/** Reads it back. What it does not know is left out. */
export function readComparison(hash: string): Comparison {
  const parts = [...new URLSearchParams(hash.slice(1))];
  return {
    current: parts.find(([name]) => name === 'current')?.[1] ?? null,
    pins: parts.flatMap(([name, value]): ComparedPin[] => {
      if (name === 'pin') return [{ key: value, state: null }];
      const [, state, key] = (name === 'older' && /^(\d{1,9}) (.+)$/.exec(value)) || [];
      return state && key ? [{ key, state: Number(state) }] : [];
    }),
  };
}
