import { LANGS, SOURCE_LANG } from '../../src/i18n/locales.ts';
import { inLanguage } from '../../src/lib/urls.ts';
import type { BuiltSite, Page } from './built-site.ts';
import { all, attribute } from './html.ts';

/** The pages whose sections have the same addresses in every language: articles and the about page. */
const WRITTEN = /^\/[a-z]+\/(?:articles\/[^/]+|about)\/$/u;

/** The ids of the sections of an article, in their order, are those of its English edition. One sentence for each fault. */
export function judgeSections({ pages }: BuiltSite): string[] {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  return pages
    .filter(({ path, lang }) => lang === SOURCE_LANG && WRITTEN.test(path))
    .flatMap((source) => {
      const expected = sectionIds(source);
      const editions = LANGS.flatMap((lang) => byPath.get(inLanguage(source.path, lang)) ?? []);
      return [
        ...(expected.length === 0 ? [`${source.path}  There are no sections.`] : []),
        ...editions.flatMap((page) => compareIds(page, expected)),
      ];
    });
}

function compareIds(page: Page, expected: readonly string[]): string[] {
  const ids = sectionIds(page);
  const at = Array.from({ length: Math.max(ids.length, expected.length) }).findIndex(
    (_, i) => ids[i] !== expected[i],
  );
  if (at === -1) return [];
  return [
    `${page.path}  Section ${at + 1} is "${ids[at] ?? 'missing'}", in English "${expected[at] ?? 'missing'}".`,
  ];
}

function sectionIds({ document }: Page): string[] {
  return all(document, 'main').flatMap((main) =>
    all(main, 'h2', 'h3', 'h4').map((heading) => attribute(heading, 'id') ?? '(without id)'),
  );
}
