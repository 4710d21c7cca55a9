import type { SummaryCard } from '../lib/policy';
import { FACT_LABELS } from './FactRow';
import { factWord, headlineOf } from './headline';
import { TOPIC_NAMES } from './TopicRow';
import { counted, dateText, textOf, type Words } from './words';

/** The card as plain text: its head, and each topic's headline with the facts that are stated and their sentences. */
export function cardText(words: Words, card: SummaryCard): string {
  const lines = [card.site || (card.title ?? ''), words.message(...dated(words, card)), card.url];
  for (const topic of card.topics) {
    lines.push('', `${words.message(TOPIC_NAMES[topic.id])}: ${textOf(words, headlineOf(topic).phrase)}`);
    for (const fact of topic.facts) {
      const [evidence] = fact.evidence;
      if (!evidence) continue;
      const word = textOf(words, factWord(fact, counted(words, 'word_named', fact.names.length)));
      lines.push(`- ${words.message(FACT_LABELS[fact.id])}: ${[word, ...fact.names].join(', ')}`, `  “${evidence.quote}”`);
    }
  }
  return `${lines.join('\n')}\n`;
}

function dated(words: Words, { updated }: SummaryCard): Parameters<Words['message']> {
  return updated === null ? ['policy_undated'] : ['policy_of', [dateText(words, updated)]];
}
