import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ShowOutcome } from '../lib/anchor';
import type { Evidence as Quote, Section } from '../lib/policy';
import { addressAt } from '../lib/text-fragment';
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

/** Where a quote can be seen in its page: in the tab that it was read from, at its address, or, with neither, nowhere. */
export interface QuotePlace {
  onShow?: ((evidence: Quote) => Promise<Shown>) | undefined;
  /** The policy's address; of no use where the sentence can be shown. */
  url?: string | undefined;
}

interface EvidenceProps extends QuotePlace {
  evidence: Quote;
  /** The section that the quote stands in. */
  section: Section | undefined;
  /** It takes the place of what was pressed, and so its focus. */
  takesFocus?: boolean;
}

/** One sentence of the policy, verbatim, under its own heading. */
export function Evidence({ evidence, section, takesFocus = false, onShow, url }: EvidenceProps) {
  const words = useContext(WordsContext);
  const [shown, setShown] = useState<Shown>();
  const figure = useRef<HTMLElement>(null);
  const link = useRef<HTMLAnchorElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) figure.current?.focus();
  }, []);
  // asked as long as the button is there: the link that takes its place, where the page is gone, takes its focus too
  const hadFocus = document.activeElement?.parentNode === figure.current;
  useLayoutEffect(() => {
    if (hadFocus) link.current?.focus();
  }, [onShow === undefined]);
  const address = url && addressAt(url, evidence.quote);
  return (
    <figure class="quote" ref={figure} tabIndex={takesFocus ? -1 : undefined}>
      {section?.heading && (
        <figcaption class="under">
          <bdi>{section.heading}</bdi>
        </figcaption>
      )}
      <blockquote dir="auto">{evidence.quote}</blockquote>
      {onShow ? (
        <button type="button" class="btn quiet" onClick={() => onShow(evidence).then(setShown)}>
          <Icon name="show" />
          {words.message('show')}
        </button>
      ) : (
        address && (
          <a class="btn quiet" ref={link} href={address} target="_blank" rel="noreferrer">
            <Icon name="next" />
            {words.message('open_policy')}
          </a>
        )
      )}
      {shown && shown !== 'shown' && (
        <p class="note">
          <Say message={SHOWN_WORDS[shown]} />
        </p>
      )}
    </figure>
  );
}
