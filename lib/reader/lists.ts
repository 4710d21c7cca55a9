import type { Span } from '../sentences';

// Lines, items and parts of sentences: what a section's text looks like beyond its words.

/**
 * What an item of a list begins with, "• ", "3.", "(a)", "iv) ", but no "1.5 years"; and how long that is at most, in characters. What the
 * reading of a page puts there itself is less: `MARKER` in `page/markup.ts`.
 */
export const ITEM = /^(?:[•●◦▪▫■□‣∙·○➢➤✓✔✗✘✕✖❌*–-]|[([]?(?:\d{1,3}|[a-z]|[ivx]{1,5})(?:[)\]]|\.(?=\s))|\d{1,3}\.(?!\d))\s?/i;
const ITEM_LENGTH = 8;
const NEWLINE = 10;
const SPACE = 32;
const BULLET = 0x2022;
/** How soon a row's first cell ends, in characters. */
const ROW_START = 120;

/** Whether a sentence is the first of its line; `text.slice(start, end)` is the sentence, here as below. */
export function startsLine(text: string, { start }: Span): boolean {
  let at = start - 1;
  while (at >= 0 && (text.charCodeAt(at) === SPACE || text.charCodeAt(at) === BULLET)) at--;
  return at < 0 || text.charCodeAt(at) === NEWLINE;
}

/** Whether a sentence begins an item of a list, on the line that begins at `line`. */
export function startsItem(text: string, span: Span, line: number): boolean {
  return startsLine(text, span) && isItem(text, line);
}

/** How long the mark is with which a text goes on at a place; 0 where there is none. */
export function markLength(text: string, at: number): number {
  const first = text.charCodeAt(at) === SPACE ? at + 1 : at;
  const mark = ITEM.exec(text.slice(first, first + ITEM_LENGTH))?.[0];
  return mark ? first - at + mark.length : 0;
}

/** Whether the line that begins at `line` bears a cross, which says that it is not so. */
export function isCrossedOut(text: string, line: number): boolean {
  return /^(?:• )?[✗✘✕✖❌]/u.test(text.slice(line, line + ITEM_LENGTH));
}

/** Whether the line that begins at `line` is an item of a list, or a row of a table. */
function isItem(text: string, line: number): boolean {
  return ITEM.test(text.slice(line, line + ITEM_LENGTH)) || isRow(text, line);
}

/** A row's cells are parted by " | "; the first ends soon. */
function isRow(text: string, line: number): boolean {
  const start = text.slice(line, line + ROW_START);
  // hardly any text has bars, and spaces abound
  if (!start.includes('|')) return false;
  const bar = start.indexOf(' | ');
  return bar > 0 && !start.slice(0, bar).includes('\n');
}

/** How long a label may be, in characters. */
const LABEL_LENGTH = 90;
/** What opens a line as a label. */
const LABEL = /^[(“"]?\p{Lu}[^.:;!?\n]{2,88}(?:\.{1,2}|:| [–—-]) /u;
/** What a statement has, and a label has not. */
export const SPEAKS = /\b(?:we|you|i|our|your|may|can|will|is|are|be|has|have|do|does|not|no)\b/i;

/** Whose they are that a label names: "With our Couriers." */
const WHOSE = /^(?:(?:with|to) )?our /i;
const OUR = /\bour\b/gi;

/** Where the label ends that the line begins with: "Relatives. Affiliates abroad.", "Affiliates: our sister firms"; -1 without one. */
export function labelEnd(text: string, { start }: Span): number {
  const label = LABEL.exec(text.slice(start, start + LABEL_LENGTH))?.[0];
  if (!label) return -1;
  const isOfOurs = WHOSE.test(label);
  return SPEAKS.test(isOfOurs ? label.replace(OUR, '') : label) ? -1 : start + label.length - 1;
}

/** The number of a list's item; that of a clause, "3.1", is of its text. */
const ITEM_NUMBER = /^\d{1,3}[.)] /;

/** How long the number is with which a sentence begins its line: the page may not hold it, the browser counts. 0 where there is none. */
export function numberLength(text: string, span: Span): number {
  return startsLine(text, span) ? (ITEM_NUMBER.exec(text.slice(span.start, span.start + ITEM_LENGTH))?.[0].length ?? 0) : 0;
}

/** The number of the item that begins at `line`; 0 where it has another mark. */
export function itemNumber(text: string, line: number): number {
  return Number.parseInt(ITEM_NUMBER.exec(text.slice(line, line + ITEM_LENGTH))?.[0] ?? '0', 10);
}

/** A title without its mark and what else is no letter or digit of it: by this a heading is known again in a table of contents. */
export function bareTitle(title: string): string {
  return title
    .slice(markLength(title, 0))
    .toLowerCase()
    .replace(/^[\d.]+|[^\p{L}\p{N}]/gu, '');
}

/** "7. Session data. It includes ...": a numbered title, and then the text on the same line. */
export function isTitle(text: string, span: Span): boolean {
  const { start, end } = span;
  const goesOn = end < text.length && text.charCodeAt(end) !== NEWLINE;
  return goesOn && end - start < LABEL_LENGTH && numberLength(text, span) > 0 && !SPEAKS.test(text.slice(start, end));
}

/** "We may share it with:", then a line "Couriers. They bring the goods.", "couriers", or "Couriers;": an item that bears no mark. */
export function startsUnmarkedItem(text: string, span: Span): boolean {
  return (
    startsLine(text, span) &&
    (text[span.end - 1] === ';' || labelEnd(text, span) > 0 || /^\p{Ll}/u.test(text.slice(span.start, span.start + 1)))
  );
}

/** "Sell your data.": what is done, and nobody who does it. */
const DEED =
  /^(?:allow|ask|collect|disclose|exchange|follow|give|hand|install|keep|lend|let|log(?! data)|make|monetize|monitor|pass|place|profile|read|record|rent|reveal|save|sell|send|set|share|show|spam|store|track|trade|transfer|use)(?= (?:your?|it|them|any|the|this|that|other|personal|third|data|information|details|cookies|ads|advert\w+|spam|unsolicited|to|with|and|or|on|in)\b)/i;

/** Whether a sentence completes a denial that introduces it: "We will never:", "Sell your data." */
export function isDeed(sentence: string): boolean {
  return DEED.test(sentence);
}

/** "Here is a list of our partners.", "They are listed below. We may change this list." */
const ANNOUNCES_LIST = /\b(?:lists? of|listed|as follows|below)\b/;
/** "In the following cases", but not "by following the help". */
const FOLLOWING = /(?<!\bby) following /;
/** How much may still be said on the line before the list begins, in characters. */
const LIST_REACH = 200;

/** A sentence that a list follows: it ends with a colon, or with nothing, or speaks of the following and does not name it itself. */
export function introduces(text: string, { start, end }: Span, line: number): boolean {
  if (text[end - 1] === ':') return true;
  const sentence = text.slice(start, end);
  const following = FOLLOWING.exec(sentence)?.index ?? -1;
  if (following >= 0 && !sentence.includes(': ', following)) return true;
  const next = text.slice(end, end + LIST_REACH).indexOf('\n') + end + 1;
  // "Some read a list of them." in an item, and then the next item
  if (next > end && isItem(text, next) && text[line] !== text[next] && ANNOUNCES_LIST.test(sentence)) return true;
  if (!isItem(text, end + 1)) return false;
  // the end of an item is no introduction to the next
  return /[^.!;,]/.test(text[end - 1] as string) && !isItem(text, line);
}

/** "These include our printers.", "Such firms may include banks." */
const NAMES_MORE = /^(?:these|those|this|they|such)\b[^.:;!?]{0,60}\bincludes?\b/i;

/** Whether a sentence says who or what is among those that the one before it speaks of: the one before introduces it, as it does a list. */
export function namesMore(sentence: string): boolean {
  return NAMES_MORE.test(sentence);
}

/** How long a line without a full stop may be to be taken for a heading that the page does not mark, in characters. */
const HEADING_LENGTH = 70;

/** What a heading does not end with. */
const ENDS_TEXT = /[.:;!)]["”'’»]?$/;

/** A line of its own, short and without a full stop, that does not open as a statement does: "With whom we share". */
export function isHeadingLike(text: string, span: Span): boolean {
  if (span.end - span.start > HEADING_LENGTH || !startsLine(text, span) || text.slice(span.start, span.end).includes(' | ')) return false;
  if ((span.end < text.length && text[span.end] !== '\n') || ENDS_TEXT.test(text.slice(span.end - 2, span.end))) return false;
  const line = text.slice(span.start, span.end);
  // "Ways to pay: card, PayPal"
  return (!STATEMENT.test(line) || isTitleCase(line)) && !LABELLED_LIST.test(line);
}

/** "How We Use and Share Your Data": nearly every long word has a capital. */
function isTitleCase(line: string): boolean {
  const words = line.match(/[\p{L}]{4,}/gu) ?? [];
  return words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word));
}

const LABELLED_LIST = /\bpay(?:ments?)?(?: \w+){0,3}: [^,:]{1,60}, /i;
const STATEMENT = /^(?:we|i|our|this site|you|no|none|nothing|nobody|never)\b/i;

/** How much of a sentence is read at once, in characters. What is longer is a list that goes on and on. */
const WINDOW = 3000;

/** A sentence as it is; a very long one in parts, cut at commas and semicolons. */
export function windowsOf(text: string, { start, end }: Span): Span[] {
  const parts: Span[] = [];
  let from = start;
  while (end - from > WINDOW) {
    const window = text.slice(from, from + WINDOW);
    const mark = Math.max(window.lastIndexOf(','), window.lastIndexOf(';'));
    const cut = mark > 0 ? mark : window.lastIndexOf(' ');
    const to = from + (cut > 0 ? cut + 1 : WINDOW);
    parts.push({ start: from, end: to });
    from = to;
  }
  parts.push({ start: from, end });
  return parts;
}
