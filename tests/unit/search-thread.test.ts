import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startIndexing, type Indexing } from '../../src/integrations/search-thread.ts';
import { hashFiles } from '../support/build.ts';

const PAGE = 'en/about/index.html';
const HTML = '<html lang="en"><main data-pagefind-body><h1>About</h1><p>Text</p></main></html>';

let place = '';

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'indexing-'));
  mkdirSync(join(place, 'site/en/about'), { recursive: true });
  mkdirSync(join(place, 'content'));
  writeFileSync(join(place, 'site', PAGE), HTML);
});

afterEach(() => {
  rmSync(place, { recursive: true });
});

function start(): Indexing {
  return startIndexing({
    site: join(place, 'site'),
    pages: [PAGE],
    contentDir: pathToFileURL(`${join(place, 'content')}/`).href,
    before: { index: join(place, 'none'), kept: join(place, 'kept'), key: '' },
  });
}

describe('an index that is made on another thread', () => {
  it('is of the pages as they were when they had been read', async () => {
    const indexing = start();
    await indexing.untilRead();
    writeFileSync(join(place, 'site', PAGE), HTML.replace('Text', 'Other words'));
    expect(await indexing.untilWritten()).toContain('Indexed en 1 sections of 1 pages');
    const written = hashFiles(join(place, 'site/pagefind'));

    rmSync(join(place, 'site/pagefind'), { recursive: true });
    writeFileSync(join(place, 'site', PAGE), HTML);
    await start().untilWritten();
    expect(hashFiles(join(place, 'site/pagefind'))).toEqual(written);
  });

  it('says what went wrong, to whoever waits', async () => {
    rmSync(join(place, 'site', PAGE));
    const indexing = start();
    await expect(indexing.untilRead()).rejects.toThrow('no such file');
    await expect(indexing.untilWritten()).rejects.toThrow('no such file');
  });
});
