import type { APIRoute, GetStaticPaths } from 'astro';
import { LANGS } from '../../../i18n/locales.ts';
import type { Preview } from '../../../lib/preview.ts';
import { previewArticles, previewRecords } from '../../../site-previews.ts';
import { loadSite, loadTexts } from '../../../site.ts';

/** The previews of all that has one, in development: a build writes them in bundles. */
export const getStaticPaths: GetStaticPaths = async () => {
  if (!import.meta.env.DEV) return [];
  const site = await loadSite();
  const lists = await Promise.all(
    LANGS.map(async (lang) => [
      ...previewRecords(site, lang),
      ...previewArticles(site, await loadTexts(lang), lang),
    ]),
  );
  return lists.flat().map(({ path, preview }) => {
    const [, lang, rest] = /^\/([^/]+)\/previews\/(.+)\.json$/u.exec(path) ?? [];
    return { params: { lang, path: rest }, props: { preview } };
  });
};

/** One preview. */
export const GET: APIRoute<{ preview: Preview }> = ({ props: { preview } }) =>
  new Response(JSON.stringify(preview));
