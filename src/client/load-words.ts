import { wordsFile, type WordList } from '../lib/word-list.ts';
import { fetchJson } from './fetch-json.ts';

/** The words of the page's language, from the folder of the index. Rejects when they cannot be loaded. */
export async function loadWords(folder: string): Promise<WordList> {
  const address = `${folder}${wordsFile(document.documentElement.lang)}`;
  const words = await fetchJson(address);
  if (!Array.isArray(words)) throw new Error(`${address} is not a list of words.`);
  return words.map(String);
}
