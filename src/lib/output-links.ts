import { oncePer } from './kept.ts';
import { withoutBase } from './urls.ts';

/** Stands for the site, wherever it is published; no link leads there from elsewhere. */
const SITE = 'https://site.invalid';

/** A page of the finished site: its path without base (`/fr/timeline/`, `/404.html`) and its HTML. */
export interface BuiltPage {
  readonly path: string;
  readonly html: string;
}

/** What the links of the finished site are judged against. */
export interface OutputSurroundings {
  readonly base: string;
  /** The paths of files that are not pages: `/favicon.svg`. */
  readonly files: ReadonlySet<string>;
}

/** What of a page its links are judged by. */
export interface PageLinks {
  readonly path: string;
  /** As often as they stand there. */
  readonly ids: readonly string[];
  readonly links: readonly string[];
}

/** Reads ids and links out of HTML that Astro wrote: attributes stand in double quotes. */
export function readLinks({ path, html }: BuiltPage): PageLinks {
  const markup = html.replace(/<(script|style|template)\b[\s\S]*?<\/\1>/gu, '');
  const ids = [...markup.matchAll(/\sid="([^"]*)"/gu)].map(([, id = '']) => id);
  const links = [...markup.matchAll(/<(?:a|link|script|img)\b[^>]*?\s(?:href|src)="([^"]*)"/gu)].map(
    ([, link = '']) => link,
  );
  return { path, ids: copyTexts(ids), links: copyTexts([...new Set(links)]) };
}

/** The same texts, none of them a part of a longer one that the engine would keep in memory for its sake. */
function copyTexts(texts: readonly string[]): string[] {
  return JSON.parse(JSON.stringify(texts)) as string[];
}

/**
 * Judges the links of the finished site: every link that stays on the site leads to a page or file that exists,
 * every fragment to an id, and no id stands twice on a page. Gives one sentence for each fault.
 */
export function judgeLinks(pages: readonly PageLinks[], { base, files }: OutputSurroundings): string[] {
  const idsByPath = new Map(pages.map(({ path, ids }) => [path, new Set(ids)]));
  const verdictFromRoot = oncePer((link: string) => verdictOn(link, '/'));
  return pages.flatMap(({ path, ids, links }) => [
    ...twice(ids).map((id) => `${path}  The id "${id}" stands more than once.`),
    ...links.flatMap((link) => {
      const verdict = link.startsWith('/') ? verdictFromRoot(link) : verdictOn(link, path);
      return verdict === undefined ? [] : [`${path}  The link "${link}" ${verdict}`];
    }),
  ]);

  function verdictOn(link: string, from: string): string | undefined {
    const url = new URL(link.replaceAll('&amp;', '&'), `${SITE}${base.replace(/\/+$/u, '')}${from}`);
    if (url.origin !== SITE) return undefined;
    const path = withoutBase(base, url.pathname);
    const ids = idsByPath.get(path);
    if (ids === undefined) return files.has(path) ? undefined : 'leads to no page.';
    const id = decodeURIComponent(url.hash.slice(1));
    return id === '' || ids.has(id) ? undefined : `leads to no section: there is no id "${id}".`;
  }
}

function twice(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}
