import { factsFile, type FactsTable } from '../lib/facts-table.ts';
import { fetchJson } from './fetch-json.ts';

/** The table of what sections are filed under, from the folder of the index. Rejects when it cannot be loaded. */
export async function loadFacts(folder: string, index: string): Promise<FactsTable> {
  // The file is the site’s own, written with the same type.
  return (await fetchJson(folder + factsFile(index))) as FactsTable;
}
