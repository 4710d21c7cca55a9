import { hintsOf } from '../../components/hint';
import type { Standing } from '../../components/view';
import type { Words } from '../../components/words';
import type { Changes, PolicyText } from '../../lib/changes';
import { isSameText, type PinHead } from '../../lib/pins/pin';
import { type PinsHere, pinsAt } from './pinned';

/** A longer text, in characters, takes longer to compare than its card should wait. */
const LONG = 60_000;

const SAME: Changes = { same: true, answers: [], sections: [] };

/** Waits until what was drawn last can be seen. */
export const painted = () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));

/**
 * How a policy stands to the pins, more exactly each time. Of a long one that may have changed, first without that, when the card is drawn
 * with it. Where other rules made cards of pins, at last with cards of the present ones, which are made once all is drawn.
 */
export async function* standingsOf(
  words: Words,
  policy: PolicyText,
  { url, own, state, others }: PinsHere,
): AsyncGenerator<Standing, void> {
  const hintsAmong = (pins: readonly PinHead[]) => hintsOf(words, policy.card, pins);
  let standing: Standing = { others: others.length, hints: hintsAmong(others), pinned: own && { at: own.pinnedAt } };
  if (own && state) {
    const { sections } = state;
    let changes = SAME;
    if (!isSameText(sections, policy.sections)) {
      if (policy.sections.reduce((sum, { text }) => sum + text.length, 0) > LONG) {
        yield standing;
        await painted();
      }
      // most policies read the same: what compares them is loaded where they do not
      const { whatChanged } = await import('../../lib/changes');
      changes = whatChanged(state, policy);
    }
    standing = { ...standing, pinned: { at: own.pinnedAt, since: { changes, sections } } };
  }
  yield standing;
  if (others.every(({ rulesVersion }) => rulesVersion === policy.card.rulesVersion)) return;
  await painted();
  const { renewPins } = await import('../../lib/browser/pin-renewal');
  await renewPins();
  yield { ...standing, hints: hintsAmong((await pinsAt(url)).others) };
}
