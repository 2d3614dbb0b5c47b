import type { Mistake } from '../../lib/mistakes.ts';
import type { Corpus } from '../corpus.ts';
import type { ParsedRecord } from '../parse-record.ts';
import type { Path } from '../parse-yaml.ts';
import { unknownIds } from '../unknown.ts';
import { categoryUses, placeUses, topicUses } from '../uses.ts';

/** Topics, categories and places that are in no list, and ids that are in a list twice. */
export function checkLists(corpus: Corpus): Mistake[] {
  return [...checkTopics(corpus), ...checkPlaces(corpus)];
}

function checkTopics(corpus: Corpus): Mistake[] {
  const record = corpus.topics;
  if (record?.data === undefined) return [];
  const { topics, categories } = record.data;
  return [
    ...unknownIds(topicUses(corpus), {
      noun: 'topic',
      known: idsOf(topics),
      cure: () => 'add it to the topics of content/topics.yaml',
    }),
    ...unknownIds(categoryUses(corpus), {
      noun: 'category',
      known: idsOf(categories),
      cure: () => 'add it to the categories of content/topics.yaml',
    }),
    ...repeatedIds(record, topics, ['topics']),
    ...repeatedIds(record, categories, ['categories']),
  ];
}

function checkPlaces(corpus: Corpus): Mistake[] {
  const record = corpus.names;
  if (record?.data === undefined) return [];
  const names = record.data;
  const places = idsOf(names.filter(({ kind }) => kind === 'place'));
  const others = new Map(names.filter(({ kind }) => kind !== 'place').map(({ id, kind }) => [id, kind]));
  const uses = placeUses(corpus);
  return [
    ...unknownIds(
      uses.filter(({ id }) => !others.has(id)),
      { noun: 'place', known: places, cure: () => 'add it to content/names.yaml with kind: place' },
    ),
    ...uses
      .filter(({ id }) => others.has(id) && !places.has(id))
      .map(({ file, line, id }) => ({
        file,
        line,
        message: `"${id}" is no place but a ${others.get(id) ?? ''} in content/names.yaml: name a place, or leave the field out.`,
      })),
    ...repeatedIds(record, names, []),
  ];
}

function idsOf(items: readonly { readonly id: string }[]): Set<string> {
  return new Set(items.map(({ id }) => id));
}

/** The mistakes of items in one list that share an id. */
export function repeatedIds(
  { file, lineOf }: ParsedRecord<unknown>,
  items: readonly { readonly id: string }[],
  path: Path,
): Mistake[] {
  const first = new Map<string, number>();
  return items.flatMap(({ id }, index) => {
    const line = lineOf([...path, index, 'id']);
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, line);
      return [];
    }
    return [
      { file, line, message: `The id "${id}" is already that of line ${earlier}: give this one another id.` },
    ];
  });
}
