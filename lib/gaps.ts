import type { PolicyDocument, Section } from './policy';

/**
 * Why a policy may say more than its page: `short` = hardly any text; `excerpt` = a summary that points to the full text;
 * `bare` = headings without their text, which other pages have, or a script has yet to bring.
 */
export type Gap = 'short' | 'excerpt' | 'bare';

/** A text shorter than this, in characters, is seldom a whole policy, unless it has the sections of one, or a date. */
const SHORT = 300;
const WHOLE_SECTIONS = 3;
/** From here on a text is a policy in itself, though it may open with a summary or end in a list of topics. */
const LONG = 8000;
/** So many headings, and this share of those that have none below them, tell of the page: more than a stray title or link. */
const LEAST_HEADINGS = 3;
const LEAST_SHARE = 0.5;
/** Less text under a heading is a link, or nothing, where it is no sentence. */
const BARE_LENGTH = 40;
const SENTENCE_END = /[.!?]$/;

const KIND = '(?:privacy |data protection )(?:policy|notice|statement)';
const EXCERPT = new RegExp(
  [
    `(?<!\\bthis |['’]s |\\btheir |\\bits )\\b(?:full|complete|entire|detailed|longer) (?:version of |text of )?(?:our |the |this )?(?:[\\w’'&-]{1,20} ){0,3}${KIND}\\b`,
    `\\b(?:summary|overview|excerpt|extract|short version|highlights|key points) (?:of|from) (?:our |the |this )?(?:full |complete )?(?:[\\w’'&-]{1,20} ){0,3}${KIND}\\b`,
    `\\b${KIND}:? (?:\\W )?(?:in brief|in short|at a glance|summary|highlights)\\b`,
  ].join('|'),
  'i',
);

/** The last line of a section that goes on elsewhere. */
const READ_MORE = /(?:^|\n)(?:read|learn|find out|see|show|view) (?:more|the full|full|details)\b.{0,40}$/i;

/** What a reader of the card must know of a policy that is not whole; null where nothing seems to be missing. Reads English. */
export function findGap({ title, sections, updated }: PolicyDocument): Gap | null {
  const length = sections.reduce((sum, { heading, text }) => sum + (heading?.length ?? 0) + text.length, 0);
  if (length < LONG) {
    const text = [title, ...sections.flatMap(({ heading, text }) => [heading, text])].filter(Boolean).join('\n');
    const ends = sections.filter((section, i) => section.heading !== null && !isParent(section, sections[i + 1]));
    const areMost = (some: Section[]) => some.length >= LEAST_HEADINGS && some.length > LEAST_SHARE * ends.length;
    if (areMost(ends.filter(({ text }) => text.length < BARE_LENGTH && !SENTENCE_END.test(text)))) return 'bare';
    if (EXCERPT.test(text) || areMost(ends.filter((section) => READ_MORE.test(section.text)))) return 'excerpt';
  }
  const filled = sections.filter(({ text }) => text !== '');
  const isShort =
    filled.length < WHOLE_SECTIONS && updated === null && filled.reduce((length, { text }) => length + text.length, 0) < SHORT;
  return isShort ? 'short' : null;
}

function isParent(section: Section, next: Section | undefined): boolean {
  return next !== undefined && next.level > section.level;
}
