import { LOCALE_TAGS } from '../../src/i18n/locales.ts';
import { addressOf, isIndexable, type BuiltSite, type Page } from './built-site.ts';
import { all, attribute, textOf } from './html.ts';
import { readAsZotero } from './read-as-zotero.ts';

/**
 * A reference manager saves every page as a page of the site, under the title that readers see, with its own address,
 * its language, and an article with its first day. Gives one sentence for each fault.
 */
export function judgeSavedItems(site: BuiltSite): string[] {
  return site.pages.filter(isShared).flatMap((page) => {
    const item = readAsZotero(page.document);
    const isArticle = page.path.includes('/articles/');
    return [
      ...differs(page, 'type', item.itemType, 'webpage'),
      ...differs(page, 'title', item.title, all(page.document, 'h1').map(textOf)[0]),
      ...differs(page, 'address', item.url, addressOf(site, page)),
      ...differs(page, 'language', item.language, LOCALE_TAGS[page.lang ?? 'en']),
      ...(item.websiteTitle === '' ? [`${page.path}  The site has no name.`] : []),
      ...(isArticle && !/^\d{4}-\d{2}-\d{2}$/u.test(item.date) ? [`${page.path}  There is no date.`] : []),
    ];
  });
}

/** Says whether a page is meant to be shared: one of a language that search engines may list. */
function isShared(page: Page): boolean {
  return page.lang !== undefined && isIndexable(page);
}

/** What a page says under a name of Open Graph; undefined where it says nothing. */
function openGraph({ elements }: Page, property: string): string | undefined {
  const meta = elements.find((element) => attribute(element, 'property') === property);
  return meta && attribute(meta, 'content');
}

function differs({ path }: Page, what: string, said: string, right: string | undefined): string[] {
  return said === right ? [] : [`${path}  The ${what} is ${said}, not ${String(right)}.`];
}

/** Every page that search engines may list has a picture for link previews beside it. */
export function judgeCards(site: BuiltSite): string[] {
  return site.pages.filter(isIndexable).flatMap((page) => {
    const file = `${page.path}card.png`;
    const said = openGraph(page, 'og:image');
    const right = `${addressOf(site, page)}card.png`;
    return [
      ...differs(page, 'picture', String(said), right),
      ...(said === right && !site.files.has(file) ? [`${page.path}  There is no ${file}.`] : []),
    ];
  });
}
