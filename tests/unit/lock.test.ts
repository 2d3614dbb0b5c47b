import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeLock } from '../../scripts/lock.ts';

const LOCK = join(import.meta.dirname, '../../scripts/lock.ts');

let folder = '';
let file = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
  file = join(folder, '.build/lock');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Another process that takes the lock, says so, and holds it for a time. */
async function holdElsewhere(milliseconds: number): Promise<ChildProcess> {
  const code = `import { takeLock } from ${JSON.stringify(LOCK)};
    const letGo = takeLock(${JSON.stringify(file)}, { what: 'dist', waitSeconds: 0 });
    process.stdout.write('held');
    setTimeout(letGo, ${milliseconds});`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return child;
}

function take(waitSeconds = 0): () => void {
  return takeLock(file, { what: 'dist', waitSeconds });
}

test('refuses a second build, and says who builds and what to do', async () => {
  const other = await holdElsewhere(60_000);
  expect(() => take()).toThrow(
    `Another build is under way (process ${other.pid}, making dist). Wait until it ends, or queue behind it: npm run build -- --wait`,
  );
  other.kill('SIGKILL');
});

test('takes over from a process that was killed', async () => {
  const other = await holdElsewhere(60_000);
  other.kill('SIGKILL');
  await once(other, 'exit');
  expect(() => take()()).not.toThrow();
});

test('waits for a build under way when asked to', async () => {
  await holdElsewhere(300);
  const start = performance.now();
  take(20)();
  expect(performance.now() - start).toBeGreaterThan(50);
});

test('can be taken again when it was given back', () => {
  take()();
  expect(() => take()()).not.toThrow();
});
