import type { Lang } from '../i18n/locales.ts';
import type { Mistake } from '../lib/mistakes.ts';
import type { EditionFacts } from './edition-facts.ts';
import { unread, type ParseEdition } from './parse-edition.ts';
import type { PathKind } from './paths.ts';
import { isReadable, type PlacedFile } from './placed-file.ts';

/** The file of an edition, with what its path says. */
export interface EditionFile {
  readonly file: PlacedFile;
  readonly place: Extract<PathKind, { kind: 'edition' | 'about' }>;
}

/** Reads the editions of one page. Of two in one language the first counts; the second is one of its mistakes. */
export function readEditions(editions: readonly EditionFile[], parse: ParseEdition): Map<Lang, EditionFacts> {
  const groups = Map.groupBy(editions, ({ place }) => place.lang);
  return new Map(
    [...groups].flatMap(([lang, [first, ...others]]) => {
      if (first === undefined) return [];
      const facts = readEdition(first, parse);
      const twice = others.map(({ file }): Mistake => {
        const message = `This is a second edition in one language, beside ${facts.file}: keep one of the two.`;
        return { file: file.path, message };
      });
      return [[lang, { ...facts, mistakes: [...facts.mistakes, ...twice] }] as const];
    }),
  );
}

function readEdition({ file, place: { lang, format } }: EditionFile, parse: ParseEdition): EditionFacts {
  return isReadable(file)
    ? parse({ file: file.path, text: file.text, lang, format })
    : unread(file.path, lang);
}
