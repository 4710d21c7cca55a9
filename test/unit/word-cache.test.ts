import { expect, test } from 'vitest';
import { hashOf, LONGEST, WordCache } from '../../lib/reader/word-cache';

/** A cache that knows the length of words, and the words that it had to learn. */
function lengths() {
  const learnt: string[] = [];
  const letterOf = (code: number) => (/\w/.test(String.fromCharCode(code)) ? code | 32 : 0);
  const learn = (word: string) => {
    learnt.push(word);
    return word.length;
  };
  const cache = new WordCache(letterOf, learn, (code) => (code === 39 ? code : 0));
  return { cache, learnt };
}

test('learns a word once, however it is given', () => {
  const { cache, learnt } = lengths();
  expect(cache.of('cookies')).toBe(7);
  expect(cache.read('No Cookies here', 3, 15)).toBe(10);
  expect(cache.get()).toBe(7);
  expect(learnt).toEqual(['cookies']);
});

test('reads what stands between two letters as a part of the word', () => {
  const { cache, learnt } = lengths();
  const text = "'don't'";
  expect(cache.read(text, 0, text.length)).toBe(0);
  expect(cache.read(text, 1, text.length)).toBe(6);
  expect(cache.get()).toBe(5);
  expect(cache.read(text, 1, 5)).toBe(4);
  expect(cache.get()).toBe(3);
  expect(learnt).toEqual(["don't", 'don']);
});

test('keeps words apart that have a hash in common', () => {
  // a pair of FNV-1a in 32 bits
  const { cache, learnt } = lengths();
  expect(hashOf('costarring')).toBe(hashOf('liquid'));
  expect([cache.of('costarring'), cache.of('liquid'), cache.of('costarring')]).toEqual([10, 6, 10]);
  expect(learnt).toEqual(['costarring', 'liquid']);
});

test('reads words that are too long to keep', () => {
  const { cache, learnt } = lengths();
  const long = 'x'.repeat(LONGEST + 1);
  expect([cache.of(long), cache.of(long)]).toEqual([LONGEST + 1, LONGEST + 1]);
  expect(learnt).toEqual([long, long]);
});

test('forgets when there are too many words, and knows them again', () => {
  const { cache, learnt } = lengths();
  const words = Array.from({ length: 100_000 }, (_, n) => `word${n}`);
  for (const word of words) expect(cache.of(word)).toBe(word.length);
  for (const word of words.slice(-100)) cache.of(word);
  expect(learnt.length).toBeLessThan(words.length + 100);
  expect(cache.of('word0')).toBe(5);
  expect(learnt.at(-1)).toBe('word0');
});

test('knows a word that was last learnt before all was forgotten', () => {
  const { cache, learnt } = lengths();
  cache.of('cookies');
  cache.forget();
  expect([cache.of('cookies'), cache.of('cookies')]).toEqual([7, 7]);
  expect(learnt).toEqual(['cookies', 'cookies']);
});
