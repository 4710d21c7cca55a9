import { FACT_LABELS } from '../../components/FactRow';
import { headlineOf } from '../../components/headline';
import { TOPIC_NAMES } from '../../components/TopicRow';
import { textOf, type Words } from '../../components/words';
import type { SummaryCard } from '../../lib/policy';
import messages from '../../public/_locales/en/messages.json';

/** English as the browsers read it from `_locales`. */
export const words: Words = {
  language: 'en',
  message: (key, fill = []) => messages[key].message.replace(/\$(\d)/g, (_, blank) => fill[blank - 1] ?? ''),
};

/** One row of the popup as a reader sees it. */
export interface ShownTopic {
  name: string;
  headline: string;
  facts: { label: string; quotes: string[] }[];
}

/** Runs in the popup: opens every row and reads all that is there. */
export async function readTopics(window: Window): Promise<ShownTopic[]> {
  const { document } = window;
  for (const deadline = Date.now() + 10_000; Date.now() < deadline; ) {
    const closed = document.querySelectorAll<HTMLElement>('.topic [aria-expanded="false"]');
    if (document.querySelector('.topic') && closed.length === 0) break;
    for (const button of closed) button.click();
    await new Promise((next) => window.setTimeout(next, 20));
  }
  const text = (within: Element, selector: string) => within.querySelector(selector)?.textContent ?? '';
  return [...document.querySelectorAll('.topic')].map((topic) => ({
    name: text(topic, '.name'),
    // The answer is spoken before the headline; on screen the mark says it.
    headline: text(topic, '.headline').slice(text(topic, '.headline .sr').length),
    facts: [...topic.querySelectorAll('.fact')].map((fact) => ({
      label: text(fact, '.label'),
      quotes: [...fact.querySelectorAll('blockquote')].map((quote) => quote.textContent ?? ''),
    })),
  }));
}

/** What the popup should show for a card. */
export function topicsOf(card: SummaryCard): ShownTopic[] {
  return card.topics.map((topic) => {
    const { phrase, fact: decided } = headlineOf(topic);
    return {
      name: words.message(TOPIC_NAMES[topic.id]),
      headline: textOf(words, phrase),
      facts: topic.facts
        .filter(({ id }) => id !== 'sharing.any' || id === decided)
        .map((fact) => ({ label: words.message(FACT_LABELS[fact.id]), quotes: fact.evidence.map(({ quote }) => quote) })),
    };
  });
}
