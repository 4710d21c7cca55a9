import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readPageIn } from '../../lib/browser/page';
import { packReply } from '../../lib/reply';

const page = { url: 'https://a.example/privacy', title: null, sections: [], folded: 0, declaredLanguage: null };
const executeScript = vi.fn();
const read = () => readPageIn(Promise.resolve({ tab: 7, url: page.url }));

beforeEach(() => {
  executeScript.mockReset();
  Object.assign(fakeBrowser, { scripting: { executeScript } });
});

test('a page that gives way to another while it is read: the other is read', async () => {
  executeScript.mockRejectedValueOnce(new Error('Frame with ID 0 was removed.'));
  executeScript.mockResolvedValueOnce([{ result: packReply({ ok: page, loading: true }) }]);
  expect(await read()).toEqual({ tab: 7, page, loading: true });
});

test.each([
  'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
  'Cannot access a chrome:// URL',
  'The extensions gallery cannot be scripted.',
  'This page cannot be scripted due to an ExtensionsSettings policy.',
  'Missing host permission for the tab',
])('where no script may run, the page is kept out, and asked once: %s', async (message) => {
  executeScript.mockRejectedValue(new Error(message));
  expect(await read()).toEqual({ refused: 'kept-out' });
  expect(executeScript).toHaveBeenCalledTimes(1);
});

test('a page that does not answer is kept out', async () => {
  executeScript.mockResolvedValue([]);
  expect(await read()).toEqual({ refused: 'kept-out' });
  expect(executeScript).toHaveBeenCalledTimes(1);
});

test('a page that is gone for good is kept out', async () => {
  executeScript.mockRejectedValue(new Error('No tab with id: 7.'));
  expect(await read()).toEqual({ refused: 'kept-out' });
});

test('an answer that cannot be read is a failure', async () => {
  executeScript.mockResolvedValue([{ result: '{"ok":' }]);
  expect(await read()).toEqual({ refused: 'failed' });
});
