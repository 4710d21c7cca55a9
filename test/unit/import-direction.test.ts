import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

const BAD: [rule: string, folder: string, text: string][] = [
  ['noRestrictedImports', 'lib', "import { App } from '../components/App';\nexport const x = App;"],
  ['noRestrictedImports', 'lib', "import { browser } from 'wxt/browser';\nexport const x = browser;"],
  ['noRestrictedImports', 'lib', "import { readPageIn } from './browser/page';\nexport const x = readPageIn;"],
  ['noRestrictedImports', 'lib', "import { h } from 'preact';\nexport const x = h;"],
  ['noRestrictedImports', 'lib/rules/en', "import type { Refusal } from '../../browser/page';\nexport type X = Refusal;"],
  ['noRestrictedImports', 'lib/browser', "import { App } from '../../entrypoints/popup/App';\nexport const x = App;"],
  ['noRestrictedImports', 'components', "import { App } from '../entrypoints/popup/App';\nexport const x = App;"],
  ['noRestrictedImports', 'components', "import { browser } from 'wxt/browser';\nexport const x = browser;"],
  ['noRestrictedImports', 'components', "import { readPageIn } from '../lib/browser/page';\nexport const x = readPageIn;"],
  ['noRestrictedImports', 'cli', "import { readPageIn } from '../lib/browser/page';\nexport const x = readPageIn;"],
  ['noRestrictedImports', 'cli', "import { CardView } from '../components/CardView';\nexport const x = CardView;"],
  ['noRestrictedImports', 'entrypoints/popup', "import { read } from '../../cli/results';\nexport const x = read;"],
  ['noRestrictedGlobals', 'lib', 'export const x = () => document.title;'],
  ['noRestrictedGlobals', 'lib', 'export const x = () => chrome.runtime.id;'],
  ['noRestrictedGlobals', 'lib', "export const x = () => localStorage.getItem('x');"],
  ['noRestrictedGlobals', 'lib/browser', 'export const x = () => browser.runtime.id;'],
  ...['lib', 'lib/browser', 'components', 'entrypoints'].flatMap((folder): [string, string, string][] => [
    ['noRestrictedGlobals', folder, "export const x = () => fetch('https://example.com');"],
    ['noRestrictedGlobals', folder, 'export const x = () => new XMLHttpRequest();'],
    ['noRestrictedGlobals', folder, "export const x = () => new WebSocket('wss://example.com');"],
    ['noNodejsModules', folder, "import { readFileSync } from 'node:fs';\nexport const x = readFileSync;"],
  ]),
];

const GOOD: [folder: string, text: string][] = [
  ['lib', "import type { Section } from './policy';\nexport const x = (document: Document, one: Section) => [document.title, one.text];"],
  [
    'lib/browser',
    "import { browser } from 'wxt/browser';\nimport { summarize } from '../summarize';\nexport const x = [browser, summarize];",
  ],
  ['components', "import type { Topic } from '../lib/policy';\nexport const x = (topic: Topic) => topic.id;"],
  ['entrypoints', "import { browser } from 'wxt/browser';\nimport { show } from '../lib/browser/page';\nexport const x = [browser, show];"],
  ['cli', "import { cardText } from '../components/cardText';\nexport const x = cardText;"],
  [
    'cli',
    "import { readFileSync } from 'node:fs';\nimport { summarize } from '../lib/summarize';\nexport const x = [readFileSync, summarize];",
  ],
];

let project: string;
/** The rules that each file breaks, by its path. */
const broken = new Map<string, string[]>();
const badPath = (index: number) => `${BAD[index]?.[1]}/bad${index}.ts`;
const goodPath = (index: number) => `${GOOD[index]?.[0]}/good${index}.ts`;

// The linter reads files only; these stand in a folder of their own beside a copy of the project's rules.
beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'policy-glance-lint-'));
  const { $schema, vcs, ...rules } = JSON.parse(readFileSync(join(ROOT, 'biome.json'), 'utf8'));
  const files = [...BAD.map(([, , text], index) => [badPath(index), text]), ...GOOD.map(([, text], index) => [goodPath(index), text])];
  for (const [path, text] of [['biome.json', JSON.stringify(rules)], ...files] as [string, string][]) {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), `${text}\n`);
  }
  const biome = join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
  const { stdout } = spawnSync(process.execPath, [biome, 'lint', '--reporter=github', '--max-diagnostics=none'], {
    cwd: project,
    encoding: 'utf8',
  });
  for (const [, rule, path] of stdout.matchAll(/title=lint\/\w+\/(\w+),file=([^,]+),/g)) {
    const file = path!.slice(path!.startsWith(project) ? project.length + 1 : 0);
    broken.set(file, [...(broken.get(file) ?? []), rule!]);
  }
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

test.each(BAD.map(([rule, folder, text], index) => ({ rule, folder, text, index })))(
  '$rule: $folder may not say $text',
  ({ rule, index }) => {
    expect(broken.get(badPath(index))).toEqual([rule]);
  },
);

test.each(GOOD.map(([folder, text], index) => ({ folder, text, index })))('$folder may say $text', ({ index }) => {
  expect(broken.get(goodPath(index)) ?? []).toEqual([]);
});
