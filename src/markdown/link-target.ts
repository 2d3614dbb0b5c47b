import { isLang, type Lang } from '../i18n/locales.ts';

/** What a link in an edition leads to; `fragment` is empty or begins with `#`, `file` is a path in the content folder. */
export type LinkTarget =
  | {
      readonly kind: 'article';
      readonly lang: Lang;
      readonly slug: string;
      readonly fragment: string;
      readonly file: string;
    }
  | { readonly kind: 'about'; readonly lang: Lang; readonly fragment: string; readonly file: string }
  | { readonly kind: 'outside' | 'mail' | 'refused' | 'unknown' };

/** Stands for the content folder; a name that no address has. */
const CONTENT = 'https://content.invalid';

const CONTENT_PATH = /^(?<folder>about|articles\/(?<slug>[^/]+))\/(?<lang>[a-z]+)\.mdx?$/u;

/**
 * Reads a link of an edition. `from` is the edition's path in the content folder (`articles/overview/en.mdx`), against
 * which relative links are read. `refused` is a link with a scheme other than http, https and mailto, `unknown` a
 * relative one that leads to no article or about page by its name.
 */
export function readLink(url: string, from: string): LinkTarget {
  const target = URL.parse(url, `${CONTENT}/${from}`);
  if (target === null) return { kind: 'unknown' };
  if (target.protocol === 'mailto:') return { kind: 'mail' };
  if (target.protocol !== 'https:' && target.protocol !== 'http:') return { kind: 'refused' };
  return target.origin === CONTENT ? readPath(target) : { kind: 'outside' };
}

function readPath({ pathname, hash: fragment }: URL): LinkTarget {
  const file = pathname.slice(1);
  const { folder, slug, lang = '' } = CONTENT_PATH.exec(file)?.groups ?? {};
  if (folder === undefined || !isLang(lang)) return { kind: 'unknown' };
  return slug === undefined
    ? { kind: 'about', lang, fragment, file }
    : { kind: 'article', lang, slug, fragment, file };
}
