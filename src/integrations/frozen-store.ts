import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';

/** The list of hashes, as `sha256sum -c` reads it: of the archives in the store, and of the files in an edition. */
export const HASH_LIST = 'SHA256SUMS';

const ARCHIVE = /^(\d{4}-\d{2}-\d{2})\.zip$/u;

/** The days of the editions in a store, the newest first; none where there is no such folder. */
export function listEditions(store: string): string[] {
  if (!existsSync(store)) return [];
  return readdirSync(store)
    .flatMap((name) => ARCHIVE.exec(name)?.[1] ?? [])
    .sort()
    .reverse();
}

/**
 * The files of an edition by path. Throws when the archive or a file in it is not what was frozen: the lists of hashes
 * say so.
 */
export function readEdition(store: string, day: string): ReadonlyMap<string, Uint8Array> {
  const archive = readFileSync(join(store, `${day}.zip`));
  const known = readHashes(readFileSync(join(store, HASH_LIST), 'utf8')).get(`${day}.zip`);
  if (known !== hashOf(archive)) throw new Error(changed(day, `its archive ${day}.zip`));
  const files = new Map(Object.entries(unzipSync(archive)));
  const list = files.get(HASH_LIST);
  if (list === undefined) throw new Error(changed(day, `its ${HASH_LIST}`));
  const hashes = readHashes(new TextDecoder().decode(list));
  for (const [path, bytes] of files) {
    if (path !== HASH_LIST && hashes.get(path) !== hashOf(bytes)) throw new Error(changed(day, path));
  }
  if (hashes.size !== files.size - 1) throw new Error(changed(day, 'the list of its files'));
  return files;
}

/** Writes a list of hashes: one line for each file, by name. */
export function writeHashes(hashes: ReadonlyMap<string, string>): string {
  return [...hashes]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, hash]) => `${hash}  ${path}\n`)
    .join('');
}

/** Reads a list of hashes, by file. */
export function readHashes(text: string): Map<string, string> {
  return new Map(
    text.split('\n').flatMap((line) => {
      const [, hash, path] = /^([0-9a-f]{64}) {2}(.+)$/u.exec(line) ?? [];
      return hash === undefined || path === undefined ? [] : [[path, hash] as const];
    }),
  );
}

/** The SHA-256 of a file, in hexadecimal digits. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function changed(day: string, what: string): string {
  return `The edition of ${day} is not what was frozen: ${what} differs. Restore it from the history; an edition never changes.`;
}
