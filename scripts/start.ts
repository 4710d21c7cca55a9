/**
 * `npm start [-- SAMPLE]`: the main job in a real browser. Builds the extension, loads it, and opens sample policies to click on;
 * without a display the icon is clicked for you, and the card printed.
 */
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findChromium, findFirefox, needChromium } from './browsers';
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import { readTopics, type ShownTopic } from './popup';
import { serveSamples } from './samples';

const OUTPUT = join(import.meta.dirname, '../.output');
const PICTURE = join(OUTPUT, 'popup.png');

/** The browser that was started, whichever it is. */
interface Running {
  /** Where the icon is found. */
  icon: string;
  open(url: string): Promise<void>;
  /** Clicks the icon; the closed card's picture and the card. */
  read(): Promise<{ picture: Uint8Array; topics: ShownTopic[] }>;
  ended: Promise<unknown>;
  close(): Promise<void>;
}

async function build(target: 'chrome' | 'firefox'): Promise<string> {
  console.log('Building the extension ...');
  await promisify(execFile)(process.execPath, [
    join(import.meta.dirname, '../node_modules/wxt/bin/wxt.mjs'),
    'build',
    '-b',
    target,
    '--mv3',
  ]);
  return join(OUTPUT, `${target}-mv3`);
}

async function startChromium(headless: boolean): Promise<Running> {
  const folder = await build('chrome');
  // Twice as many pixels: the picture is for people.
  const { browser, clickIcon } = await launchChromium(folder, {
    headless,
    handlesSignals: false,
    args: headless ? ['--force-device-scale-factor=2'] : [],
  });
  const [page] = await browser.pages();
  if (!page) throw new Error('Chromium opened no tab.');
  return {
    icon: 'click the puzzle piece beside the address bar and then Policy Glance',
    open: async (url) => {
      await page.goto(url);
    },
    read: async () => {
      const popup = await clickIcon(page);
      await popup.waitForSelector('.topic');
      const picture = await popup.screenshot();
      return { picture, topics: (await popup.evaluate(`(${readTopics})(window)`)) as ShownTopic[] };
    },
    ended: new Promise((ended) => browser.once('disconnected', ended)),
    close: () => browser.close(),
  };
}

async function startFirefox(headless: boolean): Promise<Running> {
  const folder = await build('firefox');
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  const firefox = await launchFirefox(folder, manifest.browser_specific_settings.gecko.id, { headless });
  return {
    icon: 'click the Policy Glance icon in the toolbar',
    open: firefox.open,
    read: async () => {
      await firefox.clickIcon();
      // Once to wait for the card, and again so that the picture is of the closed one.
      const topics = await firefox.inPopup(readTopics);
      await firefox.clickIcon();
      await firefox.inPopup(async (window) => {
        while (!window.document.querySelector('.topic')) await new Promise((next) => window.setTimeout(next, 20));
      });
      return { picture: await firefox.pictureOfPopup(), topics };
    },
    ended: new Promise((ended) => firefox.process.once('exit', ended)),
    close: firefox.close,
  };
}

/** The means to start a browser: one that the environment names goes first, Firefox is taken where there is no Chromium. */
async function chooseBrowser(): Promise<(headless: boolean) => Promise<Running>> {
  const namesChromium = process.env.CHROMIUM_PATH || process.env.CHROME_PATH;
  if (process.env.FIREFOX_PATH && !namesChromium) return startFirefox;
  if (await findChromium()) return startChromium;
  if (await findFirefox()) return startFirefox;
  await needChromium();
  return startChromium;
}

function printCard(url: string, topics: readonly ShownTopic[]): void {
  console.log(`\n${url}`);
  for (const { name, headline, facts } of topics) {
    console.log(`\n${name}: ${headline}`);
    for (const { label, word, quotes } of facts) {
      if (quotes.length > 0) console.log([`  ${label}: ${word}`, ...quotes.map((quote) => `    “${quote}”`)].join('\n'));
    }
  }
}

async function main(): Promise<void> {
  const hasDisplay = ['darwin', 'win32'].includes(process.platform) || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  const start = await chooseBrowser();
  const server = await serveSamples();
  const wanted = process.argv[2] ?? 'kettleworks';
  const sample = server.samples.find(({ name }) => name === wanted);
  if (!sample) throw new Error(`No sample is called ${wanted}; there are ${server.samples.map(({ name }) => name).join(', ')}.`);

  const browser = await start(!hasDisplay);
  const leave = async (status: number) => {
    await browser.close();
    await server.close();
    process.exit(status);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => leave(130));

  if (hasDisplay) {
    await browser.open(sample.url);
    console.log(`\nA policy is open: ${browser.icon}.\nMore samples: ${server.url}\nCtrl-C ends it.`);
    await browser.ended;
  } else {
    console.log('No display: clicking the icon without one.');
    await browser.open(sample.url);
    const { picture, topics } = await browser.read();
    await writeFile(PICTURE, picture);
    printCard(sample.url, topics);
    console.log(
      `\nPicture of the popup: ${PICTURE}\nOther samples: npm start -- NAME, with NAME one of ${server.samples.map(({ name }) => name).join(', ')}`,
    );
  }
  await leave(0);
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
