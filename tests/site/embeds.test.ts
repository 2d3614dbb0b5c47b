import { describe, expect, it } from 'vitest';
import { LANGS } from '../../src/i18n/locales.ts';
import { madeUpSite, readSite } from '../support/built-site.ts';
import { embedsOf, judgeEmbeds } from '../support/judge-embeds.ts';
import { idsIn } from '../support/records.ts';
import { brotliBytes } from '../support/weigh.ts';
import { BUDGETS } from './budgets.ts';

describe('the built site', () => {
  const site = readSite();
  const embeds = embedsOf(site);

  it('has excerpts of the timeline for frames that need nothing else', () => {
    expect(embeds.length).toBeGreaterThan(0);
    expect(judgeEmbeds(site)).toEqual([]);
  });

  it('sends each excerpt within its budget', () => {
    const sizes = embeds.map(({ path, html }) => ({ path, bytes: brotliBytes(html) }));
    const largest = sizes.toSorted((a, b) => b.bytes - a.bytes).slice(0, 5);
    console.log(
      largest.map(({ path, bytes }) => `${path.padEnd(60)} ${bytes} bytes after brotli`).join('\n'),
    );
    expect(sizes.filter(({ bytes }) => bytes > BUDGETS.embedHtml)).toEqual([]);
  });

  it.each(LANGS)('shows every event in %s in one of the decades', (lang) => {
    const decades = embeds.filter(({ path }) => path.startsWith(`/${lang}/embed/timeline/decades/`));
    const shown = decades.flatMap(({ html }) =>
      [...html.matchAll(/timeline\/#([a-z0-9-]+)"/gu)].map(([, id = '']) => id),
    );
    expect(shown.toSorted()).toEqual(idsIn('events').sort());
  });

  it.each(LANGS)('offers on the page of data in %s every excerpt, and the first as HTML to copy', (lang) => {
    const { html } = site.pages.find(({ path }) => path === `/${lang}/data/`) ?? { html: '' };
    const own = embeds.filter((page) => page.lang === lang).map(({ path }) => path);
    expect(own.filter((path) => !html.includes(`href="${site.base}${path.slice(1)}"`))).toEqual([]);
    expect(html).toContain(
      `&lt;iframe src=&quot;${site.origin}${site.base}${lang}/embed/timeline/key-events/&quot;`,
    );
  });
});

describe('judgeEmbeds', () => {
  const head =
    '<base target="_top"><meta name="robots" content="noindex"><link rel="canonical" href="http://localhost:4321/en/timeline/">';
  const item = '<ol><li><a href="/en/sources/#log">Log</a></li></ol>';
  const licence = '<a rel="license external" href="https://example.org/">CC</a>';

  it.each([
    [head + item + licence, []],
    [`${head}${item}${licence}<script>go()</script>`, ['/en/embed/timeline/a/  has a script.']],
    [head + licence, ['/en/embed/timeline/a/  has an event without a source.']],
    [`${head}<ol><li>1984</li></ol>${licence}`, ['/en/embed/timeline/a/  has an event without a source.']],
    [head + item, ['/en/embed/timeline/a/  names no licence.']],
    [`${head}${item}${licence}<a href="#top">Top</a>`, ['/en/embed/timeline/a/  leads to itself.']],
    [
      item + licence,
      [
        '/en/embed/timeline/a/  may be found by searching.',
        '/en/embed/timeline/a/  does not belong to the timeline.',
        '/en/embed/timeline/a/  leads on inside the frame.',
      ],
    ],
  ])('judges %s', (html, faults) => {
    expect(judgeEmbeds(madeUpSite({ '/en/embed/timeline/a/': html }))).toEqual(faults);
  });
});
