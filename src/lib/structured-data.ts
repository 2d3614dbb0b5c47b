import type {
  AboutPageLeaf,
  ArticleLeaf,
  BreadcrumbListLeaf,
  CollectionPageLeaf,
  Graph,
  SearchActionLeaf,
  WebSiteLeaf,
} from 'schema-dts';

/** The licence of the site’s texts and data. */
export const LICENCE_URL = 'https://creativecommons.org/licenses/by/4.0/';

/** What a page says of itself to machines, in the vocabulary of schema.org. */
export type Described = Graph;

/** A page in one of its languages. */
export interface PageEdition {
  /** BCP 47. */
  readonly tag: string;
  /** The whole address. */
  readonly url: string;
}

/** What any page knows of itself. */
export interface PageFacts extends PageEdition {
  readonly title: string;
  readonly description: string;
  readonly siteName: string;
  /** The whole address of the home page in the page’s language. */
  readonly homeUrl: string;
}

/** What an article knows of itself besides, the same in every language. */
export interface ArticleFacts {
  /** The day: `2026-11-21`. */
  readonly published: string;
  /** The day: `2026-11-21`. */
  readonly changed: string;
  /** The works it cites. */
  readonly cites: readonly { readonly title: string; readonly url?: string }[];
}

/** A home page: the site in its language, which can be searched at `searchUrl`. */
export function describeSite(page: PageFacts, searchUrl: string): Described {
  // Google’s name for what stands in braces, which schema-dts does not know.
  const search: SearchActionLeaf & { 'query-input': string } = {
    '@type': 'SearchAction',
    target: `${searchUrl}?q={query}`,
    'query-input': 'required name=query',
  };
  const site: WebSiteLeaf = {
    ...siteOf(page),
    description: page.description,
    inLanguage: page.tag,
    license: LICENCE_URL,
    potentialAction: search,
  };
  return graph(site);
}

/** A page that lists records, or the page about the site. */
export function describePage(page: PageFacts, type: 'CollectionPage' | 'AboutPage'): Described {
  const described: CollectionPageLeaf | AboutPageLeaf = {
    '@type': type,
    url: page.url,
    name: page.title,
    inLanguage: page.tag,
    isPartOf: siteOf(page),
  };
  return graph(described, breadcrumbs(page));
}

/** An article with what it cites; of its `editions`, the first is the one that the others are translated from. */
export function describeArticle(
  page: PageFacts,
  article: ArticleFacts,
  editions: readonly PageEdition[],
): Described {
  const [original, ...translations] = editions;
  const isOriginal = original?.url === page.url;
  const described: ArticleLeaf = {
    '@type': 'Article',
    url: page.url,
    headline: page.title,
    inLanguage: page.tag,
    datePublished: article.published,
    dateModified: article.changed,
    license: LICENCE_URL,
    isPartOf: siteOf(page),
    ...(isOriginal && translations.length > 0 && { workTranslation: translations.map(edition) }),
    ...(!isOriginal && original !== undefined && { translationOfWork: edition(original) }),
    // Each work by its address, else its title: a node with both would cost an article up to 500 bytes.
    ...(article.cites.length > 0 && { citation: article.cites.map(({ url, title }) => url ?? title) }),
  };
  return graph(described, breadcrumbs(page));
}

/** A description as it stands in a `<script>`: nothing in it can end the element. */
export function printDescribed(described: Described): string {
  return JSON.stringify(described).replaceAll('<', String.raw`\u003c`);
}

function graph(...things: Described['@graph']): Described {
  return { '@context': 'https://schema.org', '@graph': things };
}

function siteOf({ homeUrl, siteName }: PageFacts): WebSiteLeaf {
  return { '@type': 'WebSite', url: homeUrl, name: siteName };
}

function breadcrumbs({ homeUrl, siteName, title }: PageFacts): BreadcrumbListLeaf {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: siteName, item: homeUrl },
      { '@type': 'ListItem', position: 2, name: title },
    ],
  };
}

function edition({ tag, url }: PageEdition): ArticleLeaf {
  return { '@type': 'Article', url, inLanguage: tag };
}
