import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, type IDBPTransaction, openDB, type StoreKey, unwrap } from 'idb';
import {
  type DamagedRecord,
  headOf,
  keyOfPin,
  mergeNotes,
  mergeStates,
  type PinHead,
  type Pinned,
  type PinState,
  type PortablePin,
  packHead,
  readHead,
  readState,
  toStates,
} from '../pins/pin';
import { beginLog } from './pin-log';

const DATABASE = 'policy-glance';
/** The form of the stores. That of the records in them is `SCHEMA_VERSION`. */
const STORES_VERSION = 2;
const STORES = ['pins', 'states', 'damaged'] as const;

/** Records are `unknown`: what another version or a failing disk left there is checked before it is believed. */
interface Stores extends DBSchema {
  /** Heads, by `key`. */
  pins: { key: string; value: unknown; indexes: { pinnedAt: string } };
  /** States, by `key` and `id`. */
  states: { key: [string, number]; value: unknown; indexes: { rulesVersion: number } };
  /** Records that could not be read and stood where a sound one had to go. */
  damaged: { key: number; value: DamagedRecord };
}
type StoreName = (typeof STORES)[number];
type Reading = IDBPTransaction<Stores, StoreName[], 'readonly'>;
type Writing = IDBPTransaction<Stores, StoreName[], 'readwrite'>;

/**
 * Nothing was written; what was there is as it was. `full`: no room; `newer`: a later version of the extension keeps the pins; `gone`:
 * another window took the pin away.
 */
export class NotSaved extends Error {
  override name = 'NotSaved';
  constructor(
    readonly reason: 'full' | 'newer' | 'gone' | 'failed',
    cause?: unknown,
  ) {
    super(`Not saved: ${reason}`, { cause });
  }
}

let connection: Promise<IDBPDatabase<Stores>> | undefined;

/** Forgets what the window had of the storage: whoever asks next opens it, and who writes begins a new log. */
function forget(): void {
  connection = newLog = undefined;
}

function open(): Promise<IDBPDatabase<Stores>> {
  connection ??= openDB<Stores>(DATABASE, STORES_VERSION, {
    upgrade(database, oldVersion, _, upgrading) {
      if (oldVersion < 1) {
        database.createObjectStore('pins', { keyPath: 'key' }).createIndex('pinnedAt', 'pinnedAt');
        database.createObjectStore('states', { keyPath: ['key', 'id'] });
        database.createObjectStore('damaged', { autoIncrement: true });
      }
      // outdated cards are found without reading all the others
      if (oldVersion < 2) upgrading.objectStore('states').createIndex('rulesVersion', 'card.rulesVersion');
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

let newLog: Promise<unknown> | undefined;
/** How long a write waits for that, in milliseconds: it is a precaution, and no pin may hang on it. */
const LOG_PATIENCE = 1000;

/** Begins a new log once in a window, and anew where that failed, or the storage had to be opened again. Never rejects. */
function newLogBegun(): Promise<unknown> {
  newLog ??= Promise.race([
    beginLog().catch(() => {
      newLog = undefined;
    }),
    new Promise((done) => setTimeout(done, LOG_PATIENCE)),
  ]);
  return newLog;
}

export async function read(): Promise<Reading> {
  return (await open()).transaction([...STORES]);
}

/**
 * Records that are lost, as `recordsOf` found, by the transaction that does not ask for them: one that met such a record in Chromium can
 * write nothing any more, though the record was all that it could not read.
 */
const lostTo = new WeakMap<IDBTransaction, Set<string>>();

/**
 * Writes all that `work` does, or nothing. Where lost records turn up on the way, `work` is done again without them. Resolves when the
 * disk has it. Throws `NotSaved`.
 */
export async function write<T>(work: (writing: Writing) => Promise<T>, lost = new Set<string>()): Promise<T> {
  const known = lost.size;
  let writing: Writing | undefined;
  try {
    await newLogBegun();
    writing = (await open()).transaction([...STORES], 'readwrite', { durability: 'strict' });
    lostTo.set(unwrap(writing), lost);
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
    if (lost.size > known) return write(work, lost);
    throw new NotSaved(reasonOf(writing?.error ?? error), error);
  }
}

/** Why the storage failed, by its error. */
export function reasonOf(error: unknown): NotSaved['reason'] {
  const { name } = error as Error;
  return name === 'QuotaExceededError' ? 'full' : name === 'VersionError' ? 'newer' : 'failed';
}

/** The range of all states of a pin, oldest first. */
function statesRange(key: string): IDBKeyRange {
  return IDBKeyRange.bound([key], [key, []]);
}

/** What is asked of a store. Where that cannot be read it fails alone: the transaction goes on. */
function alone<T>(asked: Promise<T>): Promise<T> {
  unwrap(asked).addEventListener('error', (event) => {
    event.preventDefault();
    event.stopPropagation();
  });
  return asked;
}

/**
 * The records of a store, or of a range of its keys, in their order. In the place of one that the browser has and cannot give stands what
 * `known` makes of its key: large values are files of their own, and a file gets lost ("Data lost due to missing file", Chromium 156).
 */
async function recordsOf<Name extends StoreName>(
  store: IDBPObjectStore<Stores, StoreName[], Name, 'readonly' | 'readwrite'>,
  known: (key: StoreKey<Stores, Name>) => unknown,
  range?: IDBKeyRange,
): Promise<unknown[]> {
  const lost = lostTo.get(unwrap(store.transaction)) ?? new Set();
  try {
    if (lost.size === 0) return await alone(store.getAll(range));
  } catch {
    // which of them it is will turn out
  }
  const keys = await store.getAllKeys(range);
  return Promise.all(
    keys.map(async (key) => {
      const name = JSON.stringify([store.name, key]);
      try {
        if (!lost.has(name)) return await alone(store.get(key));
      } catch {
        lost.add(name);
      }
      return known(key);
    }),
  );
}

/** Heads as they are stored, those in the range or all. One that the browser cannot give is its key alone. Rejects for no single one. */
export function storedHeads(transaction: Reading | Writing, range?: IDBKeyRange): Promise<unknown[]> {
  return recordsOf(transaction.objectStore('pins'), (key) => ({ key }), range);
}

/** What was set aside, with the keys that it is stored under; null where the browser cannot give it. Rejects for no single one. */
export async function setAside(transaction: Reading | Writing): Promise<[key: number, record: DamagedRecord | null][]> {
  const store = transaction.objectStore('damaged');
  const [keys, records] = await Promise.all([store.getAllKeys(), recordsOf(store, () => null)]);
  return keys.map((key, index) => [key, records[index] as DamagedRecord | null]);
}

/** Opens the storage, so that it is open when it is asked. */
export function openPins(): void {
  open().catch(() => {}); // whoever asks is told
}

/** A pin as the storage has it. */
export interface Stored {
  key: string;
  /** Null where there is none, or none that can be read. */
  head: PinHead | null;
  /** Those that can be read, oldest first. */
  states: PinState[];
  /** The state that the head is of; null where that cannot be read, whatever older ones can. */
  newest: PinState | null;
  damagedHead: DamagedRecord | null;
  damagedStates: DamagedRecord[];
}

/** Reads a pin; rejects for no single record of it. */
export async function take(transaction: Reading | Writing, key: string): Promise<Stored> {
  const [[stored], records] = await Promise.all([
    storedHeads(transaction, IDBKeyRange.only(key)),
    recordsOf(transaction.objectStore('states'), ([key, id]) => ({ key, id }), statesRange(key)),
  ]);
  const read = readHead(stored);
  const head = 'ok' in read ? read.ok : null;
  const states: PinState[] = [];
  const damagedStates: DamagedRecord[] = [];
  for (const record of records) {
    const state = readState(record);
    if ('ok' in state) states.push(state.ok);
    else damagedStates.push({ key, flaw: state.flaw, record });
  }
  const newest = states.find(({ id }) => id === head?.latest) ?? null;
  const damagedHead = stored !== undefined && 'flaw' in read ? { key, flaw: read.flaw, record: stored } : null;
  return { key, head, states, newest, damagedHead, damagedStates };
}

/** Makes `history` (oldest first) and `note` what a pin holds. A damaged head in its place is set aside; damaged states stay. */
export async function put(writing: Writing, stored: Stored, history: readonly Pinned[], note: string): Promise<PinHead> {
  const { key, damagedHead } = stored;
  const states = writing.objectStore('states');
  const kept = stored.states.filter((state) => history.includes(state));
  // older ones that came in between make it a new row of ids
  const stay = kept.every((state, index) => state === history[index]) ? kept : [];
  const last = await states.openKeyCursor(statesRange(key), 'prev');
  const added = toStates(key, history.slice(stay.length), (last?.primaryKey[1] ?? 0) + 1);
  for (const state of stored.states) if (!stay.includes(state)) states.delete([key, state.id]);
  for (const state of added) states.add(state);
  if (damagedHead) writing.objectStore('damaged').add(damagedHead);
  const head = headOf([...stay, ...added], note);
  writing.objectStore('pins').put(packHead(head));
  return head;
}

/** Gives the states of a pin other cards, and its head what follows from them. Their texts and times are as they were. */
export function putCards(writing: Writing, states: readonly PinState[], note: string): PinHead {
  for (const state of states) writing.objectStore('states').put(state);
  const head = headOf(states, note);
  writing.objectStore('pins').put(packHead(head));
  return head;
}

/** Adds pins with their histories to those that are there: all of them or, where one fails, none. */
export async function add(pins: readonly PortablePin[]): Promise<void> {
  const keys = pins.map(keyOfPin);
  await write(async (writing) => {
    // one after another: two of the same policy must see each other
    for (const [index, pin] of pins.entries()) await merge(writing, await take(writing, keys[index]!), pin);
  });
  announce(keys);
}

/** Makes one pin of what is stored and another of the same policy; one of them has states. */
export async function merge(writing: Writing, stored: Stored, { note, states }: PortablePin): Promise<void> {
  const history = mergeStates(stored.states, states);
  const mine = stored.head?.note ?? '';
  const both = mergeNotes(mine, note);
  if (stored.head && history === stored.states && both === mine) return;
  await put(writing, stored, history, both);
}

/** Where windows tell each other what changed. */
export const CHANNEL = 'pins';

export function announce(keys: readonly string[]): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(keys);
  channel.close();
}
