import { viewDifference } from '../lib/difference-view.ts';
import { viewSeries } from '../lib/series-view.ts';
import type { SourceLabel } from '../lib/source-view.ts';
import { selectEvents, selectionOf } from '../lib/timeline-selection.ts';
import { dataFilePath, differencePath, eventPath, seriesPath } from '../lib/urls.ts';
import type { DownloadContext } from './context.ts';

/** An embed of an article as Markdown: events as a list, a difference as a quotation, a series as a table. */
export function embedAsMarkdown(
  name: string,
  attributes: Readonly<Record<string, string>>,
  context: DownloadContext,
): string {
  const { id = '' } = attributes;
  if (name === 'Timeline') return eventList(attributes, context);
  return name === 'Difference' ? differenceQuotation(id, context) : seriesTable(id, context);
}

/** Escapes what Markdown would read as markup in a plain text of one line. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|~]/gu, '\\$&').replace(/\s*\n\s*/gu, ' ');
}

function eventList(
  attributes: Readonly<Record<string, string>>,
  { site, lang, views, absolute }: DownloadContext,
): string {
  return selectEvents(site.events, selectionOf(attributes), site.names)
    .map(views.event)
    .map(({ id, date, title }) => `- ${date} – [${escapeMarkdown(title)}](${absolute(eventPath(lang, id))})`)
    .join('\n');
}

function differenceQuotation(id: string, context: DownloadContext): string {
  const { site, lang, t, views, absolute } = context;
  const record = site.differences.find((each) => each.id === id);
  if (record === undefined) throw new Error(`There is no difference "${id}".`);
  const { question, values, text } = viewDifference(record, lang, {
    sourceLabel: views.sourceLabel,
    sectionView: views.section,
  });
  const answers = values.map(({ says, about, sources }) => {
    const scope = about === undefined ? '' : ` (${escapeMarkdown(about)})`;
    return `- ${escapeMarkdown(says)}${scope} – ${sourceLinks(sources, context)}`;
  });
  const title = `**[${t('differences.label')}](${absolute(differencePath(lang, id))})** ${escapeMarkdown(question)}`;
  const outcome = `**${t('differences.text')}** ${escapeMarkdown(text)}`;
  return [title, '', ...answers, '', outcome].map((line) => `> ${line}`.trimEnd()).join('\n');
}

function seriesTable(id: string, context: DownloadContext): string {
  const { site, lang, t, views, absolute } = context;
  const record = site.series.find((each) => each.id === id);
  if (record === undefined) throw new Error(`There is no series "${id}".`);
  const { title, unit, rows, caveats } = viewSeries(record, lang, { sourceLabel: views.sourceLabel });
  const hasValues = rows.some(({ value }) => value !== undefined);
  const cells = rows.map(({ date, measure, value, unit: own, note, sources }) => [
    date,
    escapeMarkdown(measure),
    ...(hasValues
      ? [value === undefined ? t('series.none') : `${value} ${escapeMarkdown(own ?? '')}`.trim()]
      : []),
    escapeMarkdown(note ?? ''),
    sourceLinks(sources, context),
  ]);
  const header = [
    t('series.date'),
    t('series.measure'),
    ...(hasValues ? [t('series.value')] : []),
    t('series.note'),
    t('series.sources'),
  ];
  return [
    `**[${escapeMarkdown(title)}](${absolute(seriesPath(lang, id))})**${hasValues ? ` (${t('series.unit', { unit })})` : ''}`,
    [header, header.map(() => '---'), ...cells].map((row) => `| ${row.join(' | ')} |`).join('\n'),
    caveats.map((caveat) => `- ${escapeMarkdown(caveat)}`).join('\n'),
    `[${t('series.csv')}](${absolute(dataFilePath(lang, `${id}.csv`))})`,
  ]
    .filter((block) => block !== '')
    .join('\n\n');
}

function sourceLinks(sources: readonly SourceLabel[], { absolute }: DownloadContext): string {
  return sources.map(({ label, path }) => `[${escapeMarkdown(label)}](${absolute(path)})`).join(' · ');
}
