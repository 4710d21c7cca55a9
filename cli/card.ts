import { cardText } from '../components/cardText';
import type { MessageKey, Words } from '../components/words';
import { isReadable } from '../lib/language';
import messages from '../public/_locales/en/messages.json';
import type { Result } from './results';

/** The popup's words, which speak English here. */
const words: Words = {
  language: 'en',
  message: (key, fill = []) => messages[key]?.message.replace(/\$([1-9])/g, (_, number: string) => fill[Number(number) - 1] ?? '') ?? '',
};

/** Text of a page must not steer the terminal, nor turn the direction of the words around it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const CONTROL = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g;

function styled(code: number, text: string, colour: boolean): string {
  return colour && text !== '' ? `\x1b[${code}m${text}\x1b[0m` : text;
}

/** The card for people, under the name of its file. */
export function printCard(file: string, { detection, language, gap, card }: Result, colour: boolean): string {
  const notes: MessageKey[] = detection.isPolicy ? [] : ['doubt'];
  if (gap !== null) notes.push(gap);
  if (!isReadable(language)) notes.push('language_title');
  const lines = cardText(words, { ...card, site: card.site || file })
    .replace(CONTROL, '')
    .replace(/\n{2,}/g, '\n\n')
    .split('\n')
    .map((line) => {
      if (line.startsWith('  ')) return styled(2, line, colour);
      return line.startsWith('- ') ? line : styled(1, line, colour);
    });
  return notes.map((note) => `${words.message(note, [languageName(language)])}\n`).join('') + lines.join('\n');
}

/** What is said where there is no card: of a text that is no privacy policy, or is in a language that is not read. */
export function printNoCard(file: string, { detection, language }: Result): string {
  const said = detection.isPolicy
    ? `${words.message('language_title', [languageName(language)])}.`
    : [`${words.message('not_policy_title')}.`, words.message(`kind_${detection.kind.replace('-', '_')}` as MessageKey)]
        .filter(Boolean)
        .join(' ');
  return `${file}: ${said} (--any summarizes it anyway)\n`;
}

function languageName(language: string | null): string {
  return (language && new Intl.DisplayNames(words.language, { type: 'language' }).of(language)) ?? '';
}
