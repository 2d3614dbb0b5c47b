import type { APIRoute, GetStaticPaths } from 'astro';
import { contextOf } from '../../../downloads/context.ts';
import { writeSeries } from '../../../downloads/datapackage.ts';
import { DATA_FILES } from '../../../downloads/list.ts';
import { LANGS, type Lang } from '../../../i18n/locales.ts';
import { loadKeys } from '../../../site-keys.ts';
import { loadSite } from '../../../site.ts';

interface Props {
  readonly lang: Lang;
  readonly file: string;
}

/** Every file of data and every series, in every language. */
export const getStaticPaths: GetStaticPaths = async () => {
  const [{ series }, keyOf] = await Promise.all([loadSite(), loadKeys()]);
  const files = [...DATA_FILES.map(({ file }) => file), ...series.map(({ id }) => `${id}.csv`)];
  const twice = files.find((file, index) => files.indexOf(file) !== index);
  if (twice !== undefined) throw new Error(`A series may not be written to "${twice}": give it another id.`);
  return LANGS.flatMap((lang) =>
    files.map((file) => ({
      params: { lang, file },
      props: { lang, file },
      cacheKey: keyOf({ lang, file }),
    })),
  );
};

/** One file of data. */
export const GET: APIRoute<Props> = async ({ props: { lang, file }, site: origin }) => {
  const context = contextOf(await loadSite(), lang, { site: origin, base: import.meta.env.BASE_URL });
  const write = DATA_FILES.find((each) => each.file === file)?.write;
  return new Response(write?.(context) ?? writeSeries(file.replace(/\.csv$/u, ''), context));
};
