import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Tokens } from '../../lib/reader/words';

test('leaves nothing of a longer sentence behind a shorter one', () => {
  const tokens = new Tokens();
  for (const sentence of ['Cookies are set by Criteo and by us.', 'Cookies are set.']) {
    tokens.length = 0;
    tokens.split(sentence, 0, sentence.length);
    tokens.label(0);
  }
  expect(tokens.words.slice(tokens.length).join('')).toBe('');
  expect(tokens.names.slice(tokens.length).every((names) => names === undefined)).toBe(true);
});

const READER = join(import.meta.dirname, '../../lib/reader');

test.each(readdirSync(READER))('what %s asks of a token is one: its phrases stand in the lexicon', (file) => {
  const code = readFileSync(join(READER, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
  const phrases = [...code.matchAll(/'([a-z]+(?: [a-z]+)+)'(?!,?\s*\)?\.split)/g)].map(([, phrase = '']) => phrase);
  const parts = phrases.filter((phrase) => {
    const tokens = new Tokens();
    tokens.split(phrase, 0, phrase.length);
    tokens.label(0);
    return tokens.length !== 1;
  });
  expect(parts).toEqual([]);
});
