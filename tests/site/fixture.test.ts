import { readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build, FIXTURES, hashFiles, makeFolder, overlay, type Built } from '../support/build.ts';
import { LOCAL_ORIGIN, readSite, ROOT } from '../support/built-site.ts';
import { judgeAlternates, judgeCanonicals, judgeTitles } from '../support/judge-heads.ts';
import { judgeInternalLinks } from '../support/judge-links.ts';
import { judgeFrenchSpaces, judgeHanSpaces } from '../support/judge-typography.ts';
import { judgeInterface, judgeMarkup, judgeScripts } from '../support/judge-words.ts';
import { printPage } from '../support/print-page.ts';

const SMALL = join(FIXTURES, 'small');
const folder = makeFolder();
const dist = join(folder, 'dist');

// One build after another: they share the store in which Astro keeps content.
describe('the small site', () => {
  let built: Built;

  beforeAll(async () => {
    built = await build({ CONTENT_DIR: SMALL, DIST_DIR: dist });
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('is built from another content folder', () => {
    expect(built.code, built.output).toBe(0);
    expect(Object.keys(hashFiles(dist))).toContain('ko/articles/ferry-line/index.html');
  });

  it.each([
    ['titles and descriptions', judgeTitles],
    ['whole addresses', judgeCanonicals],
    ['alternates, also where an article has not been translated', judgeAlternates],
    ['links', judgeInternalLinks],
    ['interface texts', judgeInterface],
    ['words in other scripts', judgeScripts],
    ['Markdown', judgeMarkup],
    ['French spaces', judgeFrenchSpaces],
    ['Chinese spaces', judgeHanSpaces],
  ])('has faultless %s', (_, judge) => {
    expect(judge(readSite({ folder: dist, base: '/', origin: LOCAL_ORIGIN }))).toEqual([]);
  });

  it.each([
    ['en/articles/ferry-line', 'article-en'],
    ['zh/articles/ferry-line', 'article-zh'],
    ['fr', 'home-fr'],
    ['fr/timeline', 'timeline-fr'],
    ['ko/differences', 'differences-ko'],
    ['en/sources', 'sources-en'],
  ])('has the page %s as it was last looked at', async (page, golden) => {
    const printed = printPage(readFileSync(join(dist, page, 'index.html'), 'utf8'));
    await expect(printed).toMatchFileSnapshot(`golden/${golden}.html`);
  });

  it('has no page in a language in which an article has not been written', () => {
    const paths = readSite({ folder: dist, base: '/', origin: LOCAL_ORIGIN }).pages.map(({ path }) => path);
    expect(paths.filter((path) => path.includes('lighthouse'))).toEqual([
      '/en/articles/lighthouse/',
      '/en/embed/timeline/articles/lighthouse/',
    ]);
  });

  it('is the same to the byte when it is built again, in another time zone', async () => {
    const again = join(folder, 'again');
    await build({ CONTENT_DIR: SMALL, DIST_DIR: again, TZ: 'Asia/Seoul' });
    expect(hashFiles(again)).toEqual(hashFiles(dist));
  });

  it('lies wholly under a path of its own', async () => {
    const place = { folder: join(folder, 'sub'), base: '/sub/', origin: 'https://site.example' };
    const { code } = await build({
      CONTENT_DIR: SMALL,
      DIST_DIR: place.folder,
      BASE_PATH: '/sub',
      SITE_URL: place.origin,
    });
    const site = readSite(place);

    expect(code).toBe(0);
    expect([judgeInternalLinks, judgeCanonicals, judgeAlternates].flatMap((judge) => judge(site))).toEqual(
      [],
    );
  });

  it.each(['source-unknown', 'date-impossible', 'sections-differ-fr', 'address-gone'])(
    'with the mistake %s is not built, and the last good site stays',
    async (mistake) => {
      const content = join(folder, mistake);
      const expected = readFileSync(join(FIXTURES, 'mistakes', mistake, 'expected.txt'), 'utf8')
        .trim()
        .split('\n');
      const before = hashFiles(dist);
      overlay(mistake, content);

      const { code, output } = await build({ CONTENT_DIR: content, DIST_DIR: dist });
      const lines = output.split('\n').map((line) => line.replace(relative(ROOT, content), 'content'));

      expect(code).toBe(1);
      expect(lines).toEqual(expect.arrayContaining(expected));
      expect(lines.filter((line) => /^\s+at .*:\d+|Error:/u.test(line))).toEqual([]);
      expect(hashFiles(dist)).toEqual(before);
    },
  );
});
