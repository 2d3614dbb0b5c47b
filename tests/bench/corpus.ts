import { seeded, type Random } from './random.ts';
import { makeWords, type Words } from './words.ts';

/** A piece of a paragraph. */
export type Inline =
  | { readonly kind: 'text' | 'strong' | 'emphasis'; readonly text: string }
  | { readonly kind: 'citation'; readonly source: number; readonly page?: number }
  | { readonly kind: 'link'; readonly text: string; readonly article: number; readonly section: string };

/** A block of a section. */
export type Block =
  | { readonly kind: 'paragraph'; readonly inlines: readonly Inline[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Inline[])[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'events'; readonly events: readonly number[] };

/** A section: its heading and what stands directly under it. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly depth: 2 | 3;
  readonly blocks: readonly Block[];
}

/** An article of about 1,000 words. */
export interface Article {
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  readonly topic: number;
  readonly lead: Block;
  readonly sections: readonly Section[];
}

/** A source that articles cite. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly author: string;
  readonly publisher: string;
  readonly year: number;
}

/** A dated event, told by an article. */
export interface Event {
  readonly id: string;
  readonly day: string;
  readonly article: number;
  readonly source: number;
  readonly title: Texts;
  readonly summary: Texts;
}

/** A text in the languages of the site; French is made of the words of English. */
export interface Texts {
  readonly en: string;
  readonly zh: string;
  readonly ko: string;
}

/** Made-up articles and what they rest on. */
export interface Corpus {
  readonly articles: readonly Article[];
  readonly sources: readonly Source[];
  readonly events: readonly Event[];
  /** Names that texts hold, so that there is a thesaurus. */
  readonly names: readonly string[];
}

/** Titles of topics. */
export const TOPICS = ['Harbours', 'Roads', 'Letters', 'Fields', 'Schools', 'Markets'] as const;

const SEED = 20_261;
/** Every tenth article embeds the timeline of its own events. */
const EMBEDS_EVERY = 10;

/**
 * A corpus of `size` articles that is the same on every machine. As in a grown reference work there are fewer sources
 * and events than articles, the sources used many times: one source to two articles and 40 more, one event to five.
 */
export function makeCorpus(size: number): Corpus {
  const random = seeded(SEED);
  const words = makeWords(random);
  const names = Array.from({ length: Math.min(size, 20 + Math.floor(size / 50)) }, words.name);
  const sources = Array.from({ length: Math.min(2 * size, 40 + Math.floor(size / 2)) }, (_, index) =>
    makeSource(index, random, words),
  );
  const outlines = Array.from({ length: size }, () => makeOutline(random, words));
  const events = Array.from({ length: Math.max(4, Math.floor(size / 5)) }, (_, index) =>
    makeEvent(index, { size, sources }, random, words),
  );
  const told = Map.groupBy(events.keys(), (index) => events[index]?.article ?? 0);
  const articles = outlines.map((outline, index) => {
    const write = writer({ random, words, names, sources: sources.length, outlines });
    const shown = index % EMBEDS_EVERY === 0 ? [...(told.get(index) ?? [])] : [];
    return write(outline, { index, shown });
  });
  return { articles, sources, events, names };
}

/** The slug of the article at `index`. */
export function slugOf(index: number): string {
  return `article-${index + 1}`;
}

/** The id of the first section, which every article has: events are told there. */
export const FIRST_SECTION = 'beginnings';

interface Outline {
  readonly title: string;
  readonly sections: readonly { readonly id: string; readonly title: string; readonly depth: 2 | 3 }[];
}

function makeOutline(random: Random, words: Words): Outline {
  const taken = new Set([FIRST_SECTION]);
  const depths: (2 | 3)[] = random.oneOf([
    [2, 3, 2, 2, 3, 2],
    [2, 2, 3, 2, 2],
    [2, 3, 3, 2, 2, 2],
  ]);
  const later = depths.slice(1).map((depth) => {
    let title = words.phrase(2, 4);
    while (taken.has(idOf(title))) title = words.phrase(2, 4);
    taken.add(idOf(title));
    return { id: idOf(title), title, depth };
  });
  return {
    title: words.phrase(3, 6),
    sections: [{ id: FIRST_SECTION, title: 'Beginnings', depth: 2 }, ...later],
  };
}

function idOf(title: string): string {
  return title.toLowerCase().replaceAll(' ', '-');
}

function makeSource(index: number, random: Random, words: Words): Source {
  return {
    id: `source-${index + 1}`,
    title: words.phrase(4, 8),
    author: words.name(),
    publisher: words.phrase(2, 3),
    year: random.between(1900, 2020),
  };
}

function makeEvent(
  index: number,
  { size, sources }: { size: number; sources: readonly Source[] },
  random: Random,
  words: Words,
): Event {
  const two = (number: number): string => String(number).padStart(2, '0');
  const source = random.between(0, sources.length - 1);
  // No source tells of what came after it.
  const year = (sources[source]?.year ?? 0) - random.between(1, 20);
  return {
    id: `event-${index + 1}`,
    day: `${year}-${two(random.between(1, 12))}-${two(random.between(1, 28))}`,
    article: (index * 5) % size,
    source,
    title: { en: words.phrase(4, 7), zh: words.chinese(9), ko: words.korean(4) },
    summary: {
      en: `${words.phrase(14, 22)}.`,
      zh: `${words.chinese(24)}。`,
      ko: `${words.korean(9)}.`,
    },
  };
}

interface Material {
  readonly random: Random;
  readonly words: Words;
  readonly names: readonly string[];
  readonly sources: number;
  readonly outlines: readonly Outline[];
}

interface Placing {
  /** Its place among the articles: it decides by which name and sources it begins, so that none is left out. */
  readonly index: number;
  /** The events of a timeline in the article; none where it holds no timeline. */
  readonly shown: readonly number[];
}

function writer({ random, words, names, sources, outlines }: Material) {
  const citation = (source = random.between(0, sources - 1)): Inline =>
    random.next() < 0.3
      ? { kind: 'citation', source, page: random.between(1, 400) }
      : { kind: 'citation', source };
  const text = (value: string): Inline => ({ kind: 'text', text: value });
  const sentence = (): string => `${words.phrase(11, 21)}.`;

  const link = (): Inline => {
    const article = random.between(0, outlines.length - 1);
    const section = random.oneOf(outlines[article]?.sections ?? []);
    return { kind: 'link', text: section.title.toLowerCase(), article, section: section.id };
  };
  const paragraph = (name: string | undefined, source?: number): Block => {
    const inlines: Inline[] = [
      text(`${words.phrase(5, 9)} in ${random.between(1900, 2020)}, `),
      ...(name === undefined ? [] : [text(`with ${name}, `)]),
      text(`${words.word()} ${words.word()}.`),
      citation(source),
      text(` ${sentence()} ${words.phrase(4, 8)} `),
      { kind: random.oneOf(['strong', 'emphasis']), text: `${words.word()} ${words.word()}` },
      text(` ${words.word()} ${words.word()}.`),
      citation(),
      text(` ${sentence()} ${words.phrase(3, 7)} `),
      link(),
      text(` ${words.word()} ${words.word()}.`),
    ];
    return { kind: 'paragraph', inlines };
  };
  const list = (): Block => ({
    kind: 'list',
    items: Array.from({ length: 4 }, () => [text(sentence()), citation()]),
  });
  const table = (): Block => ({
    kind: 'table',
    rows: [
      ['Year', words.phrase(1, 2), words.phrase(1, 2)],
      ...Array.from({ length: 5 }, () => [
        String(random.between(1900, 2020)),
        String(random.between(10, 990)),
        words.phrase(1, 3),
      ]),
    ],
  });

  return ({ title, sections }: Outline, { index, shown }: Placing): Article => {
    const last = sections.length - 1;
    return {
      slug: slugOf(index),
      title,
      description: `${words.phrase(12, 20)}.`,
      topic: index % TOPICS.length,
      lead: paragraph(names[index % names.length], (index * 2) % sources),
      sections: sections.map((section, at) => ({
        ...section,
        blocks: [
          paragraph(
            random.next() < 0.3 ? random.oneOf(names) : undefined,
            at === 0 ? (index * 2 + 1) % sources : undefined,
          ),
          ...(at === 1 ? [list()] : []),
          ...(at === 2 ? [table(), paragraph(undefined)] : []),
          paragraph(undefined),
          ...(at === last && shown.length > 0 ? [{ kind: 'events' as const, events: shown }] : []),
        ],
      })),
    };
  };
}
