import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { counted, dateText, dayText } from '../../components/words';
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
    // gaps of a policy are called as their messages are
    .concat(['wxt.config.ts', 'lib/gaps.ts'].map((path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')))
    .join('\n');
  const unused = Object.keys(messages).filter((key) => {
    const base = key.replace(/_(?:one|other)$/, '');
    return !code.includes(`'${key}'`) && !code.includes(`"${key}"`) && !code.includes(`'${base}'`) && !code.includes(`__MSG_${key}__`);
  });
  expect(unused).toEqual([]);
});

test.each([
  ['2024-05-03', '3 May 2024'],
  ['2024-05', 'May 2024'],
  ['2024', '2024'],
  ['1998-12-01', '1 December 1998'],
])('the date %s reads %s', (date, text) => {
  expect(dateText(words, date)).toBe(text);
});

test.each([
  ['2026-03-12T10:00:00', '12 March'],
  ['2025-02-28T23:59:59', '28 February 2025'],
])('the day of %s reads %s in 2026', (moment, text) => {
  expect(dayText(words, moment, new Date('2026-11-26T00:00:00'))).toBe(text);
});

test('a message that counts goes by the plural rules of the language', () => {
  expect(counted(words, 'sections', 1)).toBe('sections_one');
  expect(counted(words, 'sections', 0)).toBe('sections_other');
  // Polish has forms that the English words lack
  expect(counted({ ...words, language: 'pl', message: (key) => (key in messages ? key : '') }, 'sections', 3)).toBe('sections_other');
});
