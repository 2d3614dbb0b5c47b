import type { StringKey } from '../i18n/translate.ts';
import { writeBibtex, writeRis } from './bibliography.ts';
import type { DownloadContext } from './context.ts';
import { writeCslJson } from './csl.ts';
import { writeDataPackage } from './datapackage.ts';
import { writeChangesFeed, writeEventsFeed } from './feeds.ts';
import { writeNamesJson } from './names-json.ts';
import { writeTimelineCsv } from './timeline-csv.ts';
import { writeTimelineIcs } from './timeline-ics.ts';
import { writeTimelineJson } from './timeline-json.ts';

/** A file that stands with the data of each language. */
export interface DataFile {
  readonly file: string;
  readonly group: 'timeline' | 'sources' | 'names' | 'texts' | 'data';
  /** The name of its format, the same in every language. */
  readonly format: string;
  /** What it is good for. */
  readonly use: StringKey;
  readonly write: (context: DownloadContext) => string;
}

/** Every file of data apart from the series, in the order in which they are listed. */
export const DATA_FILES: readonly DataFile[] = [
  {
    file: 'timeline.json',
    group: 'timeline',
    format: 'JSON',
    use: 'downloads.use.timeline-json',
    write: writeTimelineJson,
  },
  {
    file: 'timeline.csv',
    group: 'timeline',
    format: 'CSV',
    use: 'downloads.use.timeline-csv',
    write: writeTimelineCsv,
  },
  {
    file: 'timeline.ics',
    group: 'timeline',
    format: 'iCalendar',
    use: 'downloads.use.timeline-ics',
    write: writeTimelineIcs,
  },
  {
    file: 'events.atom',
    group: 'timeline',
    format: 'Atom',
    use: 'downloads.use.events-atom',
    write: writeEventsFeed,
  },
  {
    file: 'sources.json',
    group: 'sources',
    format: 'CSL-JSON',
    use: 'downloads.use.sources-json',
    write: writeCslJson,
  },
  {
    file: 'sources.bib',
    group: 'sources',
    format: 'BibTeX',
    use: 'downloads.use.sources-bib',
    write: writeBibtex,
  },
  { file: 'sources.ris', group: 'sources', format: 'RIS', use: 'downloads.use.sources-ris', write: writeRis },
  {
    file: 'names.json',
    group: 'names',
    format: 'JSON',
    use: 'downloads.use.names-json',
    write: writeNamesJson,
  },
  {
    file: 'changes.atom',
    group: 'texts',
    format: 'Atom',
    use: 'downloads.use.changes-atom',
    write: writeChangesFeed,
  },
  {
    file: 'datapackage.json',
    group: 'data',
    format: 'Data Package',
    use: 'downloads.use.datapackage',
    write: writeDataPackage,
  },
];
