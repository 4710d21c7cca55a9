import type { SummaryCard } from '../lib/policy';
import { FACT_LABELS } from './FactRow';
import { factWord, headlineOf } from './headline';
import { plain } from './markdown';
import { nameOf } from './SiteName';
import { TOPIC_NAMES } from './TopicRow';
import { counted, dateText, textOf, type Words } from './words';

/** A card in words: its head, and each topic's headline with the facts that are stated and a sentence for each. */
interface ToldCard {
  name: string;
  dated: string;
  url: string;
  topics: { title: string; facts: { label: string; answer: string; quote: string }[] }[];
}

function told(words: Words, card: SummaryCard): ToldCard {
  return {
    name: nameOf(card).replace(/\s+/g, ' '),
    dated: card.updated === null ? words.message('policy_undated') : words.message('policy_of', [dateText(words, card.updated)]),
    url: card.url,
    topics: card.topics.map((topic) => ({
      title: `${words.message(TOPIC_NAMES[topic.id])}: ${textOf(words, headlineOf(topic).phrase)}`,
      facts: topic.facts.flatMap((fact) => {
        const [evidence] = fact.evidence;
        if (!evidence) return [];
        const word = textOf(words, factWord(fact, counted(words, 'word_named', fact.names.length)));
        return [{ label: words.message(FACT_LABELS[fact.id]), answer: [word, ...fact.names].join(', '), quote: evidence.quote }];
      }),
    })),
  };
}

/** The card as plain text, for people. */
export function cardText(words: Words, card: SummaryCard): string {
  const { name, dated, url, topics } = told(words, card);
  const lines = [name, dated, url];
  for (const { title, facts } of topics) {
    lines.push('', title);
    for (const { label, answer, quote } of facts) lines.push(`- ${label}: ${answer}`, `  “${quote}”`);
  }
  return `${lines.join('\n')}\n`;
}

/** The card as Markdown. What is text of the page stays text: nothing in it becomes markup. */
export function cardMarkdown(words: Words, card: SummaryCard): string {
  const { name, dated, url, topics } = told(words, card);
  const lines = [`# ${plain(name)}`, '', `${plain(dated)}, <${url.replace(/[<>\s]/g, encodeURIComponent)}>`];
  for (const { title, facts } of topics) {
    lines.push('', `## ${plain(title)}`);
    for (const { label, answer, quote } of facts) {
      lines.push('', `- ${plain(label)}: **${plain(answer)}**`, '', ...quote.split('\n').map((line) => `  > ${plain(line.trim())}`));
    }
  }
  return `${lines.join('\n')}\n`;
}
