import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Puts the folder `built` in the place of `dist`. Where the system can exchange two folders in one step, there is no
 * moment without a whole `dist`; elsewhere two renames follow each other, and what a process that dies between them
 * leaves is mended by `restorePrevious`. The old folder is removed only when the new one stands.
 */
export function publishFolder(built: string, dist: string): void {
  const previous = previousOf(dist);
  mkdirSync(dirname(previous), { recursive: true });
  rmSync(previous, { recursive: true, force: true });
  const staged = besideDist(built, dist);
  if (!existsSync(dist)) {
    renameSync(staged, dist);
    return;
  }
  if (!exchange(staged, dist)) {
    renameSync(dist, previous);
    renameSync(staged, dist);
  }
  for (const old of [staged, previous]) rmSync(old, { recursive: true, force: true });
}

/** Puts the old folder back that was taken away and not replaced; says whether there was one. */
export function restorePrevious(dist: string): boolean {
  const previous = previousOf(dist);
  if (existsSync(dist) || !existsSync(previous)) return false;
  renameSync(previous, dist);
  return true;
}

function previousOf(dist: string): string {
  return join(dirname(dist), '.build', `${basename(dist)}-previous`);
}

/** The folder on the disk of `dist`: itself, or a copy of it. */
function besideDist(built: string, dist: string): string {
  const place = join(dirname(dist), '.build');
  if (statSync(built).dev === statSync(place).dev) return built;
  const staged = join(place, basename(dist));
  rmSync(staged, { recursive: true, force: true });
  cpSync(built, staged, { recursive: true });
  return staged;
}

/** The number of the system call renameat2, by processor. */
const RENAMEAT2: Readonly<Record<string, number>> = { x64: 316, arm64: 276 };

const EXCHANGE = 'my ($call, $a, $b) = @ARGV; exit(syscall($call + 0, -100, $a, -100, $b, 2) == 0 ? 0 : 1)';

/** Exchanges two folders in one step; says whether that was possible. Node has no call for it, and Perl is nearly everywhere. */
function exchange(a: string, b: string): boolean {
  const call = process.platform === 'linux' ? RENAMEAT2[process.arch] : undefined;
  if (call === undefined) return false;
  return spawnSync('perl', ['-e', EXCHANGE, String(call), a, b], { stdio: 'ignore' }).status === 0;
}
