import type { Lang } from '../i18n/locales.ts';
import { formatDate } from './date-words.ts';

/** The style sheet of the line above a page that comes from a copy; no other page has these styles. */
export const KEPT_PAGE_STYLES = '/kept-page.css';

/**
 * Puts a line above the main part of a page, with its style sheet at `stylesHref`. It is there before the page is
 * drawn, so that nothing moves. `text` is text, not HTML.
 */
export function withNotice(html: string, text: string, stylesHref: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return html
    .replace('</head>', () => `<link rel="stylesheet" href="${stylesHref}"></head>`)
    .replace('<main', () => `<p class="kept-page" role="note">${escaped}</p><main`);
}

/** Shows on the page for reading offline that its language is kept, as of a day in words. */
export function withCopyState(html: string, day: string): string {
  return html
    .replace('data-copy-state="none"', 'data-copy-state="kept"')
    .replace('<span data-copy-day></span>', () => `<span data-copy-day>${day}</span>`);
}

/** A day, as `YYYY-MM-DD`, in words: `1er mars 2026`. */
export function dayInWords(iso: string, lang: Lang): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const bounds = { edtf: iso, earliest: iso, latest: iso, uncertain: false, approximate: false };
  return formatDate({ kind: 'day', year, month, day, ...bounds }, lang);
}
