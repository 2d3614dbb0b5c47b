import { headersFor } from '../../src/lib/headers.ts';
import { pagePath, withoutBase } from '../../src/lib/urls.ts';
import { isIndexable, type BuiltSite, type Page } from './built-site.ts';
import { all, attribute } from './html.ts';

const EMBED = /^\/[a-z]+\/embed\//u;

/** The pages that are made to stand in a frame on another site. */
export function embedsOf({ pages }: BuiltSite): Page[] {
  return pages.filter(({ path }) => EMBED.test(path));
}

/**
 * Pages for frames need no scripts, are found by no search, belong to the timeline of their language, lead out of the
 * frame, name their sources and licence, and may be framed, which no other page may. Gives one sentence for each fault.
 */
export function judgeEmbeds(site: BuiltSite): string[] {
  return [
    ...embedsOf(site).flatMap((page) => judgeEmbed(page, site).map((fault) => `${page.path}  ${fault}`)),
    ...site.pages
      .filter(({ path }) => !EMBED.test(path) && mayBeFramed(path))
      .map(({ path }) => `${path}  may stand in a frame.`),
  ];
}

function judgeEmbed(page: Page, { origin, base }: BuiltSite): string[] {
  const { document, path, lang } = page;
  const links = all(document, 'a');
  const hrefs = links.map((link) => attribute(link, 'href') ?? '');
  const timeline = lang === undefined ? '' : `${origin}${base}${pagePath(lang, 'timeline').slice(1)}`;
  const canonical = all(document, 'link').find((link) => attribute(link, 'rel') === 'canonical');
  const events = all(document, 'li');
  const isSourced = events.every((event) =>
    all(event, 'a').some((link) =>
      withoutBase(base, attribute(link, 'href') ?? '').startsWith(`/${lang ?? ''}/sources/#`),
    ),
  );
  return [
    ...(all(document, 'script').length === 0 ? [] : ['has a script.']),
    ...(isIndexable(page) ? ['may be found by searching.'] : []),
    ...(canonical && attribute(canonical, 'href') === timeline ? [] : ['does not belong to the timeline.']),
    ...(all(document, 'base').map((each) => attribute(each, 'target'))[0] === '_top'
      ? []
      : ['leads on inside the frame.']),
    ...(events.length > 0 && isSourced ? [] : ['has an event without a source.']),
    ...(links.some((link) => attribute(link, 'rel')?.split(' ').includes('license') === true)
      ? []
      : ['names no licence.']),
    ...(hrefs.every((href) => !href.startsWith('#')) ? [] : ['leads to itself.']),
    ...(mayBeFramed(path) ? [] : ['may not stand in a frame.']),
  ];
}

function mayBeFramed(path: string): boolean {
  return !(headersFor(path)['Content-Security-Policy'] ?? '').includes("frame-ancestors 'none'");
}
