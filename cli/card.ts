import type { Result } from './results';

/** The card for people. */
export function printCard(file: string, { title, language, updated, card }: Result): string {
  const lines = [title ?? file, [file, language, updated].filter(Boolean).join(' · ')];
  for (const topic of card.topics) {
    lines.push('', `${topic.id}: ${topic.answer}`);
    for (const fact of topic.facts) {
      lines.push(`  ${fact.id}: ${[fact.answer, ...fact.names].join(', ')}`);
      for (const { quote } of fact.evidence) lines.push(`    “${quote}”`);
    }
  }
  return `${lines.join('\n')}\n`;
}

export function printNotPolicy(file: string, { detection }: Result): string {
  return `${file}: does not look like a privacy policy (${detection.kind}); --any summarizes it all the same\n`;
}
