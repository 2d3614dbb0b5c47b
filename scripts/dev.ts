import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { messageOf } from './message.ts';
import { portFrom } from './serve.ts';

const ROOT = join(import.meta.dirname, '..');

/** Serves the site from its sources, each page made anew when its file changes, until Ctrl-C. */
async function develop(): Promise<void> {
  process.env.ASTRO_TELEMETRY_DISABLED ??= '1';
  process.env.ASTRO_DISABLE_UPDATE_CHECK ??= '1';
  const { dev } = await import('astro');
  const server = await dev({ root: ROOT, server: { port: portFrom(process.env) } });
  console.log(
    existsSync(join(ROOT, 'dist/pagefind'))
      ? 'Search answers from the last build (dist/pagefind). To renew it: npm run build'
      : 'Search has no index yet. To make one: npm run build',
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void server.stop().then(() => process.exit(0));
    });
  }
}

develop().catch((error: unknown) => {
  console.error(messageOf(error));
  process.exitCode = 1;
});
