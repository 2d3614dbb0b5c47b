import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGS, LOCALE_TAGS, type Lang } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translate.ts';
import { openFirefox, type FirefoxSite } from './firefox.ts';
import { attributeOf, waitForTarget, waitUntil } from './steps.ts';

/** A word of the articles, which the engine finds only after folding. */
const WORDS: Readonly<Record<Lang, string>> = { en: 'mitterrand', fr: 'l’ONU', zh: '法國', ko: '제재' };

let firefox: FirefoxSite;

beforeAll(async () => {
  firefox = await openFirefox();
});

afterAll(async () => {
  await firefox.close();
});

describe.each(LANGS)('in Firefox, in %s', (lang) => {
  const t = translator(lang);
  const other = lang === 'en' ? 'fr' : 'en';

  it('a reader comes from the home page to an article, a source, and back', async () => {
    const { page, faults } = await firefox.open(`${lang}/`);
    await page.locator(`main a[href^="/${lang}/articles/"]`).click();
    await waitUntil(page, 'the article', `document.querySelector('main.reading h1') !== null`);
    expect(await attributeOf(page, 'html', 'lang')).toBe(LOCALE_TAGS[lang]);

    const cite = '.prose .cite';
    const [reference, id] = [await attributeOf(page, cite, 'href'), await attributeOf(page, cite, 'id')];
    await page.locator(cite).click();
    await waitUntil(page, 'the source', `location.hash === '${String(reference)}'`);
    await waitForTarget(page);
    await page.locator(`li${String(reference)} > [href="#${String(id)}"]`).click();
    await waitUntil(page, 'the citation', `location.hash === '#${String(id)}'`);
    await waitForTarget(page);
    expect(faults).toEqual([]);
  });

  it.each([320, 768, 1280])('no page scrolls sideways at %i px, with every table open', async (width) => {
    const { page, faults } = await firefox.open(`${lang}/articles/overview/`, width);
    for (const path of [
      '',
      'articles/overview/',
      'timeline/',
      'differences/',
      'sources/',
      'data/',
      'search/',
    ]) {
      await page.goto(new URL(`/${lang}/${path}`, page.url()).href);
      await page.$$eval('details', (all) => {
        for (const details of all) details.open = true;
      });
      const excess = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(excess, `${lang}/${path}`).toBeLessThanOrEqual(0);
    }
    expect(faults).toEqual([]);
  });

  it('the button makes a page dark, and the next page too', async () => {
    const { page, faults } = await firefox.open(`${lang}/`);
    const paper = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const before = await paper();
    await page.locator('theme-toggle button').click();
    const after = await paper();
    expect(after).not.toBe(before);
    await page.goto(new URL(`/${lang}/timeline/`, page.url()).href);
    expect(await paper()).toBe(after);
    await page.locator('theme-toggle button').click();
    expect(faults).toEqual([]);
  });

  it('the address of a section leads to it, and its button copies the address', async () => {
    const { page, faults } = await firefox.open(`${lang}/articles/overview/`);
    const hash = await attributeOf(page, 'main .prose .section-link', 'href');
    await page.goto(new URL(`/404.html`, page.url()).href);
    await page.goto(new URL(`/${lang}/articles/overview/${String(hash)}`, page.url()).href);
    await waitForTarget(page);
    await waitUntil(page, 'the copy button', `document.querySelector('main .copy-link') !== null`);
    await page.locator('main .copy-link').click();
    await waitUntil(
      page,
      'the message',
      `document.querySelector('copy-links [role=status]').textContent === ${JSON.stringify(t('section.copied'))}`,
    );
    expect(faults).toEqual([]);
  });

  it('a reader who changes the language stays at the section', async () => {
    const { page, faults } = await firefox.open(`${lang}/articles/overview/`);
    const id = await page.$$eval(
      'main .prose .section-link',
      (links) => links[2]?.getAttribute('href') ?? '',
    );
    await page.$eval(id, (section) => {
      section.scrollIntoView({ behavior: 'instant' });
    });
    const link = `header [hreflang="${LOCALE_TAGS[other]}"]`;
    await waitUntil(page, 'the link', `document.querySelector('${link}').hash === '${id}'`);
    await page.$eval(link, (element) => {
      (element as HTMLElement).click();
    });
    await waitUntil(
      page,
      'the other language',
      `location.pathname.startsWith('/${other}/') && location.hash === '${id}'`,
    );
    await waitForTarget(page);
    expect(faults).toEqual([]);
  });

  it('search leads by keyboard from the box to a place that it names', async () => {
    const { page, faults } = await firefox.open(`${lang}/`);
    await page.keyboard.press('/');
    await waitUntil(page, 'the box', `document.activeElement?.getAttribute('role') === 'combobox'`);
    await page.keyboard.type(WORDS[lang]);
    await waitUntil(
      page,
      'an answer',
      `document.querySelector('header [role=listbox] [role=option]') !== null`,
    );
    await page.keyboard.press('ArrowDown');
    const href = await attributeOf(page, 'header [role=option][aria-selected=true]', 'href');
    await page.keyboard.press('Enter');
    const { pathname, hash } = new URL(String(href), page.url());
    await waitUntil(page, 'the result', `location.href.endsWith(${JSON.stringify(pathname + hash)})`);
    await waitUntil(page, 'the marks', `CSS.highlights.get('found')?.size > 0`);
    await page.keyboard.press('Escape');
    await waitUntil(page, 'the end of the marks', `!CSS.highlights.has('found')`);
    expect(faults).toEqual([]);
  });

  it('the page of search answers the query in its address, and marks the words', async () => {
    const { page, faults } = await firefox.open(`${lang}/search/?q=${encodeURIComponent(WORDS[lang])}`);
    await waitUntil(page, 'results', `document.querySelector('.results mark') !== null`);
    expect(faults).toEqual([]);
  });
});
