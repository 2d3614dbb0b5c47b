import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EditionFacts } from '../checks/edition-facts.ts';
import { readEdition, type EditionText } from '../checks/parse-edition.ts';
import { editionRenderer, type RenderedEdition } from '../markdown/render-edition.ts';
import { readNames } from './search-names.ts';

/** An edition that is to be read. */
export type EditionReading = EditionText;

/** What editions are read with; it can be handed to another thread. */
export interface ReadingOptions {
  /** The content folder, as a file URL with a slash at its end. */
  readonly contentDir: string;
  /** Astro's `site` and `base`. */
  readonly site: string;
  readonly base: string;
}

/** What one parsing of an edition gives: what the check needs, and, of a faultless one in `.md`, its HTML. */
export interface ReadEdition {
  readonly facts: EditionFacts;
  readonly rendered?: RenderedEdition;
}

/** Makes what reads editions. */
export function editionReader({
  contentDir,
  ...published
}: ReadingOptions): (reading: EditionReading) => Promise<ReadEdition> {
  const render = editionRenderer({
    ...published,
    loadNames: () => readNames(new URL('names.yaml', contentDir)),
  });
  const folder = fileURLToPath(contentDir);
  return async (reading) => {
    const { facts, tree } = readEdition(reading);
    if (tree === undefined || facts.mistakes.length > 0 || reading.format !== 'md') return { facts };
    // What keeps it from being rendered, such as a thesaurus that cannot be read, is for the check to say, of all files.
    const { file, text } = reading;
    const rendered = await render({ tree, text, path: join(folder, file) }).catch(() => undefined);
    return rendered === undefined ? { facts } : { facts, rendered };
  };
}
