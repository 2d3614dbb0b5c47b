import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freezeEdition } from '../../scripts/edition/freeze-edition.ts';
import { LANGS } from '../../src/i18n/locales.ts';
import {
  hashOf,
  listEditions,
  readEdition,
  readHashes,
  writeHashes,
} from '../../src/integrations/frozen-store.ts';
import { putEditions } from '../../src/integrations/frozen-editions.ts';
import { build, FIXTURES, makeFolder } from '../support/build.ts';
import { listFiles, readSite, type BuiltSite } from '../support/built-site.ts';
import { all, attribute, textOf } from '../support/html.ts';
import { judgeInternalLinks } from '../support/judge-links.ts';

const DAY = '2026-05-09';
const OLD_DAY = '2025-03-01';
const ORIGIN = 'https://site.example';
const PLACE = `/editions/${DAY}/`;
const SMALL = join(FIXTURES, 'small');

const NOTICES = {
  en: ['Edition of 9 May 2026, kept as it was.', 'The page as it is now'],
  fr: ['Édition du 9 mai 2026, conservée telle quelle.', 'La page dans son état actuel'],
  zh: ['2026年5月9日定版，保持原样。', '查看当前页面'],
  ko: ['2026년 5월 9일 판. 그날의 모습 그대로 보존한다.', '지금의 페이지 보기'],
} as const;
const LISTED = {
  en: ['Frozen editions', 'Edition of 1 March 2025'],
  fr: ['Éditions figées', 'Édition du 1er mars 2025'],
  zh: ['定版存档', '2025年3月1日定版'],
  ko: ['보존판', '2025년 3월 1일 판'],
} as const;

describe('a frozen edition', () => {
  const folder = makeFolder();
  const [old, store, dist] = ['old', 'store', 'dist'].map((name) => join(folder, name));
  const freeze = (day = DAY, into = store) =>
    freezeEdition({ dist: dist ?? '', root: new URL(`${ORIGIN}/sub/`), store: into ?? '', day });
  let site: BuiltSite;
  let edition: BuiltSite;

  beforeAll(async () => {
    // The site is built with an edition of long ago in it, which is left alone when it is frozen itself.
    const small = join(folder, 'small');
    cpSync(join(FIXTURES, 'editions/site'), small, { recursive: true });
    freezeEdition({ dist: small, root: new URL(`${ORIGIN}/sub/`), store: old ?? '', day: OLD_DAY });
    const { output } = await build({
      CONTENT_DIR: SMALL,
      SITE_URL: ORIGIN,
      BASE_PATH: '/sub',
      DIST_DIR: dist ?? '',
      EDITIONS_DIR: old ?? '',
    });
    expect(output).toContain('Built in');
    freeze();
    await putEditions(store ?? '', dist ?? '');
    site = readSite({ folder: dist ?? '', base: '/sub/', origin: ORIGIN });
    const place = join(dist ?? '', PLACE);
    edition = readSite({ folder: place, base: `/sub${PLACE}`, origin: 'https://frozen.example' });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('lies in the site byte for byte, as its list of hashes says', () => {
    const lists = [OLD_DAY, DAY].map((day) => {
      const place = join(dist ?? '', `/editions/${day}/`);
      const hashes = readHashes(readFileSync(join(place, 'SHA256SUMS'), 'utf8'));
      const files = listFiles(place).filter((name) => name !== 'SHA256SUMS');
      expect(files.toSorted()).toEqual([...hashes.keys()].toSorted());
      const differing = files.filter((name) => hashOf(readFileSync(join(place, name))) !== hashes.get(name));
      expect(differing).toEqual([]);
      return files.length;
    });
    console.log(`Files of editions identical to what was frozen: ${lists.join(' and ')}`);
    expect(lists[0]).toBe(5);
    expect(lists[1]).toBeGreaterThan(30);
  });

  it('has every page of the site that is read, in each language, and nothing that needs a script', () => {
    const paths = edition.pages.map(({ path }) => path);
    const read = [
      '',
      'articles/ferry-line/',
      'timeline/',
      'differences/',
      'data/',
      'names/',
      'sources/',
      'about/',
    ];
    expect(paths).toEqual(
      expect.arrayContaining(['/', ...LANGS.flatMap((lang) => read.map((page) => `/${lang}/${page}`))]),
    );
    expect(paths.filter((path) => path.includes('/search/'))).toEqual([]);
    expect(listFiles(join(dist ?? '', PLACE)).filter((name) => /\.js$|pagefind/u.test(name))).toEqual([]);
    expect(edition.pages.flatMap(({ document }) => all(document, 'script'))).toEqual([]);
    expect(edition.pages.filter(({ html }) => html.includes('scripting:'))).toEqual([]);
    expect(site.pages.filter(({ html }) => html.includes('scripting:')).length).toBeGreaterThan(0);
  });

  it('leads to its own pages, or to the live site by its whole address', () => {
    expect([site, edition].flatMap(judgeInternalLinks)).toEqual([]);
    const inside = ['href', 'src', 'action'];
    const absolute = edition.pages.flatMap(({ document, path }) =>
      ['a', 'link', 'img', 'form'].flatMap((name) =>
        all(document, name)
          .flatMap((element) => inside.map((each) => attribute(element, each) ?? ''))
          .filter((address) => address.startsWith('/'))
          .map((address) => `${path} ${address}`),
      ),
    );
    expect(absolute).toEqual([]);
  });

  it.each(LANGS)('says in %s that it is frozen, and leads to the live page', (lang) => {
    const path = `/${lang}/articles/ferry-line/`;
    const page = edition.pages.find((each) => each.path === path);
    const [notice] = page === undefined ? [] : all(page.document, 'aside');
    const [link] = notice === undefined ? [] : all(notice, 'a');
    expect(notice && textOf(notice)).toBe(NOTICES[lang].join(' '));
    expect(link && attribute(link, 'href')).toBe(`${ORIGIN}/sub${path}`);
  });

  it('names the live page as the one that counts, and keeps away search engines', () => {
    const faults = edition.pages.flatMap(({ document, path }) => {
      const canonical = all(document, 'link').find((link) => attribute(link, 'rel') === 'canonical');
      const robots = all(document, 'meta').find((meta) => attribute(meta, 'name') === 'robots');
      const live = `${ORIGIN}/sub${path}`;
      const isRight =
        canonical !== undefined &&
        attribute(canonical, 'href') === live &&
        robots !== undefined &&
        attribute(robots, 'content') === 'noindex';
      return isRight ? [] : [path];
    });
    expect(faults).toEqual([]);
    expect(readFileSync(join(dist ?? '', 'sitemap-0.xml'), 'utf8')).not.toContain('/editions/');
    const fragments = listFiles(join(dist ?? '', 'pagefind/fragment')).map((name) =>
      gunzipSync(readFileSync(join(dist ?? '', 'pagefind/fragment', name))).toString(),
    );
    expect(fragments.filter((text) => text.includes('/editions/'))).toEqual([]);
    expect(fragments.length).toBeGreaterThan(0);
  });

  it.each(LANGS)('is listed in %s on the page about the site', (lang) => {
    const page = site.pages.find(({ path }) => path === `/${lang}/about/`);
    const links = page === undefined ? [] : all(page.document, 'a');
    const [title, name] = LISTED[lang];
    expect(page?.html).toContain(`<h2 id="editions">${title}</h2>`);
    const found = links.filter((link) => attribute(link, 'href') === `/sub/editions/${OLD_DAY}/${lang}/`);
    expect(found.map(textOf)).toEqual([name]);
  });

  it('is made once: its day cannot be frozen again', () => {
    const before = hashOf(readFileSync(join(store ?? '', `${DAY}.zip`)));
    expect(() => freeze()).toThrow('There is an edition of 2026-05-09, and an edition never changes.');
    expect(hashOf(readFileSync(join(store ?? '', `${DAY}.zip`)))).toBe(before);
  });

  it('is the same to the byte when the same site is frozen into another store', () => {
    const other = join(folder, 'other-store');
    freeze(DAY, other);
    expect(readFileSync(join(other, `${DAY}.zip`))).toEqual(readFileSync(join(store ?? '', `${DAY}.zip`)));
    expect(listEditions(other)).toEqual([DAY]);
  });

  it('is made when a run before it was stopped after it wrote the hash', () => {
    const other = join(folder, 'stopped-store');
    mkdirSync(other);
    writeFileSync(join(other, 'SHA256SUMS'), writeHashes(new Map([[`${DAY}.zip`, '0'.repeat(64)]])));
    expect(listEditions(other)).toEqual([]);
    freeze(DAY, other);
    expect(readEdition(other, DAY).size).toBeGreaterThan(30);
  });

  it('stops the build when its archive, or a file with its hash, was changed', () => {
    const other = join(folder, 'changed-store');
    freeze(DAY, other);
    const archive = join(other, `${DAY}.zip`);
    const bytes = readFileSync(archive);
    // A byte of a name in the directory at the end: unpacked, it is another file.
    bytes.writeUInt8((bytes.at(-40) ?? 0) ^ 1, bytes.length - 40);
    writeFileSync(archive, bytes);
    expect(() => readEdition(other, DAY)).toThrow(`its archive ${DAY}.zip differs`);
    writeFileSync(join(other, 'SHA256SUMS'), writeHashes(new Map([[`${DAY}.zip`, hashOf(bytes)]])));
    expect(() => readEdition(other, DAY)).toThrow(/is not what was frozen|invalid/u);
    expect(existsSync(archive)).toBe(true);
  });
});
