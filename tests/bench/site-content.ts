import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { FIRST_SECTION, slugOf, TOPICS, type Article, type Corpus, type Texts } from './corpus.ts';
import { writeBlock, type Dialect } from './prose.ts';

const DAY = '2026-01-10';
/** Articles belong to a period like this. */
const PERIOD = '1850/2020';

/** Writes a corpus into `folder` as content of this site: every article in English, records in all four languages. */
export function writeSiteContent(corpus: Corpus, folder: string): void {
  for (const [path, text] of siteFiles(corpus)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** The path of an article’s text in the content folder. */
export function editionPath(article: Article): string {
  return `articles/${article.slug}/en.${formatOf(article)}`;
}

function* siteFiles(corpus: Corpus): Generator<[path: string, text: string]> {
  for (const [index, article] of corpus.articles.entries()) {
    const record = {
      order: index + 1,
      topics: [topicId(article.topic)],
      period: PERIOD,
      published: DAY,
      changed: DAY,
      changes: [
        { date: DAY, note: inAll({ en: 'First published.', zh: '首次发布。', ko: '처음 공개했다.' }) },
      ],
    };
    yield [`articles/${article.slug}/article.yaml`, yaml(record)];
    yield [editionPath(article), editionText(article, corpus)];
  }
  for (const { id, title, author, publisher, year } of corpus.sources) {
    const source = { type: 'book', title, author: [{ literal: author }], publisher, issued: String(year) };
    yield [`sources/${id}.yaml`, yaml({ ...source, language: 'en', kind: 'academic', grade: 'A' })];
  }
  for (const { id, day, article, source, title, summary } of corpus.events) {
    const event = { date: day, category: 'deeds', weight: 2, sources: [sourceId(source)] };
    const texts = { title: inAll(title), summary: inAll(summary) };
    yield [`events/${id}.yaml`, yaml({ ...event, section: `${slugOf(article)}#${FIRST_SECTION}`, ...texts })];
  }
  yield ['names.yaml', yaml(corpus.names.map((name, index) => nameRecord(name, index)))];
  yield ['topics.yaml', yaml(topicsRecord())];
  yield ['site.yaml', yaml(siteRecord())];
  for (const [lang, title] of [
    ['en', 'About'],
    ['fr', 'À propos'],
    ['zh', '关于'],
    ['ko', '소개'],
  ] as const)
    yield [`about/${lang}.md`, `---\ntitle: ${title}\ndescription: ${title}\n---\n\n${title}\n`];
}

function editionText(article: Article, corpus: Corpus): string {
  const { title, description, lead, sections } = article;
  const dialect: Dialect = {
    citation: ({ source, page }) => `[@${sourceId(source)}${page === undefined ? '' : `, p. ${page}`}]`,
    link: ({ text, article: to, section }) => {
      const target = corpus.articles[to];
      return `[${text}](../${slugOf(to)}/en.${target === undefined ? 'md' : formatOf(target)}#${section})`;
    },
    events: (indices) => `<Timeline ids="${indices.map((index) => `event-${index + 1}`).join(' ')}" />`,
  };
  const write = (block: Article['lead']): string => writeBlock(block, dialect);
  return [
    `---\n${yaml({ title, description })}---`,
    write(lead),
    ...sections.flatMap((section) => [
      `${'#'.repeat(section.depth)} ${section.title} [#${section.id}]`,
      ...section.blocks.map(write),
    ]),
    '',
  ].join('\n\n');
}

/** Texts in quotes, so that dates stay texts; nothing by reference. */
function yaml(record: object): string {
  return stringify(record, {
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    aliasDuplicateObjects: false,
    lineWidth: 0,
  });
}

function formatOf({ sections }: Article): 'md' | 'mdx' {
  const holdsTimeline = sections.some(({ blocks }) => blocks.some(({ kind }) => kind === 'events'));
  return holdsTimeline ? 'mdx' : 'md';
}

function sourceId(index: number): string {
  return `source-${index + 1}`;
}

function topicId(index: number): string {
  return TOPICS[index]?.toLowerCase() ?? '';
}

function inAll({ en, zh, ko }: Texts): Record<'en' | 'fr' | 'zh' | 'ko', string> {
  return { en, fr: en, zh, ko };
}

function nameRecord(name: string, index: number): object {
  return {
    id: `name-${index + 1}`,
    kind: 'person',
    forms: { en: { preferred: name }, fr: { preferred: name } },
  };
}

function topicsRecord(): object {
  const label = (en: string): object => inAll({ en, zh: '主题', ko: '주제' });
  return {
    topics: TOPICS.map((title) => ({ id: title.toLowerCase(), label: label(title) })),
    categories: [{ id: 'deeds', sign: 'circle', hue: 'blue', label: label('Deeds') }],
  };
}

function siteRecord(): object {
  const text = inAll({ en: 'A made-up reference', zh: '虚构的参考资料', ko: '지어낸 참고 자료' });
  const fact = { term: text, value: text, sources: [sourceId(0)], section: `${slugOf(0)}#${FIRST_SECTION}` };
  return { name: text, headline: text, description: text, glance: [fact] };
}
