/** One row of the popup as a reader sees it. */
export interface ShownTopic {
  name: string;
  headline: string;
  facts: { label: string; word: string; quotes: string[] }[];
}

/**
 * Runs in the popup, so it sees nothing around it: opens every row and fact and reads all that is there.
 * Throws with what the popup says instead where it shows no card.
 */
export async function readTopics(window: Window): Promise<ShownTopic[]> {
  const { document } = window;
  const isWhole = () => document.querySelector('.topic') && !document.querySelector('.topic [aria-expanded="false"]');
  for (const deadline = Date.now() + 10_000; !isWhole(); ) {
    if (Date.now() > deadline) throw new Error(`The popup shows no card: ${document.body.innerText}`);
    for (const button of document.querySelectorAll<HTMLElement>('.topic [aria-expanded="false"]')) button.click();
    await new Promise((next) => window.setTimeout(next, 20));
  }
  const text = (within: Element, selector: string) => within.querySelector(selector)?.textContent ?? '';
  return [...document.querySelectorAll('.topic')].map((topic) => ({
    name: text(topic, '.name'),
    // The answer is spoken before the headline; on screen the mark says it.
    headline: text(topic, '.headline').slice(text(topic, '.headline .sr').length),
    facts: [...topic.querySelectorAll('.fact')].map((fact) => ({
      label: text(fact, '.label'),
      word: text(fact, '.word'),
      quotes: [...fact.querySelectorAll('blockquote')].map((quote) => quote.textContent ?? ''),
    })),
  }));
}
