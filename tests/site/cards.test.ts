import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../src/i18n/locales.ts';
import { loadCardDrawer, printPng } from '../../src/integrations/card-drawing.ts';
import { readCard } from '../../src/integrations/card-page.ts';
import { madeUpSite, readSite } from '../support/built-site.ts';
import { judgeCards } from '../support/judge-share-tags.ts';

const site = readSite();

describe('the built site', () => {
  it('has for every page that may be found a picture of its own, where it says', () => {
    expect(judgeCards(site)).toEqual([]);
  });

  it('has pictures of the size that pages state', async () => {
    const cards = [...site.files].filter((path) => path.endsWith('/card.png'));
    const sizes = await Promise.all(cards.map((path) => sharp(join(site.folder, path)).metadata()));
    expect(new Set(sizes.map(({ format, width, height }) => `${format} ${width} ${height}`))).toEqual(
      new Set(['png 1200 630']),
    );
  });

  it.each(LANGS)('has in %s the very picture that is drawn afresh', async (lang) => {
    const path = `/${lang}/articles/`;
    const page = site.pages.find((each) => each.path.startsWith(path));
    const card = readCard(page?.html ?? '');
    if (page === undefined || card === undefined) throw new Error(`No page under ${path} has a picture.`);
    const drawn = await printPng(await (await loadCardDrawer(lang))(card));
    const kept = readFileSync(join(site.folder, page.path, 'card.png'));
    expect(drawn.equals(kept)).toBe(true);
  });
});

describe('judgeCards', () => {
  const tag = (path: string): string => `<meta property="og:image" content="http://localhost:4321${path}">`;

  it.each([
    [tag('/fr/card.png'), []],
    ['', ['/fr/  The picture is undefined, not http://localhost:4321/fr/card.png.']],
    [
      tag('/card.png'),
      ['/fr/  The picture is http://localhost:4321/card.png, not http://localhost:4321/fr/card.png.'],
    ],
  ])('judges %s', (html, faults) => {
    expect(judgeCards(madeUpSite({ '/fr/': html }, ['/fr/card.png']))).toEqual(faults);
  });

  it('misses the file', () => {
    expect(judgeCards(madeUpSite({ '/fr/': tag('/fr/card.png') }))).toEqual([
      '/fr/  There is no /fr/card.png.',
    ]);
  });
});
