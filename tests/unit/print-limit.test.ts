import { describe, expect, it } from 'vitest';
import { listFiles } from '../../src/downloads/groups.ts';
import { writeLlms } from '../../src/downloads/llms.ts';
import { contextOf } from '../../src/downloads/context.ts';
import { SAMPLE_SITE } from '../support/sample-site.ts';

function contextWith(articles: number) {
  const site = {
    ...SAMPLE_SITE,
    articles: Array.from({ length: articles }, () => SAMPLE_SITE.articles).flat(),
  };
  return contextOf(site, 'en', { site: new URL('https://example.org'), base: '/' });
}

describe('the page to print and the book', () => {
  it.each([
    [250, ['/en/print/', '/en/data/site.epub']],
    [251, []],
  ])('with %i articles are listed as %j', (articles, paths) => {
    const context = contextWith(articles);
    const listed = listFiles(context).flatMap(({ files }) => files.map(({ path }) => path));
    expect(listed.filter((path) => /print|epub/u.test(path))).toEqual(paths);
    expect(writeLlms(context).includes('/print/')).toBe(paths.length > 0);
  });
});
