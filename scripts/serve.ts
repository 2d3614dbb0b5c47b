import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { answerFrom } from './answer.ts';
import { messageOf } from './message.ts';

/** A built site that is being served. */
export interface ServedSite {
  /** The address of its first page: origin, base path, slash. */
  url: string;
  /** Frees the port; open connections are cut. */
  close: () => Promise<void>;
}

/** What to serve, and where. */
export interface ServeOptions {
  /** The folder of the built site. */
  folder: string;
  /** The port; 0 takes any free one. */
  port: number;
  /** The address to listen on; by default only this machine is answered. */
  host?: string;
  /** The path under which the site lies, for example `/repo`; by default `/`. */
  base?: string;
}

/** Serves a built site until `close` is called. Rejects with a sentence for the user when the port is in use. */
export async function serveSite(options: ServeOptions): Promise<ServedSite> {
  const { folder, port, host = '127.0.0.1', base = '/' } = options;
  const path = base.split('/').filter(Boolean).join('/');
  const prefix = path && `/${path}`;
  const server = createServer(answerFrom(folder, prefix));
  const actualPort = await listen(server, port, host);
  return {
    url: `http://localhost:${String(actualPort)}${prefix}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => {
          closed();
        });
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((listening, refused) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      refused(error.code === 'EADDRINUSE' ? new Error(portInUse(port)) : error);
    });
    server.listen(port, host, () => {
      const address = server.address();
      listening(typeof address === 'object' && address ? address.port : port);
    });
  });
}

function portInUse(port: number): string {
  return `Port ${String(port)} is in use by another program. Choose another one, for example: PORT=4400 npm start`;
}

/** The port named by `PORT`, else 4321. Throws a sentence for the user when it is not a port. */
export function portFrom(env: NodeJS.ProcessEnv): number {
  const port = Number(env.PORT ?? 4321);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new Error(`PORT must be a number from 0 to 65535, for example 4400; it is "${env.PORT ?? ''}".`);
}

/** Serves `dist/` as `PORT`, `HOST` and `BASE_PATH` say, prints the address, and stops at Ctrl-C. */
export async function serveDist(env: NodeJS.ProcessEnv): Promise<void> {
  const folder = join(import.meta.dirname, '../dist');
  if (!existsSync(folder)) throw new Error('There is no built site in dist/. To make one: npm run build');
  const site = await serveSite({
    folder,
    port: portFrom(env),
    host: env.HOST ?? '127.0.0.1',
    base: env.BASE_PATH ?? '/',
  });
  console.log(`The site is at ${site.url}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void site.close().then(() => process.exit(0));
    });
  }
}

if (import.meta.main) {
  serveDist(process.env).catch((error: unknown) => {
    console.error(messageOf(error));
    process.exitCode = 1;
  });
}
