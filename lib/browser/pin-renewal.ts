import type { PinState } from '../pins/pin';
import { renewCards } from '../pins/renew';
import { RULES_VERSION } from '../rules/version';
import { idle } from './idle';
import { announce, putCards, read, take, write } from './pin-storage';

/**
 * Makes the cards anew that other rules made, older ones or, in a file of a later version, newer ones: card after card while the browser
 * is idle. Of a pin nothing else changes; one that changes meanwhile is left as it is, and so is one whose newest state cannot be read.
 * Throws `NotSaved` for the first that cannot be written, once the others are.
 */
export async function renewPins(): Promise<void> {
  const byRules = (await read()).objectStore('states').index('rulesVersion');
  const others = [IDBKeyRange.upperBound(RULES_VERSION, true), IDBKeyRange.lowerBound(RULES_VERSION, true)];
  const outdated = await Promise.all(others.map((range) => byRules.getAllKeys(range)));
  const renewed: string[] = [];
  const failures: unknown[] = [];
  for (const key of new Set(outdated.flat().map(([key]) => key))) {
    await renewPin(key).then(
      (isRenewed) => isRenewed && renewed.push(key),
      (error) => failures.push(error),
    );
  }
  if (renewed.length > 0) announce(renewed);
  if (failures.length > 0) throw failures[0];
}

/** Whether anything was written. */
async function renewPin(key: string): Promise<boolean> {
  const before = await take(await read(), key);
  if (!before.head || !before.newest) return false;
  const { note } = before.head;
  const states: PinState[] = [];
  for (const state of before.states) {
    await idle();
    states.push(...(await renewCards([state])));
  }
  if (states.every((state, index) => state === before.states[index])) return false;
  // a transaction does not wait while cards are made
  return write(async (writing) => {
    const now = await take(writing, key);
    const isAsBefore = JSON.stringify([now.head, now.states]) === JSON.stringify([before.head, before.states]);
    if (isAsBefore) putCards(writing, states, note);
    return isAsBefore;
  });
}
