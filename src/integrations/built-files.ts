import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every file of a built site, sorted: its path in `folder`, with `/` between the parts. */
export function listFiles(folder: string): string[] {
  return filesIn(folder, '').sort();
}

function filesIn(folder: string, path: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? filesIn(join(folder, entry.name), `${path}${entry.name}/`)
      : [`${path}${entry.name}`],
  );
}

/** The files of a built site that are pages. */
export function listPages(folder: string): string[] {
  return listFiles(folder).filter((name) => name.endsWith('.html'));
}

/** The path at which readers find a file: its name in the folder, without the `index.html` that stands for a folder. */
export function pathOfPage(name: string): string {
  return `/${name.replace(/(^|\/)index\.html$/u, '$1')}`;
}
