import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { MessageKey } from '../../components/words';
import { press, words } from './popup';
import { settle } from './settle';

// What the tests in Chromium do with a popup, or with the gallery's picture of one.

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What a popup says. */
export const textOf = (popup: Page): Promise<string> => popup.evaluate(() => document.body.innerText);

/** Waits until the popup says a message. */
export async function says(popup: Page, key: MessageKey, ...fill: string[]): Promise<void> {
  await expect.poll(() => textOf(popup)).toContain(words.message(key, fill));
}

/** Waits for the card of a policy that can be pinned, whole: where the pins come late it is drawn before, and then again with them. */
export async function cardIn(popup: Page): Promise<Page> {
  await popup.waitForSelector('.head [aria-pressed]');
  return popup;
}

/** The full page that a press in the popup opens. */
export async function openedBy(browser: Browser, popup: Page, label: MessageKey, ...fill: string[]): Promise<Page> {
  const known = new Set(browser.targets());
  const opened = browser.waitForTarget((target) => !known.has(target) && /\/(?:pins|compare)\.html/.test(target.url()));
  // the popup closes, maybe before it can answer that it was pressed
  press(popup, label, ...fill).catch(() => {});
  const page = await (await opened).asPage();
  await page.waitForSelector('main');
  return page;
}

/** What the rows say, each with the answer that is spoken before. */
export const headlines = (popup: Page): Promise<string[]> =>
  popup.$$eval('.headline', (all) => all.map((one) => (one as HTMLElement).innerText.replace(/\s+/g, ' ')));

/** Opens all rows and facts. */
export async function openAll(popup: Page): Promise<void> {
  for (const selector of ['.topic > h2 > button[aria-expanded=false]', '.fact > button[aria-expanded=false]']) {
    await popup.$$eval(selector, (buttons) => {
      for (const button of buttons) (button as HTMLElement).click();
    });
    await popup.waitForFunction((closed) => !document.querySelector(closed), {}, selector);
  }
}

/** What axe finds wrong with a page. */
export const axe = async (page: Page): Promise<string[]> => {
  await settle(page);
  await page.evaluate(readFileSync(AXE, 'utf8'));
  return page.evaluate(async () => {
    // @ts-expect-error: set by the script before
    const { violations } = await window.axe.run();
    // biome-ignore lint/suspicious/noExplicitAny: axe's own shape
    return violations.map((one: any) => `${one.id}: ${one.nodes.map((node: any) => node.html).join(' ')}`);
  });
};
