import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { useLatest } from '../../components/useLatest';
import { settled } from './settled';

beforeEach(() => {
  asked.clear();
  vi.stubGlobal('document', parseHTML('<!doctype html><body></body>').document);
  return () => vi.unstubAllGlobals();
});

/** What is asked, to be answered or refused in any order. */
const asked = new Map<string, { resolve(answer: string): void; reject(why: string): void }>();
const onFail = vi.fn();

function Asking({ question, isDue }: { question: string; isDue: boolean }) {
  const read = async (shown: string) => {
    const answer = await new Promise<string>((resolve, reject) => asked.set(question, { resolve, reject }));
    return `${answer} after ${shown}`;
  };
  return <p>{useLatest({ first: 'what was drawn', isDue, read, onFail }, [question])}</p>;
}

/** Draws the question, and waits until it is asked. */
async function draw(question: string, isDue = false): Promise<void> {
  render(<Asking question={question} isDue={isDue} />, document.body);
  await settled();
}

test('the answer to what was asked last stays, whichever comes last', async () => {
  await draw('one');
  expect(document.body.textContent).toBe('what was drawn');
  expect(asked.size).toBe(0);
  await draw('two');
  await draw('three');
  asked.get('three')!.resolve('3');
  asked.get('two')!.resolve('2');
  await settled();
  expect(document.body.textContent).toBe('3 after what was drawn');
  await draw('four');
  asked.get('four')!.resolve('4');
  await settled();
  expect(document.body.textContent).toBe('4 after 3 after what was drawn');
});

test('what is due is read at once', async () => {
  await draw('one', true);
  asked.get('one')!.resolve('1');
  await settled();
  expect(document.body.textContent).toBe('1 after what was drawn');
});

test('a failure is told of, and what is shown stays; one of what was asked before is passed over', async () => {
  await draw('one', true);
  await draw('two');
  asked.get('one')!.reject('too late');
  asked.get('two')!.reject('failed');
  await settled();
  expect(onFail.mock.calls).toEqual([['failed']]);
  expect(document.body.textContent).toBe('what was drawn');
});
