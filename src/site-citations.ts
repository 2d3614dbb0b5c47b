import { LOCALE_TAGS, type Lang } from './i18n/locales.ts';
import { translator } from './i18n/translate.ts';
import { formatDate } from './lib/date-words.ts';
import { parseDate } from './lib/dates.ts';
import { sectionsOf } from './lib/edition-text.ts';
import { FORMAT_NAMES, writeCitation, type CitedPage, type SectionCitation } from './lib/page-citation.ts';
import { typeset } from './lib/typography.ts';
import { citationPath, sectionCitationPath, sectionPath, underBase } from './lib/urls.ts';
import type { LoadedArticle, Site } from './site.ts';

/** A file of the site: its path and what stands in it. */
export interface CitationFile {
  readonly path: string;
  readonly text: string;
}

/** Where an article is cited from: the language of the page, and the whole address of the site's root. */
export interface CitationPlace {
  readonly lang: Lang;
  readonly root: URL;
}

const ENDINGS = ['bib', 'ris', 'json'] as const;

/** An article, or a section of it, as a work; undefined where it has not been written in the language. */
export function citePage(
  site: Site,
  { slug, changed, editions }: LoadedArticle,
  { lang, root }: CitationPlace,
  section?: { id: string; title: string },
): CitedPage | undefined {
  const edition = editions[lang];
  if (edition === undefined) return undefined;
  const page = typeset(edition.title, lang);
  const name = section === undefined ? slug : `${slug}#${section.id}`;
  return {
    id: [slug, section?.id, lang].filter((part) => part !== undefined).join('-'),
    title:
      section === undefined
        ? page
        : translator(lang)('cite.section', { section: typeset(section.title, lang), page }),
    site: site.info.name[lang],
    day: changed,
    url: new URL(underBase(root.pathname, sectionPath(lang, name)), root).href,
    language: LOCALE_TAGS[lang],
  };
}

/** The citation of a work in one line, as a bibliography in the language would have it. */
export function citeInWords({ title, site, day, url }: CitedPage, lang: Lang): string {
  return translator(lang)('cite.words', { title, site, date: formatDate(parseDate(day), lang), url });
}

/** The citations of all articles in one language, and of their sections. */
export function listCitationFiles(
  site: Site,
  texts: readonly { readonly slug: string; readonly body: string }[],
  place: CitationPlace,
): CitationFile[] {
  const bodies = new Map(texts.map(({ slug, body }) => [slug, body]));
  return site.articles.flatMap((article) => {
    const work = citePage(site, article, place);
    if (work === undefined) return [];
    const files = writeCitation(work);
    const sections = sectionsOf(bodies.get(article.slug) ?? '').flatMap(({ id, text }) => {
      const title = text.split('\n')[0]?.trim() ?? '';
      return id === undefined ? [] : citeSection(site, article, place, { id, title });
    });
    return [
      ...ENDINGS.map((ending) => ({
        path: citationPath(place.lang, article.slug, ending),
        text: files[ending],
      })),
      ...sections,
    ];
  });
}

function citeSection(
  site: Site,
  article: LoadedArticle,
  place: CitationPlace,
  section: { id: string; title: string },
): CitationFile[] {
  const { lang } = place;
  const work = citePage(site, article, place, section);
  const path = sectionCitationPath(sectionPath(lang, `${article.slug}#${section.id}`));
  if (work === undefined || path === undefined) return [];
  const t = translator(lang);
  const files = writeCitation(work);
  const citation: SectionCitation = {
    label: t('cite.section-label'),
    copied: t('cite.copied', { format: '{format}' }),
    formats: [
      { name: t('cite.text'), text: citeInWords(work, lang) },
      ...ENDINGS.map((ending) => ({ name: FORMAT_NAMES[ending], text: files[ending] })),
    ],
  };
  return [{ path, text: JSON.stringify(citation) }];
}
