import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, glob, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Lang } from '../i18n/locales.ts';
import { CARD_FILE } from '../lib/urls.ts';
import { filesKey } from './build-cache.ts';
import { loadCardDrawer, printPng, type Card, type CardDrawer } from './card-drawing.ts';
import { readCard } from './card-page.ts';

/** The packages whose versions show in a card. */
const DRAWN_WITH = /^(?:harfbuzzjs|wawoff2|@fontsource-variable\/.+)$/u;
/** The code that shows in it. */
const DRAWN_BY = ['src/integrations/card-*.ts', 'src/lib/text-lines.ts'];

/**
 * Draws beside every page that names one the picture for link previews, from what the page says of itself. Drawn cards
 * are kept in Astro’s cache by what they show and what draws them; the cache may be deleted at any time.
 */
export function shareCards(): AstroIntegration {
  let cache = '';
  let drawing = '';
  return {
    name: 'share-cards',
    hooks: {
      'astro:config:done': async ({ config }) => {
        cache = fileURLToPath(new URL('share-cards/', config.cacheDir));
        drawing = filesKey(DRAWN_BY) + (await readVersions(new URL('package.json', config.root)));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const start = performance.now();
        const folder = fileURLToPath(dir);
        await mkdir(cache, { recursive: true });
        const drawers = new Map<Lang, CardDrawer>();
        const cards = await findCards(folder);
        const writing: Promise<void>[] = [];
        let drawn = 0;
        for (const { file, card } of cards) {
          const kept = join(cache, `${keyOf(card, drawing)}.png`);
          if (existsSync(kept)) {
            writing.push(copyFile(kept, file));
            continue;
          }
          const drawer = drawers.get(card.lang) ?? (await loadCardDrawer(card.lang));
          drawers.set(card.lang, drawer);
          // The next one is drawn while this one is made a PNG.
          writing.push(writeBoth(printPng(await drawer(card)), [kept, file]));
          drawn += 1;
        }
        await Promise.all(writing);
        const seconds = ((performance.now() - start) / 1000).toFixed(1);
        logger.info(`Drew ${drawn} of ${cards.length} cards, in ${seconds} s; the others were kept`);
      },
    },
  };
}

/** Writes a file in one step, so that a build that is broken off leaves no half of one in the cache. */
async function writeBoth(png: Promise<Buffer>, [kept, file]: readonly [string, string]): Promise<void> {
  await writeFile(file, await png);
  await copyFile(file, `${kept}.part`);
  await rename(`${kept}.part`, kept);
}

async function findCards(folder: string): Promise<{ file: string; card: Card }[]> {
  const names = await Array.fromAsync(glob('**/index.html', { cwd: folder }));
  const found = await Promise.all(
    names.map(async (name) => {
      const card = readCard(await readFile(join(folder, name), 'utf8'));
      return card && { file: join(folder, name, '..', CARD_FILE), card };
    }),
  );
  return found.filter((each) => each !== undefined);
}

function keyOf(card: Card, drawing: string): string {
  return createHash('sha256')
    .update(JSON.stringify([drawing, card]))
    .digest('hex');
}

async function readVersions(file: URL): Promise<string> {
  const { dependencies } = JSON.parse(await readFile(file, 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return JSON.stringify(Object.entries(dependencies).filter(([name]) => DRAWN_WITH.test(name)));
}
