import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { judgeAudit } from './audit-verdict.ts';

const ROOT = join(import.meta.dirname, '..');
/** The exit code when nothing could be checked, told apart from 1, a known weakness. */
const UNANSWERED = 2;

const cli = process.env.npm_execpath;
const args = ['audit', '--json'];
const options = { cwd: ROOT, encoding: 'utf8', maxBuffer: 64_000_000 } as const;
const { stdout } = cli?.endsWith('js')
  ? spawnSync(process.execPath, [cli, ...args], options)
  : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
const verdict = judgeAudit(stdout);
if (verdict.kind === 'clean') console.log('The registry knows no weakness of the packages installed.');
if (verdict.kind === 'weak') {
  for (const line of verdict.lines) console.error(line);
  console.error(`${verdict.lines.length} known weaknesses in the packages installed.`);
  process.exitCode = 1;
}
if (verdict.kind === 'unanswered') {
  console.error(`The registry did not answer, so that no advisory was checked: ${verdict.reason}`);
  process.exitCode = UNANSWERED;
}
