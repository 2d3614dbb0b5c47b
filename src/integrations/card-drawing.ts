import type { Lang } from '../i18n/locales.ts';
import { fitText, type FittedText } from '../lib/text-lines.ts';
import { fillOutlines, fillRectangle, makeCanvas, type Canvas } from './card-canvas.ts';
import { loadCardFont, type CardFont } from './card-fonts.ts';
import { writePng } from './card-png.ts';

/** What a card shows: the picture that stands for a page where its address is shared. */
export interface Card {
  readonly lang: Lang;
  readonly title: string;
  readonly description: string;
  readonly siteName: string;
}

/** How cards look. */
const CARD_DESIGN = {
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

/** How many shades from paper to full colour letters have at their edges. */
const SHADES = 4;

const INKS = ['ink', 'soft', 'accent'] as const;

/** The colours of a card: paper, rule, then the shades of each ink. */
const COLOURS = [
  CARD_DESIGN.paper,
  CARD_DESIGN.rule,
  ...INKS.flatMap((ink) =>
    Array.from({ length: SHADES }, (_, shade) =>
      mix(CARD_DESIGN.paper, CARD_DESIGN[ink], (shade + 1) / SHADES),
    ),
  ),
];
const RULE = 1;

/** Draws cards in one language. */
export type CardDrawer = (card: Card) => Promise<Canvas>;

/** Gets the fonts of a language ready and gives what draws with them. */
export async function loadCardDrawer(lang: Lang): Promise<CardDrawer> {
  const [strong, plain] = await Promise.all([loadCardFont(lang, 600), loadCardFont(lang, 420)]);
  return async (card) => {
    await strong.prepare(`${card.title}${card.siteName}`);
    await plain.prepare(`${card.description}…`);
    return draw(card, strong, plain);
  };
}

/** A drawn card as a PNG of few colours; the same drawing gives the same bytes. */
export function printPng(canvas: Canvas): Promise<Buffer> {
  return writePng(canvas, COLOURS);
}

function draw({ lang, title, description, siteName }: Card, strong: CardFont, plain: CardFont): Canvas {
  const { bar, nameSize, nameLine, ruleLine, titleTop, bottom } = CARD_DESIGN;
  const width = WIDTH - 2 * MARGIN;
  const fit = (text: string, font: CardFont, sizes: readonly { size: number; lines: number }[]): FittedText =>
    fitText(text, lang, { widthOf: font.widthOf, width, sizes });
  const head = fit(title, strong, CARD_DESIGN.titleSizes);
  const text = fit(description, plain, CARD_DESIGN.textSizes);
  const textLeading = text.size * (LEADING[lang] + 0.16);
  const textTop = bottom - (text.lines.length - 1) * textLeading;
  const canvas = makeCanvas(WIDTH, HEIGHT);
  fillRectangle(canvas, { x: 0, y: 0, wide: bar, high: HEIGHT }, COLOURS.indexOf(CARD_DESIGN.accent));
  fillRectangle(canvas, { x: MARGIN, y: ruleLine, wide: width, high: 2 }, RULE);
  drawLines(canvas, [siteName], strong, { size: nameSize, top: nameLine, leading: 0, ink: 'accent' });
  drawLines(canvas, head.lines, strong, {
    size: head.size,
    top: titleTop + head.size * RISE[lang],
    leading: head.size * LEADING[lang],
    ink: 'ink',
  });
  drawLines(canvas, text.lines, plain, { size: text.size, top: textTop, leading: textLeading, ink: 'soft' });
  return canvas;
}

interface LineStyle {
  readonly size: number;
  /** The base line of the first line. */
  readonly top: number;
  readonly leading: number;
  readonly ink: (typeof INKS)[number];
}

function drawLines(
  canvas: Canvas,
  lines: readonly string[],
  font: CardFont,
  { size, top, leading, ink }: LineStyle,
): void {
  const first = RULE + 1 + INKS.indexOf(ink) * SHADES;
  const shades = Array.from({ length: SHADES }, (_, shade) => first + shade);
  for (const [row, line] of lines.entries()) {
    const placed = font.shape(line).glyphs.map(({ outline, x, unit }) => ({
      outline,
      x: MARGIN + x * size,
      y: top + row * leading,
      scale: unit * size,
    }));
    fillOutlines(canvas, placed, shades);
  }
}

/** The colour at `share` of the way from one to another, all of them `#rrggbb`. */
function mix(from: string, to: string, share: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [a, b] = [from, to].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
    return Math.round((a ?? 0) + ((b ?? 0) - (a ?? 0)) * share);
  });
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
