import { expect } from '@playwright/test';
import { LANGS, LOCALE_TAGS } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translate.ts';
import { test } from './site.ts';

const HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': expect.stringMatching(/^(no-referrer|same-origin|strict-origin)/u),
  'permissions-policy': expect.stringContaining('geolocation=()'),
  'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
  'content-encoding': expect.stringMatching(/^(br|gzip|zstd)$/u),
} as const;

for (const lang of LANGS) {
  test(`pages in ${lang} load in peace, from this site alone`, async ({ page, context, paths }) => {
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(`${page.url()} ${message.text()}`);
    });
    page.on('pageerror', (error) => faults.push(`${page.url()} ${error.message}`));
    page.on('requestfailed', (request) => {
      // Going on to the next page gives up what is still under way, such as the icon.
      const reason = request.failure()?.errorText ?? '';
      if (reason !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()} ${reason}`);
    });
    page.on('request', (request) => {
      const { protocol, origin, pathname } = new URL(request.url());
      if (protocol === 'data:' || protocol === 'blob:') return;
      if (origin !== new URL(page.url()).origin && page.url() !== 'about:blank')
        faults.push(`elsewhere: ${request.url()}`);
      if (pathname.includes('/pagefind/')) faults.push(`search, before it is asked for: ${request.url()}`);
    });
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        console.error(`policy: ${violatedDirective} ${blockedURI}`);
      });
    });
    await page.goto('');
    const kinds = new Set(paths.kinds(lang));
    for (const path of paths.of(lang)) {
      // What pages do once they have loaded depends on their kind: one of each is waited for.
      await page.goto(path, { waitUntil: kinds.has(path) ? 'networkidle' : 'load' });
      const kept = await page.evaluate(() => localStorage.length + sessionStorage.length);
      if (kept > 0) faults.push(`/${path} keeps something`);
    }
    expect(faults).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });

  test(`every kind of page in ${lang} is sent compressed with its headers`, async ({ request, paths }) => {
    for (const path of paths.kinds(lang))
      expect((await request.get(path)).headers(), `/${path}`).toMatchObject(HEADERS);
  });

  test(`an unknown address under ${lang} answers 404 in that language`, async ({ page }) => {
    const t = translator(lang);
    const response = await page.goto(`${lang}/no-such-page/`);
    expect(response?.status()).toBe(404);
    expect(response?.headers()).toMatchObject(HEADERS);
    await expect(page.locator('html')).toHaveAttribute('lang', LOCALE_TAGS[lang]);
    await expect(page.locator('h1')).toHaveText(t('not-found.title'));
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/u);
  });
}

test('an unknown address without a language answers 404 and offers the four languages', async ({ page }) => {
  const response = await page.goto('no-such-page');
  expect(response?.status()).toBe(404);
  for (const lang of LANGS)
    await expect(page.locator(`main a[hreflang="${LOCALE_TAGS[lang]}"]`)).toHaveAttribute(
      'href',
      new RegExp(`/${lang}/$`, 'u'),
    );
});

test('the parts of a page are sent with the headers too', async ({ page }) => {
  const parts: Promise<[string, Record<string, string>]>[] = [];
  page.on('response', (response) => {
    parts.push(response.allHeaders().then((headers) => [response.url(), headers]));
  });
  await page.goto('en/', { waitUntil: 'networkidle' });
  const { 'content-encoding': _, ...expected } = HEADERS;
  expect(parts.length).toBeGreaterThan(1);
  for (const [url, headers] of await Promise.all(parts)) expect(headers, url).toMatchObject(expected);
});
