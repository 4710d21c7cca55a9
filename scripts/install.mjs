// Installs the packages where they are missing or older than the lock file, before `npm start` and `npm test`.
// Plain JavaScript without an import from a package: it runs before there is any.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Policy Glance is built with Node 20.19 or newer; this is ${process.version}.`);
  process.exit(1);
}

/** The packages of a lock file by their folder, or none where the file cannot be read. */
function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

const wanted = packagesIn('package-lock.json');
const installed = packagesIn('node_modules/.package-lock.json'); // npm's own note of what it put there
const differs = (folder) => installed[folder].version !== wanted[folder]?.version;
// Packages for other platforms are in the lock file as optional and are rightly absent here.
const lacks = (folder) => folder !== '' && !installed[folder] && !wanted[folder].optional && !wanted[folder].devOptional;

if (Object.keys(wanted).some(lacks) || Object.keys(installed).some(differs)) {
  console.log('Installing packages (npm ci), about half a minute ...');
  const npm = process.env.npm_execpath;
  const quiet = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...quiet], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
    : spawnSync('npm', quiet, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}
