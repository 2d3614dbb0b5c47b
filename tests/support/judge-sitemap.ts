import { addressOf, isIndexable, type BuiltSite } from './built-site.ts';
import { all, attribute, parsePiece } from './html.ts';

/**
 * The sitemap lists every page that search engines may list, and no other, and with each its alternates as the page
 * itself names them. Gives one sentence for each fault.
 */
export function judgeSitemap(site: BuiltSite, xml: string): string[] {
  const listed = xml
    .split('<url>')
    .slice(1)
    .map((entry) => readEntry(entry));
  const indexable = new Map(site.pages.filter(isIndexable).map((page) => [addressOf(site, page), page]));
  return [
    ...[...indexable.keys()]
      .filter((address) => !listed.some(({ loc }) => loc === address))
      .map((each) => `${each} is missing.`),
    ...listed.flatMap(({ loc, alternates }) => {
      const page = indexable.get(loc);
      if (page === undefined) return [`${loc} is no page that may be listed.`];
      const own = all(page.document, 'link')
        .filter((link) => attribute(link, 'hreflang') !== undefined)
        .map((link) => `${attribute(link, 'hreflang') ?? ''} ${attribute(link, 'href') ?? ''}`);
      // A page in one language only names itself; the sitemap need not repeat it.
      const isAlone = own.every((each) => each.endsWith(` ${loc}`));
      return [
        ...alternates
          .filter((each) => !own.includes(each))
          .map((each) => `${loc} names ${each}, the page does not.`),
        ...own
          .filter((each) => !isAlone && !alternates.includes(each))
          .map((each) => `${loc} does not name ${each}, the page does.`),
      ];
    }),
  ];
}

interface Entry {
  readonly loc: string;
  /** Tag and address of each. */
  readonly alternates: readonly string[];
}

function readEntry(xml: string): Entry {
  const loc = /<loc>([^<]*)<\/loc>/u.exec(xml)?.[1] ?? '';
  const alternates = all(parsePiece(xml), 'xhtml:link').map(
    (link) => `${attribute(link, 'hreflang') ?? ''} ${attribute(link, 'href') ?? ''}`,
  );
  return { loc, alternates };
}
