import { NetworkFirst, NetworkOnly } from 'workbox-strategies';
import { pagePath } from '../lib/urls.ts';
import { answerAbsent } from './answer-absent.ts';
import { isHtml } from './fetch-whole.ts';
import { fromCopy, showingCopy } from './kept-html.ts';
import { addressOf, findCopies, type KeptCopy } from './kept-copies.ts';

/** A request for something of this site, with the event that it came with. */
export interface Asked {
  readonly request: Request;
  readonly event: ExtendableEvent;
}

/** How long the site may take to answer before the copy does, in seconds. */
const PATIENCE = 5;

/** Answers as the site does; where it does not answer in time or at all, as the copy in this browser has it. */
export async function answer(asked: Asked): Promise<Response> {
  const { url, mode } = asked.request;
  const copies = await findCopies();
  const copy = await copyWith(keyOf(url), copies);
  if (copy !== undefined) return fromNetworkFirst(copy).handle(asked);
  try {
    return await new NetworkOnly().handle(asked);
  } catch (error) {
    const absent = mode === 'navigate' ? await answerAbsent(new URL(keyOf(url)), copies) : undefined;
    if (absent === undefined) throw error;
    return absent;
  }
}

/** Answers with what a copy has, else as the site does: for files whose name says what is in them. */
export async function answerAtOnce(asked: Asked): Promise<Response> {
  const kept = await caches.match(keyOf(asked.request.url));
  return kept ?? new NetworkOnly().handle(asked);
}

function fromNetworkFirst(copy: KeptCopy): NetworkFirst {
  return new NetworkFirst({
    cacheName: copy.cacheName,
    networkTimeoutSeconds: PATIENCE,
    plugins: [
      {
        cacheKeyWillBeUsed: ({ request }) => Promise.resolve(keyOf(request.url)),
        // Only a whole release takes the place of a copy.
        cacheWillUpdate: () => Promise.resolve(null),
        fetchDidSucceed: async ({ request, response }) => {
          if (response.status >= 500) throw new Error(`The site answered ${response.status}.`);
          const isOfCopies = keyOf(request.url) === addressOf(pagePath(copy.lang, 'offline')).href;
          return isOfCopies ? showingCopy(response, copy) : response;
        },
        cachedResponseWillBeUsed: async ({ cachedResponse }) => {
          const isPage = cachedResponse !== undefined && isHtml(cachedResponse);
          return isPage ? fromCopy(cachedResponse, copy, copy.notice) : cachedResponse;
        },
      },
    ],
  });
}

/** The key of an address in a copy: that of a page ends in a slash, and a query chooses no other file. */
function keyOf(url: string): string {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}${/(?:\/|\.[^/]+)$/u.test(pathname) ? '' : '/'}`;
}

async function copyWith(key: string, copies: readonly KeptCopy[]): Promise<KeptCopy | undefined> {
  for (const copy of copies) {
    if ((await caches.match(key, { cacheName: copy.cacheName })) !== undefined) return copy;
  }
  return undefined;
}
