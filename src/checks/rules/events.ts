import { overlaps } from '../../lib/dates.ts';
import type { HistoricalDate } from '../../lib/dates.ts';
import type { Mistake } from '../../lib/mistakes.ts';
import type { EventData } from '../../schemas/event.ts';
import type { Corpus } from '../corpus.ts';
import type { ParsedRecord } from '../parse-record.ts';

/** Events whose date contradicts their article's period or their sources, and events that stand twice. */
export function checkEvents(corpus: Corpus): Mistake[] {
  const records = [...corpus.events.values()];
  return [
    ...records.flatMap((record) => outsidePeriod(record, corpus)),
    ...records.flatMap((record) => beforeSources(record, corpus)),
    ...repeatedEvents(records),
  ];
}

/** An event that can have no day in common with the period of the article that tells it. */
function outsidePeriod({ file, data, lineOf }: ParsedRecord<EventData>, { articles }: Corpus): Mistake[] {
  const slug = data?.section.split('#')[0] ?? '';
  const period = articles.get(slug)?.record?.data?.period;
  if (data === undefined || period === undefined || overlaps(data.date, period)) return [];
  const message = `The date "${data.date.edtf}" lies outside "${period.edtf}", the period of the article "${slug}" that tells the event: correct one of them, or name a section of another article.`;
  return [{ file, line: lineOf(['date']), message }];
}

/** An event that begins after all of its sources were issued, which then cannot tell it. */
function beforeSources({ file, data, lineOf }: ParsedRecord<EventData>, { sources }: Corpus): Mistake[] {
  if (data === undefined) return [];
  const issues = data.sources.map((id) => ({ id, issued: sources.get(id)?.data?.issued }));
  const last = issues.reduce<{ id: string; issued: HistoricalDate | undefined } | undefined>(
    (latest, issue) =>
      latest === undefined || lastDay(issue.issued) > lastDay(latest.issued) ? issue : latest,
    undefined,
  );
  const begins = data.date.earliest;
  if (last?.issued === undefined || begins === undefined || lastDay(last.issued) >= begins) return [];
  const message = `The date "${data.date.edtf}" is later than all of its sources, of which "${last.id}" was the last, issued "${last.issued.edtf}": correct the date, or cite a source that tells the event.`;
  return [{ file, line: lineOf(['date']), message }];
}

/** The last day on which a source can have been issued; one without a date may be of any day. */
function lastDay(issued: HistoricalDate | undefined): string {
  return issued?.latest ?? '9999-12-31';
}

/** Events with the date and the English title of another. */
function repeatedEvents(records: readonly ParsedRecord<EventData>[]): Mistake[] {
  const alike = Map.groupBy(records, ({ data }) => data && `${data.date.edtf} ${data.title.en}`);
  alike.delete(undefined);
  return [...alike.values()].flatMap(([first, ...others]) =>
    others.map(({ file, lineOf }) => ({
      file,
      line: lineOf(['title']),
      message: `The event has the date and the title of ${first?.file ?? ''}: join the two, or say in the title what sets this one apart.`,
    })),
  );
}
