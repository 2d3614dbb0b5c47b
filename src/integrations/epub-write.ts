import { strToU8, zipSync } from 'fflate';
import { readBook } from './epub-book.ts';
import { bookFiles } from './epub-files.ts';

/** The first day a ZIP archive can name: an archive holds no time of its making. Local, as the packer reads it. */
const NO_TIME = new Date(1980, 0, 1);

/** Binds the one page that holds a whole language as EPUB 3. The same page gives the same bytes. */
export function writeEpub(html: string): Uint8Array {
  const texts = Object.entries(bookFiles(readBook(html)));
  return zipSync(
    {
      // The format asks for this file first, and stored as it is.
      mimetype: [strToU8('application/epub+zip'), { level: 0 }],
      ...Object.fromEntries(texts.map(([path, text]) => [path, strToU8(text)])),
    },
    { level: 9, mtime: NO_TIME },
  );
}
