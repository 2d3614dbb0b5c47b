import { LANGS, LOCALE_TAGS } from '../i18n/locales.ts';
import type { Card } from './card-drawing.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#x27': "'",
};

/** What the card of a built page shows; undefined for a page that names none. Reads HTML as Astro writes it. */
export function readCard(html: string): Card | undefined {
  if (openGraph(html, 'image') === undefined) return undefined;
  const tag = /<html lang="([^"]*)"/u.exec(html)?.[1];
  const lang = LANGS.find((each) => LOCALE_TAGS[each] === tag);
  const [title, description, siteName] = ['title', 'description', 'site_name'].map((name) =>
    openGraph(html, name),
  );
  if (lang === undefined)
    throw new Error(`A page with a card is in no language of the site: ${String(tag)}.`);
  if (title === undefined || description === undefined || siteName === undefined)
    throw new Error('A page with a card says no title, description or name of the site for Open Graph.');
  return { lang, title, description, siteName };
}

function openGraph(html: string, name: string): string | undefined {
  const content = new RegExp(`<meta [^>]*property="og:${name}" content="([^"]+)"`, 'u').exec(html)?.[1];
  return content?.replace(/&([#\w]+);/gu, (entity, key: string) => ENTITIES[key] ?? entity);
}
