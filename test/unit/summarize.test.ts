import { expect, test } from 'vitest';
import { parseText } from '../../cli/document';
import { extractPolicy } from '../../lib/extract';
import type { Answer, CardDataAnswer, FactId } from '../../lib/policy';
import { summarize } from '../../lib/summarize';

function answerTo(id: FactId, text: string): Answer | CardDataAnswer | undefined {
  return summarize(extractPolicy(parseText(text), ''))
    .topics.flatMap(({ facts }) => facts)
    .find((fact) => fact.id === id)?.answer;
}

test.each<[FactId, Answer, string]>([
  // what is left over is denied
  ['sharing.sale', 'does', 'We sell your address to brokers. We do not otherwise sell data.'],
  ['sharing.sale', 'does-not', 'We do not otherwise sell data.'],
  ['sharing.sale', 'mixed', 'We sell your address to brokers. We do not sell personal information.'],
  // what is denied to those who refuse it says nothing of the others
  ['sharing.any', 'not-stated', 'We do not share your data if you opt out.'],
  ['sharing.any', 'not-stated', 'If you object, your data will not be shared.'],
  ['sharing.sale', 'not-stated', 'After your request we will no longer sell your data.'],
  ['sharing.sale', 'does-not', 'We no longer sell your data.'],
  ['sharing.any', 'does-not', 'If you like what we do, tell your friends, and we will not share your data with anyone.'],
  // of one kind of data
  ['sharing.any', 'does', 'We share your data with partners. We do not let anybody see it.'],
])('%s is %s: %s', (id, answer, text) => {
  expect(answerTo(id, text)).toBe(answer);
});
