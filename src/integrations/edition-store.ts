import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { EditionFacts } from '../checks/edition-facts.ts';
import type { RenderedEdition } from '../markdown/render-edition.ts';
import type { EditionReading, ReadEdition } from './edition-reading.ts';

/** An edition that has been rendered: its HTML and its Markdown stay on the disk, where thousands of them have room. */
export interface KeptRendering extends Omit<RenderedEdition, 'html' | 'markdown'> {
  /** The path of the two files, up to `.html` and `.md`. */
  readonly files: string;
}

/** An edition that has been read. */
export interface KeptEdition {
  readonly facts: EditionFacts;
  readonly rendered?: KeptRendering;
}

/** Editions as this build and the one before read them, by what stands in them. */
export interface EditionStore {
  readonly find: (reading: EditionReading) => KeptEdition | undefined;
  readonly keep: (reading: EditionReading, read: ReadEdition) => KeptEdition;
  /** Removes what was neither found nor kept since the store was opened. */
  readonly prune: () => Promise<void>;
}

/** Opens the store in `folder`. `key` stands for everything else on which the reading of an edition depends. */
export function openEditionStore(folder: string, key: string): EditionStore {
  mkdirSync(folder, { recursive: true });
  const used = new Set<string>();
  const nameOf = ({ file, text }: EditionReading): string => {
    const name = createHash('sha256')
      .update(JSON.stringify([key, file, text]))
      .digest('hex');
    used.add(name);
    return name;
  };
  return {
    find: (reading) => readKept(`${join(folder, nameOf(reading))}.json`),
    keep: (reading, { facts, rendered }) => {
      const files = join(folder, nameOf(reading));
      const kept = { facts, ...(rendered !== undefined && { rendered: keepTexts(files, rendered) }) };
      // Last and in one step, so that a build that is broken off leaves nothing that looks whole.
      writeFileSync(`${files}.part`, JSON.stringify(kept));
      renameSync(`${files}.part`, `${files}.json`);
      return kept;
    },
    prune: async () => {
      const left = (await readdir(folder)).filter((name) => !used.has(name.split('.')[0] ?? ''));
      await Promise.all(left.map((name) => rm(join(folder, name))));
    },
  };
}

function keepTexts(files: string, { html, markdown, ...rest }: RenderedEdition): KeptRendering {
  writeFileSync(`${files}.html`, html);
  writeFileSync(`${files}.md`, markdown);
  return { ...rest, files };
}

function readKept(file: string): KeptEdition | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as KeptEdition;
  } catch {
    // Not there, or not whole: the edition is read again.
    return undefined;
  }
}
