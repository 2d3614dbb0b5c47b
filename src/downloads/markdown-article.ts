import { stringify } from 'yaml';
import { LOCALE_TAGS } from '../i18n/locales.ts';
import type { CitedSource } from '../lib/citations.ts';
import { formatDate } from '../lib/date-words.ts';
import { parseDate } from '../lib/dates.ts';
import { LICENCE } from '../lib/licence.ts';
import { listReferences } from '../lib/references.ts';
import type { SourceView } from '../lib/source-view.ts';
import { typeset } from '../lib/typography.ts';
import { articlePath } from '../lib/urls.ts';
import type { DownloadContext } from './context.ts';
import { embedAsMarkdown, escapeMarkdown } from './markdown-embeds.ts';
import { referenceFinder, resolveText, type WrittenEdition } from '../markdown/standalone-text.ts';

/** An edition, and the sources it cites under the numbers they have on its page. */
export interface CitingEdition extends WrittenEdition {
  readonly slug: string;
  readonly cited: readonly CitedSource[];
  /** Its text as Markdown that stands alone, when it has been made already. */
  readonly resolved?: string | undefined;
}

/**
 * Writes an article as Markdown for readers without the site: front matter, title, text with resolved citations, the
 * list of references with the numbers of the page, the change notes. Throws for an article without an edition.
 */
export function writeArticleMarkdown(
  { slug, cited, resolved, ...written }: CitingEdition,
  context: DownloadContext,
): string {
  const { site, lang, t, views, absolute } = context;
  const article = site.articlesBySlug.get(slug);
  const edition = article?.editions[lang];
  if (article === undefined || edition === undefined)
    throw new Error(`The article "${slug}" has no ${lang} edition.`);
  const title = typeset(edition.title, lang);
  const description = typeset(edition.description, lang);
  const facts = {
    title,
    description,
    language: LOCALE_TAGS[lang],
    address: absolute(articlePath(lang, slug)),
    period: article.period.edtf,
    published: article.published,
    changed: article.changed,
    licence: LICENCE.url,
  };
  const text =
    resolved ??
    resolveText(written, {
      ...context,
      reference: referenceFinder(cited, context),
      embed: (name, attributes) => embedAsMarkdown(name, attributes, context),
    });
  const references = listReferences(cited, views.source).map(
    ({ number, view }) => `${number}. ${referenceLine(view, t('sources.undated'))}`,
  );
  const changes = article.changes.map(
    ({ date, note }) =>
      `- ${formatDate(parseDate(date), lang)} – ${escapeMarkdown(typeset(note[lang], lang))}`,
  );
  return [
    `---\n${stringify(facts, { lineWidth: 0 })}---`,
    `# ${escapeMarkdown(title)}`,
    description,
    text,
    ...(references.length > 0 ? [`## ${t('references.title')}`, references.join('\n')] : []),
    `## ${t('article.changes')}`,
    `${changes.join('\n')}\n`,
  ].join('\n\n');
}

/** A source as the list of references names it: authors, title, publication, date. */
function referenceLine({ authors, title, container, issued, address }: SourceView, undated: string): string {
  const name = escapeMarkdown(title);
  const parts = [
    ...(authors.length > 0 ? [escapeMarkdown(authors.join(', '))] : []),
    address === undefined ? `*${name}*` : `[${name}](<${address}>)`,
    ...(container === undefined ? [] : [escapeMarkdown(container)]),
  ];
  return `${parts.join('. ')}, ${issued ?? undated}.`;
}
