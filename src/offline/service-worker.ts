import { clientsClaim } from 'workbox-core';
import { registerRoute } from 'workbox-routing';
import { cacheHeader, valueAt } from '../lib/headers.ts';
import { localeOf, withoutBase } from '../lib/urls.ts';
import { answer, answerAtOnce } from './answer.ts';
import { CopyFault } from './copy-fault.ts';
import { keepCopy } from './keep-copy.ts';
import { findCopy } from './kept-copies.ts';

/*
 * The service worker. Only the wish to read offline registers it, and what removes the last copy takes it away. It is
 * its own program: the build bundles it into one file.
 */

addEventListener('install', () => void skipWaiting());
clientsClaim();

const pathOf = (url: URL): string => withoutBase(import.meta.env.BASE_URL, url.pathname);

registerRoute(
  ({ sameOrigin, url }) => sameOrigin && valueAt(pathOf(url), cacheHeader).endsWith('immutable'),
  answerAtOnce,
);

registerRoute(
  ({ sameOrigin }) => sameOrigin,
  async ({ request, event, url }) => {
    if (request.mode === 'navigate') event.waitUntil(renewCopy(url));
    return answer({ request, event });
  },
);

/** Makes the copy of a page's language what the site is, if there is a copy. Without a connection it stays. */
async function renewCopy(url: URL): Promise<void> {
  const lang = localeOf(pathOf(url));
  if (lang === undefined || (await findCopy(lang)) === undefined) return;
  try {
    await keepCopy(lang);
  } catch (error) {
    // The copy there was is whole, and the next page tries again.
    if (!(error instanceof CopyFault)) throw error;
  }
}
