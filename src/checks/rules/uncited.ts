import type { Mistake } from '../../lib/mistakes.ts';
import type { Corpus } from '../corpus.ts';
import { lineInProse } from '../edition-prose.ts';
import type { ProseFact } from '../edition-facts.ts';
import { withoutNamesWithDigits } from '../names-with-digits.ts';

/** Paragraphs and rows of tables in articles that hold a digit and cite no source. */
export function checkUncited({ articles }: Corpus): Mistake[] {
  return [...articles.values()]
    .flatMap(({ editions }) => [...editions.values()])
    .filter(({ hasFaultyCitations }) => !hasFaultyCitations)
    .flatMap(({ file, prose }) =>
      prose.flatMap((fact) => {
        const figure = uncitedFigure(fact);
        if (figure === undefined) return [];
        const line = lineInProse(fact, figure.index);
        return [{ file, line, message: describe(fact, figure[0]) }];
      }),
    );
}

function uncitedFigure({ kind, text, isCited }: ProseFact): RegExpExecArray | undefined {
  if (isCited || (kind !== 'paragraph' && kind !== 'row')) return undefined;
  return /\p{Nd}[\p{Nd}.,]*(?<=\p{Nd})/u.exec(withoutNamesWithDigits(text)) ?? undefined;
}

function describe({ kind }: ProseFact, figure: string): string {
  return kind === 'row'
    ? `The row holds "${figure}" and no citation: cite its source in the row, or in the paragraph directly before or after the table.`
    : `The paragraph holds "${figure}" and no citation: cite its source, as in [@source-id].`;
}
