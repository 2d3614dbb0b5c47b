import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What this build and the one before it made of something, each under a name that says of what. */
export interface JsonStore<Value> {
  readonly find: (name: string) => Value | undefined;
  readonly keep: (name: string, value: Value) => void;
  /** The path of what is kept under a name, without `.json`: other files that belong to it stand beside it. */
  readonly pathOf: (name: string) => string;
  /** Removes what was neither found nor kept since the store was opened. */
  readonly prune: () => void;
}

/** A name that says of what something was made: a hash of it. */
export function nameOf(source: unknown): string {
  return createHash('sha256').update(JSON.stringify(source)).digest('hex');
}

/** Opens the store in `folder`, which may be deleted at any time. Nothing in it that is not whole is ever found. */
export function openJsonStore<Value>(folder: string): JsonStore<Value> {
  mkdirSync(folder, { recursive: true });
  const used = new Set<string>();
  const pathOf = (name: string): string => join(folder, name);
  return {
    pathOf,
    find: (name) => {
      used.add(name);
      try {
        return JSON.parse(readFileSync(`${pathOf(name)}.json`, 'utf8')) as Value;
      } catch {
        // Not there, or not whole: it is made again.
        return undefined;
      }
    },
    keep: (name, value) => {
      used.add(name);
      // In one step, so that a build that is broken off leaves nothing that looks whole.
      writeFileSync(`${pathOf(name)}.part`, JSON.stringify(value));
      renameSync(`${pathOf(name)}.part`, `${pathOf(name)}.json`);
    },
    prune: () => {
      for (const file of readdirSync(folder))
        if (!used.has(file.split('.', 1)[0] ?? '')) rmSync(join(folder, file));
    },
  };
}
