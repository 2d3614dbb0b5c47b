import { writeFileSync } from 'node:fs';
import type { EditionFacts } from '../checks/edition-facts.ts';
import type { RenderedEdition } from '../markdown/render-edition.ts';
import type { EditionReading, ReadEdition } from './edition-reading.ts';
import { nameOf, openJsonStore } from './json-store.ts';

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
  readonly prune: () => void;
}

/** Opens the store in `folder`. `key` stands for everything else on which the reading of an edition depends. */
export function openEditionStore(folder: string, key: string): EditionStore {
  const store = openJsonStore<KeptEdition>(folder);
  const nameFor = ({ file, text }: EditionReading): string => nameOf([key, file, text]);
  return {
    find: (reading) => store.find(nameFor(reading)),
    keep: (reading, { facts, rendered }) => {
      const name = nameFor(reading);
      const files = store.pathOf(name);
      const kept = { facts, ...(rendered !== undefined && { rendered: keepTexts(files, rendered) }) };
      store.keep(name, kept);
      return kept;
    },
    prune: store.prune,
  };
}

function keepTexts(files: string, { html, markdown, ...rest }: RenderedEdition): KeptRendering {
  writeFileSync(`${files}.html`, html);
  writeFileSync(`${files}.md`, markdown);
  return { ...rest, files };
}
