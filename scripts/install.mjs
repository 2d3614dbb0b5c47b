// Runs before every npm script, under whichever Node the machine has (20 or later): plain JavaScript, no packages.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync, utimesSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const [wanted, installed] = ['package-lock.json', 'node_modules/.package-lock.json'].map(
  (name) => new URL(name, root),
);
// The package "node" fetches its program when it is installed; without it, scripts would run under the machine's Node.
const program = new URL(`node_modules/node/bin/node${process.platform === 'win32' ? '.exe' : ''}`, root);

function npm(...args) {
  const cli = process.env.npm_execpath;
  const options = { cwd: fileURLToPath(root), stdio: ['ignore', 'inherit', 'inherit'] };
  const { status } = cli?.endsWith('js')
    ? spawnSync(process.execPath, [cli, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}

const isCurrent = existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs;
if (!isCurrent) {
  console.log('Installing the packages of package-lock.json.');
  npm('install', '--include=dev', '--no-audit', '--no-fund');
  // npm leaves the file alone when nothing is missing, and the next run would install again.
  utimesSync(installed, new Date(), new Date());
}
if (!existsSync(program)) npm('rebuild', 'node', '--ignore-scripts=false');
if (!existsSync(program)) {
  console.error(
    'Node 24 is missing from node_modules. Remove node_modules and run: npm install --ignore-scripts=false',
  );
  process.exit(1);
}
