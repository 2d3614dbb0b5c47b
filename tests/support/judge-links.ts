import type { BuiltSite, Page } from './built-site.ts';
import { addressesInStyle, attribute, codeOf, type Element } from './html.ts';

/** Every address that stays on the site is that of a page or file, every fragment an id. Gives one sentence for each fault. */
export function judgeInternalLinks(site: BuiltSite): string[] {
  const idsByPath = new Map(
    site.pages.map(({ path, elements }) => [
      path,
      new Set(elements.map((element) => attribute(element, 'id'))),
    ]),
  );
  return everyLink(site).flatMap(({ page, url, link }) => {
    if (url.origin !== site.origin) return [];
    if (!url.pathname.startsWith(site.base)) return [`${page.path}  ${link} lies outside ${site.base}.`];
    const path = `/${url.pathname.slice(site.base.length)}`;
    const ids = idsByPath.get(path);
    if (ids === undefined) return site.files.has(path) ? [] : [`${page.path}  ${link} leads to no page.`];
    const id = decodeURIComponent(url.hash.slice(1));
    return id === '' || ids.has(id) ? [] : [`${page.path}  ${link} leads to no section.`];
  });
}

/** A link to another site is `http` or `https` and says so by `rel=external`; no other link says it. */
export function judgeExternalLinks(site: BuiltSite): string[] {
  return everyLink(site)
    .filter(({ element, url }) => element.tagName === 'a' && url.protocol !== 'mailto:')
    .flatMap(({ page, element, url, link }) => {
      if (!/^https?:$/u.test(url.protocol)) return [`${page.path}  ${link} is not a web address.`];
      const saysExternal = (attribute(element, 'rel') ?? '').split(' ').includes('external');
      if (saysExternal === (url.origin !== site.origin)) return [];
      return [`${page.path}  ${link} ${saysExternal ? 'says' : 'does not say'} that it is external.`];
    });
}

interface FoundLink {
  readonly page: Page;
  readonly element: Element;
  readonly link: string;
  readonly url: URL;
}

/** Every address in a page: of links, forms, scripts, images, of its head, and in its styles. */
function everyLink(site: BuiltSite): FoundLink[] {
  return site.pages.flatMap((page) => {
    const here = `${site.origin}${site.base}${page.path.slice(1)}`;
    return page.elements.flatMap((element) => {
      const own = ['href', 'src', 'action'].flatMap((name) => attribute(element, name) ?? []);
      const links = element.tagName === 'style' ? addressesInStyle(codeOf(element)) : own;
      return links.map((link) => ({ page, element, link, url: new URL(link, here) }));
    });
  });
}
