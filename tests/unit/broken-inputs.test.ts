import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/checks/check.ts';
import { readContent } from '../../src/checks/read-content.ts';
import type { Mistake } from '../../src/lib/mistakes.ts';
import { attacks } from './broken/attacks.ts';
import type { BrokenInput } from './broken/broken-input.ts';
import { dates } from './broken/dates.ts';
import { ids } from './broken/ids.ts';
import { sizes } from './broken/sizes.ts';
import { sources } from './broken/sources.ts';
import { yaml } from './broken/yaml.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures');
const small = readContent(join(FIXTURES, 'small'));
const inputs = [...dates, ...yaml, ...ids, ...sources, ...attacks];

function mistakesWith({ path, change }: Pick<BrokenInput, 'path' | 'change'>): readonly Mistake[] {
  const old = small.find((file) => file.path === path)?.text ?? '';
  const text = typeof change === 'string' ? change : old.replace(change[0], () => change[1]);
  expect(text).not.toBe(old);
  return checkContent([...small.filter((file) => file.path !== path), { path, text }]).mistakes;
}

test.each(inputs)('refuses $what in $path', (input) => {
  const first = mistakesWith(input).find(({ file }) => file === input.path);
  expect(first).toMatchObject({ message: input.message });
  expect(first?.line).toBe(input.line);
});

test('the corpus has at least 150 inputs, all different', () => {
  const fixtures = readdirSync(join(FIXTURES, 'mistakes'));
  const different = new Set(inputs.map(({ path, change }) => `${path} ${String(change)}`));
  console.log(`Refused with their messages: ${inputs.length} inputs here, ${fixtures.length} in fixtures`);
  expect(different.size).toBe(inputs.length);
  expect(inputs.length).toBeGreaterThanOrEqual(150);
});

/** Judges every large text in a process of its own with 200 MB of memory, and renders the editions as the build does. */
function judgeLargeTexts(): string {
  const modules = [
    '../../src/checks/check.ts',
    '../../src/checks/read-content.ts',
    '../../src/integrations/edition-reading.ts',
    './broken/sizes.ts',
  ];
  const [check = '', read = '', render = '', made = ''] = modules.map((name) =>
    JSON.stringify(join(import.meta.dirname, name)),
  );
  const code = `
    import { pathToFileURL } from 'node:url';
    import { checkContent } from ${check};
    import { readContent } from ${read};
    import { editionReader } from ${render};
    import { sizes } from ${made};
    const folder = ${JSON.stringify(join(FIXTURES, 'small'))};
    const small = readContent(folder);
    const contentDir = pathToFileURL(folder + '/').href;
    const readEdition = editionReader({ contentDir, site: 'https://example.org', base: '/' });
    const judged = [];
    for (const [path, what, make] of sizes) {
      const text = make();
      const files = [...small.filter((file) => file.path !== path), { path, text }];
      const start = performance.now();
      checkContent(files);
      const format = /[.](mdx?)$/.exec(path)?.[1];
      const isRendered =
        format !== undefined && (await readEdition({ file: path, text, lang: 'en', format })).rendered !== undefined;
      judged.push({ path, what, isRendered, milliseconds: performance.now() - start });
    }
    process.stdout.write(JSON.stringify(judged));`;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--max-old-space-size=200', '--input-type=module', '--eval', code],
    { encoding: 'utf8' },
  );
  expect(stdout, stderr).toMatch(/^\[/u);
  return stdout;
}

// A limit that a busy machine keeps too; on a quiet one each takes less than a second.
test('judges every large, deep or tangled text in time, with little memory', () => {
  const judged = JSON.parse(judgeLargeTexts()) as {
    path: string;
    what: string;
    isRendered: boolean;
    milliseconds: number;
  }[];
  const slowest = judged.reduce((a, b) => (a.milliseconds > b.milliseconds ? a : b));
  console.log(
    `Judged within 200 MB: ${judged.length} of ${sizes.length}; the slowest, ${slowest.what}, took ${(slowest.milliseconds / 1000).toFixed(1)} s`,
  );
  expect(judged.filter(({ milliseconds }) => milliseconds > 8000)).toEqual([]);
  expect(judged.filter(({ what, isRendered }) => what.includes('faultless') && !isRendered)).toEqual([]);
  expect(judged.length).toBe(sizes.length);
}, 180_000);
