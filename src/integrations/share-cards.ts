import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { copyFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { oncePer } from '../lib/kept.ts';
import { CARD_FILE } from '../lib/urls.ts';
import { filesKey } from './build-cache.ts';
import { listPages } from './built-files.ts';
import { loadCardDrawer, printPng, type Card } from './card-drawing.ts';
import { readCard } from './card-page.ts';
import { fileWriter } from './file-writer.ts';

/** The packages whose versions show in a card. */
const DRAWN_WITH = /^(?:harfbuzzjs|wawoff2|@fontsource-variable\/.+)$/u;
/** The code that shows in it. */
const DRAWN_BY = ['src/integrations/card-*.ts', 'src/lib/text-lines.ts'];

/**
 * Draws beside every page that names one the picture for link previews, from what the page says of itself. Drawn cards
 * are kept in Astro’s cache by what they show and what draws them; the cache may be deleted at any time.
 */
export function shareCards({ distDir }: { distDir: URL }): AstroIntegration {
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
        const write = fileWriter(folder, fileURLToPath(distDir));
        const drawerOf = oncePer(loadCardDrawer);
        let earlier = Promise.resolve();
        let [drawn, all] = [0, 0];
        for (const { file, card } of cardsOf(folder)) {
          all += 1;
          const kept = join(cache, `${keyOf(card, drawing)}.png`);
          if (existsSync(kept)) {
            write({ path: file, content: readFileSync(kept) });
            continue;
          }
          // While one is made a PNG, the next is drawn, and no more: pictures fill the memory.
          const [canvas] = await Promise.all([drawerOf(card.lang).then((draw) => draw(card)), earlier]);
          earlier = writeBoth(printPng(canvas), [kept, join(folder, file)]);
          drawn += 1;
        }
        await earlier;
        const seconds = ((performance.now() - start) / 1000).toFixed(1);
        logger.info(`Drew ${drawn} of ${all} cards, in ${seconds} s; the others were kept`);
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

/** The cards of a built site, each read from its page when it is asked for. */
function* cardsOf(folder: string): Generator<{ file: string; card: Card }> {
  for (const name of listPages(folder)) {
    if (basename(name) !== 'index.html') continue;
    const card = readCard(readFileSync(join(folder, name), 'utf8'));
    if (card !== undefined) yield { file: join(dirname(name), CARD_FILE), card };
  }
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
