import type { Fact, SummaryCard } from '../lib/policy';
import { factWord, headlineOf } from './headline';
import { FACT_LABELS, nameOf, sidesOf, TOPIC_NAMES } from './labels';
import { plain } from './markdown';
import { dateText, listText, textOf, type Words } from './words';

/** A card in words: its head, and each topic's headline with the facts that are stated, and a sentence for each side of each. */
interface ToldCard {
  name: string;
  dated: string;
  url: string;
  topics: { title: string; facts: { label: string; answer: string; quotes: Quote[] }[] }[];
}

interface Quote {
  /** Which side the sentence speaks for, where the fact is said both ways. */
  side?: string;
  quote: string;
}

/** What is said of a fact, in one line: "Yes, Matomo". Who takes payments is answered by the names alone. */
export function factText(words: Words, fact: Fact): string {
  const isWho = fact.id === 'payments.processor' && fact.answer === 'does' && fact.names.length > 0;
  const word = textOf(words, factWord(fact, 'word_named_other'));
  return listText(words, [...(isWho ? [] : [word]), ...fact.names]);
}

/** The first sentence for each side of a fact. */
function quotesOf(words: Words, fact: Fact): Quote[] {
  const sides = sidesOf(fact);
  if (sides.length === 0) return fact.evidence.slice(0, 1);
  return sides.map(({ message, evidence }) => ({ side: words.message(message), quote: evidence[0]!.quote }));
}

function told(words: Words, card: SummaryCard): ToldCard {
  return {
    name: nameOf(card).replace(/\s+/g, ' '),
    dated: card.updated === null ? words.message('policy_undated') : words.message('policy_of', [dateText(words, card.updated)]),
    url: card.url,
    topics: card.topics.map((topic) => ({
      title: words.message('labelled', [words.message(TOPIC_NAMES[topic.id]), textOf(words, headlineOf(topic).phrase)]),
      facts: topic.facts
        .filter(({ evidence }) => evidence.length > 0)
        .map((fact) => ({
          label: words.message(FACT_LABELS[fact.id]),
          answer: factText(words, fact),
          quotes: quotesOf(words, fact),
        })),
    })),
  };
}

/** The card as plain text, for people. */
export function cardText(words: Words, card: SummaryCard): string {
  const { name, dated, url, topics } = told(words, card);
  const lines = [name, dated, url];
  for (const { title, facts } of topics) {
    lines.push('', title);
    for (const { label, answer, quotes } of facts) {
      lines.push(`- ${words.message('labelled', [label, answer])}`);
      for (const { side, quote } of quotes) {
        // a question stands on a line above its answer
        const quoted = words.message('quoted', [quote]).replace(/\n/g, '\n  ');
        lines.push(`  ${side ? words.message('labelled', [side, quoted]) : quoted}`);
      }
    }
  }
  return `${lines.join('\n')}\n`;
}

/** The card as Markdown. What is text of the page stays text: nothing in it becomes markup. */
export function cardMarkdown(words: Words, card: SummaryCard): string {
  const { name, dated, url, topics } = told(words, card);
  const lines = [`# ${plain(name)}`, '', listText(words, [plain(dated), `<${url.replace(/[<>\s]/g, encodeURIComponent)}>`])];
  for (const { title, facts } of topics) {
    lines.push('', `## ${plain(title)}`);
    for (const { label, answer, quotes } of facts) {
      lines.push('', `- ${words.message('labelled', [plain(label), `**${plain(answer)}**`])}`);
      for (const { side, quote } of quotes) {
        if (side) lines.push('', `  ${words.message('lead', [plain(side)])}`);
        lines.push('', ...quote.split('\n').map((line) => `  > ${plain(line.trim())}`));
      }
    }
  }
  return `${lines.join('\n')}\n`;
}
