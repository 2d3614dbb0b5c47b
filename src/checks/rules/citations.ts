import type { Mistake } from '../../lib/mistakes.ts';
import { comparedEditions, lineOfSection, placeIn, type EditionPair } from '../compared-editions.ts';
import type { Corpus } from '../corpus.ts';
import type { CitationFact } from '../edition-facts.ts';

/** Sources that an edition cites in a section and the English edition does not cite there, and the reverse. */
export function checkCitations(corpus: Corpus): Mistake[] {
  return comparedEditions(corpus).flatMap((pair) => compareCitations(pair, corpus));
}

function compareCitations({ source, edition }: EditionPair, { sources }: Corpus): Mistake[] {
  const { file } = edition;
  const wanted = Map.groupBy(source.citations, ({ section }) => section);
  const found = Map.groupBy(edition.citations, ({ section }) => section);
  return [...new Set([...wanted.keys(), ...found.keys()])].flatMap((section) => {
    const [there, here] = [wanted.get(section) ?? [], found.get(section) ?? []];
    // An unknown id has its own mistake, and may stand for any source.
    if ([...there, ...here].some((citation) => !sources.has(citation.source))) return [];
    const missing = notIn(here, there).map((citation) => ({
      file,
      line: lineOfSection(edition, section),
      message: `The source "${citation.source}", cited ${placeIn(source, section)} (line ${citation.line}), is not cited in this section: cite it here, or take it out there.`,
    }));
    const extra = notIn(there, here).map((citation) => ({
      file,
      line: citation.line,
      message: `The source "${citation.source}" is not cited ${placeIn(source, section)}: cite it there, or take it out here.`,
    }));
    return [...missing, ...extra];
  });
}

/** The first citation of each source that the others do not cite. */
function notIn(others: readonly CitationFact[], citations: readonly CitationFact[]): CitationFact[] {
  const known = new Set(others.map(({ source }) => source));
  return citations.filter(({ source }) => {
    const isNew = !known.has(source);
    known.add(source);
    return isNew;
  });
}
