/** A kilobyte as the budgets count it. */
const KILOBYTE = 1024;

/** The most bytes that readers may be sent, compressed by brotli at quality 11. */
export const BUDGETS = {
  /** The HTML of an article of `articleWords`, with all the CSS it needs: what one round trip brings. */
  articleHtml: 14 * KILOBYTE,
  /** The words of an article that the budget is for; a longer one may be as much larger. */
  articleWords: 1200,
  /** How much larger than the English edition’s the budget of a translation is: other scripts take more bytes. */
  translation: 1.15,
  /** Script that is fetched or stands in a page before the reader does anything. */
  script: 2 * KILOBYTE,
  /** What filters the timeline, once it is asked for. */
  filterScript: 4 * KILOBYTE,
  /** An excerpt of the timeline in a frame of another site, whole. */
  embedHtml: 8 * KILOBYTE,
  /** Files of fonts on the whole site. */
  fontFiles: 2,
} as const;

/** The most bytes for an edition: one round trip for 1,200 words, and in proportion for what is longer. */
export function articleBudget(isEnglish: boolean, englishWords: number): number {
  const share = Math.max(1, englishWords / BUDGETS.articleWords) * (isEnglish ? 1 : BUDGETS.translation);
  return Math.round(BUDGETS.articleHtml * share);
}
