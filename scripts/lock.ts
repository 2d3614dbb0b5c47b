import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** How a build asks for its turn. */
export interface LockOptions {
  /** What is being made, for the message that another build gets: `dist`. */
  readonly what: string;
  /** For how many seconds to wait for a build under way; 0 refuses at once. */
  readonly waitSeconds: number;
}

/**
 * Makes sure that one build at a time uses the folder in which `file` lies; returns what gives the turn back. The
 * system holds the lock, as one of SQLite, and gives it back when the process ends, however it ends: there is no
 * stale lock to remove. Throws a sentence for the user when another build is under way.
 */
export function takeLock(file: string, { what, waitSeconds }: LockOptions): () => void {
  mkdirSync(dirname(file), { recursive: true });
  const lock = new DatabaseSync(file, { timeout: waitSeconds * 1000 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (!isBusy(error)) throw error;
    throw new Error(
      `Another build is under way (${holderOf(file)}). Wait until it ends, or queue behind it: npm run build -- --wait`,
    );
  }
  writeFileSync(`${file}-holder`, `process ${process.pid}, making ${what}`);
  return () => {
    lock.close();
  };
}

function isBusy(error: unknown): boolean {
  const BUSY = 5;
  return error instanceof Error && 'errcode' in error && error.errcode === BUSY;
}

function holderOf(file: string): string {
  try {
    return readFileSync(`${file}-holder`, 'utf8') || 'just begun';
  } catch {
    return 'just begun';
  }
}
