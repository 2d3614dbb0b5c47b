import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { ContentFile } from './content-file.ts';
import { kindOfFile, kindOfFolder } from './paths.ts';

/** The largest file that is read. */
const LIMIT = 1_000_000;
const LIMIT_WORDS = '1 MB';

/**
 * Reads the content folder. What cannot be read, is too large or does not belong there is in the list too, with its
 * fault. Throws when the folder itself cannot be read.
 */
export function readContent(folder: string): ContentFile[] {
  const root = realRoot(folder);
  return readFolder(root, '');
}

function realRoot(folder: string): string {
  try {
    const root = realpathSync(folder);
    if (statSync(root).isDirectory()) return root;
  } catch {
    // The message below says it all.
  }
  throw new Error(
    `There is no content folder at ${folder}. Create it, or set CONTENT_DIR to the folder that holds the content.`,
  );
}

function readFolder(root: string, folder: string): ContentFile[] {
  const names = readdirSync(join(root, folder)).sort();
  return names.flatMap((name) => readEntry(root, folder === '' ? name : `${folder}/${name}`));
}

function readEntry(root: string, path: string): ContentFile[] {
  const place = join(root, path);
  const entry = lstatSync(place);
  const fault = entry.isSymbolicLink() ? linkFault(root, place) : undefined;
  if (fault !== undefined) return kindOfFile(path).kind === 'ignored' ? [] : [faulty(path, fault)];
  if (entry.isDirectory()) {
    const kind = kindOfFolder(path);
    if (kind.kind === 'wrong') return [faulty(`${path}/`, kind.message)];
    return kind.kind === 'ignored' ? [] : readFolder(root, path);
  }
  const kind = kindOfFile(path);
  if (kind.kind === 'ignored') return [];
  return [kind.kind === 'wrong' ? faulty(path, kind.message) : readFile(path, place)];
}

/** What is wrong with a symbolic link; a link to a file of the content folder is fine. */
function linkFault(root: string, place: string): string | undefined {
  try {
    const target = realpathSync(place);
    if (!target.startsWith(root + sep)) {
      return 'This symbolic link leaves the content folder: put the file itself here.';
    }
    return statSync(target).isFile()
      ? undefined
      : 'This symbolic link leads to no file: put a file or folder here.';
  } catch {
    return 'This symbolic link leads nowhere: put the file itself here.';
  }
}

function readFile(path: string, place: string): ContentFile {
  const stat = statSync(place);
  if (!stat.isFile()) return faulty(path, 'This is not a file: delete it.');
  if (stat.size > LIMIT) {
    const size = Math.ceil(stat.size / 100_000) / 10;
    return faulty(
      path,
      `The file is ${size} MB large, and at most ${LIMIT_WORDS} is read: divide it, or take out what is not text.`,
    );
  }
  return decodeFile(path, readFileSync(place));
}

/** A file of these bytes; its fault says so when they are not UTF-8 text. */
export function decodeFile(path: string, bytes: Uint8Array): ContentFile {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return { path, text };
  } catch {
    // Falls through to the fault.
  }
  return faulty(path, 'The file is not UTF-8 text: save it with the encoding UTF-8.');
}

function faulty(path: string, fault: string): ContentFile {
  return { path, text: '', fault };
}
