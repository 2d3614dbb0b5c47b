import { editionsOf, type Corpus } from './corpus.ts';
import type { ParsedRecord } from './parse-record.ts';
import type { Path } from './parse-yaml.ts';

/** A place in the content where something is named by its id. */
export interface Use {
  readonly file: string;
  readonly line: number;
  readonly id: string;
}

/** Every place where a source is named: citations, events, differences, series, the site's record. */
export function sourceUses(corpus: Corpus): Use[] {
  const { events, differences, series, site } = corpus;
  return [
    ...editionsOf(corpus).flatMap(({ file, citations }) =>
      citations.map(({ line, source }) => ({ file, line, id: source })),
    ),
    ...usesIn([...events.values()], ({ sources }) => inList(sources, ['sources'])),
    ...usesIn([...differences.values()], ({ values }) =>
      values.flatMap(({ sources }, index) => inList(sources, ['values', index, 'sources'])),
    ),
    ...usesIn([...series.values()], ({ rows }) =>
      rows.flatMap(({ sources }, index) => inList(sources, ['rows', index, 'sources'])),
    ),
    ...usesIn([site], ({ glance }) =>
      glance.flatMap(({ sources }, index) => inList(sources, ['glance', index, 'sources'])),
    ),
  ];
}

/** Every place in a record where a section is named, as `slug#id`. */
export function sectionUses({ events, differences, series, site }: Corpus): Use[] {
  const inSection = ({ section }: { section: string }): Named[] => [{ path: ['section'], id: section }];
  return [
    ...usesIn([...events.values()], inSection),
    ...usesIn([...differences.values()], inSection),
    ...usesIn([...series.values()], inSection),
    ...usesIn([site], ({ glance }) =>
      glance.map(({ section }, index) => ({ path: ['glance', index, 'section'], id: section })),
    ),
  ];
}

/** Every place where a topic is named. */
export function topicUses({ articles, differences }: Corpus): Use[] {
  return [
    ...usesIn(
      [...articles.values()].map(({ record }) => record),
      ({ topics }) => inList(topics, ['topics']),
    ),
    ...usesIn([...differences.values()], ({ topic }) => [{ path: ['topic'], id: topic }]),
  ];
}

/** Every place in an event where its category is named. */
export function categoryUses({ events }: Corpus): Use[] {
  return usesIn([...events.values()], ({ category }) => [{ path: ['category'], id: category }]);
}

/** Every place in an event where its place is named. */
export function placeUses({ events }: Corpus): Use[] {
  return usesIn([...events.values()], ({ place }) =>
    place === undefined ? [] : [{ path: ['place'], id: place }],
  );
}

/** Every place in an event where the difference about its date is named. */
export function differenceUses({ events }: Corpus): Use[] {
  return usesIn([...events.values()], ({ differs }) =>
    differs === undefined ? [] : [{ path: ['differs'], id: differs }],
  );
}

interface Named {
  readonly path: Path;
  readonly id: string;
}

/** The ids that records name, with their files and lines; records without data name none. */
function usesIn<Data>(
  records: readonly (ParsedRecord<Data> | undefined)[],
  named: (data: Data) => Named[],
): Use[] {
  return records.flatMap((record) => {
    if (record?.data === undefined) return [];
    return named(record.data).map(({ path, id }) => ({ file: record.file, line: record.lineOf(path), id }));
  });
}

function inList(ids: readonly string[], path: Path): Named[] {
  return ids.map((id, index) => ({ path: [...path, index], id }));
}
