import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from '../support/build.ts';
import { ROOT } from '../support/built-site.ts';
import { edit, type Change, type Replacement } from './change.ts';
import { killBuild } from './kill-build.ts';

const FULL_DISK = pathToFileURL(join(ROOT, 'tests/support/preload/full-disk.mjs')).href;
const PROSE = 'content/articles/lighthouse/en.md';
const CHANGED: Replacement = ['Both islands', 'These islands'];

/** Builds of changed prose that come to no end; then the change is undone, and all must be as if it had never been. */
export const ACCIDENTS: readonly Change[] = [
  ...[0.2, 0.4, 0.6, 0.8, 0.95].map((share) =>
    undone(`a build that is killed after ${share * 100} % of its time`, async (root, lasting) => {
      let milliseconds = share * lasting;
      while (await killBuild({ root, content: join(root, 'content'), milliseconds })) {
        milliseconds *= 0.8;
      }
    }),
  ),
  ...[0, 20_000, 400_000, 1_500_000].map((bytes) =>
    undone(`a build that finds the disk full after ${bytes} bytes`, async (root) => {
      const variables = {
        CONTENT_DIR: join(root, 'content'),
        QUOTA_BYTES: String(bytes),
        NODE_OPTIONS: `--import=${FULL_DISK}`,
      };
      const { code } = await build(variables, { root });
      if (code === 0) throw new Error(`A disk that was full after ${bytes} bytes let a build through.`);
    }),
  ),
];

function undone(what: string, happen: Change['make']): Change {
  return {
    what,
    make: async (root, lasting) => {
      edit(root, PROSE, CHANGED);
      await happen(root, lasting);
      const [from, to] = CHANGED;
      edit(root, PROSE, [to, from]);
    },
  };
}
