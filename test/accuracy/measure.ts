import type { FactId } from '../../lib/policy';
import { acceptedAnswers, acceptedDates, type Fixture, factsOf, isProven } from '../fixture';

/** How often something was said rightly, said wrongly, and not said as it should have been. A wrong answer for another is wrong and missed. */
export interface Count {
  right: number;
  wrong: number;
  missed: number;
}

/** What may be said, and rightly: each fact's answer and all of them together, names, dates. */
export type Row = FactId | 'all facts' | keyof typeof NAMES_OF | 'dates';

/** Of how many things one holds. */
export interface Share {
  right: number;
  total: number;
}

/** Facts right, those rightly not stated too; facts with sound quotes; sentences asked for, quoted; policies known as such; all right. */
export type ShareId = 'facts right' | 'facts proven' | 'sentences quoted' | 'policies recognised' | 'policies wholly right';

/** One thing that was not said as a careful reader says it. */
export interface Miss {
  fixture: string;
  of: Row | ShareId;
  /** What would have been right, and what was said; "nothing" where nothing was. */
  expected: string;
  found: string;
  /** What the answer was taken from. */
  quotes: string[];
}

export interface Measurement {
  rows: Map<Row, Count>;
  /** The same counts as in "all facts", by answer: what is right or wrong under what was said, what is missed under what should have been. */
  answers: Map<string, Count>;
  shares: Record<ShareId, Share>;
  misses: Miss[];
}

/** Names are counted by kind: a tracker that is named under another of a card's facts is named. */
const NAMES_OF = {
  'processor names': ['payments.processor'],
  'tracker names': ['tracking.analytics', 'tracking.advertising'],
} as const satisfies Record<string, FactId[]>;

/** Of what was said, how much was right, 0 to 1. */
export const precision = ({ right, wrong }: Count): number => ratio(right, right + wrong);

/** Of what should have been said, how much was, 0 to 1. */
export const recall = ({ right, missed }: Count): number => ratio(right, right + missed);

/** 1 where nothing was asked for: what is not tried is not wrong. */
export const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** Compares what the product says of each fixture with what a reader says. */
export function measure(fixtures: readonly Fixture[]): Measurement {
  const rows = new Map<Row, Count>();
  const answers = new Map<string, Count>();
  const shares: Record<ShareId, Share> = {
    'facts right': { right: 0, total: 0 },
    'facts proven': { right: 0, total: 0 },
    'sentences quoted': { right: 0, total: 0 },
    'policies recognised': { right: 0, total: 0 },
    'policies wholly right': { right: 0, total: 0 },
  };
  const misses: Miss[] = [];

  for (const { name: fixture, expected, policy, detection, card } of fixtures) {
    /** Counts what was said where a reader accepts some things, or that nothing was (null). True where it is right. */
    const compare = (row: Row, accepted: readonly (string | null)[], found: string | null, quotes: string[] = []): boolean => {
      const isRight = tally(countIn(rows, row), accepted, found);
      if (!isRight) misses.push({ fixture, of: row, expected: accepted.map(shown).join(' or '), found: shown(found), quotes });
      return isRight;
    };
    /** Counts whether something holds that should. */
    const check = (share: ShareId, holds: boolean, expected: string, quotes: string[] = []): void => {
      shares[share].total++;
      if (holds) shares[share].right++;
      else misses.push({ fixture, of: share, expected, found: shown(null), quotes });
    };

    check('policies recognised', detection.isPolicy && policy.language === 'en', 'an English privacy policy');
    compare('dates', acceptedDates(expected), policy.updated);

    let isWhole = true;
    for (const fact of factsOf(card)) {
      const quotes = fact.evidence.map(({ quote }) => quote);
      const accepted = acceptedAnswers(expected, fact.id).map(saidOf);
      const found = saidOf(fact.answer);
      const isRight = compare(fact.id, accepted, found, quotes);
      tally(countIn(rows, 'all facts'), accepted, found);
      tallyAnswer(answers, accepted, found);
      shares['facts right'].total++;
      if (isRight) shares['facts right'].right++;
      else isWhole = false;

      check('facts proven', isProven(policy, fact), `${fact.id} with verbatim quotes`, quotes);
      const sentence = expected.quotes[fact.id];
      if (sentence !== undefined && isRight) check('sentences quoted', quotes.includes(sentence), sentence, quotes);
    }

    for (const [row, ids] of entriesOf(NAMES_OF)) {
      const named = factsOf(card).filter(({ id }) => ids.some((each) => each === id));
      const found = named.flatMap(({ names }) => names);
      const must = ids.flatMap((id) => expected.names[id] ?? []);
      const may = ids.flatMap((id) => expected.mayName?.[id] ?? []);
      const quotes = named.flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
      for (const name of new Set([...must, ...found])) {
        const accepted = may.includes(name) ? [name, null] : [must.includes(name) ? name : null];
        if (!compare(row, accepted, found.includes(name) ? name : null, quotes)) isWhole = false;
      }
    }

    shares['policies wholly right'].total++;
    if (isWhole) shares['policies wholly right'].right++;
  }
  return { rows, answers, shares, misses };
}

/** Where a reader accepts that nothing is said (null), saying the right thing counts for nothing. True where what was said is accepted. */
function tally(count: Count, accepted: readonly (string | null)[], found: string | null): boolean {
  const isRight = accepted.includes(found);
  const isAsked = !accepted.includes(null);
  if (isRight && isAsked) count.right++;
  if (!isRight && found !== null) count.wrong++;
  if (!isRight && isAsked) count.missed++;
  return isRight;
}

function tallyAnswer(answers: Map<string, Count>, accepted: readonly (string | null)[], found: string | null): void {
  const count = { right: 0, wrong: 0, missed: 0 };
  tally(count, accepted, found);
  if (found !== null) {
    countIn(answers, found).right += count.right;
    countIn(answers, found).wrong += count.wrong;
  }
  const [first] = accepted;
  if (first) countIn(answers, first).missed += count.missed;
}

/** An answer as something said: "not-stated" says nothing. */
const saidOf = (answer: string): string | null => (answer === 'not-stated' ? null : answer);

const shown = (said: string | null): string => said ?? 'nothing';

function countIn<Key>(counts: Map<Key, Count>, key: Key): Count {
  const count = counts.get(key) ?? { right: 0, wrong: 0, missed: 0 };
  counts.set(key, count);
  return count;
}

function entriesOf<Key extends string, Value>(record: Record<Key, Value>): [Key, Value][] {
  return Object.entries(record) as [Key, Value][];
}
