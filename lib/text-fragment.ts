import { BETWEEN_CELLS, MARKER } from './page/markup';

/** So many words at either end are enough to find a sentence by; a shorter quote is given whole. */
const WORDS = 6;

/** A text fragment parts its pieces by commas and hyphens. Half a surrogate pair, which a page may hold, has no encoding. */
const encoded = (words: readonly string[]) => encodeURIComponent(words.join(' ').replace(/\p{Cs}/gu, '\ufffd')).replaceAll('-', '%2D');

/** Whether an address is one of the Web, to be opened: one that was imported may be a script. */
export const isOnWeb = (url: string): boolean => /^https?:\/\//i.test(url);

/**
 * The address that opens a policy at a quote, which browsers find by the quote's words (WICG: Scroll to Text Fragment). Nothing of it
 * is sent to the site. Undefined where the address is none of the Web.
 */
export function addressAt(url: string, quote: string): string | undefined {
  if (!isOnWeb(url)) return undefined;
  // either piece must lie within one block of the page: a line, or a row's cell
  const blocks = quote
    .replaceAll(BETWEEN_CELLS, '\n')
    .split('\n')
    .map((line) => line.replace(MARKER, '').split(/\s+/).filter(Boolean));
  const [first = [], last = first] = [blocks[0], blocks.at(-1)];
  const isShort = blocks.length === 1 && first.length <= 2 * WORDS;
  const text = isShort ? encoded(first) : `${encoded(first.slice(0, WORDS))},${encoded(last.slice(-WORDS))}`;
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${text}`;
}
