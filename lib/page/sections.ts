import type { Section } from '../policy';
import { CELL, FOLDED, HEADING_LENGTH, LETTER, type Line, linkedIn } from './lines';
import { DATE_NOTE, POLICY_TITLE, PROSE_LENGTH, TITLE_LENGTH } from './main-content';
import { BULLET } from './markup';

const RUN_IN_LENGTH = 80;
/** With so many headings marked, a page needs no guesses at plain lines, nor at bold ones if the marked headings divide all of it. */
const MARKED_HEADINGS = 4;
/** Headings that leave more of the text than this in one stretch belong to the page around the policy. */
const UNDIVIDED_SHARE = 0.5;
/** With more bold lines than this to a marked heading, the marked ones name parts of the policy and the bold ones its sections. */
const MANY_BOLD = 2;

const isUpper = (character = ''): boolean => character !== character.toLowerCase();
const isLower = (character = ''): boolean => character !== character.toUpperCase();

/** A year, or a postcode after a comma: the line is a date's or an address's. */
const DATE_OR_PLACE = /\b(?:19|20)\d\d\b|, [^,]{0,30}\b\d{5}(?:,|$)/;
const SENTENCE_WORD =
  /\b(?:we|you|is|are|was|were|be|do|does|did|will|may|can|must|shall|has|have|never|not|no|uses?|sets?|sells?|collects?|shares?|stores?)\b/i;
/** Words that begin a sentence: after a run-in without a stop of its own. */
const STARTER =
  /^(?:We|Our|You|Your|The|This|These|That|They|It|Its|A|An|All|Any|As|At|By|For|From|If|In|On|Other|Please|Some|Such|There|To|Under|When|Where|While|With|Each|Every|Most|No|Many|Users|Cookies|Personal|Information)\b/;
/** "3. ", "iv) ", "2.1 ", "Article 5 – ". */
const NUMBERED =
  /^(?:\d{1,2}[.)](?=[A-Z])|(?:\d{1,2}[.)]|(?:[IVX]{1,5}|[ivx]{1,5}|[A-Z])[.)]|\d{1,2}(?:\.\d{1,2}){1,3}\.?|§ ?\d{1,2}|(?:Section|Article|Part|Annex|Appendix|SECTION|ARTICLE|PART|ANNEX|APPENDIX) (?:\d{1,2}|[IVX]{1,5}|[A-Z])[.:)]?(?: [–—-])?) )/;
/** What a line ends with that goes on in the next one, however short it is. */
const UNFINISHED =
  /\b(?:and|are|by|can|do|does|for|from|have|is|may|never|nor?|not|of|or|our|that|the|this|to|we|will|with|would|you|your|\w{2,5}n['’]t)$/i;
/** "b) ", "iv. ": an item of its own, though it begins in small letters. */
const SMALL_ITEM = /^[a-z][ivx]{0,3}[.)] /;
/** "Purpose: delivery": one of several, each on its line. */
const LABELLED = /^[^:.]{2,40}: /;

/** A sentence of its own, and so text, however bold it is. */
function isSentence(text: string): boolean {
  return /[.!]$/.test(text) && (SENTENCE_WORD.test(text) || text.split(' ').length > 6);
}

const isBold = ({ text, lead }: Line): boolean => lead >= text.length;

/** Is this bold line, which no markup calls a heading, one all the same? */
function isBoldHeading({ text, marker }: Line, next: Line): boolean {
  if (marker > 0 && next.marker > 0) return false;
  return !/[,;]$/.test(text) && !isSentence(text) && !(text.endsWith(':') && next.marker > 0 && text.split(' ').length > 4);
}

/** Is this plain line, alone before longer ones, a heading? Only its words and its neighbours can tell. */
function isPlainHeading(
  { text, marker, linked }: Line,
  before: Line | undefined,
  next: Line,
  nextIsHeading: boolean,
  plain: boolean,
): boolean {
  const title = text.startsWith(BULLET) ? text.slice(BULLET.length) : text;
  const number = NUMBERED.exec(title)?.[0] ?? '';
  const words = title.slice(number.length);
  const capitals = title.length > 3 && title === title.toUpperCase();
  const isClosed = capitals && next.marker === 0 && (number === '' ? /:$/ : /[.:]$/).test(title);
  const isItem = marker > 0 || title !== text;
  if ((isItem && (number === '' || next.marker > 0)) || 2 * linked > text.length) return false;
  if (!isClosed && /[.,;:!]$|[,;] (?:and|or)$/.test(title)) return false;
  if (!(isUpper(words[0]) || /^["“‘(]/.test(words)) || /[\d@]|:\/\//.test(words) || words.split(' ').length > 10) return false;
  if (LABELLED.test(words) && (LABELLED.test(next.text) || LABELLED.test(before?.text ?? ''))) return false;
  if (before?.level === 0 && (isAddress(before.text) || (marker > 0 && before.marker > 0 && NUMBERED.test(before.text)))) return false;
  // A line broken by hand goes on in the next one.
  if (before && before.level === 0 && before.marker === 0 && before.text.length > 40 && !/[.!?:;)"”’]$/.test(before.text)) return false;
  const marked = number !== '' || text.endsWith('?') || capitals;
  if (!marked && !plain) return false;
  if (nextIsHeading) return marked || next.level === 0;
  return next.text.length >= (capitals ? 60 : marked ? 30 : 80) && (marked || (next.marker === 0 && !isLower(next.text[0])));
}

/** Is this short line, with a number and without a stop, one of an address? The next line may be its country. */
function isAddress(text: string): boolean {
  const words = text.replace(NUMBERED, '');
  return text.length < PROSE_LENGTH && /\d/.test(words) && !/[.:?!)]$/.test(words) && !DATE_NOTE.test(words);
}

/** Which lines are headings by their looks alone; `plain` where looks are all that the page has. */
function guessHeadings(lines: Line[], plain: boolean): boolean[] {
  const guessed: boolean[] = [];
  let chained = false;
  for (let i = lines.length - 2; i >= 0; i--) {
    const line = lines[i] as Line;
    const next = lines[i + 1] as Line;
    if (
      line.level !== 0 ||
      line.text.length > HEADING_LENGTH ||
      line.bits & CELL ||
      DATE_OR_PLACE.test(line.text) ||
      !LETTER.test(line.text)
    )
      continue;
    if (i === 0 && line.text.length <= TITLE_LENGTH && POLICY_TITLE.test(line.text)) guessed[i] = true;
    else if (isBold(line)) guessed[i] = isBoldHeading(line, next);
    else if (!(guessed[i + 1] && chained)) {
      guessed[i] = isPlainHeading(line, lines[i - 1], next, guessed[i + 1] ?? false, plain);
      chained = (guessed[i] && guessed[i + 1]) ?? false;
    }
  }
  return guessed;
}

/**
 * Which lines are headings though no markup says so. Where the page's own headings divide all of its text, further lines that look like
 * headings are labels: they stay with the paragraphs below them, as text.
 */
function unmarkedHeadings(lines: Line[]): boolean[] {
  const marked = lines.filter((line) => line.level !== 0).length;
  const guessed = guessHeadings(lines, marked < MARKED_HEADINGS);
  const bold = lines.filter((line, i) => guessed[i] && isBold(line)).length;
  const isMarked = marked >= MARKED_HEADINGS && bold <= MANY_BOLD * marked && undividedShare(lines) <= UNDIVIDED_SHARE;
  return isMarked ? [] : withoutContents(lines, guessed);
}

/**
 * Takes entries of a table of contents for text: the same words head a section further down, and all that stands below is more entries.
 * Above one of them, a line that looks like a heading is one in other words.
 */
function withoutContents(lines: Line[], guessed: boolean[]): boolean[] {
  const headings: boolean[] = [];
  const later = new Set<string>();
  let below: 'text' | 'heading' | 'entry' = 'text';
  for (let i = lines.length - 1; i >= 0; i--) {
    const { text, level } = lines[i] as Line;
    const isHeading = level !== 0 || guessed[i] === true;
    if (below === 'text' && !isHeading) continue;
    const words = text.replace(NUMBERED, '').toLowerCase();
    if (level === 0 && below !== 'text' && (later.has(words) || (below === 'entry' && isHeading && i > 0))) below = 'entry';
    else {
      headings[i] = isHeading;
      below = isHeading ? 'heading' : 'text';
      if (isHeading) later.add(words);
    }
  }
  return headings;
}

/** How much of the text stands in the longest stretch without a marked heading, 0 to 1. */
function undividedShare(lines: Line[]): number {
  let total = 0;
  let stretch = 0;
  let longest = 0;
  for (const { level, text } of lines) {
    if (level === 0) total += text.length;
    stretch = level === 0 ? stretch + text.length : 0;
    longest = Math.max(longest, stretch);
  }
  return longest / Math.max(total, 1);
}

/** Length of the heading that runs in at the start of a paragraph ("**Cookies** We set ..."); 0 where there is none. */
function runIn({ text, lead, marker, level, bits }: Line): number {
  if (lead < 3 || lead > RUN_IN_LENGTH || level !== 0 || marker > 0 || bits & CELL) return 0;
  const length = lead + (/^ ?[:.–—-](?= )/.exec(text.slice(lead))?.[0].length ?? 0);
  const heading = text.slice(0, length).trimEnd();
  const rest = text.slice(length).trimStart();
  if (
    rest.length < 40 ||
    !(isUpper(heading[0]) || /^\d/.test(heading)) ||
    !isUpper(/^["“‘'(]?(.)/.exec(rest)?.[1]) ||
    /[,;!]$/.test(heading) ||
    DATE_OR_PLACE.test(heading)
  )
    return 0;
  if (/[.:?–—-]$/.test(heading)) return isSentence(heading) || /^(?:note|important|please|warning)\b/i.test(heading) ? 0 : length;
  return STARTER.test(rest) ? length : 0;
}

/** Joins lines that were broken by hand in the middle of a sentence, as in text that comes from a PDF or an e-mail. */
function joinBroken(lines: Line[]): Line[] {
  const joined: Line[] = [];
  for (let from = 0, to = 0; from < lines.length; from = to) {
    const first = lines[from] as Line;
    to = from + 1;
    if (first.level === 0 && (first.text.length >= PROSE_LENGTH || UNFINISHED.test(first.text)))
      while (to < lines.length && goesOn(lines[to - 1], lines[to])) to++;
    if (to === from + 1) {
      joined.push(first);
      continue;
    }
    const parts = lines.slice(from, to);
    joined.push({
      ...first,
      text: parts.map(({ text }) => text).join(' '),
      linked: linkedIn(parts),
    });
  }
  return joined;
}

/** Does a line of text go on in the middle of the sentence of the line before it? */
function goesOn(before: Line | undefined, line: Line | undefined): boolean {
  if (!before || line?.level !== 0 || line.marker > 0 || line.bits & CELL) return false;
  return !/[.!?:;…"”]/.test(before.text.at(-1) ?? '') && isLower(line.text[0]) && !SMALL_ITEM.test(line.text);
}

/**
 * The policy's lines as headed sections, by the headings that its markup has or, failing that, that its lines look like.
 * `folded` counts the headings of what was folded away.
 */
export function toSections(policy: Line[]): { sections: Section[]; folded: number } {
  const lines = joinBroken(policy);
  const sections: Section[] = [];
  let text: string[] = [];
  let section: Section = { level: 0, heading: null, text: '' };
  let folded = 0;
  let known = 1;
  const close = () => {
    section.text = text.join('\n');
    if (section.heading !== null || section.text !== '') sections.push(section);
    text = [];
  };
  const guessed = unmarkedHeadings(lines);
  const runIns = lines.filter((line, i) => line.level !== 0 || guessed[i]).length < MARKED_HEADINGS;
  lines.forEach((line, i) => {
    let { level } = line;
    const run = runIns ? runIn(line) : 0;
    if (run > 0) {
      close();
      section = { level: Math.min(known + 1, 6), heading: line.text.slice(0, run).trimEnd(), text: '' };
      text.push(line.text.slice(run).trimStart());
      return;
    }
    if (level > 0) known = level;
    else if (level < 0 || guessed[i]) level = Math.min(known + 1, 6);
    if (level > 0) {
      const heading = line.text.replace(/^[•#\s\u200b]{1,9}|[#¶\s\u200b]{1,9}$/g, '');
      // What opens a section is often titled as the section is.
      if (text.length === 0 && heading === section.heading) return;
      close();
      section = { level, heading, text: '' };
      if (line.bits & FOLDED) folded++;
    } else text.push(line.text);
  });
  close();
  return { sections, folded };
}
