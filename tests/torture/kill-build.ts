import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as elapse } from 'node:timers/promises';

/** What is built, and when that is stopped. */
export interface Killing {
  readonly root: string;
  readonly content: string;
  readonly milliseconds: number;
}

/** Builds, and kills the build and all that it started; says whether it had ended before. */
export async function killBuild({ root, content, milliseconds }: Killing): Promise<boolean> {
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, ['scripts/build.ts'], {
    cwd: root,
    env: { PATH, HOME, ASTRO_TELEMETRY_DISABLED: '1', CONTENT_DIR: content },
    stdio: 'ignore',
    detached: true,
  });
  const exit = once(child, 'exit');
  await Promise.race([exit, elapse(milliseconds)]);
  const hasEnded = child.exitCode !== null;
  if (!hasEnded && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  await exit;
  return hasEnded;
}
