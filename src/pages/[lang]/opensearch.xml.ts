import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { LOCALE_TAGS } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translate.ts';
import { pathsByLanguage } from '../../lib/lang-paths.ts';
import { printSearchDescription } from '../../lib/open-search.ts';
import { pagePath, underBase } from '../../lib/urls.ts';
import { loadSite } from '../../site.ts';

/** One description of the search in each language. */
export function getStaticPaths() {
  return pathsByLanguage();
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** Lets a browser search the site from its address bar. */
export const GET: APIRoute<Props> = async ({ props: { lang }, site }) => {
  const { info } = await loadSite();
  const absolute = (path: string) => new URL(underBase(import.meta.env.BASE_URL, path), site).href;
  const description = printSearchDescription({
    shortName: info['short-name']?.[lang] ?? info.name[lang],
    longName: info.name[lang],
    description: translator(lang)('search.description'),
    tag: LOCALE_TAGS[lang],
    searchUrl: absolute(pagePath(lang, 'search')),
    iconUrl: absolute('/favicon.svg'),
  });
  return new Response(description, {
    headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
};
