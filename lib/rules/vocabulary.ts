import { type ClassSet, classesOf, type TokenClass } from '../reader/classes';
import { LEXICON, type WordClass } from './en/lexicon';
import { partsOf } from './forms';
import { NO_LITERAL, newsOf, stepsOf } from './marks';

/**
 * The words and phrases of the lexicon, and those that patterns name, as the smallest automaton that knows them: phrases that go on
 * alike share what follows. Plain JSON.
 */
export interface Vocabulary {
  /**
   * All words with a bar between each, which is shorter than a list; a word's place is its number. The first are the literals: the words,
   * and phrases too, that patterns name.
   */
  words: string;
  /** How many literals there are. */
  literals: number;
  /** The state that each word leads to where it comes first, 0 where no phrase begins with it; as news, see `newsOf`. */
  first: readonly number[];
  /** What words and phrases may mean: the literal that a phrase is, or `NO_LITERAL`, then the three fields of a class set. */
  meanings: readonly (readonly number[])[];
  /**
   * Of each state, the number of its meaning, then -1 less each state that it leads to, with the words that do, as steps.
   * State 0 is a dead end.
   */
  states: readonly (readonly number[])[];
}

/** A beginning of phrases, before those that go on alike are made one. */
interface Node extends ClassSet {
  literal: number;
  /** The beginnings that go on from it, by the next word. Most have none. */
  next?: Map<string, Node>;
}

function newNode(): Node {
  return { low: 0, high: 0, top: 0, literal: NO_LITERAL };
}

function goOn(node: Node, word: string): Node {
  node.next ??= new Map();
  const next = node.next.get(word) ?? newNode();
  node.next.set(word, next);
  return next;
}

/** Reads the lexicon. `literals`: the words and phrases that patterns name. */
export function vocabularyOf(literals: readonly string[]): Vocabulary {
  const root = newNode();
  const add = (entry: string, name: TokenClass) => {
    let ends = [root];
    for (const part of partsOf(entry)) ends = ends.flatMap((end) => part.map((words) => words.reduce(goOn, end)));
    const { low, high, top } = classesOf(name);
    for (const end of ends) {
      end.low |= low;
      end.high |= high;
      end.top |= top;
    }
  };
  for (const name of Object.keys(LEXICON) as WordClass[])
    for (const entry of LEXICON[name].split(/[,\n]/)) if (entry.trim()) add(entry.trim(), name);
  add(',', 'comma');
  add(';', 'stop');
  for (const [number, literal] of literals.entries()) {
    if (!literal.includes(' ')) continue;
    const end = literal.split(' ').reduce(goOn, root);
    if (!(end.low | end.high | end.top)) throw new Error(`${literal}: a phrase that patterns name must be in the lexicon`);
    end.literal = number;
  }
  return folded(root, literals);
}

/** Makes one state of all beginnings that mean the same and go on alike. */
function folded(root: Node, literals: readonly string[]): Vocabulary {
  const words = new Numbered<string>(literals);
  const meanings = new Numbered<readonly number[]>();
  const states = new Numbered<readonly number[]>();
  const meaningOf = ({ literal, low, high, top }: Node) => meanings.numberOf([literal, low, high, top]);
  const stateOf = (node: Node): number => {
    const wordsTo = new Map<number, number[]>();
    for (const [word, next] of node.next ?? []) {
      const to = stateOf(next);
      const own = wordsTo.get(to);
      if (own) own.push(words.numberOf(word));
      else wordsTo.set(to, [words.numberOf(word)]);
    }
    const code = [...wordsTo].sort(([a], [b]) => a - b).flatMap(([to, own]) => [-1 - to, ...stepsOf(own)]);
    return states.numberOf([meaningOf(node), ...code]);
  };
  const deadEnd = stateOf(newNode());
  const first: number[] = [];
  for (const [word, next] of root.next ?? []) first[words.numberOf(word)] = stateOf(next);
  // those that words lead to come first, in the order of the words
  const order = [...new Set([deadEnd, ...Array.from(words.all, (_, word) => first[word] ?? deadEnd), ...states.all.keys()])];
  const place = new Map(order.map((state, at) => [state, at]));
  const placeOf = (state: number) => place.get(state) as number;
  return {
    words: words.all.join('|'),
    literals: literals.length,
    first: newsOf(Array.from(words.all, (_, word) => placeOf(first[word] ?? deadEnd))),
    meanings: meanings.all,
    states: order.map((state) => (states.all[state] as readonly number[]).map((code) => (code < 0 ? -1 - placeOf(-1 - code) : code))),
  };
}

/** Numbers things as they turn up, the same ones alike. */
class Numbered<Thing> {
  readonly all: Thing[] = [];
  private readonly numbers = new Map<string, number>();

  constructor(first: readonly Thing[] = []) {
    for (const thing of first) this.numberOf(thing);
  }

  numberOf(thing: Thing): number {
    const key = JSON.stringify(thing);
    const number = this.numbers.get(key) ?? this.all.push(thing) - 1;
    this.numbers.set(key, number);
    return number;
  }
}
