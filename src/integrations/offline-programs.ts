import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { OFFLINE_SCRIPT_PATH, WORKER_PATH } from '../lib/urls.ts';

/**
 * Writes into `folder` the two programs for reading offline of a site under `base`, one file each: what keeps and
 * removes copies, which a page loads at the first click, and the service worker. Among the scripts that Astro bundles
 * they would share parts with those of every page, and make these larger.
 */
export async function bundlePrograms(folder: string, base: string): Promise<void> {
  await bundle('../client/offline-control.ts', { to: join(folder, OFFLINE_SCRIPT_PATH), base, format: 'es' });
  // Not every browser runs a service worker that is a module.
  await bundle('../offline/service-worker.ts', { to: join(folder, WORKER_PATH), base, format: 'iife' });
}

interface BundleOptions {
  to: string;
  base: string;
  format: 'es' | 'iife';
}

async function bundle(entry: string, { to, base, format }: BundleOptions): Promise<void> {
  const input = fileURLToPath(new URL(entry, import.meta.url));
  const built = await build({
    configFile: false,
    base,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input, output: { format }, preserveEntrySignatures: 'strict' },
    },
  });
  const outputs = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  const [chunk] = outputs.filter((output) => output.type === 'chunk');
  if (chunk === undefined || outputs.length > 1) throw new Error(`${input} was not bundled into one file.`);
  await writeFile(to, chunk.code);
}
