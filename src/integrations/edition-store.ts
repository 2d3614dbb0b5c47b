import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { EditionReading, ReadEdition } from './edition-reading.ts';

/** Editions as a build before this one read them, by what stands in them. */
export interface EditionStore {
  readonly find: (reading: EditionReading) => ReadEdition | undefined;
  readonly keep: (reading: EditionReading, read: ReadEdition) => void;
  /** Removes what was neither found nor kept since the store was opened. */
  readonly prune: () => Promise<void>;
}

/** Opens the store in `folder`. `key` stands for everything else on which the reading of an edition depends. */
export function openEditionStore(folder: string, key: string): EditionStore {
  mkdirSync(folder, { recursive: true });
  const used = new Set<string>();
  const nameOf = ({ file, text }: EditionReading): string => {
    const name = `${createHash('sha256')
      .update(JSON.stringify([key, file, text]))
      .digest('hex')}.json`;
    used.add(name);
    return name;
  };
  return {
    find: (reading) => readKept(join(folder, nameOf(reading))),
    keep: (reading, read) => {
      const file = join(folder, nameOf(reading));
      // In one step, so that a build that is broken off leaves no half of a file.
      writeFileSync(`${file}.part`, JSON.stringify(read));
      renameSync(`${file}.part`, file);
    },
    prune: async () => {
      const left = (await readdir(folder)).filter((name) => !used.has(name));
      await Promise.all(left.map((name) => rm(join(folder, name))));
    },
  };
}

function readKept(file: string): ReadEdition | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ReadEdition;
  } catch {
    // Not there, or not whole: the edition is read again.
    return undefined;
  }
}
