import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { differencesOf } from '../../scripts/folder-differences.ts';
import { build, makeProject } from '../support/build.ts';
import { ACCIDENTS } from './accidents.ts';
import type { Case, Figure } from './case.ts';
import type { Change } from './change.ts';
import { CHANGES_OF_CODE, CHANGES_OF_CONTENT, makeContent } from './changes.ts';
import { inFolder } from './two-contents.ts';

const CHANGES: readonly Change[] = [
  { what: 'nothing', make: () => undefined },
  ...CHANGES_OF_CONTENT,
  ...ACCIDENTS,
  {
    what: 'the address of the site',
    make: () => undefined,
    variables: { SITE_URL: 'https://site.example', BASE_PATH: '/sub' },
  },
  { what: 'the old address of the site', make: () => undefined },
  ...CHANGES_OF_CODE,
];

/** Builds that take what they can from the one before, held against builds of the same that have nothing to take. */
export const warm: Case = {
  name: 'warm',
  title: `files of ${CHANGES.length} builds, each after a change, identical to those of builds from nothing`,
  run: (say) => inFolder((folder) => buildOnAndOn(folder, say)),
};

async function buildOnAndOn(folder: string, say: (line: string) => void): Promise<Figure> {
  const root = join(folder, 'project');
  makeProject(root);
  makeContent(root);
  await buildWhole(root);
  let [held, tried, taken, lasting] = [0, 0, 0, Infinity];
  for (const { what, make, variables } of CHANGES) {
    await make(root, lasting);
    const start = performance.now();
    const kept = await buildWhole(root, variables);
    lasting = Math.min(lasting, performance.now() - start);
    const { differences, compared } = await compareCold(root, join(folder, 'cold'), variables);
    const same = compared - differences.length;
    say(`${what}: ${same} of ${compared} files identical, ${kept} taken from the build before`);
    for (const difference of differences) say(`  ${difference}`);
    held += same;
    tried += compared;
    taken += kept;
  }
  if (taken === 0) throw new Error('No build took anything from the one before it: nothing was tried.');
  return { held, tried };
}

/** Builds a copy of the project that has never been built, and compares the two sites. */
async function compareCold(
  root: string,
  cold: string,
  variables: Change['variables'],
): Promise<ReturnType<typeof differencesOf>> {
  makeProject(cold, root);
  cpSync(join(root, 'content'), join(cold, 'content'), { recursive: true });
  await buildWhole(cold, variables);
  const found = differencesOf(join(cold, 'dist'), join(root, 'dist'));
  rmSync(cold, { recursive: true });
  return found;
}

/** Builds the project from its own content; gives how many files it took from the build before. Throws when that fails. */
async function buildWhole(root: string, variables: Change['variables'] = {}): Promise<number> {
  const { code, output } = await build({ CONTENT_DIR: join(root, 'content'), ...variables }, { root });
  if (code !== 0) throw new Error(output);
  return output.match(/\((?:restored|cached)\)/gu)?.length ?? 0;
}
