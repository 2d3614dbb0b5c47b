import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'yaml';
import { LOCALE_TAGS, SOURCE_LANG } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { movedPage, withOldFragments } from '../lib/moved-html.ts';
import { planMoves, redirectLines, type Moves, type OldFragment } from '../lib/moved.ts';
import { localeOf, underBase } from '../lib/urls.ts';

/** Where the moves are written down, and under which path the site is published. */
export interface MovedAddressesOptions {
  /** `addresses/moved.yaml` as a file URL; the content check has read it before. */
  readonly moved: URL;
  /** Astro's `base`. */
  readonly base: string;
}

/**
 * Keeps old addresses alive: a page in the place of each page that moved, a line for hosts that redirect by
 * themselves, and an anchor for each old fragment. Runs before the site is indexed and judged.
 */
export function movedAddresses({ moved, base }: MovedAddressesOptions): AstroIntegration {
  const href = (path: string): string => underBase(base, path);
  return {
    name: 'moved-addresses',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        if (!existsSync(moved)) return;
        const moves = (parse(await readFile(moved, 'utf8')) ?? {}) as Moves;
        const { pages, fragments } = planMoves(moves);
        for (const { path, to, fragments: targets } of pages) {
          const folder = new URL(`.${path}`, dir);
          const urls = Object.fromEntries(Object.entries(targets).map(([id, target]) => [id, href(target)]));
          await mkdir(folder, { recursive: true });
          const html = movedPage({ to: href(to), fragments: urls }, wordsFor(path));
          await writeFile(new URL('index.html', folder), html);
        }
        for (const [page, old] of Map.groupBy(fragments, (each) => each.page)) {
          await rewrite(new URL(`.${page}index.html`, dir), old, href);
        }
        if (pages.length > 0) await writeFile(new URL('_redirects', dir), redirectLines(pages, href));
        logger.info(`Led ${pages.length} old pages and ${fragments.length} old sections to their new places`);
      },
    },
  };
}

async function rewrite(
  file: URL,
  old: readonly OldFragment[],
  href: (path: string) => string,
): Promise<void> {
  if (!existsSync(file)) throw new Error(`Old sections lead to ${fileURLToPath(file)}, which was not built.`);
  const html = await readFile(file, 'utf8');
  const fragments = old.map((each) => ({ ...each, to: href(each.to), link: wordsFor(each.page).link }));
  await writeFile(file, withOldFragments(html, fragments));
}

function wordsFor(path: string): { lang: string; title: string; link: string } {
  const lang = localeOf(path) ?? SOURCE_LANG;
  const t = translator(lang);
  return { lang: LOCALE_TAGS[lang], title: t('moved.title'), link: t('moved.link') };
}
