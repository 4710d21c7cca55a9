import { readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { parseHtml, parseText } from '../cli/document';
import { detectPolicy } from '../lib/detect';
import { extractPolicy } from '../lib/extract';
import type { Detection, Fact, FactId, PolicyDocument, SummaryCard } from '../lib/policy';
import { summarize } from '../lib/summarize';

/** What a careful reader says of a policy; the conventions are in CONTRIBUTING.md. Several values stand where readers may differ. */
export interface ExpectedCard {
  updated: string | null | (string | null)[];
  /** The stated facts; facts left out are not stated. */
  facts: Partial<Record<FactId, string | string[]>>;
  names: Partial<Record<FactId, string[]>>;
  /** Names that some readers would give too. */
  mayName?: Partial<Record<FactId, string[]>>;
  /** For some facts one sentence that must be among the quotes. */
  quotes: Partial<Record<FactId, string>>;
}

/** A policy written for this project: what a reader says of it beside what the product does. */
export interface Fixture {
  /** The file's name without its extension. */
  name: string;
  expected: ExpectedCard;
  policy: PolicyDocument;
  detection: Detection;
  card: SummaryCard;
}

/** The facts of which a card says by whom. */
export const NAMED: readonly FactId[] = ['payments.processor', 'tracking.analytics', 'tracking.advertising'];

/** The policies in a folder of `test/fixtures`, as file names. */
export const fixturesIn = (folder: string): string[] => readdirSync(pathOf(folder)).filter((file) => /\.(html|md)$/.test(file));

/** Reads a policy of `test/fixtures` and its expected card, and runs the product on it. */
export function readFixture(folder: string, file: string): Fixture {
  const { name } = parse(file);
  const read = (each: string) => readFileSync(join(pathOf(folder), each), 'utf8');
  const expected: ExpectedCard = JSON.parse(read(`${name}.card.json`));
  const page = file.endsWith('.md') ? parseText(read(file)) : parseHtml(read(file));
  const policy = extractPolicy(page, `https://${name}.example/privacy-policy`);
  return { name, expected, policy, detection: detectPolicy(policy), card: summarize(policy) };
}

export const factsOf = (card: SummaryCard): Fact[] => card.topics.flatMap((topic) => topic.facts);

/** The dates that a reader takes for the policy's own. */
export const acceptedDates = ({ updated }: ExpectedCard): (string | null)[] => [updated].flat();

/** The answers that a reader takes for right. */
export const acceptedAnswers = ({ facts }: ExpectedCard, id: FactId): string[] => [facts[id] ?? 'not-stated'].flat();

/** Stated with quotes, each verbatim, or not stated and without any. */
export function isProven(policy: PolicyDocument, { answer, evidence }: Fact): boolean {
  return (
    evidence.length > 0 === (answer !== 'not-stated') &&
    evidence.every(({ section, start, end, quote }) => policy.sections[section]?.text.slice(start, end) === quote)
  );
}

function pathOf(folder: string): string {
  return join(import.meta.dirname, 'fixtures', folder);
}
