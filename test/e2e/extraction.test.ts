import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseHtml } from '../../cli/document';
import { type PageText, readPage } from '../../lib/extract';
import { needChromium } from '../../scripts/browsers';
import { PATIENCE } from '../../scripts/chromium';

declare global {
  var readPageHere: { readPage: typeof readPage };
}

let browser: Browser;
let page: Page;

beforeAll(async () => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, '../../lib/extract.ts'), formats: ['iife'], name: 'readPageHere' },
    },
  });
  const [{ output }] = built as unknown as [{ output: [{ code: string }] }];
  browser = await launch({
    executablePath: await needChromium(),
    timeout: PATIENCE,
    args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  page = await browser.newPage();
  await page.evaluateOnNewDocument(output[0].code);
});
afterAll(() => browser?.close());

async function inBrowser(source: string): Promise<PageText> {
  await page.goto('about:blank');
  await page.setContent(source);
  return page.evaluate(() => globalThis.readPageHere.readPage(document, ''));
}

const FOLDERS = ['../fixtures/pages', '../fixtures/policies', './pages'].map((folder) => join(import.meta.dirname, folder));
/** Pages without scripts: the command line runs none. */
const PAGES = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.html') && !readFileSync(join(folder, name), 'utf8').includes('<script'))
    .map((name) => join(folder, name)),
);

describe('the command line reads a page as Chromium does', () => {
  test.each(PAGES)('%s', async (path) => {
    const source = readFileSync(path, 'utf8');
    expect(readPage(parseHtml(source), '')).toEqual(await inBrowser(source));
  });

  test.each([
    ['misplaced in a table', '<table>We keep<tr><td>names<p>and<tr>dates</table> for a year.'],
    ['tags that cross', '<p><b>Logs<i>, and</b> more</i><p>We <a href=/>keep <a href=/>them.</p></b>'],
    ['never closed', '<h2>Logs<p>We keep<ul><li>names<li>dates<h3>Orders<div>Paid'],
    ['a form in a form', '<form><p>One<form><p>Two</form><p>Three</form>'],
    ['no script', '<noscript><p>Switch it on</noscript><p>We keep names.'],
    ['a title in the body', '<p>We keep names.<title>Privacy</title>'],
    [
      'a shadow root and what is slotted',
      '<div><template shadowrootmode=open><h2>A</h2><slot name=b></slot><slot></slot></template>C<p slot=b>B</p></div>',
    ],
    ['a shadow root in main', '<main><template shadowrootmode=open><h2>A</h2><p>We keep names.</template>C</main>'],
    ['a frame of its own', '<iframe srcdoc="<h2>Logs</h2><p>We keep names.</p>"></iframe><p>After.'],
    ['foreign elements', '<svg><title>No</title><p>We keep names.</svg><math><mi>x</math>'],
    ['characters', '<p>&nbsp;We&amp;you &notit; &#x80; &copy 2020 caf\u0065\u0301 \u200bnames\u00ad.'],
    ['two bodies and a frameset', '<body lang=en><p>We keep<body class=a><frameset><frame></frameset>names.'],
    [
      'names that stand in the way',
      '<img name=title><img name=body><img name=documentElement><title>Privacy</title><input name=nextSibling form=f><form id=f><input name=firstChild><input name=nodeType><input name=nodeName><input name=localName><input name=getAttribute><input name=hasAttributes><input name=shadowRoot><p>We keep names.</form><p>After.',
    ],
  ])('%s', async (_, source) => {
    const found = readPage(parseHtml(source), '');
    expect(found.sections.length).toBeGreaterThan(0);
    expect(found).toEqual(await inBrowser(source));
  });
});

test('reading leaves the page as it was', async () => {
  const source = readFileSync(join(import.meta.dirname, '../fixtures/pages/accordion.html'), 'utf8');
  await page.goto('about:blank');
  await page.setContent(source);
  const changes = await page.evaluate(async () => {
    let seen = 0;
    const before = document.documentElement.outerHTML;
    const observer = new MutationObserver((records) => {
      seen += records.length;
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    globalThis.readPageHere.readPage(document, '');
    seen += observer.takeRecords().length;
    return { seen, same: document.documentElement.outerHTML === before };
  });
  expect(changes).toEqual({ seen: 0, same: true });
});
