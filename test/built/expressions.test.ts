import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from 'recheck';
import { expect, test, vi } from 'vitest';
import { BUILDS, scriptsIn } from './bundle';

const ROOT = join(import.meta.dirname, '../..');

/** How many are checked at a time, and for how long each at most, in milliseconds. */
const AT_ONCE = 2;
const TIMEOUT = 30_000;
/** Up to so many bounded repetitions are proved; beyond, the checker only tries, by the clock, and errs where the machine is busy. */
const MOST_REPEATED = 1000;

const written = new Set(
  BUILDS.flatMap(({ folder }) => scriptsIn(folder)).flatMap(({ nodes }) =>
    nodes.flatMap((node) => {
      if (node.regex) return [`/${node.regex.pattern}/${node.regex.flags}`];
      const [pattern, flags] = node.callee?.name === 'RegExp' ? (node.arguments ?? []) : [];
      return typeof pattern?.value === 'string' ? [`/${pattern.value}/${flags?.value ?? ''}`] : [];
    }),
  ),
);

/** Expressions that `lib` puts together while it runs: not to be read in the code, so they are watched being made. */
async function builtByLib(): Promise<Set<string>> {
  // the parsers' own are not in the extension
  const { parseHtml, parseText } = await import('../../cli/document');
  // what they brought along of lib is made anew, under observation
  vi.resetModules();
  const made = new Set<string>();
  const Native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Native, {
    construct(target, given, newTarget) {
      const expression = Reflect.construct(target, given, newTarget);
      made.add(String(expression));
      return expression;
    },
    apply(target, self, given) {
      const expression = Reflect.apply(target, self, given);
      made.add(String(expression));
      return expression;
    },
  });
  try {
    const { detectPolicy } = await import('../../lib/detect');
    const { extractPolicy } = await import('../../lib/extract');
    const { summarize } = await import('../../lib/summarize');
    await Promise.all([import('../../lib/gaps'), import('../../lib/anchor'), import('../../lib/changes')]);
    const samples = join(ROOT, 'test/fixtures/policies');
    for (const file of readdirSync(samples).filter((name) => /\.(html|md)$/.test(name))) {
      const text = readFileSync(join(samples, file), 'utf8');
      const policy = extractPolicy(file.endsWith('.md') ? parseText(text) : parseHtml(text), 'https://sample.example/privacy-policy');
      detectPolicy(policy);
      summarize(policy);
    }
  } finally {
    globalThis.RegExp = Native;
  }
  return made;
}

test('every regular expression takes linear time', async () => {
  const made = await builtByLib();
  // one that a file puts together when it is loaded: the first way to write a date
  expect([...made].some((expression) => expression.includes('(?:jan|feb|mar'))).toBe(true);
  const expressions = [...new Set([...written, ...made])];
  expect(expressions.length).toBeGreaterThan(20);
  const wrong: string[] = [];
  const next = expressions.values();
  const worker = async () => {
    for (const expression of next) {
      const end = expression.lastIndexOf('/');
      const result = await check(expression.slice(1, end), expression.slice(end + 1), { timeout: TIMEOUT, maxRepeatCount: MOST_REPEATED });
      if (result.status === 'vulnerable') wrong.push(`${result.complexity.summary}: ${expression}`);
      else if (result.status === 'unknown') wrong.push(`not proved (${result.error.kind}): ${expression}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  expect(wrong).toEqual([]);
});

test.each(['^(a+)+$', 'we.*share.*third part', '[.]+(?=\\s|$)'])('the check finds %s', async (pattern) => {
  expect((await check(pattern, '')).status).toBe('vulnerable');
});
