import type { Mistake } from '../../lib/mistakes.ts';
import { comparedEditions, lineOfSection, nameOf, placeIn, type EditionPair } from '../compared-editions.ts';
import type { Corpus } from '../corpus.ts';
import type { EditionFacts, ProseFact } from '../edition-facts.ts';
import { lineInProse } from '../edition-prose.ts';
import { figureComparer, type FigureDifference, type FigureText } from '../figures/compare-figures.ts';

/** Years and figures that an edition has in a section and the English edition has not, and the reverse. */
export function checkFigures(corpus: Corpus): Mistake[] {
  const bySource = Map.groupBy(comparedEditions(corpus), ({ source }) => source);
  return [...bySource].flatMap(([source, pairs]) => {
    const compare = figureComparer<EditionText>();
    const there = textsBySection(source);
    return pairs.flatMap((pair) =>
      [...textsBySection(pair.edition)].flatMap(([section, texts]) => {
        const difference = compare(there.get(section) ?? [], texts);
        return describeDifference(difference, { ...pair, start: startOf(pair, texts, section) });
      }),
    );
  });
}

function describeDifference(
  { missing, extra }: FigureDifference<EditionText>,
  { source, edition: { file }, start }: EditionPair & { readonly start: number },
): Mistake[] {
  return [
    ...missing.map(({ figure, text: { fact } }) => ({
      file,
      line: start,
      message: `The figure "${figure.written}", ${where(source, fact)} (line ${lineInProse(fact, figure.start)}), is not found here: add it, or mend it there.`,
    })),
    ...extra.map(({ figure, text: { fact } }) => ({
      file,
      line: lineInProse(fact, figure.start),
      message: `The figure "${figure.written}" is not found ${where(source, fact)}: mend it here, or add it there.`,
    })),
  ];
}

type EditionText = FigureText & { readonly fact: ProseFact };

/** The title and the description are compared with their like. */
const FRONT_MATTER = 'front matter';

function textsBySection({ prose, lang }: EditionFacts): Map<string, EditionText[]> {
  const texts = prose.map((fact): EditionText => ({ fact, text: fact.text, lang }));
  return Map.groupBy(texts, ({ fact }) => (fact.kind === 'field' ? FRONT_MATTER : fact.section));
}

function startOf({ edition }: EditionPair, texts: readonly EditionText[], section: string): number {
  return section === FRONT_MATTER ? (texts[0]?.fact.line ?? 1) : lineOfSection(edition, section);
}

function where(source: EditionFacts, { kind, section }: ProseFact): string {
  return kind === 'field' ? `in the title or description of ${nameOf(source)}` : placeIn(source, section);
}
