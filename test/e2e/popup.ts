import type { Page } from 'puppeteer-core';
import { factWord, headlineOf } from '../../components/headline';
import { FACT_LABELS, TOPIC_NAMES } from '../../components/labels';
import { counted, type MessageKey, textOf, type Words } from '../../components/words';
import type { SummaryCard } from '../../lib/policy';
import messages from '../../public/_locales/en/messages.json';
import type { ShownTopic } from '../../scripts/popup';

/** English as the browsers read it from `_locales`. */
export const words: Words = {
  language: 'en',
  message: (key, fill = []) => messages[key].message.replace(/\$(\d)/g, (_, blank) => fill[blank - 1] ?? ''),
};

/** Presses the button with this label. */
export const press = (page: Page, label: MessageKey, ...fill: string[]): Promise<void> =>
  page.locator(`::-p-aria([name="${words.message(label, fill)}"][role="button"])`).click();

/** What the popup should show for a card. */
export function topicsOf(card: SummaryCard): ShownTopic[] {
  return card.topics.map((topic) => {
    const { phrase, fact: decided } = headlineOf(topic);
    return {
      name: words.message(TOPIC_NAMES[topic.id]),
      headline: textOf(words, phrase),
      facts: topic.facts
        .filter(({ id }) => id !== 'sharing.any' || id === decided)
        .map((fact) => ({
          label: words.message(FACT_LABELS[fact.id]),
          word: textOf(words, factWord(fact, counted(words, 'word_named', fact.names.length))),
          quotes: fact.evidence.map(({ quote }) => quote),
        })),
    };
  });
}
