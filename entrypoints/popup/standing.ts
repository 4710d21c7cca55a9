import { hintsOf } from '../../components/hint';
import type { Standing } from '../../components/Popup';
import type { Words } from '../../components/words';
import type { Changes, PolicyText } from '../../lib/changes';
import { isSameText, type PinState } from '../../lib/pin';
import type { PinsHere } from './pinned';

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
