import type { APIRoute, GetStaticPaths } from 'astro';
import { LANGS, type Lang } from '../../../i18n/locales.ts';
import type { FileBundle } from '../../../lib/file-bundle.ts';
import { listCitationFiles } from '../../../site-citations.ts';
import { loadKeys } from '../../../site-keys.ts';
import { previewArticles, previewRecords, type PreviewFile } from '../../../site-previews.ts';
import { loadSite, loadTexts, type ArticleText } from '../../../site.ts';

/** How many articles have their files in one bundle: when one of them changes, those of all are made again. */
const PORTION = 50;

interface Props {
  readonly lang: Lang;
  /** The articles whose files are in the bundle; those of the records when there are none. */
  readonly texts?: readonly ArticleText[];
}

/** The bundles of a build, from which `src/integrations/unbundle.ts` takes the files. */
export const getStaticPaths: GetStaticPaths = async () => {
  if (import.meta.env.DEV) return [];
  const keyOf = await loadKeys();
  const lists = await Promise.all(
    LANGS.map(async (lang) => {
      const portions = portionsOf(await loadTexts(lang));
      return [
        { params: { lang, part: 'records' }, props: { lang }, cacheKey: keyOf({ lang }) },
        ...portions.map((texts, index) => ({
          params: { lang, part: String(index) },
          props: { lang, texts },
          cacheKey: keyOf({ lang, texts }),
        })),
      ];
    }),
  );
  return lists.flat();
};

function portionsOf(texts: readonly ArticleText[]): ArticleText[][] {
  return Array.from({ length: Math.ceil(texts.length / PORTION) }, (_, index) =>
    texts.slice(index * PORTION, (index + 1) * PORTION),
  );
}

/** One bundle: previews for cards, and of articles citations besides. */
export const GET: APIRoute<Props> = async ({ props: { lang, texts } }) => {
  const site = await loadSite();
  // Astro hands its settings to components only; both are set at build time.
  const root = new URL(import.meta.env.BASE_URL, import.meta.env.SITE);
  const bundle: FileBundle =
    texts === undefined
      ? previewRecords(site, lang).map(filePreview)
      : [
          ...previewArticles(site, texts, lang).map(filePreview),
          ...listCitationFiles(site, texts, { lang, root }).map(
            ({ path, write }) => [path, write()] as const,
          ),
        ];
  return new Response(JSON.stringify(bundle));
};

function filePreview({ path, preview }: PreviewFile): FileBundle[number] {
  return [path, JSON.stringify(preview)];
}
