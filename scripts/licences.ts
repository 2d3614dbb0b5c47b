import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listDependencies, type Dependencies } from './dependency-list.ts';
import { REASONS } from './dependency-reasons.ts';
import { messageOf } from './message.ts';
import { writeThirdParty } from './third-party.ts';

const ROOT = join(import.meta.dirname, '..');

/** The files that follow from the packages installed, by their path in the project, with what must stand in them. */
export function dependencyFiles(): Readonly<Record<string, string>> {
  return {
    'docs/dependencies.md': listDependencies(readDependencies(), REASONS),
    'public/third-party.txt': writeThirdParty(join(ROOT, 'node_modules')),
  };
}

/** What `package.json` and `package-lock.json` say; npm has written both. */
export function readDependencies(): Dependencies {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Dependencies['manifest'];
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as Dependencies;
  return { manifest, packages: lock.packages };
}

if (import.meta.main) {
  try {
    for (const [path, text] of Object.entries(dependencyFiles())) {
      writeFileSync(join(ROOT, path), text);
      console.log(`Wrote ${path}.`);
    }
  } catch (error) {
    console.error(messageOf(error));
    process.exitCode = 1;
  }
}
