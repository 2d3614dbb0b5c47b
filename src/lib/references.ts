import type { CitedSource } from './citations.ts';
import type { SourceView } from './source-view.ts';

/** An entry of the reference list. */
export interface Reference extends CitedSource {
  readonly view: SourceView;
}

/** The reference list of an edition. Throws for a source without a record, which the content check rules out. */
export function listReferences(
  cited: readonly CitedSource[],
  viewOf: (id: string) => SourceView | undefined,
): Reference[] {
  return cited.map((citation) => {
    const view = viewOf(citation.source);
    if (view === undefined) throw new Error(`The source "${citation.source}" has no record.`);
    return { ...citation, view };
  });
}
