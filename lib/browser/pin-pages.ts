import { type PinHead, type PinState, packHead, readHead } from '../pins/pin';
import { announce, CHANNEL, read, reasonOf, take, write } from './pin-storage';

// What the pages of pins ask of the storage, and the popup does not.

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

/** What was pinned of a policy and can be read, newest first. */
export async function historyOf(key: string): Promise<PinState[]> {
  return (await take(await read(), key)).states.reverse();
}

/** Writes the user's own words on a pin; '' takes them away. Nothing happens where there is no such pin. Throws `NotSaved`. */
export async function setNote(key: string, note: string): Promise<void> {
  await write(async (writing) => {
    const stored = await take(writing, key);
    if (stored.head) await writing.objectStore('pins').put(packHead({ ...stored.head, note }));
  });
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
