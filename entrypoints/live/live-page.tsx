import { type ComponentChild, type ComponentType, render } from 'preact';
import { PinsUnreadable } from '../../components/PinsUnreadable';
import { WordsContext } from '../../components/words';
import { onPinsChange, whyUnreadable } from '../../lib/browser/pin-pages';
import { wordsFor } from '../../lib/browser/words';

/** What a page that shows pins is drawn from. */
export interface Live<T> {
  /** What was read before anything was drawn. */
  first: T;
  /** How often pins changed since that was asked for. */
  changes: number;
  /** To be told where they can no longer be read: the page then says so. */
  onFail(error: unknown): void;
}

/**
 * Draws a page as soon as what it is drawn from is read, so that nothing flashes by, and again whenever pins change, in this window or
 * another. It listens before it reads: what changes in between is not missed.
 */
export function livePage<T>(name: 'pins' | 'compare', read: () => Promise<T>, App: ComponentType<Live<T>>): void {
  const words = wordsFor(document);
  document.title = words.message(name);
  const draw = (page: ComponentChild) => render(<WordsContext value={words}>{page}</WordsContext>, document.body);
  let changes = 0;
  let drawAnew = () => {};
  const stop = onPinsChange(() => {
    changes++;
    drawAnew();
  });
  const onFail = (error: unknown) => {
    console.error(error);
    stop();
    draw(<PinsUnreadable page={name} why={whyUnreadable(error)} />);
  };
  read().then((first) => {
    drawAnew = () => draw(<App first={first} changes={changes} onFail={onFail} />);
    drawAnew();
  }, onFail);
}
