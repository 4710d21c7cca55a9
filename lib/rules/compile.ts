import type { TopicId } from '../policy';
import { type ClassSet, classNumber, classSet } from '../reader/classes';
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

/** A pattern that takes a statement, and the number of its rule. */
export interface CompiledPattern {
  rule: number;
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
  filter: Filter;
}

/** Which patterns a sentence may match: a tree whose nodes stand in order, each before those below it. A row for each kind of number. */
export interface Filter {
  /** A node's choices, without one of which neither its patterns nor those below match. */
  choices: readonly number[];
  /** The node after those below it. */
  after: readonly number[];
  /** Its first pattern; those of the next node end its own. */
  first: readonly number[];
}

/** Compiles the rules. */
export function compileTables(): Tables {
  const literals: string[] = [];
  const choices: ChoicesCode[] = [];
  const marks: number[] = [];
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
        known.set(part, at);
      }
      code.push(at, gap);
      gap = 0;
    }
    return code;
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
      for (const source of when) patterns.push({ rule: at, code: compile(source) });
    }
  }
  const { filter, order } = filterOf(patterns, choices, marks);
  const vocabulary = vocabularyOf(literals);
  return { vocabulary, choices, marks, rules, patterns: order, filter };
}

function choicesCode(source: string, literals: string[]): ChoicesCode {
  return source.split('|').map((choice) => {
    if (choice.startsWith('@')) return classNumber(choice.slice(1));
    const word = choice.replaceAll('_', ' ');
    if (!literals.includes(word)) literals.push(word);
    return -1 - literals.indexOf(word);
  });
}

/** Classes that stand in most sentences: a step that needs one of these tells sentences apart badly. */
const FREQUENT: ReadonlySet<number> = new Set(
  'data use set give collect obtain takes no not you we us our be prep to modal'.split(' ').map(classNumber),
);

interface FilterNode {
  patterns: CompiledPattern[];
  below: Map<number, FilterNode>;
}

/** A tree over the steps that each pattern cannot do without, the telling ones first: most sentences pass over most of it. */
function filterOf(
  patterns: readonly CompiledPattern[],
  choices: readonly ChoicesCode[],
  marks: readonly number[],
): { filter: Filter; order: CompiledPattern[] } {
  const rank = (at: number) => {
    const numbers = choices[at] as ChoicesCode;
    return (numbers.some((number) => FREQUENT.has(number)) ? 2 : 0) + (numbers.some((number) => number < 0) ? 1 : 0);
  };
  const root: FilterNode = { patterns: [], below: new Map() };
  for (const pattern of patterns) {
    const steps = pattern.code.filter((_, at) => at % 2 === 0);
    const needs = [...new Set(steps)].filter((at) => ((marks[at] as number) & (OPTIONAL | UNLESS)) === 0);
    let node = root;
    for (const at of needs.sort((a, b) => rank(a) - rank(b) || a - b)) {
      const below: FilterNode = node.below.get(at) ?? { patterns: [], below: new Map() };
      node.below.set(at, below);
      node = below;
    }
    if (node === root) throw new Error(`${patterns.indexOf(pattern)}: a pattern needs at least one word`);
    node.patterns.push(pattern);
  }
  const filter = { choices: [] as number[], after: [] as number[], first: [0] };
  const order: CompiledPattern[] = [];
  const write = (nodes: FilterNode['below']) => {
    for (const [at, { patterns, below }] of nodes) {
      const node = filter.choices.push(at) - 1;
      filter.first.push(order.push(...patterns));
      write(below);
      filter.after[node] = filter.choices.length;
    }
  };
  write(root.below);
  return { filter, order };
}
