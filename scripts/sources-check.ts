import { resolve } from 'node:path';
import { messageOf } from './message.ts';
import { checkSources } from './source-check/check-sources.ts';

const SITE = process.env.SITE_URL ?? '';

try {
  await checkSources(resolve(process.env.CONTENT_DIR ?? 'content'), {
    manners: {
      userAgent: `Mozilla/5.0 (compatible; source-check/1.0${SITE === '' ? '' : `; +${SITE}`})`,
      timeoutMs: 20_000,
      retries: 2,
      retryDelayMs: 3000,
      maxBytes: 256_000,
    },
    pace: { atOnce: 8, hostDelayMs: 2000 },
    day: new Date().toISOString().slice(0, 10),
    only: process.argv.slice(2),
    say: console.log,
  });
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}
