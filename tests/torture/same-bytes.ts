import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { differencesOf } from '../../scripts/folder-differences.ts';
import { build, makeProject } from '../support/build.ts';
import { ROOT } from '../support/built-site.ts';
import type { Case, Figure } from './case.ts';
import { inFolder } from './two-contents.ts';

const ANOTHER_DAY = pathToFileURL(join(ROOT, 'tests/support/preload/another-day.mjs')).href;

/** Where, and under which settings of the machine, the whole site is built a second and third time. */
const PLACES = [
  { folder: 'one', variables: { TZ: 'Pacific/Kiritimati', LANG: 'ko_KR.UTF-8', SHIFT_DAYS: '1' } },
  {
    folder: 'a much longer name/with spaces',
    variables: { TZ: 'Pacific/Pago_Pago', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', SHIFT_DAYS: '3650' },
  },
];

/** Builds of one commit in other folders, time zones, locales and on other days. */
export const sameBytes: Case = {
  name: 'same-bytes',
  title: 'files identical in builds of one commit in other folders, time zones, locales and on other days',
  run: (say) => inFolder((folder) => compareBuilds(folder, say)),
};

async function compareBuilds(folder: string, say: (line: string) => void): Promise<Figure> {
  // All are made of one copy: what is changed here meanwhile reaches none of them.
  const original = join(folder, 'original');
  makeProject(original);
  const CONTENT_DIR = join(original, 'content');
  cpSync(join(ROOT, 'content'), CONTENT_DIR, { recursive: true });
  await buildIn(original, { CONTENT_DIR });
  let [held, tried] = [0, 0];
  for (const place of PLACES) {
    const root = join(folder, place.folder);
    makeProject(root, original);
    await buildIn(root, { CONTENT_DIR, ...place.variables, NODE_OPTIONS: `--import=${ANOTHER_DAY}` });
    const { differences, compared } = differencesOf(join(original, 'dist'), join(root, 'dist'));
    say(`${place.folder}: ${compared - differences.length} files identical of ${compared}`);
    for (const difference of differences) say(difference);
    tried += compared;
    held += compared - differences.length;
  }
  return { held, tried };
}

async function buildIn(root: string, variables: Readonly<Record<string, string>>): Promise<void> {
  const { code, output } = await build(variables, { root });
  if (code !== 0) throw new Error(output);
}
