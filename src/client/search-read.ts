import type { HanTable } from '../lib/fold-han.ts';
import { readSection, type FoundSection } from '../lib/search-section.ts';
import type { PagefindResult } from './search-pagefind.ts';

/** Reads a section that the engine found, ready to be judged. */
export type ReadSection = (result: PagefindResult, table: HanTable) => Promise<FoundSection>;

/** Makes a function that reads each section once: to make its text comparable takes longer than to judge it. */
export function sectionReader(): ReadSection {
  const known = new Map<string, Promise<FoundSection>>();
  return (result, table) => {
    // Without a query in Han there is no table.
    const key = `${result.id} ${table.size}`;
    const section = known.get(key) ?? result.data().then((stored) => readSection(stored, table));
    known.set(key, section);
    return section.catch((error: unknown) => {
      known.delete(key);
      throw error;
    });
  };
}
