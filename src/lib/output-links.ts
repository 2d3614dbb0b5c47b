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

interface ReadPage {
  readonly path: string;
  readonly ids: readonly string[];
  readonly links: readonly string[];
}

/**
 * Judges the links of the finished site: every link that stays on the site leads to a page or file that exists,
 * every fragment to an id, and no id stands twice on a page. Gives one sentence for each fault.
 */
export function judgeLinks(pages: readonly BuiltPage[], { base, files }: OutputSurroundings): string[] {
  const read = pages.map(readPage);
  const idsByPath = new Map(read.map(({ path, ids }) => [path, new Set(ids)]));
  return read.flatMap(({ path, ids, links }) => [
    ...twice(ids).map((id) => `${path}  The id "${id}" stands more than once.`),
    ...[...new Set(links)].flatMap((link) => judgeLink(link, path)),
  ]);

  function judgeLink(link: string, from: string): string[] {
    const url = new URL(link.replaceAll('&amp;', '&'), `${SITE}${base.replace(/\/+$/u, '')}${from}`);
    if (url.origin !== SITE) return [];
    const path = withoutBase(base, url.pathname);
    const ids = idsByPath.get(path);
    if (ids === undefined) return files.has(path) ? [] : [`${from}  The link "${link}" leads to no page.`];
    const id = decodeURIComponent(url.hash.slice(1));
    return id === '' || ids.has(id)
      ? []
      : [`${from}  The link "${link}" leads to no section: there is no id "${id}".`];
  }
}

/** Reads ids and links out of HTML that Astro wrote: attributes stand in double quotes. */
function readPage({ path, html }: BuiltPage): ReadPage {
  const markup = html.replace(/<(script|style|template)\b[\s\S]*?<\/\1>/gu, '');
  return {
    path,
    ids: [...markup.matchAll(/\sid="([^"]*)"/gu)].map(([, id = '']) => id),
    links: [...markup.matchAll(/<(?:a|link|script|img)\b[^>]*?\s(?:href|src)="([^"]*)"/gu)].map(
      ([, link = '']) => link,
    ),
  };
}

function twice(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}
