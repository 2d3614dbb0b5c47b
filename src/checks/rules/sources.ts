import type { Mistake } from '../../lib/mistakes.ts';
import { isAllRead, type Corpus } from '../corpus.ts';
import { unknownIds } from '../unknown.ts';
import { sourceUses } from '../uses.ts';

/**
 * Sources that are cited and do not exist, sources that exist and are cited nowhere, and statuses of sources that do not
 * exist.
 */
export function checkSources(corpus: Corpus): Mistake[] {
  const uses = sourceUses(corpus);
  const unknown = unknownIds(uses, {
    noun: 'source',
    known: new Set(corpus.sources.keys()),
    cure: (id) => `add content/sources/${id}.yaml`,
  });
  return [...unknown, ...orphans(corpus, new Set(uses.map(({ id }) => id))), ...strayStatuses(corpus)];
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

function strayStatuses({ statuses, sources }: Corpus): Mistake[] {
  if (statuses?.data === undefined) return [];
  return Object.keys(statuses.data)
    .filter((id) => !sources.has(id))
    .map((id) => ({
      file: statuses.file,
      line: statuses.lineOf([id]),
      message: `There is no source "${id}" any more: delete this status.`,
    }));
}
