import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as elapse } from 'node:timers/promises';
import { caddyFile, nginxConfig, readRedirects } from '../../src/lib/server-files.ts';
import type { Packing } from './packing.ts';

/** A server that answers for a built site on this machine. */
export interface RealServer {
  readonly name: string;
  readonly url: string;
  /** Where it speaks HTTP/2 without encryption. */
  readonly http2: string;
  /** How it can pack what it sends. */
  readonly packs: readonly Packing[];
  readonly stop: () => Promise<void>;
}

/** What the servers are called, and how each is installed. */
export const SERVERS = ['nginx', 'caddy'] as const;
/** One of them. */
export type ServerName = (typeof SERVERS)[number];

/** What Debian’s package libnginx-mod-http-brotli-static brings. */
const BROTLI_MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** nginx speaks HTTP/2 without encryption on a port of its own: so far away from the other. */
const HTTP2_PORT = 100;

/** Starts a server with the configuration that `npm run servers` writes. Throws a sentence when it is not installed. */
export async function startServer(
  name: ServerName,
  { dist, folder, port }: { readonly dist: string; readonly folder: string; readonly port: number },
): Promise<RealServer> {
  if (spawnSync(name, [name === 'nginx' ? '-v' : 'version'], { stdio: 'ignore' }).error !== undefined) {
    throw new Error(`${name} is not installed. On Debian: apt-get install nginx caddy`);
  }
  mkdirSync(folder, { recursive: true });
  const redirects = join(dist, '_redirects');
  const moves = existsSync(redirects) ? readRedirects(readFileSync(redirects, 'utf8')) : [];
  const child =
    name === 'nginx' ? nginx({ dist, folder, port, moves }) : caddy({ dist, folder, port, moves });
  const url = `http://localhost:${port}/`;
  const said: string[] = [];
  child.stderr?.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  await untilAnswered(url, child, said);
  return {
    name,
    url,
    packs: name === 'caddy' || existsSync(BROTLI_MODULE) ? ['gzip', 'br'] : ['gzip'],
    http2: name === 'nginx' ? `http://localhost:${port + HTTP2_PORT}/` : url,
    stop: async () => {
      child.kill('SIGTERM');
      if (child.exitCode === null) await new Promise((done) => child.once('exit', done));
    },
  };
}

interface Settings {
  readonly dist: string;
  readonly folder: string;
  readonly port: number;
  readonly moves: readonly (readonly [string, string])[];
}

function nginx({ dist, folder, port, moves }: Settings): ChildProcess {
  const brotli = existsSync(BROTLI_MODULE);
  const address = `${port};\n  listen ${port + HTTP2_PORT} http2`;
  writeFileSync(join(folder, 'plain.conf'), nginxConfig({ folder: dist, address, moves, brotli }));
  const main = `${brotli ? `load_module ${BROTLI_MODULE};` : ''}
daemon off; worker_processes 2; pid ${folder}/nginx.pid; error_log stderr error;
${process.getuid?.() === 0 ? 'user root;' : ''}
events { worker_connections 2048; }
http { access_log off; client_body_temp_path ${folder}/a; proxy_temp_path ${folder}/b; fastcgi_temp_path ${folder}/c;
uwsgi_temp_path ${folder}/d; scgi_temp_path ${folder}/e; sendfile on; include ${folder}/plain.conf; }`;
  writeFileSync(join(folder, 'nginx.conf'), main);
  return spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

function caddy({ dist, folder, port, moves }: Settings): ChildProcess {
  const file = join(folder, 'Caddyfile');
  const options = '{\n\tadmin off\n\tauto_https off\n\tservers {\n\t\tprotocols h1 h2 h2c\n\t}\n}\n';
  writeFileSync(file, options + caddyFile({ folder: dist, address: `http://localhost:${port}`, moves }));
  return spawn('caddy', ['run', '--config', file, '--adapter', 'caddyfile'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  });
}

async function untilAnswered(url: string, child: ChildProcess, said: readonly string[]): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (child.exitCode !== null) break;
    const answered = await fetch(url).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await elapse(100);
  }
  throw new Error(`The server did not start:\n${said.join('')}`);
}
