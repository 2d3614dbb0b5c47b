import { LOCALE_TAGS } from '../../src/i18n/locales.ts';
import { addressOf, isIndexable, type BuiltSite, type Page } from './built-site.ts';
import { all, attribute, codeOf, textOf } from './html.ts';
import { judgeNode } from './schema-shapes.ts';

type Node = Readonly<Record<string, unknown>>;

/**
 * What every page of a language tells machines: one graph of schema.org’s types that says what the page itself says,
 * and none where search engines are asked to leave the page alone. Gives one sentence for each fault.
 */
export function judgeStructuredData(site: BuiltSite): string[] {
  return site.pages
    .filter(({ lang }) => lang !== undefined)
    .flatMap((page) => {
      const graphs = graphsIn(page);
      const expected = isIndexable(page) ? 1 : 0;
      if (graphs.length !== expected) return [`There are ${graphs.length} graphs, not ${expected}.`].map(at);
      return graphs.flatMap((graph) => judgeGraph(graph, site, page)).map(at);

      function at(fault: string): string {
        return `${page.path}  ${fault}`;
      }
    });
}

function judgeGraph(text: string, site: BuiltSite, page: Page): string[] {
  const { '@context': context, '@graph': nodes, ...others } = JSON.parse(text) as Node;
  if (context !== 'https://schema.org' || !Array.isArray(nodes) || Object.keys(others).length > 0)
    return ['The graph is not one of schema.org.'];
  const [main, ...rest] = nodes as Node[];
  if (main === undefined) return ['The graph is empty.'];
  const said = {
    ...differs('url', main['url'], addressOf(site, page)),
    ...differs('language', main['inLanguage'], LOCALE_TAGS[page.lang ?? 'en']),
    ...(main['@type'] === 'WebSite'
      ? differs('description', main['description'], metaDescription(page))
      : differs('title', main['headline'] ?? main['name'], heading(page))),
    ...(main['@type'] === 'Article' ? differencesOfArticle(main, page) : {}),
    ...(main['@type'] === 'WebSite'
      ? {}
      : differs('last crumb', names(rest[0]).at(-1), main['headline'] ?? main['name'])),
  };
  return [...nodes.flatMap((node) => judgeNode(node)), ...Object.values(said)];
}

function differencesOfArticle(article: Node, { document, elements }: Page): Record<string, string> {
  const works = elements.filter(
    ({ tagName, attrs }) => tagName === 'li' && attrs.some(({ value }) => /^r\d+$/u.test(value)),
  );
  const translations = [article['workTranslation'] ?? [], article['translationOfWork'] ?? []].flat();
  const own = article['url'];
  const alternates = all(document, 'link')
    .filter((link) => attribute(link, 'hreflang') !== undefined)
    .filter((link) => attribute(link, 'hreflang') !== 'x-default' && attribute(link, 'href') !== own)
    .map((link) => attribute(link, 'href') ?? '');
  const related = (translations as Node[]).map(({ url }) => url);
  const isTranslation = article['translationOfWork'] !== undefined;
  return {
    ...differs('number of works cited', [article['citation'] ?? []].flat().length, works.length),
    ...differs(
      'list of translations',
      related.join(' '),
      (isTranslation ? alternates.slice(0, 1) : alternates).join(' '),
    ),
  };
}

function differs(what: string, said: unknown, shown: unknown): Record<string, string> {
  return said === shown ? {} : { [what]: `The ${what} is ${String(said)}; the page has ${String(shown)}.` };
}

function graphsIn({ document }: Page): string[] {
  return all(document, 'script')
    .filter((script) => attribute(script, 'type') === 'application/ld+json')
    .map(codeOf);
}

function heading({ document }: Page): string | undefined {
  return all(document, 'h1').map(textOf)[0];
}

function metaDescription({ elements }: Page): string | undefined {
  const meta = elements.find((element) => attribute(element, 'name') === 'description');
  return meta && attribute(meta, 'content');
}

function names(list: Node | undefined): unknown[] {
  return [list?.['itemListElement'] ?? []].flat().map((item) => (item as Node)['name']);
}
