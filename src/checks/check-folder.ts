import { relative, sep } from 'node:path';
import { checkContent, type CheckedContent } from './check.ts';
import { readContent } from './read-content.ts';

/** What the check finds in a folder, and how many files it looked at. */
export interface CheckedFolder extends CheckedContent {
  readonly files: number;
}

/** Reads a content folder and checks all of it. Throws only when there is no such folder. */
export function checkFolder(folder: string): CheckedFolder {
  const files = readContent(folder);
  return { ...checkContent(files), files: files.length };
}

/** How messages call the content folder: its path from `root`, or all of it when it lies elsewhere. */
export function nameOfFolder(folder: string, root: string): string {
  const path = relative(root, folder);
  const name = path === '' || path.startsWith('..') ? folder : path;
  return name.split(sep).join('/').replace(/\/$/u, '');
}
