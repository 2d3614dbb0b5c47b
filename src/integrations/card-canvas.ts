import type { Outline } from './card-outline.ts';

/** A picture in the making: an index into its colours for each pixel, row by row. */
export interface Canvas {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** An outline set on the canvas: its origin in pixels with the y axis downwards, and how large a unit of it is. */
export interface Placed {
  readonly outline: Outline;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** A canvas in its first colour. */
export function makeCanvas(width: number, height: number): Canvas {
  return { width, height, pixels: new Uint8Array(width * height) };
}

/** Fills a rectangle of whole pixels. */
export function fillRectangle(
  { width, pixels }: Canvas,
  { x, y, wide, high }: { x: number; y: number; wide: number; high: number },
  colour: number,
): void {
  for (let row = y; row < y + high; row += 1) pixels.fill(colour, row * width + x, row * width + x + wide);
}

/**
 * Fills outlines; what lies outside the canvas is cut off. `shades` are the colours from the lightest trace to full
 * cover; where there is none, the pixel stays. Each line adds to the pixels it crosses how much of them lies to its
 * right, and a sum along each row gives the cover (as font-rs does it: https://github.com/raphlinus/font-rs).
 */
export function fillOutlines(canvas: Canvas, placed: readonly Placed[], shades: readonly number[]): void {
  const { width, pixels } = canvas;
  const cover = coverFor(placed, canvas);
  const { values, touched, stride, top } = cover;
  for (const { outline, x, y, scale } of placed) {
    for (let at = 0; at < outline.length; at += 4) {
      addLine(
        cover,
        { x: x + (outline[at] ?? 0) * scale, y: y - top - (outline[at + 1] ?? 0) * scale },
        { x: x + (outline[at + 2] ?? 0) * scale, y: y - top - (outline[at + 3] ?? 0) * scale },
      );
    }
  }
  for (let row = touched.indexOf(1); row !== -1; row = touched.indexOf(1, row + 1)) {
    let sum = 0;
    for (let column = 0; column < width; column += 1) {
      sum += values[row * stride + column] ?? 0;
      const shade = Math.round(Math.min(1, Math.abs(sum)) * shades.length);
      if (shade > 0) pixels[(top + row) * width + column] = shades[shade - 1] ?? 0;
    }
  }
}

/** By how much more each pixel is covered than the one before it, from row `top` on, two columns wider than the canvas. */
interface Cover {
  readonly values: Float32Array;
  /** 1 for a row that a line crosses. */
  readonly touched: Uint8Array;
  readonly stride: number;
  readonly top: number;
  readonly height: number;
}

/** No cover on the rows that outlines reach. */
function coverFor(placed: readonly Placed[], { width, height: most }: Canvas): Cover {
  let [top, bottom] = [most, 0];
  for (const { outline, y, scale } of placed) {
    for (let at = 1; at < outline.length; at += 2) {
      top = Math.min(top, y - (outline[at] ?? 0) * scale);
      bottom = Math.max(bottom, y - (outline[at] ?? 0) * scale);
    }
  }
  const first = Math.max(0, Math.floor(top));
  const height = Math.max(0, Math.min(most, Math.ceil(bottom)) - first);
  const stride = width + 2;
  const values = new Float32Array(stride * height);
  return { values, touched: new Uint8Array(height), stride, top: first, height };
}

interface Place {
  readonly x: number;
  readonly y: number;
}

function addLine(cover: Cover, from: Place, to: Place): void {
  if (from.y === to.y) return;
  const [top, bottom, direction] = from.y < to.y ? [from, to, 1] : [to, from, -1];
  const slope = (bottom.x - top.x) / (bottom.y - top.y);
  const last = Math.min(cover.height, Math.ceil(bottom.y));
  for (let row = Math.max(0, Math.floor(top.y)); row < last; row += 1) {
    const upper = Math.max(row, top.y);
    const lower = Math.min(row + 1, bottom.y);
    const a = top.x + (upper - top.y) * slope;
    const b = top.x + (lower - top.y) * slope;
    cover.touched[row] = 1;
    addStretch(cover, row, {
      left: Math.min(a, b),
      right: Math.max(a, b),
      depth: direction * (lower - upper),
    });
  }
}

/** Adds the part of a line within one row, which goes from `left` to `right` and is `depth` deep. */
function addStretch(
  { values, stride }: Cover,
  row: number,
  { left, right, depth }: { left: number; right: number; depth: number },
): void {
  const first = Math.floor(left);
  const last = Math.ceil(right);
  const add = (column: number, amount: number): void => {
    const at = row * stride + Math.min(Math.max(column, 0), stride - 1);
    values[at] = (values[at] ?? 0) + amount;
  };
  if (last <= first + 1) {
    const outside = (left + right) / 2 - first;
    add(first, depth * (1 - outside));
    add(first + 1, depth * outside);
    return;
  }
  // A part of the line lies in each column, and covers of that column what is to its right.
  let before = 0;
  for (let column = first; column < last; column += 1) {
    const enters = Math.max(left, column);
    const leaves = Math.min(right, column + 1);
    const inside = (leaves - enters) / (right - left);
    const covered = inside * (1 - ((enters + leaves) / 2 - column));
    add(column, depth * (before + covered));
    before = inside - covered;
  }
  add(last, depth * before);
}
