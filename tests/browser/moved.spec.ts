import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { serveSite, type ServedSite } from '../../scripts/serve.ts';
import { build, FIXTURES, makeFolder } from '../support/build.ts';

const SMALL = join(FIXTURES, 'small');
const moves = parse(readFileSync(join(SMALL, 'addresses/moved.yaml'), 'utf8')) as Record<string, string>;
/** A section that kept its id when its page moved needs no line of its own. */
const addresses = Object.entries({
  ...moves,
  '/en/articles/the-ferry/#opening': '/en/articles/ferry-line/#opening',
});

test.describe.configure({ mode: 'serial' });

let folder: string;
let served: ServedSite;

test.beforeAll(async () => {
  folder = makeFolder();
  const { code, output } = await build({ CONTENT_DIR: SMALL, DIST_DIR: join(folder, 'dist') });
  expect(code, output).toBe(0);
  served = await serveSite({ folder: join(folder, 'dist'), port: 0 });
});

test.afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true, force: true });
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with scripts ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    for (const [from, to] of addresses) {
      test(`${from} reaches ${to}`, async ({ page }) => {
        const url = new URL(served.url);
        await page.goto(new URL(from, url).href);
        const [path = '', id] = to.split('#');
        // A section that is on another page now is one link away.
        const line = page.locator('.moved:target a');
        if ((await line.count()) > 0) await line.click();
        await expect(page).toHaveURL((now) => now.pathname === path);
        if (id !== undefined)
          await expect(page.locator(`[id="${id}"]:is(:target, :has(:target))`)).toBeInViewport();
      });
    }
  });
}

test('a page that has moved leads on where the host redirects nothing', async ({ page }) => {
  await page.route('**/the-ferry/**', async (route) => {
    const file = join(folder, 'dist', new URL(route.request().url()).pathname, 'index.html');
    await route.fulfill({ contentType: 'text/html', body: readFileSync(file, 'utf8') });
  });
  await page.goto(new URL('/en/articles/the-ferry/#tickets', served.url).href);
  await expect(page).toHaveURL(/\/en\/articles\/ferry-line\/#fares$/u);
});
