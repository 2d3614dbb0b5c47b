import type { Mistake } from '../../lib/mistakes.ts';
import { isAllRead, type Corpus } from '../corpus.ts';
import { unknownIds } from '../unknown.ts';
import { sourceUses } from '../uses.ts';

/** Sources that are cited and do not exist, and sources that exist and are cited nowhere. */
export function checkSources(corpus: Corpus): Mistake[] {
  const uses = sourceUses(corpus);
  const unknown = unknownIds(uses, {
    noun: 'source',
    known: new Set(corpus.sources.keys()),
    cure: (id) => `add content/sources/${id}.yaml`,
  });
  return [...unknown, ...orphans(corpus, new Set(uses.map(({ id }) => id)))];
}

function orphans(corpus: Corpus, cited: ReadonlySet<string>): Mistake[] {
  // What could not be read may cite any source.
  if (!isAllRead(corpus)) return [];
  return [...corpus.sources]
    .filter(([id]) => !cited.has(id))
    .map(([id, { file }]) => ({
      file,
      message: `The source "${id}" is cited nowhere: cite it, or delete the file.`,
    }));
}
