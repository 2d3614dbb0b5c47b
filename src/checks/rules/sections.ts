import { SOURCE_LANG } from '../../i18n/locales.ts';
import type { Mistake } from '../../lib/mistakes.ts';
import { hasKnownSections, sectionIdsOf, type Corpus } from '../corpus.ts';
import { unknownIds } from '../unknown.ts';
import { sectionUses } from '../uses.ts';

/** Sections that a record names and that no article has. */
export function checkSections(corpus: Corpus): Mistake[] {
  const uses = sectionUses(corpus).map((use) => ({ ...use, ...splitSection(use.id) }));
  const articles = new Set(corpus.articles.keys());
  const unknownArticles = unknownIds(
    uses.map((use) => ({ ...use, id: use.slug })),
    { noun: 'article', known: articles, cure: (slug) => `add content/articles/${slug}/` },
  );
  const bySlug = Map.groupBy(uses, ({ slug }) => slug);
  const unknownSections = [...bySlug].flatMap(([slug, named]) => {
    const edition = corpus.articles.get(slug)?.editions.get(SOURCE_LANG);
    if (edition === undefined || !hasKnownSections(edition)) return [];
    return unknownIds(
      named.map((use) => ({ ...use, id: use.section })),
      {
        noun: 'section',
        known: new Set(sectionIdsOf(edition)),
        cure: (id) => `add a heading with [#${id}] to ${edition.file}`,
      },
    );
  });
  return [...unknownArticles, ...unknownSections];
}

function splitSection(name: string): { slug: string; section: string } {
  const [slug = '', section = ''] = name.split('#');
  return { slug, section };
}
