import type { ReadRow } from '../records';
import { asPurpose, isWhatFor, served } from './services';

/** What a head or a label says is done with data, with whom where a cell only says yes or no, and what for. */
export interface Act {
  verb: 'sell' | 'share' | 'sell or share';
  whom: string;
  purpose: string;
  /** Whether the cells are kinds of data: only a plain yes or no says something then. */
  isOfData: boolean;
}

const SELL = /\b(?:sold|sells?|selling|sale)\b|\brecipients: sales\b|\bfor (?:money|valuable)\b/i;
const GIVE = /\b(?:shar(?:es?|ed|ing)|disclos(?:es?|ed|ing)|purpose disclosures|recipients?|receives?)\b/i;
/** Of these a sale is a sale, whatever else the head speaks of. */
const FOR_SALE = /\bfor (?:money|valuable|selling)\b/i;
const AIM = / for [\w -]{0,60}(?:advertising|marketing)\b/i;
/** Heads that speak of it and ask something else. */
const OTHER_HEAD =
  /^(?:why|when|how long|legal|lawful|examples?)\b|\b(?:purposes?|reasons?|basis) (?:for|of|we)\b|\b(?:not|limit|opt|choices?|rights?|sources?|requests?|we receive)\b/i;
const OF_DATA = /^(?:(?:categor\S+|types?|kinds?) of )?(?:(?:the|your|personal|sensitive) )*(?:information|data)\b/i;
const TO_WHOM = /\b(?:recipients?|third[- ]part|whom|who|part(?:y|ies)|sold to|(?:shared|disclosed) (?:with|to))/i;
const OF_KINDS = /\bcategor/i;
/** Labels of lines, since any sentence may begin like a head: "Sold to which third parties", "Categories of recipients". */
const LABEL =
  /^(?:(?:how|is it|are they) )?(?:sold|shared|disclosed)(?: (?:or|and) (?:sold|shared|disclosed))?(?:$| (?:to|with|for)\b)|^(?:(?:categories|types?|kinds?) of )?recipients?\b/i;
/** "Reasons we can share your data", beside whether we do. */
const REASON = /^reasons? .{0,20}\bshare\b/i;
/** Why it does with those whom it belongs with. */
const OUR_AFFILIATES = /^for (?:our )?affiliates\b/i;
/** Why a site gives data for its own ends. */
const OUR_OWN = /\bour (?:own )?(?:everyday|marketing)\b/i;

const NO = /^(?:no|none|never|nobody|no one|not (?:collected|sold|shared|disclosed))(?![\w/-])|^[n–—×✕✖✗✘❌]$/i;
const YES = /^yes(?![\w/-])|^[y●✓✔✅]$/i;
const DOES_NOT_APPLY = /^(?:n\/a|not applicable)\b/i;
const BUT = /\b(?:but|except|excluding|unless|only|if|other than)\b/i;
const NOT_PERSONAL = /\b(?:aggregated?|anonym\w+|de-?identified|statistics|statistical)\b/i;
/** "Shared with ad networks", under "Sold or shared": the cell says which. */
const OWN_VERB = /^(sold|shared|disclosed) (?:to|with) /i;
/** A kind of company with a capital: "Advertising networks". */
const KIND = /(^|[,(] ?)([A-Z])(?=[a-z]{1,20} [a-z])/g;
/** No recipients but a sentence or several, an address, a number, a question, or a cross, which is a yes here and a no there. */
const NO_RECIPIENTS =
  /^(?:we|it|its|this|these|they|when|if|you|your)\b|\b(?:is|are|was|were|may|will|can|do|does|have|has|must)\b|[.!?] \p{L}|\?$|^(?:https?:|www\.|\d|x$|$)/iu;
const RECIPIENTS_LENGTH = 400;

/** Whether a cell denies what its head asks. */
export const isNo = (cell: string | undefined): boolean => cell !== undefined && NO.test(cell) && !BUT.test(cell);

/** Whether a cell answers its head. */
export const isAnswer = (cell: string): boolean => YES.test(cell) || NO.test(cell) || DOES_NOT_APPLY.test(cell);

/** Of a table of what is done with data: with which, with whom, and whether at all. */
export function disclosureReader(head: readonly string[]): ReadRow | undefined {
  const reason = head.findIndex((cell) => REASON.test(cell));
  const acts = head.map((cell, at) => (at === reason ? undefined : actOf(cell)));
  const [first, second] = acts.filter((act) => act !== undefined);
  // the corner above the kinds of data is empty, and may be missing
  if (!first || (acts[0]?.isOfData === false && !TO_WHOM.test(head[0] as string))) return undefined;
  const isOfKinds = second || OF_KINDS.test(head[acts.indexOf(first)] as string);
  const what = isOfKinds ? -1 : head.findIndex((cell) => isWhatFor(cell) && !OF_KINDS.test(cell));
  return (cells) => {
    const because = cells[reason];
    const data = NOT_PERSONAL.test(cells[0] as string) ? 'aggregated information' : undefined;
    return acts.flatMap((act, at) => {
      const cell = cells[at] as string;
      if (!act) return [];
      if (because && OUR_AFFILIATES.test(because)) return given({ ...act, whom: 'our affiliates', purpose: '' }, cell);
      if (because) return given({ ...act, whom: '', purpose: OUR_OWN.test(because) ? '' : ` ${asPurpose(because)}` }, cell);
      const told = given(act, cell, data);
      return what >= 0 && told.length > 0 && !isAnswer(cell) ? [...told, ...served(cell, cells[what] as string)] : told;
    });
  };
}

/** What is done with data by a head, or by the label of a line. */
export function actOf(head: string, isLabel = false): Act | undefined {
  if (isLabel ? !LABEL.test(head) : OTHER_HEAD.test(head)) return undefined;
  const gives = GIVE.test(head);
  const sells = SELL.test(head);
  if (!gives && !sells) return undefined;
  const isSale = sells && (!gives || FOR_SALE.test(head));
  return {
    verb: isSale ? 'sell' : sells ? 'sell or share' : 'share',
    whom: 'third parties',
    purpose: AIM.exec(head)?.[0].toLowerCase() ?? '',
    isOfData: OF_DATA.test(head) && !TO_WHOM.test(head),
  };
}

/** What a cell or a value says under such a head: "none", "yes", or kinds of recipients. */
export function given({ verb, whom, purpose, isOfData }: Act, value: string, data = 'your personal information'): string[] {
  const cell = value.trim().replace(/^• /, '');
  // what is not collected is not sold; whether anything else is shared it does not say
  if (DOES_NOT_APPLY.test(cell)) return verb === 'share' ? [] : [`We do not sell ${data}`];
  const denies = NO.test(cell);
  const isPlain = denies || YES.test(cell);
  if (denies ? BUT.test(cell) : !isPlain && (isOfData || cell.length > RECIPIENTS_LENGTH || NO_RECIPIENTS.test(cell))) return [];
  const own = OWN_VERB.exec(cell)?.[1]?.toLowerCase();
  const does = own === undefined ? verb : own === 'sold' ? 'sell' : 'share';
  const recipients = isPlain ? whom : recipientsIn(cell);
  const to = recipients && `${does === 'sell' ? ' to' : ' with'} ${recipients}`;
  // what is not sold for advertising says nothing of the advertising
  const aim = denies && verb !== 'share' ? '' : purpose;
  return [`We ${denies ? 'do not ' : ''}${does} ${data}${to}${aim}`];
}

function recipientsIn(cell: string): string {
  return cell
    .replace(OWN_VERB, '')
    .replace(/\.$/, '')
    .replaceAll(';', ',')
    .replace(KIND, (kind) => kind.toLowerCase());
}
