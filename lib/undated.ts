import { DATE, HINT, isAlone, labelled, POLICY, SENTENCE_END, UPDATED, weigh } from './dates';

/** Words that a date of the policy is given with. A sentence that has others before its date may say of something else when it is done. */
const DATING = new Set(
  `we the this these our its a an privacy cookie cookies data protection security information site website web online use service and or
  policy policies notice statement page document terms conditions agreement text rules version versions ver v rev no number copy
  last latest most recently recent first next newly new current currently present status date dated day time
  updated update updates updating revised revision revisions modified modification amended amendment edited reviewed review changed change
  changes rewritten effective effect force valid applies apply applied applicable beginning starting published posted released issued adopted
  created written approved agreed signed off drawn up ratified endorsed actualized actualised meeting posting
  publication release adoption announcement implementation adjustment
  is was were are has have had been be being will shall becomes became become takes take took comes came come goes went go enters entered
  into in on as of at from since for with it made`.split(/\s+/),
);
/** "reviewed by our lawyers": who dates it makes no difference. */
const BY =
  /\b(?:updated|revised|modified|amended|reviewed|changed|approved|agreed|signed off|drawn up|ratified|adopted|endorsed) by(?: \p{L}{1,30}){1,3}/giu;
/** "The Inkwell Privacy Policy": whose it is, neither. */
const OWNER = /(?:\p{Lu}[\p{L}\p{N}.'’&]{0,30} ){1,4}(?=(?:Privacy|Cookie|Data|Policy|Notice|Statement|Terms)\b)/gu;

const isDating = (text: string) =>
  (
    text
      .replace(DATE, '')
      .replace(OWNER, '')
      .replace(BY, '')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  ).every((word) => DATING.has(word));

/**
 * A line without the dates that say when the policy was updated or takes effect, so that two versions can be compared. All others stay
 * ("we keep them until May 2027", "starting in May 2027 we sell them"), and a date alone does where none dates the policy.
 */
export function withoutPolicyDates(line: string, above: string, mayStandAlone: boolean): string {
  if (!HINT.test(line)) return line;
  let rest = '';
  let end = 0;
  for (const match of line.matchAll(DATE)) {
    const lead = labelled(above, line.slice(end, match.index));
    const isYear = /^\d{4}$/.test(match[0]);
    rest += line.slice(end, match.index);
    end = match.index + match[0].length;
    const isPolicys =
      (weigh(lead, line, match.index, end, isYear) !== null && isSaidOfPolicy(labelled(above, rest), line.slice(end))) ||
      (mayStandAlone && isAlone(line, match[0]));
    if (!isPolicys) rest += match[0];
  }
  return rest + line.slice(end);
}

const SENTENCE_STOP = /[.!?]$/;
/** What breaks off before a date: "Your letters are kept until", "are burnt on", "We moved:". */
const LEADS = /(?::|\b(?:by|from|in|of|on|since|till?|to|until))$/i;

const EXPIRES = /\b(?:until|expires?|expired|expiry|born)\b/i;

/** Whether a date alone on the next line is the date of something else, by this sentence. One that ended, or has its own date, is done. */
export function leadsToDate(above: string): boolean {
  return LEADS.test(above) || (EXPIRES.test(above) && !SENTENCE_STOP.test(above) && !HINT.test(above));
}

/**
 * Whether nothing but the policy is dated, by what stands before the date and after it. `weigh` asks less, for it looks for one date in
 * all of a text; here a date that is left out is a change that nobody is told of.
 */
function isSaidOfPolicy(before: string, after: string): boolean {
  const lead = before.split(SENTENCE_END).at(-1)!;
  // "Effective 1 May, we share it": what is said of a policy that is not named goes no further than its date
  return isDating(lead) && (POLICY.test(lead) || UPDATED.test(lead) || isDating(after.split(SENTENCE_END)[0]!));
}
