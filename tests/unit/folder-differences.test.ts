import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { differencesOf } from '../../scripts/folder-differences.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'differences-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Writes files, as text by path, into two folders and compares them; folders are called `a` and `b`. */
function compare(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): string[] {
  for (const [name, files] of Object.entries({ a, b })) {
    mkdirSync(join(folder, name));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name, path)), { recursive: true });
      writeFileSync(join(folder, name, path), text);
    }
  }
  const { differences } = differencesOf(join(folder, 'a'), join(folder, 'b'));
  return differences.map((line) => line.replaceAll(`${folder}/`, ''));
}

test('finds nothing in equal folders', () => {
  expect(compare({ 'en/index.html': 'x' }, { 'en/index.html': 'x' })).toEqual([]);
});

test.each([
  ['a file that is missing', { 'a.txt': '', 'b.txt': '' }, { 'a.txt': '' }, 'b.txt  is only in a'],
  ['a file too many', {}, { 'en/b.txt': '' }, 'en/b.txt  is only in b'],
  ['another byte', { a: 'At 10:00' }, { a: 'At 11:00' }, 'a  differs from byte 4: "At 10:00" ≠ "At 11:00"'],
  ['a longer file', { a: 'x' }, { a: 'xy' }, 'a  differs from byte 1: "x" ≠ "xy"'],
])('names %s', (_what, a, b, line) => {
  expect(compare(a, b)).toEqual([line]);
});
