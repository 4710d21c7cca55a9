import { browser } from 'wxt/browser';
import type { Section, SummaryCard } from '../policy';

/** A policy that is read in one view and goes on to another: plain JSON. */
export interface HandedPolicy {
  card: SummaryCard;
  sections: Section[];
  /** The tab that it was read in: its sentences can be shown there as long as the page stays. */
  tab: number;
}

/** Before the id, so that nothing else in the session's storage is taken for a policy. */
const PREFIX = 'policy:';

/**
 * Leaves a policy for another page of the extension, which takes it over by the id. It is kept in memory until the browser ends,
 * so that the other page can be loaded anew; earlier ones go where there is no room left.
 * @throws where the policy alone is too long for the session's storage (10 MB in all browsers)
 */
export async function handOver(policy: HandedPolicy): Promise<string> {
  const id = crypto.randomUUID();
  const item = { [PREFIX + id]: policy };
  const { session } = browser.storage;
  try {
    await session.set(item);
  } catch {
    const earlier = Object.keys(await session.get(null)).filter((key) => key.startsWith(PREFIX));
    await session.remove(earlier);
    await session.set(item);
  }
  return id;
}

/** The policy that was left under an id, or null where it is no longer there. */
export async function takeOver(id: string): Promise<HandedPolicy | null> {
  const key = PREFIX + id;
  const { [key]: policy } = await browser.storage.session.get(key);
  return (policy as HandedPolicy | undefined) ?? null;
}
