import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { precompress } from '../../scripts/precompress.ts';
import { ROOT } from '../support/built-site.ts';
import { SERVERS, startServer, type RealServer } from '../servers/real-servers.ts';
import type { Case, Figure } from './case.ts';
import { inFolder } from './two-contents.ts';

const PORT = 47_900;
const CONNECTIONS = [1, 64, 512];
const SECONDS = 4;

/** Many readers at once, at an article of the built site and beside it at a plain file of ten bytes. */
export const load: Case = {
  name: 'load',
  title: 'requests served',
  needs: 'a built site in dist/, nginx, caddy and wrk (Debian: apt-get install nginx caddy wrk)',
  run: (say) =>
    inFolder(async (folder) => {
      const dist = join(folder, 'dist');
      cpSync(join(ROOT, 'dist'), dist, { recursive: true });
      precompress(dist);
      const article = readdirSync(join(dist, 'en/articles')).sort()[0] ?? '';
      const plain = join(folder, 'plain');
      let [held, tried] = [0, 0];
      for (const [index, name] of SERVERS.entries()) {
        const site = await startServer(name, { dist, folder: join(folder, name), port: PORT + index });
        writePlain(plain);
        const beside = await startServer(name, {
          dist: plain,
          folder: join(folder, `${name}-plain`),
          port: PORT + 10 + index,
        });
        for (const connections of CONNECTIONS) {
          for (const [what, server, path] of [
            ['article', site, `en/articles/${article}/`],
            ['plain file', beside, 'plain.txt'],
          ] as const) {
            const { sent, failed, line } = await run(server, path, connections);
            say(`${name}, ${what}, ${connections} connections: ${line}`);
            held += sent - failed;
            tried += sent;
          }
        }
        await site.stop();
        await beside.stop();
      }
      return { held, tried } satisfies Figure;
    }),
};

function writePlain(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'plain.txt'), '0123456789');
  writeFileSync(join(folder, 'index.html'), 'x');
}

async function run(
  { url }: RealServer,
  path: string,
  connections: number,
): Promise<{ sent: number; failed: number; line: string }> {
  const threads = Math.min(2, connections);
  const output = await outputOf('wrk', [
    `-t${threads}`,
    `-c${connections}`,
    `-d${SECONDS}s`,
    '--timeout',
    '10s',
    '--latency',
    '-H',
    'Accept-Encoding: gzip',
    url + path,
  ]);
  const sent = Number(/(\d+) requests in/u.exec(output)?.[1] ?? 0);
  const refused = Number(/Non-2xx or 3xx responses: (\d+)/u.exec(output)?.[1] ?? 0);
  const broken = /connect (\d+), read (\d+), write (\d+), timeout (\d+)/u.exec(output)?.slice(1) ?? [];
  const failed = refused + broken.reduce((sum, count) => sum + Number(count), 0);
  const rate = /Requests\/sec:\s+([\d.]+)/u.exec(output)?.[1] ?? '?';
  const slow = /99%\s+([\d.]+\w+)/u.exec(output)?.[1] ?? '?';
  return {
    sent,
    failed,
    line: `${rate} requests a second, 99 % within ${slow}, ${failed} errors of ${sent}`,
  };
}

function outputOf(program: string, args: readonly string[]): Promise<string> {
  return new Promise((done, failed) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', failed);
    child.on('close', () => done(output));
  });
}
