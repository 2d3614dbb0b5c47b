import { LANGS, LOCALE_TAGS, type Lang } from '../../src/i18n/locales.ts';
import { inLanguage } from '../../src/lib/urls.ts';
import { addressOf, isIndexable, type BuiltSite, type Page } from './built-site.ts';
import { all, attribute, textOf } from './html.ts';

/** The language that a page says it is in, for `/` and `/404.html` English. Gives one sentence for each fault. */
export function judgeLanguages({ pages }: BuiltSite): string[] {
  return pages.flatMap(({ path, lang, document }) => {
    const expected = LOCALE_TAGS[lang ?? 'en'];
    const said = all(document, 'html').map((element) => attribute(element, 'lang'))[0];
    return said === expected ? [] : [`${path}  <html lang> is ${String(said)}, not ${expected}.`];
  });
}

/** One `h1`, a title and a description on every page, none of which another page of its language has. */
export function judgeTitles({ pages }: BuiltSite): string[] {
  const missing = pages.flatMap((page) => [
    ...(all(page.document, 'h1').length === 1
      ? []
      : [`${page.path}  There are ${all(page.document, 'h1').length} h1.`]),
    ...(titleOf(page) === '' ? [`${page.path}  There is no title.`] : []),
    ...(descriptionOf(page) === '' ? [`${page.path}  There is no description.`] : []),
  ]);
  return [...missing, ...repeated(pages, 'title', titleOf), ...repeated(pages, 'description', descriptionOf)];
}

/**
 * Every page that search engines may list says its own whole address; one that they may not says its own, that of a page
 * that they may list, or none.
 */
export function judgeCanonicals(site: BuiltSite): string[] {
  const listed = new Set(site.pages.filter(isIndexable).map((page) => addressOf(site, page)));
  return site.pages.flatMap((page) => {
    const found = linksOf(page, 'canonical').map((link) => attribute(link, 'href') ?? '');
    const isRight = found.length === 1 && found[0] === addressOf(site, page);
    const isAllowed = !isIndexable(page) && found.length <= 1 && found.every((each) => listed.has(each));
    return isRight || isAllowed
      ? []
      : [`${page.path}  The canonical address is ${found.join(', ') || 'missing'}.`];
  });
}

/**
 * Every page that search engines may list names itself in each language it exists in, and no other; the default is its
 * English page, or the first there is.
 */
export function judgeAlternates(site: BuiltSite): string[] {
  const byPath = new Map(site.pages.map((page) => [page.path, page]));
  return site.pages.flatMap((page) => {
    const { path, lang } = page;
    if (lang === undefined) return [];
    const editions = isIndexable(page) ? LANGS.filter((each) => byPath.has(inLanguage(path, each))) : [];
    const addressIn = (each: Lang): string => `${site.origin}${site.base}${inLanguage(path, each).slice(1)}`;
    const [first] = editions;
    const expected = [
      ...editions.map((each) => `${LOCALE_TAGS[each]} ${addressIn(each)}`),
      ...(first === undefined ? [] : [`x-default ${addressIn(first)}`]),
    ];
    const said = linksOf(page, 'alternate').flatMap((link) => {
      const tag = attribute(link, 'hreflang');
      return tag === undefined ? [] : [`${tag} ${attribute(link, 'href') ?? ''}`];
    });
    return [
      ...expected
        .filter((each) => !said.includes(each))
        .map((each) => `${path}  The alternate ${each} is missing.`),
      ...said
        .filter((each) => !expected.includes(each))
        .map((each) => `${path}  The alternate ${each} is no page.`),
    ];
  });
}

function titleOf({ document }: Page): string {
  return all(document, 'title').map(textOf)[0] ?? '';
}

function descriptionOf({ elements }: Page): string {
  const description = elements.find((element) => attribute(element, 'name') === 'description');
  return (description && attribute(description, 'content')) ?? '';
}

function linksOf({ document }: Page, rel: string): ReturnType<typeof all> {
  return all(document, 'link').filter((link) => attribute(link, 'rel') === rel);
}

function repeated(pages: readonly Page[], what: string, of: (page: Page) => string): string[] {
  const groups = Map.groupBy(pages, (page) => `${page.lang ?? ''} ${of(page)}`);
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => `${group.map(({ path }) => path).join(', ')}  The ${what} is the same.`);
}
