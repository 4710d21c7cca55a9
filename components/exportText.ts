import { factIn } from '../lib/compare';
import type { PortablePin } from '../lib/pins/pin';
import { TOPICS, type TopicId } from '../lib/policy';
import { cardMarkdown, factText } from './cardText';
import { headlineOf } from './headline';
import { FACT_LABELS, TOPIC_NAMES } from './labels';
import { plain } from './markdown';
import { textOf, type Words } from './words';

/**
 * A cell as RFC 4180 has it. What spreadsheets would take for a formula gets an apostrophe before it, by which they show it as text
 * (OWASP: CSV Injection): titles are the words of strangers.
 */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The pins as a table for spreadsheets, one a row: what their newest states answer, and who is named. */
export function pinsCsv(words: Words, pins: readonly PortablePin[]): string {
  const newest = pins.map(({ note, states }) => ({ note, ...states.at(-1)! }));
  const head = ['csv_site', 'csv_address', 'csv_title', 'csv_updated', 'csv_pinned', 'csv_note'] as const;
  const topics = Object.keys(TOPICS) as TopicId[];
  const rows = [
    [
      ...head.map((key) => words.message(key)),
      ...topics.flatMap((id) => [TOPIC_NAMES[id], ...TOPICS[id].map((fact) => FACT_LABELS[fact])].map((key) => words.message(key))),
    ],
    ...newest.map(({ note, pinnedAt, card }) => [
      ...[card.site, card.url, card.title ?? '', card.updated ?? '', pinnedAt, note],
      ...card.topics.flatMap((topic) => {
        // a card may be older than a fact
        const facts = TOPICS[topic.id].map((id) => factIn([topic], id));
        return [textOf(words, headlineOf(topic).phrase), ...facts.map((fact) => factText(words, fact))];
      }),
    ]),
  ];
  // the mark by which spreadsheets know UTF-8
  return `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/** The pins' newest cards with their quotes, to be read, each with the user's own note. */
export function pinsMarkdown(words: Words, pins: readonly PortablePin[]): string {
  return pins
    .map(({ note, states }) => {
      const card = cardMarkdown(words, states.at(-1)!.card);
      if (note === '') return card;
      const said = words
        .message('labelled', [words.message('csv_note'), note])
        .split('\n')
        .map((line) => plain(line.trim()));
      return `${card}\n${said.join('  \n')}\n`;
    })
    .join('\n');
}
