import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type Page } from 'puppeteer-core';
import type { PolicyText } from '../../lib/changes';
import { summarize } from '../../lib/summarize';
import { needChromium } from '../../scripts/browsers';
import { QUIET_PLACE, storageScript } from '../e2e/storage/script';

// The pins page with 1,000 pins against the same page with none, and two versions of a long policy compared, in one run of one
// browser: `npx tsx test/bench/pins.ts [RUNS]`. Ends with status 1 where either takes longer than it may.

const RUNS = Number(process.argv[2] ?? 20);
const PINS = 1000;
/** How many times an empty page's time the full one may take. */
const MOST = 1.5;
const KILOBYTES = 60;
/** Milliseconds that the comparison may take. */
const MOST_COMPARING = 100;

const folder = mkdtempSync(join(tmpdir(), 'pins-bench-'));
// two copies of the built extension: each has pins of its own
const [empty, full] = ['empty', 'full'].map((name) => {
  const copy = join(folder, name);
  cpSync(join(import.meta.dirname, '../../.output/chrome-mv3'), copy, { recursive: true });
  const manifest = join(copy, 'manifest.json');
  writeFileSync(manifest, JSON.stringify({ ...JSON.parse(readFileSync(manifest, 'utf8')), name }));
  return copy;
}) as [string, string];

const script = await storageScript();
const browser = await launch({
  executablePath: await needChromium(),
  headless: true,
  pipe: true,
  enableExtensions: [empty, full],
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ],
});

async function addressOf(name: string): Promise<string> {
  for (;;) {
    const extension = [...(await browser.extensions()).values()].find((each) => each.name === name);
    if (extension) return `chrome-extension://${extension.id}`;
    await new Promise((next) => setTimeout(next, 50));
  }
}

/** Milliseconds from the start of loading until the page is first drawn: it draws when it has its pins. */
async function open(origin: string): Promise<number> {
  const page = await browser.newPage();
  await page.goto(`${origin}/pins.html`);
  const drawn = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        new PerformanceObserver((list) => {
          const first = list.getEntriesByName('first-contentful-paint')[0];
          if (first) done(first.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
  await page.close();
  return drawn;
}

const sentence = (n: number) =>
  `We keep the ${['letters', 'orders', 'photographs', 'addresses'][n % 4]} of group ${n} for ${7 + (n % 90)} days, and show them to ${['the courier', 'our printer', 'the bookbinder'][n % 3]} at most. `;

/** A policy of some length; in its later version all sections have other numbers, and every third another sentence. */
function version(isLater: boolean): PolicyText {
  const sections = Array.from({ length: KILOBYTES }, (_, section) => {
    const text = Array.from({ length: 10 }, (_, n) => sentence(10 * section + n)).join('');
    return {
      level: 2,
      heading: `${section + (isLater ? 2 : 1)}. Group ${section}`,
      text: (isLater && section % 3 === 0 ? text.replace('days,', 'days at least,') : text).trim(),
    };
  });
  const about = { url: '', site: '', title: null, language: 'en', updated: null, folded: 0 };
  return { card: summarize({ ...about, sections }), sections };
}

/** Milliseconds that each of some comparisons takes in a page that has just loaded. */
function compare(page: Page, old: PolicyText, now: PolicyText): Promise<number[]> {
  return page.evaluate(
    (old, now, runs) =>
      Array.from({ length: runs }, () => {
        const start = performance.now();
        pinStorage.whatChanged(old, now);
        return performance.now() - start;
      }),
    old,
    now,
    RUNS,
  );
}

const median = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

let isSlow = false;
try {
  const origins = { empty: await addressOf('empty'), full: await addressOf('full') };
  const page = await browser.newPage();
  await page.goto(`${origins.full}/${QUIET_PLACE}`);
  await page.evaluate(script);
  await page.evaluate(async (pins) => {
    for (let n = 0; n < pins; n++) await pinStorage.pin(`https://site-${n}.example/privacy`, n, 20_000);
  }, PINS);
  await page.close();
  const times = { empty: [] as number[], full: [] as number[] };
  for (let run = -2; run < RUNS; run++) {
    for (const name of ['empty', 'full'] as const) {
      const time = await open(origins[name]);
      if (run >= 0) times[name].push(time);
    }
  }
  const [without, withPins] = [median(times.empty), median(times.full)];
  isSlow ||= withPins > MOST * without;
  console.log(
    `pins page: empty ${without.toFixed(0)} ms, ${PINS} pins ${withPins.toFixed(0)} ms, ${(withPins / without).toFixed(2)} × (at most ${MOST} ×)`,
  );

  const quiet = await browser.newPage();
  await quiet.goto(`${origins.empty}/${QUIET_PLACE}`);
  await quiet.evaluate(script);
  const [first, ...more] = (await compare(quiet, version(false), version(true))) as [number, ...number[]];
  isSlow ||= first > MOST_COMPARING;
  console.log(
    `two versions of ${KILOBYTES} KB: ${first.toFixed(0)} ms the first time, then ${median(more).toFixed(0)} ms (at most ${MOST_COMPARING} ms)`,
  );
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
process.exitCode = isSlow ? 1 : 0;
