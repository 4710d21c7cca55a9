import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MessageKey } from '../../components/words';
import { type Firefox, launchFirefox } from '../../scripts/firefox';
import { words } from './popup';
import { type Site, startSite } from './site';

// One story, told in order: each test goes on with the pins of the one before.

const BUILT = join(import.meta.dirname, '../../.output/firefox-mv3');

let profile: string;
let firefox: Firefox;
/** Two sites. */
let shop: Site;
let other: Site;
let policy: string;
let extensionId: string;

async function start(): Promise<void> {
  firefox = await launchFirefox(BUILT, extensionId, { profile });
}

beforeAll(async () => {
  [shop, other, profile, policy] = await Promise.all([
    startSite(),
    startSite('localhost'),
    mkdtemp(join(tmpdir(), 'policy-glance-pins-')),
    readFile(new URL('pages/fennelsoft.html', import.meta.url), 'utf8'),
  ]);
  shop.serve('/policy', policy);
  other.serve('/privacy', await readFile(new URL('../fixtures/policies/ledgerly.html', import.meta.url), 'utf8'));
  extensionId = JSON.parse(await readFile(join(BUILT, 'manifest.json'), 'utf8')).browser_specific_settings.gecko.id;
  await start();
});
afterAll(async () => {
  await firefox?.close();
  shop?.close();
  other?.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
});

/** What the popup shows, once it shows the card. */
interface Shown {
  text: string;
  pinned: string | null;
  hints: string[];
  was: string[];
}
const shown = (): Promise<Shown> =>
  firefox.inPopup(({ document }) => ({
    text: document.body.innerText,
    pinned: document.querySelector('.head [aria-pressed]')?.getAttribute('aria-pressed') ?? null,
    hints: [...document.querySelectorAll('.hint')].map((hint) => hint.textContent ?? ''),
    was: [...document.querySelectorAll('.was')].map((was) => was.textContent ?? ''),
  }));

/** Opens an address, presses the icon and waits until the pins are known. */
async function popupOn(address: string): Promise<Shown> {
  await firefox.open(address);
  await firefox.clickIcon();
  await expect.poll(async () => (await shown()).pinned).not.toBeNull();
  return shown();
}

/** Presses the button with this label. */
async function press(label: MessageKey, ...fill: string[]): Promise<void> {
  const find = () =>
    firefox.inPopup(
      (window, name) => {
        const button = [...window.document.querySelectorAll('button')].find((each) => each.textContent === name);
        button?.click();
        return button !== undefined;
      },
      words.message(label, fill),
    );
  await expect.poll(find, { message: label }).toBe(true);
}
const says = (...texts: string[]) => expect.poll(async () => (await shown()).text).toEqual(expect.stringContaining(texts.join('')));
const becomesPinned = (pinned: boolean) => expect.poll(async () => (await shown()).pinned).toBe(String(pinned));

test('a policy is pinned by one press, and stays so over a restart of the browser', async () => {
  expect(await popupOn(`${shop.origin}/policy`)).toMatchObject({ pinned: 'false', hints: [] });
  await press('pin');
  await becomesPinned(true);
  expect(await popupOn(`${other.origin}/privacy`)).toMatchObject({
    pinned: 'false',
    hints: Array(4).fill(expect.stringMatching(/^[01] of 1 pinned site /)),
  });
  await press('pin');
  await becomesPinned(true);
  await firefox.close();
  await start();
  expect(await popupOn(`${shop.origin}/policy`)).toMatchObject({ pinned: 'true', text: expect.stringContaining('reads the same') });
  expect(await popupOn(`${other.origin}/privacy`)).toMatchObject({ pinned: 'true' });
});

test('what changed since is said at once, sentence by sentence, until the new one is kept', async () => {
  shop.serve('/policy', policy.replace('Our website does not use cookies.', 'Our website uses cookies. They last for ninety days.'));
  const { text, was } = await popupOn(`${shop.origin}/policy`);
  expect(text).toContain('1 answer, 2 sentences.');
  expect(was).toEqual([words.message('was', [words.message('headline_cookies_others_may')])]);
  await press('see_sentences');
  await says(words.message('sentence_changed'));
  await says('They last for ninety days.');
  await press('back');
  await press('keep_new');
  await says(words.message('kept'));
  expect(await popupOn(`${shop.origin}/policy`)).toMatchObject({
    pinned: 'true',
    was: [],
    text: expect.stringContaining('reads the same'),
  });
});

/** Waits for a page of the extension in a new tab in front, and closes it. */
async function expectOpened(path: RegExp): Promise<void> {
  await expect.poll(() => firefox.inBrowser<string>('return front.gBrowser.currentURI.pathQueryRef;')).toMatch(path);
  await firefox.inBrowser('front.gBrowser.removeCurrentTab();');
}

test('"Compare" and "Pins" open their pages', async () => {
  await popupOn(`${shop.origin}/policy`);
  await press('compare_with', '1');
  await expectOpened(/^\/compare\.html#current=/);
  await popupOn(`${shop.origin}/policy`);
  await press('pins');
  await expectOpened(/^\/pins\.html$/);
});

test('unpinned is undone by one press', async () => {
  await popupOn(`${shop.origin}/policy`);
  await press('pinned');
  await becomesPinned(false);
  await says(words.message('unpinned'));
  await press('undo');
  await becomesPinned(true);
  expect(await popupOn(`${shop.origin}/policy`)).toMatchObject({ pinned: 'true' });
});

/** Lets the extension into private windows, as its page in about:addons does, and opens an address in one. */
const OPEN_PRIVATELY = `
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const [id, url] = args;
  await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
  await (await AddonManager.getAddonByID(id)).reload();
  const window = front.OpenBrowserWindow({ private: true });
  await new Promise((loaded) => window.addEventListener('load', loaded, { once: true }));
  await window.delayedStartupPromise;
  const { selectedBrowser } = window.gBrowser;
  selectedBrowser.fixupAndLoadURIString(url, { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });
  const isInFront = () => Services.wm.getMostRecentWindow('navigator:browser') === window;
  while (!isInFront() || selectedBrowser.currentURI.spec !== url || selectedBrowser.webProgress.isLoadingDocument) {
    await new Promise((next) => window.setTimeout(next, 50));
  }
`;

test('in a private window, of which Firefox keeps nothing, it is said that nothing is pinned', async () => {
  await firefox.inBrowser(OPEN_PRIVATELY, [extensionId, `${shop.origin}/policy`]);
  await firefox.clickIcon();
  await becomesPinned(false);
  await press('pin');
  await says(words.message('pin_private'));
  await becomesPinned(false);
});

test('the pages asked for nothing but themselves', () => {
  const asked = new Set([...shop.asked, ...other.asked]);
  // Firefox asks for icons of its own accord, and only when it has the time
  asked.delete('/favicon.ico');
  expect(asked).toEqual(new Set(['/policy', '/privacy']));
});
