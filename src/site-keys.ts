import { createHash } from 'node:crypto';
import { once } from './lib/kept.ts';
import { loadSite } from './site.ts';

/** Gives the key of a page or file that is made from all records and from `own`. */
export type KeyOf = (own: unknown) => string;

/**
 * Loads what makes keys for pages: two builds of the same code that give a page the same key make the same page, and
 * Astro takes it from the build before. Records are all taken together, titles and descriptions of articles with them:
 * a page rests on more of them than could be listed without forgetting one. Prose is not among them.
 */
export const loadKeys: () => Promise<KeyOf> = once(async (): Promise<KeyOf> => {
  const { articlesBySlug: _, eventsByArticle: __, sources, places, ...records } = await loadSite();
  const all = hash([records, [...sources], [...places]]);
  return (own) => hash([all, own]);
});

function hash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
