import type { APIRoute } from 'astro';
import { LANG_NAMES, LANGS, LOCALE_TAGS, type Lang } from '../../../i18n/locales.ts';
import { translator } from '../../../i18n/translate.ts';
import { pathsByLanguage } from '../../../lib/lang-paths.ts';
import { resultForms } from '../../../lib/search-forms.ts';
import type { SearchTexts } from '../../../lib/search-texts.ts';

/** One file for each language. */
export function getStaticPaths() {
  return pathsByLanguage();
}

/** What search says in one language. */
export const GET: APIRoute<{ lang: Lang }> = ({ props: { lang } }) => {
  const t = translator(lang);
  const texts: SearchTexts = {
    results: resultForms((count) => t('search.results', { count })),
    none: t('search.none'),
    loading: t('search.loading'),
    list: t('search.list'),
    all: t('search.all'),
    meant: t('search.meant'),
    elsewhere: t('search.elsewhere'),
    kinds: {
      article: t('search.kind.article'),
      section: t('search.kind.section'),
      difference: t('search.kind.difference'),
      event: t('search.kind.event'),
      series: t('search.kind.series'),
      page: t('search.kind.page'),
      name: t('search.kind.name'),
      source: t('search.kind.source'),
    },
    languages: Object.fromEntries(LANGS.map((each) => [LOCALE_TAGS[each], LANG_NAMES[each]])),
    found: {
      label: t('found.label'),
      place: t('found.place'),
      previous: t('found.previous'),
      next: t('found.next'),
      clear: t('found.clear'),
    },
  };
  return new Response(JSON.stringify(texts));
};
