import type { HanTable } from '../lib/fold-han.ts';
import { fetchJson } from './fetch-json.ts';

/** The table from traditional to simplified characters, from the folder of the index. Rejects when it cannot be loaded. */
export async function loadHanTable(folder: string): Promise<HanTable> {
  const address = `${folder}han.json`;
  const pairs = await fetchJson(address);
  if (!Array.isArray(pairs)) throw new Error(`${address} is not a table of characters.`);
  const [from = [], to = []] = pairs.map((text) => Array.from(String(text)));
  return new Map(from.map((character, at) => [character, to[at] ?? character]));
}
