import sharp from 'sharp';
import type { Lang } from '../i18n/locales.ts';
import { fitText, type FittedText } from '../lib/text-lines.ts';
import { loadCardFont, type CardFont } from './card-fonts.ts';

/** What a card shows: the picture that stands for a page where its address is shared. */
export interface Card {
  readonly lang: Lang;
  readonly title: string;
  readonly description: string;
  readonly siteName: string;
}

/** How cards look. Raise `revision` when the drawing changes in a way that no other value here tells. */
export const CARD_DESIGN = {
  revision: 1,
  width: 1200,
  height: 630,
  margin: 84,
  paper: '#fcfbf8',
  ink: '#1d1c1a',
  soft: '#5b5852',
  rule: '#dedad0',
  accent: '#23408e',
  bar: 14,
  nameSize: 36,
  nameLine: 108,
  ruleLine: 144,
  titleTop: 176,
  titleSizes: [
    { size: 96, lines: 2 },
    { size: 84, lines: 3 },
    { size: 68, lines: 3 },
    { size: 56, lines: 4 },
  ],
  textSizes: [
    { size: 34, lines: 2 },
    { size: 30, lines: 3 },
  ],
  bottom: 562,
} as const;

/** The distance of lines: Han and Hangul fill their square and need more air. */
const LEADING: Readonly<Record<Lang, number>> = { en: 1.12, fr: 1.12, zh: 1.3, ko: 1.26 };

/** Where the first line stands below the top of its block, for the height of the letters. */
const RISE: Readonly<Record<Lang, number>> = { en: 0.86, fr: 0.86, zh: 0.96, ko: 0.94 };

const { width: WIDTH, height: HEIGHT, margin: MARGIN } = CARD_DESIGN;

/** Draws cards in one language, as SVG. */
export type CardDrawer = (card: Card) => Promise<string>;

/** Gets the fonts of a language ready and gives what draws with them. */
export async function loadCardDrawer(lang: Lang): Promise<CardDrawer> {
  const [strong, plain] = await Promise.all([loadCardFont(lang, 600), loadCardFont(lang, 420)]);
  return async (card) => {
    await strong.prepare(`${card.title}${card.siteName}`);
    await plain.prepare(`${card.description}…`);
    return drawSvg(card, strong, plain);
  };
}

/** A drawn card as a PNG of few colours, made on a thread of its own; the same drawing gives the same bytes. */
export function printPng(svg: string): Promise<Buffer> {
  const options = { palette: true, colours: 16, dither: 0, effort: 1, compressionLevel: 9 };
  return sharp(Buffer.from(svg)).png(options).toBuffer();
}

function drawSvg({ lang, title, description, siteName }: Card, strong: CardFont, plain: CardFont): string {
  const { paper, ink, soft, rule, accent, bar, nameSize, nameLine, ruleLine, titleTop, bottom } = CARD_DESIGN;
  const width = WIDTH - 2 * MARGIN;
  const fit = (text: string, font: CardFont, sizes: readonly { size: number; lines: number }[]): FittedText =>
    fitText(text, lang, { widthOf: (piece) => font.shape(piece).width, width, sizes });
  const head = fit(title, strong, CARD_DESIGN.titleSizes);
  const text = fit(description, plain, CARD_DESIGN.textSizes);
  const textLeading = text.size * (LEADING[lang] + 0.16);
  const textTop = bottom - (text.lines.length - 1) * textLeading;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${paper}"/>`,
    `<rect width="${bar}" height="${HEIGHT}" fill="${accent}"/>`,
    `<rect x="${MARGIN}" y="${ruleLine}" width="${width}" height="2" fill="${rule}"/>`,
    drawLines([siteName], strong, { size: nameSize, top: nameLine, leading: 0, fill: accent }),
    drawLines(head.lines, strong, {
      size: head.size,
      top: titleTop + head.size * RISE[lang],
      leading: head.size * LEADING[lang],
      fill: ink,
    }),
    drawLines(text.lines, plain, { size: text.size, top: textTop, leading: textLeading, fill: soft }),
    '</svg>',
  ].join('');
}

interface LineStyle {
  readonly size: number;
  /** The base line of the first line. */
  readonly top: number;
  readonly leading: number;
  readonly fill: string;
}

function drawLines(
  lines: readonly string[],
  font: CardFont,
  { size, top, leading, fill }: LineStyle,
): string {
  const paths = lines.flatMap((line, row) =>
    font.shape(line).glyphs.map(({ path, x, unit }) => {
      const scale = (unit * size).toFixed(5);
      const place = `${(MARGIN + x * size).toFixed(2)} ${(top + row * leading).toFixed(2)}`;
      return `<path transform="translate(${place}) scale(${scale} -${scale})" d="${path}"/>`;
    }),
  );
  return `<g fill="${fill}">${paths.join('')}</g>`;
}
