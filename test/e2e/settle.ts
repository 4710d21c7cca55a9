import type { Page } from 'puppeteer-core';

/** Waits until what was done is drawn, what follows from drawing it is done, and nothing moves any more: a turning mark is wider. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)).then(() => undefined));
}
