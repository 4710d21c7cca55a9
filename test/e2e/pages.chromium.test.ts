import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { MessageKey } from '../../components/words';
import { type Chromium, launchChromium } from '../../scripts/chromium';
import { serveGallery } from './gallery/build';
import { PAGE_VIEWS, type PageName, showPage } from './gallery/page-views';
import { press, words } from './popup';
import { axe, cardIn, openedBy, says } from './popup-page';
import { type Site, startSite } from './site';
import { storageScript } from './storage/script';
import { setTextSize } from './text-size';

const BUILT = join(import.meta.dirname, '../../.output/chrome-mv3');

let chromium: Chromium;
/** Two sites: they differ by their port. */
let shop: Site;
let other: Site;
const downloads = mkdtempSync(join(tmpdir(), 'policy-glance-downloads-'));
const uploads = mkdtempSync(join(tmpdir(), 'policy-glance-uploads-'));
const profile = mkdtempSync(join(tmpdir(), 'policy-glance-profile-'));
/** Where the full pages asked for something. */
const requests: string[] = [];

beforeAll(async () => {
  [chromium, shop, other] = await Promise.all([launchChromium(BUILT, { profile }), startSite(), startSite()]);
  other.serve('/privacy', readFileSync(new URL('../fixtures/policies/ledgerly.html', import.meta.url), 'utf8'));
  await serveGallery(shop);
  const session = await chromium.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
});
afterAll(async () => {
  await chromium?.browser.close();
  shop?.close();
  other?.close();
  for (const folder of [downloads, uploads, profile]) rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
});
afterEach(async () => {
  for (const page of await chromium.browser.pages()) if (page.url() !== 'about:blank') await page.close();
});

const shopAddress = () => `${shop.origin}/fennelsoft`;
/** The other's pin, beside one of the same host. */
const LEDGERLY = '127.0.0.1, Privacy policy · Ledgerly';
const otherAddress = () => `${other.origin}/privacy`;

/** Opens an address, presses the icon and waits for the card. */
async function popupOn(address: string): Promise<Page> {
  const page = await chromium.browser.newPage();
  await page.goto(address);
  return cardIn(await chromium.clickIcon(page));
}

/** Pins the policy at an address by the popup's button. */
async function pin(address: string): Promise<void> {
  const popup = await popupOn(address);
  await press(popup, 'pin');
  await popup.waitForSelector('.head [aria-pressed=true]');
}

async function openPins(): Promise<Page> {
  const page = await chromium.browser.newPage();
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(`chrome-extension://${chromium.extension.id}/pins.html`);
  await page.waitForSelector('main');
  return page;
}

const button = (page: Page, label: MessageKey, ...fill: string[]) =>
  page.locator(`::-p-aria([name="${words.message(label, fill)}"][role="button"])`);
const sites = (page: Page) => page.$$eval('.pins tbody tr[data-key] b', (all) => all.map((one) => one.textContent));
const addresses = (page: Page) => page.$$eval('.pins tbody tr[data-key]', (all) => all.map((one) => (one as HTMLElement).dataset.key));
const toast = (page: Page) => page.$eval('.toast', (one) => one.textContent);
const inFocus = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

/** The file that comes of a press, and its name. */
async function saved(press: () => Promise<void>): Promise<{ name: string; text: string }> {
  const before = new Set(readdirSync(downloads));
  await press();
  let name = '';
  let text = '';
  // The browser first reserves the name with an empty file.
  await expect
    .poll(() => {
      name = readdirSync(downloads).find((file) => !before.has(file) && !file.endsWith('.crdownload')) ?? '';
      text = name && readFileSync(join(downloads, name), 'utf8');
      return text;
    })
    .not.toBe('');
  rmSync(join(downloads, name));
  return { name, text };
}

const exported = (page: Page, form: MessageKey, label: MessageKey = 'export_all', ...fill: string[]) =>
  saved(async () => {
    await button(page, label, ...fill).click();
    await page.locator(`.menu .panel button ::-p-text(${words.message(form)})`).click();
  });

/** Chooses a file to import, and hands back its name. The page reads it in its own time. */
async function upload(page: Page, text: string): Promise<string> {
  const name = `import-${readdirSync(uploads).length + 1}.json`;
  writeFileSync(join(uploads, name), text);
  await ((await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>).uploadFile(join(uploads, name));
  return name;
}

/** Takes every pin away, with all that stands in the storage. */
async function wipe(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        const opened = indexedDB.open('policy-glance');
        opened.onerror = fail;
        opened.onsuccess = () => {
          const transaction = opened.result.transaction(['pins', 'states', 'damaged'], 'readwrite');
          for (const store of transaction.objectStoreNames) transaction.objectStore(store).clear();
          transaction.oncomplete = () => {
            opened.result.close();
            done();
          };
        };
      }),
  );
}

test('nothing pinned: what pins are for', async () => {
  const page = await openPins();
  await says(page, 'no_pins');
  await says(page, 'stored_none');
  expect(await page.title()).toBe(words.message('pins'));
});

describe('two pinned sites', () => {
  test('stand on the page of pins that the popup opens, each with its four answers', async () => {
    await pin(shopAddress());
    await pin(otherAddress());
    const page = await openedBy(chromium.browser, await popupOn(otherAddress()), 'pins');
    expect(await addresses(page)).toEqual([otherAddress(), shopAddress()].map((address) => address.replace('http:', 'https:')));
    const answers = await page.$$eval('.pins tbody tr:last-child .ans', (all) => all.map((one) => one.textContent));
    expect(answers).toEqual([
      'Payments via Yes: BlueSnap and MyCommerce',
      'Cookies Depends: Not by this site; others may',
      'Tracking Yes: Google Analytics, for statistics',
      'Sharing Yes: With companies that work for it',
    ]);
    expect(await page.$eval('.store .note', (one) => one.textContent)).toMatch(/^2 pins, \d+ kB, on this computer only\.$/);
    expect(await axe(page)).toEqual([]);
  });

  test('are found, by keyboard alone, by what is said of them', async () => {
    const page = await openPins();
    await page.keyboard.press('Tab');
    await page.keyboard.type('mycommerce');
    await expect.poll(() => sites(page)).toEqual(['127.0.0.1']);
    expect(await addresses(page)).toEqual([shopAddress().replace('http:', 'https:')]);
    await says(page, 'pins_found_one', '1');
    await page.keyboard.type(' skrill');
    await says(page, 'none_found', 'mycommerce skrill');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await inFocus(page)).toBe(words.message('clear_search'));
    await page.keyboard.press('Enter');
    await expect.poll(() => sites(page)).toHaveLength(2);
    expect(await page.evaluate(() => document.activeElement?.matches('[type=search]'))).toBe(true);
    // the field for the order
    await page.focus('select');
    await page.keyboard.press('End');
    expect(await page.$eval('select', (field) => field.value)).toBe('policy-date');
  });

  test('have notes of the user’s own, in their place', async () => {
    const page = await openPins();
    const write = words.message('note_write', [LEDGERLY]);
    await page.focus('td.acts button');
    expect(await inFocus(page)).toBe(write);
    await page.keyboard.press('Enter');
    await page.keyboard.type('Asked <b>them</b> twice');
    await page.keyboard.press('Escape');
    expect(await page.$('.mine')).toBeNull();
    expect(await inFocus(page)).toBe(write);
    await page.keyboard.press('Enter');
    await page.keyboard.type('Asked <b>them</b> twice');
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await page.waitForSelector('.mine');
    expect(await page.$eval('.mine', (note) => note.textContent)).toBe('Asked <b>them</b> twice');
    expect(await inFocus(page)).toBe(words.message('note_change', [LEDGERLY]));
    // another window sees it at once, and it is there for good
    const another = await openPins();
    await another.waitForSelector('.mine');
    expect(await another.$eval('.mine', (note) => note.textContent)).toBe('Asked <b>them</b> twice');
    await button(another, 'note_change', LEDGERLY).click();
    await another.waitForSelector('textarea:focus');
    await another.$eval('textarea', (field) => field.select());
    await another.keyboard.press('Backspace');
    await button(another, 'save').click();
    // what is not in front draws no frames to wait for
    for (const each of [another, page]) await expect.poll(() => each.$('.mine')).toBeNull();
  });

  test('lose no words of one note while another is begun', async () => {
    const page = await openPins();
    const begin = 'td.acts > :first-child';
    for (const [at, button] of (await page.$$(begin)).slice(0, 2).entries()) {
      await button.click();
      await page.waitForFunction((many) => document.querySelectorAll('textarea').length === many, {}, at + 1);
      await page.keyboard.type(`Half a thought ${at}`);
    }
    const drafts = () => page.$$eval('textarea', (fields) => fields.map(({ value }) => value));
    expect(await drafts()).toEqual(['Half a thought 0', 'Half a thought 1']);
    // nor by a search, which keeps the focus
    await page.focus('[type=search]');
    await page.keyboard.type('skrill');
    await says(page, 'none_found', 'skrill');
    for (let letter = 0; letter < 'skrill'.length; letter++) await page.keyboard.press('Backspace');
    await expect.poll(drafts).toEqual(['Half a thought 0', 'Half a thought 1']);
    expect(await page.evaluate(() => document.activeElement?.matches('[type=search]'))).toBe(true);
  });

  test('keep the words of a note that is begun, when the page is left and come back to', async () => {
    const page = await openPins();
    const drafts = () => page.$$eval('textarea', (fields) => fields.map(({ value }) => value));
    await page.locator('td input').click();
    await button(page, 'note_write', LEDGERLY).click();
    await page.waitForSelector('textarea:focus');
    await page.keyboard.type('Half a thought');
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      // the first time to stay, then to leave
      return asked.length === 1 ? dialog.dismiss() : dialog.accept();
    });
    await button(page, 'compare_count', '1').click();
    await page.waitForSelector('.compare table');
    expect(asked).toEqual([]);
    await page.goBack();
    await expect.poll(drafts).toEqual(['Half a thought']);
    // only a page that was touched may ask before it is closed
    await page.focus('textarea');
    await page.keyboard.type('!');
    await page.close({ runBeforeUnload: true });
    await expect.poll(() => asked).toEqual(['beforeunload']);
    expect(await drafts()).toEqual(['Half a thought!']);
    await page.reload();
    await expect.poll(drafts).toEqual(['Half a thought!']);
    // another tab has words of its own
    expect(await (await openPins()).$('textarea')).toBeNull();
    await page.bringToFront();
    asked.length = 0;
    await button(page, 'cancel').click();
    await expect.poll(drafts).toEqual([]);
    await page.reload();
    await page.waitForSelector('.pins tbody');
    expect(await drafts()).toEqual([]);
    // there is nothing to be lost
    expect(asked).toEqual([]);
  });

  test('are deleted, and brought back, by keyboard', async () => {
    const page = await openPins();
    const before = await addresses(page);
    await page.focus('td.acts button:last-child');
    await page.keyboard.press('Enter');
    await expect.poll(() => addresses(page)).toEqual(before.slice(1));
    await expect.poll(() => toast(page)).toContain(words.message('deleted', [LEDGERLY]));
    await expect.poll(() => inFocus(page)).toBe(words.message('delete', ['127.0.0.1']));
    // where the one that is back is not found, there is the search still
    await page.focus('[type=search]');
    await page.keyboard.type('skrill');
    await says(page, 'none_found', 'skrill');
    await page.focus('.toast button');
    await page.keyboard.press('Enter');
    await expect.poll(() => toast(page)).toContain(words.message('restored', [LEDGERLY]));
    await expect.poll(() => page.evaluate(() => document.activeElement?.matches('[type=search]'))).toBe(true);
    await button(page, 'clear_search').click();
    await expect.poll(() => addresses(page)).toEqual(before);
    await page.focus('td.acts button:last-child');
    await page.keyboard.press('Enter');
    await expect.poll(() => addresses(page)).toEqual(before.slice(1));
    await page.reload();
    await expect.poll(() => addresses(page)).toEqual(before.slice(1));

    await page.focus('td.acts button:last-child');
    await page.keyboard.press('Enter');
    await says(page, 'no_pins');
    await expect.poll(() => inFocus(page)).toBe(words.message('undo'));
    await page.keyboard.press('Enter');
    await expect.poll(() => addresses(page)).toEqual(before.slice(1));
    await expect.poll(() => toast(page)).toContain(words.message('restored', ['127.0.0.1']));
    await expect.poll(() => inFocus(page)).toBe(words.message('delete', ['127.0.0.1']));
    await pin(otherAddress());
    // this page hears of what another has pinned
    await expect.poll(() => addresses(page)).toHaveLength(2);
  });

  test('lead to their policies', async () => {
    const page = await openPins();
    expect(await page.$$eval('tbody th .note:first-of-type', (all) => all.map((one) => one.textContent))).toEqual([
      'Privacy policy · Ledgerly',
      'Privacy policy | Fennelsoft',
    ]);
    const opened = chromium.browser.waitForTarget((target) => target.url() === otherAddress());
    await page.focus('tbody th a');
    await page.keyboard.press('Enter');
    await opened;
  });

  test('are chosen still on the way back from a comparison, in the order and the search of before', async () => {
    const page = await openPins();
    const chosen = () => page.$$eval('td input', (boxes) => boxes.map(({ checked }) => checked));
    await page.locator('tbody tr:last-child input').click();
    await page.select('select', 'site');
    await page.locator('[type=search]').fill('127.0.0.1');
    await says(page, 'pins_found_other', '2');
    const before = await addresses(page);
    expect(await chosen()).toContain(true);
    const order = await chosen();
    await button(page, 'compare_count', '1').click();
    await page.waitForSelector('.compare table');
    await page.goBack();
    await expect.poll(chosen).toEqual(order);
    await expect.poll(() => addresses(page)).toEqual(before);
    expect(await page.$eval('select', (field) => field.value)).toBe('site');
    expect(await page.$eval('input[type=search]', (field) => field.value)).toBe('127.0.0.1');
  });

  test('are deleted together, and brought back together, and none is chosen, by keyboard', async () => {
    const page = await openPins();
    const before = await addresses(page);
    const chosen = () => page.$$eval('td input', (boxes) => boxes.filter(({ checked }) => checked).length);
    const isSearchInFocus = () => page.evaluate(() => document.activeElement?.matches('[type=search]'));
    for (const box of await page.$$('td input')) {
      await box.focus();
      await page.keyboard.press('Space');
    }
    await page.focus('.top button.main');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    expect(await inFocus(page)).toBe(words.message('delete_count', ['2']));
    await page.keyboard.press('Enter');
    await says(page, 'no_pins');
    await expect.poll(() => toast(page)).toContain(words.message('deleted_pins_other', ['2']));
    await expect.poll(() => inFocus(page)).toBe(words.message('undo'));
    await page.keyboard.press('Enter');
    await expect.poll(() => addresses(page)).toEqual(before);
    await expect.poll(() => toast(page)).toContain(words.message('restored_pins_other', ['2']));
    // chosen as they were, and where the focus was
    expect(await chosen()).toBe(2);
    await expect.poll(() => inFocus(page)).toBe(words.message('delete_count', ['2']));

    // what is only told can be closed, and gives the focus back
    await page.focus('.toast button');
    expect(await inFocus(page)).toBe(words.message('close'));
    await page.keyboard.press('Enter');
    await expect.poll(() => page.$('.toast:not(.sr)')).toBeNull();
    expect(await inFocus(page)).toBe(words.message('delete_count', ['2']));

    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    expect(await inFocus(page)).toBe(words.message('choose_none'));
    await page.keyboard.press('Enter');
    await expect.poll(chosen).toBe(0);
    expect(await page.$('.top .btn')).toBeNull();
    expect(await isSearchInFocus()).toBe(true);
  });

  test('are compared: the differences first, and each row opens to the quotes of all', async () => {
    const page = await openPins();
    await page.$$eval('td input', (boxes) => {
      for (const box of boxes) box.click();
    });
    await button(page, 'compare_count', '2').click();
    await page.waitForSelector('.compare table');
    const rows = () =>
      page.$$eval('.compare tbody tr:not(.proof) > th', (all) =>
        all.map((one) => one.querySelector('button > span')?.textContent ?? one.textContent),
      );
    const all = await rows();
    expect(all[0]).toMatch(/^Different in \d+ rows$/);
    expect(all).toContain('Payments via');
    const same = all.findIndex((row) => row?.startsWith(words.message('the_same')));
    expect(same).toBeGreaterThan(0);

    await page.locator('.seg label:nth-child(2)').click();
    await expect.poll(rows).toEqual(all.slice(0, same));
    await page.locator('.seg label:nth-child(3)').click();
    await expect.poll(rows).toHaveLength(all.length - 2);

    const name = await page.waitForSelector('.topic th button');
    await name!.focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('.proof');
    const quotes = await page.$$eval('.proof td', (cells) => cells.map((cell) => cell.querySelector('blockquote')?.textContent));
    expect(quotes).toHaveLength(2);
    expect(quotes).toContain('When you buy a licence, your payment is processed by BlueSnap or, in some countries, by MyCommerce.');
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.$('.proof')).toBeNull();
    // the whole row takes the pointer
    await page.locator('.topic td').click();
    await page.waitForSelector('.proof');
    expect(await page.$$('.proof .btn')).toHaveLength(await page.$$eval('.proof a.btn[target=_blank]', (links) => links.length));
  });
});

describe('cards that older rules made', () => {
  const outdate = async (page: Page) => {
    await page.evaluate(await storageScript());
    await page.evaluate(async () => {
      for (const { key } of (await pinStorage.listPins()).pins) await pinStorage.outdate(key);
    });
  };
  const answers = (page: Page) => page.$$eval('.pins .ans', (all) => all.map((one) => one.textContent));

  test('are compared as present ones', async () => {
    const pins = await openPins();
    await outdate(pins);
    const popup = await popupOn(shopAddress());
    await says(popup, 'compare_with', '1');
    const page = await openedBy(chromium.browser, popup, 'compare_with', '1');
    expect(await page.$$eval('tr.topic', ([payments]) => [...payments!.children].map((cell) => cell.textContent))).toEqual([
      'Payments via',
      'Yes: BlueSnap and MyCommerce',
      'Yes: Stripe',
    ]);
  });

  test('give way to present ones while the page of pins is looked at', async () => {
    const before = await openPins();
    await expect.poll(() => answers(before)).toContain('Payments via Yes: BlueSnap and MyCommerce');
    const present = await answers(before);
    await outdate(before);
    await before.reload();
    await expect.poll(() => answers(before)).toEqual(present);
  });
});

describe('the policy of the page that the user comes from', () => {
  test('is the first column, and its sentences are shown in its tab', async () => {
    const popup = await popupOn(shopAddress());
    const tab = (await chromium.browser.pages()).find((page) => page.url() === shopAddress())!;
    const page = await openedBy(chromium.browser, popup, 'compare_with', '1');
    expect(await page.$$eval('thead th', (heads) => heads.map((head) => head.classList.contains('here')))).toEqual([true, false]);
    expect(await page.$eval('thead th', (head) => head.textContent)).toContain(words.message('here_dated', ['']).trim());
    await page.locator('.topic th button').click();
    await page.locator('.proof td button').click();
    const highlighted = () => tab.evaluate(() => [...(CSS.highlights.get('policy-glance') ?? [])].map((range) => String(range as Range)));
    await expect
      .poll(highlighted)
      .toEqual(['When you buy a licence, your payment is processed by BlueSnap or, in some countries, by MyCommerce.']);
    await expect.poll(() => tab.evaluate(() => document.visibilityState)).toBe('visible');

    // what cannot be shown is told where it was asked for
    await tab.evaluate(() => document.querySelector('main, body')!.replaceChildren());
    await page.bringToFront();
    await page.locator('.proof td button').click();
    await says(page, 'show_not_found');
    await expect.poll(() => page.evaluate(() => document.visibilityState)).toBe('visible');

    await tab.bringToFront();
    await tab.close();
    await page.bringToFront();
    await page.waitForSelector('.proof td:nth-of-type(1) a.btn');
    expect(await page.$('.proof button')).toBeNull();
    // loaded anew it is still there
    await page.reload();
    await page.waitForSelector('thead th.here');
    expect(await page.$$('thead th')).toHaveLength(2);
    // the address has no script in it and leads to the sentence
    expect(await page.$$eval('a.btn', (links) => links.map((link) => (link as HTMLAnchorElement).href))).toEqual([]);
    await page.locator('.topic th button').click();
    await page.waitForSelector('.proof a.btn');
    const href = await page.$eval('.proof a.btn', (link) => (link as HTMLAnchorElement).href);
    expect(href).toMatch(/\/fennelsoft#:~:text=When%20you%20buy/);
  });

  test('where its page is gone, a link takes the place of what was pressed, and the focus', async () => {
    const popup = await popupOn(shopAddress());
    const tab = (await chromium.browser.pages()).find((page) => page.url() === shopAddress())!;
    const page = await openedBy(chromium.browser, popup, 'compare_with', '1');
    await page.locator('.topic th button').click();
    await page.waitForSelector('.proof td button');
    await tab.goto(otherAddress());
    await page.focus('.proof td button');
    await page.keyboard.press('Enter');
    await says(page, 'show_refused');
    expect(await inFocus(page)).toBe(words.message('open_policy'));
  });

  test('a pinned policy opens at its sentence', async () => {
    shop.serve('/far', `<h1>Privacy policy</h1><p style="height:4000px">Top.</p><p>We never receive your credit card number.</p>`);
    const page = await chromium.browser.newPage();
    await page.goto(`${shop.origin}/far#:~:text=We%20never%20receive%20your%20credit%20card%20number.`);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000);
  });

  test('pins are taken in and out, and the address remembers', async () => {
    const page = await openedBy(chromium.browser, await popupOn(shopAddress()), 'compare_with', '1');
    await button(page, 'add_pin').click();
    await page.locator('.choice li:nth-child(1) input').click();
    await expect.poll(() => page.$$('thead th').then((all) => all.length)).toBe(1);
    await page.locator('.choice li:nth-child(1) input').click();
    await expect.poll(() => page.$$('thead th').then((all) => all.length)).toBe(2);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.$('.choice')).toBeNull();
    await expect.poll(() => inFocus(page)).toBe(words.message('add_pin'));
    await page.reload();
    await expect.poll(() => page.$$('thead th').then((all) => all.length)).toBe(2);
  });

  test('the table is copied as Markdown', async () => {
    const page = await openedBy(chromium.browser, await popupOn(shopAddress()), 'compare_with', '1');
    await page.evaluate(() => {
      navigator.clipboard.writeText = async (text) => {
        document.title = text;
      };
    });
    await button(page, 'copy').click();
    await says(page, 'compare_copied');
    const text = await page.evaluate(() => document.title);
    expect(text).toMatch(
      /^\| \| 127\.0\.0\.1, Privacy policy \\\| Fennelsoft \| 127\.0\.0\.1, Privacy policy · Ledgerly \| \| --- \| --- \| --- \|/,
    );
    expect(text).toContain('| **Payments via** | **BlueSnap and MyCommerce** |');
  });
});

describe('out and in', () => {
  test('what is exported, wiped and imported is exported again byte by byte', async () => {
    const page = await openPins();
    await button(page, 'note_write', LEDGERLY).click();
    await page.waitForSelector('textarea:focus');
    await page.keyboard.type('Mine');
    await button(page, 'save').click();
    await page.waitForSelector('.mine');
    const first = await exported(page, 'export_json');
    expect(first.name).toMatch(/^policy-glance-pins-\d{4}-\d\d-\d\d\.json$/);

    await wipe(page);
    await page.reload();
    await says(page, 'no_pins');
    await upload(page, first.text);
    await says(page, 'import_new_other', '2');
    expect(await page.$('tbody')).toBeNull();
    await expect.poll(() => inFocus(page)).toContain('import-');
    await button(page, 'import_agree_other', '2').click();
    await expect.poll(() => addresses(page)).toHaveLength(2);
    await says(page, 'imported_other', '2');
    expect((await exported(page, 'export_json')).text).toBe(first.text);
  });

  test('nothing is written before the user agrees, and what he is told is what comes', async () => {
    const page = await openPins();
    const { text } = await exported(page, 'export_json');
    const file = JSON.parse(text);
    const [one, two] = file.pins;
    const at = (pin: typeof one, moment: string, words: string) => ({
      ...pin,
      states: [{ ...pin.states[0], pinnedAt: moment, sections: [...pin.states[0].sections, { level: 2, heading: null, text: words }] }],
    });
    const fresh = structuredClone(one);
    fresh.states[0].card.url = 'https://new.example/privacy';
    fresh.states[0].card.site = 'new.example';
    const broken = structuredClone(one);
    broken.states[0].card.topics.pop();
    const mixed = {
      ...file,
      pins: [at(one, '2001-01-01T00:00:00.000Z', 'Then.'), at(two, '2101-01-01T00:00:00.000Z', 'Later.'), fresh, broken],
    };

    await upload(page, JSON.stringify(mixed));
    await page.waitForSelector('.review');
    const told = await page.$$eval('.review summary b', (all) => all.map((each) => each.textContent));
    expect(told).toEqual(['1 new', '1 newer', '1 older', '1 cannot be read']);
    const names = await page.$$eval('.review li', (all) => all.map((each) => each.textContent));
    const [older, newer] = [one, two].map((pin) => `127.0.0.1 ${pin.states[0].card.title}`);
    expect(names).toEqual(['new.example', newer, older, '127.0.0.1 Pin 4 of the file']);
    expect(await axe(page)).toEqual([]);
    await button(page, 'cancel').click();
    await expect.poll(() => page.$('.review')).toBeNull();
    expect((await exported(page, 'export_json')).text).toBe(text);

    await upload(page, JSON.stringify(mixed));
    await button(page, 'import_agree_other', '3').click();
    await expect.poll(() => sites(page)).toHaveLength(3);
    expect(await page.$$eval('.older', (all) => all.map((each) => each.textContent))).toEqual(['1 older kept', '1 older kept']);
    await page.locator('.older').click();
    await page.locator('.before td.acts button').click();
    await page.waitForSelector('.compare table');
    const columns = () => page.$$eval('thead th', (all) => all.length);
    expect(await columns()).toBe(2);
    // of two versions of a policy the one alone is taken out
    await page.locator('thead th:last-of-type .out').click();
    await expect.poll(columns).toBe(1);
    await page.reload();
    await page.waitForSelector('thead th');
    expect(await columns()).toBe(1);

    // the same once more brings nothing, but for the broken one
    const again = await openPins();
    await upload(again, JSON.stringify({ ...mixed, pins: [fresh] }));
    await says(again, 'import_nothing');
  });

  test.each<[string, string, MessageKey]>([
    ['no JSON', 'pins', 'import_not_pins'],
    ['other JSON', '[]', 'import_not_pins'],
    ['a later version', '{"format":"policy-glance-pins","schema":99,"pins":[]}', 'import_too_new'],
  ])('%s is refused', async (_, text, key) => {
    const page = await openPins();
    const before = await addresses(page);
    await says(page, key, await upload(page, text));
    expect(await addresses(page)).toEqual(before);
  });

  test('the chosen ones alone go out, for spreadsheets and for reading too', async () => {
    const page = await openPins();
    await page.locator('td input').click();
    const csv = await exported(page, 'export_csv', 'export_count', '1');
    expect(csv.name).toMatch(/\.csv$/);
    expect(csv.text.trimEnd().split('\r\n')).toHaveLength(2);
    const markdown = await exported(page, 'export_markdown', 'export_count', '1');
    expect(markdown.name).toMatch(/\.md$/);
    expect(markdown.text.match(/^# /gm)).toHaveLength(1);
  });

  test('where there is no room it is said, and all is as it was', async () => {
    const page = await openPins();
    const before = await exported(page, 'export_json');
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('', 'QuotaExceededError');
      };
    });
    await page.locator('td.acts button').click();
    await page.waitForSelector('textarea:focus');
    await page.keyboard.type('No room');
    await button(page, 'save').click();
    await says(page, 'not_saved_full');
    // the words are in their field still, and the browser asks before they are lost
    page.once('dialog', (dialog) => dialog.accept());
    await page.reload();
    await page.waitForSelector('tbody');
    expect((await exported(page, 'export_json')).text).toBe(before.text);
  });

  test('a damaged record is shown, in nobody’s way, saved as it was, and then removed', async () => {
    const page = await openPins();
    const before = await addresses(page);
    await page.evaluate(
      () =>
        new Promise<void>((done) => {
          const opened = indexedDB.open('policy-glance');
          opened.onsuccess = () => {
            const transaction = opened.result.transaction('pins', 'readwrite');
            transaction.objectStore('pins').put({ key: 'https://torn.example/', schema: 1, site: 'torn.example' });
            transaction.oncomplete = () => {
              opened.result.close();
              done();
            };
          };
        }),
    );
    await page.reload();
    await says(page, 'damaged_one');
    expect(await addresses(page)).toEqual(before);
    expect(await axe(page)).toEqual([]);
    await exported(page, 'export_json');
    await says(page, 'left_out_one', '1');
    const { name, text } = await saved(() => button(page, 'save_damaged_one').click());
    expect(name).toMatch(/^policy-glance-damaged-/);
    expect(JSON.parse(text)[0].record).toEqual({ key: 'https://torn.example/', schema: 1, site: 'torn.example' });
    await says(page, 'damaged_saved_one');
    await button(page, 'remove_damaged_one').click();
    await expect.poll(() => page.$('.aside')).toBeNull();
    await says(page, 'damaged_removed_one');
    expect(await inFocus(page)).toBe(words.message('import'));
    await page.reload();
    await page.waitForSelector('tbody');
    expect(await page.$('.aside')).toBeNull();
    expect(await addresses(page)).toEqual(before);
  });
});

test('where the newest state of a pin is damaged, it is told, and all older ones are shown', async () => {
  const page = await openPins();
  await page.evaluate(await storageScript());
  const key = await page.evaluate(async () => {
    const { key, latest } = (await pinStorage.listPins()).pins.find(({ states }) => states === 2)!;
    await pinStorage.damage('states', { key, id: latest, schema: 99 });
    return key;
  });
  await page.reload();
  await says(page, 'damaged_state_one');
  const row = `[data-key="${key}"]`;
  await page.locator(`${row} .older`).click();
  await page.waitForSelector(`${row} + .before`);
  const { text } = await saved(() => button(page, 'save_damaged_one').click());
  expect(JSON.parse(text)).toMatchObject([{ key, record: { schema: 99 } }]);
  await button(page, 'remove_damaged_one').click();
  await expect.poll(() => page.$('.aside')).toBeNull();
  // what was older is what is pinned now
  await expect.poll(() => page.$(`${row} .older`)).toBeNull();
});

test('where no version of a pin is left, it is told that an export lacks it, and its note comes back with it', async () => {
  const page = await openPins();
  await page.evaluate(await storageScript());
  const key = shopAddress().replace('http:', 'https:');
  await page.evaluate(async (key) => {
    for (const { id } of await pinStorage.historyOf(key)) await pinStorage.damage('states', { key, id, schema: 99 });
    await pinStorage.removeDamaged(await pinStorage.damagedStates());
  }, key);
  await page.reload();
  await page.waitForSelector(`[data-key="${key}"]`);
  const { text } = await exported(page, 'export_json');
  await says(page, 'left_out_one', '1');
  expect(text).not.toContain(shopAddress());

  const note = () => page.evaluate(async (key) => (await pinStorage.listPins()).pins.find((pin) => pin.key === key)?.note, key);
  await page.evaluate(await storageScript());
  await page.evaluate((key) => pinStorage.setNote(key, 'What became of it?', ''), key);
  await page.locator('[type=search]').fill('fennelsoft 127.0.0.1');
  await expect.poll(() => addresses(page)).toEqual([key]);
  await page.focus('td.acts > :last-child');
  await page.keyboard.press('Enter');
  await expect.poll(note).toBeUndefined();
  await expect.poll(() => inFocus(page)).toBe(words.message('undo'));
  await page.keyboard.press('Enter');
  await expect.poll(note).toBe('What became of it?');
  await expect.poll(() => inFocus(page)).toBe(words.message('delete', ['127.0.0.1, Privacy policy | Fennelsoft']));
  await page.keyboard.press('Enter');
  await expect.poll(note).toBeUndefined();
  await pin(shopAddress());
});

test('after a restart of the browser the pins are there, and compared as before', async () => {
  const before = await openPins();
  const pins = await addresses(before);
  const ended = new Promise((done) => chromium.browser.once('disconnected', done));
  await chromium.browser.close();
  await ended;
  chromium = await launchChromium(BUILT, { profile });

  const page = await openPins();
  await expect.poll(() => addresses(page)).toEqual(pins);
  await page.$$eval('td input', (boxes) => {
    for (const box of boxes) box.click();
  });
  await button(page, 'compare_count', String(pins.length)).click();
  await page.waitForSelector('.compare table');
  expect(await page.$$('thead th')).toHaveLength(pins.length);
});

test('the full pages have asked for nothing but the extension’s own files', () => {
  expect(requests.some((url) => url.endsWith('/pins.html'))).toBe(true);
  expect(requests.some((url) => url.includes('/compare.html'))).toBe(true);
  const own = `chrome-extension://${chromium.extension.id}/`;
  expect(requests.filter((url) => !url.startsWith(own) && !url.startsWith(`blob:${own}`.slice(0, -1)))).toEqual([]);
});

describe('every state', () => {
  const names = Object.keys(PAGE_VIEWS) as PageName[];

  test.each(names)('%s: axe finds nothing, light and dark, wide and narrow', async (name) => {
    const page = await chromium.browser.newPage();
    await showPage(page, shop.origin, name);
    for (const width of [1280, 390]) {
      await page.setViewport({ width, height: 1600 });
      for (const value of ['light', 'dark']) {
        await page.emulateMediaFeatures([
          { name: 'prefers-color-scheme', value },
          { name: 'prefers-reduced-motion', value: 'reduce' },
        ]);
        expect(await axe(page), `${width} ${value}`).toEqual([]);
      }
    }
  });

  test('on a phone the button that turns the columns over keeps the focus', async () => {
    const page = await chromium.browser.newPage();
    await page.setViewport({ width: 390, height: 1600 });
    await showPage(page, shop.origin, 'compare-many');
    await page.focus('.pager button:last-child');
    for (const place of ['2', '3']) {
      await page.keyboard.press('Enter');
      await expect.poll(() => page.$eval('.pager .note', (note) => note.textContent)).toMatch(`${place} of`);
      expect(await inFocus(page)).toBe(words.message('next_pins'));
    }
  });

  test('what is different goes by all columns, whichever are on view; on a phone by the two on view', async () => {
    const page = await chromium.browser.newPage();
    await page.setViewport({ width: 900, height: 1600 });
    await showPage(page, shop.origin, 'compare-many');
    const groups = () =>
      page.$$eval('.compare tbody', (all) =>
        all.map((group) => [...group.querySelectorAll('tr:not(.proof) > th')].map((one) => one.textContent)),
      );
    const place = () => page.$eval('.pager .note', (note) => note.textContent);
    const wide = await groups();
    for (const next of ['2 to 3 of 7', '3 to 4 of 7']) {
      await button(page, 'next_pins').click();
      await expect.poll(place).toBe(next);
      expect(await groups()).toEqual(wide);
    }
    await page.setViewport({ width: 390, height: 1600 });
    await expect.poll(groups).not.toEqual(wide);
  });

  test('a column is taken out in its head, and the focus goes on', async () => {
    const page = await chromium.browser.newPage();
    await page.setViewport({ width: 1280, height: 1600 });
    await showPage(page, shop.origin, 'compare');
    const names = () => page.$$eval('thead th b', (all) => all.map((one) => one.textContent));
    expect(await names()).toEqual(['fennelsoft.example', 'lanternreaders.example', 'bluekiln.example', 'paperlane.example']);
    expect(await page.$$eval('thead th a', (links) => links.map((link) => link.href))).toHaveLength(4);
    expect(await page.$('thead th.here .out')).toBeNull();
    // with each cell the name of its column is told, and not the button in it
    expect(await page.$$eval('thead th', (heads) => heads.map((head) => (head as HTMLTableCellElement).abbr))).toEqual(await names());
    await page.focus('th:nth-of-type(3) .out');
    expect(await inFocus(page)).toBe(words.message('take_out', ['bluekiln.example']));
    await page.keyboard.press('Enter');
    await expect.poll(names).toEqual(['fennelsoft.example', 'lanternreaders.example', 'paperlane.example']);
    await says(page, 'taken_out', 'bluekiln.example');
    expect(await inFocus(page)).toBe(words.message('take_out', ['paperlane.example']));
    await page.keyboard.press('Enter');
    await expect.poll(names).toEqual(['fennelsoft.example', 'lanternreaders.example']);
    expect(await inFocus(page)).toBe(words.message('take_out', ['lanternreaders.example']));
    await page.keyboard.press('Enter');
    await expect.poll(names).toEqual(['fennelsoft.example']);
    expect(await inFocus(page)).toBe(words.message('add_pin'));
  });

  test.each<[string, (page: Page) => Promise<unknown>]>([
    ['a press', (page) => button(page, 'print').click()],
    ['the browser', (page) => page.pdf()],
  ])('paper has all columns, and the rows that are open, where %s prints', async (_, print) => {
    const page = await chromium.browser.newPage();
    await page.setViewport({ width: 900, height: 1600 });
    await showPage(page, shop.origin, 'compare-many');
    const onView = await page.$$eval('thead th', (heads) => heads.length);
    await page.evaluate(() => {
      const look = () => {
        const tables = [...document.querySelectorAll('.compare table')].map((table) => ({
          names: [...table.querySelectorAll('thead th b')].map((name) => name.textContent),
          open: table.querySelectorAll('.proof').length,
        }));
        document.title = JSON.stringify(tables);
      };
      window.print = look;
      // drawn for paper by then, and not yet for the screen again
      addEventListener('beforeprint', () => Promise.resolve().then(look));
    });
    await print(page);
    await expect.poll(() => page.title()).toMatch(/^\[/);
    const tables: { names: string[]; open: number }[] = JSON.parse(await page.title());
    expect(tables.map(({ names }) => names.length)).toEqual([4, 4, 2]);
    expect(new Set(tables.map(({ names }) => names[0])).size).toBe(1);
    expect(new Set(tables.flatMap(({ names }) => names)).size).toBe(7);
    expect(tables.map(({ open }) => open)).toEqual([1, 1, 1]);
    await expect.poll(() => page.$$eval('thead th', (heads) => heads.length)).toBe(onView);
  });

  test.each(['light', 'dark'])('the %s ground goes on below what is on it', async (value) => {
    const page = await chromium.browser.newPage();
    await page.setViewport({ width: 1280, height: 1600 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    await showPage(page, shop.origin, 'pins-one');
    const pixel = (y: number) => page.screenshot({ encoding: 'base64', clip: { x: 1, y, width: 1, height: 1 } });
    await expect.poll(async () => (await pixel(1590)) === (await pixel(1))).toBe(true);
  });

  test.each<[string, number, { dir?: string; text?: number }]>([
    ['320 px wide', 320, {}],
    ['with text at 200 %', 640, { text: 200 }],
    ['from right to left', 1000, { dir: 'rtl' }],
    ['wide', 1800, {}],
  ])('%s nothing is cut off or runs out', async (_, width, { dir = 'ltr', text = 100 }) => {
    const page = await chromium.browser.newPage();
    await page.setViewport({ width, height: 900 });
    await setTextSize(await page.createCDPSession(), text);
    for (const name of names) {
      await showPage(page, shop.origin, name, { dir });
      const wide = await page.$$eval('body, main *:not(.sr, .sr *, svg *, .pins thead, .pins thead *, table, tbody, .menu)', (all) =>
        all.filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0).map((one) => one.outerHTML.slice(0, 120)),
      );
      expect(wide, name).toEqual([]);
      const outside = await page.$$eval(
        'main *:not(.sr, .sr *, svg *, .pins thead, .pins thead *)',
        (all, most) =>
          all
            .filter((one) => {
              const { left, right, width } = one.getBoundingClientRect();
              return width > 0 && (left < -0.5 || right > most + 0.5);
            })
            .map((one) => one.outerHTML.slice(0, 120)),
        width,
      );
      expect(outside, name).toEqual([]);
    }
  });
});
