import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fileWriter } from '../../src/integrations/file-writer.ts';

let folder = '';
let last = '';

beforeEach(() => {
  const place = mkdtempSync(join(tmpdir(), 'files-'));
  [folder, last] = [join(place, 'site'), join(place, 'last')];
  mkdirSync(folder);
  mkdirSync(last);
});

afterEach(() => {
  rmSync(join(folder, '..'), { recursive: true });
});

const inode = (path: string): number => statSync(path).ino;

test('a file that the last site holds with the same content is the same file', () => {
  writeFileSync(join(last, 'a.txt'), 'Text');
  fileWriter(folder, last)({ path: 'a.txt', content: 'Text' });
  expect(inode(join(folder, 'a.txt'))).toBe(inode(join(last, 'a.txt')));
});

test('it is found under another name', () => {
  writeFileSync(join(last, 'b.txt'), 'Text');
  fileWriter(folder, last)({ path: 'a.txt', content: Buffer.from('Text'), before: 'b.txt' });
  expect(inode(join(folder, 'a.txt'))).toBe(inode(join(last, 'b.txt')));
});

test.each<[string, () => void]>([
  ['has another content', () => writeFileSync(join(last, 'a.txt'), 'Next')],
  ['is not there', () => undefined],
  ['is a folder', () => mkdirSync(join(last, 'a.txt'))],
  ['leads elsewhere', () => symlinkSync(join(folder, '..'), join(last, 'a.txt'))],
  ['went with the whole site', () => rmSync(last, { recursive: true })],
])('where the old file %s, a new one is written', (_, happen) => {
  happen();
  fileWriter(folder, last)({ path: 'a.txt', content: 'Text' });
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('Text');
  expect(statSync(join(folder, 'a.txt')).nlink).toBe(1);
});
