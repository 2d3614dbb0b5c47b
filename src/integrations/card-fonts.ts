import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Blob, Buffer, Face, Font, shape, Variation } from 'harfbuzzjs';
import { decompress } from 'wawoff2';
import type { Lang } from '../i18n/locales.ts';
import { oncePer } from '../lib/kept.ts';
import { readOutline, type Outline } from './card-outline.ts';

/** A text ready to be drawn at size 1, from its left end and on its base line. */
export interface ShapedText {
  readonly width: number;
  /** Its glyphs: the outline of each, where it begins, and the size of its unit. */
  readonly glyphs: readonly { readonly outline: Outline; readonly x: number; readonly unit: number }[];
}

/** Shapes texts in one language at one weight. */
export interface CardFont {
  /** Makes the files ready that `text` needs. Call it before the others. */
  readonly prepare: (text: string) => Promise<void>;
  readonly shape: (text: string) => ShapedText;
  /** The width of a text at size 1; of a word that recurs it is remembered. */
  readonly widthOf: (text: string) => number;
}

/** A file of a font, and the outlines of its glyphs, each read once. */
interface FontFile {
  readonly font: Font;
  readonly outlineOf: (glyph: number) => Outline;
}

const SERIF = 'source-serif-4';
const HAN = 'noto-sans-sc';
const HANGUL = 'noto-sans-kr';

/** The families of each language, the first that has a character draws it. */
const FAMILIES: Readonly<Record<Lang, readonly string[]>> = {
  en: [SERIF, HAN, HANGUL],
  fr: [SERIF, HAN, HANGUL],
  zh: [HAN, HANGUL, SERIF],
  ko: [HANGUL, HAN, SERIF],
};

const { resolve } = createRequire(import.meta.url);

/** A font of the packages `@fontsource-variable`, which come in files by range of characters: only those needed are read. */
export async function loadCardFont(lang: Lang, weight: number): Promise<CardFont> {
  const subsets = (await Promise.all(FAMILIES[lang].map(subsetsOf))).flat();
  const fonts = new Map<string, FontFile>();
  const fileOf = (char: string): string | undefined => {
    const code = char.codePointAt(0) ?? 0;
    return subsets.find(({ ranges }) => ranges.some(([from, to]) => code >= from && code <= to))?.file;
  };
  const prepare = async (text: string): Promise<void> => {
    for (const file of new Set(Array.from(text, fileOf))) {
      if (file !== undefined && !fonts.has(file)) fonts.set(file, await readFont(file, weight));
    }
  };
  const shapeText = (text: string): ShapedText =>
    runsOf(text, fileOf).reduce<ShapedText>(
      (shaped, { file, run }) => {
        const font = fonts.get(file);
        return font === undefined ? shaped : append(shaped, font, run);
      },
      { width: 0, glyphs: [] },
    );
  return { prepare, shape: shapeText, widthOf: oncePer((text) => shapeText(text).width) };
}

interface Subset {
  readonly file: string;
  readonly ranges: readonly (readonly [from: number, to: number])[];
}

async function subsetsOf(family: string): Promise<Subset[]> {
  const folder = `@fontsource-variable/${family}`;
  const ranges = JSON.parse(await readFile(resolve(`${folder}/unicode.json`), 'utf8')) as Record<
    string,
    string
  >;
  return Object.entries(ranges).map(([name, text]) => ({
    file: resolve(`${folder}/files/${family}-${name.replace(/[[\]]/gu, '')}-wght-normal.woff2`),
    ranges: text.split(',').map(readRange),
  }));
}

/** Reads `U+4E00-4E0B` or `U+4E0D`. */
function readRange(text: string): readonly [number, number] {
  const [from = '', to = from] = text.replace(/^U\+/iu, '').split('-');
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
}

async function readFont(file: string, weight: number): Promise<FontFile> {
  const font = new Font(new Face(new Blob(await decompress(await readFile(file)))));
  font.setVariations([new Variation('wght', weight)]);
  return { font, outlineOf: oncePer((glyph: number) => readOutline(font.glyphToPath(glyph))) };
}

/** Pieces of a text that one file draws. A character that no file has is left out. */
function runsOf(
  text: string,
  fileOf: (char: string) => string | undefined,
): { readonly file: string; readonly run: string }[] {
  const runs: { file: string; run: string }[] = [];
  for (const char of text) {
    const file = fileOf(char);
    const last = runs.at(-1);
    if (file === undefined) continue;
    if (last?.file === file) last.run += char;
    else runs.push({ file, run: char });
  }
  return runs;
}

function append({ width, glyphs }: ShapedText, { font, outlineOf }: FontFile, run: string): ShapedText {
  const buffer = new Buffer();
  buffer.addText(run);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  const unit = 1 / font.face.upem;
  const positions = buffer.getGlyphPositions();
  let x = width;
  const added = buffer.getGlyphInfos().map(({ codepoint }, index) => {
    const { xAdvance = 0, xOffset = 0 } = positions[index] ?? {};
    const glyph = { outline: outlineOf(codepoint), x: x + xOffset * unit, unit };
    x += xAdvance * unit;
    return glyph;
  });
  return { width: x, glyphs: [...glyphs, ...added] };
}
