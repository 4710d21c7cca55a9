import { classify } from './classify';
import { type Fact, type PolicyDocument, type SummaryCard, TOPICS, type Topic, type TopicId } from './policy';

export const RULES_VERSION = 1;

/** Gathers the findings of all sections into the card. */
export function summarize(policy: PolicyDocument): SummaryCard {
  const findings = classify(policy.sections);
  const topics = (Object.keys(TOPICS) as TopicId[]).map((id): Topic => {
    const facts = TOPICS[id].map((fact): Fact => {
      const own = findings.filter((finding) => finding.fact === fact);
      return { id: fact, answer: own[0]?.answer ?? 'not-stated', names: own.flatMap((f) => f.names), evidence: own.map((f) => f.evidence) };
    });
    return { id, answer: 'not-stated', facts };
  });
  const { site, url, title, language, updated } = policy;
  return { site, url, title, language, updated, topics, rulesVersion: RULES_VERSION };
}
