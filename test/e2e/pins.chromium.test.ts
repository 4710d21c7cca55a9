import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { dayText, type MessageKey } from '../../components/words';
import { type Chromium, launchChromium } from '../../scripts/chromium';
import { kill } from './kill';
import { longPolicy } from './long-policy';
import { press, words } from './popup';
import { axe, cardIn, headlines, openedBy, says } from './popup-page';
import { type Site, startSite } from './site';
import { QUIET_PLACE, storageScript } from './storage/script';

/** What the test asks of the browser from within a page of the extension. */
declare const chrome: { tabs: { getCurrent(): Promise<{ active: boolean }>; create(): Promise<unknown> } };

// One story, told in order: each test goes on with the pins of the one before.

const BUILT = join(import.meta.dirname, '../../.output/chrome-mv3');
const POLICY = readFileSync(new URL('pages/fennelsoft.html', import.meta.url), 'utf8');
/** The same policy, later: an answer changed, a sentence came, one went, and one is written otherwise. */
const LATER = POLICY.replace('3 May 2024', '1 November 2026')
  .replace('Our website does not use cookies.', 'Our website uses cookies.')
  .replace(' We may disclose personal information when a court or the law requires it.', '')
  .replace('to measure how visitors use our website.', 'to measure how visitors use our website. It is told when you come back.');

const profile = mkdtempSync(join(tmpdir(), 'policy-glance-pins-'));
let chromium: Chromium;
/** Two sites. */
let shop: Site;
let other: Site;

const start = async () => {
  chromium = await launchChromium(BUILT, { profile });
};
/** Ends the browser at once, as a crash would, and starts it again with what it had written. */
async function restart(): Promise<void> {
  await kill(chromium.browser);
  await start();
}

beforeAll(async () => {
  [shop, other] = await Promise.all([startSite(), startSite('localhost')]);
  shop.serve('/policy', POLICY);
  other.serve('/privacy', readFileSync(new URL('../fixtures/policies/ledgerly.html', import.meta.url), 'utf8'));
  await start();
});
afterAll(async () => {
  await chromium?.browser.close();
  shop?.close();
  other?.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
});
afterEach(async () => {
  for (const page of await chromium.browser.pages()) if (page.url() !== 'about:blank') await page.close();
});

/** Opens an address, presses the icon and waits for the card. */
async function popupOn(address: string): Promise<Page> {
  const page = await chromium.browser.newPage();
  await page.goto(address);
  return cardIn(await chromium.clickIcon(page));
}
const shopPopup = () => popupOn(`${shop.origin}/policy`);

const isPinned = (popup: Page): Promise<string | null> => popup.$eval('.head [aria-pressed]', (pin) => pin.ariaPressed);
const becomesPinned = (popup: Page, pinned: boolean) => popup.waitForSelector(`.head [aria-pressed=${pinned}]`);
const spoken = (popup: Page) => popup.$eval('[role=status]', (status) => status.textContent);
const focused = (popup: Page) => popup.evaluate(() => document.activeElement?.textContent);

/** What has the focus as soon as a press is drawn: whoever types on before the next frame must not type into nothing. */
const focusedAtOnce = (popup: Page, label: MessageKey) =>
  popup.evaluate(async (label) => {
    [...document.querySelectorAll('button')].find((one) => one.textContent === label)?.click();
    await null;
    return document.activeElement?.textContent;
  }, words.message(label));

/** The day of today, as the popup writes it. */
const today = async (popup: Page): Promise<string> =>
  dayText({ ...words, language: await popup.evaluate(() => document.documentElement.lang) }, new Date().toISOString());

test('a policy is pinned by one press, and stays so though popup and browser end at once', async () => {
  const popup = await shopPopup();
  expect(await isPinned(popup)).toBe('false');
  expect(await popup.$('.hint')).toBeNull();
  await press(popup, 'pin');
  await becomesPinned(popup, true);
  await restart();

  const again = await shopPopup();
  expect(await isPinned(again)).toBe('true');
  await says(again, 'pinned_same', await today(again));
  // another way to write the address is the same policy
  expect(await isPinned(await popupOn(`${shop.origin}/policy?utm_source=letter#cookies`))).toBe('true');
});

test('on another site each row says how it stands among the pinned ones', async () => {
  const popup = await popupOn(`${other.origin}/privacy`);
  expect(await isPinned(popup)).toBe('false');
  const hints = await popup.$$eval('.topic', (rows) => rows.map((row) => row.querySelector('.hint')?.textContent));
  expect(hints).toHaveLength(4);
  for (const hint of hints) expect(hint).toMatch(/^[01] of 1 pinned site /);
  await says(popup, 'compare_with', '1');
  await press(popup, 'pin');
  await becomesPinned(popup, true);
  await expect.poll(() => spoken(popup)).toBe(words.message('pinned'));
  await restart();
  expect(await isPinned(await shopPopup())).toBe('true');
  expect(await isPinned(await popupOn(`${other.origin}/privacy`))).toBe('true');
});

test('cards that older rules made count as they are, and are made anew while the popup is looked at', async () => {
  const hintsIn = (popup: Page) => popup.$$eval('.hint', (hints) => hints.map((hint) => hint.textContent));
  const opened = async () => {
    const popup = await popupOn(`${other.origin}/privacy`);
    await popup.waitForSelector('.hint');
    return popup;
  };
  const before = await hintsIn(await opened());
  const quiet = await chromium.browser.newPage();
  await quiet.goto(`chrome-extension://${chromium.extension.id}/${QUIET_PLACE}`);
  await quiet.evaluate(await storageScript());
  const key = `${shop.origin}/policy`.replace('http:', 'https:');
  const card = () => quiet.evaluate(async (key) => (await pinStorage.latestState(key))?.card, key);
  const present = await card();
  await quiet.evaluate((key) => pinStorage.outdate(key), key);
  const popup = await opened();
  expect(await hintsIn(popup)).toHaveLength(4);
  await expect.poll(() => hintsIn(popup)).toEqual(before);
  expect(await card()).toEqual(present);
});

test('"Compare" opens the policy beside the pinned ones, with the way back to its sentences', async () => {
  const popup = await popupOn(`${other.origin}/privacy`);
  const page = await openedBy(chromium.browser, popup, 'compare_with', '1');
  expect(page.url()).toContain('/compare.html#current=');
  expect(await page.$$eval('thead th', (heads) => heads.length)).toBe(2);
  expect(await axe(page)).toEqual([]);
  // loaded anew, it has the policy still
  await page.reload();
  await page.waitForSelector('thead th');
  expect(await page.$$eval('thead th', (heads) => heads.length)).toBe(2);
});

test('a pin is there though its address shows no policy now, and can be taken away', async () => {
  const gone = '<title>Page not found</title><h1>Page not found</h1><p>There is nothing here any more.</p>';
  shop.serve('/policy', gone);
  const page = await chromium.browser.newPage();
  await page.goto(`${shop.origin}/policy`);
  const popup = await chromium.clickIcon(page);
  await says(popup, 'not_policy_title');
  const pinnedOn = words.message('pinned_on', [await today(popup)]);
  await expect.poll(() => spoken(popup)).toBe(`${words.message('not_policy_title')}. ${pinnedOn}`);
  expect(await axe(popup)).toEqual([]);
  await press(popup, 'pinned');
  await says(popup, 'unpinned');
  // there is nothing to pin
  expect(await popup.$('.head button')).toBeNull();
  expect(await focused(popup)).toContain(words.message('unpinned'));
  await press(popup, 'undo');
  await becomesPinned(popup, true);
  expect(await focused(popup)).toBe(words.message('pinned'));
  shop.serve('/policy', POLICY);
});

test('"Pins" opens the page of pins, from a page without a card too', async () => {
  const page = await chromium.browser.newPage();
  await page.goto('about:blank#no-card');
  const popup = await chromium.clickIcon(page);
  const pins = await openedBy(chromium.browser, popup, 'pins');
  expect(pins.url()).toMatch(/\/pins\.html$/);
  await expect.poll(() => pins.evaluate(() => document.body.innerText)).toContain('127.0.0.1');

  // where it is open, it is shown
  await page.bringToFront();
  const isInFront = () => pins.evaluate(async () => (await chrome.tabs.getCurrent()).active);
  await expect.poll(isInFront).toBe(false);
  await press(await chromium.clickIcon(page), 'pins');
  await expect.poll(isInFront).toBe(true);
  await expect.poll(() => chromium.browser.targets().filter((target) => target.url() === pins.url()).length).toBe(1);
});

test('where the browser opens no page it is said, and the popup stays', async () => {
  const popup = await shopPopup();
  await popup.evaluate(() => {
    chrome.tabs.create = () => Promise.reject(new Error('Tabs cannot be made here.'));
  });
  await press(popup, 'pins');
  await says(popup, 'not_opened');
  await expect.poll(() => spoken(popup)).toBe(words.message('not_opened'));
  await press(popup, 'compare_with', '1');
  // said once more, by a space that nobody sees
  await expect.poll(() => spoken(popup)).toBe(`${words.message('not_opened')}\u00a0`);
});

test('unpinned is undone by one press, until the next thing is done', async () => {
  const popup = await shopPopup();
  await press(popup, 'pinned');
  await becomesPinned(popup, false);
  await says(popup, 'unpinned');
  await expect.poll(() => spoken(popup)).toBe(words.message('unpinned'));
  await press(popup, 'undo');
  await becomesPinned(popup, true);
  await expect.poll(() => popup.$('.said')).toBeNull();
  await expect.poll(() => focused(popup)).toBe(words.message('pinned'));
  await popup.close();
  expect(await isPinned(await shopPopup())).toBe('true');
});

test('what changed since is said at once: which answers, with both quotes, and which sentences', async () => {
  shop.serve('/policy', LATER);
  const popup = await shopPopup();
  const day = await today(popup);
  await says(popup, 'changed_since', day);
  await expect.poll(() => spoken(popup)).toContain(words.message('changed_since', [day]));
  expect(await popup.$eval('.said p', (notice) => notice.textContent)).toMatch(/: 2 answers, 3 sentences\.$/);
  expect(await headlines(popup)).toContain('Yes: By this site and others');
  expect(await popup.$$eval('.was', (all) => all.map((was) => was.textContent))).toEqual([
    words.message('was', [words.message('headline_cookies_others_may')]),
    words.message('changed_within', [words.message('fact_sharing_legal')]),
  ]);
  await popup.locator('.topic.changed > h2 > button').click();
  await popup.waitForSelector('.topic.changed .proof');
  expect(
    await popup.$$eval('.topic.changed .proof .side, .topic.changed .proof blockquote', (all) => all.map((one) => one.textContent)),
  ).toEqual(['Now Yes', 'Our website uses cookies.', `${words.message('on_day', [day])} No`, 'Our website does not use cookies.']);
  expect(await axe(popup)).toEqual([]);

  expect(await focusedAtOnce(popup, 'see_sentences')).toBe(words.message('back'));
  const sections = await popup.$$eval('.diff', (all) =>
    all.map((section) => [
      section.querySelector('h2')?.textContent,
      ...[...section.querySelectorAll('li')].map((item) => [...item.children].map((part) => part.textContent)),
    ]),
  );
  expect(sections).toEqual([
    ['Cookies', ['Changed', expect.stringContaining('Our website')]],
    ['Visits', ['New', 'It is told when you come back.']],
    ['Sharing your information', ['Gone', 'We may disclose personal information when a court or the law requires it.']],
  ]);
  expect(await axe(popup)).toEqual([]);
  expect(await focusedAtOnce(popup, 'back')).toBe(words.message('see_sentences'));
  expect(await popup.$('.diff')).toBeNull();
  // what was open is so still
  expect(await popup.$('.topic.changed .proof')).not.toBeNull();
});

test('the new one is kept, and what was stays in the history', async () => {
  const popup = await shopPopup();
  await press(popup, 'keep_new');
  await says(popup, 'kept');
  await expect.poll(() => focused(popup)).toBe(words.message('kept'));
  await expect.poll(() => popup.$('.topic.changed')).toBeNull();
  await popup.close();
  const again = await shopPopup();
  await says(again, 'pinned_same', await today(again));
  const states = await again.evaluate(
    () =>
      new Promise<number>((done, fail) => {
        const opened = indexedDB.open('policy-glance');
        opened.onerror = fail;
        opened.onsuccess = () => {
          const counted = opened.result.transaction('states').objectStore('states').getAll();
          counted.onsuccess = () => done(counted.result.filter(({ key }) => key.endsWith('/policy')).length);
        };
      }),
  );
  expect(states).toBe(2);
});

test('what changed between the two is told still, from the history', async () => {
  const page = await openedBy(chromium.browser, await shopPopup(), 'pins');
  await page.locator('.older').click();
  await page.locator('.before .older').click();
  await page.waitForSelector('.told .diff');
  expect(await page.$$eval('.diff h2', (all) => all.map((one) => one.textContent))).toEqual([
    'Cookies',
    'Visits',
    'Sharing your information',
  ]);
  expect(await page.$$eval('.diff li > b', (all) => all.map((one) => one.textContent))).toEqual(['Changed', 'New', 'Gone']);
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.$('.told')).toBeNull();
  expect(await focused(page)).toMatch(/^What changed by /);
});

test('a text that only looks different has not changed', async () => {
  const renumbered = LATER.replace('1 November 2026', '2 November 2026').replace(/<h2>/g, '<h2>7. ').replaceAll('. ', '.\n\n');
  shop.serve('/policy', renumbered);
  const popup = await shopPopup();
  await says(popup, 'pinned_same', await today(popup));
});

test('what changed in a long policy is told once its card is drawn', async () => {
  const long = longPolicy(1000);
  shop.serve('/long', long);
  const before = await popupOn(`${shop.origin}/long`);
  await press(before, 'pin');
  await becomesPinned(before, true);
  await before.close();
  shop.serve('/long', long.replace('writes drawing programs.', 'writes drawing programs. It sells pencils too.'));
  const popup = await popupOn(`${shop.origin}/long`);
  await says(popup, 'changed_since', await today(popup));
  expect(await popup.$eval('.said p', (notice) => notice.textContent)).toMatch(/: no answers, 1 sentence\.$/);
  await expect.poll(() => spoken(popup)).toMatch(/: no answers, 1 sentence\.$/);
  expect(await isPinned(popup)).toBe('true');
});

test('the keyboard alone pins, sees, keeps, unpins and undoes', async () => {
  shop.serve('/policy', POLICY);
  const popup = await shopPopup();
  const key = async (key: 'Tab' | 'Enter' | 'Space', label?: MessageKey) => {
    await popup.keyboard.press(key);
    if (label) await expect.poll(() => focused(popup)).toBe(words.message(label));
  };
  await key('Tab', 'pinned');
  await key('Tab', 'see_sentences');
  await key('Enter', 'back');
  await key('Space', 'see_sentences');
  await key('Tab', 'keep_new');
  await key('Enter', 'kept');
  await popup.keyboard.down('Shift');
  await key('Tab', 'pinned');
  await popup.keyboard.up('Shift');
  // the focus stays on what was pressed
  await key('Space', 'pin');
  await key('Tab', 'undo');
  await key('Enter', 'pinned');
  expect(await isPinned(popup)).toBe('true');
});

test('what does not look like a policy is not pinned', async () => {
  const page = await chromium.browser.newPage();
  await page.goto(`${shop.origin}/returns`);
  const popup = await chromium.clickIcon(page);
  await says(popup, 'not_policy_title');
  expect(await popup.$('[aria-pressed]')).toBeNull();
  await press(popup, 'anyway');
  await popup.waitForSelector('.topic');
  expect(await popup.$('[aria-pressed]')).toBeNull();
  expect(await popup.$('.hint')).toBeNull();
});

test('where the pins cannot be written, it is said, and they are as they were', async () => {
  const popup = await shopPopup();
  await popup.evaluate(() => {
    IDBObjectStore.prototype.delete = () => {
      throw new DOMException('', 'UnknownError');
    };
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
  });
  await press(popup, 'pinned');
  await says(popup, 'unpin_failed');
  expect(await isPinned(popup)).toBe('true');
  await popup.close();

  shop.serve('/another', POLICY);
  const another = await popupOn(`${shop.origin}/another`);
  await another.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
  });
  await press(another, 'pin');
  await says(another, 'pin_full');
  expect(await isPinned(another)).toBe('false');
  await another.close();
  expect(await isPinned(await shopPopup())).toBe('true');
});
