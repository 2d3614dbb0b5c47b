import { LOCALE_TAGS } from '../i18n/locales.ts';
import { LICENCE } from '../lib/licence.ts';
import type { TimelineEvent } from '../lib/timeline.ts';
import { eventPath, pagePath, schemaPath } from '../lib/urls.ts';
import type { TimelineFile, TimelineFileEvent } from '../schemas/timeline-file.ts';
import { lastChanged, type DownloadContext } from './context.ts';
import { writeJson } from './json-schema.ts';

/** Writes `timeline.json`: every event with its dates, place, sources and addresses. */
export function writeTimelineJson(context: DownloadContext): string {
  const { site, lang, t, absolute } = context;
  const file: TimelineFile = {
    $schema: absolute(schemaPath('timeline')),
    title: `${t('timeline.title')} – ${site.info.name[lang]}`,
    language: LOCALE_TAGS[lang],
    licence: LICENCE.url,
    address: absolute(pagePath(lang, 'timeline')),
    changed: lastChanged(site),
    categories: site.categories.map(({ id, label }) => ({ id, label: label[lang] })),
    events: site.events.map((event) => fileEvent(event, context)),
  };
  return writeJson(file);
}

function fileEvent(
  event: TimelineEvent,
  { site, lang, views, absolute }: DownloadContext,
): TimelineFileEvent {
  const { date, title, summary, certainty, place, section } = views.event(event);
  const { edtf, earliest, latest } = event.date;
  return {
    id: event.id,
    date: {
      edtf,
      words: date,
      certainty,
      ...(earliest !== undefined && { earliest }),
      ...(latest !== undefined && { latest }),
    },
    category: event.category,
    weight: event.weight,
    ...(event.place !== undefined && place !== undefined && { place: { id: event.place, name: place } }),
    title,
    summary,
    address: absolute(eventPath(lang, event.id)),
    ...(section && { section: { title: section.title, address: absolute(section.path) } }),
    sources: event.sources.map((id) => {
      const { label, path } = views.sourceLabel(id);
      const original = site.sources.get(id)?.URL;
      return { id, label, address: absolute(path), ...(original !== undefined && { original }) };
    }),
  };
}
