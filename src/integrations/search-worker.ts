import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { localeOf } from '../lib/urls.ts';
import { pathOfPage } from './built-files.ts';
import { readNames } from './search-names.ts';
import type { BuiltPage } from './search-page.ts';
import { readRecords } from './search-records.ts';
import { readSynonyms } from './search-synonyms.ts';
import { writeIndex, type IndexBefore } from './search-writer.ts';

/** Which site is indexed, from which content. */
export interface IndexTask {
  /** The folder of the built site. */
  readonly site: string;
  /** Its pages, by their paths in it. */
  readonly pages: readonly string[];
  /** The content folder, as a file URL with a slash at its end. */
  readonly contentDir: string;
  readonly before: IndexBefore;
}

/** What is told of the work: that every page has been read, then, with a summary, that the index stands. */
export interface IndexMessage {
  readonly summary?: string;
}

/** Indexes a built site on a thread of its own. */
const { site, pages, contentDir, before } = workerData as IndexTask;
const content = new URL(contentDir);
const summary = await writeIndex(readPages(), {
  folder: join(site, 'pagefind'),
  names: await readNames(new URL('names.yaml', content)),
  synonyms: await readSynonyms(new URL('synonyms.yaml', content)),
  records: await readRecords(content),
  before,
});
tell({ summary });

function tell(message: IndexMessage): void {
  parentPort?.postMessage(message);
}

/** Every page of a language, in the order of its file, each read when it is asked for. */
function* readPages(): Generator<BuiltPage> {
  for (const file of pages) {
    const path = pathOfPage(file);
    if (localeOf(path) !== undefined) yield { path, html: readFileSync(join(site, file), 'utf8') };
  }
  tell({});
}
