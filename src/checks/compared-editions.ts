import { SOURCE_LANG } from '../i18n/locales.ts';
import { hasKnownSections, sectionIdsOf, type Corpus } from './corpus.ts';
import type { EditionFacts } from './edition-facts.ts';

/** An edition, and the English one of the same page, from which it is made. */
export interface EditionPair {
  readonly source: EditionFacts;
  readonly edition: EditionFacts;
}

/**
 * The editions whose sections can be compared one by one with those of the English edition. Where the sections
 * themselves differ, or a citation cannot be read, that is the mistake, and what else stands there says nothing.
 */
export function comparedEditions({ articles, about }: Corpus): EditionPair[] {
  return [...articles.values(), about].flatMap(({ editions }) => {
    const source = editions.get(SOURCE_LANG);
    if (source === undefined || !isComparable(source)) return [];
    const ids = sectionIdsOf(source).join();
    return [...editions.values()]
      .filter((edition) => edition !== source && isComparable(edition))
      .filter((edition) => sectionIdsOf(edition).join() === ids)
      .map((edition) => ({ source, edition }));
  });
}

function isComparable(edition: EditionFacts): boolean {
  return hasKnownSections(edition) && !edition.hasFaultyCitations;
}

/** The line on which a section begins: that of its heading, or the first of the file. */
export function lineOfSection({ headings }: EditionFacts, section: string): number {
  return headings.find(({ id }) => id === section)?.line ?? 1;
}

/** How a message says where a section is: `in the section "opening" of en.mdx`. */
export function placeIn(edition: EditionFacts, section: string): string {
  const name = nameOf(edition);
  return section === '' ? `before the first section of ${name}` : `in the section "${section}" of ${name}`;
}

/** How a message calls an edition: `fr.mdx`. */
export function nameOf({ file }: EditionFacts): string {
  return file.slice(file.lastIndexOf('/') + 1);
}
