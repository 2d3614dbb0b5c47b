import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { judgeOutput } from '../../src/integrations/output-check.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'output-'));
  for (const [path, html] of [
    ['en/about/index.html', '<h2 id="who">Who</h2>'],
    ['data/a.csv', 'a'],
  ] as const) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), html);
  }
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test.each([
  ['/sub/en/about/', []],
  ['/sub/en/about/#who', []],
  ['/sub/data/a.csv', []],
  ['about/', []],
  ['https://site/en/nowhere/', []],
  ['/sub/en/about', ['/en/  The link "/sub/en/about" leads to no page.']],
  ['/sub/data', ['/en/  The link "/sub/data" leads to no page.']],
  ['/sub/en/about/#why', ['/en/  The link "/sub/en/about/#why" leads to no section: there is no id "why".']],
])('judges the link %s in a finished site', (link, faults) => {
  writeFileSync(join(folder, 'en/index.html'), `<a href="${link}">A</a>`);
  expect(judgeOutput(folder, '/sub/')).toEqual({ pages: 2, faults });
});
