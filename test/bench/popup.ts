import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type Page } from 'puppeteer-core';
import { needChromium } from '../../scripts/browsers';
import { longPolicy } from '../e2e/long-policy';
import { startSite } from '../e2e/site';
import { stopWorkers } from '../e2e/worker';

// Click to card against click to an empty popup, in one run of one browser: `npx tsx test/bench/popup.ts [RUNS] [asleep]`.
// Ends with status 1 where the card takes longer than it may. For half a minute after each click the extension's worker lends the popup
// its process; `asleep` stops it before each, so that every click is the first for a while: its process is as new as the empty popup's.

const RUNS = Number(process.argv[2] ?? 20);
const isAsleep = process.argv[3] === 'asleep';
/** Kilobytes of the page, and how many times an empty popup's time the card may take. */
const PAGES: [kilobytes: number, most: number][] = [
  [5, 1.15],
  [1000, 1.15],
  [10_000, 1.6],
];

const folder = mkdtempSync(join(tmpdir(), 'popup-bench-'));
// a copy: a build in the meantime must not pull the extension from under the browser
const built = join(folder, 'built');
cpSync(join(import.meta.dirname, '../../.output/chrome-mv3'), built, { recursive: true });
const blank = join(folder, 'blank');
mkdirSync(blank);
writeFileSync(join(blank, 'popup.html'), '<!doctype html><title>Blank</title><body style="width: 380px; height: 400px">Blank</body>');
writeFileSync(
  join(blank, 'manifest.json'),
  JSON.stringify({
    manifest_version: 3,
    name: 'Blank popup',
    version: '1',
    permissions: ['activeTab'],
    action: { default_popup: 'popup.html' },
  }),
);

const site = await startSite();
const browser = await launch({
  executablePath: await needChromium(),
  headless: true,
  pipe: true,
  enableExtensions: [built, blank],
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ],
});

/** Milliseconds from the press of a toolbar button to the first thing painted in its popup: the card, or the empty popup's word. */
async function press(page: Page, name: string): Promise<number> {
  const extension = [...(await browser.extensions()).values()].find((one) => one.name === name);
  if (!extension) throw new Error(`no extension ${name}`);
  await page.bringToFront();
  if (isAsleep) await stopWorkers(browser);
  const opened = browser.waitForTarget((target) => target.url() === `chrome-extension://${extension.id}/popup.html`);
  const pressed = Date.now();
  await page.triggerExtensionAction(extension);
  const popup = await (await opened).asPage();
  await popup.waitForFunction(() => /Blank|Sharing/.test(document.body.innerText), { polling: 20 });
  // The largest text painted is the card's, not the "Reading the page" that a slow page shows before it.
  // No function in here may have a name: it is sent as text, and the loader's mark on named functions is not known over there.
  const painted = await popup.evaluate(
    () =>
      new Promise<number>((done) => {
        new PerformanceObserver((list) => {
          const last = list.getEntries().at(-1);
          if (last) done(performance.timeOrigin + last.startTime);
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
  await popup.close();
  return painted - pressed;
}

const median = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

let isSlow = false;
try {
  while ((await browser.extensions()).size < 2) await new Promise((next) => setTimeout(next, 50));
  for (const [kilobytes, most] of PAGES) {
    site.serve(`/${kilobytes}`, longPolicy(kilobytes));
    const page = await browser.newPage();
    await page.goto(`${site.origin}/${kilobytes}`);
    const times: Record<string, number[]> = { 'Blank popup': [], 'Policy Glance': [] };
    for (let run = -2; run < RUNS; run++) {
      for (const [name, all] of Object.entries(times)) {
        const time = await press(page, name);
        if (run >= 0) all.push(time);
      }
    }
    const [empty, card] = Object.values(times).map(median) as [number, number];
    const ratio = card / empty;
    isSlow ||= ratio > most;
    console.log(`${kilobytes} KB: blank ${empty.toFixed(0)} ms, card ${card.toFixed(0)} ms, ratio ${ratio.toFixed(2)} (at most ${most})`);
    await page.close();
  }
} finally {
  await browser.close();
  site.close();
  rmSync(folder, { recursive: true });
}
process.exitCode = isSlow ? 1 : 0;
