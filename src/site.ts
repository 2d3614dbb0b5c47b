import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { isLang, LANGS, type Lang } from './i18n/locales.ts';
import { compareDates } from './lib/dates.ts';
import { once } from './lib/kept.ts';
import { withStatus, type LoadedSource } from './lib/source-status.ts';
import type { Article, EditionData } from './schemas/article.ts';
import type { DifferenceData } from './schemas/difference.ts';
import type { EventData } from './schemas/event.ts';
import type { NameData } from './schemas/names.ts';
import type { SeriesData } from './schemas/series.ts';
import type { SiteData } from './schemas/site.ts';
import type { TopicsData } from './schemas/topics.ts';

/** An article with the front matter of its editions. */
export interface LoadedArticle extends Article {
  readonly slug: string;
  /** Title and description in each language that has an edition. */
  readonly editions: Readonly<Partial<Record<Lang, EditionData>>>;
}

/** The whole content, loaded and joined. The content check has already vouched for every reference in it. */
export interface Site {
  readonly info: SiteData;
  readonly topics: TopicsData['topics'];
  readonly categories: TopicsData['categories'];
  /** The named stretches of the timeline, in their order. */
  readonly periods: TopicsData['periods'];
  /** In the order of `order`. */
  readonly articles: readonly LoadedArticle[];
  /** The same by slug. */
  readonly articlesBySlug: ReadonlyMap<string, LoadedArticle>;
  /** In the order of the timeline: earliest possible date, then latest, then id. */
  readonly events: readonly (EventData & { readonly id: string })[];
  /** The same by the slug of the article that tells them. */
  readonly eventsByArticle: ReadonlyMap<string, readonly (EventData & { readonly id: string })[]>;
  readonly sources: ReadonlyMap<string, LoadedSource>;
  readonly differences: readonly (DifferenceData & { readonly id: string })[];
  /** In the order of the articles that show them. */
  readonly series: readonly (SeriesData & { readonly id: string })[];
  readonly names: readonly NameData[];
  /** The name of each place, by id, in each language. */
  readonly places: ReadonlyMap<string, Readonly<Partial<Record<Lang, string>>>>;
}

/** Loads every collection and joins what belongs together: once for a build, in development at each call. */
export const loadSite: () => Promise<Site> = import.meta.env.DEV ? joinSite : once(joinSite);

async function joinSite(): Promise<Site> {
  const [articles, editions, events, sources, statuses, differences, series, names] = await Promise.all([
    getCollection('articles'),
    getCollection('editions'),
    getCollection('events'),
    getCollection('sources'),
    getCollection('statuses'),
    getCollection('differences'),
    getCollection('series'),
    getCollection('names'),
  ]);
  const { topics, categories, periods } = await only('topics');
  const statusById = new Map(statuses.map(({ id, data }) => [id, data]));
  const editionsBySlug = Map.groupBy(editions, ({ id }) => id.split('/')[0] ?? '');

  const articlesInOrder = articles
    .map(({ id, data }) => ({ ...data, slug: id, editions: byLanguage(editionsBySlug.get(id) ?? []) }))
    .toSorted((a, b) => a.order - b.order);
  const eventsInOrder = events
    .map(({ id, data }) => ({ ...data, id }))
    .toSorted((a, b) => compareDates(a.date, b.date) || (a.id < b.id ? -1 : 1));

  return {
    info: await only('site'),
    topics,
    categories,
    periods,
    articles: articlesInOrder,
    articlesBySlug: new Map(articlesInOrder.map((article) => [article.slug, article])),
    events: eventsInOrder,
    eventsByArticle: Map.groupBy(eventsInOrder, ({ section }) => section.split('#')[0] ?? ''),
    sources: new Map(sources.map(({ id, data }) => [id, withStatus(data, statusById.get(id))])),
    differences: differences
      .map(({ id, data }) => ({ ...data, id }))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    series: series.map(({ id, data }) => ({ ...data, id })).toSorted(byArticle(articles)),
    names: names.map(({ data }) => data),
    places: new Map(
      names
        .filter(({ data }) => data.kind === 'place')
        .map(({ data }) => [data.id, preferredForms(data.forms)]),
    ),
  };
}

/** The text of an article in one language, as its author wrote it. */
export interface ArticleText {
  readonly slug: string;
  readonly body: string;
  /** Where it stands, from the root of the project. */
  readonly file?: string | undefined;
}

/** The texts of the articles in one language, in the order of the articles. */
export async function loadTexts(lang: Lang): Promise<ArticleText[]> {
  const { articles } = await loadSite();
  const written = articles.filter(({ editions }) => editions[lang] !== undefined);
  const editions = await Promise.all(written.map(({ slug }) => loadEdition(slug, lang)));
  return written.flatMap(({ slug }, index) => {
    const { body, filePath: file } = editions[index] ?? {};
    return body === undefined ? [] : [{ slug, body, file }];
  });
}

/** The edition of an article in one language, ready for `render`; undefined when it has not been written. */
export async function loadEdition(
  slug: string,
  lang: Lang,
): Promise<CollectionEntry<'editions'> | undefined> {
  return getEntry('editions', `${slug}/${lang}`);
}

/** The about page in one language; undefined when it has not been written. */
export async function loadAbout(lang: Lang): Promise<CollectionEntry<'about'> | undefined> {
  return getEntry('about', `about/${lang}`);
}

/** The languages that have an edition of the article. */
export function languagesOf(article: LoadedArticle): Lang[] {
  return LANGS.filter((lang) => article.editions[lang] !== undefined);
}

async function only<Name extends 'site' | 'topics'>(
  collection: Name,
): Promise<CollectionEntry<Name>['data']> {
  const entry = await getEntry(collection, 'only');
  if (entry === undefined) throw new Error(`content/${collection}.yaml is missing.`);
  return entry.data;
}

function byArticle(
  articles: readonly CollectionEntry<'articles'>[],
): (
  a: { readonly section: string; readonly id: string },
  b: { readonly section: string; readonly id: string },
) => number {
  const orders = new Map(articles.map(({ id, data }) => [id, data.order]));
  const orderOf = ({ section }: { readonly section: string }) => orders.get(section.split('#')[0] ?? '') ?? 0;
  return (a, b) => orderOf(a) - orderOf(b) || (a.id < b.id ? -1 : 1);
}

function byLanguage(editions: readonly CollectionEntry<'editions'>[]): Partial<Record<Lang, EditionData>> {
  const found: Partial<Record<Lang, EditionData>> = {};
  for (const { id, data } of editions) {
    const lang = id.split('/')[1] ?? '';
    if (isLang(lang)) found[lang] = data;
  }
  return found;
}

function preferredForms(forms: CollectionEntry<'names'>['data']['forms']): Partial<Record<Lang, string>> {
  return Object.fromEntries(Object.entries(forms).map(([lang, form]) => [lang, form?.preferred]));
}
