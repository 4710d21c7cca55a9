import { ITEM } from './reader/lists';

// The marks of headings, items and clauses: what tells their place, and says nothing.

/** The number or letter of a heading or a sentence: "3.", "(a)", "IV.", "2.1:", "Section 4:". */
const NUMBER = /^(?:(?:section|article|part|§)\s?)?[([]?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[a-z]|[ivx]{1,5})[.)\]:]{1,2}\s+/i;
/** "2.1 Cookies", but not "2.5 years", "1.5 GB" or "10.000 Readers". */
const CLAUSE = /^[1-9]\d?(?:\.[1-9]\d?){1,3}\s+(?=["“(]?\p{Lu})(?!(?:[KMGT]B|Hours?|Days?|Weeks?|Months?|Years?|Percent|Million)\b)/u;
/** Opens a name, "J. Miller", where it does not number a heading. */
const INITIAL = /^\p{Lu}\.\s/u;
/** What counts in a mark: the third of "2." in "2.3", and letters. */
const COUNT = /((?:\d{1,3}\.){0,3})(\d{1,3})|([a-z]{1,5})[.)\]:]/i;
const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ');
/** How soon a heading has its number: "Section 5", "5 Questions". */
const HEADING_NUMBER = 12;
/** No more lists than this go on after others came between. */
const OPEN_LISTS = 8;

/** The mark that a heading or a sentence opens with, its number or its bullet; '' where there is none. */
export function markOf(text: string, isHeading: boolean): string {
  const mark = !isHeading && INITIAL.test(text) ? '' : ((NUMBER.exec(text) ?? CLAUSE.exec(text) ?? ITEM.exec(text))?.[0] ?? '');
  return mark.length < text.length ? mark : '';
}

/** A list and a place in it. Their words together are the number: "2." and 3; 'a' and 22, or 'i' and 5, of "v". */
type Place = [list: string, place: number];

/** The places that a mark may tell; none of a bullet. */
function placesOf(mark: string): Place[] {
  const [, list = '', number, letters = ''] = COUNT.exec(mark.toLowerCase()) ?? [];
  if (number) return [[list, Number(number)]];
  const places: Place[] = [
    ['a', letters.length === 1 ? letters.charCodeAt(0) - 96 : 0],
    ['i', ROMAN.indexOf(letters) + 1],
  ];
  return places.filter(([, place]) => place > 0);
}

/**
 * Counts a policy's items and clauses, in the order of the text. A number that a sentence opens with is only its mark where it goes on
 * with one before it, or the next goes on with it: "30. Then we burn it" may tell of days. So it is hardly taken for a mark in two
 * versions that have different numbers there.
 */
export class Numbering {
  /** The last places of the lists that may go on, the innermost last; and those that the heading above may have. */
  private open: string[] = [];
  private heading: string[] = [];

  /** Goes on to the text under this heading. */
  enter(heading: string): void {
    this.heading = placesOf(heading.slice(0, HEADING_NUMBER)).map((place) => place.join(''));
  }

  /** How long the mark is that each sentence of a text opens with. */
  markLengths(sentences: readonly string[]): number[] {
    const marks = sentences.map((sentence) => {
      const first = markOf(sentence, false);
      // "• (a) We ask"
      const bullet = placesOf(first).length > 0 ? 0 : first.length;
      const number = markOf(sentence.slice(bullet), false);
      return { bullet, end: bullet + number.length, places: placesOf(number) };
    });
    const numbered = marks.filter(({ places }) => places.length > 0);
    let at = 0;
    return marks.map(({ bullet, end, places }) => {
      if (places.length === 0) return bullet;
      const next = numbered[++at]?.places ?? [];
      const fitting = places.filter(
        ([list, place]) => this.goesOn(list, place) || next.some(([other, after]) => other === list && after === place + 1),
      );
      for (const [list, place] of fitting) this.count(list, place);
      return fitting.length > 0 ? end : bullet;
    });
  }

  /** What looks like a line of the text may be the next title, so the heading counts too. */
  private goesOn(list: string, place: number): boolean {
    const before = [...this.open, ...this.heading];
    // an item may have gone since: "1.", "2.", "4."
    if (place !== 1) return before.includes(`${list}${place - 1}`) || before.includes(`${list}${place - 2}`);
    // "1.", "(a)" and "i." begin a list; "5.1" only in what is numbered "5."
    return !list.endsWith('.') || before.some((above) => list.startsWith(`${above}.`));
  }

  /** Ends the lists within the one that goes on. */
  private count(list: string, place: number): void {
    const before = this.open.lastIndexOf(`${list}${place - 1}`);
    this.open = [...(before < 0 ? this.open : this.open.slice(0, before)), `${list}${place}`].slice(-OPEN_LISTS);
  }
}
