import { LOCALE_TAGS, type Lang } from '../i18n/locales.ts';

/** The width of a text, in any unit. */
export type WidthOf = (text: string) => number;

/** A text in lines, and the size at which they fit. */
export interface FittedText {
  readonly size: number;
  readonly lines: readonly string[];
}

/** What a text has to fit into. */
export interface Room {
  /** The width of a text at size 1. */
  readonly widthOf: WidthOf;
  readonly width: number;
  /** The most lines there may be at each size, the largest first. */
  readonly sizes: readonly { readonly size: number; readonly lines: number }[];
}

/** How finely a narrower width is looked for. */
const STEPS = 32;

const CLOSING = /^[\p{Pe}\p{Pf}\p{Po}]/u;
const OPENING = /[\p{Ps}\p{Pi}]$/u;

/** Sets a text at the largest size that fits; at the smallest, lines too many are cut off and end in an ellipsis. */
export function fitText(text: string, lang: Lang, { widthOf, width, sizes }: Room): FittedText {
  const pieces = measure(text, lang, widthOf);
  for (const { size, lines: most } of sizes) {
    const lines = balance(pieces, width / size);
    if (lines.length <= most) return { size, lines };
  }
  const { size, lines: most } = sizes.at(-1) ?? { size: 1, lines: 1 };
  const kept = fill(pieces, width / size).slice(0, most);
  return { size, lines: [...kept.slice(0, -1), ...kept.slice(-1).map((line) => `${cut(line, lang)}…`)] };
}

/**
 * Breaks a text into as few lines as fit into `width`, about equally long. Chinese breaks between words, never before a
 * closing mark or after an opening one; the other languages at spaces that are not no-break spaces.
 */
export function breakLines(text: string, lang: Lang, widthOf: WidthOf, width: number): string[] {
  return balance(measure(text, lang, widthOf), width);
}

/** A piece of a text that stays together, with the width of its letters and of the space after it. */
interface Piece {
  readonly text: string;
  readonly width: number;
  readonly space: number;
}

function measure(text: string, lang: Lang, widthOf: WidthOf): Piece[] {
  return piecesOf(text, lang).map((piece) => {
    const letters = piece.trimEnd();
    return { text: piece, width: widthOf(letters), space: letters === piece ? 0 : widthOf(' ') };
  });
}

function balance(pieces: readonly Piece[], width: number): string[] {
  const lines = fill(pieces, width);
  const narrowest = Math.max(...pieces.map((piece) => piece.width));
  for (let step = 0; step < STEPS; step += 1) {
    const narrower = fill(pieces, narrowest + ((width - narrowest) * step) / STEPS);
    if (narrower.length === lines.length) return narrower;
  }
  return lines;
}

function fill(pieces: readonly Piece[], width: number): string[] {
  const lines: string[] = [];
  let end = Infinity;
  for (const piece of pieces) {
    if (end + piece.width > width) {
      lines.push('');
      end = 0;
    }
    lines.push(`${lines.pop() ?? ''}${piece.text}`);
    end += piece.width + piece.space;
  }
  return lines.map((line) => line.trimEnd());
}

/** What stays together, with the space after it. */
function piecesOf(text: string, lang: Lang): string[] {
  if (lang !== 'zh') return text.match(/[^ ]+ */gu) ?? [];
  const words = [...new Intl.Segmenter(LOCALE_TAGS[lang], { granularity: 'word' }).segment(text)];
  return words.reduce<string[]>((pieces, { segment }) => {
    const before = pieces.at(-1) ?? '';
    const joins = pieces.length > 0 && (CLOSING.test(segment) || segment === ' ' || OPENING.test(before));
    return joins ? [...pieces.slice(0, -1), `${before}${segment}`] : [...pieces, segment];
  }, []);
}

/** Takes the last word off, which leaves room for an ellipsis, and a mark that should not stand before one. */
function cut(line: string, lang: Lang): string {
  const [first = '', ...others] = piecesOf(line, lang);
  return [first, ...others.slice(0, -1)].join('').replace(/[\p{P}\s]+$/u, '');
}
