import { hintsOf } from '../../components/hint';
import type { Pinned, Standing } from '../../components/Popup';
import type { Words } from '../../components/words';
import { latestState, listPins } from '../../lib/browser/pins';
import type { PolicyText, whatChanged } from '../../lib/changes';
import { normaliseAddress, type PinHead, type PinState } from '../../lib/pin';

/** What is pinned, as it concerns the policy at one address. */
export interface PinsHere {
  /** The address that it was looked up for. */
  url: string;
  own: PinHead | null;
  /** Its newest state, or null where that cannot be read. */
  state: PinState | null;
  others: PinHead[];
  /** There where it may be needed: most pages are not pinned, and their popup does without. */
  whatChanged: typeof whatChanged | null;
}

/** Looks up what is pinned. Where the pins cannot be read, none are: pinning then says that it failed. Never rejects. */
export async function pinsAt(url: string): Promise<PinsHere> {
  const none: PinsHere = { url, own: null, state: null, others: [], whatChanged: null };
  try {
    const key = normaliseAddress(url);
    const { pins } = await listPins();
    const own = pins.find((pin) => pin.key === key) ?? null;
    const others = pins.filter((pin) => pin !== own);
    if (own === null) return { ...none, others };
    const [state, { whatChanged }] = await Promise.all([latestState(key), import('../../lib/changes')]);
    return { url, own, state, others, whatChanged };
  } catch (error) {
    console.error(error);
    return none;
  }
}

/** How a policy stands to the pins. */
export function standingOf(words: Words, policy: PolicyText, { own, state, others, whatChanged }: PinsHere): Standing {
  const since = state && whatChanged && { changes: whatChanged(state, policy), sections: state.sections };
  const pinned: Pinned | null = own && { at: own.pinnedAt, ...(since && { since }) };
  return { pinned, others: others.length, hints: hintsOf(words, policy.card.topics, others) };
}
