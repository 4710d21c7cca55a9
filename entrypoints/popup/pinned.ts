import { hintsOf } from '../../components/hint';
import type { Standing } from '../../components/Popup';
import type { Words } from '../../components/words';
import { latestState, listPins } from '../../lib/browser/pins';
import type { Changes, PolicyText } from '../../lib/changes';
import { isSameText, normaliseAddress, type PinHead, type PinState } from '../../lib/pin';

/** What is pinned, as it concerns the policy at one address. */
export interface PinsHere {
  /** The address that it was looked up for. */
  url: string;
  own: PinHead | null;
  /** Its newest state, or null where that cannot be read. */
  state: PinState | null;
  others: PinHead[];
}

/** Looks up what is pinned. Where the pins cannot be read, none are: pinning then says that it failed. Never rejects. */
export async function pinsAt(url: string): Promise<PinsHere> {
  try {
    const key = normaliseAddress(url);
    const [{ pins }, state] = await Promise.all([listPins(), latestState(key)]);
    const own = pins.find((pin) => pin.key === key) ?? null;
    return { url, own, state, others: pins.filter((pin) => pin !== own) };
  } catch (error) {
    console.error(error);
    return { url, own: null, state: null, others: [] };
  }
}

/** What changed since a state was pinned. Most policies read the same, so what compares them is loaded where they do not. */
async function changesSince(state: PinState, policy: PolicyText): Promise<Changes> {
  if (isSameText(state.sections, policy.sections)) return { same: true, answers: [], sections: [] };
  const { whatChanged } = await import('../../lib/changes');
  return whatChanged(state, policy);
}

/** How a policy stands to the pins. */
export async function standingOf(words: Words, policy: PolicyText, { own, state, others }: PinsHere): Promise<Standing> {
  const since = state && { changes: await changesSince(state, policy), sections: state.sections };
  const pinned = own && { at: own.pinnedAt, ...(since && { since }) };
  return { pinned, others: others.length, hints: hintsOf(words, policy.card.topics, others) };
}
