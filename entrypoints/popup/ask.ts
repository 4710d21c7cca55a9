import { activePage, type PageReading, readPageIn } from '../../lib/browser/page';
import { openPins } from '../../lib/browser/pin-storage';
import { type PinsHere, pinsAt } from './pinned';

/** What the popup asks for when it opens: the page in front and, side by side with it, what is pinned. */
export interface Asked {
  reading: Promise<PageReading>;
  /** Null where there is no page to look for. */
  pins: Promise<PinsHere | null>;
}

/** Asks; neither answer rejects. */
export function ask(): Asked {
  const open = activePage();
  openPins();
  return { reading: readPageIn(open), pins: open.then((page) => page && pinsAt(page.url)) };
}
