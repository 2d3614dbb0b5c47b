import type { Lang } from '../../i18n/locales.ts';
import { withoutNamesWithDigits } from '../names-with-digits.ts';
import type { Figure } from './figure.ts';
import { readDigits, readFigures } from './read-figures.ts';

/** A text in a language. */
export interface FigureText {
  readonly text: string;
  readonly lang: Lang;
}

/** A figure with the text it stands in. */
export interface PlacedFigure<Text extends FigureText> {
  readonly figure: Figure;
  readonly text: Text;
}

/** How two groups of texts differ: the figures of the first that the second lacks, and the reverse. */
export interface FigureDifference<Text extends FigureText> {
  readonly missing: readonly PlacedFigure<Text>[];
  readonly extra: readonly PlacedFigure<Text>[];
}

/**
 * Makes a function that compares the figures of texts in two languages. It remembers what it has read, and reads number
 * words only where digits alone find no answer.
 */
export function figureComparer<Text extends FigureText>(): (
  wanted: readonly Text[],
  found: readonly Text[],
) => FigureDifference<Text> {
  const [digitsOf, figuresOf] = [placing<Text>(readDigits), placing<Text>(readFigures)];
  return (wanted, found) => {
    const quick = differ(wanted.flatMap(digitsOf), found.flatMap(digitsOf));
    if (quick.missing.length + quick.extra.length === 0) return quick;
    return differ(wanted.flatMap(figuresOf), found.flatMap(figuresOf));
  };
}

/** Makes a function that reads the figures of a text once. */
function placing<Text extends FigureText>(
  read: typeof readFigures,
): (text: Text) => readonly PlacedFigure<Text>[] {
  const known = new Map<Text, readonly PlacedFigure<Text>[]>();
  return (text) => {
    const figures =
      known.get(text) ??
      read(withoutNamesWithDigits(text.text), text.lang).map((figure) => ({ figure, text }));
    known.set(text, figures);
    return figures;
  };
}

function differ<Text extends FigureText>(
  wanted: readonly PlacedFigure<Text>[],
  found: readonly PlacedFigure<Text>[],
): FigureDifference<Text> {
  return { missing: unanswered(wanted, found), extra: unanswered(found, wanted) };
}

/** The counted figures to which none of the others answers; each once. A month also answers to its number. */
function unanswered<Text extends FigureText>(
  figures: readonly PlacedFigure<Text>[],
  others: readonly PlacedFigure<Text>[],
): PlacedFigure<Text>[] {
  const known = new Set<string>();
  for (const { figure } of others) {
    for (const value of figure.values) known.add(value).add(value.replace('/', ''));
  }
  return figures.filter(({ figure: { values, isCounted } }) => {
    if (!isCounted || values.some((value) => known.has(value))) return false;
    for (const value of values) known.add(value);
    return true;
  });
}
