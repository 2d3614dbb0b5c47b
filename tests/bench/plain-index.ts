import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';

/** Bytes of an index on disk, compressed as they are sent. */
export interface IndexSize {
  /** The files of words that a query loads some of. */
  words: number;
  /** All files of a language. */
  all: number;
}

const PAGE = (
  lang: string,
) => `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Plain</title>
<link href="/pagefind/pagefind-component-ui.css" rel="stylesheet">
<script src="/pagefind/pagefind-component-ui.js" type="module"></script>
</head><body><pagefind-searchbox></pagefind-searchbox></body></html>`;

/**
 * Writes into `folder` what Pagefind makes of the built pages by itself, with a page per language that holds its own
 * search box (`plain-<lang>.html`), to compare with.
 */
export async function writePlainIndex(dist: string, folder: string, langs: readonly string[]): Promise<void> {
  const { index } = await createIndex();
  if (index === undefined) throw new Error('Pagefind gave no index.');
  for await (const file of glob('*/**/index.html', { cwd: dist })) {
    const content = await readFile(join(dist, file), 'utf8');
    if (!/data-pagefind-body(?!="false")/u.test(content)) continue;
    await index.addHTMLFile({ url: `/${file.replace(/index\.html$/u, '')}`, content });
  }
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
  for (const lang of langs) await writeFile(join(folder, `plain-${lang}.html`), PAGE(lang));
}

/** The size of the index of one language (its tag in lower case) in a folder that Pagefind wrote. */
export async function sizeOfIndex(folder: string, tag: string): Promise<IndexSize> {
  const files = await Array.fromAsync(glob(`{facts,filter,fragment,index}/${tag}_*`, { cwd: folder }));
  files.push(...(await Array.fromAsync(glob(`pagefind.${tag}_*`, { cwd: folder }))));
  const sizes = await Promise.all(
    files.map(async (file) => ({ file, bytes: await sentBytes(join(folder, file)) })),
  );
  const sum = (of: typeof sizes) => of.reduce((total, { bytes }) => total + bytes, 0);
  return { words: sum(sizes.filter(({ file }) => file.startsWith('index'))), all: sum(sizes) };
}

/** The bytes of a file as it is sent: the engine packs its own files, others are packed by the host. */
export async function sentBytes(file: string): Promise<number> {
  const content = await readFile(file);
  return file.endsWith('.json') ? gzipSync(content).length : content.length;
}
