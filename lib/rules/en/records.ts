import { BETWEEN_CELLS } from '../../page/markup';
import type { Span } from '../../sentences';

/**
 * Who does what for the site, in the cells of a table ("Provider | Purpose | Country") or on labelled lines ("Service provider: Acme",
 * "Purpose: payments"). A cell states nothing alone; what a record says is a statement, which the reader of sentences can judge.
 */

/** What a record says as a sentence, and where the text has it. */
export interface ServiceRecord extends Span {
  statement: string;
}

/** What the cell or the line of a name is called, */
const WHO =
  /^(?:name of )?(?:the )?(?:(?:third[- ]party|external|service|payment|technology|data|sub)[- ]?)?(?:third[- ]part(?:y|ies)|compan(?:y|ies)|(?:provider|processor|vendor|supplier|partner|contractor|tool)(?:s|\(s\))?)(?: name| used)?$/i;
/** or, in a table of anything but cookies, just so, */
const NAME = /^(?:names?|services?)$/i;
const OF_COOKIES = /cookie|duration|expir|lifetime|lifespan/i;
/** and that of what it is there for. */
const WHAT_FOR =
  /^(?:purposes?|functions?|services?|categor(?:y|ies)|activity|used for|what for|what they do|role|description|type of service|nature of service)(?: of (?:the )?(?:processing|use|transfer|disclosure|third party)| provided)?$/i;
const LABELLED = /^(?:• )?([^:\n]{3,40}?) ?: ?/;
/** How long a name and what it is there for may be, in characters, */
const NAME_LENGTH = 80;
const PURPOSE_LENGTH = 200;
/** and how many lines further down that may stand. */
const REACH = 4;
/** What most texts have not, and each with labelled records has. */
const LABELS =
  /^[^:\n]{0,30}(?:party|parties|company|companies|provider|processor|vendor|supplier|partner|contractor|tool)s?(?: name| used)? ?:/im;
/** What is a sentence already. */
const SENTENCE = /^(?:we|our|it|its|this|these|they|the|when|if|you|your)\b/i;

/** All records of a section's text, in their order. Takes time in proportion to its length. */
export function recordsIn(text: string): ServiceRecord[] {
  const records: ServiceRecord[] = [];
  if (!text.includes(BETWEEN_CELLS) && !(text.includes(':') && LABELS.test(text))) return records;
  /** The columns of the table at hand, by its head. */
  let columns: { who: number; what: number } | undefined;
  let named: { name: string; start: number; line: number } | undefined;
  let start = 0;
  const add = (who: string, purpose: string, from: number, end: number) => {
    const statement = statementOf(who, purpose);
    if (statement) records.push({ statement, start: from, end });
  };
  for (const [number, line] of text.split('\n').entries()) {
    const end = start + line.length;
    if (line.includes(BETWEEN_CELLS)) {
      const cells = line.split(BETWEEN_CELLS);
      if (columns) add(cells[columns.who] ?? '', cells[columns.what] ?? '', start, end);
      else columns = columnsOf(cells.map((cell) => cell.trim()));
    } else {
      columns = undefined;
      const [opening, label] = LABELLED.exec(line) ?? [];
      const value = line.slice(opening?.length);
      if (label && WHO.test(label)) named = { name: value, start, line: number };
      else if (label && named && number <= named.line + REACH && WHAT_FOR.test(label)) add(named.name, value, named.start, end);
    }
    start = end + 1;
  }
  return records;
}

/** Where a table has names and what they are there for, if this is its head. */
function columnsOf(head: readonly string[]): { who: number; what: number } | undefined {
  let who = head.findIndex((cell) => WHO.test(cell));
  if (who < 0 && !head.some((cell) => OF_COOKIES.test(cell))) who = head.findIndex((cell) => NAME.test(cell));
  const what = head.findIndex((cell, at) => at !== who && WHAT_FOR.test(cell));
  return who >= 0 && what >= 0 ? { who, what } : undefined;
}

function statementOf(who: string, what: string): string | undefined {
  const name = who.trim().replace(/[.,]{1,3}$/, '');
  const purpose = what.trim().replace(/^for /i, '');
  if (name.length < 2 || name.length > NAME_LENGTH || purpose === '' || purpose.length > PURPOSE_LENGTH || SENTENCE.test(purpose))
    return undefined;
  return `We use ${name} ${/^to /i.test(purpose) ? '' : 'for '}${purpose.charAt(0).toLowerCase()}${purpose.slice(1)}`;
}
