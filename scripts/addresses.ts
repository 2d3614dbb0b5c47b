import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkFolder, nameOfFolder } from '../src/checks/check-folder.ts';
import { readContent } from '../src/checks/read-content.ts';
import { formatMistakes } from '../src/lib/mistakes.ts';
import { messageOf } from './message.ts';

const PUBLISHED = 'addresses/published.txt';

/** Adds the site's new addresses to the list of those that must never die, and prints them. Throws for faulty content. */
function addAddresses(): void {
  const folder = resolve(process.env.CONTENT_DIR ?? 'content');
  const name = nameOfFolder(folder, process.cwd());
  const { mistakes, addresses } = checkFolder(folder);
  if (mistakes.length > 0) throw new Error(formatMistakes(mistakes, name));

  const published = publishedIn(folder);
  const added = addresses.filter((address) => !published.has(address));
  if (added.length === 0) {
    console.log(`Every address of the site is in ${name}/${PUBLISHED} already.`);
    return;
  }
  mkdirSync(join(folder, 'addresses'), { recursive: true });
  writeFileSync(join(folder, PUBLISHED), `${[...published, ...added].sort().join('\n')}\n`);
  console.log(added.join('\n'));
  console.log(
    `Added ${added.length} ${added.length === 1 ? 'address' : 'addresses'} to ${name}/${PUBLISHED}.`,
  );
}

function publishedIn(folder: string): Set<string> {
  const text = readContent(folder).find(({ path }) => path === PUBLISHED)?.text ?? '';
  return new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  );
}

try {
  addAddresses();
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}
