import {
  type DamagedRecord,
  isSameText,
  MOST_STATES,
  momentAfter,
  normaliseAddress,
  type PinHead,
  type PinState,
  packHead,
  readHead,
} from '../pins/pin';
import type { Section, SummaryCard } from '../policy';
import { announce, merge, put, putCards, read, setAside, storedHeads, take, write } from './pin-storage';

/**
 * Pins a policy as it is now; a policy that is pinned already gets a newer state, and the older ones are kept (the last `MOST_STATES`).
 * Where the text is the one pinned last, nothing is added; the card replaces one that other rules made of it. Resolves with the pin's
 * head when the disk has it. Throws `NotSaved`.
 */
export async function pin(card: SummaryCard, sections: Section[]): Promise<PinHead> {
  const key = normaliseAddress(card.url);
  const head = await write(async (writing) => {
    const stored = await take(writing, key);
    const { head, states, newest } = stored;
    if (head && newest && isSameText(newest.sections, sections)) {
      if (newest.card.rulesVersion === card.rulesVersion) return head;
      return putCards(writing, states.with(-1, { ...newest, card }), head.note);
    }
    const pinnedAt = momentAfter((head ?? states.at(-1))?.pinnedAt);
    return put(writing, stored, [...states, { pinnedAt, card, sections }].slice(-MOST_STATES), head?.note ?? '');
  });
  announce([key]);
  return head;
}

/** Pins that were taken away, with all that could be read of them: for `undo`, and nowhere else. */
export type Unpinned = readonly { head: PinHead; states: readonly PinState[] }[];

/** Takes pins away with their histories; what cannot be read of them stays where it is, and is told of as before. Throws `NotSaved`. */
export async function unpin(keys: readonly string[]): Promise<Unpinned> {
  const removed = await write((writing) =>
    Promise.all(
      keys.map(async (key) => {
        const { head, states } = await take(writing, key);
        if (!head) return [];
        writing.objectStore('pins').delete(key);
        for (const { id } of states) writing.objectStore('states').delete([key, id]);
        return [{ head, states }];
      }),
    ),
  );
  announce(keys);
  return removed.flat();
}

/** Brings back what was unpinned; where the policy was pinned anew meanwhile, as the history of that pin. Throws `NotSaved`. */
export async function undo(removed: Unpinned): Promise<void> {
  await write(async (writing) => {
    for (const { head, states } of removed) {
      const stored = await take(writing, head.key);
      if (stored.states.length > 0) await merge(writing, stored, { note: head.note, states });
      else {
        for (const state of states) writing.objectStore('states').put(state);
        writing.objectStore('pins').put(packHead(head));
      }
    }
  });
  announce(removed.map(({ head }) => head.key));
}

/** All pins, in the order of their keys, and the records that could not be read: shown as such, and never in the way of the others. */
export async function listPins(): Promise<{ pins: PinHead[]; damaged: DamagedRecord[] }> {
  const reading = await read();
  const [stored, aside] = await Promise.all([storedHeads(reading), setAside(reading)]);
  const pins: PinHead[] = [];
  // what cannot be given any more was told of when it was set aside
  const damaged = aside.flatMap(([, record]) => record ?? []);
  for (const record of stored) {
    const head = readHead(record);
    if ('ok' in head) pins.push(head.ok);
    else damaged.push({ key: (record as PinHead).key, flaw: head.flaw, record });
  }
  return { pins, damaged };
}

/** The newest state of a pin; null where there is none, or where it cannot be read. */
export async function latestState(key: string): Promise<PinState | null> {
  return (await take(await read(), key)).newest;
}
