import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHtml, parseText } from '../../cli/document';
import { classify } from '../../lib/classify';
import { readPage } from '../../lib/extract';
import type { Section } from '../../lib/policy';

// How long the reading of a text takes against one pass of keywords over the same text: `npx tsx test/bench/classify.ts`.
// Ends with status 1 where it takes longer than it may.

/** How many times the time of the keywords it may take. */
const MOST = 3;
/** Ten times the text may take so many times the time. */
const MOST_GROWTH = 11;
/** Characters of the texts, and how often each is read; the times are medians. */
const SIZES: [characters: number, runs: number][] = [
  [4_000, 500],
  [60_000, 60],
  [1_000_000, 7],
  [10_000_000, 3],
];

/** What a list of keywords for the card's topics would look for. */
const KEYWORDS = new RegExp(
  `\\b(?:${[
    ...['cookies?', 'beacons?', 'pixels?', 'log files?', 'ip address', 'analytics', 'track(?:s|ed|ing)?', 'do not track'],
    ...['advertis(?:ers?|ing)', 'remarketing', 'payments?', 'credit cards?', 'paypal', 'stripe', 'orders?', 'share[sd]?', 'sharing'],
    ...['sell(?:s|ing)?', 'sold', 'rent(?:s|ed)?', 'disclos(?:e|es|ed|ure)', 'third part(?:y|ies)', 'affiliates?', 'partners'],
    ...['service providers?', 'courts?', 'merger', 'marketing', 'aggregate', 'consent'],
  ].join('|')})\\b`,
  'gi',
);
const SENTENCE_END = /(?<=[.!?])\s+|\n+/;

/** The keywords found, by sentence. */
function findKeywords(sections: readonly Section[]): number {
  let found = 0;
  for (const { text } of sections) for (const sentence of text.split(SENTENCE_END)) found += sentence.match(KEYWORDS)?.length ?? 0;
  return found;
}

const policies = join(import.meta.dirname, '../fixtures/policies');
const sections = readdirSync(policies)
  .filter((file) => /\.(?:html|md)$/.test(file))
  .flatMap((file) => {
    const text = readFileSync(join(policies, file), 'utf8');
    return readPage(file.endsWith('.md') ? parseText(text) : parseHtml(text), '').sections;
  });

/** The fixtures' sections again and again, each time with other words in it: what a page holds twice is read once. */
function textOf(characters: number): Section[] {
  const all: Section[] = [];
  for (let length = 0, n = 0; length < characters; n++) {
    const { level, heading, text } = sections[n % sections.length] as Section;
    const own = `${text}\nThis is part ${n} of house ${(n * 7919) % 1013}.`.slice(0, characters - length);
    all.push({ level, heading, text: own });
    length += own.length;
  }
  return all;
}

const median = (numbers: number[]) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** Median milliseconds that each of `works` takes, run in turn: what else the machine does then meets them all. */
function time(runs: number, ...works: (() => void)[]): number[] {
  const times = works.map((): number[] => []);
  for (let run = 0; run < runs; run++) {
    for (const [at, work] of works.entries()) {
      const start = performance.now();
      work();
      times[at]?.push(performance.now() - start);
    }
  }
  return times.map(median);
}

let isSlow = false;
let before = 0;
for (let n = 0; n < 20; n++) classify(textOf(60_000 + n)); // what runs for the first time is slower: the popup's bench measures that
for (const [characters, runs] of SIZES) {
  const text = textOf(characters);
  const [reading, keywords] = time(
    runs,
    () => classify(text),
    () => findKeywords(text),
  ) as [number, number];
  const ratio = reading / keywords;
  isSlow ||= ratio > MOST;
  const figures = [`${characters / 1000} KB: read in ${reading.toFixed(2)} ms`, `keywords in ${keywords.toFixed(2)} ms`];
  figures.push(`ratio ${ratio.toFixed(1)} (at most ${MOST})`, `${(characters / reading / 1000).toFixed(1)} MB/s`);
  if (characters === 10_000_000) {
    const growth = reading / before;
    isSlow ||= growth > MOST_GROWTH;
    figures.push(`${growth.toFixed(1)} times the time of a tenth (at most ${MOST_GROWTH})`);
  }
  before = reading;
  console.log(figures.join(', '));
}
process.exitCode = isSlow ? 1 : 0;
