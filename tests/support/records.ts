import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { ROOT } from './built-site.ts';

// Vitest sets the variable to the URL that Astro’s configuration makes of it.
const CONTENT = fileURLToPath(new URL(process.env['CONTENT_DIR'] ?? 'content', pathToFileURL(`${ROOT}/`)));

/** The ids of the records in a folder of the content, as their files name them. */
export function idsIn(folder: 'events' | 'sources'): string[] {
  return readdirSync(join(CONTENT, folder))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.replace('.yaml', ''));
}

/** The languages of the sources that bear each title. */
export function languagesByTitle(): Map<string, Set<string>> {
  const languages = new Map<string, Set<string>>();
  for (const id of idsIn('sources')) {
    const source: unknown = parse(readFileSync(join(CONTENT, 'sources', `${id}.yaml`), 'utf8'));
    if (!isTitled(source)) throw new Error(`The source "${id}" has no title or language.`);
    languages.set(source.title, (languages.get(source.title) ?? new Set()).add(source.language));
  }
  return languages;
}

function isTitled(source: unknown): source is { title: string; language: string } {
  return typeof source === 'object' && source !== null && 'title' in source && 'language' in source;
}
