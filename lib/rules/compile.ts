import type { TopicId } from '../policy';
import { type ClassSet, classNumber, classSet, LITERALS } from '../reader/classes';
import { COOKIES } from './en/cookies';
import { PAYMENTS } from './en/payments';
import { SHARING } from './en/sharing';
import { TRACKING } from './en/tracking';
import { ACT, type ChoicesCode, OPTIONAL, type PatternCode, rarestOf, stepsOf, UNLESS } from './marks';
import type { Rule, Rules } from './rule';
import { type Vocabulary, vocabularyOf } from './vocabulary';

/** All rules, in the order of the card. */
export const RULES: Readonly<Record<TopicId, Rules>> = { payments: PAYMENTS, cookies: COOKIES, tracking: TRACKING, sharing: SHARING };

/** A rule without its patterns and its examples. */
export interface CompiledRule
  extends Omit<Rule, 'when' | 'unless' | 'without' | 'beside' | 'refersTo' | 'passing' | 'matches' | 'ignores'> {
  id: string;
  without?: ClassSet;
  beside?: ClassSet;
  refersTo?: ClassSet;
  passing?: ClassSet;
}

/** What all rules come to: plain JSON, with numbers where one part refers to another. */
export interface Tables {
  vocabulary: Vocabulary;
  /** What the steps of patterns take, each only once: what the most sentences have goes first, so that a greater number is a rarer one's. */
  choices: readonly ChoicesCode[];
  /** The marks around each of the choices. */
  marks: readonly number[];
  rules: readonly CompiledRule[];
  /** The patterns that take statements, and the number of the rule of each, by how much greater it is than that of the one before. */
  patterns: readonly PatternCode[];
  ruleOf: readonly number[];
  /** The patterns that take the statements of each rule away, by its number. */
  unless: readonly (readonly PatternCode[])[];
}

/** Compiles the rules. */
export function compileTables(): Tables {
  const sources = Object.values(RULES).flatMap((set) => Object.values(set).flatMap(({ when, unless = [] }) => [...when, ...unless]));
  const steps = [...new Set(sources.flatMap((source) => source.split(' ').filter((part) => !isGap(part))))].map(stepOf);
  steps.sort((one, other) => one.rarity - other.rarity);
  const numbers = new Map(steps.map(({ source }, at) => [source, at]));
  const literals = [...new Set(steps.flatMap(({ takes }) => takes.split('|').filter(isLiteral).map(wordsOf)))].sort();
  const literalNumbers = new Map(literals.map((words, at) => [words, LITERALS + at]));
  const choiceNumber = (choice: string) =>
    (isLiteral(choice) ? literalNumbers.get(wordsOf(choice)) : classNumber(choice.slice(1))) as number;
  const choices = steps.map(({ takes }): ChoicesCode => stepsOf(takes.split('|').map(choiceNumber)));
  const marks = steps.map((step) => step.marks);
  const compile = (source: string): PatternCode => {
    const code: number[] = [];
    let gap = 0;
    for (const part of source.split(' ')) {
      if (isGap(part)) {
        const over = part.startsWith('...');
        gap = 2 * Number(part.slice(over ? 3 : 2) || 4) + (over ? 1 : 0);
        continue;
      }
      code.push(numbers.get(part) as number, gap);
      gap = 0;
    }
    if (rarestOf(code, marks) < 0) throw new Error(`${source}: a pattern needs at least one word`);
    return code;
  };
  const rules: CompiledRule[] = [];
  const taken: PatternCode[][] = [];
  const taking: { rule: number; code: PatternCode }[] = [];
  for (const [topic, set] of Object.entries(RULES)) {
    for (const [
      name,
      { when, unless, without, beside, refersTo, passing, matches: _matches, ignores: _ignores, ...rule },
    ] of Object.entries(set)) {
      const at = rules.push({
        ...rule,
        id: `${topic}/${name}`,
        ...(without && { without: classSet(...without) }),
        ...(beside && { beside: classSet(...beside) }),
        ...(refersTo && { refersTo: classSet(...refersTo) }),
        ...(passing && { passing: classSet(...passing) }),
      });
      taken.push(unless?.map(compile) ?? []);
      for (const source of when) taking.push({ rule: at - 1, code: compile(source) });
    }
  }
  // the shortest first: what only mentions a name gives way to what the sentence says of it
  taking.sort((one, other) => one.code.length - other.code.length);
  const patterns = taking.map(({ code }) => code);
  const ruleOf = taking.map(({ rule }, at) => rule - (taking[at - 1]?.rule ?? 0));
  return { vocabulary: vocabularyOf(literals), choices, marks, rules, patterns, ruleOf, unless: taken };
}

/** A step as patterns write it. */
interface Step {
  source: string;
  /** Its choices, without the marks around them. */
  takes: string;
  marks: number;
  rarity: number;
}

function stepOf(source: string): Step {
  const [, not, takes = '', act, optional] = /^(-?)(.*?)(!?)(\??)$/.exec(source) ?? [];
  const marks = (optional ? OPTIONAL : 0) | (not ? UNLESS : 0) | (act ? ACT : 0);
  return { source, takes, marks, rarity: rarityOf(takes) };
}

function isGap(part: string): boolean {
  return part.startsWith('..');
}

function isLiteral(choice: string): boolean {
  return !choice.startsWith('@');
}

/** The words of a literal, which patterns write with underscores. */
function wordsOf(literal: string): string {
  return literal.replaceAll('_', ' ');
}

/** What stands in at least one of twenty sentences of policies, the most frequent first: a step that takes it tells them apart badly. */
const FREQUENT =
  '@collect @data @modal @and @we , @comma to @use @you @obtain and @that we @getcard @personal @help @nonname you the @be of @announce or @third @takes @proper @set may @hire @measure your @give for @respond in @policyword @serve use with that a is @gain @our our on are this @disclose by if @not from be @onbehalf @us personal_information will @retain collect @usage @right about any have not @consent when @cookie other us personal_data services data @pay provide including @legal can it such_as at as @except which share @narrow @allow @tracker do please'.split(
    ' ',
  );

/** How rare the most frequent is of what a step takes: its place among the frequent, or after them. */
function rarityOf(takes: string): number {
  const places = takes.split('|').map((choice) => FREQUENT.indexOf(choice));
  return Math.min(...places.map((place) => (place < 0 ? FREQUENT.length : place)));
}
