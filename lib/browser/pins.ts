import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import {
  type DamagedRecord,
  headOf,
  isSameText,
  MOST_STATES,
  mergeStates,
  normaliseAddress,
  type PinHead,
  type Pinned,
  type PinState,
  packHead,
  readHead,
  readState,
  toStates,
} from '../pins/pin';
import { type ImportItem, type ImportPreview, keyOf, type PortablePin, readPins, weighImport } from '../pins/transfer';
import type { Section, SummaryCard } from '../policy';

const DATABASE = 'policy-glance';
/** The form of the stores. That of the records in them is `SCHEMA_VERSION`. */
const STORES_VERSION = 1;
const STORES = ['pins', 'states', 'damaged'] as const;

/** Records are `unknown`: what another version or a failing disk left there is checked before it is believed. */
interface Stores extends DBSchema {
  /** Heads, by `key`. */
  pins: { key: string; value: unknown; indexes: { pinnedAt: string } };
  /** States, by `key` and `id`. */
  states: { key: [string, number]; value: unknown };
  /** Records that could not be read and stood where a sound one had to go. */
  damaged: { key: number; value: DamagedRecord };
}
type Reading = IDBPTransaction<Stores, (typeof STORES)[number][], 'readonly'>;
type Writing = IDBPTransaction<Stores, (typeof STORES)[number][], 'readwrite'>;

/** Nothing was written; what was there is as it was. `full`: no room; `newer`: a later version of the extension keeps the pins. */
export class NotSaved extends Error {
  override name = 'NotSaved';
  constructor(
    readonly reason: 'full' | 'newer' | 'failed',
    cause: unknown,
  ) {
    super(`Not saved: ${reason}`, { cause });
  }
}

let connection: Promise<IDBPDatabase<Stores>> | undefined;

function open(): Promise<IDBPDatabase<Stores>> {
  const forget = () => {
    connection = undefined;
  };
  connection ??= openDB<Stores>(DATABASE, STORES_VERSION, {
    upgrade(database) {
      database.createObjectStore('pins', { keyPath: 'key' }).createIndex('pinnedAt', 'pinnedAt');
      database.createObjectStore('states', { keyPath: ['key', 'id'] });
      database.createObjectStore('damaged', { autoIncrement: true });
    },
    // a later version waits in another window: it shall not wait for this one to be closed
    blocking(_mine, _theirs, event) {
      forget();
      (event.target as IDBDatabase).close();
    },
    terminated: forget,
  });
  connection.catch(forget);
  return connection;
}

async function read(): Promise<Reading> {
  return (await open()).transaction([...STORES]);
}

/** Writes all that `work` does, or nothing. Resolves when the disk has it. Throws `NotSaved`. */
async function write<T>(work: (writing: Writing) => Promise<T>): Promise<T> {
  let writing: Writing | undefined;
  try {
    writing = (await open()).transaction([...STORES], 'readwrite', { durability: 'strict' });
    const done = writing.done;
    done.catch(() => {}); // it is awaited below, or `work` failed before
    const result = await work(writing);
    await done;
    return result;
  } catch (error) {
    try {
      writing?.abort();
    } catch {
      // it has ended by itself
    }
    throw new NotSaved(reasonOf(writing?.error ?? error), error);
  }
}

function reasonOf(error: unknown): NotSaved['reason'] {
  const { name } = error as Error;
  return name === 'QuotaExceededError' ? 'full' : name === 'VersionError' ? 'newer' : 'failed';
}

/** Why reading failed: `newer` where a later version of the extension keeps the pins. */
export function whyUnreadable(error: unknown): 'newer' | 'failed' {
  return reasonOf(error) === 'newer' ? 'newer' : 'failed';
}

/** All states of a pin, oldest first. */
function statesOf(key: string): IDBKeyRange {
  return IDBKeyRange.bound([key], [key, []]);
}

/** Opens the storage, so that it is open when it is asked. */
export function openPins(): void {
  open().catch(() => {}); // whoever asks is told
}

/** A pin as the storage has it. */
interface Stored {
  key: string;
  /** Null where there is none, or none that can be read. */
  head: PinHead | null;
  /** Those that can be read, oldest first. */
  states: PinState[];
  damagedHead: DamagedRecord | null;
  damagedStates: DamagedRecord[];
}

async function take(transaction: Reading | Writing, key: string): Promise<Stored> {
  const [head, records] = await Promise.all([
    transaction.objectStore('pins').get(key),
    transaction.objectStore('states').getAll(statesOf(key)),
  ]);
  const read = readHead(head);
  const states: PinState[] = [];
  const damagedStates: DamagedRecord[] = [];
  for (const record of records) {
    const state = readState(record);
    if ('ok' in state) states.push(state.ok);
    else damagedStates.push({ key, flaw: state.flaw, record });
  }
  const damagedHead = head !== undefined && 'flaw' in read ? { key, flaw: read.flaw, record: head } : null;
  return { key, head: 'ok' in read ? read.ok : null, states, damagedHead, damagedStates };
}

/** Makes `history` (oldest first) and `note` what a pin holds. A damaged head in its place is set aside; damaged states stay. */
async function put(writing: Writing, stored: Stored, history: readonly Pinned[], note: string): Promise<PinHead> {
  const { key, damagedHead } = stored;
  const states = writing.objectStore('states');
  const kept = stored.states.filter((state) => history.includes(state));
  // older ones that came in between make it a new row of ids
  const stay = kept.every((state, index) => state === history[index]) ? kept : [];
  const last = await states.openKeyCursor(statesOf(key), 'prev');
  const added = toStates(key, history.slice(stay.length), (last?.primaryKey[1] ?? 0) + 1);
  for (const state of stored.states) if (!stay.includes(state)) states.delete([key, state.id]);
  for (const state of added) states.add(state);
  if (damagedHead) writing.objectStore('damaged').add(damagedHead);
  const head = headOf([...stay, ...added], note);
  writing.objectStore('pins').put(packHead(head));
  return head;
}

/** Adds pins with their histories to those that are there: all of them or, where one fails, none. */
async function add(pins: readonly PortablePin[]): Promise<void> {
  const keys = pins.map(keyOf);
  await write(async (writing) => {
    // one after another: two of the same policy must see each other
    for (const [index, { note, states }] of pins.entries()) {
      const stored = await take(writing, keys[index]!);
      const history = mergeStates(stored.states, states);
      const kept = stored.head?.note ?? '';
      if (stored.head && history === stored.states && (kept !== '' || note === '')) continue;
      await put(writing, stored, history, kept || note);
    }
  });
  announce(keys);
}

/**
 * Pins a policy as it is now; a policy that is pinned already gets a newer state, and the older ones are kept (the last `MOST_STATES`).
 * Where the text is the one pinned last, nothing is added. Resolves with the pin's head when the disk has it. Throws `NotSaved`.
 */
export async function pin(card: SummaryCard, sections: Section[]): Promise<PinHead> {
  const key = normaliseAddress(card.url);
  const head = await write(async (writing) => {
    const stored = await take(writing, key);
    const newest = stored.states.at(-1);
    if (stored.head && newest && isSameText(newest.sections, sections)) return stored.head;
    // a clock that was set back must not turn the history round
    const pinnedAt = new Date(Math.max(Date.now(), newest ? Date.parse(newest.pinnedAt) + 1 : 0)).toISOString();
    return put(writing, stored, [...stored.states, { pinnedAt, card, sections }].slice(-MOST_STATES), stored.head?.note ?? '');
  });
  announce([key]);
  return head;
}

/** Pins that were taken away: for `undo`, and nowhere else. */
export type Unpinned = readonly PortablePin[];

/** Takes pins away with their histories. Throws `NotSaved`. */
export async function unpin(keys: readonly string[]): Promise<Unpinned> {
  const pins = await write((writing) =>
    Promise.all(
      keys.map(async (key): Promise<PortablePin> => {
        const { head, states, damagedHead, damagedStates } = await take(writing, key);
        for (const record of damagedHead ? [damagedHead, ...damagedStates] : damagedStates) writing.objectStore('damaged').add(record);
        writing.objectStore('states').delete(statesOf(key));
        writing.objectStore('pins').delete(key);
        return { note: head?.note ?? '', states };
      }),
    ),
  );
  announce(keys);
  return pins.filter(({ states }) => states.length > 0);
}

/** Brings back what was unpinned; where the policy was pinned anew meanwhile, as the history of that pin. Throws `NotSaved`. */
export function undo(removed: Unpinned): Promise<void> {
  return add(removed);
}

/** Writes the user's own words on a pin; '' takes them away. Nothing happens where there is no such pin. Throws `NotSaved`. */
export async function setNote(key: string, note: string): Promise<void> {
  await write(async (writing) => {
    const stored = await take(writing, key);
    if (stored.head) await writing.objectStore('pins').put(packHead({ ...stored.head, note }));
  });
  announce([key]);
}

/** All pins, in the order of their keys, and the records that could not be read: shown as such, and never in the way of the others. */
export async function listPins(): Promise<{ pins: PinHead[]; damaged: DamagedRecord[] }> {
  const reading = await read();
  const [stored, damaged] = await Promise.all([reading.objectStore('pins').getAll(), reading.objectStore('damaged').getAll()]);
  const pins: PinHead[] = [];
  for (const record of stored) {
    const head = readHead(record);
    if ('ok' in head) pins.push(head.ok);
    else damaged.push({ key: (record as PinHead).key, flaw: head.flaw, record });
  }
  return { pins, damaged };
}

/** The pins that were pinned last, at most so many, newest first: what a list shows before all are read. */
export async function newestPins(most: number): Promise<PinHead[]> {
  const pins: PinHead[] = [];
  let cursor = await (await read()).objectStore('pins').index('pinnedAt').openCursor(null, 'prev');
  for (; cursor && pins.length < most; cursor = await cursor.continue()) {
    const head = readHead(cursor.value);
    if ('ok' in head) pins.push(head.ok);
  }
  return pins;
}

/** The pin with this key (`normaliseAddress(url)`), or null. */
export async function getPin(key: string): Promise<PinHead | null> {
  const head = readHead(await (await read()).objectStore('pins').get(key));
  return 'ok' in head ? head.ok : null;
}

/** The newest state of a pin that can be read, or null. */
export async function latestState(key: string): Promise<PinState | null> {
  return (await history(key)).states[0] ?? null;
}

/** What was pinned of a policy, newest first, and the states of it that could not be read. */
export async function history(key: string): Promise<{ states: PinState[]; damaged: DamagedRecord[] }> {
  const { states, damagedStates } = await take(await read(), key);
  return { states: states.reverse(), damaged: damagedStates };
}

/** The pins with these keys, or all, to be written as a file; records that could not be read are left out and told of. */
export async function exportPins(keys?: readonly string[]): Promise<{ pins: PortablePin[]; damaged: DamagedRecord[] }> {
  const reading = await read();
  const asked = keys ?? (await reading.objectStore('pins').getAllKeys());
  const stored = await Promise.all(asked.map((key) => take(reading, key)));
  return {
    pins: stored.flatMap(({ head, states }) => (states.length > 0 ? { note: head?.note ?? '', states } : [])),
    damaged: stored.flatMap(({ damagedHead, damagedStates }) => [...(damagedHead ? [damagedHead] : []), ...damagedStates]),
  };
}

/** What an exported file would bring. Writes nothing. */
export async function previewImport(text: string): Promise<ImportPreview> {
  const file = readPins(text);
  if ('refused' in file) return file;
  const reading = await read();
  const stored = await Promise.all(file.pins.map((pin) => take(reading, keyOf(pin))));
  return { items: file.pins.map((pin, index) => weighImport(pin, pinnedHere(stored[index]!))), broken: file.broken };
}

function pinnedHere({ head, states }: Stored): PortablePin | null {
  return head && { note: head.note, states };
}

/** Adds what the user agreed to: all of it or, where one fails, nothing. Throws `NotSaved`. */
export function importPins(items: readonly ImportItem[]): Promise<void> {
  return add(items.map((item) => item.pin));
}

/** Windows tell each other what changed. */
const CHANNEL = 'pins';

function announce(keys: readonly string[]): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(keys);
  channel.close();
}

/** Calls `listener` with the keys of pins that changed, in this window or another. Hands back the way to stop. */
export function onPinsChange(listener: (keys: readonly string[]) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }) => listener(data);
  return () => channel.close();
}
