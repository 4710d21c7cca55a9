import { expect, test } from 'vitest';
import { changedPhrases } from '../../components/ChangedNotice';
import { textOf } from '../../components/words';
import type { FactChange, SectionChange, SentenceChange } from '../../lib/changes';
import type { FactId, TopicId } from '../../lib/policy';
import { words } from '../e2e/popup';

const answer = (topic: TopicId, id: FactId): FactChange => {
  const fact = { id, names: [], evidence: [] };
  return { topic, fact: id, old: { ...fact, answer: 'does-not' }, now: { ...fact, answer: 'does' } };
};
const section = (count: number): SectionChange => {
  const sentence: SentenceChange = { kind: 'new', now: { section: 0, start: 0, end: 1, text: '.' } };
  return { old: 0, now: 0, heading: null, was: null, sentences: Array(count).fill(sentence) };
};

test.each<[answers: FactChange[], sections: SectionChange[], text: string]>([
  [[answer('cookies', 'cookies.first-party')], [section(1)], '1 answer, 1 sentence.'],
  // a topic is one answer, whatever of its facts changed
  [
    [answer('sharing', 'sharing.any'), answer('sharing', 'sharing.sale'), answer('cookies', 'cookies.third-party')],
    [section(3), section(2)],
    '2 answers, 5 sentences.',
  ],
  [[], [section(2)], 'no answers, 2 sentences.'],
  [[], [section(0)], 'no answers, headings only.'],
  [[answer('payments', 'payments.processor')], [], '1 answer, no sentences.'],
])('what changed is counted: %#', (answers, sections, text) => {
  const [since, counts] = changedPhrases(words, '12 March', { same: false, answers, sections });
  expect(textOf(words, since)).toBe('Changed since 12 March:');
  expect(textOf(words, counts)).toBe(text);
});
