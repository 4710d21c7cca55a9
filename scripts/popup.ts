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
  // No function in here may have a name: it is sent as text, and the loader's mark on named functions is not known over there.
  for (const deadline = Date.now() + 30_000; ; await new Promise((next) => window.setTimeout(next, 20))) {
    const closed = document.querySelectorAll<HTMLElement>('.topic [aria-expanded="false"]');
    if (document.querySelector('.topic') && closed.length === 0) break;
    if (Date.now() > deadline) throw new Error(`The popup shows no card: ${document.body.innerText}`);
    for (const button of closed) button.click();
  }
  return [...document.querySelectorAll('.topic')].map((topic) => ({
    name: topic.querySelector('.name')?.textContent ?? '',
    // The answer is spoken before the headline; on screen the mark says it.
    headline: topic.querySelector('.headline')?.textContent?.slice(topic.querySelector('.headline .sr')?.textContent?.length ?? 0) ?? '',
    facts: [...topic.querySelectorAll('.fact')].map((fact) => ({
      label: fact.querySelector('.label')?.textContent ?? '',
      word: fact.querySelector('.word')?.textContent ?? '',
      quotes: [...fact.querySelectorAll('blockquote')].map((quote) => quote.textContent ?? ''),
    })),
  }));
}
