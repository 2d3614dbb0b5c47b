import type { CitationUse, CitedItem, CitedSource } from '../lib/citations.ts';

/** One use of a source: the number of the source and the id of the link. */
export interface CountedUse extends CitationUse {
  readonly number: number;
}

/** The sources that a page cites, numbered as they come. */
export interface CitedSources {
  /** Counts one more use of a source. */
  readonly count: (item: CitedItem) => CountedUse;
  /** What has been counted, in the order of the numbers. */
  readonly list: () => readonly CitedSource[];
}

/** Begins the list of sources of one page: the first source counted is number 1. */
export function citedSources(): CitedSources {
  const bySource = new Map<string, CitedSource & { readonly uses: CitationUse[] }>();
  return {
    count: ({ source, ...locator }) => {
      const cited = bySource.get(source) ?? { source, number: bySource.size + 1, uses: [] };
      bySource.set(source, cited);
      const use = { anchor: `c${cited.number}-${cited.uses.length + 1}`, ...locator };
      cited.uses.push(use);
      return { ...use, number: cited.number };
    },
    list: () => [...bySource.values()],
  };
}
