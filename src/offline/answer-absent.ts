import { localeOf, pagePath, withoutBase } from '../lib/urls.ts';
import { addressOf, listOf, type KeptCopy } from './kept-copies.ts';
import { fromCopy } from './kept-html.ts';

/** The status of a page that is not in the copy, as of a gateway that reaches nothing behind it. */
const ABSENT = 504;

/**
 * What a page answers that no copy holds while the site does not answer: the way to its new address, or the page that
 * says what is kept, with a line that this one is not. Undefined where nothing is kept.
 */
export async function answerAbsent(url: URL, copies: readonly KeptCopy[]): Promise<Response | undefined> {
  const lang = localeOf(withoutBase(import.meta.env.BASE_URL, url.pathname));
  const copy = copies.find((each) => each.lang === lang) ?? copies[0];
  if (copy === undefined) return undefined;
  const to = (await listOf(copy))?.moved[url.pathname];
  if (to !== undefined) return Response.redirect(new URL(to, url));
  const page = await caches.match(addressOf(pagePath(copy.lang, 'offline')), { cacheName: copy.cacheName });
  if (page === undefined) return undefined;
  const { headers, body } = await fromCopy(page, copy, copy.absent);
  return new Response(body, { status: ABSENT, headers });
}
