import { LOCALE_TAGS, type Lang } from '../i18n/locales.ts';

const WIDE = /[\p{Script=Han}\p{Script=Hangul}，、。：；！？《》]/gu;
const OPENING = /[(（《「“‘«]\s?$/u;

/** The width of a text, in halves of an em: letters of Latin script take one, Han and Hangul two. */
function widthOf(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}

/** Words with the spaces and punctuation that belong to them; no line breaks within one. */
function piecesOf(label: string, lang: Lang): string[] {
  const segmenter = new Intl.Segmenter(LOCALE_TAGS[lang], { granularity: 'word' });
  return [...segmenter.segment(label)].reduce<string[]>((pieces, { segment, isWordLike }) => {
    const last = pieces.at(-1);
    const isJoined = last !== undefined && (isWordLike === false || OPENING.test(last));
    return isJoined ? [...pieces.slice(0, -1), last + segment] : [...pieces, segment];
  }, []);
}

/**
 * Breaks a label that is drawn, where no browser breaks it, between words into lines of at most `width` halves of an
 * em. A word that is wider has a line to itself.
 */
export function wrapLabel(label: string, width: number, lang: Lang): string[] {
  return piecesOf(label, lang)
    .reduce<string[]>((lines, piece) => {
      const line = lines.at(-1);
      const fits = line !== undefined && widthOf(`${line}${piece}`.trimEnd()) <= width;
      return fits ? [...lines.slice(0, -1), line + piece] : [...lines, piece];
    }, [])
    .map((line) => line.trim());
}
