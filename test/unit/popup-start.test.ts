import { parseHTML } from 'linkedom';
import { expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { words } from '../e2e/popup';
import { settled } from './settled';

vi.mock('../../entrypoints/popup/ask', () => ({ ask: () => ({}) }));
vi.mock('../../entrypoints/popup/start', () => {
  throw new Error('The extension was updated meanwhile.');
});

test('a popup whose greater part cannot be loaded says so, and does not stay empty', async () => {
  vi.stubGlobal('document', parseHTML('<!doctype html><body></body>').document);
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation((key) => words.message(key as 'not_started'));
  await import('../../entrypoints/popup/main');
  await settled();
  expect(document.body.textContent).toBe(words.message('not_started'));
  // as wide as any popup, and not at its very edge
  expect(document.body.className).toBe('popup empty');
  expect(error).toHaveBeenCalledOnce();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});
