import type { Section } from './policy';

// Characters by their looks: what a reader takes for the same, however it was typed, and whatever became of it on its way.

/** What is not seen at all, as a class of regular expressions has it: soft hyphens, marks of direction, spaces without a width. */
export const SHAPELESS = '\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff';
/** What is taken for an apostrophe, likewise, beside the two usual ones, ' and ’. */
export const APOSTROPHES = '‘‛′`´ʹʻʼʽˈ\\x91\\x92';

/** An apostrophe in a wrong encoding, or escaped once too often; or lost, where the end of "don't", "it's" or "we're" tells of it. */
const DAMAGED = 'â(?:€™|\\x80\\x99)|Â[’´\\x92]|&(?:[lr]squo|apos|#0?39|#x27|#821[67]);|[?\\ufffd]{1,3}(?=(?:[stdm]|ll|re|ve)\\b)';
const ODD = new RegExp(`[${SHAPELESS}]|(${DAMAGED}|[${APOSTROPHES}])|([\\ufb00-\\ufb06\\uff01-\\uff5e])|(&nbsp;)`, 'gi');

/** A section whose heading and text hold the usual characters instead of those that look like them, and none without a shape. */
export interface Legible extends Section {
  /** The place in the section's own text of a place in this text. */
  placeOf: (at: number) => number;
}

/** Makes a policy's sections legible for what reads its words. Linear in their length. */
export function legible(sections: readonly Section[]): Legible[] {
  return sections.map(({ level, heading, text }) => ({ level, heading: heading && legibleText(heading).text, ...legibleText(text) }));
}

function legibleText(written: string): Pick<Legible, 'text' | 'placeOf'> {
  /** Where what was put in ends, and where in `written` what it stands for does. */
  const ends: number[] = [];
  const writtenEnds: number[] = [];
  let shift = 0;
  const text = written.replace(ODD, (odd: string, apostrophe?: string, wide?: string, space?: string, at = 0) => {
    const usual = apostrophe ? "'" : (wide?.normalize('NFKC') ?? (space ? ' ' : ''));
    ends.push(at + shift + usual.length);
    writtenEnds.push(at + odd.length);
    shift += usual.length - odd.length;
    return usual;
  });
  const placeOf = (at: number) => {
    let low = 0;
    for (let high = ends.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((ends[middle] as number) <= at) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? at : (writtenEnds[low - 1] as number) + at - (ends[low - 1] as number);
  };
  return { text, placeOf };
}
