import { expect, type Page } from '@playwright/test';
import { LANGS, type Lang } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translate.ts';
import { test } from './site.ts';

test.describe.configure({ timeout: 120_000 });
test.use({ permissions: ['clipboard-read', 'clipboard-write'], viewport: { width: 1280, height: 800 } });

/** How many quotations are tried in each language: 52 in all. */
const SAMPLES = 13;
const BLOCKS = '.prose > p, .prose > ul > li';

/**
 * Selects as a reader may, from one of the paragraphs: a few words, from the middle of one word to that of another, the
 * whole, or on into the next paragraph. Gives the number of the paragraph and the words.
 */
function select(page: Page, index: number): Promise<{ block: number; words: string }> {
  return page.evaluate(
    ({ at, selector, samples }) => {
      const blocks = [...document.querySelectorAll(selector)];
      const block = Math.floor((at * (blocks.length - 1)) / samples);
      const textsOf = (element: Element | undefined): Text[] => {
        const walker = document.createTreeWalker(element ?? document.body, NodeFilter.SHOW_TEXT);
        const texts: Text[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode())
          if (node instanceof Text && node.data.trim().length > 8) texts.push(node);
        return texts;
      };
      const way = at % 4;
      const texts = textsOf(blocks[block]);
      const [first] = texts;
      const last = (way === 3 ? textsOf(blocks[block + 1]) : texts).at(way === 0 ? 0 : -1);
      if (first === undefined || last === undefined) throw new Error(`No text in paragraph ${block}.`);
      const range = document.createRange();
      range.setStart(first, way === 2 ? 0 : Math.min(4, first.length - 2));
      range.setEnd(last, way === 0 ? Math.min(24, last.length) : last.length - (way === 2 ? 0 : 3));
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      return { block, words: range.toString() };
    },
    { at: index, selector: BLOCKS, samples: SAMPLES },
  );
}

async function quotationLink(page: Page, lang: Lang): Promise<string> {
  await page.getByRole('button', { name: translator(lang)('quote.copy') }).click();
  await expect(page.locator('copy-links [role=status]')).toHaveText(translator(lang)('section.copied'));
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Opens an address by way of another page, so that it is loaded rather than scrolled to. */
async function load(page: Page, url: string): Promise<void> {
  await page.goto('404.html');
  await page.goto(url, { waitUntil: 'networkidle' });
}

/** How a paragraph of the page is drawn. */
async function draw(page: Page, block: number): Promise<string> {
  return (await page.locator(BLOCKS).nth(block).screenshot()).toString('base64');
}

for (const lang of LANGS) {
  test(`${SAMPLES} links to quotations in ${lang} scroll to the text and mark it`, async ({
    page,
    paths,
  }) => {
    const faults: string[] = [];
    const articles = paths.articles(lang);
    for (let index = 0; index < SAMPLES; index += 1) {
      const path = articles[index % articles.length] ?? '';
      await page.goto(path);
      const { block, words } = await select(page, index);
      const url = await quotationLink(page, lang);
      await page.evaluate(() => getSelection()?.removeAllRanges());
      const unmarked = await draw(page, block);
      // The section before it would be led to as well: without it the browser goes to the text or stays.
      await load(page, url.replace(/#[^:]*:~:/u, '#:~:'));
      const top = await page
        .locator(BLOCKS)
        .nth(block)
        .evaluate((element) => element.getBoundingClientRect().top);
      if (top < -400 || top > 800) faults.push(`/${path} stands at ${top}: ${words} ${url}`);
      if ((await draw(page, block)) === unmarked) faults.push(`/${path} is not marked: ${words} ${url}`);
    }
    console.log(`${SAMPLES - faults.length} of ${SAMPLES} quotation links in ${lang} lead to marked text`);
    expect(faults).toEqual([]);
  });

  test(`a paragraph in ${lang} that nothing marks is drawn the same wherever it stands`, async ({
    page,
    paths,
  }) => {
    const [path = ''] = paths.articles(lang);
    await page.goto(path);
    await select(page, 2);
    await page.evaluate(() => getSelection()?.removeAllRanges());
    const picture = await draw(page, 2);
    await load(page, path);
    await page
      .locator(BLOCKS)
      .nth(2)
      .evaluate((element) => {
        element.scrollIntoView({ block: 'end', behavior: 'instant' });
      });
    expect(await draw(page, 2)).toBe(picture);
  });

  test(`a link to a quotation in ${lang} names its section, for browsers that do not find the text`, async ({
    page,
    paths,
  }) => {
    await page.goto(paths.articles(lang)[0] ?? '');
    const id = await page.locator('.prose > .section-head :is(h2,h3)').nth(1).getAttribute('id');
    await page.locator(`.prose > .section-head:has(#${String(id)}) + p`).evaluate((paragraph) => {
      getSelection()?.selectAllChildren(paragraph);
    });
    expect(await quotationLink(page, lang)).toContain(`#${String(id)}:~:text=`);
  });

  test(`the offer of a link to a quotation in ${lang} goes with the selection and on Escape`, async ({
    page,
    paths,
  }) => {
    await page.goto(paths.articles(lang)[0] ?? '');
    const offer = page.getByRole('button', { name: translator(lang)('quote.copy') });
    await select(page, 1);
    await expect(offer).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(offer).toHaveCount(0);
    await select(page, 2);
    await expect(offer).toBeVisible();
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await expect(offer).toHaveCount(0);
  });
}
