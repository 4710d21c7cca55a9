import { type Browser, type Extension, launch, type Page } from 'puppeteer-core';
import { needChromium } from './browsers';

/** How long Chromium may take to start, to load its extension and to open a popup, in milliseconds: a busy machine is slow. */
export const PATIENCE = 60_000;

export interface LaunchOptions {
  headless?: boolean;
  /** Ctrl-C closes the browser; whoever turns that off closes it himself. */
  handlesSignals?: boolean;
  args?: string[];
  profile?: string;
}

/** A running Chromium with one extension loaded. */
export interface Chromium {
  browser: Browser;
  extension: Extension;
  /** A real click on the toolbar icon while `page` is in front; resolves with the popup once its document is there. Closes the one before. */
  clickIcon(page: Page): Promise<Page>;
}

/**
 * Starts Chromium with the built extension in `folder`, on the profile in the folder `profile` or on a fresh one, which goes when the
 * browser closes.
 */
export async function launchChromium(
  folder: string,
  { headless = true, handlesSignals = true, args = [], profile }: LaunchOptions = {},
): Promise<Chromium> {
  const browser = await launch({
    executablePath: await needChromium(),
    headless,
    pipe: true,
    timeout: PATIENCE,
    enableExtensions: [folder],
    ...(profile !== undefined && { userDataDir: profile }),
    handleSIGINT: handlesSignals,
    handleSIGTERM: handlesSignals,
    handleSIGHUP: handlesSignals,
    defaultViewport: headless ? { width: 1000, height: 800 } : null,
    // The browser's own talk with its makers would be mistaken for the extension's.
    args: [
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-proxy-server',
      ...(headless ? ['--disable-gpu'] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), // Chromium's sandbox refuses to run as root.
      ...args,
    ],
  });
  const extension = await loadedExtension(browser);
  let popup: Page | undefined;
  return {
    browser,
    extension,
    clickIcon: async (page) => {
      // a click while a popup is there only closes it, and one whose tab has gone may still be closing by itself
      if (popup && !popup.isClosed()) await popup.close().catch(() => {});
      popup = await clickIcon(browser, extension, page);
      return popup;
    },
  };
}

/** The extension is not there yet right after the launch. */
async function loadedExtension(browser: Browser): Promise<Extension> {
  for (const deadline = Date.now() + PATIENCE; Date.now() < deadline; ) {
    const [extension] = (await browser.extensions()).values();
    if (extension) return extension;
    await new Promise((next) => setTimeout(next, 50));
  }
  await browser.close();
  throw new Error('Chromium did not load the extension.');
}

async function clickIcon(browser: Browser, extension: Extension, page: Page): Promise<Page> {
  const known = new Set(browser.targets());
  const [target] = await Promise.all([
    browser.waitForTarget((each) => !known.has(each) && each.url().endsWith('/popup.html'), { timeout: PATIENCE }),
    page.triggerExtensionAction(extension),
  ]);
  const popup = await target.asPage();
  // its address is known before its document is there, and what runs in the empty one before goes with that; no frames are drawn yet
  await popup.waitForFunction(() => location.pathname === '/popup.html', { polling: 20, timeout: PATIENCE });
  return popup;
}
