import { execFile, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

/** One kind of browser: where it may be, and what makes a program that browser. */
interface Kind {
  name: string;
  /** Environment variables that name the program; they go before everything else. */
  variables: string[];
  /** Names to look for on the PATH, best first. */
  commands: string[];
  /** Places outside the PATH. */
  places: () => string[];
  /** What `--version` prints; the first group is the major version. */
  version: RegExp;
  /** The oldest version that both the extension and the means to drive it run in. */
  oldest: number;
  /** What Debian's packages are called. */
  packages: string[];
}

const CHROMIUM: Kind = {
  name: 'Chromium or Chrome for Testing',
  variables: ['CHROMIUM_PATH', 'CHROME_PATH'],
  commands: ['chromium', 'chromium-browser', 'chrome-for-testing'],
  places: () => [
    ...chromesForTesting(),
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  ],
  // Not "Google Chrome 140": branded Chrome no longer loads unpacked extensions from the command line.
  version: /^(?:Chromium|Google Chrome for Testing) (\d+)/m,
  oldest: 140,
  // Without a font the packaged browser draws boxes for letters.
  packages: ['chromium', 'fonts-dejavu-core'],
};

const FIREFOX: Kind = {
  name: 'Firefox',
  variables: ['FIREFOX_PATH'],
  commands: ['firefox-esr', 'firefox'],
  places: () => ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  version: /^Mozilla Firefox (\d+)/m,
  oldest: 142,
  packages: ['firefox-esr', 'fonts-dejavu-core'],
};

/** The path of a Chromium or Chrome for Testing, or null where there is none. Throws where a variable names something else. */
export const findChromium = (): Promise<string | null> => find(CHROMIUM);

/** The path of a Firefox, or null where there is none. Throws where a variable names something else. */
export const findFirefox = (): Promise<string | null> => find(FIREFOX);

/** The path of a Chromium, got from Debian's packages where there is none. Throws one line that says what to install. */
export const needChromium = (): Promise<string> => need(CHROMIUM);

/** The path of a Firefox, likewise. */
export const needFirefox = (): Promise<string> => need(FIREFOX);

async function find(kind: Kind): Promise<string | null> {
  for (const variable of kind.variables) {
    const path = process.env[variable];
    if (!path) continue;
    if (await isUsable(kind, path)) return path;
    throw new Error(`${variable} is ${path}, which is not ${kind.name} ${kind.oldest} or newer.`);
  }
  const onPath = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = [...kind.commands.flatMap((command) => onPath.map((folder) => join(folder, command))), ...kind.places()];
  for (const path of candidates) if (existsSync(path) && (await isUsable(kind, path))) return path;
  return null;
}

async function need(kind: Kind): Promise<string> {
  const found = await find(kind);
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log(`No ${kind.name} here: installing Debian's (apt-get install ${kind.packages.join(' ')}) ...`);
    for (const step of [
      ['update', '-qq'],
      ['install', '-y', '-qq', '--no-install-recommends', ...kind.packages],
    ]) {
      // Output is kept back unless it explains a failure.
      const { status, stdout, stderr } = spawnSync('apt-get', step, {
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
        encoding: 'utf8',
        maxBuffer: 1e8,
      });
      if (status !== 0) throw new Error(`apt-get ${step[0]} failed:\n${stdout}${stderr}`.trimEnd());
    }
    const installed = await find(kind);
    if (installed) return installed;
  }
  throw new Error(
    `No ${kind.name} found: install ${kind.packages[0]} ${kind.oldest} or newer, or set ${kind.variables[0]} to its program.`,
  );
}

/** Whether the program says that it is this browser, and new enough. */
async function isUsable(kind: Kind, path: string): Promise<boolean> {
  try {
    const { stdout } = await promisify(execFile)(path, ['--version'], { timeout: 60_000 });
    return Number(kind.version.exec(stdout)?.[1] ?? 0) >= kind.oldest;
  } catch {
    return false;
  }
}

/** Where `npx @puppeteer/browsers install chrome` and puppeteer itself put Chrome for Testing, newest first. */
function chromesForTesting(): string[] {
  const cache = join(process.env.PUPPETEER_CACHE_DIR ?? join(homedir(), '.cache', 'puppeteer'), 'chrome');
  if (!existsSync(cache)) return [];
  return readdirSync(cache)
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
    .flatMap((build) => [
      join(cache, build, 'chrome-linux64', 'chrome'),
      ...['chrome-mac-arm64', 'chrome-mac-x64'].map((folder) =>
        join(cache, build, folder, 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing'),
      ),
    ]);
}
