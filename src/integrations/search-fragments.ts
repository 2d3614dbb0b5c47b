import { gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'astro/zod';
import type { StoredSection } from '../lib/search-section.ts';

/** The engine's own sign before what it packed: "Pagefind decoded". */
const SIGN = 'pagefind_dcd';

const FragmentSchema = z.object({ url: z.string() });

/**
 * A fragment, the file that a browser loads for a result, with what is stored of its section in place of the words
 * that the engine indexed: these are never sent. The name of the file is a hash of those words and stands for both.
 * Throws for a fragment of no section, and for what is no fragment of this version of the engine.
 */
export function rewriteFragment(packed: Uint8Array, stored: ReadonlyMap<string, StoredSection>): Uint8Array {
  const text = gunzipSync(packed).toString('utf8');
  if (!text.startsWith(SIGN)) throw new Error('The search engine packs its fragments in another way.');
  const { url } = FragmentSchema.parse(JSON.parse(text.slice(SIGN.length)));
  const section = stored.get(url);
  if (section === undefined)
    throw new Error(`The search engine gave a fragment for ${url}, which is no section.`);
  const fragment = { ...section, word_count: section.content.length, anchors: [] };
  return gzipSync(SIGN + JSON.stringify(fragment), { level: 9 });
}
