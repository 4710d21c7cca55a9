/** `npm test`: everything, in the order of how soon it tells. Its last line is "N passed, N failed". */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { needChromium, needFirefox } from './browsers';

/** No part may take longer, in milliseconds: what hangs is ended and has failed. */
const PATIENCE = 12 * 60_000;

interface Count {
  passed: number;
  failed: number;
  /** Which tests failed, each with the first line of why: the end of a long log is often all that is kept. */
  which?: string[];
}

/** The part of Vitest's JSON report that is counted. */
interface Report {
  numPassedTests: number;
  numTotalTests: number;
  testResults: {
    name: string;
    message: string;
    status: string;
    assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
  }[];
}

const reports = mkdtempSync(join(tmpdir(), 'policy-glance-test-'));

/** Runs a program of the project's packages; resolves with whether it ended well. npm has put them on the PATH. */
function run(command: string, ...args: string[]): Promise<boolean> {
  return new Promise((done) => {
    const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], timeout: PATIENCE, shell: process.platform === 'win32' });
    child.on('error', (error) => {
      console.error(error.message);
      done(false);
    });
    child.on('exit', (status) => done(status === 0));
  });
}

const one = (isWell: boolean): Count => ({ passed: isWell ? 1 : 0, failed: isWell ? 0 : 1 });

/** Runs one of the projects of vitest.config.ts. What is skipped or cannot be loaded has failed. */
async function tests(project: string): Promise<Count> {
  const file = join(reports, `${project}.json`);
  const isWell = await run('vitest', 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`);
  try {
    const { numPassedTests, numTotalTests, testResults }: Report = JSON.parse(readFileSync(file, 'utf8'));
    const unloaded = testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.every((each) => each.status !== 'failed'),
    );
    const failed = numTotalTests - numPassedTests + unloaded.length;
    const which = testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ status }) => status !== 'passed')
      .map(({ status, fullName, failureMessages }) => `${fullName}: ${failureMessages[0]?.split('\n')[0] ?? status}`)
      .concat(unloaded.map(({ name, message }) => `${name}: ${message.split('\n')[0]}`));
    // Something may also go wrong outside of any test.
    return { passed: numPassedTests, failed: Math.max(failed, isWell && numTotalTests > 0 ? 0 : 1), which };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

async function browsers(): Promise<Count> {
  let failed = 0;
  for (const need of [needChromium, needFirefox]) {
    try {
      console.log(await need());
    } catch (error) {
      console.error((error as Error).message);
      failed++;
    }
  }
  return { passed: 2 - failed, failed };
}

const PARTS: [name: string, part: () => Promise<Count>][] = [
  ['Types of the build', async () => one(await run('wxt', 'prepare'))],
  ['Lint and format', async () => one(await run('biome', 'ci', '--error-on-warnings', '.'))],
  ['Types', async () => one(await run('tsc'))],
  ['Unit tests', () => tests('unit')],
  ['Accuracy', async () => one(await run('tsx', 'test/accuracy/main.ts'))],
  ['Build for Chromium', async () => one(await run('wxt', 'build', '-b', 'chrome', '--mv3'))],
  ['Build for Firefox', async () => one(await run('wxt', 'build', '-b', 'firefox', '--mv3'))],
  ['What was built', () => tests('built')],
  ['Browsers', browsers],
  ['In real Chromium and Firefox', () => tests('e2e')],
];

const total: Count = { passed: 0, failed: 0 };
const summary: string[] = [];
for (const [name, part] of PARTS) {
  console.log(`\n== ${name}`);
  const start = performance.now();
  const { passed, failed, which = [] } = await part();
  total.passed += passed;
  total.failed += failed;
  summary.push(
    `${failed > 0 ? 'FAILED' : '    ok'}  ${name}: ${passed} passed, ${failed} failed, ${((performance.now() - start) / 1000).toFixed(0)} s`,
    ...which.map((test) => `          ${test}`),
  );
}
rmSync(reports, { recursive: true, force: true });
console.log(`\n${summary.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
