import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { byHost } from '../../scripts/source-check/by-host.ts';
import { checkSources, type SourceCheck } from '../../scripts/source-check/check-sources.ts';
import { nextStatus } from '../../scripts/source-check/next-status.ts';
import { checkFolder } from '../../src/checks/check-folder.ts';
import type { SourceStatus } from '../../src/schemas/source-status.ts';
import { startFaultyServer, type FaultyServer } from '../support/faulty-server.ts';

const SMALL = join(import.meta.dirname, '../fixtures/small');
const MANNERS = { userAgent: 'tests', timeoutMs: 300, retries: 0, retryDelayMs: 1, maxBytes: 10_000 };

describe('npm run sources:check', () => {
  let folder: string;
  let server: FaultyServer;
  let said: string[];
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sources-'));
    cpSync(SMALL, folder, { recursive: true });
    server = await startFaultyServer();
    said = [];
    rmSync(join(folder, 'source-status.yaml'), { force: true });
    for (const [id, path] of Object.entries({ 'tolan-1990': '/fine', 'harbour-register': '/404' })) {
      const file = join(folder, `sources/${id}.yaml`);
      const record = readFileSync(file, 'utf8').replace(/^(?:URL|archived):.*\n/gmu, '');
      writeFileSync(file, `${record}URL: "${server.origin}${path}"\n`);
    }
    const gazette = join(folder, 'sources/arvel-gazette-1962.yaml');
    writeFileSync(gazette, readFileSync(gazette, 'utf8').replace(/^(?:URL|seen-at):.*\n/gmu, ''));
  });
  afterEach(() => {
    server.stop();
    rmSync(folder, { recursive: true });
  });

  const check = (day: string, changes: Partial<SourceCheck> = {}) =>
    checkSources(folder, {
      manners: MANNERS,
      pace: { atOnce: 2, hostDelayMs: 0 },
      day,
      only: [],
      say: (line) => said.push(line),
      ...changes,
    });
  const written = () => readFileSync(join(folder, 'source-status.yaml'), 'utf8');

  test('writes what it found, with the day, for every source that has an address', async () => {
    await check('2027-05-01');
    expect(written().replaceAll(server.origin, 'http://host')).toBe(
      `# Whether the addresses of sources still answer. Written by "npm run sources:check"; see CONTRIBUTING.md.
harbour-register:
  address: "http://host/404"
  checked: "2027-05-01"
  outcome: "gone"
  failed: 1
tolan-1990:
  address: "http://host/fine"
  checked: "2027-05-01"
  outcome: "found"
`,
    );
    expect(said).toEqual([
      `harbour-register  gone (status 404)  ${server.origin}/404`,
      '1 of 2 addresses answered; 0 failed a second time or more.',
    ]);
    expect(checkFolder(folder).mistakes).toEqual([]);
  });

  test('counts a second failure on another day, and not on the same', async () => {
    await check('2027-05-01');
    await check('2027-05-01');
    expect(written()).toContain('failed: 1');
    await check('2027-05-08');
    expect(written()).toContain('failed: 2');
    expect(said.at(-1)).toBe('1 of 2 addresses answered; 1 failed a second time or more.');
  });

  test('checks the sources that are named, and keeps what is known of others', async () => {
    await check('2027-05-01');
    await check('2027-05-08', { only: ['tolan-1990'] });
    expect(written().match(/checked: .*/gu)).toEqual(['checked: "2027-05-01"', 'checked: "2027-05-08"']);
    await expect(check('2027-05-08', { only: ['tolan-1991'] })).rejects.toThrow(
      'There is no source with an address called tolan-1991.',
    );
  });

  test('writes nothing when no address answers', async () => {
    server.stop();
    await expect(check('2027-05-01')).rejects.toThrow('Nothing was written.');
    expect(existsSync(join(folder, 'source-status.yaml'))).toBe(false);
  });
});

describe('nextStatus', () => {
  const address = 'https://a.example/';
  const failed = (checked: string, count: number): SourceStatus => ({
    address,
    checked,
    outcome: 'timeout',
    failed: count,
  });
  const after = (previous: SourceStatus | undefined, outcome: SourceStatus['outcome']) =>
    nextStatus(previous, { address, found: { outcome, detail: '' }, day: '2027-05-08' }).failed;

  test.each([
    ['a first failure', undefined, 'gone', 1],
    ['a failure after another', failed('2027-05-01', 1), 'gone', 2],
    ['a failure on the day of another', failed('2027-05-08', 1), 'gone', 1],
    [
      'a failure of another address',
      { ...failed('2027-05-01', 3), address: 'https://b.example/' },
      'gone',
      1,
    ],
    ['a find after failures', failed('2027-05-01', 3), 'found', undefined],
    ['a refusal after failures, which readers may not meet', failed('2027-05-01', 3), 'refused', undefined],
  ] as const)('counts %s', (_, previous, outcome, count) => {
    expect(after(previous, outcome)).toBe(count);
  });
});

describe('byHost', () => {
  test('asks one at a time of each host, after a pause, and no more than allowed at once', async () => {
    const items = ['a', 'a', 'a', 'b', 'c'].map((host, index) => ({
      address: `https://${host}.example/${index}`,
    }));
    const running = new Set<string>();
    const ended = new Map<string, number>();
    const pauses: number[] = [];
    let most = 0;
    const results = await byHost(
      items,
      async ({ address }) => {
        const { host } = new URL(address);
        expect(running).not.toContain(host);
        const before = ended.get(host);
        if (before !== undefined) pauses.push(performance.now() - before);
        running.add(host);
        most = Math.max(most, running.size);
        await new Promise((done) => setTimeout(done, 5));
        running.delete(host);
        ended.set(host, performance.now());
        return address;
      },
      { atOnce: 2, hostDelayMs: 20 },
    );
    expect(results).toEqual(items.map(({ address }) => address));
    expect(most).toBe(2);
    expect(pauses).toHaveLength(2);
    // A timer may end a millisecond early.
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(19);
  });
});
