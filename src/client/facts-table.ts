import { factsFile, type FactsTable } from '../lib/facts-table.ts';

/** The table of what sections are filed under, from the folder of the index. Rejects when it cannot be loaded. */
export async function loadFacts(folder: string, index: string): Promise<FactsTable> {
  const response = await fetch(folder + factsFile(index));
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}.`);
  // The file is the site’s own, written with the same type.
  return (await response.json()) as FactsTable;
}
