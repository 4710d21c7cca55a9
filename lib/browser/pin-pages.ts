import { mergeNotes, type PinHead, type PinState, packHead, readHead } from '../pins/pin';
import { announce, CHANNEL, NotSaved, read, reasonOf, storedHeads, take, write } from './pin-storage';

// What the pages of pins ask of the storage, and the popup does not.

/** The pins that were pinned last, at most so many, newest first: what a list shows before all are read. */
export async function newestPins(most: number): Promise<PinHead[]> {
  const reading = await read();
  const keys: string[] = [];
  let cursor = await reading.objectStore('pins').index('pinnedAt').openKeyCursor(null, 'prev');
  for (; cursor && keys.length < most; cursor = await cursor.continue()) keys.push(cursor.primaryKey);
  const stored = await Promise.all(keys.map((key) => storedHeads(reading, IDBKeyRange.only(key))));
  return stored.flat().flatMap((record) => {
    const head = readHead(record);
    return 'ok' in head ? head.ok : [];
  });
}

/** What was pinned of a policy and can be read, newest first. */
export async function historyOf(key: string): Promise<PinState[]> {
  return (await take(await read(), key)).states.reverse();
}

/**
 * Writes the user's own words on a pin, in place of those `before`; '' takes them away. Words that another window wrote there meanwhile
 * stay, and these come after them. Throws `NotSaved`, also where there is no such pin any more.
 */
export async function setNote(key: string, note: string, before: string): Promise<void> {
  const isThere = await write(async (writing) => {
    const { head } = await take(writing, key);
    if (!head) return false;
    const kept = head.note === before ? note : mergeNotes(head.note, note);
    await writing.objectStore('pins').put(packHead({ ...head, note: kept }));
    return true;
  });
  if (!isThere) throw new NotSaved('gone');
  announce([key]);
}

/** Calls `listener` with the keys of pins that changed, in this window or another. Hands back the way to stop. */
export function onPinsChange(listener: (keys: readonly string[]) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }) => listener(data);
  return () => channel.close();
}

/** Why reading failed: `newer` where a later version of the extension keeps the pins. */
export function whyUnreadable(error: unknown): 'newer' | 'failed' {
  return reasonOf(error) === 'newer' ? 'newer' : 'failed';
}
