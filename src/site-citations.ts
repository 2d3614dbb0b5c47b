import { LOCALE_TAGS, type Lang } from './i18n/locales.ts';
import { translator } from './i18n/translate.ts';
import { formatDate } from './lib/date-words.ts';
import { parseDate } from './lib/dates.ts';
import { sectionsOf } from './lib/edition-text.ts';
import { once } from './lib/kept.ts';
import { FORMAT_NAMES, writeCitation, type CitedPage, type SectionCitations } from './lib/page-citation.ts';
import { typeset } from './lib/typography.ts';
import { citationPath, sectionCitationsPath, sectionPath, underBase } from './lib/urls.ts';
import type { LoadedArticle, Site } from './site.ts';

/** A file of citations. */
export interface CitationFile {
  readonly path: string;
  /** Gives what stands in it. */
  readonly write: () => string;
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

/** The citations of articles in one language in the formats of reference managers, and those of their sections for their cards. */
export function listCitationFiles(
  site: Site,
  texts: readonly { readonly slug: string; readonly body: string }[],
  place: CitationPlace,
): CitationFile[] {
  const { lang } = place;
  return texts.flatMap(({ slug, body }) => {
    const article = site.articlesBySlug.get(slug);
    const work = article && citePage(site, article, place);
    if (article === undefined || work === undefined) return [];
    const sections = sectionsOf(body).flatMap(({ id, text }) => {
      const title = text.split('\n')[0]?.trim() ?? '';
      const section = id === undefined ? undefined : citePage(site, article, place, { id, title });
      return id === undefined || section === undefined ? [] : [[id, section] as const];
    });
    const written = once(() => writeCitation(work));
    return [
      ...ENDINGS.map((ending) => ({
        path: citationPath(lang, slug, ending),
        write: () => written()[ending],
      })),
      {
        path: sectionCitationsPath(lang, slug),
        write: () => JSON.stringify(citeSections(sections, lang)),
      },
    ];
  });
}

function citeSections(
  sections: readonly (readonly [id: string, section: CitedPage])[],
  lang: Lang,
): SectionCitations {
  const t = translator(lang);
  return {
    label: t('cite.section-label'),
    copied: t('cite.copied', { format: '{format}' }),
    sections: Object.fromEntries(
      sections.map(([id, section]) => {
        const files = writeCitation(section);
        const formats = ENDINGS.map((ending) => ({ name: FORMAT_NAMES[ending], text: files[ending] }));
        return [id, [{ name: t('cite.text'), text: citeInWords(section, lang) }, ...formats]];
      }),
    ),
  };
}
