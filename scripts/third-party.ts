import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Other people's work that readers receive: the package, what of it is in the site, and the files of its licences. */
export const SHIPPED: Readonly<
  Record<string, { readonly part: string; readonly licences: readonly string[] }>
> = {
  '@fontsource-variable/source-serif-4': {
    part: 'the typeface, _astro/source-serif-4-*.woff2',
    licences: ['LICENSE'],
  },
  pagefind: { part: 'the engine of search, pagefind/', licences: ['LICENSE/LICENSE'] },
  'opencc-js': {
    part: 'the table of traditional and simplified characters that search uses',
    licences: ['LICENSE', 'LICENSES/Apache-2.0.txt'],
  },
  'workbox-core': { part: 'the program that keeps pages offline', licences: ['LICENSE'] },
  'workbox-routing': { part: 'the same', licences: ['LICENSE'] },
  'workbox-strategies': { part: 'the same', licences: ['LICENSE'] },
};

/**
 * Writes `public/third-party.txt`: the licences of what others made and readers receive. Throws when a package has no
 * such file.
 */
export function writeThirdParty(nodeModules: string): string {
  const packages = Object.entries(SHIPPED).map(([name, { part, licences }]) => ({
    head: `${name}: ${part}`,
    licence: licences.map((file) => readLicence(join(nodeModules, name, file))).join('\n\n'),
  }));
  const byLicence = Map.groupBy(packages, ({ licence }) => licence);
  const parts = [...byLicence].map(
    ([licence, group]) => `${group.map(({ head }) => head).join('\n')}\n\n${licence}`,
  );
  return `${['Work of others that is part of this site, and its licences.', ...parts].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

function readLicence(file: string): string {
  if (!existsSync(file)) throw new Error(`There is no licence at ${file}: name the file in SHIPPED.`);
  const text = readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
  return text.replace(/[ \t]+$/gmu, '').trim();
}
