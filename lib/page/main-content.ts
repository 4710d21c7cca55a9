import { type Box, CELL, FRAME_SHARE, HEADING_LENGTH, isLink, type Line } from './lines';

/** The main content is the innermost element with this share of the prose. */
const MAIN_SHARE = 0.85;
/** An element with fewer lines is a paragraph, however much of a short policy it holds. */
const MAIN_LINES = 3;
/** From here on a line counts as prose. */
export const PROSE_LENGTH = 50;

/** Words that a policy's paragraphs have and a list of articles has not, in the languages that share them. */
const POLICY_WORD = /priva|person|informa|cookie|consent|\bdat(?:a|en|i|os)\b|donn[ée]es|dados|gegevens/i;

/** A line that is the title of a privacy policy, and of another legal text. */
export const POLICY_TITLE =
  /\b(?:privacy\w{0,9}|gdpr|ccpa|data (?:protection|retention)|personal data|confidentialité|vie privée|données personnelles|datenschutz\w{0,12}|privacidad)\b/i;
const FULL_TITLE = /(?:policy|notice|statement|confidentialité|datenschutz(?:erklärung|hinweise)?)\)?$/i;
const OTHER_TITLE =
  /^(?!\d).{0,40}?\b(?:terms(?: (?:of|and|&) [a-z-]{1,15}){0,3}|(?:cookies?|use|usage|refund|returns?|shipping|dmca|copyright) (?:policy|notice|statement)|agreement|guidelines|disclaimer|imprint|addendum|conditions(?: of (?:use|sale))?)$/i;
/** "Changes to this privacy policy", "Where to find our privacy policy": a section about it. */
const REFERENCE = /\S (?:our|this|the|your) (?:\S{1,20} ){0,3}(?:privacy|data)/i;
export const TITLE_LENGTH = 60;
/** A date stands at most so many lines before the policy's title, or after its end. */
const DATE_REACH = 3;
export const DATE_NOTE = /\b(?:effective|updated?|revised|modified|version)\b|(?:^|[^\w-])(?:19|20)\d\d$/i;
/** From here on what follows a title is a document, not a section that is called like one. */
const DOCUMENT_LENGTH = 1000;
/** So many headings of a policy's own words beside its title are those of its sections. */
const SECTIONS_BESIDE = 4;
/** A statement that introduces a list: "We share it with:". Lists of further pages are introduced by other words. */
const INTRODUCTION = /\b(?:are|data|is|we|your)\b.{0,99}:$/i;
/** How a footer begins, or ends. */
const COPYRIGHT = /^(?:©|copyright (?:©|\(c\)|\d{4}))/i;

/**
 * Which of a page's lines are the privacy policy's: without the site around it, without the other texts of a page that holds several.
 * @param boxes the blocks that the lines stand in, outer before inner
 */
export function policyContent(lines: Line[], boxes: Box[], pageTitle: string): Line[] {
  return trimLinks(policyLines(mainLines(lines, boxes), pageTitle));
}

/** Length of the prose in a line: links and short lines are none, what no policy would say is little. */
function proseIn({ text, linked }: Line): number {
  if (text.length < PROSE_LENGTH) return 0;
  const length = Math.max(0, text.length - 2 * linked);
  // A whole number: browsers keep others apart from their object, and thousands of them take milliseconds.
  return POLICY_WORD.test(text) ? length : Math.trunc(length / 5);
}

/** Measures the prose in each box, and in all; doubtful boxes with no more than `little` count for themselves alone: at first none does. */
function measure(lines: Line[], boxes: Box[], little = -1): number {
  for (const box of boxes) box.prose = box.lines = 0;
  for (const line of lines) {
    line.box.prose += line.prose;
    if (!isLink(line)) line.box.lines++;
  }
  for (let i = boxes.length - 1; i > 0; i--) {
    const box = boxes[i] as Box;
    if (!box.parent || (box.doubtful && box.prose <= little)) continue;
    box.parent.prose += box.prose;
    box.parent.lines += box.lines;
  }
  return boxes[0]?.prose ?? 0;
}

/** Keeps the lines of the main content. */
function mainLines(all: Line[], boxes: Box[]): Line[] {
  for (const line of all) line.prose = proseIn(line);
  let total = measure(all, boxes);
  for (const box of boxes)
    box.kept = (box.parent?.kept ?? true) && !(box.prose <= box.share * total && (box.share > 0 || (box.doubtful && box.lines === 0)));
  const lines = all.filter((line) => line.box.kept);
  total = measure(lines, boxes, FRAME_SHARE * total);
  let main = boxes[0];
  for (const box of boxes) {
    if (box.parent === main && !box.list && box.lines >= MAIN_LINES && box.prose >= MAIN_SHARE * total) main = box;
  }
  for (const box of boxes) box.kept = box === main || (box.parent?.kept ?? false);
  const first = lines.findIndex((line) => line.box.kept);
  if (first < 0) return lines;
  const last = lines.findLastIndex((line) => line.box.kept);
  const { from, to } = opening(lines, first);
  return [
    ...lines.slice(Math.max(0, from - DATE_REACH), from).filter(isDateNote),
    ...lines.slice(from, to),
    ...lines.slice(to, first).filter(isDateNote),
    ...lines.filter((line) => line.box.kept),
    ...lines.slice(last + 1, last + 1 + DATE_REACH).filter(isDateNote),
  ];
}

/**
 * How the policy opens above its main content: pages set its title, its date and its introduction apart from its sections. Where no
 * menu stands between, all from the title on is the policy's; else the title, and what follows it until a link or another heading.
 */
function opening(lines: Line[], first: number): { from: number; to: number } {
  const above = lines.slice(0, first);
  const near = above.findLastIndex(isLink) + 1;
  const marked = above.findLastIndex(({ level }) => level !== 0);
  const start = above.findIndex((line, i) => i >= near && (line.level !== 0 || i > marked) && isPolicyTitle(line));
  if (start >= 0) return { from: start, to: first };
  const top = lines.reduce((top, { level, box }) => (box.kept && level > 0 ? Math.min(top, level) : top), 7);
  const isHeading = (line: Line) => line.level > 0 && isMarked(line);
  const nearest = above.findLast(isHeading);
  const from = above.findLastIndex((line) => isHeading(line) && (line.level < top || (line === nearest && POLICY_TITLE.test(line.text))));
  if (from < 0) return { from: first, to: first };
  const end = above.findIndex((line, i) => i > from && (isLink(line) || isMarked(line)));
  return { from, to: end < 0 ? first : end };
}

/** Is this line a privacy policy's title? Where no markup calls it a heading, it must be one in full: sites name their shelves in part. */
function isPolicyTitle({ text, level, marker }: Line): boolean {
  return (
    POLICY_TITLE.test(text) &&
    (level !== 0 || (marker === 0 && text.length <= TITLE_LENGTH && FULL_TITLE.test(withoutRemark(text)) && !/[|/>»›]/.test(text)))
  );
}

/** "Privacy Policy (updated in May)" without what stands in parentheses. */
function withoutRemark(title: string): string {
  return title.split(' (', 1)[0] ?? '';
}

function isDateNote({ text }: Line): boolean {
  return text.length <= HEADING_LENGTH && DATE_NOTE.test(text) && /\d/.test(text);
}

/** A line that is marked as a heading or a summary, and not only a date that is. */
function isMarked(line: Line): boolean {
  return line.level !== 0 && !isDateNote(line);
}

/** Keeps the policy's lines of a page that holds other legal texts too, each under its own title. */
function policyLines(lines: Line[], pageTitle: string): Line[] {
  const titles: { at: number; policy: boolean; level: number; dated: boolean; length: number }[] = [];
  lines.forEach(({ text, level, marker, linked, bits }, at) => {
    if (text.length > TITLE_LENGTH || marker > 0 || linked > 0 || bits & CELL) return;
    const policy = POLICY_TITLE.test(text) && FULL_TITLE.test(withoutRemark(text)) && !/^\d/.test(text) && !REFERENCE.test(text);
    if (!policy && !OTHER_TITLE.test(text)) return;
    const dated = lines.slice(at + 1, at + 3).some(isDateNote);
    if (level === 0 && !dated) return;
    titles.push({ at, policy, level, dated, length: 0 });
  });
  titles.forEach((title, i) => {
    let next = i + 1;
    while ((titles[next]?.level ?? -1) > title.level) next++;
    title.length = lengthOf(lines.slice(title.at, titles[next]?.at));
  });
  const documents = titles.filter(({ length }) => length >= DOCUMENT_LENGTH);
  const policy = documents.find((title) => title.policy);
  if (!policy && !POLICY_TITLE.test(pageTitle)) return lines;
  // Where the policy's sections stand a level lower, each heading on its own level is the title of another text, whatever it says.
  const shelf = policy && isDivided(lines, policy) ? policy.level : 0;
  const others = documents.filter(
    ({ policy: own, level, dated }) =>
      !own && (dated || (policy && level !== 0 && level <= policy.level && (shelf > 0 || titles.length > 2))),
  );
  // A cookie notice below a privacy policy belongs to it; on a page that collects legal texts it is one of them.
  if (others.every(({ at }) => /cookie/i.test(lines[at]?.text ?? ''))) return lines;
  const openings = documents.filter((title) => title.policy || others.includes(title));
  let next = 0;
  let keeping = !policy || openings[0] === policy;
  const kept = lines.filter(({ text, level }, at) => {
    if (openings[next]?.at === at) keeping = openings[next++]!.policy;
    else if (level > 0 && level <= shelf && at > policy!.at) keeping = POLICY_TITLE.test(text);
    return keeping;
  });
  return lengthOf(kept) < DOCUMENT_LENGTH ? lines : kept;
}

function lengthOf(lines: readonly Line[]): number {
  return lines.reduce((length, { text }) => length + text.length, 0);
}

/**
 * Has the text under this title at least two headings of a lower level before the next one of its own? Where several of its own level
 * are what a policy calls its sections, they are no titles of other texts.
 */
function isDivided(lines: Line[], title: { at: number; level: number }): boolean {
  const below = lines.slice(title.at + 1).filter(({ level }) => level > 0);
  const isSection = ({ text, level }: Line) => level === title.level && POLICY_WORD.test(text);
  const lower = below.slice(0, 2).filter(({ level }) => level > title.level);
  return lower.length > 1 && below.filter(isSection).length < SECTIONS_BESIDE;
}

/** Drops what stands before the first and after the last line of text where it is mostly links: menus, lists of sibling pages. */
function trimLinks(lines: Line[]): Line[] {
  const isSolid = (line: Line) => line.level === 0 && !isLink(line) && line.text.length > 25 && !/©|copyright/i.test(line.text);
  const count = (from: number, to: number) => lines.slice(from, to).filter(isLink).length;
  const first = lines.findIndex((line) => line.level !== 0 || isSolid(line));
  // A list is text where one of its lines is, or where a statement introduces it: it names whom the site shares with, each a link.
  const isText = (line: Line, i: number) => isSolid(line) || INTRODUCTION.test(lines[i - 1]?.text ?? '');
  const lists = new Set(lines.filter(isText).map(({ box }) => box.list));
  lists.delete(null);
  const end = lines.findLastIndex((line) => isSolid(line) || lists.has(line.box.list)) + 1;
  let last = lines.slice(0, end + DATE_REACH).findLastIndex((line, i) => i < end || isDateNote(line)) + 1;
  const copyright = lines.findIndex((line, i) => i >= last && COPYRIGHT.test(line.text));
  if (count(last, lines.length) < 3) last = copyright < 0 ? lines.length : copyright;
  // Headings with nothing under them at the end are those of a footer whose links are gone.
  last = lines.findLastIndex((line, i) => i < last && !isMarked(line) && !/©/.test(line.text)) + 1;
  return last === 0 ? lines : lines.slice(count(0, first) < 3 ? 0 : first, last);
}
