import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readContent } from '../../src/checks/read-content.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

function link(target: string, path: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  symlinkSync(target, join(folder, path));
}

test('reads the files of every folder, with their paths in it', () => {
  write('articles/ferry/en.md', 'Text.');
  write('events/a.yaml', 'date: "1962"');
  expect(readContent(folder)).toEqual([
    { path: 'articles/ferry/en.md', text: 'Text.' },
    { path: 'events/a.yaml', text: 'date: "1962"' },
  ]);
});

test.each(['README.md', 'LICENSE', 'events/.gitkeep', 'events/README.md', '.DS_Store', '.obsidian/app.json'])(
  'passes over %s',
  (path) => {
    write(path, 'x');
    expect(readContent(folder)).toEqual([]);
  },
);

test('takes off the mark that some editors put before UTF-8', () => {
  write('events/a.yaml', '\uFEFFdate: "1962"');
  expect(readContent(folder)).toEqual([{ path: 'events/a.yaml', text: 'date: "1962"' }]);
});

test.each([
  ['Latin-1', Buffer.from('title: "Café"', 'latin1')],
  ['UTF-16', Buffer.from('\uFEFFtitle: "x"', 'utf16le')],
  ['UTF-16 without its mark', Buffer.from('title: "x"', 'utf16le')],
  ['EUC-KR', Buffer.from([0xba, 0xcf, 0xc7, 0xd1])],
  ['GB 18030', Buffer.from([0xb3, 0xaf, 0xcf, 0xca])],
])('refuses a file in %s', (_encoding, bytes) => {
  write('events/a.yaml', bytes);
  expect(readContent(folder)).toEqual([
    {
      path: 'events/a.yaml',
      text: '',
      fault: 'The file is not UTF-8 text: save it with the encoding UTF-8.',
    },
  ]);
});

test('does not read an article of 10 MB, and says how much is read', () => {
  write('articles/ferry/en.md', 'a'.repeat(10_000_000));
  expect(readContent(folder)).toEqual([
    {
      path: 'articles/ferry/en.md',
      text: '',
      fault: 'The file is 10 MB large, and at most 1 MB is read: divide it, or take out what is not text.',
    },
  ]);
});

test('reads a file of 1 MB and refuses one that is a byte larger', () => {
  write('articles/ferry/en.md', 'a'.repeat(1_000_000));
  write('articles/ferry/fr.md', 'a'.repeat(1_000_001));
  expect(readContent(folder).map(({ fault }) => fault)).toEqual([
    undefined,
    'The file is 1.1 MB large, and at most 1 MB is read: divide it, or take out what is not text.',
  ]);
});

test('follows a symbolic link to a file of the folder', () => {
  write('events/a.yaml', 'x');
  link('a.yaml', 'events/b.yaml');
  expect(readContent(folder)[1]).toEqual({ path: 'events/b.yaml', text: 'x' });
});

test.each([
  ['to a file elsewhere', '/etc/hostname', 'events/a.yaml', /leaves the content folder/],
  ['to a folder elsewhere', tmpdir(), 'events', /leaves the content folder/],
  ['to the folder around it', '..', 'events/loop', /leads to no file|leaves the content folder/],
  ['to nothing', 'gone.yaml', 'events/a.yaml', /leads nowhere/],
])('refuses a symbolic link %s', (_where, target, path, expected) => {
  link(target, path);
  const files = readContent(folder);
  expect(files.map((file) => file.path)).toEqual([path]);
  expect(files[0]?.fault).toMatch(expected);
});

test('says how to name the folder when there is none', () => {
  expect(() => readContent(join(folder, 'gone'))).toThrow(/^There is no content folder at .*CONTENT_DIR/u);
});
