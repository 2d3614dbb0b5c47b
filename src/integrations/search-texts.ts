import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pack, type PackText } from './search-pack.ts';

/** The texts of an index, which are packed unless the last index holds them under another name. */
export interface Texts {
  readonly pack: PackText;
  /** To be called when the index stands. */
  readonly save: () => void;
}

/** By the hash of a text: the path of its file in the index, and the hash of that. */
type Listed = Record<string, readonly [path: string, packed: string]>;

interface List {
  readonly key: string;
  readonly texts: Listed;
}

/**
 * Opens the texts of an index: those that the last one, in the folder `index`, holds as a list in the folder `kept` says
 * are taken from there. An article that changes gives all texts of its language other names. `key` stands for the code.
 */
export function openTexts(
  before: { readonly index: string; readonly kept: string; readonly key: string } | undefined,
): Texts {
  if (before === undefined)
    return { pack: (path, text) => ({ path, content: pack(text) }), save: () => undefined };
  const { index, kept, key } = before;
  const list = join(kept, 'texts.json');
  const last = readList(list, key);
  const texts: Listed = {};
  return {
    pack: (path, text) => {
      const hash = hashOf(text);
      const found = findPacked(index, last[hash]);
      const content = found?.content ?? pack(text);
      texts[hash] = [path, found?.hash ?? hashOf(content)];
      return { path, content, ...(found !== undefined && { before: found.path }) };
    },
    save: () => {
      writeFileSync(`${list}.part`, JSON.stringify({ key, texts } satisfies List));
      renameSync(`${list}.part`, list);
    },
  };
}

function readList(file: string, key: string): Listed {
  try {
    const list = JSON.parse(readFileSync(file, 'utf8')) as List;
    return list.key === key ? list.texts : {};
  } catch {
    // Not there, or not whole: all is packed again.
    return {};
  }
}

/** The file as it was packed, unless it is gone or has become another one. */
function findPacked(
  folder: string,
  [path, hash]: Listed[string] | readonly [] = [],
): { path: string; hash: string; content: Uint8Array } | undefined {
  if (path === undefined || !existsSync(join(folder, path))) return undefined;
  const content = readFileSync(join(folder, path));
  return hashOf(content) === hash ? { path, hash, content } : undefined;
}

function hashOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 22);
}
