import type { APIRoute, GetStaticPaths } from 'astro';
import { LANGS, type Lang } from '../../../i18n/locales.ts';
import { writeSeriesCsv } from '../../../lib/series-csv.ts';
import { loadSite } from '../../../site.ts';

/** Every series in every language. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { series } = await loadSite();
  return LANGS.flatMap((lang) => series.map(({ id }) => ({ params: { lang, id }, props: { lang, id } })));
};

/** A series as comma-separated values. */
export const GET: APIRoute<{ lang: Lang; id: string }> = async ({ props: { lang, id } }) => {
  const { series, sources } = await loadSite();
  const found = series.find((each) => each.id === id);
  if (found === undefined) throw new Error(`There is no series "${id}".`);
  return new Response(writeSeriesCsv(found, lang, sources));
};
