import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** How many files there are in a folder and below, and their bytes. */
export function sizeOfFolder(folder: string): { files: number; bytes: number } {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = files.map(({ parentPath, name }) => statSync(join(parentPath, name)).size);
  return { files: files.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
