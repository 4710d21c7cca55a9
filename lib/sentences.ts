/** A stretch of a text, `text.slice(start, end)`. */
export interface Span {
  start: number;
  end: number;
}

/** Words before a full stop that does not end a sentence. */
const ABBREVIATIONS = new Set(
  'e.g i.e eg ie incl excl etc vs inc ltd llc corp co no nos art sec approx dept est fig al mr mrs ms dr prof st jr sr u.s u.k jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);
/** Of these, the ones that may well end a sentence: they do when a capital letter follows. */
const MAY_END = new Set(['etc', 'inc', 'ltd', 'llc', 'corp', 'co', 'u.s', 'u.k', 'al']);

const MARK = /[.!?…\n]/g;
/** How far to each side of a mark is looked, in characters. */
const REACH = 12;
const WORD_BEFORE = /[\p{L}\p{N}.]{0,12}$/u;
const OPENS_SENTENCE = /^["'“‘([«•–-]{0,4}[\p{Lu}\p{N}]/u;
const OPENS_WITH_CAPITAL = /^["'“]{0,4}\p{Lu}/u;
/** "Acme GmbH & Co. KG", "Acme Co. Ltd": what a company's form goes on with. */
const COMPANY_FORM = /^(?:KG|KGaA|OHG|Inc|Ltd|LLC|Limited|LP)\b/;
/** Words that open sentences, and follow no full stop within an address. */
const OPENER = /^(?:We|Our|You|Your|The|This|These|Those|They|It|If|When|While|In|For|To|By|As|Please|However|Some|All|Any|No) /;
const DOTTED = /^(?:\p{L}\.){1,3}\p{L}$/u;
const ENUMERATOR = /^[([]?(?:\d{1,2}|[a-z]|[ivx]{1,4})$/i;

/**
 * Splits a section's text into sentences, by rule: a line break always parts, a full stop does
 * where it is not an abbreviation's, a number's or an enumerator's. Spans hold no outer white space and no
 * bullet, so that each is a quote as a reader would take it. Linear in the text's length.
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  // the browser looks faster for a mark than a loop would, above all at first
  MARK.lastIndex = 0;
  while (MARK.test(text)) {
    let end = MARK.lastIndex;
    const at = end - 1;
    if (text.charCodeAt(at) === NEWLINE) {
      addSentence(spans, text, start, end);
      start = end;
      continue;
    }
    while (end < text.length && isMark(text.charCodeAt(end))) end++;
    const marked = end;
    while (end < text.length && isCloser(text.charCodeAt(end))) end++;
    MARK.lastIndex = end;
    // the end of its line ends a sentence by itself
    if (end === text.length || text.charCodeAt(end) === NEWLINE) continue;
    if (isSpace(text.charCodeAt(end)) ? !endsSentence(text, start, at, marked, end) : !isGlued(text, at, end)) continue;
    addSentence(spans, text, start, end);
    start = end;
  }
  addSentence(spans, text, start, text.length);
  return spans;
}

/** Adds a stretch without what is outer at its ends, where anything is left. */
function addSentence(spans: Span[], text: string, start: number, end: number): void {
  let from = start;
  let to = end;
  while (from < to && isOuter(text.charCodeAt(from))) from++;
  // the last cell of a row may be empty
  while (to > from && (isSpace(text.charCodeAt(to - 1)) || text.charCodeAt(to - 1) === BAR)) to--;
  if (to > from) spans.push({ start: from, end: to });
}

/** Whether the marks in `text.slice(stop, marked)`, with what closes after them up to `end`, end the sentence that began at `start`. */
function endsSentence(text: string, start: number, stop: number, marked: number, end: number): boolean {
  const mark = text.charCodeAt(stop);
  if (mark === QUESTION) return true;
  if (mark === EXCLAMATION) return marked - stop > 1 || end > marked || !isSmall(text.charCodeAt(end + 1)) || !isNamed(text, start, stop);
  const isEllipsis = mark === ELLIPSIS || marked - stop > 2;
  // a word in small letters, then a capital: by far the most, and only an abbreviation would not end here
  const small = smallWord(text, start, stop);
  if (!isEllipsis && small !== '' && text.charCodeAt(end) === SPACE && isCapital(text.charCodeAt(end + 1)))
    return !ABBREVIATIONS.has(small) || MAY_END.has(small) || small === 'no';
  const rest = text.slice(end, end + 2 * REACH).trimStart();
  if (isEllipsis) return OPENS_SENTENCE.test(rest);
  const before = WORD_BEFORE.exec(text.slice(Math.max(start, stop - REACH), stop))?.[0] ?? '';
  const word = before.toLowerCase();
  // "No. 5" and "art. 6", but "Do you? No. We do not."
  if (word === 'no' && !/^\p{N}/u.test(rest)) return true;
  if (ABBREVIATIONS.has(word)) return MAY_END.has(word) && OPENS_WITH_CAPITAL.test(rest) && !COMPANY_FORM.test(rest);
  // "Mollie B.V. and others": the form of a company, or another abbreviation with full stops of its own
  if (!OPENS_WITH_CAPITAL.test(rest) && DOTTED.test(before)) return false;
  // "3. Cookies": the number opens the sentence
  if (ENUMERATOR.test(before) && stop - before.length <= start + 3 && text.slice(start, stop).trim().length <= before.length + 2)
    return false;
  // an initial: "J. Smith"
  if (/^\p{Lu}$/u.test(before) && /^\p{Lu}/u.test(rest) && before !== 'I') return false;
  return true;
}

/** "With Yahoo! and others": whether the word before a mark, amid its sentence, has a capital. */
function isNamed(text: string, start: number, stop: number): boolean {
  const space = text.lastIndexOf(' ', stop - 1);
  return space > start && isCapital(text.charCodeAt(space + 1));
}

/** "We keep it.The rest goes": whether the space is missing after the full stop at `stop`, by a word after it that opens sentences. */
function isGlued(text: string, stop: number, end: number): boolean {
  if (end !== stop + 1 || text.charCodeAt(stop) !== FULL_STOP || !isCapital(text.charCodeAt(end))) return false;
  return isSmall(text.charCodeAt(stop - 1)) && isSmall(text.charCodeAt(stop - 2)) && OPENER.test(text.slice(end, end + REACH));
}

const NEWLINE = 10;
const SPACE = 32;
const EXCLAMATION = 33;
const FULL_STOP = 46;
const QUESTION = 63;
const BULLET = 0x2022;
/** What stands between the cells of a row: one may be a sentence. */
const BAR = 124;
const ELLIPSIS = 0x2026;

function isMark(code: number): boolean {
  return code === FULL_STOP || code === EXCLAMATION || code === QUESTION || code === ELLIPSIS;
}

/** Quotation marks and brackets that close. */
function isCloser(code: number): boolean {
  return code === 34 || code === 39 || code === 41 || code === 93 || code === 0x201d || code === 0x2019 || code === 0xbb;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || (code > 0x1fff && /\s/.test(String.fromCharCode(code)));
}

function isOuter(code: number): boolean {
  return isSpace(code) || code === BULLET || code === BAR;
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** The word before a mark, where it is not among the first of its sentence and has small letters only; otherwise nothing. */
function smallWord(text: string, start: number, stop: number): string {
  let from = stop;
  while (from > start && isSmall(text.charCodeAt(from - 1))) from--;
  return from > start + REACH && text.charCodeAt(from - 1) === SPACE ? text.slice(from, stop) : '';
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}
