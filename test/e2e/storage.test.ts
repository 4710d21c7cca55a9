import { appendFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { NotSaved } from '../../lib/browser/pin-storage';
import { type Chromium, launchChromium } from '../../scripts/chromium';
import { spoiled } from '../spoiled';
import { kill } from './kill';
import { type Site, startSite } from './site';
import { QUIET_PLACE, storageScript } from './storage/script';

const BUILT = join(import.meta.dirname, '../../.output/chrome-mv3');

/** How often the browser is killed amid writing. CONTRIBUTING.md tells how to do it more often. */
const KILLS = Number(process.env.KILLS ?? 10);

let script: string;
let chromium: Chromium;
let site: Site;

beforeAll(async () => {
  script = await storageScript();
  site = await startSite();
  site.serve('/', 'A place of another origin.');
  chromium = await launchChromium(BUILT);
});
afterAll(async () => {
  await chromium?.browser.close();
  site?.close();
});

/** A window of the extension in which `pinStorage` is there. */
async function extensionWindow({ browser, extension }: Chromium): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${extension.id}/${QUIET_PLACE}`);
  await page.evaluate(script);
  return page;
}

/** Takes away all that is stored at a page's origin. */
const empty = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        const request = indexedDB.deleteDatabase('policy-glance');
        request.onsuccess = () => done();
      }),
  );
const raw = (page: Page) => page.evaluate(async () => JSON.stringify(await pinStorage.raw()));
const exported = (page: Page) => page.evaluate(async () => pinStorage.toJson((await pinStorage.exportPins()).pins));
const headOf = (page: Page, key: string) =>
  page.evaluate(async (key) => (await pinStorage.listPins()).pins.find((pin) => pin.key === key), key);
const pinMany = (page: Page, name: string, count: number) =>
  page.evaluate(
    async (name, count) => {
      for (let n = 1; n <= count; n++) await pinStorage.pin(`https://${name}.example/${n}`, n);
    },
    name,
    count,
  );

describe('pins in the storage', () => {
  let one: Page;
  let other: Page;
  /** The numbers of a pin's states that can be read, newest first. */
  const ids = (key: string) => one.evaluate(async (key) => (await pinStorage.historyOf(key)).map(({ id }) => id), key);
  beforeEach(async () => {
    one = await extensionWindow(chromium);
    other = await extensionWindow(chromium);
    await empty(one);
    return () => Promise.all([one.close(), other.close()]);
  });

  test('two windows that pin 1,000 each at once lose none', { timeout: 180_000 }, async () => {
    await Promise.all([pinMany(one, 'one', 1000), pinMany(other, 'other', 1000)]);
    const { pins, damaged } = await one.evaluate(() => pinStorage.listPins());
    expect(damaged).toEqual([]);
    expect(pins).toHaveLength(2000);
    expect(new Set(pins.map(({ site }) => site))).toEqual(new Set(['one.example', 'other.example']));
  });

  test('two windows that pin the same policy at once keep every state', async () => {
    const repin = (page: Page, first: number) =>
      page.evaluate(async (first) => {
        for (let n = first; n < first + 8; n++) await pinStorage.pin('https://one.example/', n);
      }, first);
    await Promise.all([repin(one, 100), repin(other, 200)]);
    const states = await one.evaluate(() => pinStorage.historyOf('https://one.example/'));
    expect(states).toHaveLength(16);
    expect(states.map(({ id }) => id)).toEqual(Array.from({ length: 16 }, (_, n) => 16 - n));
    expect(await headOf(one, 'https://one.example/')).toMatchObject({ states: 16, latest: 16 });
  });

  test('the same text pinned again adds nothing; of many states the last 20 stay, and the numbers go on', async () => {
    await one.evaluate(() => pinStorage.pin('https://one.example/', 2));
    const before = await raw(one);
    await one.evaluate(() => pinStorage.pin('http://www.one.example/#top', 2));
    expect(await raw(one)).toBe(before);
    await one.evaluate(async () => {
      for (let n = 3; n < 33; n++) await pinStorage.pin('https://one.example/', n);
    });
    expect(await headOf(one, 'https://one.example/')).toMatchObject({ states: 20, latest: 31 });
    expect(await one.evaluate(async () => (await pinStorage.latestState('https://one.example/'))?.id)).toBe(31);
    expect(JSON.parse(await raw(one)).states).toHaveLength(20);
  });

  test('what is unpinned comes back as it was, and as history where it was pinned anew', async () => {
    await pinMany(one, 'one', 3);
    await one.evaluate(() => pinStorage.setNote('https://one.example/2', 'ask', ''));
    const before = await exported(one);
    const seen = await one.evaluate(async () => {
      const removed = await pinStorage.unpin(['https://one.example/2', 'https://one.example/3', 'https://nowhere.example/']);
      const left = (await pinStorage.listPins()).pins.length;
      await pinStorage.undo(removed);
      return { left, removed: removed.length };
    });
    expect(seen).toEqual({ left: 1, removed: 2 });
    expect(await exported(one)).toBe(before);
    await one.evaluate(async () => {
      const removed = await pinStorage.unpin(['https://one.example/2']);
      await pinStorage.pin('https://one.example/2', 7);
      await pinStorage.undo(removed);
    });
    expect(await headOf(one, 'https://one.example/2')).toMatchObject({ states: 2, note: 'ask' });
    expect(await one.evaluate(async () => (await pinStorage.latestState('https://one.example/2'))?.sections[0]?.text)).toContain(
      'letter 7 ',
    );
  });

  test('of a note that two windows change neither takes the other’s words away', async () => {
    const key = 'https://one.example/1';
    await pinMany(one, 'one', 1);
    const note = async () => (await headOf(one, key))?.note;
    const save = (page: Page, note: string, before: string) =>
      page.evaluate((key, note, before) => pinStorage.setNote(key, note, before), key, note, before);
    await save(one, 'Ask them', '');
    await save(one, 'Ask them twice', 'Ask them');
    expect(await note()).toBe('Ask them twice');
    await save(other, 'Ask them by letter', 'Ask them');
    expect(await note()).toBe('Ask them twice\n\nAsk them by letter');
    // what the one takes away the other had changed
    await save(one, '', 'Ask them twice');
    expect(await note()).toBe('Ask them twice\n\nAsk them by letter');
    await save(one, '', 'Ask them twice\n\nAsk them by letter');
    expect(await note()).toBe('');
    await Promise.all([save(one, 'mine', ''), save(other, 'yours', '')]);
    expect((await note())?.split('\n\n').sort()).toEqual(['mine', 'yours']);
  });

  test('a note on a pin that another window took away is told to be unsaved', async () => {
    await pinMany(one, 'one', 1);
    await other.evaluate(() => pinStorage.unpin(['https://one.example/1']));
    const failure = await one.evaluate(() => pinStorage.setNote('https://one.example/1', 'mine', '').catch(String));
    expect(failure).toBe('NotSaved: Not saved: gone');
    expect(JSON.parse(await raw(one)).pins).toEqual([]);
  });

  test('exported, wiped and imported, the pins are exported to the same bytes', async () => {
    await pinMany(one, 'one', 5);
    await one.evaluate(() => pinStorage.pin('https://one.example/5', 9));
    await one.evaluate(() => pinStorage.setNote('https://one.example/5', '"mine",\n\u202e\ud800', ''));
    const file = await exported(one);
    await one.evaluate(async () => pinStorage.unpin((await pinStorage.listPins()).pins.map(({ key }) => key)));
    expect(await exported(one)).not.toContain('example');
    const statuses = (page: Page) =>
      page.evaluate(async (file) => {
        const preview = await pinStorage.previewImport(file);
        if ('refused' in preview) return preview.refused;
        await pinStorage.importPins(preview.items);
        return preview.items.map(({ status }) => status);
      }, file);
    expect(await statuses(one)).toEqual(Array(5).fill('new'));
    expect(await exported(one)).toBe(file);
    expect(await statuses(other)).toEqual(Array(5).fill('same'));
    expect(await exported(one)).toBe(file);
  });

  test('an import that fails amid writing writes nothing', async () => {
    await pinMany(one, 'one', 3);
    const before = await raw(one);
    const failure = await one.evaluate(async () => {
      const { pins } = await pinStorage.exportPins();
      const moved = JSON.parse(pinStorage.toJson(pins).replaceAll('one.example', 'other.example'));
      const preview = await pinStorage.previewImport(JSON.stringify(moved));
      if ('refused' in preview) return preview.refused;
      // nothing that comes from a file; the last of three cannot be stored
      Object.assign(preview.items[2]!.pin.states[0]!.card, { title: () => 'no data' });
      return pinStorage.importPins(preview.items).catch((error) => `${error.name}: ${error.reason}`);
    });
    expect(failure).toBe('NotSaved: failed');
    expect(await raw(one)).toBe(before);
  });

  test('1,000 malformed files: nothing half written, nothing polluted, what was there stays', { timeout: 180_000 }, async () => {
    await pinMany(one, 'one', 2);
    const file = (await exported(one)).replaceAll('one.example', 'other.example');
    const before = await exported(one);
    const files = [...spoiled(file, 1000)];
    const { imported, refused } = await one.evaluate(async (files) => {
      const count = { imported: 0, refused: 0 };
      for (const file of files) {
        const preview = await pinStorage.previewImport(file);
        if ('refused' in preview) count.refused++;
        else {
          await pinStorage.importPins(preview.items);
          count.imported += preview.items.length;
        }
      }
      return count;
    }, files);
    expect(Math.min(imported, refused)).toBeGreaterThan(100);
    expect(await one.evaluate(() => 'polluted' in {})).toBe(false);
    const { pins, states } = JSON.parse(await raw(one));
    const listed = await one.evaluate(async () => {
      const { pins, damaged } = await pinStorage.listPins();
      const read = await Promise.all(pins.map(({ key }) => pinStorage.historyOf(key)));
      return { damaged: [...damaged, ...(await pinStorage.damagedStates())], states: read.flat().length };
    });
    expect(listed).toEqual({ damaged: [], states: states.length });
    expect(pins.length).toBeGreaterThan(1);
    await one.evaluate(async () => {
      const { pins } = await pinStorage.listPins();
      await pinStorage.unpin(pins.map(({ key }) => key).filter((key) => !key.startsWith('https://one.example/')));
    });
    expect(await exported(one)).toBe(before);
  });

  test('a damaged record is set aside and shown, and never in the way of the others', async () => {
    await pinMany(one, 'one', 3);
    const lost = { key: 'https://one.example/2', schema: 1, note: 'still to be read' };
    await one.evaluate((lost) => pinStorage.damage('pins', lost), lost);
    const listed = await one.evaluate(() => pinStorage.listPins());
    expect(listed.pins.map(({ key }) => key)).toEqual(['https://one.example/1', 'https://one.example/3']);
    expect(listed.damaged).toEqual([{ key: lost.key, flaw: 'url', record: lost }]);
    // pinned anew it is sound, with its history, and what was damaged is not lost
    await one.evaluate(() => pinStorage.pin('https://one.example/2', 8));
    const healed = await one.evaluate(() => pinStorage.listPins());
    expect(healed.pins[1]).toMatchObject({ key: lost.key, states: 2, latest: 2 });
    expect(healed.damaged).toEqual(listed.damaged);
  });

  test('damaged records that are saved are removed, and no others; a pin gets a new head from its states', async () => {
    await pinMany(one, 'one', 2);
    const sound = await exported(one);
    const torn = { key: 'https://torn.example/', schema: 1 };
    await one.evaluate((torn) => pinStorage.damage('pins', torn), torn);
    await one.evaluate(() => pinStorage.damage('pins', { key: 'https://one.example/2', schema: 1 }));
    const left = await one.evaluate(async (torn) => {
      const { damaged } = await pinStorage.listPins();
      // another window finds more of it
      await pinStorage.damage('pins', { ...torn, note: 'later' });
      await pinStorage.removeDamaged(damaged);
      return pinStorage.listPins();
    }, torn);
    expect(left.pins.map(({ key, states }) => [key, states])).toEqual([1, 2].map((n) => [`https://one.example/${n}`, 1]));
    expect(left.damaged.map(({ record }) => record)).toEqual([{ ...torn, note: 'later' }]);
    expect(await exported(one)).toBe(sound);
    expect(
      await one.evaluate(async (saved) => {
        await pinStorage.removeDamaged(saved);
        return (await pinStorage.listPins()).damaged;
      }, left.damaged),
    ).toEqual([]);
  });

  test('those pinned last come first, as many as are asked for, damaged ones left out', async () => {
    await pinMany(one, 'one', 4);
    await one.evaluate(() => pinStorage.pin('https://one.example/2', 8));
    const newest = (most: number) => one.evaluate(async (most) => (await pinStorage.newestPins(most)).map(({ key }) => key.at(-1)), most);
    expect(await newest(3)).toEqual(['2', '4', '3']);
    const lost = { key: 'https://one.example/4', schema: 1, pinnedAt: '2999-01-01T00:00:00.000Z' };
    await one.evaluate((lost) => pinStorage.damage('pins', lost), lost);
    expect(await newest(9)).toEqual(['2', '3', '1']);
  });

  test('a damaged state is told of, and the pin goes on without it', async () => {
    await pinMany(one, 'one', 1);
    const lost = { key: 'https://one.example/1', id: 2, schema: 99 };
    await one.evaluate((lost) => pinStorage.damage('states', lost), lost);
    await one.evaluate(() => pinStorage.pin('https://one.example/1', 8));
    expect(await ids(lost.key)).toEqual([3, 1]);
    const damaged = [{ key: lost.key, flaw: 'schema', record: lost }];
    expect(await one.evaluate(() => pinStorage.damagedStates())).toEqual(damaged);
    expect((await one.evaluate(() => pinStorage.exportPins())).leftOut).toBe(1);
    const before = await raw(one);
    const removed = await one.evaluate(() => pinStorage.unpin(['https://one.example/1']));
    expect(await one.evaluate(() => pinStorage.damagedStates())).toEqual(damaged);
    await one.evaluate((removed) => pinStorage.undo(removed), removed);
    expect(await raw(one)).toBe(before);
  });

  test('a pin of which nothing can be read but its head comes back, with its note', async () => {
    const key = 'https://one.example/1';
    await pinMany(one, 'one', 1);
    await one.evaluate((key) => pinStorage.setNote(key, 'ask', ''), key);
    await one.evaluate((key) => pinStorage.damage('states', { key, id: 1, schema: 99 }), key);
    const before = await raw(one);
    const removed = await one.evaluate((key) => pinStorage.unpin([key]), key);
    expect((await one.evaluate(() => pinStorage.listPins())).pins).toEqual([]);
    await one.evaluate((removed) => pinStorage.undo(removed), removed);
    expect(await raw(one)).toBe(before);
  });

  test('of a pin that another window took away nothing is brought back', async () => {
    await pinMany(one, 'one', 1);
    await other.evaluate(() => pinStorage.unpin(['https://one.example/1']));
    expect(await one.evaluate(() => pinStorage.unpin(['https://one.example/1']))).toEqual([]);
  });

  test('no older state is taken for a newest one that is damaged, which the same text pinned anew takes the place of', async () => {
    const key = 'https://one.example/';
    const lost = { key, id: 2, schema: 99 };
    const latest = () => one.evaluate(async (key) => (await pinStorage.latestState(key))?.id, key);
    await one.evaluate((key) => pinStorage.pin(key, 1), key);
    await one.evaluate((key) => pinStorage.pin(key, 2), key);
    const { pinnedAt } = (await headOf(one, key))!;
    await one.evaluate((lost) => pinStorage.damage('states', lost), lost);
    expect(await latest()).toBeUndefined();
    expect(await ids(key)).toEqual([1]);
    const again = await one.evaluate((key) => pinStorage.pin(key, 1), key);
    expect(again).toMatchObject({ latest: 3, states: 2 });
    expect(again.pinnedAt > pinnedAt).toBe(true);
    expect(await latest()).toBe(3);
  });

  test('damaged states that are saved are removed, and their pin is what the others make it', async () => {
    const key = 'https://one.example/';
    await one.evaluate((key) => pinStorage.pin(key, 1), key);
    await one.evaluate((key) => pinStorage.setNote(key, 'ask', ''), key);
    const before = JSON.parse(await raw(one));
    await one.evaluate((key) => pinStorage.pin(key, 2), key);
    const remove = () => one.evaluate(async () => pinStorage.removeDamaged(await pinStorage.damagedStates()));
    await one.evaluate((key) => pinStorage.damage('states', { key, id: 2, schema: 99 }), key);
    await remove();
    expect(JSON.parse(await raw(one))).toEqual(before);
    // what is left of a pin without any state is the user's still
    await one.evaluate((key) => pinStorage.damage('states', { key, id: 1, schema: 99 }), key);
    await remove();
    expect(JSON.parse(await raw(one))).toEqual({ ...before, states: [] });
    // nothing of it can be exported, which is not passed over
    expect(await one.evaluate(() => pinStorage.exportPins())).toEqual({ pins: [], leftOut: 1 });
  });

  test('cards that older rules made are made anew once, and nothing else of a pin changes', async () => {
    await pinMany(one, 'one', 2);
    await one.evaluate(() => pinStorage.pin('https://one.example/1', 9));
    await one.evaluate(() => pinStorage.setNote('https://one.example/1', 'ask', ''));
    const before = await raw(one);
    await one.evaluate(() => pinStorage.outdate('https://one.example/1'));
    expect(await raw(one)).not.toBe(before);
    const heard = await other.evaluate(async () => {
      const heard: (readonly string[])[] = [];
      const stop = pinStorage.onPinsChange((keys) => heard.push(keys));
      await pinStorage.renewPins();
      await pinStorage.renewPins();
      await pinStorage.setNote('https://one.example/2', '', '');
      while (heard.length < 2) await new Promise((next) => setTimeout(next, 10));
      stop();
      return heard;
    });
    expect(heard).toEqual([['https://one.example/1'], ['https://one.example/2']]);
    expect(await raw(one)).toBe(before);
  });

  test('cards that newer rules made, of a later version’s file, are made anew by those that are here', async () => {
    await pinMany(one, 'one', 1);
    const before = await raw(one);
    await one.evaluate(() => pinStorage.outdate('https://one.example/1', 9999));
    await one.evaluate(() => pinStorage.renewPins());
    expect(await raw(one)).toBe(before);
  });

  test('a pin whose cards cannot be written does not keep others from theirs, which windows hear of', async () => {
    await pinMany(one, 'one', 3);
    const before = await raw(one);
    const [failure, heard] = await one.evaluate(async () => {
      const key = (n: number) => `https://one.example/${n}`;
      for (const n of [1, 2, 3]) await pinStorage.outdate(key(n));
      const heard: string[] = [];
      const stop = pinStorage.onPinsChange((keys) => heard.push(...keys));
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = function (...asked) {
        if (asked[0].key === key(2)) throw new DOMException('', 'QuotaExceededError');
        return put.apply(this, asked);
      };
      const failure = await pinStorage.renewPins().catch((error) => `${error.name}: ${error.reason}`);
      IDBObjectStore.prototype.put = put;
      while (heard.length < 2) await new Promise((next) => setTimeout(next, 10));
      stop();
      return [failure, heard];
    });
    expect(failure).toBe('NotSaved: full');
    expect(heard).toEqual(['https://one.example/1', 'https://one.example/3']);
    await one.evaluate(() => pinStorage.renewPins());
    expect(await raw(one)).toBe(before);
  });

  test('the same text pinned again takes the place of a card that older rules made', async () => {
    await one.evaluate(() => pinStorage.pin('https://one.example/', 2));
    const before = await raw(one);
    await one.evaluate(() => pinStorage.outdate('https://one.example/'));
    expect(await one.evaluate(() => pinStorage.pin('https://one.example/', 2))).toMatchObject({ states: 1, latest: 1 });
    expect(await raw(one)).toBe(before);
  });

  test('a pin that changes while its card is made anew is left as it is then', async () => {
    await one.evaluate(() => pinStorage.pin('https://one.example/', 2));
    await one.evaluate(() => pinStorage.outdate('https://one.example/'));
    const { states, pins } = JSON.parse(await raw(one));
    await one.evaluate(
      async (head) => {
        const { transaction } = IDBDatabase.prototype;
        IDBDatabase.prototype.transaction = function (...asked) {
          if (asked[1] === 'readwrite') {
            IDBDatabase.prototype.transaction = transaction;
            this.transaction('pins', 'readwrite').objectStore('pins').put(head);
          }
          return transaction.apply(this, asked);
        };
        await pinStorage.renewPins();
      },
      { ...pins[0], note: 'written meanwhile' },
    );
    expect(JSON.parse(await raw(one))).toMatchObject({ pins: [{ note: 'written meanwhile' }], states });
  });

  test('a pin whose newest state cannot be read keeps its cards', async () => {
    await pinMany(one, 'one', 1);
    await one.evaluate(() => pinStorage.pin('https://one.example/1', 9));
    await one.evaluate(() => pinStorage.outdate('https://one.example/1'));
    await one.evaluate(() => pinStorage.damage('states', { key: 'https://one.example/1', id: 2, schema: 99 }));
    const before = await raw(one);
    await one.evaluate(() => pinStorage.renewPins());
    expect(await raw(one)).toBe(before);
  });

  test('stores of the first form are taken over', async () => {
    await pinMany(one, 'one', 2);
    await one.evaluate(() => pinStorage.outdate('https://one.example/2'));
    const records = JSON.parse(await raw(one)) as Record<'pins' | 'states', unknown[]>;
    await empty(one);
    await one.evaluate(async ({ pins, states }) => {
      const opening = indexedDB.open('policy-glance', 1);
      opening.onupgradeneeded = () => {
        opening.result.createObjectStore('pins', { keyPath: 'key' }).createIndex('pinnedAt', 'pinnedAt');
        opening.result.createObjectStore('states', { keyPath: ['key', 'id'] });
        opening.result.createObjectStore('damaged', { autoIncrement: true });
        for (const pin of pins) opening.transaction!.objectStore('pins').add(pin);
        for (const state of states) opening.transaction!.objectStore('states').add(state);
      };
      await new Promise((done) => {
        opening.onsuccess = done;
      });
      opening.result.close();
    }, records);
    await one.evaluate(() => pinStorage.renewPins());
    const { pins } = await one.evaluate(() => pinStorage.listPins());
    expect(pins.map(({ site, topics }) => [site, topics[0]!.answer])).toEqual(Array(2).fill(['one.example', 'does']));
  });

  test('windows hear of what changes in others', async () => {
    await one.evaluate(() => {
      const heard: (readonly string[])[] = [];
      Object.assign(globalThis, { heard, stop: pinStorage.onPinsChange((keys) => heard.push(keys)) });
    });
    await other.evaluate(() => pinStorage.pin('https://one.example/', 2));
    await expect.poll(() => one.evaluate(() => (globalThis as unknown as { heard: unknown }).heard)).toEqual([['https://one.example/']]);
  });
});

describe('where pins cannot be saved', () => {
  // the extension has no quota: the same code at an origin that has one
  let page: Page;
  beforeEach(async () => {
    page = await chromium.browser.newPage();
    await page.goto(`${site.origin}/`);
    await page.evaluate(script);
    await empty(page);
    return () => page.close();
  });

  test('where there is no room, it says so, and what was there stays as it was', async () => {
    const session = await page.createCDPSession();
    await session.send('Storage.overrideQuotaForOrigin', { origin: site.origin, quotaSize: 1_000_000 });
    const failure = (name: string) =>
      page.evaluate(async (name) => {
        for (let n = 0; n < 60; n++) {
          try {
            await pinStorage.pin(`https://${name}.example/${n}`, n, 50_000);
          } catch (error) {
            return { name: (error as Error).name, reason: (error as NotSaved).reason, at: n };
          }
        }
      }, name);
    const first = await failure('one');
    expect(first).toEqual({ name: 'NotSaved', reason: 'full', at: expect.any(Number) });
    const before = await raw(page);
    expect(JSON.parse(before).pins).toHaveLength(first!.at);
    // a new pin and a newer state of one that is there
    expect(await failure('other')).toEqual({ name: 'NotSaved', reason: 'full', at: 0 });
    expect(await page.evaluate(() => pinStorage.pin('https://one.example/1', 99, 50_000).catch((error) => error.reason))).toBe('full');
    expect(await raw(page)).toBe(before);
    await session.send('Storage.overrideQuotaForOrigin', { origin: site.origin });
    expect(await page.evaluate(() => pinStorage.pin('https://other.example/', 2))).toMatchObject({ states: 1 });
  });

  test('a later version in another window is not held up, and this one says why it cannot save', async () => {
    await pinMany(page, 'one', 1);
    const opened = await page.evaluate(
      () =>
        new Promise<string>((done) => {
          const opening = indexedDB.open('policy-glance', 99);
          opening.onblocked = () => done('blocked');
          opening.onsuccess = () => {
            opening.result.close();
            done('opened');
          };
        }),
    );
    expect(opened).toBe('opened');
    const failure = await page.evaluate(() => pinStorage.pin('https://other.example/', 2).catch((error) => [error.name, error.reason]));
    expect(failure).toEqual(['NotSaved', 'newer']);
  });
});

describe('where the disk has lost the file of one pin', () => {
  // Chromium keeps values as large as this, as it compresses them, in files of their own
  const LARGE = 8_000_000;
  const lost = { key: 'https://long.example/', id: 1 };
  const damaged = [expect.objectContaining({ key: lost.key, record: lost })];
  let profile: string;
  let torn: Chromium;
  let page: Page;
  /** All pins, exported while all of it could be read. */
  let file: string;
  beforeEach(async () => {
    profile = await mkdtemp(join(tmpdir(), 'policy-glance-lost-'));
    torn = await launchChromium(BUILT, { profile });
    page = await extensionWindow(torn);
    await pinMany(page, 'one', 2);
    await page.evaluate((key, length) => pinStorage.pin(key, 1, length), lost.key, LARGE);
    await page.evaluate((key) => pinStorage.setNote(key, 'ask', ''), lost.key);
    file = await exported(page);
    await torn.browser.close();
    const files = (await readdir(profile, { recursive: true })).filter((path) => /\.indexeddb\.blob\/\w+\/\w+\/\w+$/.test(path));
    expect(files).toHaveLength(1);
    await rm(join(profile, files[0]!));
    torn = await launchChromium(BUILT, { profile });
    page = await extensionWindow(torn);
    return async () => {
      await torn.browser.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    };
  });
  const keys = () => page.evaluate(async () => (await pinStorage.listPins()).pins.map(({ key }) => key));

  test('it is told of, and in nobody’s way', async () => {
    expect(await page.evaluate(() => pinStorage.damagedStates())).toEqual(damaged);
    expect(await keys()).toEqual([lost.key, 'https://one.example/1', 'https://one.example/2']);
    expect(await page.evaluate((key) => pinStorage.latestState(key), lost.key)).toBeNull();
    expect(await page.evaluate((key) => pinStorage.historyOf(key), lost.key)).toEqual([]);
    const out = await page.evaluate(() => pinStorage.exportPins());
    expect([out.pins.length, out.leftOut]).toEqual([2, 1]);
    await page.evaluate(() => pinStorage.outdate('https://one.example/2'));
    await page.evaluate(() => pinStorage.renewPins());
    expect(await headOf(page, 'https://one.example/2')).toMatchObject({ topics: [{ answer: 'does' }, {}, {}, {}] });
  });

  test('it is pinned anew, annotated, taken away, brought back, and removed', async () => {
    await page.evaluate((key) => pinStorage.setNote(key, 'ask them', 'ask'), lost.key);
    const before = await headOf(page, lost.key);
    const removed = await page.evaluate((key) => pinStorage.unpin([key]), lost.key);
    expect(await keys()).not.toContain(lost.key);
    expect(await page.evaluate(() => pinStorage.damagedStates())).toEqual(damaged);
    await page.evaluate((removed) => pinStorage.undo(removed), removed);
    expect(await headOf(page, lost.key)).toEqual(before);
    expect(await page.evaluate((key) => pinStorage.pin(key, 2), lost.key)).toMatchObject({ latest: 2, states: 1, note: 'ask them' });
    expect(await page.evaluate(() => pinStorage.damagedStates())).toEqual(damaged);
    await page.evaluate(async () => pinStorage.removeDamaged(await pinStorage.damagedStates()));
    expect(await page.evaluate(() => pinStorage.damagedStates())).toEqual([]);
  });

  test('it is brought back by what was exported before', async () => {
    const statuses = await page.evaluate(async (file) => {
      const preview = await pinStorage.previewImport(file);
      if ('refused' in preview) return preview.refused;
      await pinStorage.importPins(preview.items);
      return preview.items.map(({ status }) => status);
    }, file);
    expect(statuses).toEqual(['new', 'same', 'same']);
    expect(await page.evaluate(async (key) => (await pinStorage.latestState(key))?.id, lost.key)).toBe(2);
    expect(await exported(page)).toBe(file);
  });
});

/** What is left of an entry of 100 bytes where a crash came behind its head: check sum, length, and that it is a whole one. */
const TORN = Buffer.from([1, 2, 3, 4, 100, 0, 1]);

test('killed amid an entry of its log, Chromium keeps what is pinned before and after', { timeout: 120_000 }, async () => {
  const profile = await mkdtemp(join(tmpdir(), 'policy-glance-torn-'));
  const logs = async () =>
    (await readdir(profile, { recursive: true })).filter((path) => /\.indexeddb\.leveldb\/\d+\.log$/.test(path)).sort();
  try {
    const pinned: string[] = [];
    let torn = '';
    // sessions that pin, and that only look
    for (const name of ['one', null, 'other', null, 'last', null]) {
      const killed = await launchChromium(BUILT, { profile });
      const page = await extensionWindow(killed);
      const { pins } = await page.evaluate(() => pinStorage.listPins());
      expect(pins.map(({ site }) => site).sort()).toEqual(pinned.toSorted());
      if (name) {
        await pinMany(page, name, 1);
        pinned.push(`${name}.example`);
      }
      await expect.poll(logs).not.toContain(torn);
      await kill(killed.browser);
      torn = (await logs()).at(-1)!;
      await appendFile(join(profile, torn), TORN);
    }
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
});

test(`${KILLS} times killed amid writing: no acknowledged pin is lost, none is torn`, { timeout: 60_000 + KILLS * 30_000 }, async () => {
  const profile = await mkdtemp(join(tmpdir(), 'policy-glance-kills-'));
  /** The newest state of each pin that was acknowledged, by its key. */
  const acknowledged = new Map<string, number>();
  try {
    for (let round = 0; round <= KILLS; round++) {
      const killed = await launchChromium(BUILT, { profile });
      const page = await extensionWindow(killed);
      const { pins, damaged } = await page.evaluate(() => pinStorage.listPins());
      const { states } = JSON.parse(await raw(page)) as { states: { key: string; id: number }[] };
      expect(damaged).toEqual([]);
      expect(pins.reduce((sum, pin) => sum + pin.states, 0)).toBe(states.length);
      for (const { key, latest } of pins) expect(states).toContainEqual(expect.objectContaining({ key, id: latest }));
      const latest = new Map(pins.map((pin) => [pin.key, pin.latest]));
      for (const [key, state] of acknowledged) expect(latest.get(key)).toBeGreaterThanOrEqual(state);
      if (round === KILLS) {
        await killed.browser.close();
        break;
      }
      let writes = 0;
      await page.exposeFunction('acknowledge', (key: string, state: number) => {
        acknowledged.set(key, state);
        writes++;
      });
      void page
        .evaluate(async (round) => {
          const { acknowledge } = globalThis as unknown as { acknowledge(key: string, state: number): void };
          for (let n = 0; ; n++) {
            // every other one a newer state of a pin that is there
            const pin = await pinStorage.pin(`https://one.example/${n % 2 === 0 ? n : `round-${round}`}`, round * 10_000 + n, 20_000);
            acknowledge(pin.key, pin.latest);
          }
        }, round)
        .catch(() => {});
      await expect.poll(() => writes).toBeGreaterThanOrEqual(2);
      // at another moment of writing each time
      await sleep((round * 37) % 200);
      await kill(killed.browser);
    }
    expect(acknowledged.size).toBeGreaterThan(KILLS);
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
});
