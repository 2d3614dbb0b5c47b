import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/**
 * Where a build keeps what the next one of the same content can use, from the root of the project; it may be deleted at
 * any time. Each content folder has a place of its own, and so has each copy of the project, which may share packages.
 */
export function cacheFolder(contentDir: string): string {
  const own = JSON.stringify([ROOT, resolve(ROOT, contentDir)]);
  return `node_modules/.astro/content-${createHash('sha256').update(own).digest('hex').slice(0, 16)}`;
}

/** What decides, beside the content, what a build makes. */
const INPUTS = ['src/**/*', 'public/**/*', 'package-lock.json', 'astro.config.mjs', 'tsconfig.json'];

/** A hash of the code: what was made by another one is of no use. */
export function codeKey(): string {
  return filesKey(INPUTS);
}

/** A hash of the files that the patterns name, from the root of the project, and of the Node that reads them. */
export function filesKey(patterns: readonly string[]): string {
  const hash = createHash('sha256').update(process.version);
  const files = patterns
    .flatMap((pattern) => globSync(pattern, { cwd: ROOT, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) hash.update(JSON.stringify([relative(ROOT, file), readFileSync(file, 'base64')]));
  return hash.digest('hex');
}

/** What a build needs to know of the one before it. */
export interface LastBuild {
  /** Whether what it kept can be used: it came to its end, with the same code, settings and names. */
  readonly isUsable: boolean;
  /** To be called when a build has come to its end. */
  readonly finish: () => void;
}

/**
 * Looks at the last build of a content folder, made under the same `settings` or not, and marks its place as being built
 * in: until `finish` is called, what is kept there counts as broken, so that a build that is stopped leaves nothing
 * behind that the next one would believe. `finish` needs no room on the disk: a site that is published has not failed.
 */
export function openLastBuild(contentDir: string, settings: readonly (string | undefined)[]): LastBuild {
  const place = join(ROOT, cacheFolder(contentDir));
  const [mark, nextMark] = [join(place, 'whole'), join(place, 'whole-next')];
  const made = createHash('sha256')
    .update(JSON.stringify([codeKey(), settings, ...contentFacts(resolve(ROOT, contentDir))]))
    .digest('hex');
  const isUsable = existsSync(mark) && readFileSync(mark, 'utf8') === made;
  rmSync(mark, { force: true });
  mkdirSync(place, { recursive: true });
  writeFileSync(nextMark, made);
  return { isUsable, finish: () => renameSync(nextMark, mark) };
}

/**
 * What every page depends on. Names are linked in every article. An edition that is renamed from `.md` to `.mdx` is the
 * same one to Astro as long as its text is, and would be shown as the file that is gone.
 */
function contentFacts(folder: string): [names: string, renderedByMdx: string[]] {
  const names = join(folder, 'names.yaml');
  return [
    existsSync(names) ? readFileSync(names, 'utf8') : '',
    globSync('{articles,about}/**/*.mdx', { cwd: folder }).sort(),
  ];
}
