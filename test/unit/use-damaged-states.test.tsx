import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { useDamagedStates } from '../../entrypoints/pins/useDamagedStates';
import type { DamagedRecord } from '../../lib/pins/pin';
import { settled } from './settled';

/** What was asked for, and is to be answered or refused. */
const asked: { keys: readonly string[] | undefined; answer(found: string[]): void; refuse(why: string): void }[] = [];
vi.mock('../../lib/browser/pin-damage', () => ({
  damagedStates: (keys?: readonly string[]) =>
    new Promise<DamagedRecord[]>((done, refuse) => {
      asked.push({ keys, answer: (found) => done(found.map((key) => ({ key, flaw: '', record: null }))), refuse });
    }),
}));
let change: (keys: readonly string[]) => void;
vi.mock('../../lib/browser/pin-pages', () => ({
  onPinsChange(listener: typeof change) {
    change = listener;
    return () => {};
  },
}));

const onFail = vi.fn();
let drawings = 0;
function Damaged() {
  drawings++;
  return (
    <p>
      {useDamagedStates(onFail)
        .map(({ key }) => key)
        .join(' ')}
    </p>
  );
}

beforeEach(async () => {
  asked.length = 0;
  drawings = 0;
  vi.stubGlobal('document', parseHTML('<!doctype html><body></body>').document);
  render(<Damaged />, document.body);
  await settled();
  return () => vi.unstubAllGlobals();
});
const shown = () => document.body.textContent;
/** Answers what was asked last. */
async function answer(...found: string[]): Promise<void> {
  asked.at(-1)!.answer(found);
  await settled();
}

test('all pins are looked through once, and from then on those that change', async () => {
  await answer('a', 'b');
  expect(shown()).toBe('a b');
  change(['b']);
  await settled();
  await answer();
  expect(shown()).toBe('a');
  change(['c', 'd']);
  await settled();
  await answer('c');
  expect(shown()).toBe('a c');
  expect(asked.map(({ keys }) => keys)).toEqual([undefined, ['b'], ['c', 'd']]);
});

test('one look comes after the other, what changes amid the first one too', async () => {
  change(['a']);
  change(['b']);
  await settled();
  expect(asked).toHaveLength(1);
  await answer('a', 'b');
  await answer();
  await answer('b');
  expect(shown()).toBe('b');
  expect(asked).toHaveLength(3);
});

test('where nothing is damaged, nothing is drawn anew', async () => {
  await answer();
  change(['a']);
  await settled();
  await answer();
  expect([asked.length, drawings]).toEqual([2, 1]);
});

test('a failure is told of, and nothing is looked through any more', async () => {
  change(['a']);
  asked[0]!.refuse('failed');
  await settled();
  expect(onFail).toHaveBeenCalledWith('failed');
  expect(asked).toHaveLength(1);
});
