import { withoutBase } from './urls.ts';

/** Where a piece of HTML came from and goes to. */
export interface OnePagePlace {
  /** The id of the chapter that the piece becomes. */
  readonly chapter: string;
  /** The id of the chapter that each page became, by the path of the page. */
  readonly chapters: ReadonlyMap<string, string>;
  readonly base: string;
}

/** A start tag as Astro writes it: attribute values stand in double quotes. */
const TAG = /<([a-z][a-z0-9-]*)((?:\s+[^\s"=<>/]+(?:="[^"]*")?)*\s*\/?)>/giu;
const REFERENCE = /(\s(?:id|for|aria-labelledby|aria-describedby|aria-controls)=")([^"]*)"/gu;

/**
 * Makes the content of a page a chapter of one that holds many: ids, and what refers to them, begin with the chapter's
 * id; links to pages that became chapters lead to the chapters; headings stand one level lower; what is folded is open;
 * regions are groups, as their names are those of one page only.
 */
export function onOnePage(html: string, place: OnePagePlace): string {
  return html
    .replace(TAG, (_, name: string, attributes: string) => {
      const own = attributes
        .replace(' role="region"', ' role="group"')
        .replace(
          REFERENCE,
          (_match, start: string, ids: string) => `${start}${prefixed(ids, place.chapter)}"`,
        )
        .replace(
          /(\shref=")([^"]*)"/gu,
          (_match, start: string, to: string) => `${start}${moved(to, place)}"`,
        );
      return `<${lowered(name)}${name === 'details' ? `${own} open` : own}>`;
    })
    .replace(/<\/(h[2-5])>/gu, (_, name: string) => `</${lowered(name)}>`);
}

/** The id that a section has on the one page. */
function idInChapter(chapter: string, id: string): string {
  return `${chapter}--${id}`;
}

function prefixed(ids: string, chapter: string): string {
  return ids
    .split(' ')
    .map((id) => idInChapter(chapter, id))
    .join(' ');
}

function moved(to: string, { chapter, chapters, base }: OnePagePlace): string {
  if (to.startsWith('#')) return `#${idInChapter(chapter, to.slice(1))}`;
  const [pathname = '', id] = to.split('#');
  const other = chapters.get(withoutBase(base, pathname));
  if (other === undefined) return to;
  return id === undefined ? `#${other}` : `#${idInChapter(other, id)}`;
}

function lowered(name: string): string {
  return /^h[2-5]$/u.test(name) ? `h${Number(name.slice(1)) + 1}` : name;
}
