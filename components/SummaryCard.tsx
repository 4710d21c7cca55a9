import { useContext } from 'preact/hooks';
import type { SummaryCard as Card, Evidence, PolicyDocument, TopicId } from '../lib/policy';
import type { Shown } from './Evidence';
import { Say } from './Say';
import { type Earlier, TopicRow } from './TopicRow';
import { counted, type Phrase, WordsContext } from './words';

interface SummaryCardProps {
  card: Card;
  policy: PolicyDocument;
  /** How each row stands among the pinned sites. */
  hints?: Partial<Record<TopicId, Phrase>> | undefined;
  /** The policy as it was pinned, where it says something else now. */
  earlier?: Earlier | undefined;
  onShow(evidence: Evidence): Promise<Shown>;
}

/** The four rows, always the same four in the same order, and what was read for them. */
export function SummaryCard({ card, policy, hints, earlier, onShow }: SummaryCardProps) {
  const words = useContext(WordsContext);
  const { sections, folded } = policy;
  const read = sections.length;
  return (
    <>
      {card.topics.map((topic) => (
        <TopicRow key={topic.id} topic={topic} sections={sections} hint={hints?.[topic.id]} earlier={earlier} onShow={onShow} />
      ))}
      <p class="read note">
        <Say message={counted(words, folded > 0 ? 'sections_folded' : 'sections', read)} fill={[String(read), String(folded)]} />
      </p>
    </>
  );
}
