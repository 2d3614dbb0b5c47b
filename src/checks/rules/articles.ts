import { SOURCE_LANG } from '../../i18n/locales.ts';
import type { Mistake } from '../../lib/mistakes.ts';
import type { Article } from '../../schemas/article.ts';
import type { ArticleFacts, Corpus, PageFacts } from '../corpus.ts';
import type { ParsedRecord } from '../parse-record.ts';

/** Articles without their record or source edition, and what is wrong with their order and days. */
export function checkArticles({ articles, about }: Corpus): Mistake[] {
  const all = [...articles.values()];
  return [
    ...all.flatMap(missingRecord),
    ...[...all, ...(about.editions.size > 0 ? [about] : [])].flatMap(missingSource),
    ...sharedOrders(all),
    ...all.flatMap(({ record }) => (record ? dayFaults(record) : [])),
  ];
}

function missingRecord({ folder, record }: ArticleFacts): Mistake[] {
  const file = `${folder}/article.yaml`;
  const message = 'The file is missing: write it with order, topics, period, published, changed and changes.';
  return record ? [] : [{ file, message }];
}

function missingSource({ folder, editions }: PageFacts): Mistake[] {
  if (editions.has(SOURCE_LANG)) return [];
  return [
    {
      file: `${folder}/${SOURCE_LANG}.md`,
      message:
        'The English edition is missing, from which the others are made: write it, or delete the folder.',
    },
  ];
}

function sharedOrders(articles: readonly ArticleFacts[]): Mistake[] {
  const first = new Map<number, string>();
  const orders = articles.flatMap(({ record }) => record?.data?.order ?? []);
  const free = Math.max(0, ...orders) + 1;
  return articles.flatMap(({ record }) => {
    if (record?.data === undefined) return [];
    const { order } = record.data;
    const earlier = first.get(order);
    if (earlier === undefined) {
      first.set(order, record.file);
      return [];
    }
    const message = `The order ${order} is already that of ${earlier}: give this article another, such as ${free}.`;
    return [{ file: record.file, line: record.lineOf(['order']), message }];
  });
}

function dayFaults({ file, data, lineOf }: ParsedRecord<Article>): Mistake[] {
  if (data === undefined) return [];
  const { published, changed, changes } = data;
  const early: Mistake[] =
    changed < published
      ? [
          {
            file,
            line: lineOf(['changed']),
            message: `The article was changed (${changed}) before it was published (${published}): correct one of the days.`,
          },
        ]
      : [];
  const disordered = changes.findIndex(({ date }, index) => date > (changes[index - 1]?.date ?? '9999'));
  if (disordered === -1) return early;
  const line = lineOf(['changes', disordered, 'date']);
  const message = `The change notes are not newest first: move the note of ${changes[disordered]?.date ?? ''} up.`;
  return [...early, { file, line, message }];
}
