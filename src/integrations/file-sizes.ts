import { LOCALE_TAGS, type Lang } from '../i18n/locales.ts';

/** Where the page of data leaves room for the size of a file, named by its path without base. */
const PLACE = /<span data-size-of="([^"]+)"><\/span>/gu;

/** Writes the sizes of files into a page, in the words of its language. `bytesOf` gives the size of a file by path. */
export function withFileSizes(html: string, lang: Lang, bytesOf: (path: string) => number): string {
  return html.replace(PLACE, (_, path: string) => `<span>${formatBytes(bytesOf(path), lang)}</span>`);
}

/** A size as people read it: `1.2 MB`, `1,2 Mo`. */
export function formatBytes(bytes: number, lang: Lang): string {
  const [value, unit] = bytes < 999_500 ? [bytes / 1000, 'kilobyte'] : [bytes / 1e6, 'megabyte'];
  return new Intl.NumberFormat(LOCALE_TAGS[lang], {
    style: 'unit',
    unit,
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value);
}
