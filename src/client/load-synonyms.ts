import { synonymsFile, type SynonymGroups } from '../lib/synonyms.ts';
import { fetchJson } from './fetch-json.ts';

/** The synonyms of the page's language, from the folder of the index. Rejects when they cannot be loaded. */
export async function loadSynonyms(folder: string): Promise<SynonymGroups> {
  // The file is the site’s own, written with the same type.
  return (await fetchJson(folder + synonymsFile(document.documentElement.lang))) as SynonymGroups;
}
