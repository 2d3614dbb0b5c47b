import { existsSync, linkSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file to be written. */
export interface NewFile {
  /** Its path in the folder that is written. */
  readonly path: string;
  readonly content: Uint8Array | string;
  /** Its path in the last site, where that is another one. */
  readonly before?: string;
}

/** Writes a file of a folder. */
export type WriteFile = (file: NewFile) => void;

/**
 * Writes the files of `folder`, whose like in the last site is `last`. A file that stands there with the same content is
 * not written again but gets a second name, which takes a tenth of the time. So what this has written is never to be
 * changed in its place: it may be a file of the site that readers have.
 */
export function fileWriter(folder: string, last: string): WriteFile {
  if (!existsSync(last)) return ({ path, content }) => writeFileSync(join(folder, path), content);
  return ({ path, content, before = path }) => {
    const [file, old] = [join(folder, path), join(last, before)];
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    if (!holds(old, bytes) || !nameAlso(old, file)) writeFileSync(file, bytes);
  };
}

function holds(file: string, content: Uint8Array): boolean {
  const found = lstatSync(file, { throwIfNoEntry: false });
  return found?.isFile() === true && found.size === content.length && readFileSync(file).equals(content);
}

/** Says whether the file could be given the other name: there may be none across disks, or at all. */
function nameAlso(file: string, name: string): boolean {
  try {
    linkSync(file, name);
    return true;
  } catch {
    return false;
  }
}
