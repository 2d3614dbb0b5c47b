import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** How two folders differ. */
export interface FolderDifferences {
  /** One line for each file that differs or is in one folder only. */
  readonly differences: readonly string[];
  /** How many files there are in one folder or both. */
  readonly compared: number;
}

/** How many characters of a difference are shown before and after the place. */
const SHOWN = 40;

/** Compares two folders byte by byte and names each difference: the file, the first byte, and what stands there. */
export function differencesOf(before: string, after: string): FolderDifferences {
  const [here, there] = [new Set(filesIn(before)), new Set(filesIn(after))];
  const all = [...here.union(there)].sort();
  return {
    compared: all.length,
    differences: all.flatMap((name) => {
      if (!there.has(name)) return [`${name}  is only in ${before}`];
      if (!here.has(name)) return [`${name}  is only in ${after}`];
      const difference = describe(readFileSync(join(before, name)), readFileSync(join(after, name)));
      return difference === undefined ? [] : [`${name}  ${difference}`];
    }),
  };
}

function describe(a: Buffer, b: Buffer): string | undefined {
  if (a.equals(b)) return undefined;
  const shorter = Math.min(a.length, b.length);
  const found = a.subarray(0, shorter).findIndex((byte, index) => byte !== b[index]);
  const at = found === -1 ? shorter : found;
  return `differs from byte ${at}: ${shown(a, at)} ≠ ${shown(b, at)}`;
}

function shown(bytes: Buffer, at: number): string {
  const part = bytes.subarray(Math.max(0, at - SHOWN), at + SHOWN);
  return JSON.stringify(part.toString('utf8').replace(/[\p{Cc}\uFFFD]+/gu, '·'));
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}
