import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { type Pinned, Popup } from '../../components/Popup';
import { WordsContext } from '../../components/words';
import { VIEWS } from '../e2e/gallery/views';
import { words } from '../e2e/popup';

beforeEach(() => {
  const { document, HTMLElement } = parseHTML('<!doctype html><body></body>');
  vi.stubGlobal('document', document);
  // what linkedom has not
  HTMLElement.prototype.scrollIntoView ??= () => {};
  return () => vi.unstubAllGlobals();
});

const onUnpin = vi.fn(async () => 'written' as const);
beforeEach(() => {
  onUnpin.mockClear();
});

/** Draws the popup of a policy that is pinned like this. */
async function draw(pinned: Omit<Pinned, 'at'>): Promise<void> {
  const acts = {
    ...{ onShow: async () => 'shown' as const, onAnyway() {}, onRetry() {}, onPin: onUnpin, onUnpin, onUndo: onUnpin },
    ...{ onCompare: async () => true, onPins() {}, onCopy: async () => true },
  };
  const standing = { pinned: { at: '2026-03-12T12:00:00.000Z', ...pinned }, others: 0, hints: {} };
  render(
    <WordsContext value={words}>
      <Popup view={VIEWS.card} standing={standing} {...acts} />
    </WordsContext>,
    document.body,
  );
  await settled();
}
const settled = () => new Promise((done) => setTimeout(done, 50));

const button = (label: 'pinned' | 'unpin' | 'unpin_not') =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === words.message(label));
async function press(label: Parameters<typeof button>[0]): Promise<void> {
  button(label)!.click();
  await settled();
}
const question = () => document.querySelector('.said')?.querySelector('p')?.textContent;

test('a pin with nothing but the card in view goes at once', async () => {
  await draw({ older: 0, hasNote: false });
  await press('pinned');
  expect(onUnpin).toHaveBeenCalledTimes(1);
});

test.each<[Omit<Pinned, 'at'>, string]>([
  [{ older: 0, hasNote: true }, 'Unpin this policy? That deletes your note on it.'],
  [{ older: 1, hasNote: false }, 'Unpin this policy? That deletes 1 older version of it.'],
  [{ older: 3, hasNote: true }, 'Unpin this policy? That deletes your note on it and 3 older versions of it.'],
])('%j: nothing goes before the user agrees', async (pinned, asked) => {
  await draw(pinned);
  await press('pinned');
  expect(question()).toBe(asked);
  expect(onUnpin).not.toHaveBeenCalled();
  await press('unpin_not');
  expect(question()).toBeUndefined();
  await press('pinned');
  await press('unpin');
  expect(onUnpin).toHaveBeenCalledTimes(1);
  expect(question()).toBe(words.message('unpinned'));
});

test('the button once more takes it back', async () => {
  await draw({ older: 1, hasNote: false });
  await press('pinned');
  expect(question()).toBeDefined();
  await press('pinned');
  expect(question()).toBeUndefined();
  expect(onUnpin).not.toHaveBeenCalled();
});
