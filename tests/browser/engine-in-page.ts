import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import ts from 'typescript';
import type * as engineModule from '../../src/client/search-engine.ts';

/** The path under which a page is given the sources of the search engine, as scripts. */
const SOURCES = '/engine-sources/';
/** The index, as seen from the page of search in a language. */
const INDEX = '../../pagefind/';
const ROOT = new URL('../../src/', import.meta.url);

/** What the engine answered to one query. */
export interface EngineAnswer {
  /** The paths of the first sections, in order. */
  paths: string[];
  total: number;
}

/**
 * Runs queries one after the other in the page of search of the built site, with the engine that its scripts are made of and the
 * index that lies beside them, but without the search box: what the box adds is tested elsewhere, and costs seconds.
 */
export async function searchInPage(
  page: Page,
  queries: readonly string[],
  limit: number,
): Promise<EngineAnswer[]> {
  await page.route(`**${SOURCES}**`, async (route) => {
    const path = new URL(route.request().url()).pathname.split(SOURCES)[1] ?? '';
    const source = await readFile(new URL(path, ROOT), 'utf8');
    const { outputText } = ts.transpileModule(source, {
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ESNext },
    });
    await route.fulfill({ contentType: 'text/javascript', body: outputText });
  });
  return page.evaluate(
    async ([address, index, asked, most]) => {
      const loaded = (await import(address)) as typeof engineModule;
      const engine = new loaded.SearchEngine(new URL(index, location.href).pathname);
      const answers: EngineAnswer[] = [];
      for (const query of asked) {
        const { hits, total } = await engine.search(query, { limit: most });
        answers.push({ paths: hits.map(({ section }) => section.url), total });
      }
      return answers;
    },
    [`${SOURCES}client/search-engine.ts`, INDEX, queries, limit] as const,
  );
}
