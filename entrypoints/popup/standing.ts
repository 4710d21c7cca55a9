import { hintsOf } from '../../components/hint';
import type { Standing } from '../../components/view';
import type { Words } from '../../components/words';
import type { Changes, PolicyText } from '../../lib/changes';
import { isSameText } from '../../lib/pins/pin';
import type { PinsHere } from './pinned';

/** A longer text, in characters, takes longer to compare than its card should wait. */
const LONG = 60_000;

const SAME: Changes = { same: true, answers: [], sections: [] };

/** Waits until what was drawn last can be seen. */
export const painted = () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));

/** How a policy stands to the pins; of a long one that may have changed first without that, and when the card is drawn with it. */
export async function* standingsOf(words: Words, policy: PolicyText, { own, state, others }: PinsHere): AsyncGenerator<Standing, void> {
  const standing = { others: others.length, hints: hintsOf(words, policy.card, others) };
  const pinned = own && { at: own.pinnedAt };
  if (!pinned || !state) {
    yield { ...standing, pinned };
    return;
  }
  const { sections } = state;
  let changes = SAME;
  if (!isSameText(sections, policy.sections)) {
    if (policy.sections.reduce((sum, { text }) => sum + text.length, 0) > LONG) {
      yield { ...standing, pinned };
      await painted();
    }
    // most policies read the same: what compares them is loaded where they do not
    const { whatChanged } = await import('../../lib/changes');
    changes = whatChanged(state, policy);
  }
  yield { ...standing, pinned: { ...pinned, since: { changes, sections } } };
}
