import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { build, FIXTURES, hashFiles, makeFolder, makeProject } from '../support/build.ts';
import { ROOT } from '../support/built-site.ts';

const CONTENT_DIR = join(FIXTURES, 'small');
const FULL_DISK = pathToFileURL(join(ROOT, 'tests/support/preload/full-disk.mjs')).href;

// A project of its own: its lock and its folders are not those of the other tests.
const folder = makeFolder();
const root = join(folder, 'project');
const dist = join(root, 'dist');
let good: Record<string, string>;

beforeAll(async () => {
  makeProject(root);
  const { code, output } = await build({ CONTENT_DIR }, { root });
  expect(code, output).toBe(0);
  good = hashFiles(dist);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('refuses a second build while one is under way, which goes on', async () => {
  const first = build({ CONTENT_DIR }, { root });
  await vi.waitFor(() => expect(existsSync(join(root, '.build/dist'))).toBe(true), { timeout: 60_000 });
  const second = await build({ CONTENT_DIR }, { root, args: [] });

  expect(second.code).toBe(1);
  expect(second.output).toMatch(
    /Another build is under way \(process \d+, making dist\)\. Wait until it ends/u,
  );
  expect((await first).code).toBe(0);
  expect(hashFiles(dist)).toEqual(good);
});

it.each([0, 300_000, 1_500_000])(
  'leaves the last good site when the disk is full after %i bytes, and says so',
  async (bytes) => {
    const { code, output } = await build(
      { CONTENT_DIR, QUOTA_BYTES: String(bytes), NODE_OPTIONS: `--import=${FULL_DISK}` },
      { root },
    );
    expect(code).toBe(1);
    expect(output).toContain('The disk is full: make room, then run the same command again.');
    expect(hashFiles(dist)).toEqual(good);
  },
);

it('is built again without cleaning after all that', async () => {
  const { code, output } = await build({ CONTENT_DIR }, { root });
  expect(code, output).toBe(0);
  expect(hashFiles(dist)).toEqual(good);
});
