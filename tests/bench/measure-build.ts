import { appendFileSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../support/built-site.ts';
import { measureRun, type Cost } from './measure-process.ts';
import type { Subject } from './subject.ts';

/** What building a site took and made. */
export interface BuildFigures {
  readonly cold: Cost;
  /** Nothing has changed. */
  readonly warm: Cost;
  /** A sentence was added to one article. */
  readonly edit: Cost;
  readonly files: number;
  readonly megabytes: number;
}

/** Builds a site cold, again, and after an edit of one article, which is then undone. */
export async function measureBuild(subject: Subject): Promise<BuildFigures> {
  const { root, run, output, caches, article } = subject;
  for (const cache of caches) rmSync(join(root, cache), { recursive: true, force: true });
  const cold = await measureRun(run);
  const warm = await measureRun(run);
  const text = readFileSync(article, 'utf8');
  appendFileSync(article, '\nA sentence that was not there before.\n');
  const edit = await measureRun(run).finally(() => writeFileSync(article, text));
  const files = listFiles(output);
  const bytes = files.reduce((sum, name) => sum + statSync(join(output, name)).size, 0);
  return { cold, warm, edit, files: files.length, megabytes: bytes / 1e6 };
}
