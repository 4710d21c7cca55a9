import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const WANTED = {
  '': { name: 'policy-glance', version: '0.1.0' },
  'node_modules/preact': { version: '2.0.0' },
  'node_modules/for-another-platform': { version: '1.0.0', optional: true },
};

let project: string;
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'policy-glance-install-'));
  mkdirSync(join(project, 'scripts'));
  cpSync(join(import.meta.dirname, '../../scripts/install.mjs'), join(project, 'scripts/install.mjs'));
  // Stands in for npm: leaves word of how it was called, and fails on demand.
  writeFileSync(
    join(project, 'npm.cjs'),
    "require('node:fs').writeFileSync('called', process.argv[2]); process.exit(Number(process.env.NPM_STATUS ?? 0));",
  );
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

/** Runs the script over these installed packages, or over none; tells what npm was called with and the script's exit status. */
function install(installed: object | null, status = '0') {
  writeFileSync(join(project, 'package-lock.json'), JSON.stringify({ packages: WANTED }));
  if (installed) {
    mkdirSync(join(project, 'node_modules'));
    writeFileSync(join(project, 'node_modules/.package-lock.json'), JSON.stringify({ packages: installed }));
  }
  const env = { ...process.env, npm_execpath: join(project, 'npm.cjs'), NPM_STATUS: status };
  const { status: ended } = spawnSync(process.execPath, ['scripts/install.mjs'], { cwd: project, env });
  return { called: existsSync(join(project, 'called')), ended };
}

test('installs where there is nothing', () => {
  expect(install(null)).toEqual({ called: true, ended: 0 });
});

test('leaves packages alone that are those of the lock file, though others are for other platforms', () => {
  expect(install({ 'node_modules/preact': { version: '2.0.0' } })).toEqual({ called: false, ended: 0 });
});

test.each([
  ['another version', { 'node_modules/preact': { version: '1.9.0' } }],
  ['one lacking', {}],
  ['one too many', { 'node_modules/preact': { version: '2.0.0' }, 'node_modules/dropped': { version: '1.0.0' } }],
])('installs again: %s', (_, installed) => {
  expect(install(installed)).toEqual({ called: true, ended: 0 });
});

test('an installation that fails ends the command', () => {
  expect(install(null, '7')).toEqual({ called: true, ended: 7 });
});
