import { BETWEEN_CELLS } from '../../page/markup';
import type { Span } from '../../sentences';
import { cookieReader, isLasting } from './records/cookies';
import { actOf, disclosureReader, given, isAnswer, isNo } from './records/disclosures';
import { isWhatFor, isWho, served, serviceReader } from './records/services';

/**
 * What stands in the cells of a table ("Provider | Purpose", "Category | Sold to") or on labelled lines ("Service provider: Acme",
 * "Purpose: payments", "Sold to: nobody"). A cell states nothing alone; what a record says are statements, which the reader of
 * sentences can judge.
 */

/** What a record says, as sentences, and where the text has it. */
export interface TextRecord extends Span {
  statements: string[];
  /** Whether it says that what it names is not collected: then its line states nothing else. */
  isNotCollected?: true;
}

/** What a row says, as sentences, by its cells. */
export type ReadRow = (cells: readonly string[]) => string[];

/** No head has a longer cell, in characters. */
const HEAD_LENGTH = 200;
/** The items of a list that is laid out as a table, and what lists several things. */
const LISTED = /^[A-Z]\. |;/;
const LABELLED = /^(?:• )?([^:\n]{3,100}?) ?: ?/;
/** A longer line among the rows, in characters, or one that ends as a sentence does, ends the table. */
const GROUP_LENGTH = 60;
const ENDED = /[.:!?]$/;
/** So do more lines than these. */
const GROUP_LINES = 6;
/** How many rows below the first of a head its last is, and the first of the table. */
const HEAD_ROWS = 2;
/** How many lines further down what a name is there for may stand. */
const REACH = 4;
/** What most texts have not, and each with labelled records has. */
const LABELS =
  /^(?:[^:\n]{0,30}(?:party|parties|company|companies|provider|processor|vendor|supplier|partner|contractor|tool)s?(?: name| used)?|[^:\n]{0,20}(?:sold|shared|disclosed|recipients?)(?: [^:\n]{1,80})?) ?:/im;

/** What heads a column that says whether a kind of data is collected at all. */
const COLLECTED = /^(?:is it |do we |we )?collect(?:ed|ion)?\b[^.:;]{0,20}\??$/i;

/**
 * A table that is being read: which of its columns says whether data are collected, its head, how many cells that has, on which line it
 * stands, and how many records come before it.
 */
interface Table {
  read: ReadRow;
  collected: number;
  head: string;
  width: number;
  line: number;
  told: number;
}

/** All records of a section, in their order. Takes time in proportion to the length of its text. */
export function recordsIn(text: string, heading: string | null): TextRecord[] {
  const records: TextRecord[] = [];
  const add = (statements: string[], start: number, end: number) => {
    if (statements.length > 0) records.push({ statements, start, end });
  };
  // of a list of definitions: "Sold to" over "ad networks"
  const act = heading === null || text.includes('\n') ? undefined : actOf(heading, true);
  if (act) add(given(act, text), 0, text.length);
  if (!text.includes(BETWEEN_CELLS) && !(text.includes(':') && LABELS.test(text))) return records;
  let table: Table | undefined;
  /** The number of the last row, and the last line that is none. */
  let row = 0;
  let before = '';
  let named: { name: string; start: number; line: number } | undefined;
  let start = 0;
  for (const [number, line] of text.split('\n').entries()) {
    const end = start + line.length;
    if (line.includes(BETWEEN_CELLS)) {
      const cells = line.split(BETWEEN_CELLS).map((cell) => cell.trim());
      row = number;
      // one table may stand right below another
      const read = table?.width === cells.length ? undefined : readerOf(cells, `${heading} ${before}`);
      const collected = cells.findIndex((cell) => COLLECTED.test(cell));
      if (read) table = { read, collected, head: line, width: cells.length, line: number, told: records.length };
      // a head of two rows, which has shorter ones than the table, says of which column nobody knows
      else if (table && cells.length > table.width && number <= table.line + HEAD_ROWS) {
        records.length = table.told;
        table = undefined;
      } else if (table && line !== table.head && !cells.every(isAnswer)) {
        const statements = table.read(cells);
        if (cells.length === table.width && isNo(cells[table.collected])) records.push({ statements, start, end, isNotCollected: true });
        else add(statements, start, end);
      }
    } else {
      // "Sensitive data" over a part of the rows, or a cell of several lines, is no end of the table
      if (line.length > GROUP_LENGTH || ENDED.test(line) || number > row + GROUP_LINES) table = undefined;
      before = line;
      const [opening, label = ''] = LABELLED.exec(line) ?? [];
      const value = line.slice(opening?.length);
      const act = actOf(label, true);
      if (act) add(given(act, value), start, end);
      else if (isWho(label)) named = { name: value, start, line: number };
      else if (named && number <= named.line + REACH && isWhatFor(label)) add(served(named.name, value), named.start, end);
    }
    start = end + 1;
  }
  return records;
}

/** What reads a table, by its head and what stands before it; undefined where it is none of a known kind. */
function readerOf(head: readonly string[], before: string): ReadRow | undefined {
  if (head.some((cell) => cell.length > HEAD_LENGTH || LISTED.test(cell) || isAnswer(cell))) return undefined;
  const read = cookieReader(head, before) ?? disclosureReader(head);
  // in a shorter row nobody knows which cell is missing
  if (read) return (cells) => (cells.length === head.length ? read(cells) : []);
  return serviceReader(head, isLasting(head)) ?? (head.some((cell) => COLLECTED.test(cell)) ? () => [] : undefined);
}
