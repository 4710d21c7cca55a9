import { parseHTML } from 'linkedom';
import { useEffect } from 'preact/hooks';
import { beforeEach, expect, test, vi } from 'vitest';
import { type Live, livePage } from '../../entrypoints/live/live-page';
import { words } from '../e2e/popup';
import { settled } from './settled';

vi.mock('../../lib/browser/words', () => ({ wordsFor: () => words }));
/** Who listens for changes of pins. */
const listeners = new Set<() => void>();
vi.mock('../../lib/browser/pin-pages', async (original) => ({
  ...(await original<object>()),
  onPinsChange(listener: () => void) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
}));
const change = () => {
  for (const listener of listeners) listener();
};

beforeEach(() => {
  listeners.clear();
  vi.stubGlobal('document', parseHTML('<!doctype html><head></head><body></body>').document);
  vi.spyOn(console, 'error').mockImplementation(() => {});
  return () => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  };
});

const shown = () => document.body.textContent;
const newer = Object.assign(new Error(), { name: 'VersionError' });

/** A page that says what it is drawn from, and fails after so many changes. */
const saying = (most: number) =>
  function App({ first, changes, onFail }: Live<string>) {
    useEffect(() => {
      if (changes > most) onFail(newer);
    });
    return (
      <p>
        {first}, changed {changes} times
      </p>
    );
  };

test('what changes while the page is being read, and after, is heard of', async () => {
  let resolve = (_: string) => {};
  const read = () =>
    new Promise<string>((done) => {
      resolve = done;
    });
  livePage('pins', read, saying(9));
  change();
  await settled();
  expect(shown()).toBe('');
  resolve('Read');
  await settled();
  expect(shown()).toBe('Read, changed 1 times');
  change();
  await settled();
  expect(shown()).toBe('Read, changed 2 times');
});

test.each<[string, () => Promise<string>]>([
  ['first', () => Promise.reject(newer)],
  ['later', async () => 'Read'],
])('where pins cannot be read %s, the page says so, and stays like that', async (_, read) => {
  livePage('compare', read, saying(0));
  for (let times = 0; times < 2; times++) {
    await settled();
    change();
  }
  await settled();
  expect(shown()).toContain(words.message('unreadable'));
  expect(shown()).toContain(words.message('unreadable_newer'));
});
