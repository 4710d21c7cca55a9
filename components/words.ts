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

/** The key of a message that depends on a number, by the plural rules of the language. */
export function counted(words: Words, base: Counted, count: number): MessageKey {
  const key = `${base}_${new Intl.PluralRules(words.language).select(count)}` as MessageKey;
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
  const [year, month, day] = date.split('-').map(Number);
  const format = new Intl.DateTimeFormat(words.language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  });
  return format.format(Date.UTC(year!, (month ?? 1) - 1, day ?? 1));
}

/** The day of a moment, where the reader is: "12 March", and with its year where that is not `now`'s. */
export function dayText(words: Words, moment: string, now = new Date()): string {
  const day = new Date(moment);
  const isThisYear = day.getFullYear() === now.getFullYear();
  return day.toLocaleDateString(words.language, { day: 'numeric', month: 'long', ...(!isThisYear && { year: 'numeric' }) });
}

const UNITS = ['kilobyte', 'megabyte', 'gigabyte'] as const;

/** A size in bytes, in the largest unit that it fills: "214 kB". */
export function sizeText(words: Words, bytes: number): string {
  const step = Math.max(0, Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3) - 1));
  const format = new Intl.NumberFormat(words.language, { style: 'unit', unit: UNITS[step]!, maximumFractionDigits: Math.min(step, 1) });
  return format.format(bytes / 1000 ** (step + 1));
}

export const WordsContext = createContext<Words>({ language: 'en', message: (key) => key });
