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
