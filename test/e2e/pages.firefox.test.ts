import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Firefox, launchFirefox } from '../../scripts/firefox';
import { words } from './popup';
import { type Site, startSite } from './site';

// One story, told in order: each test goes on with the pins of the one before.

const BUILT = join(import.meta.dirname, '../../.output/firefox-mv3');

let firefox: Firefox;
/** Two sites: they differ by their port. */
let shop: Site;
let other: Site;
/** Where the extension's pages are. */
let pages: string;
const downloads = mkdtempSync(join(tmpdir(), 'policy-glance-downloads-'));

beforeAll(async () => {
  const { id } = JSON.parse(readFileSync(join(BUILT, 'manifest.json'), 'utf8')).browser_specific_settings.gecko;
  [firefox, shop, other] = await Promise.all([launchFirefox(BUILT, id), startSite(), startSite()]);
  other.serve('/privacy', readFileSync(new URL('../fixtures/policies/ledgerly.html', import.meta.url), 'utf8'));
  const host = await firefox.inBrowser<string>('return WebExtensionPolicy.getByID(args[0]).mozExtensionHostname;', [id]);
  pages = `moz-extension://${host}`;
  await firefox.inBrowser(
    `Services.prefs.setIntPref('browser.download.folderList', 2);
     Services.prefs.setStringPref('browser.download.dir', args[0]);
     Services.prefs.setBoolPref('browser.download.alwaysOpenPanel', false);`,
    [downloads],
  );
});
afterAll(async () => {
  await firefox?.close();
  shop?.close();
  other?.close();
  rmSync(downloads, { recursive: true, force: true });
});

const shopAddress = () => `${shop.origin}/fennelsoft`;

/** What the elements of a page say, once they say it. */
const said = (selector: string) =>
  firefox.inPage((window, css) => [...window.document.querySelectorAll(css)].map((one) => one.textContent), selector);
const eventually = (selector: string) => expect.poll(() => said(selector));

/** Presses what is labelled so, in the page in front. */
const press = async (label: string) => {
  const find = (window: Window & typeof globalThis, wanted: string): boolean => {
    const all = [...window.document.querySelectorAll<HTMLElement>('button')];
    const found = all.find((one) => one.textContent?.trim() === wanted || one.querySelector('.sr')?.textContent === wanted);
    found?.click();
    return found !== undefined;
  };
  await expect.poll(() => firefox.inPage(find, label)).toBe(true);
};

async function popupOn(address: string): Promise<void> {
  await firefox.open(address);
  await firefox.clickIcon();
  // the button for pinning is the last to come
  await expect.poll(isPinned).toMatch(/true|false/);
}

/** What the popup's button for pinning says of the policy; nothing until it is there. */
const isPinned = () => firefox.inPopup((window) => window.document.querySelector<HTMLElement>('.head [aria-pressed]')?.ariaPressed);

async function pin(address: string): Promise<void> {
  await popupOn(address);
  expect(await isPinned()).toBe('false');
  await firefox.inPopup((window) => window.document.querySelector<HTMLElement>('.head [aria-pressed]')?.click());
  await expect.poll(isPinned).toBe('true');
}

/** What a pin is called beside another of its host. */
const named = (title: string) => `127.0.0.1, ${title}`;

/** The text of the file that comes of exporting all as JSON. */
async function exported(): Promise<string> {
  const before = new Set(readdirSync(downloads));
  await press(words.message('export_all'));
  await press(words.message('export_json') + words.message('export_json_hint'));
  let text = '';
  await expect
    .poll(() => {
      const added = readdirSync(downloads).filter((file) => !before.has(file));
      const name = added.find((file) => file.endsWith('.json'));
      // its place is kept by an empty file while it comes in
      text = name && !added.some((file) => file.endsWith('.part')) ? readFileSync(join(downloads, name), 'utf8') : '';
      return text.length;
    })
    .toBeGreaterThan(0);
  return text;
}

test('sites that were pinned by the toolbar’s button are listed with their answers', async () => {
  await pin(shopAddress());
  await pin(`${other.origin}/privacy`);
  await firefox.open(`${pages}/pins.html`);
  await eventually('tbody th b').toEqual(['127.0.0.1', '127.0.0.1']);
  expect(await said('tbody tr:last-child .ans')).toEqual([
    'Payments via Yes: BlueSnap and MyCommerce',
    'Cookies Depends: Not by this site; others may',
    'Tracking Yes: Google Analytics, for statistics',
    'Sharing Yes: With companies that work for it',
  ]);
});

test('they are found, and have notes', async () => {
  const write = (text: string, selector: string) =>
    firefox.inPage(
      (window, css, given) => {
        const field = window.document.querySelector<HTMLInputElement>(css)!;
        field.value = given;
        field.dispatchEvent(new window.Event('input', { bubbles: true }));
      },
      selector,
      text,
    );
  await write('mycommerce', '[type=search]');
  await eventually('tbody th b').toHaveLength(1);
  await press(words.message('note_write', [named('Privacy policy | Fennelsoft')]));
  await eventually('textarea').toHaveLength(1);
  await write('Asked twice', 'textarea');
  await press(words.message('save'));
  await eventually('.mine').toEqual(['Asked twice']);
  await write('', '[type=search]');
  await eventually('tbody th b').toHaveLength(2);
});

test('one is deleted and brought back', async () => {
  await press(words.message('delete', [named('Privacy policy · Ledgerly')]));
  await eventually('tbody th b').toHaveLength(1);
  await press(words.message('undo'));
  await eventually('tbody th b').toHaveLength(2);
});

test('they are compared, with the quotes of both', async () => {
  await firefox.inPage((window) => {
    for (const box of window.document.querySelectorAll<HTMLElement>('td input')) box.click();
  });
  await press(words.message('compare_count', ['2']));
  await eventually('thead th b').toHaveLength(2);
  const rows = await said('tbody tr');
  await firefox.inPage((window) => window.document.querySelectorAll<HTMLElement>('.seg input')[1]?.click());
  await expect.poll(async () => (await said('tbody tr')).length).toBeLessThan(rows.length);
  await firefox.inPage((window) => window.document.querySelector<HTMLElement>('.topic th button')?.click());
  await eventually('.proof td').toHaveLength(2);
  expect((await said('.proof blockquote')).some((quote) => quote?.includes('BlueSnap'))).toBe(true);
});

test('the policy at hand comes first, and shows its sentence in its tab', async () => {
  await popupOn(shopAddress());
  await firefox.inPopup(
    (window, wanted) => {
      [...window.document.querySelectorAll('button')].find((one) => one.textContent === wanted)?.click();
    },
    words.message('compare_with', ['1']),
  );
  const heads = () =>
    firefox.inTab((window) => [...window.document.querySelectorAll('thead th')].map((head) => head.classList.contains('here')));
  await expect.poll(heads).toEqual([true, false]);

  await firefox.inTab((window) => window.document.querySelector<HTMLElement>('.topic th button')?.click());
  const show = () =>
    firefox.inTab((window) => {
      const button = window.document.querySelector<HTMLElement>('.proof button');
      button?.click();
      return button !== null;
    });
  await expect.poll(show).toBe(true);
  const highlighted = () =>
    firefox.inPage((window) => [...window.CSS.highlights.values()].flatMap((each) => ([...each] as Range[]).map(String)));
  await expect
    .poll(highlighted)
    .toEqual(['When you buy a licence, your payment is processed by BlueSnap or, in some countries, by MyCommerce.']);
  await expect.poll(() => firefox.inTab((window) => window.location.href)).toBe(shopAddress());
});

test('what is exported, wiped and imported is exported again byte by byte', async () => {
  await firefox.open(`${pages}/pins.html`);
  await eventually('tbody th b').toHaveLength(2);
  const first = await exported();
  for (const [left, name] of [
    [1, named('Privacy policy · Ledgerly')],
    [0, '127.0.0.1'],
  ] as const) {
    await press(words.message('delete', [name]));
    await eventually('tbody th b').toHaveLength(left);
  }
  await firefox.open(`${pages}/pins.html`);
  await eventually('.nothing h2').toEqual([words.message('no_pins')]);
  await firefox.inPage((window, text) => {
    const given = new window.DataTransfer();
    given.items.add(new window.File([text], 'pins.json', { type: 'application/json' }));
    const field = window.document.querySelector<HTMLInputElement>('[type=file]')!;
    field.files = given.files;
    field.dispatchEvent(new window.Event('change'));
  }, first);
  await eventually('.review summary b').toEqual([words.message('import_new_other', ['2'])]);
  await press(words.message('import_agree_other', ['2']));
  await eventually('tbody th b').toHaveLength(2);
  expect(await exported()).toBe(first);
});
