import type { APIRoute, GetStaticPaths } from 'astro';
import { contextOf } from '../../../downloads/context.ts';
import { writeArticleMarkdown } from '../../../downloads/markdown-article.ts';
import { LANGS, type Lang } from '../../../i18n/locales.ts';
import { loadKeys } from '../../../site-keys.ts';
import { citationsOf, readMarkdown } from '../../../site-renderings.ts';
import { loadEdition, loadSite, loadTexts } from '../../../site.ts';

interface Props {
  readonly lang: Lang;
  readonly slug: string;
}

/** Every article in every language it has been written in. */
export const getStaticPaths: GetStaticPaths = async () => {
  const keyOf = await loadKeys();
  const lists = await Promise.all(
    LANGS.map(async (lang) =>
      (await loadTexts(lang)).map((text) => ({
        params: { lang, slug: text.slug },
        props: { lang, slug: text.slug },
        cacheKey: keyOf({ lang, text }),
      })),
    ),
  );
  return lists.flat();
};

/** An article as Markdown. */
export const GET: APIRoute<Props> = async ({ props: { lang, slug }, site: origin }) => {
  const edition = await loadEdition(slug, lang);
  if (edition?.body === undefined) throw new Error(`The article "${slug}" has no ${lang} edition.`);
  const format = edition.filePath?.endsWith('.mdx') ? 'mdx' : 'md';
  return new Response(
    writeArticleMarkdown(
      {
        slug,
        cited: await citationsOf(edition),
        resolved: readMarkdown(edition),
        text: edition.body,
        format,
        path: `articles/${slug}/${lang}.${format}`,
      },
      contextOf(await loadSite(), lang, { site: origin, base: import.meta.env.BASE_URL }),
    ),
  );
};
