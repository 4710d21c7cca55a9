/** What Markdown would take for markup anywhere in a line, and at its start. */
const MARKUP = /[\\`*_[\]<>&~|]/g;
const MARKUP_AT_START = /^(?:[#+=-]|\d{1,9}(?=[.)]))/;

/** A text as Markdown that shows just this text, within a line. */
export const inline = (text: string): string => text.replace(/\s+/g, ' ').replace(MARKUP, '\\$&');

/** A line of text as Markdown that shows just this text. */
export const plain = (line: string): string =>
  line.replace(MARKUP, '\\$&').replace(MARKUP_AT_START, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
