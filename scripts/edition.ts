import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { formatBytes } from '../src/integrations/file-sizes.ts';
import { DaySchema } from '../src/schemas/fields.ts';
import { TimelineFileSchema } from '../src/schemas/timeline-file.ts';
import { freezeEdition } from './edition/freeze-edition.ts';
import { messageOf } from './message.ts';

const ROOT = join(import.meta.dirname, '..');
const DIST = join(ROOT, '.build/frozen/dist');

/** Builds the site for where it is published, and freezes it. The day is the one named, else that of the last change. */
function makeEdition(named: string | undefined): void {
  const site = process.env.SITE_URL;
  if (site === undefined || site === '') {
    throw new Error(
      'Set SITE_URL to where the site is published: each frozen page leads to its live page there.',
    );
  }
  if (named !== undefined && !DaySchema.safeParse(named).success) {
    throw new Error(`"${named}" is not a day: write it as 2026-11-29.`);
  }
  const { status } = spawnSync(process.execPath, [join(ROOT, 'scripts/build.ts'), '--wait'], {
    stdio: 'inherit',
    env: { ...process.env, DIST_DIR: DIST },
  });
  if (status !== 0) throw new Error('Nothing was frozen, as the build stopped.');
  const base = process.env.BASE_PATH ?? '/';
  const store = resolve(process.env.EDITIONS_DIR ?? join(process.env.CONTENT_DIR ?? 'content', 'editions'));
  const { archive, files, bytes } = freezeEdition({
    dist: DIST,
    root: new URL(base.endsWith('/') ? base : `${base}/`, site),
    store,
    day: named ?? lastChange(),
  });
  console.log(
    `Froze ${files} files into ${archive}, ${formatBytes(bytes, 'en')}. Commit it with SHA256SUMS.`,
  );
}

/** The day on which the content of the site just built last changed. */
function lastChange(): string {
  const file = readFileSync(join(DIST, 'en/data/timeline.json'), 'utf8');
  return TimelineFileSchema.parse(JSON.parse(file)).changed;
}

try {
  makeEdition(process.argv[2]);
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
} finally {
  rmSync(join(ROOT, '.build/frozen'), { recursive: true, force: true });
}
