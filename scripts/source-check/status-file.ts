import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { SourceStatusesSchema, type SourceStatuses } from '../../src/schemas/source-status.ts';

/** The file of a content folder that says whether the addresses of sources still answer. */
const STATUS_FILE = 'source-status.yaml';

const HEAD = `# Whether the addresses of sources still answer. Written by "npm run sources:check"; see CONTRIBUTING.md.
`;

/** Reads the statuses of a content folder; none when nothing was checked yet. The content check has judged the file. */
export function readStatuses(folder: string): SourceStatuses {
  const file = join(folder, STATUS_FILE);
  return existsSync(file) ? SourceStatusesSchema.parse(parse(readFileSync(file, 'utf8'))) : {};
}

/** Writes the statuses, one source after the other by id; a program that is stopped meanwhile leaves the old file. */
export function writeStatuses(folder: string, statuses: SourceStatuses): void {
  const sorted = Object.fromEntries(Object.entries(statuses).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  const file = join(folder, STATUS_FILE);
  writeFileSync(
    `${file}.new`,
    HEAD + stringify(sorted, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' }),
  );
  renameSync(`${file}.new`, file);
}
