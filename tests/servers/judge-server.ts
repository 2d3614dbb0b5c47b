import { LANGS } from '../../src/i18n/locales.ts';
import { ask } from './ask.ts';
import { headerFaults, judgedAs, judgeFile, type Judged } from './judge-file.ts';
import type { RealServer } from './real-servers.ts';

/** What a server must do with each kind of address. */
export interface Expected {
  /** What stands at each path. */
  readonly files: ReadonlyMap<string, Buffer>;
  readonly moves: readonly (readonly [string, string])[];
  /** A text of the 404 page by language. */
  readonly missing: Readonly<Record<string, string>>;
}

const NO_PAGES = [
  '/no-such-page',
  '/_headers',
  '/_redirects',
  '/_astro/',
  '/pagefind/',
  '/pagefind/fragment/',
];
const WAYS_OUT = [
  '/../../../etc/passwd',
  '/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
  '/en/..%2f..%2f..%2fetc/passwd',
  '/..%5c..%5cetc/passwd',
  '/en/%00',
  '//etc/passwd',
  '/.%2e/package.json',
];

/** Asks a server for everything it must do, one request at a time, and judges each answer. */
export async function judgeServer(
  server: RealServer,
  { files, moves, missing }: Expected,
): Promise<Judged[]> {
  const { url } = server;
  const judged: Judged[] = [];
  for (const [path, bytes] of files) judged.push(...(await judgeFile(server, path, bytes)));
  for (const lang of LANGS) judged.push(...(await judgeLanguage(url, lang, missing[lang] ?? '?')));
  for (const path of NO_PAGES) {
    const { status, body } = await ask(url, path);
    const isList = /Index of|<pre>/u.test(body.toString());
    judged.push(judgedAs(`GET ${path}`, [status !== 404 && `status ${status}`, isList && 'a list of files']));
  }
  for (const path of WAYS_OUT) {
    const { status, body } = await ask(url, path);
    const isOutside = /root:|"scripts"/u.test(body.toString());
    judged.push(
      judgedAs(`GET ${path}`, [status < 300 && `status ${status}`, isOutside && 'a file from elsewhere']),
    );
  }
  for (const [from, to] of moves) {
    const { status, headers } = await ask(url, from);
    const isThere = headers['location'] === to;
    judged.push(
      judgedAs(`GET ${from}`, [
        status !== 301 && `status ${status}`,
        !isThere && `to ${String(headers['location'])}`,
      ]),
    );
  }
  for (const method of ['POST', 'PUT', 'DELETE']) {
    const { status } = await ask(url, '/en/', { method });
    judged.push(judgedAs(`${method} /en/`, [status !== 405 && `status ${status}`]));
  }
  return judged;
}

async function judgeLanguage(url: string, lang: string, missing: string): Promise<Judged[]> {
  const answer = await ask(url, `/${lang}/no-such-page/`);
  const bare = await ask(url, `/${lang}/about`);
  const goal = new URL(String(bare.headers['location'] ?? '/'), new URL(`/${lang}/`, url)).pathname;
  return [
    judgedAs(`GET /${lang}/no-such-page/`, [
      answer.status !== 404 && `status ${answer.status}`,
      !answer.body.toString().includes(missing) && 'another language',
      ...headerFaults(answer, '/404.html'),
    ]),
    judgedAs(`GET /${lang}/about`, [
      (bare.status < 301 || bare.status > 308) && `status ${bare.status}`,
      goal !== `/${lang}/about/` && `to ${goal}`,
    ]),
  ];
}
