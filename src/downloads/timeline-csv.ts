import { writeCsv } from '../lib/csv.ts';
import { eventPath } from '../lib/urls.ts';
import { addressOfSource, type DownloadContext } from './context.ts';

/** The columns of the file, in their order. */
export const TIMELINE_COLUMNS = [
  'id',
  'date',
  'earliest',
  'latest',
  'words',
  'certainty',
  'category',
  'category-label',
  'weight',
  'place',
  'place-name',
  'title',
  'summary',
  'address',
  'section',
  'sources',
  'addresses',
] as const;

/** Writes `timeline.csv`: every event as one row. Ids of sources and their addresses are separated by spaces. */
export function writeTimelineCsv(context: DownloadContext): string {
  const { site, lang, views, absolute } = context;
  const rows = site.events.map((event) => {
    const { date, certainty, category, place, title, summary, section } = views.event(event);
    return {
      id: event.id,
      date: event.date.edtf,
      earliest: event.date.earliest,
      latest: event.date.latest,
      words: date,
      certainty,
      category: category.id,
      'category-label': category.label,
      weight: event.weight,
      place: event.place,
      'place-name': place,
      title,
      summary,
      address: absolute(eventPath(lang, event.id)),
      section: section && absolute(section.path),
      sources: event.sources.join(' '),
      addresses: event.sources.map((id) => addressOfSource(context, id)).join(' '),
    };
  });
  return writeCsv(TIMELINE_COLUMNS, rows);
}
