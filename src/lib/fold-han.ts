/**
 * Chinese characters for the index. The engine and browsers cut Chinese into words, each by its own dictionary;
 * where they disagree, words are lost. So every Han character is also written as two Yi syllables, which neither
 * cuts: a run of Han becomes one word, and looking for the beginning of a word finds every substring.
 */

/** How many characters a window holds; longer queries are cut into pieces of this length. */
const WINDOW_LENGTH = 4;

const FIRST_HAN = 0x2e80;
const FIRST_YI = 0xa000;
const YI_COUNT = 1165;

const HAN_RUN = /\p{Script=Han}+/gu;

/** Gives each traditional character its simplified one. */
export type HanTable = ReadonlyMap<string, string>;

/** Turns traditional characters into simplified ones, one by one; a character that the table lacks stays. */
export function simplify(text: string, table: HanTable): string {
  return text.replace(/\p{Script=Han}/gu, (character) => table.get(character) ?? character);
}

/** A run of Han characters as one word that no segmenter cuts. Anything but Han in it is dropped. */
export function hanWord(run: string): string {
  return Array.from(run, yiSyllables).join('');
}

function yiSyllables(character: string): string {
  const offset = (character.codePointAt(0) ?? 0) - FIRST_HAN;
  if (offset < 0 || !/\p{Script=Han}/u.test(character)) return '';
  return String.fromCodePoint(FIRST_YI + Math.floor(offset / YI_COUNT), FIRST_YI + (offset % YI_COUNT));
}

/** For each run of Han in a text, a window starting at every character, as words for the index. */
export function hanWindows(text: string): string[] {
  return (text.match(HAN_RUN) ?? []).flatMap((run) => {
    const characters = Array.from(run);
    return characters.map((_, start) => hanWord(characters.slice(start, start + WINDOW_LENGTH).join('')));
  });
}

/** A run of Han cut into pieces that each fit a window: `中华人民共和国` gives `中华人民`, `共和国`. */
export function hanPieces(run: string): string[] {
  const characters = Array.from(run);
  const starts = characters.map((_, at) => at).filter((at) => at % WINDOW_LENGTH === 0);
  return starts.map((start) => characters.slice(start, start + WINDOW_LENGTH).join(''));
}
