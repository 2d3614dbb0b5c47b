import type { APIRoute, GetStaticPaths } from 'astro';
import { contextOf } from '../../downloads/context.ts';
import { writeLlms } from '../../downloads/llms.ts';
import type { Lang } from '../../i18n/locales.ts';
import { pathsByLanguage } from '../../lib/lang-paths.ts';
import { loadSite } from '../../site.ts';

/** One in every language. */
export const getStaticPaths: GetStaticPaths = () => pathsByLanguage();

/** The contents of one language for language models. */
export const GET: APIRoute<{ lang: Lang }> = async ({ props: { lang }, site: origin }) => {
  const context = contextOf(await loadSite(), lang, { site: origin, base: import.meta.env.BASE_URL });
  return new Response(writeLlms(context));
};
