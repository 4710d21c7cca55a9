import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type HandedPolicy, handOver, takeOver } from '../../lib/browser/handover';

const policy = (site: string): HandedPolicy => ({
  card: { site, url: `https://${site}/privacy`, title: null, language: 'en', updated: null, topics: [], rulesVersion: 1 },
  sections: [{ level: 2, heading: 'Cookies', text: 'We set no cookies.' }],
  tab: 7,
});

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

test('a policy is taken over by its id, as often as the page is loaded', async () => {
  const [first, second] = [policy('fennelsoft.example'), policy('paperlane.example')];
  const [one, two] = [await handOver(first), await handOver(second)];
  expect(await takeOver(one)).toEqual(first);
  expect(await takeOver(one)).toEqual(first);
  expect(await takeOver(two)).toEqual(second);
  expect(await takeOver('nobody')).toBeNull();
});

test('where there is no room, earlier policies go, and nothing else', async () => {
  await browser.storage.session.set({ other: 'kept' });
  const earlier = await handOver(policy('fennelsoft.example'));
  const set = vi.spyOn(browser.storage.session, 'set').mockRejectedValueOnce(new Error('quota'));
  const later = await handOver(policy('paperlane.example'));
  expect(set).toHaveBeenCalledTimes(2);
  expect(await takeOver(earlier)).toBeNull();
  expect((await takeOver(later))?.card.site).toBe('paperlane.example');
  expect(await browser.storage.session.get('other')).toEqual({ other: 'kept' });
});

test('a policy that finds no room at all is refused', async () => {
  vi.spyOn(browser.storage.session, 'set').mockRejectedValue(new Error('quota'));
  await expect(handOver(policy('fennelsoft.example'))).rejects.toThrow('quota');
});
