import { expect } from '@playwright/test';
import { LANGS } from '../../src/i18n/locales.ts';
import { cutOff, overflow } from './overflow.ts';
import { test } from './site.ts';

/** Gives text the spacing that WCAG 1.4.12 lets a reader choose. */
function spaceOut(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } ' +
      'p { margin-block-end: 2em !important }',
  );
  document.adoptedStyleSheets.push(sheet);
}

for (const lang of LANGS) {
  test(`a page of each kind in ${lang} loses nothing when its text is spaced out`, async ({
    page,
    paths,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const found: string[] = [];
    for (const path of paths.kinds(lang)) {
      await page.goto(path);
      await page.evaluate(spaceOut);
      const wide = await overflow(page);
      if (wide !== undefined) found.push(`/${path} is ${wide}`);
      found.push(...(await cutOff(page)).map((text) => `/${path} cuts off ${text}`));
    }
    expect(found).toEqual([]);
  });
}
