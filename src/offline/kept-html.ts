import { dayInWords, KEPT_PAGE_STYLES, withCopyState, withNotice } from '../lib/kept-page.ts';
import { underBase } from '../lib/urls.ts';
import { headersOfBody } from './fetch-whole.ts';
import type { KeptCopy } from './kept-copies.ts';

/** A page of a copy, with a line above it; `{date}` in the line is the day of the copy. */
export function fromCopy(page: Response, copy: KeptCopy, line: string): Promise<Response> {
  const text = line.replace('{date}', dayInWords(copy.day, copy.lang));
  const styles = underBase(import.meta.env.BASE_URL, KEPT_PAGE_STYLES);
  return rewritten(page, (html) => withState(withNotice(html, text, styles), copy));
}

/** The page for reading offline as the site sends it, which knows nothing of copies, with what this browser keeps. */
export function showingCopy(page: Response, copy: KeptCopy): Promise<Response> {
  return rewritten(page, (html) => withState(html, copy));
}

function withState(html: string, { day, lang }: KeptCopy): string {
  return withCopyState(html, dayInWords(day, lang));
}

async function rewritten(response: Response, rewrite: (html: string) => string): Promise<Response> {
  const { status } = response;
  return new Response(rewrite(await response.text()), { status, headers: headersOfBody(response) });
}
