import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Section, SummaryCard } from '../../lib/policy';
import { unpackReply } from '../../lib/reply';
import { type Chromium, launchChromium } from '../../scripts/chromium';
import { readTopics } from '../../scripts/popup';
import { type SampleServer, serveSamples } from '../../scripts/samples';
import { topicsOf } from './popup';

const ROOT = join(import.meta.dirname, '../..');
const BUILT = join(ROOT, '.output/chrome-mv3');
const SAMPLES = readdirSync(join(ROOT, 'test/fixtures/policies'))
  .filter((file) => /\.(html|md)$/.test(file))
  .map((file) => parse(file).name);

let server: SampleServer;
/** What the command line finds in each sample's file, by its name. */
let results: Map<string, { card: SummaryCard; sections: Section[] }>;

beforeAll(async () => {
  server = await serveSamples();
  const lines = await Promise.all(
    server.samples.map(async ({ name, file, url }) => {
      const text = await readFile(file, 'utf8');
      return JSON.stringify({ id: name, url, [file.endsWith('.md') ? 'text' : 'html']: text });
    }),
  );
  const output = await new Promise<string>((done, fail) => {
    const child = execFile(
      process.execPath,
      ['--import', 'tsx', 'cli/main.ts', '--ndjson', '--sections'],
      { cwd: ROOT, maxBuffer: 1e8 },
      (error, stdout) => (error ? fail(error) : done(stdout)),
    );
    child.stdin?.end(lines.join('\n'));
  });
  const found: { id: string; card: SummaryCard; sections: Section[] }[] = output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  results = new Map(found.map((result) => [result.id, result]));
});
afterAll(() => server?.close());

async function shownFor(chromium: Chromium, name: string) {
  const page = await chromium.browser.newPage();
  await page.goto(`http://${name}.localhost:${new URL(server.url).port}/privacy-policy`);
  const popup = await chromium.clickIcon(page);
  const topics = await popup.evaluate(`(${readTopics})(window)`);
  const hasNative = await popup.evaluate(() => 'browser' in globalThis);
  await page.close();
  return { topics, hasNative };
}

describe('the card in the popup is the card of the command line', () => {
  let chromium: Chromium;
  beforeAll(async () => {
    chromium = await launchChromium(BUILT);
  });
  afterAll(() => chromium?.browser.close());

  // Some of them are Markdown: read as it is by the command line, and as the web page that it renders to by the browser.
  test.each(SAMPLES)('%s', async (name) => {
    const { topics } = await shownFor(chromium, name);
    expect(topics).toEqual(topicsOf(results.get(name)!.card));
  });

  test('so are the sections that are read, of every sample', async () => {
    const script = await readFile(join(BUILT, 'content-script.js'), 'utf8');
    const page = await chromium.browser.newPage();
    for (const { name, url } of server.samples) {
      await page.goto(url);
      // The script as it is injected; the value of its last statement is its reply.
      const reply = unpackReply((await page.evaluate(script)) as string);
      if ('error' in reply) throw new Error(reply.error);
      const { ok } = reply;
      expect({ name, sections: ok.sections }).toEqual({ name, sections: results.get(name)?.sections });
    }
  });
});

describe("without the browser's own promise-giving API", () => {
  let chromium: Chromium;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'policy-glance-polyfilled-'));
    await cp(BUILT, folder, { recursive: true });
    const popup = join(folder, 'popup.html');
    await writeFile(join(folder, 'before.js'), 'delete globalThis.browser;\n');
    await writeFile(popup, (await readFile(popup, 'utf8')).replace('<head>', '<head><script src="/before.js"></script>'));
    const background = join(folder, 'background.js');
    await writeFile(background, `delete globalThis.browser;\n${await readFile(background, 'utf8')}`);
    chromium = await launchChromium(folder);
  });
  afterAll(async () => {
    await chromium?.browser.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('the polyfill carries the whole way to the card', async () => {
    const { topics, hasNative } = await shownFor(chromium, 'ledgerly');
    expect(hasNative).toBe(false);
    expect(topics).toEqual(topicsOf(results.get('ledgerly')!.card));
  });
});
