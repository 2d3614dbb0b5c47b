import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { answerFrom } from '../../scripts/answer.ts';
import type { BuiltPage } from '../../src/integrations/search-page.ts';
import { writeIndex } from '../../src/integrations/search-writer.ts';
import { makeCorpus, TOPICS, type Article, type Block, type Inline } from './corpus.ts';
import { sentBytes } from './plain-index.ts';

/** Bytes that a first query fetches, compressed as they are sent. */
export interface FirstQuery {
  readonly query: string;
  /** The list of all sections, the words, and what sections are filed under. */
  readonly index: number;
  /** The texts of results. */
  readonly texts: number;
}

/**
 * Puts an index of so many made-up articles under the page of search of a built site, and asks it from the box that is
 * in the header of every page: each query by itself, by a reader who has asked nothing before.
 */
export async function measureFirstQueries(
  browser: Browser,
  dist: string,
  articles: number,
): Promise<FirstQuery[]> {
  const folder = await mkdtemp(join(tmpdir(), 'scale-'));
  const asked: string[] = [];
  const answer = answerFrom(folder, '');
  const server = createServer((request, response) => {
    asked.push((request.url ?? '').split('?', 1)[0] ?? '');
    answer(request, response);
  });
  try {
    for (const part of ['_astro', 'en/search'])
      await cp(join(dist, part), join(folder, part), { recursive: true });
    const corpus = makeCorpus(articles);
    const filed = { topics: [TOPICS[0].toLowerCase()], period: '1900/2020', changed: '2026-01-01' };
    await writeIndex(corpus.articles.map(pageOf), {
      folder: join(folder, 'pagefind'),
      names: [],
      records: {
        articles: new Map(corpus.articles.map(({ slug }) => [slug, filed])),
        events: new Map(),
        differences: new Map(),
        series: new Map(),
        sources: new Map(),
      },
    });
    await new Promise<void>((resolve) => server.listen(0, resolve));
    const { port } = server.address() as AddressInfo;
    const titles = corpus.articles.slice(0, 4).map(({ title }) => title.split(' '));
    const queries = titles.flatMap((words) => [words.slice(0, 1).join(' '), words.slice(0, 3).join(' ')]);
    const found: FirstQuery[] = [];
    for (const query of queries) {
      asked.length = 0;
      await ask(browser, `http://localhost:${port}/en/search/`, query);
      const bytes = async (pattern: RegExp): Promise<number> => {
        const files = asked.filter((path) => pattern.test(path)).map((path) => sentBytes(join(folder, path)));
        return (await Promise.all(files)).reduce((sum, size) => sum + size, 0);
      };
      found.push({
        query,
        index: await bytes(/\.pf_meta$|\/index\/|\/facts\//u),
        texts: await bytes(/\/fragment\//u),
      });
    }
    return found;
  } finally {
    server.closeAllConnections();
    server.close();
    await rm(folder, { recursive: true });
  }
}

async function ask(browser: Browser, url: string, query: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(url);
  await page.locator('header site-search input').fill(query);
  await page.locator('header site-search [role=option]').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.close();
}

function pageOf({ slug, title, lead, sections }: Article): BuiltPage {
  const parts = sections.map(
    ({ id, title: heading, depth, blocks }) =>
      `<h${depth} id="${id}">${heading}</h${depth}>${blocks.map(htmlOf).join('')}`,
  );
  const main = `<main data-pagefind-body><h1>${title}</h1>${htmlOf(lead)}${parts.join('')}</main>`;
  return { path: `/en/articles/${slug}/`, html: `<html lang="en">${main}</html>` };
}

function htmlOf(block: Block): string {
  const line = (inlines: readonly Inline[]): string =>
    inlines.map((inline) => ('text' in inline ? inline.text : '')).join('');
  switch (block.kind) {
    case 'paragraph':
      return `<p>${line(block.inlines)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${line(item)}</li>`).join('')}</ul>`;
    case 'table':
      return `<table>${block.rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
    case 'events':
      return '';
  }
}
