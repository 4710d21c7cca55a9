import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { counted, dateText } from '../../components/words';
import messages from '../../public/_locales/en/messages.json';
import { words } from '../e2e/popup';

const LOCALES = new URL('../../public/_locales/', import.meta.url);
const blanks = (message: string) => [...message.matchAll(/\$(\d)/g)].map(([, blank]) => blank).sort();

describe.each(readdirSync(LOCALES))('the words of %s', (locale) => {
  const own: Record<string, { message: string }> = JSON.parse(readFileSync(new URL(`${locale}/messages.json`, LOCALES), 'utf8'));

  test('are those of English, with the same blanks', () => {
    const different = Object.entries(messages).filter(
      ([key, { message }]) => own[key] === undefined || blanks(own[key].message).join() !== blanks(message).join(),
    );
    expect(different).toEqual([]);
  });
  test('are never empty, never "oops", never shouted', () => {
    const bad = Object.entries(own).filter(([, { message }]) => !message.trim() || /oops|!/i.test(message));
    expect(bad).toEqual([]);
  });
});

test('each message is used', () => {
  const code = ['components', 'entrypoints', 'lib/browser', 'cli']
    .map((folder) => fileURLToPath(new URL(`../../${folder}`, import.meta.url)))
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)))
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => readFileSync(path, 'utf8'))
    .concat(readFileSync(new URL('../../wxt.config.ts', import.meta.url), 'utf8'))
    .join('\n');
  const unused = Object.keys(messages).filter((key) => {
    const base = key.replace(/_(?:one|other)$/, '');
    return !code.includes(`'${key}'`) && !code.includes(`"${key}"`) && !code.includes(`'${base}'`) && !code.includes(`__MSG_${key}__`);
  });
  expect(unused).toEqual([]);
});

test.each([
  ['2024-05-03', 'en-GB', '3 May 2024'],
  ['2024-05-03', 'en-US', 'May 3, 2024'],
  ['2024-05', 'en-GB', 'May 2024'],
  ['2024', 'en-GB', '2024'],
  ['1998-01-01', 'en-GB', '1 January 1998'],
])('the date %s reads in %s as %s', (date, language, text) => {
  expect(dateText({ ...words, language }, date)).toBe(text);
});

test('a message that counts goes by the plural rules of the language', () => {
  expect(counted(words, 'sections', 1)).toBe('sections_one');
  expect(counted(words, 'sections', 0)).toBe('sections_other');
  // Polish has forms that the English words lack
  expect(counted({ ...words, language: 'pl', message: (key) => (key in messages ? key : '') }, 'sections', 3)).toBe('sections_other');
});
