import { createContext } from 'preact';
import type messages from '../public/_locales/en/messages.json';

/** A message of `public/_locales`. */
export type MessageKey = keyof typeof messages;

/** The words of the user's language. */
export interface Words {
  /** BCP 47 tag. */
  language: string;
  /** The message with its blanks `$1` to `$9` filled. */
  message(key: MessageKey, fill?: string[]): string;
}

/** A message whose blanks are filled with text of the page, with numbers, or with other phrases. */
export interface Phrase {
  message: MessageKey;
  fill?: (string | Phrase)[];
}

/** A message that has a form for each kind of number. */
export type Counted = MessageKey extends infer Key ? (Key extends `${infer Base}_other` ? Base : never) : never;

/** What knows the rules of a language, made once: lists write hundreds of numbers, and it is costly to make. */
function byLanguage<T>(make: (language: string) => T): (words: Words) => T {
  const made = new Map<string, T>();
  return ({ language }) => {
    const known = made.get(language) ?? make(language);
    made.set(language, known);
    return known;
  };
}
const pluralRules = byLanguage((language) => new Intl.PluralRules(language));
const lists = byLanguage((language) => new Intl.ListFormat(language, { type: 'unit' }));

/** One thing after the other: "PayPal, Stripe, Adyen". */
export const listText = (words: Words, things: readonly string[]): string => lists(words).format(things);

/** The key of a message that depends on a number, by the plural rules of the language. */
export function counted(words: Words, base: Counted, count: number): MessageKey {
  const key = `${base}_${pluralRules(words).select(count)}` as MessageKey;
  return words.message(key) ? key : `${base}_other`;
}

/** A phrase as plain text. */
export function textOf(words: Words, { message, fill = [] }: Phrase): string {
  return words.message(
    message,
    fill.map((part) => (typeof part === 'string' ? part : textOf(words, part))),
  );
}

/** The name of a month, from 1 to 12. The browser's own formatter takes longer to make than the whole card takes to judge. */
function monthName(words: Words, month: number): string {
  return words.message('months').split(' ')[month - 1] ?? '';
}

/** A date of a policy, as exact as it is known: "2024", "2024-05" or "2024-05-03". */
export function dateText(words: Words, date: string): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const name = monthName(words, Number(month));
  return day === undefined ? words.message('date_month', [name, year]) : words.message('date_day', [`${Number(day)}`, name, year]);
}

/** The day of a moment, where the reader is: "12 March", and with its year where that is not `now`'s. */
export function dayText(words: Words, moment: string, now = new Date()): string {
  const date = new Date(moment);
  const [day, name, year] = [`${date.getDate()}`, monthName(words, date.getMonth() + 1), date.getFullYear()];
  return year === now.getFullYear() ? words.message('date_this_year', [day, name]) : words.message('date_day', [day, name, `${year}`]);
}

const UNITS = ['kilobyte', 'megabyte', 'gigabyte'] as const;

/** A size in bytes, in the largest unit that it fills: "214 kB". */
export function sizeText(words: Words, bytes: number): string {
  const step = Math.max(0, Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3) - 1));
  const format = new Intl.NumberFormat(words.language, { style: 'unit', unit: UNITS[step]!, maximumFractionDigits: Math.min(step, 1) });
  return format.format(bytes / 1000 ** (step + 1));
}

/** The words of the page at hand; without any, the messages' own keys. */
export const WordsContext = createContext<Words>({ language: 'en', message: (key) => key });
