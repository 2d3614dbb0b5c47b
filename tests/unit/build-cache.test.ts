import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cacheFolder, filesKey, openLastBuild, type LastBuild } from '../../src/integrations/build-cache.ts';
import { ROOT } from '../support/built-site.ts';

const SETTINGS = ['https://site.example', '/'];
const EDITION = 'articles/debt/en.md';

let content = '';

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'content-'));
  mkdirSync(join(content, 'articles/debt'), { recursive: true });
  write('names.yaml', '[]');
  write(EDITION, 'Text');
});

afterEach(() => {
  for (const folder of [content, join(ROOT, cacheFolder(content))])
    rmSync(folder, { recursive: true, force: true });
});

function write(path: string, text: string): void {
  writeFileSync(join(content, path), text);
}

function open(settings = SETTINGS): LastBuild {
  return openLastBuild(content, settings);
}

describe('what a build kept', () => {
  test('is of use when it came to its end, and until the next one begins', () => {
    expect(open().isUsable).toBe(false);
    open().finish();
    expect(open().isUsable).toBe(true);
    expect(open().isUsable).toBe(false);
  });

  test.each<[string, boolean, () => void]>([
    ['nothing', true, () => undefined],
    ['the text of an edition', true, () => write(EDITION, 'Another text')],
    ['a name', false, () => write('names.yaml', '[{}]')],
    [
      'the format of an edition',
      false,
      () => renameSync(join(content, EDITION), join(content, `${EDITION}x`)),
    ],
  ])('after a change of %s is of use: %s', (_, isUsable, change) => {
    open().finish();
    change();
    expect(open().isUsable).toBe(isUsable);
  });

  test('is of no use under another address', () => {
    open().finish();
    expect(open(['https://other.example', '/']).isUsable).toBe(false);
  });
});

describe('filesKey', () => {
  test('is the same for the same files, in whatever order they are named', () => {
    const [schemas, urls] = ['src/schemas/*.ts', 'src/lib/urls.ts'];
    expect(filesKey([schemas, urls])).toBe(filesKey([urls, schemas]));
    expect(filesKey([schemas])).not.toBe(filesKey([schemas, urls]));
  });
});
