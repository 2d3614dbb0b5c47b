import type { APIRoute } from 'astro';
import { contextOf } from '../downloads/context.ts';
import { writeRootLlms } from '../downloads/llms.ts';
import { LANGS } from '../i18n/locales.ts';
import { loadSite } from '../site.ts';

/** Names the contents of each language for language models. */
export const GET: APIRoute = async ({ site: origin }) => {
  const site = await loadSite();
  const at = { site: origin, base: import.meta.env.BASE_URL };
  return new Response(writeRootLlms(LANGS.map((lang) => contextOf(site, lang, at))));
};
