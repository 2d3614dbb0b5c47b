import { LICENCES, licencesIn, type LockedPackage } from './allowed-licences.ts';

/** What `package.json` and `package-lock.json` say about dependencies. */
export interface Dependencies {
  readonly manifest: {
    readonly dependencies: Readonly<Record<string, string>>;
    readonly devDependencies: Readonly<Record<string, string>>;
    /** The packages whose install scripts npm may run. */
    readonly allowScripts: Readonly<Record<string, boolean>>;
  };
  /** By their place: `node_modules/astro`. */
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

/** Writes `docs/dependencies.md`: every direct dependency with its reason, and the licences of all that comes with them. */
export function listDependencies(
  { manifest, packages }: Dependencies,
  reasons: Readonly<Record<string, string>>,
): string {
  const { dependencies, devDependencies, allowScripts } = manifest;
  const all = Object.entries(packages).filter(([place]) => place !== '');
  const byLicence = Object.keys(LICENCES).flatMap((name) => {
    const count = all.filter(([, { license = '' }]) => licencesIn(license).includes(name)).length;
    return count === 0 ? [] : [[name, String(count), LICENCES[name] ?? '']];
  });
  const direct = (names: Readonly<Record<string, string>>): string[][] =>
    Object.entries(names).map(([name, version]) => [
      name,
      version,
      packages[`node_modules/${name}`]?.license ?? '',
      reasons[name] ?? '',
    ]);
  return `# Dependencies

Written by \`npm run licences\` from \`package-lock.json\`; a test finds it out of date. Every version is exact. The
licences that are allowed, and the reasons, stand in \`scripts/allowed-licences.ts\` and \`scripts/dependency-reasons.ts\`. What
readers receive of other people's work is named in the site's own \`third-party.txt\`, with the licences.

\`npm run advisories\` asks the registry for known weaknesses of these versions.

## To build the site

${table(['Package', 'Version', 'Licence', 'What for'], direct(dependencies))}

## To check and test it

${table(['Package', 'Version', 'Licence', 'What for'], direct(devDependencies))}

## Licences of all ${all.length} packages

Packages for other processors and systems are counted too. One with several licences counts under each.

${table(['Licence', 'Packages', 'Why it is compatible'], byLicence)}

## Install scripts

npm may run those of ${new Intl.ListFormat('en').format(Object.keys(allowScripts))}, and no others.
`;
}

/** A table of Markdown, its columns as wide as Prettier makes them. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
