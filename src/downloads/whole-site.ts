import { formatDate } from '../lib/date-words.ts';
import { groupNames, type NameGroup } from '../lib/name-view.ts';
import { listReferences, type Reference } from '../lib/references.ts';
import { typeset } from '../lib/typography.ts';
import { articlePath, pagePath } from '../lib/urls.ts';
import { renderEdition, type ShownEdition } from '../site-renderings.ts';
import { loadAbout, loadEdition, loadTexts } from '../site.ts';
import type { DownloadContext } from './context.ts';

type Content = ShownEdition['Content'];

/** A page that becomes a chapter: its id there, and where it stands on the site. */
export interface Part {
  readonly id: string;
  readonly path: string;
  readonly title: string;
}

/** An article that becomes a chapter. */
export interface ArticlePart extends Part {
  readonly description: string;
  readonly period: string;
  readonly references: readonly Reference[];
  readonly Content: Content;
}

/** The pages of one language that are put together on one. */
export interface WholeSite {
  readonly articles: readonly ArticlePart[];
  readonly about: (Part & { readonly Content: Content }) | undefined;
  readonly names: readonly NameGroup[];
  /** Every part in its order: the articles, the lists, the page about the site. */
  readonly parts: readonly Part[];
}

const LISTS = ['timeline', 'differences', 'data', 'names', 'sources'] as const;

/** Loads and renders what the one page of a language holds. */
export async function loadWholeSite(context: DownloadContext): Promise<WholeSite> {
  const { site, lang, t } = context;
  const loaded = await Promise.all(site.articles.map(({ slug }) => loadArticle(slug, context)));
  const articles = loaded.filter((article) => article !== undefined);
  const about = await loadAboutPart(context);
  const lists = LISTS.map((id) => ({ id, path: pagePath(lang, id), title: t(`${id}.title`) }));
  return {
    articles,
    about,
    names: groupNames(site.names, lang, {
      texts: await loadTexts(lang),
      titles: new Map(site.articles.map(({ slug, editions }) => [slug, editions[lang]?.title ?? slug])),
    }),
    parts: [...articles, ...lists, ...(about === undefined ? [] : [about])],
  };
}

async function loadArticle(
  slug: string,
  { site, lang, views }: DownloadContext,
): Promise<ArticlePart | undefined> {
  const article = site.articlesBySlug.get(slug);
  if (article?.editions[lang] === undefined) return undefined;
  const edition = await loadEdition(slug, lang);
  if (edition === undefined) return undefined;
  const { Content, citations } = await renderEdition(edition);
  return {
    id: `article-${slug}`,
    path: articlePath(lang, slug),
    title: typeset(edition.data.title, lang),
    description: typeset(edition.data.description, lang),
    period: formatDate(article.period, lang),
    references: listReferences(citations, views.source),
    Content,
  };
}

async function loadAboutPart({ lang }: DownloadContext): Promise<WholeSite['about']> {
  const edition = await loadAbout(lang);
  if (edition === undefined) return undefined;
  const { Content } = await renderEdition(edition);
  return { id: 'about', path: pagePath(lang, 'about'), title: typeset(edition.data.title, lang), Content };
}
