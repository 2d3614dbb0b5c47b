import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { makeProject } from '../support/build.ts';
import { slugOf, type Corpus } from './corpus.ts';
import type { Run } from './measure-process.ts';
import { writeFiles } from './peer-content.ts';
import type { Peer } from './peers.ts';
import { editionPath, writeSiteContent } from './site-content.ts';

/** A system with the corpus as its content, ready to be built. */
export interface Subject {
  readonly name: 'site' | Peer['name'];
  /** The folder of its project. */
  readonly root: string;
  readonly run: Run;
  /** The folder of the built site. */
  readonly output: string;
  /** What a build keeps for the next one, from the root. */
  readonly caches: readonly string[];
  /** The file of the article that is edited, and its path on the built site. */
  readonly article: string;
  readonly articlePath: string;
}

/** Which article is edited and looked at: one of the middle, without a timeline. */
function typicalArticle({ articles }: Corpus): number {
  const middle = Math.floor(articles.length / 2);
  return middle % 10 === 0 ? middle + 1 : middle;
}

/** A copy of this project in `folder`. */
export function makeSiteSubject(corpus: Corpus, folder: string): Subject {
  const root = join(folder, 'site');
  rmSync(root, { recursive: true, force: true });
  makeProject(root);
  const content = join(root, 'content');
  writeSiteContent(corpus, content);
  const article = corpus.articles[typicalArticle(corpus)];
  if (article === undefined) throw new Error('A corpus has at least two articles.');
  return {
    name: 'site',
    root,
    run: { args: ['scripts/build.ts'], cwd: root, variables: {} },
    output: join(root, 'dist'),
    caches: ['node_modules/.astro', 'node_modules/.vite', '.astro', 'dist'],
    article: join(content, editionPath(article)),
    articlePath: `/en/articles/${article.slug}/`,
  };
}

/** A project of a peer in `folder`. Its packages are installed on first use, with the registry’s ordinary client. */
export function makePeerSubject(peer: Peer, corpus: Corpus, folder: string): Subject {
  const root = join(folder, peer.name);
  installPeer(peer, root);
  rmSync(join(root, peer.articleFile(slugOf(0)), '..'), { recursive: true, force: true });
  writeFiles(root, peer.files(corpus));
  const slug = slugOf(typicalArticle(corpus));
  const [program, ...args] = peer.build;
  return {
    name: peer.name,
    root,
    run: { args: [join(root, 'node_modules', program), ...args], cwd: root, variables: {} },
    output: join(root, peer.output),
    caches: peer.caches,
    article: join(root, peer.articleFile(slug)),
    articlePath: peer.articlePath(slug),
  };
}

function installPeer({ name, dependencies }: Peer, root: string): void {
  const manifest = `${JSON.stringify({ name: `bench-${name}`, private: true, type: 'module', dependencies }, undefined, 2)}\n`;
  const file = join(root, 'package.json');
  const isInstalled =
    existsSync(join(root, 'node_modules')) && existsSync(file) && readFileSync(file, 'utf8') === manifest;
  if (isInstalled) return;
  mkdirSync(root, { recursive: true });
  writeFileSync(file, manifest);
  console.log(`Installing ${name} …`);
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
  });
}
