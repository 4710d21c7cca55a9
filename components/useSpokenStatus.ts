import { useContext, useEffect, useRef } from 'preact/hooks';
import { changedPhrases } from './ChangedNotice';
import { useStatus } from './useStatus';
import { changedSince, pinnedPhrase, type Standing, type View } from './view';
import { type MessageKey, type Phrase, textOf, WordsContext } from './words';

/** The text of the popup's status: once what the view is, `about`, and how it stands to the pins, and then what came of each press. */
export function useSpokenStatus(view: View, about: Phrase | undefined, standing: Standing | undefined) {
  const words = useContext(WordsContext);
  const [status, say] = useStatus();
  // the card was spoken of before it was known what changed, as with a long policy
  const owesChanges = useRef(false);
  const pinned = standing?.pinned;
  const changed = changedSince(words, pinned);
  const ofChanges = changed && changedPhrases(words, changed.day, changed.changes);

  const speak = (phrases: Phrase[]) => say(phrases.map((phrase) => textOf(words, phrase)).join(' '));
  // the status is set after its place is drawn: screen readers speak changes only
  useEffect(() => {
    speak([...(about ? [about] : []), ...(ofChanges ?? (pinned ? [pinnedPhrase(words, pinned)] : []))]);
    owesChanges.current = pinned != null && pinned.since === undefined;
  }, [view, standing === undefined]);
  useEffect(() => {
    if (!ofChanges || !owesChanges.current) return;
    owesChanges.current = false;
    speak(ofChanges);
  }, [ofChanges === undefined]);

  return { status, say: (message: MessageKey) => say(words.message(message)) };
}
