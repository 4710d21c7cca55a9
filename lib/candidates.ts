import type { ClassSet } from './classes';
import { CHOICES, type Choices } from './pattern';
import { TABLES } from './rules/tables';

const NODES = TABLES.filter.length / 3;
/** Of each node of the filter: what it needs, how many nodes are below it, and its first pattern; those of the next node end its own. */
const low = new Int32Array(NODES);
const high = new Int32Array(NODES);
const top = new Int32Array(NODES);
const literal = new Int32Array(NODES);
const below = new Int32Array(NODES);
const first = new Int32Array(NODES + 1);

for (let node = 0; node < NODES; node++) {
  const choices = CHOICES[TABLES.filter[3 * node] as number] as Choices;
  low[node] = choices.low;
  high[node] = choices.high;
  top[node] = choices.top;
  literal[node] = choices.literal;
  below[node] = TABLES.filter[3 * node + 1] as number;
  first[node + 1] = (first[node] as number) + (TABLES.filter[3 * node + 2] as number);
}

const found = new Int32Array(TABLES.patterns.length);

/**
 * Which patterns a sentence with these classes and words in all may match: their numbers stand in the array, which is used again,
 * up to the number given back. The others lack a word.
 */
export function findCandidates(all: ClassSet): { numbers: Int32Array; length: number } {
  let length = 0;
  for (let node = 0; node < NODES; ) {
    const has =
      ((low[node] as number) & all.low) |
      ((high[node] as number) & all.high) |
      ((top[node] as number) & all.top) |
      ((literal[node] as number) & all.literal);
    if (has === 0) node += 1 + (below[node] as number);
    else {
      const end = first[node + 1] as number;
      for (let pattern = first[node] as number; pattern < end; pattern++) found[length++] = pattern;
      node++;
    }
  }
  return { numbers: found, length };
}
