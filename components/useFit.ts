import { useLayoutEffect, useState } from 'preact/hooks';

/** Widths in rem, as in compare.css. */
const PHONE = 48;
const NARROW_LABELS = 68;
/** What stands at the sides of the page, and the column of the rows' names. */
const SIDES = 3;
const LABELS = 14;
const LABELS_NARROW = 13;
/** No column is narrower than this, and no comparison wider than so many. */
const COLUMN = 11;
const MOST_COLUMNS = 6;

/** How a comparison is laid out. */
export interface Fit {
  /** A phone's width: the rows' names stand over their cells. */
  phone: boolean;
  /** So many columns have room. */
  columns: number;
}

/** The layout for a page of a width in rem: fewer columns before narrower ones, and at last a phone's two. */
export function fitFor(width: number): Fit {
  if (width < PHONE) return { phone: true, columns: 2 };
  const labels = width < NARROW_LABELS ? LABELS_NARROW : LABELS;
  const columns = Math.floor((width - SIDES - labels) / COLUMN);
  return { phone: false, columns: Math.min(MOST_COLUMNS, Math.max(2, columns)) };
}

const rem = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
const fitNow = () => fitFor(document.documentElement.clientWidth / rem());

/** The layout for the window as it is. */
export function useFit(): Fit {
  const [fit, setFit] = useState(fitNow);
  useLayoutEffect(() => {
    const observer = new ResizeObserver(() => {
      setFit((before) => {
        const now = fitNow();
        return now.phone === before.phone && now.columns === before.columns ? before : now;
      });
    });
    observer.observe(document.documentElement);
    return () => observer.disconnect();
  }, []);
  return fit;
}
