import type { SentenceChanges } from '../../components/WhatChanged';
import { historyOf } from '../../lib/browser/pin-pages';

/**
 * Which sentences of a pinned policy changed from one of its states to the next that is kept. What compares them is large, and loaded only
 * where it is asked for. Throws where there is no such state, or none after it.
 */
export async function changesAfter(key: string, id: number): Promise<SentenceChanges> {
  const [{ whatChanged }, history] = await Promise.all([import('../../lib/changes'), historyOf(key)]);
  const at = history.findIndex((state) => state.id === id);
  const [now, old] = [history[at - 1], history[at]];
  if (!now || !old) throw new Error(`Nothing is kept after state ${id} of ${key}`);
  return { sections: whatChanged(old, now).sections, total: now.sections.length };
}
