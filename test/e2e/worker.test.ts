import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, launchChromium } from '../../scripts/chromium';
import { cardIn } from './popup-page';
import { type Site, startSite } from './site';
import { stopWorkers, workersOf } from './worker';

let chromium: Chromium;
let site: Site;

beforeAll(async () => {
  [chromium, site] = await Promise.all([launchChromium(join(import.meta.dirname, '../../.output/chrome-mv3')), startSite()]);
});
afterAll(async () => {
  await chromium?.browser.close();
  site?.close();
});

test('a drawn card wakes the worker, so that the next click finds the process still there', async () => {
  const { browser } = chromium;
  await stopWorkers(browser);
  await expect.poll(() => workersOf(browser)).toEqual([]);
  const page = await browser.newPage();
  await page.goto(`${site.origin}/fennelsoft`);
  await cardIn(await chromium.clickIcon(page));
  await expect.poll(() => workersOf(browser)).toHaveLength(1);
});
