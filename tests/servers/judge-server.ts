import { request } from 'node:http';
import { connect, constants, type ClientHttp2Session } from 'node:http2';
import { once } from 'node:events';
import { LANGS } from '../../src/i18n/locales.ts';
import { contentTypeFor, headersFor } from '../../src/lib/headers.ts';

/** One thing asked of a server, and whether its answer was right; `found` says what was wrong with it. */
export interface Judged {
  readonly what: string;
  readonly found: string | undefined;
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
  /** The length of the body in bytes: part of a text may end inside a letter. */
  readonly bytes: number;
}

/** What a server must do with each kind of address. */
export interface Expected {
  readonly files: readonly string[];
  readonly moves: readonly (readonly [string, string])[];
  /** A text of the 404 page by language. */
  readonly missing: Readonly<Record<string, string>>;
}

/** Asks a server for everything it must do, one request at a time, and judges each answer. */
export async function judgeServer(url: string, { files, moves, missing }: Expected): Promise<Judged[]> {
  const judged: Judged[] = [];
  const add = (what: string, faults: readonly (string | false)[]): void => {
    const found = faults.filter(Boolean).join('; ');
    judged.push({ what, found: found === '' ? undefined : found });
  };

  for (const path of files) {
    const answer = await ask(url, path);
    const type = contentTypeFor(path);
    add(`GET ${path}`, [
      answer.status !== 200 && `status ${answer.status}`,
      ...headerFaults(answer, path),
      type !== undefined &&
        !sameType(answer.headers['content-type'], type) &&
        `type ${String(answer.headers['content-type'])}`,
      answer.headers['etag'] === undefined && 'no ETag',
    ]);
    const again = await ask(url, path, { headers: { 'If-None-Match': String(answer.headers['etag']) } });
    add(`GET ${path} again`, [again.status !== 304 && `status ${again.status} for a copy that is good`]);
    const part = await ask(url, path, { headers: { Range: 'bytes=0-9' } });
    add(`GET ${path}, ten bytes`, [
      part.status !== 206 && `status ${part.status}`,
      part.bytes !== 10 && 'another length',
    ]);
  }
  for (const path of files.filter((file) => /[.]html$|\/$|[.]js$|[.]txt$|[.]xml$/u.test(file))) {
    const packed = await ask(url, path, { headers: { 'Accept-Encoding': 'gzip' } });
    // What fits into one packet may be left alone.
    const isSmall = packed.body.length < 1000;
    add(`GET ${path} packed`, [packed.headers['content-encoding'] !== 'gzip' && !isSmall && 'not packed']);
  }
  for (const lang of LANGS) {
    const answer = await ask(url, `/${lang}/no-such-page/`);
    add(`GET /${lang}/no-such-page/`, [
      answer.status !== 404 && `status ${answer.status}`,
      !answer.body.includes(missing[lang] ?? '?') && 'another language',
      ...headerFaults(answer, '/404.html'),
    ]);
    const bare = await ask(url, `/${lang}/about`);
    const goal = new URL(String(bare.headers['location'] ?? '/'), new URL(`/${lang}/`, url)).pathname;
    add(`GET /${lang}/about`, [
      bare.status < 301 || bare.status > 308 ? `status ${bare.status}` : false,
      goal !== `/${lang}/about/` && `to ${goal}`,
    ]);
  }
  for (const path of [
    '/no-such-page',
    '/_headers',
    '/_redirects',
    '/_astro/',
    '/pagefind/',
    '/pagefind/fragment/',
  ]) {
    const answer = await ask(url, path);
    add(`GET ${path}`, [
      answer.status !== 404 && `status ${answer.status}`,
      /Index of|<pre>/u.test(answer.body) && 'a list of files',
    ]);
  }
  for (const path of [
    '/../../../etc/passwd',
    '/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
    '/en/..%2f..%2f..%2fetc/passwd',
    '/..%5c..%5cetc/passwd',
    '/en/%00',
    '//etc/passwd',
    '/.%2e/package.json',
  ]) {
    const answer = await ask(url, path);
    add(`GET ${path}`, [
      answer.status < 300 && `status ${answer.status}`,
      /root:|"scripts"/u.test(answer.body) && 'a file from elsewhere',
    ]);
  }
  for (const [from, to] of moves) {
    const answer = await ask(url, from);
    add(`GET ${from}`, [
      answer.status !== 301 && `status ${answer.status}`,
      answer.headers['location'] !== to && `to ${String(answer.headers['location'])}`,
    ]);
  }
  for (const method of ['POST', 'PUT', 'DELETE']) {
    const answer = await ask(url, '/en/', { method });
    add(`${method} /en/`, [answer.status !== 405 && `status ${answer.status}`]);
  }
  return judged;
}

function headerFaults({ headers }: Answer, path: string): string[] {
  return Object.entries(headersFor(path)).flatMap(([name, value]) => {
    const found = headers[name.toLowerCase()];
    return found === value ? [] : [`${name}: ${String(found)}`];
  });
}

function sameType(found: unknown, wanted: string): boolean {
  const plain = (type: unknown): string => String(type).toLowerCase().replaceAll(' ', '');
  return plain(found) === plain(wanted);
}

function ask(
  url: string,
  path: string,
  {
    method = 'GET',
    headers = {},
  }: { readonly method?: string; readonly headers?: Readonly<Record<string, string>> } = {},
): Promise<Answer> {
  const { hostname, port } = new URL(url);
  return new Promise((done, failed) => {
    // `fetch` would take the dots out of a path that climbs.
    const asked = request({ hostname, port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        done({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString('utf8'),
          bytes: Buffer.concat(chunks).length,
        }),
      );
    });
    asked.on('error', failed);
    asked.end();
  });
}

/** Asks for a page over HTTP/2 without encryption, and gives its status. */
export async function askHttp2(url: string): Promise<number> {
  const session: ClientHttp2Session = connect(url);
  try {
    const stream = session.request({ [constants.HTTP2_HEADER_PATH]: '/en/' });
    const [headers] = (await once(stream, 'response')) as [Record<string, number>];
    stream.resume();
    return headers[constants.HTTP2_HEADER_STATUS] ?? 0;
  } finally {
    session.close();
  }
}
