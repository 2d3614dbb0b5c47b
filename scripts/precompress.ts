import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { messageOf } from './message.ts';

/** Files that are worth packing; fonts and the parts of the search index are packed already. */
const PACKED = /\.(?:html|css|js|mjs|json|xml|svg|txt|csv|md|bib|ris|ics)$/u;
/** A smaller file fits into one packet either way. */
const SMALLEST = 1000;

/** Writes beside each text file of a folder what servers send instead of it: `.br` and `.gz`. Returns how many. */
export function precompress(folder: string): number {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && PACKED.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const packed = files.filter((file) => {
    const bytes = readFileSync(file);
    for (const ending of ['.br', '.gz']) rmSync(file + ending, { force: true });
    if (bytes.length < SMALLEST) return false;
    const params = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params }));
    writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
    return true;
  });
  return packed.length;
}

if (import.meta.main) {
  try {
    const folder = resolve(process.env.DIST_DIR ?? 'dist');
    if (!existsSync(folder)) throw new Error('There is no built site in dist/. To make one: npm run build');
    console.log(`Packed ${precompress(folder)} files.`);
  } catch (error) {
    console.error(messageOf(error));
    process.exitCode = 1;
  }
}
