import { LANG_NAMES, LANGS, LOCALE_TAGS, type Lang } from './i18n/locales.ts';
import { translator, type StringKey } from './i18n/translate.ts';
import { sectionsOf } from './lib/edition-text.ts';
import { beginningOf, firstParagraph, type CardText, type Preview } from './lib/preview.ts';
import { nameLanguage, type SourceView } from './lib/source-view.ts';
import { typeset } from './lib/typography.ts';
import {
  differencePath,
  eventPath,
  namePath,
  previewPath,
  sectionPath,
  seriesPath,
  sourcePath,
} from './lib/urls.ts';
import type { NameData } from './schemas/names.ts';
import { viewsOf } from './site-views.ts';
import type { Site } from './site.ts';

/** A preview and the path of its file. */
export interface PreviewFile {
  readonly path: string;
  readonly preview: Preview;
}

/** The text of an article as its author wrote it. */
interface ArticleText {
  readonly slug: string;
  readonly body: string;
}

/** The previews of articles and their sections in one language. */
export function previewArticles(site: Site, texts: readonly ArticleText[], lang: Lang): PreviewFile[] {
  return texts.flatMap((text) =>
    previewArticle(text, site, lang).map(({ section, preview }) =>
      previewAt(sectionPath(lang, section), preview),
    ),
  );
}

/** The previews of sources, events, names, differences and series in one language. */
export function previewRecords(site: Site, lang: Lang): PreviewFile[] {
  const views = viewsOf(site, lang);
  const plain = (text: string): CardText => ({ text: beginningOf(typeset(text, lang)) });

  return [
    ...[...site.sources.keys()].flatMap((id) => {
      const view = views.source(id);
      return view === undefined ? [] : [previewAt(sourcePath(lang, id), previewSource(view, lang))];
    }),
    ...site.events.map((event) => {
      const { id, date, category, place, title, summary } = views.event(event);
      const kind = [date, category.label, place].filter((part) => part !== undefined).join(' · ');
      return previewAt(eventPath(lang, id), {
        kind,
        title: { text: title },
        lines: [plain(summary)],
        links: [],
      });
    }),
    ...site.names.map((name) => previewAt(namePath(lang, name.id), previewName(name, lang))),
    ...site.differences.map(({ id, question, values }) =>
      previewAt(differencePath(lang, id), {
        kind: translator(lang)('differences.label'),
        title: plain(question[lang]),
        lines: values.map(({ says }) => plain(says[lang])),
        links: [],
      }),
    ),
    ...site.series.map(({ id, title }) =>
      previewAt(seriesPath(lang, id), {
        kind: translator(lang)('data.title'),
        title: plain(title[lang]),
        lines: [],
        links: [],
      }),
    ),
  ];
}

function previewAt(address: string, preview: Preview): PreviewFile {
  const path = previewPath(address);
  if (path === undefined) throw new Error(`The address "${address}" has no preview.`);
  return { path, preview };
}

function previewSource(source: SourceView, lang: Lang): Preview {
  const { authors, title, translatedTitle, container, publisher, language } = source;
  const { issued, url, address, archived, seenAt, kind, stance, unreachable } = source;
  const t = translator(lang);
  const kindKey: StringKey = `sources.kind.${kind}`;
  const facts = [t(kindKey), stance && t(`sources.stance.${stance}`), nameLanguage(language, lang)];
  const foreign = language === LOCALE_TAGS[lang] ? {} : { lang: language };
  const published = [...authors, container, publisher].filter((part) => part !== undefined).join(', ');
  return {
    kind: facts.filter((fact) => fact !== undefined).join(' · '),
    title: { text: title, ...foreign, ...(address !== undefined && { href: address }) },
    lines: [
      ...(translatedTitle !== undefined && lang === 'en' ? [{ text: `[${translatedTitle}]` }] : []),
      ...(published === '' ? [] : [{ text: published, ...foreign }]),
      { text: issued ?? t('sources.undated') },
      ...(unreachable === undefined ? [] : [{ text: t('sources.unreachable', { date: unreachable }) }]),
    ],
    links: [
      ...(address === undefined ? [] : [{ text: new URL(address).host, href: address }]),
      ...(url === undefined || url === address ? [] : [{ text: t('sources.original'), href: url }]),
      ...(archived === undefined || archived === address
        ? []
        : [{ text: t('sources.archived'), href: archived }]),
      ...(seenAt === undefined || seenAt === address ? [] : [{ text: t('sources.seen-at'), href: seenAt }]),
    ],
  };
}

function previewName({ kind, forms }: NameData, lang: Lang): Preview {
  const own = forms[lang];
  const kindKey: StringKey = `names.kind.${kind}`;
  return {
    kind: translator(lang)(kindKey),
    title: own === undefined ? { text: forms.en.preferred, lang: 'en' } : { text: own.preferred },
    lines: LANGS.flatMap((each): CardText[] => {
      const form = each === lang ? undefined : forms[each];
      return form === undefined
        ? []
        : [{ text: `${LANG_NAMES[each]} · ${form.preferred}`, lang: LOCALE_TAGS[each] }];
    }),
    links: [],
  };
}

function previewArticle(
  { slug, body }: ArticleText,
  site: Site,
  lang: Lang,
): { section: string; preview: Preview }[] {
  const edition = site.articlesBySlug.get(slug)?.editions[lang];
  if (edition === undefined) return [];
  const title = typeset(edition.title, lang);
  const description = typeset(edition.description, lang);
  const whole: Preview = {
    kind: translator(lang)('nav.articles'),
    title: { text: title },
    lines: [{ text: description }],
    links: [],
  };
  const parts = sectionsOf(body).flatMap(({ id, text }) => {
    if (id === undefined) return [];
    const [heading = '', ...rest] = text.split('\n');
    const line = beginningOf(typeset(firstParagraph(rest.join('\n')), lang));
    const lines = line === '' ? [] : [{ text: line }];
    const preview = { kind: title, title: { text: typeset(heading.trim(), lang) }, lines, links: [] };
    return [{ section: `${slug}#${id}`, preview }];
  });
  return [{ section: slug, preview: whole }, ...parts];
}
