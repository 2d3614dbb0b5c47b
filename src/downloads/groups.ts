import type { Translator } from '../i18n/translate.ts';
import { isPrinted } from '../lib/print-limit.ts';
import { typeset } from '../lib/typography.ts';
import { dataFilePath, llmsPath, markdownPath, printPath, schemaPath, seriesCsvPath } from '../lib/urls.ts';
import type { DownloadContext } from './context.ts';
import { DATA_FILES, type DataFile } from './list.ts';

/** A file as the page of data lists it. */
export interface ListedFile {
  readonly path: string;
  readonly name: string;
  readonly format: string;
  readonly use?: string;
}

/** Files under one heading. */
export interface FileGroup {
  readonly id: string;
  readonly title: string;
  readonly files: readonly ListedFile[];
}

/** Every file in one language, in the order of the page of data. */
export function listFiles(context: DownloadContext): FileGroup[] {
  const { site, lang, t } = context;
  const schema = (name: 'timeline' | 'names'): ListedFile => ({
    path: schemaPath(name),
    name: `schemas/${name}.json`,
    format: 'JSON Schema',
    use: t(`downloads.use.${name}-schema`),
  });
  const series = site.series.map(({ id, title }) => ({
    path: seriesCsvPath(lang, id),
    name: typeset(title[lang], lang),
    format: 'CSV',
  }));
  return [
    {
      id: 'timeline',
      title: t('timeline.title'),
      files: [...dataFiles('timeline', context), schema('timeline')],
    },
    { id: 'sources', title: t('sources.title'), files: dataFiles('sources', context) },
    { id: 'names', title: t('names.title'), files: [...dataFiles('names', context), schema('names')] },
    { id: 'series', title: t('downloads.series'), files: [...dataFiles('data', context), ...series] },
    {
      id: 'texts',
      title: t('downloads.texts'),
      files: [...wholeTexts(context), ...dataFiles('texts', context)],
    },
    { id: 'articles', title: t('downloads.articles'), files: articles(context) },
  ];
}

function dataFiles(
  group: DataFile['group'],
  { lang, t }: { lang: DownloadContext['lang']; t: Translator },
): ListedFile[] {
  return DATA_FILES.filter((each) => each.group === group).map(({ file, format, use }) => ({
    path: dataFilePath(lang, file),
    name: file,
    format,
    use: t(use),
  }));
}

function wholeTexts({ site, lang, t }: DownloadContext): ListedFile[] {
  const printed = [
    {
      path: printPath(lang),
      name: t('downloads.print'),
      format: 'HTML',
      use: t('downloads.use.print'),
    },
    {
      path: dataFilePath(lang, 'site.epub'),
      name: t('downloads.epub'),
      format: 'EPUB',
      use: t('downloads.use.epub'),
    },
  ];
  return [
    ...(isPrinted(site.articles.length) ? printed : []),
    { path: llmsPath(lang), name: 'llms.txt', format: 'Markdown', use: t('downloads.use.llms') },
  ];
}

function articles({ site, lang }: DownloadContext): ListedFile[] {
  return site.articles.flatMap(({ slug, editions }) => {
    const title = editions[lang]?.title;
    if (title === undefined) return [];
    return [{ path: markdownPath(lang, slug), name: typeset(title, lang), format: 'Markdown' }];
  });
}
