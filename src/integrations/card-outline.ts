/**
 * The outline of a glyph as straight lines, four numbers each: from x, y to x, y, in units of the font with the y axis
 * upwards.
 */
export type Outline = Float32Array;

/** How many lines stand for a curve: at 96 pixels none of them is longer than two. */
const STEPS = 8;

type Point = readonly [x: number, y: number];

/** Reads the outline of a glyph from an SVG path of whole commands `M L Q C Z`, as HarfBuzz writes it. */
export function readOutline(path: string): Outline {
  const lines: number[] = [];
  let [start, at]: [Point, Point] = [
    [0, 0],
    [0, 0],
  ];
  const lineTo = (to: Point): void => {
    lines.push(...at, ...to);
    at = to;
  };
  for (const [, command = '', numbers = ''] of path.matchAll(/([MLQCZ])([^MLQCZ]*)/gu)) {
    const points = pointsOf(numbers);
    const [first] = points;
    if (command === 'Z' || first === undefined) lineTo(start);
    else if (command === 'M') [start, at] = [first, first];
    else for (const point of flatten([at, ...points])) lineTo(point);
  }
  return Float32Array.from(lines);
}

function pointsOf(numbers: string): Point[] {
  const values = numbers.match(/-?[\d.]+(?:e-?\d+)?/gu)?.map(Number) ?? [];
  return Array.from({ length: values.length / 2 }, (_, index) => [
    values[2 * index] ?? 0,
    values[2 * index + 1] ?? 0,
  ]);
}

/** The points on a Bézier curve of any degree after its first; those of a line are its end. */
function flatten(controls: readonly Point[]): Point[] {
  const steps = controls.length === 2 ? 1 : STEPS;
  return Array.from({ length: steps }, (_, index) => pointAt(controls, (index + 1) / steps));
}

/** De Casteljau's construction. */
function pointAt(controls: readonly Point[], share: number): Point {
  const [first = [0, 0], ...others] = controls;
  if (others.length === 0) return first;
  const between = others.map((point, index): Point => {
    const from = controls[index] ?? point;
    return [from[0] + (point[0] - from[0]) * share, from[1] + (point[1] - from[1]) * share];
  });
  return pointAt(between, share);
}
