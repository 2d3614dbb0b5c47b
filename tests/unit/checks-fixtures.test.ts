import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/checks/check.ts';
import type { ContentFile } from '../../src/checks/content-file.ts';
import { readContent } from '../../src/checks/read-content.ts';
import { formatMistakes } from '../../src/lib/mistakes.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures');
const EXPECTED = 'expected.txt';

const small = readContent(join(FIXTURES, 'small'));
const names = readdirSync(join(FIXTURES, 'mistakes')).sort();

/** The small content folder with the files of a fixture in it. */
function overlaid(name: string): ContentFile[] {
  const files = readContent(join(FIXTURES, 'mistakes', name)).filter(({ path }) => path !== EXPECTED);
  return [...new Map([...small, ...files].map((file) => [file.path, file])).values()];
}

test('finds no mistake in the small content folder', () => {
  expect(formatMistakes(checkContent(small).mistakes)).toBe('');
});

test.each(names)('finds the mistakes of the fixture %s, with their lines and cures', (name) => {
  const lines = formatMistakes(checkContent(overlaid(name)).mistakes)
    .split('\n')
    .slice(0, -1);
  const expected = readFileSync(join(FIXTURES, 'mistakes', name, EXPECTED), 'utf8');
  expect(lines).toEqual(expected.trimEnd().split('\n'));
});

test.each(names)('gives each mistake of the fixture %s a full sentence', (name) => {
  for (const { message } of checkContent(overlaid(name)).mistakes) expect(message).toMatch(/^\S.*[.?]$/u);
});
