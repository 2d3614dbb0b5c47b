import { expect, type Page } from '@playwright/test';
import { LANGS } from '../../src/i18n/locales.ts';
import { test } from './site.ts';

/** Markup that would run or load something, if it ever got past the content check. */
const ATTACKS = [
  '<script>window.ran = 1</script>',
  '<script src="data:text/javascript,window.ran=1"></script>',
  '<script src="https://evil.example/x.js"></script>',
  '<script type="module">window.ran = 1</script>',
  '<img src="x" onerror="window.ran = 1" alt="">',
  '<img src="https://evil.example/x.png" alt="">',
  '<svg onload="window.ran = 1"></svg>',
  '<svg><script>window.ran = 1</script></svg>',
  '<svg><use href="data:image/svg+xml,<svg id=a onload=window.ran=1></svg>#a"></use></svg>',
  '<svg><animate onbegin="window.ran = 1" attributeName="x" dur="1s"></animate></svg>',
  '<details open ontoggle="window.ran = 1"><summary>x</summary></details>',
  '<input autofocus onfocus="window.ran = 1">',
  '<video src="https://evil.example/x.mp4" onerror="window.ran = 1"></video>',
  '<iframe srcdoc="<script>parent.ran = 1</script>"></iframe>',
  '<iframe src="javascript:parent.ran = 1"></iframe>',
  '<iframe src="https://evil.example/"></iframe>',
  '<object data="https://evil.example/x.html"></object>',
  '<embed src="https://evil.example/x.html">',
  '<base href="https://evil.example/"><script src="x.js"></script>',
  '<link rel="stylesheet" href="https://evil.example/x.css">',
  '<style>main { background: url(https://evil.example/x.png) }</style>',
  '<p style="background: url(https://evil.example/y.png)">x</p>',
  '<style>@import "https://evil.example/z.css";</style>',
  '<script type="importmap">{"imports":{"a":"https://evil.example/a.js"}}</script><script type="module">import "a"</script>',
] as const;

/** Those of them with which Chromium does nothing any more, whatever the policy. */
const HARMLESS = ATTACKS.filter((markup) => markup.startsWith('<svg><use '));

const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/u;

/** Markup that does nothing until it is clicked. */
const CLICKED = [
  '<a id="bait" href="javascript:window.ran = 1">x</a>',
  '<a id="bait" href="data:text/html,<script>opener.ran = 1</script>">x</a>',
  '<button id="bait" onclick="window.ran = 1">x</button>',
  '<form><button id="bait" formaction="javascript:window.ran = 1">x</button></form>',
] as const;

/** Opens a page with markup in its text, and returns the requests that left for elsewhere. */
async function openWith(
  page: Page,
  path: string,
  markup: string,
  policy: 'as it is' | 'taken out' = 'as it is',
): Promise<string[]> {
  const elsewhere: string[] = [];
  // A request that the policy refuses is announced by none; one that it lets through is answered here.
  await page.route(/evil\.example/u, (route) => {
    elsewhere.push(route.request().url());
    return route.fulfill({ contentType: 'text/javascript', body: 'window.ran = 1' });
  });
  await page.route(`**/${path}`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('</main>', () => `${markup}</main>`);
    if (policy === 'as it is') {
      await route.fulfill({ response, body });
    } else {
      const { 'content-security-policy': _, ...headers } = response.headers();
      await route.fulfill({ headers, body: body.replace(POLICY, '') });
    }
  });
  await page.goto(path, { waitUntil: 'load' });
  return elsewhere;
}

function hasRun(page: Page): Promise<unknown> {
  return page.evaluate((): unknown => Reflect.get(globalThis, 'ran'));
}

for (const markup of ATTACKS) {
  test(`the policy of a page keeps from running ${markup}`, async ({ page, paths }) => {
    const elsewhere = await openWith(page, paths.articles('en')[0] ?? '', markup);
    expect(await page.locator('main').innerHTML()).toContain(/^<[a-z]+/u.exec(markup)?.[0]);
    expect(await hasRun(page)).toBeUndefined();
    expect(elsewhere).toEqual([]);
  });
}

for (const markup of CLICKED) {
  test(`the policy of a page keeps a click from running ${markup}`, async ({ page, paths }) => {
    const path = paths.articles('en')[0] ?? '';
    const elsewhere = await openWith(page, path, markup);
    await page.locator('#bait').click();
    expect(await hasRun(page)).toBeUndefined();
    expect(new URL(page.url()).pathname).toContain(path);
    expect(elsewhere).toEqual([]);
  });
}

test('the policy of a page keeps a form from being sent elsewhere', async ({ page, paths }) => {
  const form = '<form action="https://evil.example/"><button id="bait">x</button></form>';
  const elsewhere = await openWith(page, paths.articles('en')[0] ?? '', form);
  const refused = page.waitForEvent('console', (message) => message.text().includes('form-action'));
  await page.locator('#bait').click({ noWaitAfter: true });
  await refused;
  expect(elsewhere).toEqual([]);
});

test('it is the policy that keeps them from it', async ({ page, paths }) => {
  const path = paths.articles('en')[0] ?? '';
  const idle: string[] = [];
  for (const markup of ATTACKS) {
    const elsewhere = await openWith(page, path, markup, 'taken out');
    if ((await hasRun(page)) === undefined && elsewhere.length === 0) idle.push(markup);
    await page.unrouteAll();
  }
  console.log(`Without the policy ${ATTACKS.length - idle.length} of ${ATTACKS.length} would run or load`);
  expect(idle).toEqual(HARMLESS);
});

for (const lang of LANGS) {
  test(`what is searched for in ${lang} is text and nothing else`, async ({ page }) => {
    const query = '"><img src=x onerror="window.ran=1"><script>window.ran=1</script>';
    await page.goto(`${lang}/search/?q=${encodeURIComponent(query)}`, { waitUntil: 'networkidle' });
    await expect(page.locator('main input[type=search]').first()).toHaveValue(query);
    expect(await hasRun(page)).toBeUndefined();
    await expect(page.locator('main img')).toHaveCount(0);
  });

  test(`a fragment in ${lang} is no code`, async ({ page, paths }) => {
    await page.goto(`${paths.articles(lang)[0] ?? ''}#"><img src=x onerror=window.ran=1>`);
    expect(await hasRun(page)).toBeUndefined();
    await expect(page.locator('main h1').first()).toBeVisible();
  });
}
