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
      await popup.waitForSelector('.topic, .empty');
      // the element: a popup without a display shows only its upper part
      const picture = (await (await popup.waitForSelector('.popup'))?.screenshot()) ?? (await popup.screenshot());
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
        while (!window.document.querySelector('.topic, .empty')) await new Promise((next) => window.setTimeout(next, 20));
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
  // From the start on: a browser that is still coming up when Ctrl-C is pressed is closed as soon as it is there.
  const interrupted = new Promise<void>((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => done());
  });
  const hasDisplay = ['darwin', 'win32'].includes(process.platform) || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  const start = await chooseBrowser();
  const server = await serveSamples();
  try {
    const wanted = process.argv[2] ?? 'kettleworks';
    const names = server.samples.map(({ name }) => name).join(', ');
    const sample = server.samples.find(({ name }) => name === wanted);
    if (!sample) throw new Error(`No sample is called ${wanted}; there are ${names}.`);

    const browser = await start(!hasDisplay);
    try {
      await Promise.race([interrupted, hasDisplay ? offer(browser, sample.url, server.url) : demonstrate(browser, sample.url, names)]);
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }
}

/** Opens a policy for a person to click on; resolves when the browser is closed. */
async function offer(browser: Running, policy: string, list: string): Promise<void> {
  await browser.open(policy);
  console.log(`\nA policy is open: ${browser.icon}.\nMore samples: ${list}\nCtrl-C ends it.`);
  await browser.ended;
}

/** Does what the person would have done. */
async function demonstrate(browser: Running, policy: string, names: string): Promise<void> {
  console.log('No display here: the icon is clicked without one.');
  await browser.open(policy);
  const { picture, topics } = await browser.read();
  await writeFile(PICTURE, picture);
  printCard(policy, topics);
  console.log(`\nPicture of the popup: ${PICTURE}\nOther samples: npm start -- NAME, where NAME is one of ${names}`);
}

main().then(
  () => process.exit(0), // an answer that is still awaited from the closed browser must not hold the process
  (error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
