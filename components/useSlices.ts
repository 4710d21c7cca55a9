import { useEffect, useState } from 'preact/hooks';

/** So many rows fill the tallest screen. */
const FIRST = 40;
/** So many more are drawn whenever the browser has nothing better to do. */
const SLICE = 60;

/** How many of `total` rows to draw now: what is seen, and the rest in slices when the browser is idle. Another `list` begins anew. */
export function useSlices(total: number, list: string): number {
  const [drawn, setDrawn] = useState({ list, rows: FIRST });
  const rows = drawn.list === list ? drawn.rows : FIRST;
  useEffect(() => {
    if (rows >= total) return;
    const idle = requestIdleCallback(() => setDrawn({ list, rows: rows + SLICE }));
    return () => cancelIdleCallback(idle);
  }, [rows, total, list]);
  return Math.min(rows, total);
}
