import type { DamagedRecord } from '../pins/pin';
import { announce, put, take, write } from './pin-storage';

/**
 * Takes away records that could not be read and are saved elsewhere: those given, and no other. A pin that lost its head so gets a new one
 * where its states can be read. Throws `NotSaved`.
 */
export async function removeDamaged(saved: readonly DamagedRecord[]): Promise<void> {
  const texts = new Set(saved.map((record) => JSON.stringify(record)));
  const isSaved = (record: DamagedRecord) => texts.has(JSON.stringify(record));
  const keys = [...new Set(saved.map(({ key }) => key))];
  await write(async (writing) => {
    for (const key of keys) {
      const stored = await take(writing, key);
      if (!stored.damagedHead || !isSaved(stored.damagedHead)) continue;
      if (stored.states.length > 0) await put(writing, stored, stored.states, '');
      else writing.objectStore('pins').delete(key);
    }
    // a head that made room for a new one is here by now
    let cursor = await writing.objectStore('damaged').openCursor();
    for (; cursor; cursor = await cursor.continue()) if (isSaved(cursor.value)) cursor.delete();
  });
  announce(keys);
}
