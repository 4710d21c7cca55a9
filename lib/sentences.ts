/** A stretch of a text, `text.slice(start, end)`. */
export interface Span {
  start: number;
  end: number;
}

/** Words before a full stop that does not end a sentence. */
const ABBREVIATIONS = new Set(
  'e.g i.e eg ie etc vs inc ltd llc corp co no nos art sec approx dept est fig al mr mrs ms dr prof st jr sr u.s u.k jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);
/** Of these, the ones that may well end a sentence: they do when a capital letter follows. */
const MAY_END = new Set(['etc', 'inc', 'ltd', 'llc', 'corp', 'co', 'u.s', 'u.k', 'al']);

const END = /[.!?…]+["'”’)\]»]*(?=\s|$)|\n+/g;
const WORD_BEFORE = /[\p{L}\p{N}.]{0,12}$/u;
const OPENS_SENTENCE = /^["'“‘([«•–-]*[\p{Lu}\p{N}]/u;
const ENUMERATOR = /^[([]?(?:\d{1,2}|[a-z]|[ivx]{1,4})$/i;

/**
 * Splits a section's text into sentences, by rule: a line break always parts, a full stop does
 * where it is not an abbreviation's, a number's or an enumerator's. Spans hold no outer white space and no
 * bullet, so that each is a quote as a reader would take it. Linear in the text's length.
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    let from = start;
    let to = end;
    while (from < to && /[\s•]/.test(text[from] ?? '')) from++;
    while (to > from && /\s/.test(text[to - 1] ?? '')) to--;
    if (to > from) spans.push({ start: from, end: to });
    start = end;
  };
  END.lastIndex = 0;
  for (let match = END.exec(text); match; match = END.exec(text)) {
    const end = match.index + match[0].length;
    if (match[0][0] !== '\n' && !endsSentence(text, start, match.index, end, match[0])) continue;
    close(end);
  }
  close(text.length);
  return spans;
}

function endsSentence(text: string, start: number, stop: number, end: number, mark: string): boolean {
  const rest = text.slice(end, end + 24).trimStart();
  if (mark[0] !== '.') return mark[0] !== '…' || OPENS_SENTENCE.test(rest);
  if (mark.startsWith('...') && !OPENS_SENTENCE.test(rest)) return false;
  const before = WORD_BEFORE.exec(text.slice(Math.max(start, stop - 12), stop))?.[0] ?? '';
  const word = before.toLowerCase();
  if (ABBREVIATIONS.has(word)) return MAY_END.has(word) && OPENS_SENTENCE.test(rest) && /^["'“]*\p{Lu}/u.test(rest);
  // "3. Cookies", "(a. ...": the number opens the sentence
  if (ENUMERATOR.test(before) && stop - before.length <= start + 3 && text.slice(start, stop).trim().length <= before.length + 2)
    return false;
  // an initial: "J. Smith"
  if (/^\p{Lu}$/u.test(before) && /^\p{Lu}/u.test(rest) && before !== 'I') return false;
  return true;
}
