import { LANG_NAMES, LANGS, SOURCE_LANG } from '../i18n/locales.ts';
import { LICENCE } from '../lib/licence.ts';
import { isPrinted } from '../lib/print-limit.ts';
import { typeset } from '../lib/typography.ts';
import { dataFilePath, llmsPath, markdownPath, pagePath, printPath } from '../lib/urls.ts';
import { DATA_FILES } from './list.ts';
import type { DownloadContext } from './context.ts';

/** Writes `llms.txt` of a language (https://llmstxt.org): the articles as Markdown and the data, with what each is. */
export function writeLlms({ site, lang, t, absolute }: DownloadContext): string {
  const articles = site.articles.flatMap(({ slug, editions }) => {
    const edition = editions[lang];
    if (edition === undefined) return [];
    const address = absolute(markdownPath(lang, slug));
    return [item(typeset(edition.title, lang), address, typeset(edition.description, lang))];
  });
  const files = DATA_FILES.map(({ file, use }) => item(file, absolute(dataFilePath(lang, file)), t(use)));
  return [
    ...heading(typeset(site.info.headline[lang], lang), typeset(site.info.description[lang], lang)),
    t('downloads.llms-note', { licence: LICENCE.name }),
    `## ${t('nav.articles')}`,
    articles.join('\n'),
    `## ${t('nav.data')}`,
    files.join('\n'),
    // The word by which the format knows what may be left out.
    '## Optional',
    `${[
      ...(isPrinted(site.articles.length)
        ? [item(t('downloads.print'), absolute(printPath(lang)), t('downloads.use.print'))]
        : []),
      item(t('about.title'), absolute(pagePath(lang, 'about')), site.info.name[lang]),
    ].join('\n')}\n`,
  ].join('\n\n');
}

/** Writes the `llms.txt` of the whole site, which names that of each language; `contexts` holds each once. */
export function writeRootLlms(contexts: readonly DownloadContext[]): string {
  const [first] = contexts;
  if (first === undefined) throw new Error('There is no language.');
  const { info } = first.site;
  const languages = contexts.map(({ lang, absolute }) =>
    item(LANG_NAMES[lang], absolute(llmsPath(lang)), info.description[lang]),
  );
  return [
    ...heading(info.headline[SOURCE_LANG], info.description[SOURCE_LANG]),
    `## ${LANGS.map((lang) => LANG_NAMES[lang]).join(' · ')}`,
    `${languages.join('\n')}\n`,
  ].join('\n\n');
}

function heading(title: string, description: string): string[] {
  return [`# ${title}`, `> ${description}`];
}

function item(name: string, address: string, note: string): string {
  return `- [${name}](${address}): ${note}`;
}
