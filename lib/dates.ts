import type { Section } from './policy';
import { SPEAKS } from './reader/lists';
import { repeats } from './repeats';

/** How much is read right before a date ("This policy was last reviewed and updated by our lawyers on"), and right after. */
const REACH_BEFORE = 110;
const REACH_AFTER = 60;
/** How far back the sentence may name the policy: "This policy is effective as of ... and was last modified on". */
const REACH_SENTENCE = 200;
/** A short line is a note ("Revised 5/14"); in a longer one the date must be said of the policy. */
const NOTE_LENGTH = 120;
/** A shorter line above a date may be its label. */
const LABEL_LENGTH = 60;
/** A line that is a date and nothing else dates the policy near its beginning and its end, not in the middle. */
const NEAR_START = 8;
const NEAR_END = 6;
/** No policy states more; a page that does is something else, and need not be read to its end. */
const MOST_DATES = 1000;
/** Hardly a policy on the Web is older; earlier years are those of laws and companies. */
const FIRST_YEAR = 1995;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = `((?:${MONTHS.join('|')})[a-z]{0,6})`;
const MONTH_NAME =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/i;
const DAY = '(\\d{1,2})(?: ?(?:st|nd|rd|th)\\b)?';
const YEAR = "((?:19|20)\\d\\d|['’]\\d\\d)";
/** "3rd day of January, 2016": what may stand between the parts. */
const GAP = '(?:[\\s.,/-]| of| day| the){0,4}';

/**
 * The ways to write a date. `readDate` knows by its groups which one it was. Written short: the expression is compiled while the user
 * waits, and optional parts in a row multiply what is compiled.
 */
export const DATE = new RegExp(
  `(?<![\\w/.-])(?:${[
    `${DAY}${GAP}${MONTH}${GAP}${YEAR}`,
    `${MONTH}${GAP}(?:${DAY}${GAP})?${YEAR}`,
    '((?:19|20)\\d\\d)(?:[./-](\\d{1,2})(?:[./-](\\d{1,2}))?)?',
    '(\\d{1,2})([./-])(\\d{1,2})[./-]((?:19|20)?\\d\\d)',
    '(\\d{1,2})/((?:19|20)?\\d\\d)',
  ].join('|')})(?![\\w/]|[.-]\\d)`,
  'gi',
);
/** Every date has one of these: a line without is passed over, which is most of them. */
export const HINT = /(?:19|20)\d\d|['’]\d\d|\d[./-]\d/;

export const UPDATED =
  /\b(?:updated?s?|updating|revis(?:ed|ions?)|modified|modifications?|amend(?:ed|ments?)|edited|reviewed|changed?s?|version|rewritten|actuali[sz]ed|rev\.?|v\d{1,2})(?!\w)/i;
const EFFECTIVE =
  /\b(?:effective|effect|(?:in|into) force|valid|dated?|applie[sd]|beginning|starting|published|posted|released|issued|adopted|created|written|last|current|status|policy as of|as (?:of|at):)(?!\w)/i;
/** What a body does to a policy, and to much else: it dates the policy where the line begins with it, or names the policy. */
const ADOPTED = /\b(?:approved|agreed|signed off|drawn up|ratified|endorsed)\b/i;
const OPENS_ADOPTED = /^\W{0,4}(?:last |first |duly )?(?:approved|agreed|signed off|drawn up|ratified|endorsed)\b/i;
/** Of these, what nothing but a rule does: whatever else starts or was published, a sentence may say of something else. */
const IN_FORCE = /\b(?:effective|effect|force|valid|applie[sd]|current|status|last)\b/i;
/** "This policy is being updated effective": when it takes effect, and not when it was written. */
const YET_TO_COME = /\b(?:being|will be) (?:updated|revised|modified|amended|changed)\b[^.]{0,20}$/i;
const UPDATED_AFTER = /^\W{0,4}(?:last |first |latest )?(?:updated?|revised|revision|modified|version)\b/i;
const EFFECTIVE_AFTER = /^\W{0,4}effective\b/i;
/** The date is a limit, a period's, a copyright's, or another version's. */
const ELSEWHERE =
  /\b(?:before|after|prior|until|(?<!(?:force|effect|effective|applied|valid|current) )since|between|previous(?:ly)?|archived|through|copyright|within|born|(?<!and )cookie declaration|exp(?:ires?|ired)?|next|(?<!last )review (?:date|due))\b|\b(?:replac|supersed)(?:es?|ing) [^,.;]{0,40}$|©/i;
const LAW =
  /\b(?:act|laws?|regulations?|directive|gdpr|ccpa|cpra|coppa|bill|code|statute|decision|decree|framework|shield|clauses|court|article)\b/i;
/** A note that is a sentence among others, of a few words: "Last updated", "The date of the last revision is". */
const OPENS_NOTE =
  /^\W{0,4}(?:(?:the )?date of (?:the )?)?(?:last (?:updated?|revis\w+|modified|reviewed|changed|amended|edited)|effective (?:as of|date)|updated |revised )/i;
/** "The Privacy Act (effective ...)": a law's own date. */
const OF_LAW = /\b(?:act|law|gdpr|ccpa|cpra|code|regulation)\b[^.;]{0,20}\([^)]{0,20}$/i;
export const POLICY = /\b(?:polic(?:y|ies)|notice|statement|page|document|terms|agreement|this version)\b/i;
/** A list of dates under such words is worth less than a date that is said to be the policy's. */
const HISTORY = /\b(?:revisions|versions|history|changes|changelog|updates)\b/i;
/** "Effective May 25, 2018, you have ..." is the beginning of a sentence, and no note. */
const SENTENCE_GOES_ON = /^, \p{L}/u;
/** "July 4, 2016: the section on cookies is new": an entry of a list of changes. */
const ENTRY = /^ ?[:–—-] ?\p{L}/u;
export const SENTENCE_END = /[.!?]\s(?=\p{Lu})/u;
/** A year alone is too little without such a word right before it. */
const DIRECTLY =
  /\b(?:updated?|revised|revision|edited|modified|version|effective|policy|dated?)[^\p{L}\p{N}]{0,4}(?:(?:in|on|as of) )?$/iu;

/** What a date says of the policy, in rising order of worth. */
type Worth = 'alone' | 'effective' | 'updated';

interface StatedDate {
  /** "YYYY-MM-DD", "YYYY-MM" or "YYYY". */
  date: string;
  worth: Worth;
  /** Of the line. */
  index: number;
}

/**
 * When the policy says that it was last updated or, failing that, takes effect or is dated.
 *
 * Reads English notes and sentences: "Last updated: May 1st, 2016", "effective as of 05/01/2016", a date alone under the title.
 * Years of copyrights and dates of laws, periods and other versions don't count.
 * @returns "YYYY-MM-DD", "YYYY-MM" or "YYYY", or null where the text states none.
 */
export function findUpdated(sections: readonly Section[]): string | null {
  const isRepeat = repeats(sections);
  const lines: { line: string; heading: string }[] = [];
  for (const [section, { heading, text }] of sections.entries())
    for (const line of [heading ?? '', ...(isRepeat[section] ? [] : text.split('\n'))])
      if (line.trim() !== '') lines.push({ line, heading: heading ?? '' });
  let dayFirst: boolean | undefined;
  const isDayFirst = () => (dayFirst ??= writesDayFirst(sections));
  const stated: StatedDate[] = [];
  let updatedAt = Number.NaN;
  for (const [index, { line, heading }] of lines.entries()) {
    if (index > updatedAt + 1 || stated.length > MOST_DATES) break;
    if (!HINT.test(line)) continue;
    const above = lines[index - 1]?.line.slice(0, LABEL_LENGTH + 1) ?? '';
    const isHistory = HISTORY.test(heading) || HISTORY.test(above);
    const mayStandAlone = mayDate(index, lines.length) || isHistory;
    let end = 0;
    let worth: Worth | null = null;
    for (const match of line.matchAll(DATE)) {
      const between = line.slice(end, match.index);
      const isListed = end > 0 && /^[\s,;:&|]{0,4}(?:and )?$/.test(between);
      end = match.index + match[0].length;
      const date = readDate(match, isDayFirst);
      if (date === null) continue;
      if (!isListed) {
        worth = weigh(labelled(above, between), line, match.index, end, date.length === 4);
        if (isHistory && match.index < 3 && ENTRY.test(line.slice(end, end + 4))) worth = 'updated';
        if (worth === null && mayStandAlone && isAlone(line, match[0])) worth = 'alone';
      }
      if (worth !== null) stated.push({ date, worth, index });
      if (worth === 'updated') updatedAt = index;
    }
  }
  return pick(stated, 'updated') ?? pick(stated, 'effective') ?? pick(stated, 'alone');
}

/** Whether a date alone dates the policy on this line of so many. */
export function mayDate(index: number, lines: number): boolean {
  return index < NEAR_START || index >= lines - NEAR_END;
}

/** What stands before a date, with its label from the line above where it has one. */
export function labelled(above: string, lead: string): string {
  return !/\p{L}/u.test(lead) && above.length <= LABEL_LENGTH && !HISTORY.test(above) ? `${above} ${lead}` : lead;
}

/** The first date of that worth; where it opens a list, the newest of the list. */
function pick(stated: readonly StatedDate[], worth: Worth): string | null {
  let newest: StatedDate | null = null;
  let index = Number.NaN;
  for (const entry of stated) {
    if (entry.worth !== worth) continue;
    if (entry.index > index + 1) break;
    index = entry.index;
    if (newest === null || entry.date > newest.date) newest = entry;
  }
  return newest?.date ?? null;
}

/**
 * What is said of a date by the words of its sentence; null where they don't date the policy.
 * `lead` is what stands between the date and the one before it, or the label on the line above.
 */
export function weigh(lead: string, line: string, start: number, end: number, isYear: boolean): Worth | null {
  const before = lead.slice(-REACH_BEFORE);
  if (ELSEWHERE.test(before) || OF_LAW.test(before) || (isYear && !DIRECTLY.test(before))) return null;
  const after = line.slice(end, end + REACH_AFTER).split(SENTENCE_END)[0] ?? '';
  const isUpdated = (UPDATED.test(before) && !YET_TO_COME.test(before)) || UPDATED_AFTER.test(after);
  const isAdopted = ADOPTED.test(before) && (OPENS_ADOPTED.test(line) || POLICY.test(before));
  if (!isUpdated && !isAdopted && !EFFECTIVE.test(before) && !EFFECTIVE_AFTER.test(after)) return null;
  const sentence =
    (line
      .slice(Math.max(0, start - REACH_SENTENCE), start)
      .split(SENTENCE_END)
      .at(-1) ?? '') + after;
  const isNote = isUpdated ? line.length < NOTE_LENGTH || start < LABEL_LENGTH : line.length < NOTE_LENGTH && !SENTENCE_GOES_ON.test(after);
  const isShort = sentence.length < LABEL_LENGTH && OPENS_NOTE.test(sentence) && !SENTENCE_GOES_ON.test(after);
  if (!POLICY.test(sentence) && ((!isNote && !isShort) || LAW.test(sentence))) return null;
  // "Accounts will be closed starting 4 March 2019."
  if (!isUpdated && !POLICY.test(sentence) && !IN_FORCE.test(before + after) && SPEAKS.test(before + after)) return null;
  return isUpdated ? 'updated' : 'effective';
}

/** Is the date all that its line says, or all beside the policy's name? A day of the week or a time of day is the page's date. */
export function isAlone(line: string, date: string): boolean {
  const rest = line.replace(date, '');
  return !/\d:\d/.test(rest) && (!/\p{L}/u.test(rest) || (rest.length < LABEL_LENGTH && /\bprivacy\b/i.test(rest) && POLICY.test(rest)));
}

/** "YYYY-MM-DD", "YYYY-MM" or "YYYY" of a match of `DATE`; null where it is no date of our time. */
function readDate(match: RegExpExecArray, isDayFirst: () => boolean): string | null {
  const [, d1, m1, y1, m2, d2, y2, y3, m3, d3, a, separator, b, y4, m5, y5] = match;
  let month: string | undefined = m1 ?? m2 ?? m3 ?? m5;
  let day: string | undefined = d1 ?? d2 ?? d3;
  if (a !== undefined && b !== undefined) {
    [day, month] = Number(a) > 12 || (Number(b) <= 12 && (separator === '.' || isDayFirst())) ? [a, b] : [b, a];
  }
  const written = (y1 ?? y2 ?? y3 ?? y4 ?? y5 ?? '').replace(/\D/, '');
  const year = Number(written) + (written.length > 2 ? 0 : Number(written) < 90 ? 2000 : 1900);
  if (year < FIRST_YEAR) return null;
  if (month === undefined) return `${year}`;
  const numberOfMonth = /\d/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  // "marching", "decided"
  if (!/\d/.test(month) && !MONTH_NAME.test(month)) return null;
  if (numberOfMonth < 1 || numberOfMonth > 12) return null;
  // the day before the first of the next month
  const days = new Date(Date.UTC(year, numberOfMonth, 0)).getUTCDate();
  if (day !== undefined && (Number(day) < 1 || Number(day) > days)) return null;
  return [year, numberOfMonth, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** What stands in a text from where the day comes first: forms of companies, spellings; */
const DAY_FIRST = /\b(?:Ltd|Limited|GmbH|Pty|PLC|organisations?|personalise)\b/;
/** authorities, laws, money and addresses, of which others speak too; */
const BRITISH =
  /\b(?:ICO|Information Commissioner|NHS|UK GDPR|(?<!Consumer )Data Protection Act|VAT|ABN)\b|£|\.(?:co|org)\.(?:uk|nz|za)\b|\.com\.au\b/;
/** and what tells that these others are Americans. */
const AMERICAN =
  /\b(?:CCPA|CPRA|California|Virginia|Colorado|Delaware|Texas|New York|United States|USA|[Cc]orporation)\b|\bU\.S\.|\$|, [A-Z]{2} \d{5}\b/;
const AMERICAN_FORM = /\b(?:Inc|LLC|Corp|Corporation)\b/;
/** Dates that may be written either way. `DATE` finds them too, and would take long over all of a text. */
const IN_NUMBERS = /(?<![\w/.-])([0-3]?\d)[/-]([0-3]?\d)[/-](?:19|20)\d\d(?![\w/]|[.-]\d)/g;

/**
 * Does "05/01/2016" mean the fifth of January here? As "25/05/2014" does, where the text has one; else Americans write the month first,
 * and a company's form tells where it is at home.
 */
function writesDayFirst(sections: readonly Section[]): boolean {
  const text = sections.map(({ heading, text }) => `${heading ?? ''}\n${text}`).join('\n');
  const orders = new Set<boolean>();
  for (const [, a, b] of text.matchAll(IN_NUMBERS)) if (Number(a) > 12 !== Number(b) > 12) orders.add(Number(a) > 12);
  if (orders.size === 1) return orders.has(true);
  return !AMERICAN_FORM.test(text) && (DAY_FIRST.test(text) || (BRITISH.test(text) && !AMERICAN.test(text)));
}
