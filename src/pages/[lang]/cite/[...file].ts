import type { APIRoute, GetStaticPaths } from 'astro';
import { LANGS } from '../../../i18n/locales.ts';
import { listCitationFiles, type CitationFile } from '../../../site-citations.ts';
import { loadKeys } from '../../../site-keys.ts';
import { loadSite, loadTexts } from '../../../site.ts';

/** The citation of every article in the formats of reference managers, and those of its sections for their cards. */
export const getStaticPaths: GetStaticPaths = async () => {
  const [site, keyOf] = await Promise.all([loadSite(), loadKeys()]);
  // Astro hands its settings to components only; both are set at build time.
  const root = new URL(import.meta.env.BASE_URL, import.meta.env.SITE);
  const lists = await Promise.all(
    LANGS.map(async (lang) => listCitationFiles(site, await loadTexts(lang), { lang, root })),
  );
  return lists.flat().map(({ path, works, write }) => {
    const [, lang, file] = /^\/([^/]+)\/cite\/(.+)$/u.exec(path) ?? [];
    return { params: { lang, file }, props: { write }, cacheKey: keyOf(works) };
  });
};

/** One of these files. */
export const GET: APIRoute<Pick<CitationFile, 'write'>> = ({ props: { write } }) => new Response(write());
