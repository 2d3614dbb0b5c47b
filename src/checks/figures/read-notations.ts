import { valueOf, type Figure, type Notation, type NumberStyle } from './figure.ts';

interface Found extends Figure {
  /** What it is multiplied with; 1 when it stands for itself. */
  readonly scale: number;
}

/** Where a sentence ends, which is as far as a scale reaches. */
const END = /[.!?…][’”"»)\]]?\s|[。！？；;]/gu;

/** The figures of a text in these styles, in their order; what one notation reads is gone for those after it. */
export function readNotations(text: string, { digits, words }: NumberStyle): Figure[] {
  const found: Found[] = [];
  let rest = text;
  for (const notation of [...digits, ...words]) {
    const figures = readNotation(rest, notation, digits.includes(notation));
    found.push(...figures);
    rest = blanked(rest, figures);
  }
  return withSharedScales(
    text,
    found.sort((a, b) => a.start - b.start),
  );
}

function readNotation(text: string, { pattern, read, scale }: Notation, isCounted: boolean): Found[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const values = read(match);
    if (values.length === 0) return [];
    return [{ start: match.index, written: match[0], values, isCounted, scale: scale?.(match) ?? 1 }];
  });
}

/** The text with these figures blanked out, so that they are not read again. */
function blanked(text: string, figures: readonly Found[]): string {
  if (figures.length === 0) return text;
  let end = 0;
  const parts = figures.flatMap(({ start, written }) => {
    const before = text.slice(end, start);
    end = start + written.length;
    return [before, '\0'.repeat(written.length)];
  });
  return [...parts, text.slice(end)].join('');
}

/** `2 to 10 million`: a number without a scale may have that of another in its sentence. */
function withSharedScales(text: string, found: readonly Found[]): Figure[] {
  if (found.every(({ scale }) => scale === 1)) return [...found];
  const ends = [...text.matchAll(END)].map(({ index }) => index);
  const sentences = Map.groupBy(found, ({ start }) => ends.findIndex((end) => end >= start));
  return [...sentences.values()].flatMap((figures) => {
    const scales = new Set(figures.flatMap(({ scale }) => (scale === 1 ? [] : scale)));
    return figures.map((figure) =>
      figure.scale === 1 ? { ...figure, values: scaled(figure.values, scales) } : figure,
    );
  });
}

function scaled(values: readonly string[], scales: ReadonlySet<number>): string[] {
  const numbers = values.map(Number).filter((number) => !Number.isNaN(number));
  return [...values, ...[...scales].flatMap((scale) => numbers.map((number) => valueOf(number * scale)))];
}
