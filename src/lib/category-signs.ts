import type { CategoryView } from './timeline.ts';

/** The outline of each sign in a box of 16 × 16, for `d` of an SVG path filled by the even-odd rule. */
export const SIGN_SHAPES: Readonly<Record<CategoryView['sign'], string>> = {
  circle: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2z',
  square: 'M3 3h10v10H3z',
  diamond: 'M8 1l7 7-7 7-7-7z',
  triangle: 'M8 2l6.5 12h-13z',
  hexagon: 'M8 1l6 3.5v7L8 15l-6-3.5v-7z',
  star: 'M8 1l2 5h5l-4 3.3L12.5 15 8 11.5 3.5 15 5 9.3 1 6h5z',
  cross: 'M6 2h4v4h4v4h-4v4H6v-4H2V6h4z',
  ring: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zm0 3.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z',
  bar: 'M1 5h14v6H1z',
};
