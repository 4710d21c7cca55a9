import type { Section } from '../policy';
import { NAME, PRIVACY } from './privacy-words';

/** The text is judged piece by piece: long enough to hold a few paragraphs, so that one sentence on data does not carry it. */
export const PIECE = 1500;
/** Of a longer text as many pieces are looked at, evenly spread: 60 KB tell as much as 10 MB. */
const MOST_PIECES = 40;
/** A shorter piece counts as one of this length: a line of three words is not dense. */
const LEAST_PIECE = 400;
/** A piece is on personal data from so many practice words on per 1,000 characters. Policies have about 8, terms of service 1. */
const DENSE = 3;
/** What is longer than this is no title, no item and no label. */
export const PROSE_LINE = 100;
/** A policy within another page goes on for as long as this after its heading; a clause on privacy in terms doesn't. */
const WITHIN = 4500;
const HEADING_LENGTH = 60;
/** What else policies keep saying; most languages say the words above often enough. */
const PRACTICES =
  'personal(?:ly)?[ -](?:identif[a-z]{1,8} )?(?:information|data|details)|(?:your|such|this|certain|user|visitor|customer) (?:information|data)\\b|information (?:about|from|that|which)? ?you\\b|third[ -]part(?:y|ies)|we (?:may |do not |will |also |never )?(?:collect|share|disclose|use|store|process|sell|receive|gather|keep|retain)|opt[ -]?(?:out|in)\\b|ip address|gdpr|ccpa|collect(?:ed|s|ion)\\b|consent|cookies?\\b|verarbeit|einwilligung|ihre (?:daten|informationen)|donn.es\\b|tra[it]t?t?[ae]m(?:ento|iento|ent)|vos informations|informati?.{1,5} (?:que|che|sur|sobre|à votre|concernant|recueillies|fournies)\\b|recueill|recopil|tercei?ros|sus datos|seus dados|verwerk|behandl|przetwarz|zpracov|данны|обработ|δεδομ|同意|第三[者方]|收集|수집|제3자';
const PRACTICE = new RegExp(`${PRIVACY}|${PRACTICES}`, 'gi');
/** What short or plainly worded policies speak of: what is known of people, where it lies, and what becomes of it. */
const HANDLING =
  /\b(?:data|details|information|personal|names?|addresse?s?|e-?mails?|phones?|numbers?|ip|visit(?:s|ors?)|members?|patients?|donors?|log(?:s|ged)|servers?|cookies?|track(?:s|ed|ers?|ing)|analytics|ad(?:s|verti\w{1,8})|anonymous|newsletters?|unsubscribe|confidential|encrypt\w{0,3}|collect\w{0,3}|shar(?:e[ds]?|ing)|s(?:ell|old)|rent|stor(?:e[ds]?|ing|age)|keeps?|kept|hold|held|record(?:s|ed)?|delet\w{1,3}|shred\w{0,4}|pass(?:ed)?|disclos\w{1,3}|transmit\w{0,3}|insurers?|gdpr)\b/gi;
const COOKIE = /cookie|traceur|クッキー|쿠키/gi;
/** "This privacy policy": only a policy says that again and again. */
const SELF = /\b(?:this|these|present) [\w ’'&]{0,40}?privacy [\w ,&]{0,25}?(?:policy|notice|statement|disclosure)/gi;
const VOICE_WORD =
  /\b(?:[Ww]e|[Oo]ur|us|I|[Mm]y|[Yy]ours?|[Yy]ou|[Tt]he (?:Users?|Site|Company|Services?|Application|Owner|Controller))\b/g;
const ACT =
  /\b(?:collect|shar|disclos|sell|sold|stor|retain|process|gather|obtain|receiv|transfer|record|access|track|us)(?:s|e|es|ed|ing)?\b/gi;
/** A row of a table. */
const ROW = /^.* \| .*$/gm;
/** A list of links has no such end. */
const SENTENCE = /[.!?](?:\s|$)/;
const POLICY_HEADING =
  /collect|\bus(?:e|ing)\b|shar(?:e|ing)|disclos|provision|ret(?:ain|ention)|secur|cookies?|rights|choices|contact|changes|revision|child|transfer|third part|purpose/i;
/** Less text than this may stand where the policy should. */
const SHELL_LENGTH = 800;
/** What only a policy says, though it may ask its reader to "try again". */
const GIVING = /\b(?:collect|shar|disclos|sell)(?:s|e|es|ed|ing)?\b/i;
/** What stands where the policy should: an error, a script to come, a page to be written, a question to be answered first. */
const SHELL =
  /\b(?:enable|turn on) javascript|\b(?:can|could)(?:not|n['’]t) (?:be )?f(?:ind|ound)|\bdoes(?: not|n['’]t) exist|\bmoved or (?:deleted|removed)|\bwent wrong\b|\btry again\b|\breload (?:the|this) page|\b(?:down for|under) (?:maintenance|construction)|\bcoming soon\b|\bback (?:soon|shortly)\b|\baccess (?:denied|this website)|\bchecking your browser|\bpassword protected|\b(?:please|must|need to) (?:log|sign) in\b|\b(?:choose|select) (?:a|your) (?:country|language|region)|^loading\b|\blorem ipsum\b/i;

/** What a page's text is like. Counted is in a sample of it. */
export interface PageText {
  /** How much of it is on personal data: 0 to 1. */
  share: number;
  /** How many practice words there are outside tables, and how often cookies are among them. */
  practices: number;
  cookies: number;
  /** How often it speaks of itself as a privacy policy. */
  references: number;
  /** On 1,000 characters: what is said to be done with what, and "we" or "you". */
  handling: number;
  voice: number;
  /** Acts on data, and whether there is a sentence at all. */
  acts: number;
  hasSentence: boolean;
  /** Headings that a policy has. */
  headings: number;
  /** Characters in long lines. */
  prose: number;
  /** Whether it says that the policy is not here: an error, a script to come, a page to be written. */
  isShell: boolean;
}

/** What this text is like; `text` is the sections with their headings. */
export function measure(sections: readonly Section[], text: string): PageText {
  const pieces = piecesOf(text);
  const sample = pieces.join('\n');
  const practices = pieces.map((piece) => count(piece, PRACTICE));
  // a table of its cookies makes no cookie policy of a short policy
  const untabled = sample.replace(ROW, '');
  return {
    share: pieces.filter((piece, at) => density(practices[at] ?? 0, piece) >= DENSE).length / pieces.length,
    practices: count(untabled, PRACTICE),
    cookies: count(untabled, COOKIE),
    references: count(sample, SELF),
    handling: (1000 * count(sample, HANDLING)) / (sample.length + 1),
    voice: (1000 * count(sample, VOICE_WORD)) / (sample.length + 1),
    acts: count(sample, ACT),
    hasSentence: SENTENCE.test(text),
    headings: sections.filter(({ heading }) => heading !== null && POLICY_HEADING.test(heading)).length,
    prose: proseLength(text),
    isShell: text.length < SHELL_LENGTH && !GIVING.test(text) && SHELL.test(text),
  };
}

/** Does a heading with a policy's name open a stretch that is as much on personal data as a policy? */
export function holdsPolicy(sections: readonly Section[]): boolean {
  const named = sections.flatMap(({ heading }, i) => (heading !== null && heading.length <= HEADING_LENGTH && NAME.test(heading) ? i : []));
  return named.slice(0, MOST_PIECES).some((first) => {
    let stretch = '';
    for (let i = first; i < sections.length && stretch.length < WITHIN; i++) stretch += `${sections[i]?.text}\n`;
    const pieces = piecesOf(stretch.slice(0, WITHIN)).map((piece) => density(count(piece, PRACTICE), piece));
    return stretch.length >= WITHIN && Math.min(...pieces) >= DENSE && sum(pieces) >= 2 * DENSE * pieces.length;
  });
}

/** The text in pieces, a short rest with the piece before it; of a long text some, evenly spread. Always at least one. */
function piecesOf(text: string): string[] {
  const all = Math.max(1, Math.round(text.length / PIECE));
  const some = Math.min(all, MOST_PIECES);
  return Array.from({ length: some }, (_, i) => {
    const index = Math.floor((i * all) / some);
    return text.slice(index * PIECE, index === all - 1 ? undefined : (index + 1) * PIECE);
  });
}

function count(text: string, words: RegExp): number {
  return text.match(words)?.length ?? 0;
}

/** Practice words on 1,000 characters. */
function density(practices: number, piece: string): number {
  return (1000 * practices) / Math.max(piece.length, LEAST_PIECE);
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}

function proseLength(text: string): number {
  return text.split('\n').reduce((length, line) => length + (line.length > PROSE_LINE ? line.length : 0), 0);
}
