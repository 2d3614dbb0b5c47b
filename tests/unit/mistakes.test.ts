import { expect, test } from 'vitest';
import { formatMistakes, sortMistakes, type Mistake } from '../../src/lib/mistakes.ts';

const MISTAKES: readonly Mistake[] = [
  { file: 'site.yaml', line: 10, message: 'Ten.' },
  { file: 'site.yaml', line: 9, message: 'Nine.' },
  { file: 'articles/debt/fr.mdx', line: 41, message: 'Unknown source "noland-2031".' },
  { file: 'site.yaml', message: 'The whole file.' },
];

test('prints mistakes by file and line, each on one line, and counts them', () => {
  expect(formatMistakes(MISTAKES)).toBe(
    [
      'content/articles/debt/fr.mdx:41  Unknown source "noland-2031".',
      'content/site.yaml  The whole file.',
      'content/site.yaml:9  Nine.',
      'content/site.yaml:10  Ten.',
      '4 mistakes in 2 files. Nothing was published.',
    ].join('\n'),
  );
});

test.each([
  ['nothing for no mistakes', [], ''],
  [
    'the singular for one',
    [{ file: 'a.yaml', message: 'A.' }],
    'content/a.yaml  A.\n1 mistake in 1 file. Nothing was published.',
  ],
  [
    'a mistake found twice once',
    [
      { file: 'a.yaml', line: 1, message: 'A.' },
      { file: 'a.yaml', line: 1, message: 'A.' },
    ],
    'content/a.yaml:1  A.\n1 mistake in 1 file. Nothing was published.',
  ],
  [
    'a line break or a terminal’s code in a message as a space',
    [{ file: 'a.yaml', message: 'A\n\u001b[31mB.' }],
    'content/a.yaml  A [31mB.\n1 mistake in 1 file. Nothing was published.',
  ],
])('prints %s', (_what, mistakes, expected) => {
  expect(formatMistakes(mistakes)).toBe(expected);
});

test('puts the name of another content folder before each file', () => {
  expect(formatMistakes([{ file: 'a.yaml', message: 'A.' }], 'tests/small')).toContain(
    'tests/small/a.yaml  A.',
  );
});

test('sorts into a copy', () => {
  const sorted = sortMistakes(MISTAKES);
  expect(sorted.map(({ line }) => line)).toEqual([41, undefined, 9, 10]);
  expect(MISTAKES[0]?.line).toBe(10);
});
