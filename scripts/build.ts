import { join } from 'node:path';
import { messageOf } from './message.ts';

const VERBOSE = process.argv.includes('--verbose');

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

/** Builds the site into `dist/`. A mistake ends it with its message alone; `--verbose` adds everything that Astro logs. */
async function buildSite(): Promise<void> {
  process.env.ASTRO_TELEMETRY_DISABLED ??= '1';
  const start = performance.now();
  // Astro logs the error of a page with its stack, then throws it: held back, it is printed once.
  const stderr = holdStderr();
  try {
    const { build } = await import('astro');
    await build({ root: join(import.meta.dirname, '..'), force: true });
    stderr.show();
    console.log(`Built in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
  } catch (error) {
    if (VERBOSE) stderr.show();
    else stderr.drop();
    console.error(`\n${messageOf(error)}\n`);
    if (VERBOSE && error instanceof Error) console.error(error.stack);
    else console.error('The build stopped. For a stack, run: npm run build -- --verbose');
    process.exitCode = 1;
  }
}

await buildSite();
