import { useEffect, useState } from 'preact/hooks';

/** So many rows are seen at once on most screens. */
export const FIRST_SLICE = 12;
/** So many more are drawn whenever the browser has nothing better to do. */
const SLICE = 60;

/** How many of `total` rows to draw now: what is seen, and the rest in slices when the browser is idle. Another `list` begins anew. */
export function useSlices(total: number, list: string): number {
  const [drawn, setDrawn] = useState({ list, rows: FIRST_SLICE });
  const rows = drawn.list === list ? drawn.rows : FIRST_SLICE;
  useEffect(() => {
    if (rows >= total) return;
    const idle = requestIdleCallback(() => setDrawn({ list, rows: rows + SLICE }));
    return () => cancelIdleCallback(idle);
  }, [rows, total, list]);
  return Math.min(rows, total);
}
