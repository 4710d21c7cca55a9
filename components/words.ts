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

/** Makes what is costly to make once for each language and kind: lists write hundreds of dates and numbers. */
function once<T>(make: (language: string, kind: string) => T): (language: string, kind?: string) => T {
  const made = new Map<string, T>();
  return (language, kind = '') => {
    const key = `${language} ${kind}`;
    const known = made.get(key) ?? make(language, kind);
    made.set(key, known);
    return known;
  };
}

const pluralRules = once((language) => new Intl.PluralRules(language));
const policyDates = once((language, precision) => {
  const month = precision !== 'year' && ({ month: 'long' } as const);
  const day = precision === 'day' && ({ day: 'numeric' } as const);
  return new Intl.DateTimeFormat(language, { timeZone: 'UTC', year: 'numeric', ...month, ...day });
});
const days = once(
  (language, year) => new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', ...(year && { year: 'numeric' }) }),
);

/** The key of a message that depends on a number, by the plural rules of the language. */
export function counted(words: Words, base: Counted, count: number): MessageKey {
  const key = `${base}_${pluralRules(words.language).select(count)}` as MessageKey;
  return words.message(key) ? key : `${base}_other`;
}

/** A phrase as plain text. */
export function textOf(words: Words, { message, fill = [] }: Phrase): string {
  return words.message(
    message,
    fill.map((part) => (typeof part === 'string' ? part : textOf(words, part))),
  );
}

/** A date of a policy, as exact as it is known. */
export function dateText(words: Words, date: string): string {
  const parts = date.split('-').map(Number);
  const [year, month = 1, day = 1] = parts;
  return policyDates(words.language, ['year', 'month', 'day'][parts.length - 1]).format(Date.UTC(year!, month - 1, day));
}

/** The day of a moment, where the reader is: "12 March", and with its year where that is not `now`'s. */
export function dayText(words: Words, moment: string, now = new Date()): string {
  const day = new Date(moment);
  return days(words.language, day.getFullYear() === now.getFullYear() ? '' : 'year').format(day);
}

const UNITS = ['kilobyte', 'megabyte', 'gigabyte'] as const;

/** A size in bytes, in the largest unit that it fills: "214 kB". */
export function sizeText(words: Words, bytes: number): string {
  const step = Math.max(0, Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3) - 1));
  const format = new Intl.NumberFormat(words.language, { style: 'unit', unit: UNITS[step]!, maximumFractionDigits: Math.min(step, 1) });
  return format.format(bytes / 1000 ** (step + 1));
}

export const WordsContext = createContext<Words>({ language: 'en', message: (key) => key });
