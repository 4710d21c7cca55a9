import type { DamagedRecord, PinState } from '../pins/pin';
import { idle } from './idle';
import { announce, put, read, setAside, take, write } from './pin-storage';

/** The states of pins that cannot be read; of all where no keys are given. It takes reading them: pin after pin, while the browser is idle. */
export async function damagedStates(keys?: readonly string[]): Promise<DamagedRecord[]> {
  const pins = keys ?? (await (await read()).objectStore('states').getAllKeys()).map(([key]) => key);
  const damaged: DamagedRecord[] = [];
  for (const key of new Set(pins)) {
    await idle();
    damaged.push(...(await take(await read(), key)).damagedStates);
  }
  return damaged;
}

/**
 * Takes away records that could not be read and are saved elsewhere: those given, and no other. What is left of a pin is what its other
 * states make it; a head without any stays, for the note. Throws `NotSaved`.
 */
export async function removeDamaged(saved: readonly DamagedRecord[]): Promise<void> {
  const texts = new Set(saved.map((record) => JSON.stringify(record)));
  const isSaved = (record: DamagedRecord) => texts.has(JSON.stringify(record));
  const keys = [...new Set(saved.map(({ key }) => key))];
  await write(async (writing) => {
    for (const key of keys) {
      const stored = await take(writing, key);
      const states = stored.damagedStates.filter(isSaved);
      for (const { record } of states) writing.objectStore('states').delete([key, (record as PinState).id]);
      const isHeadSaved = stored.damagedHead !== null && isSaved(stored.damagedHead);
      if (!isHeadSaved && states.length === 0) continue;
      if (stored.states.length > 0) await put(writing, stored, stored.states, stored.head?.note ?? '');
      else if (isHeadSaved) writing.objectStore('pins').delete(key);
    }
    // a head that made room for a new one is here by now
    for (const [key, record] of await setAside(writing)) if (record && isSaved(record)) writing.objectStore('damaged').delete(key);
  });
  announce(keys);
}
