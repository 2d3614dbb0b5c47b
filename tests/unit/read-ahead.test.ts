import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { parseEdition } from '../../src/checks/parse-edition.ts';
import { openEditionStore } from '../../src/integrations/edition-store.ts';
import { readAhead } from '../../src/integrations/read-ahead.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'editions-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function articles(count: number) {
  return Array.from({ length: count }, (_, index) => ({
    path: `articles/a-${index}/en.${index % 9 === 0 ? 'mdx' : 'md'}`,
    text: `---\ntitle: Article ${index}\ndescription: It is one.\n---\n\n## Part [#part]\n\nText ${index}.[@one]\n`,
  }));
}

it('reads on several threads what one reads', async () => {
  const files = articles(125);
  const options = { contentDir: pathToFileURL(`${folder}/`).href, site: 'https://example.org', base: '/' };
  const read = await readAhead(files, options, {
    store: openEditionStore(join(folder, 'kept'), 'key'),
    progress: () => undefined,
  });

  const facts = files.map(({ path, text }) =>
    parseEdition({ file: path, text, lang: 'en', format: path.endsWith('x') ? 'mdx' : 'md' }),
  );
  expect(files.map(({ path }) => read.get(path)?.facts)).toEqual(facts);
  expect(files.filter(({ path }) => read.get(path)?.rendered === undefined).map(({ path }) => path)).toEqual(
    files.map(({ path }) => path).filter((path) => path.endsWith('x')),
  );
  const rendered = read.get('articles/a-7/en.md')?.rendered;
  const textOf = (ending: string): string => readFileSync(`${rendered?.files}${ending}`, 'utf8');
  expect(textOf('.html')).toContain('Text 7.');
  expect(textOf('.md')).toBe('## Part {#part}\n\nText 7.[[1]](https://example.org/en/sources/#one)');
});
