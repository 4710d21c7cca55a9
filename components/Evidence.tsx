import { useContext, useState } from 'preact/hooks';
import type { ShowOutcome } from '../lib/anchor';
import type { Evidence as Quote, Section } from '../lib/policy';
import { Icon } from './Icon';
import { Say } from './Say';
import { type MessageKey, WordsContext } from './words';

/** What came of showing a quote in its page. */
export type Shown = ShowOutcome | 'refused';

export const SHOWN_WORDS: Record<Shown, MessageKey> = {
  shown: 'shown',
  hidden: 'show_hidden',
  'not-found': 'show_not_found',
  refused: 'show_refused',
};

interface EvidenceProps {
  evidence: Quote;
  /** The section that the quote stands in. */
  section: Section | undefined;
  onShow(evidence: Quote): Promise<Shown>;
}

/** One sentence of the policy, verbatim, under its own heading. */
export function Evidence({ evidence, section, onShow }: EvidenceProps) {
  const words = useContext(WordsContext);
  const [shown, setShown] = useState<Shown>();
  return (
    <figure class="quote">
      {section?.heading && (
        <figcaption class="under">
          <bdi>{section.heading}</bdi>
        </figcaption>
      )}
      <blockquote dir="auto">{evidence.quote}</blockquote>
      <button type="button" class="btn quiet" onClick={() => onShow(evidence).then(setShown)}>
        <Icon name="show" />
        {words.message('show')}
      </button>
      {shown && shown !== 'shown' && (
        <p class="note">
          <Say message={SHOWN_WORDS[shown]} />
        </p>
      )}
    </figure>
  );
}
