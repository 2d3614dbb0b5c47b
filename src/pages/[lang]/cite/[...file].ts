import type { APIRoute, GetStaticPaths } from 'astro';
import { LANGS } from '../../../i18n/locales.ts';
import { listCitationFiles, type CitationFile } from '../../../site-citations.ts';
import { loadSite, loadTexts } from '../../../site.ts';

/** The citations of every article and of its sections, in development: a build writes them in bundles. */
export const getStaticPaths: GetStaticPaths = async () => {
  if (!import.meta.env.DEV) return [];
  const site = await loadSite();
  // Astro hands its settings to components only; both are set at build time.
  const root = new URL(import.meta.env.BASE_URL, import.meta.env.SITE);
  const lists = await Promise.all(
    LANGS.map(async (lang) => listCitationFiles(site, await loadTexts(lang), { lang, root })),
  );
  return lists.flat().map(({ path, write }) => {
    const [, lang, file] = /^\/([^/]+)\/cite\/(.+)$/u.exec(path) ?? [];
    return { params: { lang, file }, props: { write } };
  });
};

/** One of these files. */
export const GET: APIRoute<Pick<CitationFile, 'write'>> = ({ props: { write } }) => new Response(write());
