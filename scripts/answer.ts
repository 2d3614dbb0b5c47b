import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join, resolve, sep } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { isLang } from '../src/i18n/locales.ts';
import { contentTypeFor, headersFor } from '../src/lib/headers.ts';
import { withoutBase } from '../src/lib/urls.ts';

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/**
 * Answers requests from a folder as a static host would: compressed, with the headers of `src/lib/headers.ts`, a slash
 * added to the address of a page, `_redirects` obeyed, and the 404 page of the reader's language. `prefix` is the base path without its last slash.
 */
export function answerFrom(folder: string, prefix: string): RequestListener {
  // The package is typed for Express, and uses only what node:http gives.
  const compress = compression() as unknown as Middleware;
  // `dev` reads the folder at each request, so that a new build swapped in is served at once.
  const sendFile = sirv(folder, { dev: true, etag: true, setHeaders: setFileHeaders });

  return (request, response) => {
    const [pathname = '/', query] = (request.url ?? '/').split('?', 2);
    const asked = withoutBase(`${prefix}/`, pathname);
    for (const [name, value] of Object.entries(headersFor(asked))) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    compress(request, response, () => {
      if (prefix && (pathname === '/' || pathname === prefix)) {
        redirect(response, `${prefix}/`);
        return;
      }
      const path = pathname.startsWith(`${prefix}/`) ? pathname.slice(prefix.length) : undefined;
      if (path === undefined || path.startsWith('//')) {
        sendNotFound(response, folder, '/');
        return;
      }
      const moved = movedTo(folder, prefix + path);
      if (moved !== undefined) {
        redirect(response, moved);
        return;
      }
      if (!path.endsWith('/') && fileAt(folder, `${path}/index.html`)) {
        redirect(response, `${prefix}${path}/${query === undefined ? '' : `?${query}`}`);
        return;
      }
      request.url = path;
      sendFile(request, response, () => {
        sendNotFound(response, folder, path);
      });
    });
  };
}

function setFileHeaders(response: ServerResponse, pathname: string): void {
  const type = contentTypeFor(pathname);
  if (type) response.setHeader('Content-Type', type);
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { Location: location, 'Cache-Control': 'no-cache' }).end();
}

function sendNotFound(response: ServerResponse, folder: string, path: string): void {
  const lang = path.split('/')[1] ?? '';
  const pages = isLang(lang) ? [`/${lang}/404/index.html`, `/${lang}/404.html`, '/404.html'] : ['/404.html'];
  const page = pages.map((name) => fileAt(folder, name)).find((file) => file !== undefined);
  response.writeHead(404, {
    'Cache-Control': 'no-cache',
    'Content-Type': `text/${page ? 'html' : 'plain'}; charset=utf-8`,
  });
  response.end(page ? readFileSync(page) : 'There is no page at this address.\n');
}

/** Where the folder's `_redirects` leads from a path, with the prefix; undefined when it says nothing of it. */
function movedTo(folder: string, path: string): string | undefined {
  const file = fileAt(folder, '/_redirects');
  if (file === undefined) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.map((line) => line.split(' ')).find(([from]) => from === path)?.[1];
}

/** The file of `folder` at a path of the site, unless it is missing or lies outside `folder`. */
function fileAt(folder: string, path: string): string | undefined {
  const file = resolve(join(folder, path));
  return file.startsWith(resolve(folder) + sep) && existsSync(file) ? file : undefined;
}
