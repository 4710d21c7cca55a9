import { expect, test } from 'vitest';
import { fromNews, newsOf } from '../../lib/rules/marks';
import { vocabularyOf } from '../../lib/rules/vocabulary';

const vocabulary = vocabularyOf(['third party', 'seal']);
const { meanings, states } = vocabulary;
const first = fromNews(vocabulary.first);
const words = vocabulary.words.split('|');

/** What a phrase means; undefined where there is no such phrase. */
function meaningOf(phrase: string): readonly number[] | undefined {
  const [begin, ...more] = phrase.split(' ').map((word) => words.indexOf(word));
  let state = first[begin as number] ?? 0;
  for (const word of more) {
    const [, ...ways] = states[state] as readonly number[];
    let target = 0;
    let number = 0;
    const at = ways.findIndex((way) => {
      if (way < 0) [target, number] = [-1 - way, 0];
      else number += way;
      return way >= 0 && number === word;
    });
    if (at < 0) return undefined;
    state = target;
  }
  return state === 0 ? undefined : meanings[(states[state] as readonly number[])[0] as number];
}

test.each([
  ['service provider', 'service providers'],
  ['third parties', 'other parties'],
  ['disclose', 'disclosing'],
])('%s and %s mean the same', (one, other) => {
  expect(meaningOf(one)).toEqual(meaningOf(other));
  expect(meaningOf(one)?.slice(1)).not.toEqual([0, 0, 0]);
});

test('the words and phrases that patterns name come first, and a phrase has its number', () => {
  expect(words.slice(0, 2)).toEqual(['third party', 'seal']);
  expect(meaningOf('third party')?.[0]).toBe(0);
});

test.each(['third wheel', 'provider service', 'seal third'])('%s is no phrase', (phrase) => {
  expect(meaningOf(phrase)).toBeUndefined();
});

test('a phrase that patterns name must be one of the lexicon, or it could never match', () => {
  expect(() => vocabularyOf(['hovering kettle'])).toThrow('hovering kettle');
});

test('numbers are read again as they were, and none may come before the one below it', () => {
  const numbers = [0, 1, 2, 0, 2, 1, 3, 3, 1, 4];
  expect(newsOf(numbers)).toEqual([0, 1, 1, 0, 2, 3, 1, 2, 4, 1]);
  expect(fromNews(newsOf(numbers))).toEqual(numbers);
  expect(() => newsOf([2])).toThrow('2 comes before 1');
});
