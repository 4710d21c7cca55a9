import type { TopicId } from '../policy';
import { type ClassSet, classNumber, classSet, LITERALS } from '../reader/classes';
import { COOKIES } from './en/cookies';
import { PAYMENTS } from './en/payments';
import { SHARING } from './en/sharing';
import { TRACKING } from './en/tracking';
import { ACT, type ChoicesCode, OPTIONAL, type PatternCode, UNLESS } from './marks';
import type { Rule, Rules } from './rule';
import { type Vocabulary, vocabularyOf } from './vocabulary';

/** All rules, in the order of the card. */
export const RULES: Readonly<Record<TopicId, Rules>> = { payments: PAYMENTS, cookies: COOKIES, tracking: TRACKING, sharing: SHARING };

/** A rule without what is compiled, and without its examples: its patterns take the statement, those of `unless` take it away. */
export interface CompiledRule extends Omit<Rule, 'when' | 'unless' | 'without' | 'refersTo' | 'passing' | 'matches' | 'ignores'> {
  id: string;
  unless: readonly PatternCode[];
  without: ClassSet | null;
  refersTo: ClassSet | null;
  passing: ClassSet | null;
}

/** A pattern that takes a statement. */
export interface CompiledPattern {
  /** The number of its rule. */
  rule: number;
  /** The choices of the two steps that the fewest sentences have, of those that it cannot do without: one of these twice where that is all. */
  keys: readonly [number, number];
  code: PatternCode;
}

/** What all rules come to: plain JSON, with numbers where one part refers to another. */
export interface Tables {
  vocabulary: Vocabulary;
  /** What the steps of patterns take, each only once. */
  choices: readonly ChoicesCode[];
  /** The marks around each of the choices. */
  marks: readonly number[];
  rules: readonly CompiledRule[];
  patterns: readonly CompiledPattern[];
}

/** Compiles the rules. */
export function compileTables(): Tables {
  const literals: string[] = [];
  const choices: ChoicesCode[] = [];
  const marks: number[] = [];
  const rarities: number[] = [];
  const known = new Map<string, number>();
  const compile = (source: string): PatternCode => {
    const code: number[] = [];
    let gap = 0;
    for (const part of source.split(' ')) {
      if (part.startsWith('..')) {
        const over = part.startsWith('...');
        gap = 2 * Number(part.slice(over ? 3 : 2) || 4) + (over ? 1 : 0);
        continue;
      }
      let at = known.get(part);
      if (at === undefined) {
        const [, not, own = '', act, optional] = /^(-?)(.*?)(!?)(\??)$/.exec(part) ?? [];
        at = choices.push(choicesCode(own, literals)) - 1;
        marks.push((optional ? OPTIONAL : 0) | (not ? UNLESS : 0) | (act ? ACT : 0));
        rarities.push(rarityOf(own));
        known.set(part, at);
      }
      code.push(at, gap);
      gap = 0;
    }
    return code;
  };
  const keysOf = (code: PatternCode): CompiledPattern['keys'] => {
    const needed = code.filter((number, at) => at % 2 === 0 && ((marks[number] as number) & (OPTIONAL | UNLESS)) === 0);
    const [key, other = key] = needed.sort((a, b) => (rarities[b] as number) - (rarities[a] as number));
    if (key === undefined || other === undefined) throw new Error('a pattern needs at least one word');
    return [key, other];
  };
  const rules: CompiledRule[] = [];
  const patterns: CompiledPattern[] = [];
  for (const [topic, set] of Object.entries(RULES)) {
    for (const [name, { when, unless, without, refersTo, passing, matches: _matches, ignores: _ignores, ...rule }] of Object.entries(set)) {
      const compiled: CompiledRule = {
        ...rule,
        id: `${topic}/${name}`,
        unless: unless?.map(compile) ?? [],
        without: without ? classSet(...without) : null,
        refersTo: refersTo ? classSet(...refersTo) : null,
        passing: passing ? classSet(...passing) : null,
      };
      const at = rules.push(compiled) - 1;
      for (const source of when) {
        const code = compile(source);
        patterns.push({ rule: at, keys: keysOf(code), code });
      }
    }
  }
  // the shortest first: what only mentions a name gives way to what the sentence says of it
  patterns.sort((one, other) => one.code.length - other.code.length);
  return { vocabulary: vocabularyOf(literals), choices, marks, rules, patterns };
}

function choicesCode(source: string, literals: string[]): ChoicesCode {
  return source.split('|').map((choice) => {
    if (choice.startsWith('@')) return classNumber(choice.slice(1));
    const word = choice.replaceAll('_', ' ');
    if (!literals.includes(word)) literals.push(word);
    return LITERALS + literals.indexOf(word);
  });
}

/** What stands in at least one of twenty sentences of policies, the most frequent first: a step that takes it tells them apart badly. */
const FREQUENT =
  '@prep @collect @data @modal @to @and @we , @comma to @use @you @obtain and @that we @getcard @personal @help @nonname you the @be of @announce or @third @takes @proper @set may @hire @measure your @give for @respond in @policyword @serve use with that a is @gain @our our on @unsaid are this @disclose by if @not from be @onbehalf @us personal_information will @retain collect @usage @right about any have not @consent when @cookie other us personal_data services data @pay @idiom provide @wh including @legal can it such_as at as @except which share @narrow @allow @tracker do please @ourpolicy'.split(
    ' ',
  );

/** How rare the most frequent is of what a step takes: its place among the frequent, or after them. */
function rarityOf(source: string): number {
  const places = source.split('|').map((choice) => FREQUENT.indexOf(choice));
  return Math.min(...places.map((place) => (place < 0 ? FREQUENT.length : place)));
}
