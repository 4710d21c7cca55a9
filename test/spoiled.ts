/** Numbers from 0 to 1, the same in every run (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** What stands where another value should. */
const WRONG = [
  'null',
  '-1',
  '1e999',
  '""',
  '[]',
  '{}',
  'true',
  '{"__proto__":{"polluted":1}}',
  '"\\u0000"',
  '[[[[[[]]]]]]',
  '"constructor"',
];
const NAMES = ['"card"', '"sections"', '"topics"', '"id"', '"start"', '"note"', '"pins"'];

/** So many copies of an exported file, each with something wrong: cut off, pieces lost or put in, values and names of another kind. */
export function* spoiled(file: string, count: number): Generator<string> {
  const next = random(20260301);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(next() * all.length)]!;
  const values = [...file.matchAll(/(?<=: )(?:"(?:[^"\\]|\\.)*"|\d+|null|true)/g)];
  for (let n = 0; n < count; n++) {
    const at = Math.floor(next() * file.length);
    const value = pick(values);
    const spoil = pick([
      () => file.slice(0, at),
      () => file.slice(0, at) + file.slice(at + 1 + Math.floor(next() * 20)),
      () => file.slice(0, at) + pick(['"', '}', ',', '\\', '0', '\u0000', '"__proto__":1,']) + file.slice(at),
      () => file.slice(0, value.index) + pick(WRONG) + file.slice(value.index + value[0].length),
      () => file.replace(pick(NAMES), pick(['"__proto__"', '"x"', '"card"'])),
    ]);
    yield spoil();
  }
}
