import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Firefox, launchFirefox } from '../../scripts/firefox';
import { QUIET_PLACE, storageScript } from './storage/script';

// What holds in Chromium (storage.test.ts) and hangs on the browser: another engine's transactions and another copy of each record.

const BUILT = join(import.meta.dirname, '../../.output/firefox-mv3');
const ID = JSON.parse(readFileSync(join(BUILT, 'manifest.json'), 'utf8')).browser_specific_settings.gecko.id;

let firefox: Firefox;

/** Opens a quiet place of the extension in two tabs. */
const OPEN = `
  const extension = WebExtensionPolicy.getByID(args[0]);
  front.windowsUnderTest = await Promise.all([1, 2].map(async () => {
    const { linkedBrowser } = front.gBrowser.addTab(extension.getURL(args[1]), { triggeringPrincipal: extension.extension.principal });
    while (linkedBrowser.webProgress?.isLoadingDocument !== false || linkedBrowser.currentURI.scheme !== 'moz-extension')
      await new Promise((next) => front.setTimeout(next, 20));
    return linkedBrowser;
  }));
`;

/** Runs a script in each of the two, at once, with `pinStorage` there; the results as JSON. */
const RUN = `
  const [script, call] = args;
  return Promise.all(front.windowsUnderTest.map(async ({ messageManager }, index) => {
    const answer = 'answer' + Math.random();
    const { done, failed } = await new Promise((next) => {
      messageManager.addMessageListener(answer, ({ data }) => next(data));
      messageManager.loadFrameScript('data:;charset=utf-8,' + encodeURIComponent(\`(async () => {
        globalThis.place ??= new Cu.Sandbox(content, { sandboxPrototype: content, sameZoneAs: content, wantXrays: false });
        if (!globalThis.place.pinStorage) Cu.evalInSandbox(\${JSON.stringify(script)}, globalThis.place);
        return Cu.evalInSandbox('(' + \${JSON.stringify(call)} + ')(\${index})', globalThis.place);
      })().then((done) => ({ done: JSON.stringify(done) }), (error) => ({ failed: String(error) }))
        .then((data) => sendAsyncMessage(\${JSON.stringify(answer)}, data))\`), false);
    });
    if (failed) throw new Error(failed);
    return done;
  }));
`;

let script: string;

async function call<T>(run: string): Promise<T[]> {
  const results = await firefox.inBrowser<(string | undefined)[]>(RUN, [script, run]);
  return results.map((result) => (result === undefined ? undefined : JSON.parse(result)) as T);
}

/** Runs a function in both windows at once. It is sent as text: it sees its window's number, 0 or 1, and `pinStorage`. */
const inBoth = <T>(run: (window: number, round: number) => Promise<T>, round = 0) => call<T>(`(window) => (${run})(window, ${round})`);
/** The same in one window. */
const inOne = async <T>(run: () => Promise<T>): Promise<T> => (await call<T>(`(window) => window === 0 ? (${run})() : undefined`))[0]!;

beforeAll(async () => {
  script = await storageScript();
  firefox = await launchFirefox(BUILT, ID);
  await firefox.inBrowser(OPEN, [ID, QUIET_PLACE]);
});
afterAll(() => firefox?.close());

test('two windows that pin 1,000 each at once lose none', { timeout: 180_000 }, async () => {
  // in rounds, since the browser gives a script a minute
  for (let round = 0; round < 10; round++) {
    await inBoth(async (window, round) => {
      for (let n = 1; n <= 100; n++) await pinStorage.pin(`https://window-${window}.example/${round}/${n}`, n);
    }, round);
  }
  const listed = await inOne(async () => {
    const { pins, damaged } = await pinStorage.listPins();
    await pinStorage.unpin(pins.map(({ key }) => key).filter((key) => !/\/[01]\/\d+$/.test(key)));
    return { pins: pins.length, damaged };
  });
  expect(listed).toEqual({ pins: 2000, damaged: [] });
});

test('two windows that pin the same policy at once keep every state', async () => {
  await inBoth(async (window) => {
    for (let n = 0; n < 8; n++) await pinStorage.pin('https://one.example/', 100 * window + n);
  });
  const states = await inOne(() => pinStorage.historyOf('https://one.example/'));
  expect(states.map(({ id }) => id)).toEqual(Array.from({ length: 16 }, (_, n) => 16 - n));
});

test('exported, wiped and imported, the pins are exported to the same bytes', async () => {
  const [before, after] = await inOne(async () => {
    await pinStorage.setNote('https://one.example/', '"mine",\n\u202e\ud800', '');
    const file = pinStorage.toJson((await pinStorage.exportPins()).pins);
    await pinStorage.unpin((await pinStorage.listPins()).pins.map(({ key }) => key));
    const preview = await pinStorage.previewImport(file);
    if ('refused' in preview) return [file, preview.refused];
    await pinStorage.importPins(preview.items);
    return [file, pinStorage.toJson((await pinStorage.exportPins()).pins)];
  });
  expect(before!.length).toBeGreaterThan(400 * 1000);
  expect(after).toBe(before);
});

test('an import that fails amid writing writes nothing', async () => {
  const [failure, before, after] = await inOne(async () => {
    const stored = async () => JSON.stringify(await pinStorage.raw());
    const before = await stored();
    const file = pinStorage.toJson((await pinStorage.exportPins(['https://one.example/', 'https://window-0.example/0/1'])).pins);
    const preview = await pinStorage.previewImport(file.replaceAll('.example', '.test'));
    if ('refused' in preview) return [preview.refused];
    Object.assign(preview.items[1]!.pin.states[0]!.card, { title: () => 'no data' });
    const failure = await pinStorage.importPins(preview.items).catch((error) => `${error.name}: ${error.reason}`);
    return [failure, before, await stored()];
  });
  expect(failure).toBe('NotSaved: failed');
  expect(after).toBe(before);
});

test('what is unpinned comes back as it was; damaged records are set aside', async () => {
  const seen = await inOne(async () => {
    const exported = async () => pinStorage.toJson((await pinStorage.exportPins()).pins);
    const before = await exported();
    const removed = await pinStorage.unpin(['https://one.example/', 'https://window-0.example/0/1']);
    const left = (await pinStorage.listPins()).pins.length;
    await pinStorage.undo(removed);
    const isSame = (await exported()) === before;
    await pinStorage.damage('pins', { key: 'https://one.example/', schema: 1 });
    const { pins, damaged } = await pinStorage.listPins();
    return { left, isSame, pins: pins.length, damaged };
  });
  expect(seen).toEqual({
    left: 399,
    isSame: true,
    pins: 400,
    damaged: [{ key: 'https://one.example/', flaw: 'url', record: { key: 'https://one.example/', schema: 1 } }],
  });
});
