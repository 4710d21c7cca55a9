import type { Section } from './policy';
import { ITEM } from './reader/lists';

/** A text that stands twice by chance is shorter, in characters. */
const LONG_TEXT = 200;

/**
 * For each section whether it says again what one before it said: pages hold the same text twice, for small screens and large ones.
 * A short answer and a list mean something else under another heading, and are the same again only under the same one.
 */
export function repeats(sections: readonly Section[]): boolean[] {
  const seen = new Set<string>();
  return sections.map(({ heading, text }) => {
    const said = text.length < LONG_TEXT || ITEM.test(text) ? `${heading}\n${text}` : text;
    const isRepeat = seen.has(said);
    seen.add(said);
    return isRepeat;
  });
}
