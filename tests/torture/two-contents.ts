import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, FIXTURES, hashFiles, makeProject } from '../support/build.ts';

/** A project apart, with two contents of which each gives another site. */
export interface TwoContents {
  readonly root: string;
  readonly dist: string;
  readonly contents: readonly [string, string];
}

/** Makes the project in `folder`. */
export function makeTwoContents(folder: string): TwoContents {
  const root = join(folder, 'project');
  makeProject(root);
  const contents = [join(root, 'content-a'), join(root, 'content-b')] as const;
  for (const content of contents) cpSync(join(FIXTURES, 'small'), content, { recursive: true });
  const changed = join(contents[1], 'articles/lighthouse/en.md');
  writeFileSync(changed, readFileSync(changed, 'utf8').replace('Both islands', 'The two islands'));
  return { root, dist: join(root, 'dist'), contents: [contents[0], contents[1]] };
}

/** Builds a content of the project; throws when that fails. Returns the hashes of the site, as one text. */
export async function buildWhole({ root, dist }: TwoContents, content: string): Promise<string> {
  const { code, output } = await build({ CONTENT_DIR: content }, { root });
  if (code !== 0) throw new Error(`A build without a fault failed:\n${output}`);
  return hashOf(dist);
}

/** One text for all that a folder holds. */
export function hashOf(folder: string): string {
  return JSON.stringify(hashFiles(folder));
}

/** Runs something with a new folder of the system, and removes the folder. */
export async function inFolder<Result>(run: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'torture-'));
  try {
    return await run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
