import { SPEAKS } from './lists';

// What stands right below a heading that says it is collected, without a list's marks.

/** "Usage data: pages read, IP address": a label, and what it is of, on the first line. */
const LABELLED_LINE = /^\p{Lu}[^.:;!?\n]{2,60}: [^\n]+/u;

/** What such a line says where it is more than a list. */
const SAYS_MORE = /\b(?:never|none|nothing|nobody|only|off|disabled)\b/i;
/** The headings that such lines complete: "What we collect", "Data collected automatically". */
const OF_COLLECTING = /\b(?:information|data|details|what)\b.{0,30}\bcollect(?:ed)?\b[^,;]{0,30}$/i;
const OF_SOMETHING_ELSE = /\b(?:how|why|protect|other|not|never|no|third)\b|n['’]t\b/i;

/** Whether a text starts with such a line under a heading that says of what it is: by itself it states no more than an item does. */
export function startsLabelled(text: string, heading: string): boolean {
  const line = LABELLED_LINE.exec(text)?.[0];
  if (line === undefined || SPEAKS.test(line) || SAYS_MORE.test(line)) return false;
  return OF_COLLECTING.test(heading) && !OF_SOMETHING_ELSE.test(heading);
}

/** "IP address, browser, pages read": things and nothing else. */
const ENUMERATED_LINE = /^[^.:;!?\n,]{2,60}(?:, [^.:;!?\n,]{2,60}){2,30}\.?(?=\n|$)/;

/** How long the first line is, in characters, where it counts things under a heading that says what is done with them; else 0. */
export function enumeratedLength(text: string, heading: string): number {
  const line = ENUMERATED_LINE.exec(text)?.[0] ?? '';
  return !SPEAKS.test(line) && OF_COLLECTING.test(heading) && !OF_SOMETHING_ELSE.test(heading) ? line.length : 0;
}
