import { basename, dirname, join, resolve } from 'node:path';
import { openLastBuild } from '../src/integrations/build-cache.ts';
import { takeLock } from './lock.ts';
import { messageOf } from './message.ts';

const VERBOSE = process.argv.includes('--verbose');
const ROOT = join(import.meta.dirname, '..');
const COLD = process.argv.includes('--cold');
const WAIT_SECONDS = process.argv.includes('--wait') ? 900 : 0;

/** Holds back what is written to stderr, until it is either shown or dropped. */
function holdStderr(): { show: () => void; drop: () => void } {
  const write = process.stderr.write.bind(process.stderr);
  const held: (string | Uint8Array)[] = [];
  process.stderr.write = (chunk: string | Uint8Array) => {
    held.push(chunk);
    return true;
  };
  const drop = (): void => {
    process.stderr.write = write;
  };
  const show = (): void => {
    drop();
    for (const chunk of held) process.stderr.write(chunk);
  };
  return { show, drop };
}

/**
 * Keeps other builds away from what Astro writes in the project and from where the site is built, beside `dist/`.
 * Returns what lets them in again: whoever drops it drops the locks.
 */
function lockOut(): () => void {
  const dist = resolve(process.env.DIST_DIR ?? 'dist');
  const files = [ROOT, dirname(dist)].map((folder) => join(folder, '.build/lock'));
  const locks = [...new Set(files)].map((file) =>
    takeLock(file, { what: basename(dist), waitSeconds: WAIT_SECONDS }),
  );
  return () => {
    for (const letGo of locks) letGo();
  };
}

/**
 * Builds the site into `dist/`. A mistake ends it with its message alone; `--verbose` adds everything that Astro logs.
 * So does another build under way, unless `--wait` says to wait for its end. Pages on which nothing has changed are taken
 * from the last build, unless `--cold` says to make all of them.
 */
async function buildSite(): Promise<void> {
  process.env.ASTRO_TELEMETRY_DISABLED ??= '1';
  const start = performance.now();
  // Astro logs the error of a page with its stack, then throws it: held back, it is printed once.
  const stderr = holdStderr();
  let letIn = (): void => undefined;
  try {
    letIn = lockOut();
    const { build } = await import('astro');
    const { CONTENT_DIR, SITE_URL, BASE_PATH } = process.env;
    const last = openLastBuild(CONTENT_DIR ?? 'content', [SITE_URL, BASE_PATH]);
    await build({ root: ROOT, force: COLD || !last.isUsable });
    last.finish();
    stderr.show();
    console.log(`Built in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
  } catch (error) {
    if (VERBOSE) stderr.show();
    else stderr.drop();
    console.error(`\n${messageOf(error)}\n`);
    if (VERBOSE && error instanceof Error) console.error(error.stack);
    else console.error('The build stopped. For a stack, run: npm run build -- --verbose');
    process.exitCode = 1;
  } finally {
    letIn();
  }
}

process.once('exit', (code) => {
  const UNSETTLED = 13;
  if (code === UNSETTLED)
    console.error('\nThe build stopped: one of the programs it uses has died. Run it again.');
});
await buildSite();
