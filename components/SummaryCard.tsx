import { useContext } from 'preact/hooks';
import type { SummaryCard as Card, Evidence, PolicyDocument } from '../lib/policy';
import type { Shown } from './Evidence';
import { Say } from './Say';
import { TopicRow } from './TopicRow';
import { counted, WordsContext } from './words';

interface SummaryCardProps {
  card: Card;
  policy: PolicyDocument;
  onShow(evidence: Evidence): Promise<Shown>;
}

/** The four rows, always the same four in the same order, and what was read for them. */
export function SummaryCard({ card, policy, onShow }: SummaryCardProps) {
  const words = useContext(WordsContext);
  const { sections, folded } = policy;
  const read = sections.length;
  return (
    <>
      {card.topics.map((topic) => (
        <TopicRow key={topic.id} topic={topic} sections={sections} onShow={onShow} />
      ))}
      <p class="read note">
        <Say message={counted(words, folded > 0 ? 'sections_folded' : 'sections', read)} fill={[String(read), String(folded)]} />
      </p>
    </>
  );
}
