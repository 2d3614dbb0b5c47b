import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { slugOf, type Article, type Corpus, type Inline } from './corpus.ts';
import { writeBlock, type Dialect } from './prose.ts';

/** How a peer writes what Markdown leaves open. */
export interface PeerDialect {
  /** A heading with the id that it must have. */
  readonly heading: (heading: { depth: number; title: string; id: string }) => string;
  /** The address of an article, as links write it. */
  readonly address: (slug: string) => string;
  /** The name of an article's file. */
  readonly file: (slug: string) => string;
}

/** A text file of a peer's project, by its path. */
export type ProjectFile = readonly [path: string, text: string];

/**
 * The articles of a corpus as plain Markdown: the same texts as on this site, with what the site makes of citations and
 * embeds written out, as their authors would have to: numbered links to a list of references, a list of events.
 */
export function* peerArticles(corpus: Corpus, dialect: PeerDialect): Generator<ProjectFile> {
  for (const article of corpus.articles)
    yield [dialect.file(article.slug), peerArticle(article, corpus, dialect)];
}

/** Writes files into a folder. */
export function writeFiles(folder: string, files: Iterable<ProjectFile>): void {
  for (const [path, text] of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

function peerArticle(article: Article, corpus: Corpus, { heading, address }: PeerDialect): string {
  const numbers = new Map<number, number>();
  const numberOf = (source: number): number => {
    const number = numbers.get(source) ?? numbers.size + 1;
    numbers.set(source, number);
    return number;
  };
  const dialect: Dialect = {
    citation: ({ source, page }: Extract<Inline, { kind: 'citation' }>) =>
      ` [${numberOf(source)}${page === undefined ? '' : `, p. ${page}`}](#references)`,
    link: ({ text, article: to, section }) => `[${text}](${address(slugOf(to))}#${section})`,
    events: (indices) =>
      indices
        .map((index) => {
          const event = corpus.events[index];
          return event === undefined ? '' : `- ${event.day}: **${event.title.en}**. ${event.summary.en}`;
        })
        .join('\n'),
  };
  const { title, description, lead, sections } = article;
  const text = [
    writeBlock(lead, dialect),
    ...sections.flatMap((section) => [
      heading(section),
      ...section.blocks.map((block) => writeBlock(block, dialect)),
    ]),
  ];
  const references = [...numbers].map(([source, number]) => {
    const { author = '', title: name = '', publisher = '', year = 0 } = corpus.sources[source] ?? {};
    return `${number}. ${author}. *${name}*. ${publisher}, ${year}.`;
  });
  return [
    `---\ntitle: "${title}"\ndescription: "${description}"\n---`,
    ...text,
    heading({ depth: 2, title: 'References', id: 'references' }),
    references.join('\n'),
    '',
  ].join('\n\n');
}
