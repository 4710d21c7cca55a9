import type { Span } from '../sentences';

// The parts of a sentence that counts things.

/** What the parts of an enumeration within a sentence begin with, first of all. */
const FIRST_PART = /\((?:a|1|i)\)/i;
/** What leads to the parts where they bear no mark: "it may include your town; your age; your IP address". */
const INCLUDING = /\b(?:including|includes?|such as)\b/;

/** What is denied of each part where none has a subject of its own: "we do not sell it; lend it; or rent it out". */
const DENIED_ROW =
  /^(?:[\w’']{1,20} ){1,4}(?:not|never)(?= [a-z]{2,20} [^;]{1,200};(?: ?[a-z]{2,20} [^;]{1,200};)* ?n?or (?!we |you |they |if |it |where )[a-z]{2,20} [^;]*$)/;

/** Where the parts of an enumeration begin that no colon announces; -1 where there is none. */
function openingOf(sentence: string): number {
  const denied = DENIED_ROW.exec(sentence);
  if (denied) return denied[0].length;
  const first = sentence.search(FIRST_PART);
  // what goes on after a semicolon is not the first part
  const including = first < 0 ? INCLUDING.exec(sentence.slice(0, sentence.indexOf(';'))) : null;
  return including ? including.index + including[0].length : first;
}

/** "We may share it: with couriers; with banks", "we may share it (a) with couriers; (b) with banks": the opening, then each part. */
export function enumeration(text: string, span: Span): Span[] {
  const sentence = text.slice(span.start, span.end);
  if (!sentence.includes(';')) return [];
  const colon = sentence.indexOf(':');
  const opening = colon >= 0 ? colon + 1 : openingOf(sentence);
  if (opening < 0) return [];
  const semicolon = sentence.indexOf(';', opening);
  if (semicolon < 0) return [];
  const pieces: Span[] = [{ start: span.start, end: span.start + opening }];
  let from = opening;
  for (let at = semicolon; at >= 0; at = sentence.indexOf(';', from)) {
    pieces.push({ start: span.start + from, end: span.start + at });
    from = at + 1;
  }
  pieces.push({ start: span.start + from, end: span.end });
  return pieces;
}
