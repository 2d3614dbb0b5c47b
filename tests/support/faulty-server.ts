import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

const CERTIFICATE = join(import.meta.dirname, '../fixtures/self-signed');

/** A server on this machine. */
export interface FaultyServer {
  readonly origin: string;
  /** What was asked, in order: "HEAD /fine". */
  readonly asked: readonly string[];
  /** What each request called itself. */
  readonly agents: readonly (string | undefined)[];
  readonly stop: () => void;
}

/** Starts a server that answers as servers of this world do; each path is a way to go wrong, or right. */
export async function startFaultyServer(): Promise<FaultyServer> {
  const asked: string[] = [];
  const agents: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    const again = asked.includes(`GET ${request.url ?? ''}`);
    asked.push(`${request.method ?? ''} ${request.url ?? ''}`);
    agents.push(request.headers['user-agent']);
    answer(request, response, again);
  });
  await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    asked,
    agents,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Starts a server whose certificate nobody has signed. */
export async function startSelfSignedServer(): Promise<Pick<FaultyServer, 'origin' | 'stop'>> {
  const [key, cert] = ['key.pem', 'certificate.pem'].map((name) => readFileSync(join(CERTIFICATE, name)));
  const page: RequestListener = (_request, response) => response.end('<title>Fine</title>');
  const server = createSecureServer({ key, cert }, page);
  await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
  const { port } = server.address() as AddressInfo;
  return { origin: `https://localhost:${port}`, stop: () => server.close() };
}

const HTML = { 'content-type': 'text/html; charset=utf-8' };
const LONG = `<p>${'The two sides signed in May. '.repeat(60)}</p>`;

const STATUSES: Readonly<Record<string, number>> = {
  '/404': 404,
  '/410': 410,
  '/500': 500,
  '/403': 403,
};
const PLACES: Readonly<Record<string, readonly [number, string]>> = {
  '/moved': [301, '/fine'],
  '/moved-twice': [308, '/moved'],
  '/elsewhere-today': [302, '/fine'],
  '/moved-then-today': [301, '/elsewhere-today'],
  '/loop': [302, '/loop'],
  '/old/article': [302, '/'],
  '/old/french': [302, '/fr/'],
  '/old/lost': [302, '/errors/not-found.html'],
  '/moved-to-404': [301, '/404'],
};
const PAGES: Readonly<Record<string, string>> = {
  '/': '<title>Daily News</title>',
  '/fr/': '<title>Le Quotidien</title>',
  '/errors/not-found.html': '<title>Daily News</title>',
  '/fine': `<title>An agreement</title>${LONG}`,
  '/short': '<title>App</title><body><div id="app"></div><script>start("not found")</script>',
  '/soft/en': '<title>Page not found – Daily News</title>',
  '/soft/fr': '<title>Page introuvable | Le Quotidien</title>',
  '/soft/zh': '<title>您访问的页面不存在</title>',
  '/soft/ko': '<title>페이지를 찾을 수 없습니다</title>',
  '/soft/short': '<title>Daily News</title><body>Sorry, this page no longer exists.',
  '/soft/mentioned': `<title>An agreement</title>${LONG}<p>The letter was not found.</p>`,
  '/soft/quoted': `<title>“Missing letter not found” | Daily News</title>${LONG}`,
};
/** The same words in the character sets of old sites. */
const OLD_PAGES: Readonly<Record<string, readonly [string, readonly number[]]>> = {
  '/soft/gb2312': ['gb2312', [0xd2, 0xb3, 0xc3, 0xe6, 0xb2, 0xbb, 0xb4, 0xe6, 0xd4, 0xda]],
  '/soft/euc-kr': ['euc-kr', [0xc3, 0xa3, 0xc0, 0xbb, 0x20, 0xbc, 0xf6, 0x20, 0xbe, 0xf8, 0xbd, 0xc0]],
};

function answer({ method, url = '' }: IncomingMessage, response: ServerResponse, again: boolean): void {
  const [status, place] = PLACES[url] ?? [];
  const [charset, bytes] = OLD_PAGES[url] ?? [];
  if (url === '/silent' || (url === '/silent-head' && method === 'HEAD')) return;
  if (url === '/no-head' && method === 'HEAD') response.writeHead(405).end();
  else if (url === '/broken') response.destroy();
  else if (url === '/file.pdf') response.writeHead(200, { 'content-type': 'application/pdf' }).end();
  else if (url === '/endless' && method === 'GET') sendForEver(response);
  else if (url === '/recovers') response.writeHead(again ? 200 : 503, HTML).end(PAGES['/fine']);
  else if (url === '/busy') response.writeHead(again ? 200 : 429, { ...HTML, 'retry-after': '0' }).end();
  else if (status !== undefined) response.writeHead(status, { location: place }).end();
  else if (charset !== undefined && bytes !== undefined)
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(
        Buffer.concat([
          Buffer.from(`<meta charset="${charset}"><title>`),
          Buffer.from(bytes),
          Buffer.from('</title>'),
        ]),
      );
  else response.writeHead(STATUSES[url] ?? 200, HTML).end(PAGES[url] ?? PAGES['/fine']);
}

function sendForEver(response: ServerResponse): void {
  response.writeHead(200, HTML);
  response.write('<title>An agreement</title>');
  const sending = setInterval(() => response.write('<p>And so on. </p>'.repeat(1000)), 1);
  response.on('close', () => clearInterval(sending));
}
