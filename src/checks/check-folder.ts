import { relative, sep } from 'node:path';
import { checkContent, type CheckedContent } from './check.ts';
import type { ContentFile } from './content-file.ts';
import type { ParseEdition } from './parse-edition.ts';
import { readContent } from './read-content.ts';

/** What the check finds in a folder, and how many files it looked at. */
export interface CheckedFolder extends CheckedContent {
  readonly files: number;
}

/** Reads a content folder and checks all of it. Throws only when there is no such folder. */
export function checkFolder(folder: string): CheckedFolder {
  return checkFiles(readContent(folder));
}

/** Checks the files of a content folder; `parse` knows editions that have been read before. */
export function checkFiles(files: readonly ContentFile[], parse?: ParseEdition): CheckedFolder {
  return { ...checkContent(files, parse), files: files.length };
}

/** How messages call the content folder: its path from `root`, or all of it when it lies elsewhere. */
export function nameOfFolder(folder: string, root: string): string {
  const path = relative(root, folder);
  const name = path === '' || path.startsWith('..') ? folder : path;
  return name.split(sep).join('/').replace(/\/$/u, '');
}
