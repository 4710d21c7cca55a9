import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launch, type Page } from 'puppeteer-core';
import type { MessageKey } from '../components/words';
import { serveGallery } from '../test/e2e/gallery/build';
import { PAGE_VIEWS, type PageName, showPage } from '../test/e2e/gallery/page-views';
import { VIEWS, type ViewName } from '../test/e2e/gallery/views';
import { press } from '../test/e2e/popup';
import { startSite } from '../test/e2e/site';
import { setTextSize } from '../test/e2e/text-size';
import { needChromium } from './browsers';

// Writes pictures of every state of the popup and of the full pages: `npx tsx scripts/screenshots.ts [FOLDER]`.

const folder = process.argv[2] ?? fileURLToPath(new URL('../test/output/screens', import.meta.url));

/** Tall enough that nothing scrolls under the head, and that every row is in view: rows that are not are not drawn. */
const TALL = 6000;

interface Shot {
  name: string;
  view: ViewName;
  /** Rows to open, by their place. */
  open?: number[];
  width?: number;
  query?: Record<string, string>;
  /** The size of text, in percent of the usual one. */
  text?: number;
  /** Done to the page before the picture. */
  act?: (page: Page) => Promise<unknown>;
  forced?: true;
}

/** Presses a button, and waits for what it brings. */
const pressFor = (label: MessageKey, then: string) => async (page: Page) => [await press(page, label), await page.waitForSelector(then)];
const seeSentences = pressFor('see_sentences', '.diff');
const showFirst = async (page: Page) => (await page.waitForSelector('.quote .btn'))?.click();
const shots: Shot[] = [
  ...(Object.keys(VIEWS) as ViewName[]).map((view): Shot => ({ name: view, view, ...(view === 'rtl' && { query: { dir: 'rtl' } }) })),
  { name: 'card-open', view: 'card', open: [0] },
  { name: 'card-all-open', view: 'card', open: [0, 1, 2, 3] },
  { name: 'mixed-open', view: 'mixed', open: [3] },
  { name: 'silent-open', view: 'silent', open: [1, 3] },
  { name: 'hushed-open', view: 'hushed', open: [0, 2] },
  { name: 'hushed-text-200', view: 'hushed', text: 200 },
  { name: 'long-open', view: 'long', open: [0, 2] },
  { name: 'rtl-open', view: 'rtl', open: [0], query: { dir: 'rtl' } },
  { name: 'show-hidden', view: 'card', open: [0], query: { shown: 'hidden' }, act: showFirst },
  { name: 'focus', view: 'card', act: async (page) => [await page.keyboard.press('Tab'), await page.keyboard.press('Tab')] },
  { name: 'changed-open', view: 'changed', open: [3] },
  { name: 'changed-sentences', view: 'changed', act: seeSentences },
  { name: 'changed-kept', view: 'changed', act: pressFor('keep_new', '.said.line') },
  { name: 'changed-more-open', view: 'changed-more', open: [0, 2, 3] },
  { name: 'changed-more-sentences', view: 'changed-more', act: seeSentences },
  { name: 'changed-narrow', view: 'changed-more', width: 320, open: [3] },
  { name: 'changed-sentences-narrow', view: 'changed-more', width: 320, act: seeSentences },
  { name: 'changed-text-200', view: 'changed', open: [3], text: 200 },
  { name: 'changed-sentences-text-200', view: 'changed-more', text: 200, act: seeSentences },
  { name: 'changed-rtl', view: 'changed', open: [3], query: { dir: 'rtl' } },
  { name: 'changed-sentences-rtl', view: 'changed-more', query: { dir: 'rtl' }, act: seeSentences },
  { name: 'changed-forced-colours', view: 'changed', open: [3], forced: true },
  { name: 'pinned-narrow', view: 'pinned', width: 320 },
  { name: 'pinned-text-200', view: 'pinned', text: 200 },
  { name: 'unpinned', view: 'pinned', act: pressFor('pinned', '.said.line') },
  { name: 'pin-full', view: 'card', query: { written: 'full' }, act: pressFor('pin', '.said.line') },
  { name: 'pin-private', view: 'card', query: { written: 'private' }, act: pressFor('pin', '.said.line') },
  { name: 'compare-too-long', view: 'card', query: { compare: 'too-long' }, act: pressFor('compare', '.said.line') },
  { name: 'copied', view: 'card', act: pressFor('copy', '.said.line') },
  { name: 'copied-text-200', view: 'card', text: 200, act: pressFor('copy', '.said.line') },
  { name: 'copy-refused', view: 'card', query: { copy: 'refused' }, act: pressFor('copy', '.said.line') },
  { name: 'narrow-open', view: 'mixed', open: [3], width: 320 },
  { name: 'long-narrow', view: 'long', open: [0], width: 320 },
  { name: 'text-200-open', view: 'card', open: [0], text: 200 },
  { name: 'text-200-long', view: 'long', open: [0], text: 200 },
  { name: 'forced-colours', view: 'mixed', open: [3], forced: true },
];

interface PageShot {
  view: PageName;
  width: number;
  /** What is special, after the view in the picture's name. */
  as?: string;
  query?: Record<string, string>;
  text?: number;
  print?: true;
  forced?: true;
}

const WIDE = 1280;
const PHONE = 390;
const pageShots: PageShot[] = [
  ...(Object.keys(PAGE_VIEWS) as PageName[]).flatMap((view): PageShot[] => [WIDE, PHONE].map((width) => ({ view, width }))),
  ...(['pins', 'pins-import', 'compare', 'compare-add'] as const).flatMap((view): PageShot[] => [
    { view, width: 320 },
    { view, width: 640, as: 'text-200', text: 200 },
    { view, width: WIDE, as: 'rtl', query: { dir: 'rtl' } },
    { view, width: PHONE, as: 'rtl', query: { dir: 'rtl' } },
    { view, width: WIDE, as: 'forced-colours', forced: true },
  ]),
  { view: 'pins', width: 900 },
  { view: 'pins-changes', width: 640, as: 'text-200', text: 200 },
  { view: 'compare-many', width: 900 },
  { view: 'compare-many', width: 1800 },
  { view: 'compare', width: 700, as: 'print', print: true },
  { view: 'compare-many', width: 700, as: 'print', print: true },
  { view: 'pins', width: 700, as: 'print', print: true },
];

const site = await startSite();
const browser = await launch({ executablePath: await needChromium(), headless: true, args: ['--no-sandbox', '--disable-gpu'] });
try {
  await serveGallery(site);
  mkdirSync(folder, { recursive: true });
  const page = await browser.newPage();
  for (const scheme of ['light', 'dark']) {
    for (const { name, view, open = [], width = 380, query = {}, text = 100, act, forced } of shots) {
      await page.setViewport({ width, height: TALL, deviceScaleFactor: 2 });
      const session = await page.createCDPSession();
      await setTextSize(session, text);
      await session.send('Emulation.setEmulatedMedia', {
        features: [
          { name: 'prefers-color-scheme', value: scheme },
          { name: 'prefers-reduced-motion', value: 'reduce' },
          { name: 'forced-colors', value: forced ? 'active' : 'none' },
        ],
      });
      await page.goto(`${site.origin}/gallery/index.html?${new URLSearchParams({ view, ...query })}`);
      for (const row of open) await (await page.$$('.topic > h2 > button'))[row]?.click();
      await act?.(page);
      await page.mouse.move(0, 0);
      const height = await page.evaluate(() => document.body.offsetHeight);
      const path = `${folder}/${name}-${scheme}.png`;
      await page.screenshot({ path, clip: { x: 0, y: 0, width, height }, captureBeyondViewport: false });
      await session.detach();
    }
    for (const { view, width, as, query = {}, text = 100, print, forced } of pageShots) {
      await page.setViewport({ width, height: TALL });
      const session = await page.createCDPSession();
      await setTextSize(session, text);
      await session.send('Emulation.setEmulatedMedia', {
        media: print ? 'print' : 'screen',
        features: [
          { name: 'prefers-color-scheme', value: scheme },
          { name: 'prefers-reduced-motion', value: 'reduce' },
          { name: 'forced-colors', value: forced ? 'active' : 'none' },
        ],
      });
      await showPage(page, site.origin, view, query);
      // as the browser does before it prints
      if (print) await page.evaluate(() => void dispatchEvent(new Event('beforeprint')));
      await page.mouse.move(0, 0);
      const height = await page.evaluate(() => document.body.offsetHeight);
      const path = `${folder}/${[view, width, as, scheme].filter(Boolean).join('-')}.png`;
      await page.screenshot({ path, clip: { x: 0, y: 0, width, height }, captureBeyondViewport: false });
      await session.detach();
    }
  }
} finally {
  await browser.close();
  site.close();
}
