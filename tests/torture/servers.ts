import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGS } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translate.ts';
import { readRedirects } from '../../src/lib/server-files.ts';
import { precompress } from '../../scripts/precompress.ts';
import { build, FIXTURES, makeProject } from '../support/build.ts';
import { listFiles } from '../support/built-site.ts';
import { judgeServer } from '../servers/judge-server.ts';
import { SERVERS, startServer } from '../servers/real-servers.ts';
import type { Case, Figure } from './case.ts';
import { inFolder } from './two-contents.ts';

const PORT = 47_800;

/** The small site behind the servers that people run themselves, with the configuration that we give them. */
export const servers: Case = {
  name: 'servers',
  title:
    'answers of nginx and Caddy that were right: headers, types, packing, ranges, 404 pages, moves, no way out',
  needs: 'nginx and caddy (Debian: apt-get install nginx libnginx-mod-http-brotli-static caddy)',
  run: (say) => inFolder((folder) => judgeServers(folder, say)),
};

async function judgeServers(folder: string, say: (line: string) => void): Promise<Figure> {
  const root = join(folder, 'a project');
  makeProject(root);
  const { code, output } = await build({ CONTENT_DIR: join(FIXTURES, 'small') }, { root });
  if (code !== 0) throw new Error(output);
  const dist = join(root, 'dist');
  precompress(dist);
  const moves = readRedirects(readFileSync(join(dist, '_redirects'), 'utf8'));
  const paths = oneOfEachKind(dist).filter((path) => !moves.some(([from]) => from === path));
  const expected = {
    files: new Map(
      paths.map((path) => [path, readFileSync(join(dist, path, path.endsWith('/') ? 'index.html' : ''))]),
    ),
    moves,
    missing: Object.fromEntries(LANGS.map((lang) => [lang, translator(lang)('not-found.title')])),
  };
  let [held, tried] = [0, 0];
  for (const [index, name] of SERVERS.entries()) {
    const server = await startServer(name, { dist, folder: join(folder, name), port: PORT + index });
    try {
      const judged = await judgeServer(server, expected);
      const wrong = judged.filter(({ found }) => found !== undefined);
      for (const { what, found } of wrong) say(`${name}: ${what}: ${found ?? ''}`);
      say(
        `${name}, packing by ${server.packs.join(' and ')}: ${judged.length - wrong.length} of ${judged.length}`,
      );
      held += judged.length - wrong.length;
      tried += judged.length;
    } finally {
      await server.stop();
    }
  }
  return { held, tried };
}

/** A path of each kind of file: by its ending, and by the folder when names there change with the content. */
function oneOfEachKind(dist: string): string[] {
  const files = listFiles(dist).filter((name) => !/^_(?:headers|redirects)$|\.(?:br|gz)$/u.test(name));
  const byKind = new Map(
    files.map((name) => [
      `${/^(?:_astro|pagefind\/\w+(?=\/))/u.exec(name)?.[0] ?? ''} ${name.split('.').at(-1) ?? ''}`,
      name,
    ]),
  );
  const pages = files
    .filter((name) => name.endsWith('/index.html'))
    .map((name) => name.slice(0, -'index.html'.length));
  return [...byKind.values(), ...pages, '.well-known/security.txt']
    .filter((name) => !name.includes('/404/'))
    .map((name) => `/${name}`);
}
