import { synonymsFile, type SynonymGroups } from '../lib/synonyms.ts';

/** The synonyms of the page's language, from the folder of the index. Rejects when they cannot be loaded. */
export async function loadSynonyms(folder: string): Promise<SynonymGroups> {
  const response = await fetch(folder + synonymsFile(document.documentElement.lang));
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}.`);
  // The file is the site’s own, written with the same type.
  return (await response.json()) as SynonymGroups;
}
