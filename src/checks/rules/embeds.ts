import { DateError, parseDate } from '../../lib/dates.ts';
import type { Mistake } from '../../lib/mistakes.ts';
import type { TimelineEvent } from '../../lib/timeline.ts';
import { selectEvents, selectionOf } from '../../lib/timeline-selection.ts';
import { editionsOf, type Corpus } from '../corpus.ts';
import type { EmbedFact } from '../edition-facts.ts';
import { unknownIds } from '../unknown.ts';
import type { Use } from '../uses.ts';

/** Embeds of what does not exist, timelines that show nothing, and pictures that there are not. */
export function checkEmbeds(corpus: Corpus): Mistake[] {
  const embeds = editionsOf(corpus).flatMap(({ file, embeds }) =>
    embeds.map((embed) => ({ file, ...embed })),
  );
  const timelines = embeds.filter(({ name }) => name === 'Timeline');
  return [
    ...unknownIds(usesOf(embeds, 'Difference', 'id'), {
      noun: 'difference',
      known: new Set(corpus.differences.keys()),
      cure: (id) => `add content/differences/${id}.yaml`,
    }),
    ...unknownIds(usesOf(embeds, 'Series', 'id'), {
      noun: 'series',
      known: new Set(corpus.series.keys()),
      cure: (id) => `add content/series/${id}.yaml`,
    }),
    ...unknownIds(usesOf(embeds, 'Timeline', 'ids'), {
      noun: 'event',
      known: new Set(corpus.events.keys()),
      cure: (id) => `add content/events/${id}.yaml`,
    }),
    ...unknownCategories(corpus, timelines),
    ...unknownNames(corpus, timelines),
    ...timelineFaults(corpus, timelines),
    ...pictureFaults(corpus, embeds),
  ];
}

type PlacedEmbed = EmbedFact & { readonly file: string };

function usesOf(embeds: readonly PlacedEmbed[], name: string, attribute: string): Use[] {
  return embeds
    .filter((embed) => embed.name === name)
    .flatMap(({ file, line, attributes }) =>
      (attributes[attribute]?.split(' ') ?? []).map((id) => ({ file, line, id })),
    );
}

function unknownCategories({ topics }: Corpus, timelines: readonly PlacedEmbed[]): Mistake[] {
  if (topics?.data === undefined) return [];
  return unknownIds(usesOf(timelines, 'Timeline', 'category'), {
    noun: 'category',
    known: new Set(topics.data.categories.map(({ id }) => id)),
    cure: () => 'add it to the categories of content/topics.yaml',
  });
}

/** Names and places that names.yaml does not have; a place has its own word there. */
function unknownNames({ names }: Corpus, timelines: readonly PlacedEmbed[]): Mistake[] {
  if (names?.data === undefined) return [];
  const places = names.data.filter(({ kind }) => kind === 'place');
  return [
    ...unknownIds(usesOf(timelines, 'Timeline', 'name'), {
      noun: 'name',
      known: new Set(names.data.map(({ id }) => id)),
      cure: () => 'add it to content/names.yaml',
    }),
    ...unknownIds(usesOf(timelines, 'Timeline', 'place'), {
      noun: 'place',
      known: new Set(places.map(({ id }) => id)),
      cure: () => 'add it to content/names.yaml with kind: place',
    }),
  ];
}

/** Series of which only the picture is asked for, in other words or where there is none. */
function pictureFaults({ series }: Corpus, embeds: readonly PlacedEmbed[]): Mistake[] {
  return embeds.flatMap(({ name, file, line, attributes: { id = '', only } }) => {
    if (name !== 'Series' || only === undefined) return [];
    if (only !== 'picture') {
      return [
        { file, line, message: `<Series> has no part "${only}": write only="picture", or leave it out.` },
      ];
    }
    if (series.get(id)?.data?.kind !== 'table') return [];
    const message = `The series "${id}" is a table and has no picture: take only="picture" out.`;
    return [{ file, line, message }];
  });
}

function timelineFaults(corpus: Corpus, timelines: readonly PlacedEmbed[]): Mistake[] {
  // Editions share their timelines: each selection is looked at once.
  const alike = Map.groupBy(timelines, ({ attributes }) => JSON.stringify(Object.entries(attributes).sort()));
  return [...alike.values()].flatMap((group) => {
    const attributes = group[0]?.attributes ?? {};
    const message = selectionFault(attributes) ?? emptyFault(corpus, attributes);
    return message === undefined ? [] : group.map(({ file, line }) => ({ file, line, message }));
  });
}

function selectionFault({ period, weight, view }: EmbedFact['attributes']): string | undefined {
  if (view !== undefined && view !== 'full')
    return `<Timeline> has no view "${view}": write view="full", or leave it out.`;
  if (weight !== undefined && !/^[123]$/u.test(weight))
    return `The weight "${weight}" is not 1, 2 or 3: write one of them.`;
  if (period === undefined) return undefined;
  try {
    parseDate(period);
    return undefined;
  } catch (error) {
    if (error instanceof DateError) return error.message;
    throw error;
  }
}

function emptyFault(
  { events, topics, names }: Corpus,
  attributes: EmbedFact['attributes'],
): string | undefined {
  const { category, name, place } = attributes;
  const isKnown = (id: string | undefined, list: readonly { readonly id: string }[] | undefined) =>
    id === undefined || (list?.some((one) => one.id === id) ?? false);
  // What is not known has its own mistake.
  if (!isKnown(category, topics?.data?.categories)) return undefined;
  if (![name, place].every((id) => isKnown(id, names?.data))) return undefined;
  const all = [...events].flatMap(([id, { data }]): TimelineEvent[] => (data ? [{ ...data, id }] : []));
  // An event that could not be read may be the one to show.
  if (all.length < events.size || selectEvents(all, selectionOf(attributes), names?.data).length > 0)
    return undefined;
  return 'The timeline shows no event: widen what it asks for, or take it out.';
}
