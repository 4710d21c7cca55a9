import { damagedStates, removeDamaged } from '../../../lib/browser/pin-damage';
import * as pages from '../../../lib/browser/pin-pages';
import { renewPins } from '../../../lib/browser/pin-renewal';
import * as transfer from '../../../lib/browser/pin-transfer';
import * as pins from '../../../lib/browser/pins';
import { whatChanged } from '../../../lib/changes';
import { headOf, packHead } from '../../../lib/pins/pin';
import { toJson } from '../../../lib/pins/transfer';
import { RULES_VERSION } from '../../../lib/rules/version';
import { summarize } from '../../../lib/summarize';

/** A policy at an address, with a text of about `length` characters that no other number has. */
function policyOf(url: string, number: number, length = 2000) {
  const text = `We never sell your letters. Payments are processed by PayPal. We keep letter ${number} for ${number} days.`;
  const sections = [{ level: 1, heading: 'Letters', text }];
  const about = { url, site: new URL(url).hostname, title: 'Letters', language: 'en', updated: null, folded: 0 };
  const card = summarize({ ...about, sections });
  return { card, sections: [...sections, { level: 2, heading: 'A list of letters', text: `${number} `.repeat(length / 4) }] };
}

const pin = (url: string, number: number, length?: number) => {
  const { card, sections } = policyOf(url, number, length);
  return pins.pin(card, sections);
};

/** Every record of every store, as it is. */
async function raw(): Promise<Record<string, unknown[]>> {
  const opening = indexedDB.open('policy-glance');
  const database = await new Promise<IDBDatabase>((done, fail) => {
    opening.onsuccess = () => done(opening.result);
    opening.onerror = () => fail(opening.error);
  });
  const names = [...database.objectStoreNames];
  if (names.length === 0) return {};
  const transaction = database.transaction(names);
  const stores = await Promise.all(
    names.map(
      (name) =>
        new Promise<unknown[]>((done) => {
          const request = transaction.objectStore(name).getAll();
          request.onsuccess = () => done(request.result);
        }),
    ),
  );
  database.close();
  return Object.fromEntries(names.map((name, index) => [name, stores[index]!]));
}

/** Puts a record into a store as another version or a failing disk might have left it. */
async function damage(store: 'pins' | 'states', record: unknown): Promise<void> {
  const opening = indexedDB.open('policy-glance');
  await new Promise((done) => {
    opening.onsuccess = done;
  });
  const transaction = opening.result.transaction(store, 'readwrite');
  transaction.objectStore(store).put(record);
  await new Promise((done) => {
    transaction.oncomplete = done;
  });
  opening.result.close();
}

/** Gives a pin such cards as rules of another version might have made: they found nothing in its texts. */
async function outdate(key: string, rulesVersion = RULES_VERSION - 1): Promise<void> {
  const states = await pages.historyOf(key);
  const { note } = (await pins.listPins()).pins.find((pin) => pin.key === key)!;
  const outdated = states.reverse().map((state) => {
    const topics = state.card.topics.map(({ id }) => ({ id, answer: 'not-stated' as const, facts: [] }));
    return { ...state, card: { ...state.card, topics, rulesVersion } };
  });
  for (const state of outdated) await damage('states', state);
  await damage('pins', packHead(headOf(outdated, note)));
}

const inside = {
  ...pins,
  ...pages,
  ...transfer,
  pin,
  renewPins,
  damagedStates,
  removeDamaged,
  toJson,
  raw,
  damage,
  outdate,
  whatChanged,
};

/** What `pinStorage` is in a page of the extension that the script was put into. */
export type Inside = typeof inside;
declare global {
  var pinStorage: Inside;
}
globalThis.pinStorage = inside;
