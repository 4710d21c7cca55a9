import { type Fact, type FactId, TOPICS, type Topic, type TopicId } from './policy';

/** One fact in all columns. */
export interface FactRow {
  id: FactId;
  /** One a column. Where a column's card is older than the fact, a fact that is not stated. */
  cells: Fact[];
  /** Some columns differ: in the answer, in who is named, or in whether others are meant too. The order of names is no difference. */
  differs: boolean;
  /** No column mentions it. */
  unsaid: boolean;
}

/** One topic in all columns, with its facts. */
export interface TopicRow {
  id: TopicId;
  /** One a column. */
  cells: Topic[];
  facts: FactRow[];
}

/** Lays cards side by side, one a column: the four topics and their facts in the fixed order, whatever the columns lack. */
export function compareCards(columns: readonly (readonly Topic[])[]): TopicRow[] {
  return (Object.keys(TOPICS) as TopicId[]).map((id) => {
    const facts = TOPICS[id].map((fact) => factRow(fact, columns));
    const cells = columns.map((topics, column): Topic => {
      const answer = topics.find((topic) => topic.id === id)?.answer ?? 'not-stated';
      return { id, answer, facts: facts.map((row) => row.cells[column]!) };
    });
    return { id, cells, facts };
  });
}

function factRow(id: FactId, columns: readonly (readonly Topic[])[]): FactRow {
  const cells = columns.map((topics) => factIn(topics, id));
  const [first, ...rest] = cells.map(identity);
  return {
    id,
    cells,
    differs: rest.some((each) => each !== first),
    unsaid: cells.every((fact) => fact.answer === 'not-stated'),
  };
}

/** A fact of which a policy says nothing. */
export function unstated(id: FactId): Fact {
  return { id, answer: 'not-stated', names: [], evidence: [] };
}

/** A card's fact; one that is not stated where the card does not have it. */
export function factIn(topics: readonly Topic[], id: FactId): Fact {
  for (const topic of topics) for (const fact of topic.facts) if (fact.id === id) return fact;
  return unstated(id);
}

/** Do two facts say the same, and name the same companies? */
export function isSameFact(one: Fact, other: Fact): boolean {
  return identity(one) === identity(other);
}

/** Equal for facts that say the same. */
function identity({ answer, names, others = false }: Fact): string {
  return JSON.stringify([answer, others, [...names].sort()]);
}
