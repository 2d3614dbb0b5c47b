import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { caddyFile, nginxConfig, readRedirects } from '../src/lib/server-files.ts';
import { messageOf } from './message.ts';

/**
 * Writes `servers/nginx.conf` and `servers/Caddyfile` for the built site. `SERVED_FOLDER` and `SERVED_ADDRESS` name its
 * place; `SERVED_BROTLI=on` says that nginx has the module for brotli.
 */
function writeServerFiles(): void {
  const dist = resolve(process.env.DIST_DIR ?? 'dist');
  if (!existsSync(dist)) throw new Error('There is no built site in dist/. To make one: npm run build');
  const redirects = join(dist, '_redirects');
  const place = {
    folder: process.env.SERVED_FOLDER ?? dist,
    moves: existsSync(redirects) ? readRedirects(readFileSync(redirects, 'utf8')) : [],
  };
  const address = process.env.SERVED_ADDRESS;
  const brotli = process.env.SERVED_BROTLI === 'on';
  mkdirSync('servers', { recursive: true });
  writeFileSync('servers/nginx.conf', nginxConfig({ ...place, address: address ?? '80', brotli }));
  writeFileSync('servers/Caddyfile', caddyFile({ ...place, address: address ?? ':80' }));
  console.log('Wrote servers/nginx.conf and servers/Caddyfile.');
}

try {
  writeServerFiles();
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}
