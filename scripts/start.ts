import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { messageOf } from './message.ts';
import { portFrom, serveDist } from './serve.ts';

/** Builds the site in a process of its own, then serves it until Ctrl-C. */
async function start(): Promise<void> {
  portFrom(process.env);
  const build = spawnSync(process.execPath, [join(import.meta.dirname, 'build.ts')], { stdio: 'inherit' });
  if (build.status !== 0) {
    process.exitCode = 1;
    return;
  }
  await serveDist(process.env);
}

start().catch((error: unknown) => {
  console.error(messageOf(error));
  process.exitCode = 1;
});
