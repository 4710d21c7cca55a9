import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { useLatest } from '../../entrypoints/compare/useLatest';

beforeEach(() => {
  vi.stubGlobal('document', parseHTML('<!doctype html><body></body>').document);
  return () => vi.unstubAllGlobals();
});

/** Answers to what is asked, to be given in any order. */
const answers = new Map<string, (answer: string) => void>();
const ask = (question: string) => new Promise<string>((answer) => answers.set(question, answer));

function Asking({ question }: { question: string }) {
  return <p>{useLatest('drawn at first', () => ask(question), [question])}</p>;
}

/** Draws the question, and waits until it is asked. */
async function draw(question: string): Promise<void> {
  render(<Asking question={question} />, document.body);
  await settled();
}
const settled = () => new Promise((done) => setTimeout(done, 50));

test('the answer to what was asked last stays, whichever comes last', async () => {
  await draw('one');
  expect(document.body.textContent).toBe('drawn at first');
  expect(answers.size).toBe(0);
  await draw('two');
  await draw('three');
  answers.get('three')!('3');
  answers.get('two')!('2');
  await settled();
  expect(document.body.textContent).toBe('3');
});
