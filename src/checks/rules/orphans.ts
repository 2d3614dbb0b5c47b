import { SOURCE_LANG } from '../../i18n/locales.ts';
import type { Mistake } from '../../lib/mistakes.ts';
import { nameOf } from '../compared-editions.ts';
import { hasKnownSections, sectionIdsOf, type Corpus, type RecordsById } from '../corpus.ts';

/**
 * Differences and series that the section they name does not embed. The English edition is looked at: that the others
 * have its embeds in the same sections is a rule of its own.
 */
export function checkOrphans(corpus: Corpus): Mistake[] {
  return [
    ...notEmbedded(corpus, corpus.differences, { embed: 'Difference', noun: 'difference' }),
    ...notEmbedded(corpus, corpus.series, { embed: 'Series', noun: 'series' }),
  ];
}

interface Words {
  readonly embed: string;
  readonly noun: string;
}

function notEmbedded(
  { articles }: Corpus,
  records: RecordsById<{ readonly section: string }>,
  { embed, noun }: Words,
): Mistake[] {
  return [...records].flatMap(([id, { file, data, lineOf }]) => {
    const [slug = '', section = ''] = data?.section.split('#') ?? [];
    const edition = articles.get(slug)?.editions.get(SOURCE_LANG);
    if (edition === undefined || edition.hasFaultyEmbeds || !hasKnownSections(edition)) return [];
    // A section that does not exist has its own mistake.
    if (!sectionIdsOf(edition).includes(section)) return [];
    const embeds = edition.embeds.filter(({ name }) => name === embed);
    // One that names nothing has its own mistake, and may stand for this.
    if (embeds.some(({ attributes }) => !records.has(attributes['id'] ?? ''))) return [];
    const found = embeds.filter(({ attributes }) => attributes['id'] === id);
    if (found.some((one) => one.section === section)) return [];
    const elsewhere = found[0]?.section;
    const cure =
      elsewhere === undefined || elsewhere === ''
        ? `put <${embed} id="${id}" /> there in every language, or delete this file`
        : `move <${embed} id="${id}" /> there in every language, or write "${slug}#${elsewhere}" here`;
    const message = `The ${noun} "${id}" is not shown in the section "${section}" of ${nameOf(edition)}: ${cure}.`;
    return [{ file, line: lineOf(['section']), message }];
  });
}
