/** A text of a preview, and its language where that is not the page's, BCP 47. */
export interface CardText {
  readonly text: string;
  readonly lang?: string;
}

/** A link of a preview. */
export interface CardLink extends CardText {
  readonly href: string;
}

/** What a card shows of the place that a link leads to. */
export interface Preview {
  /** What it is, in a few words. */
  readonly kind?: string;
  /** Leads where the card's link does, unless it has an address of its own. */
  readonly title: CardText & { readonly href?: string };
  readonly lines: readonly CardText[];
  readonly links: readonly CardLink[];
}

/** The most bytes that the file of a preview may have. */
export const PREVIEW_BYTES = 2048;

const WIDE = /[\p{Script=Han}\p{Script=Hangul}]/u;

/** The beginning of a text: 280 letters, half as many where they are Han or Hangul, ended at a word by "…". */
export function beginningOf(text: string): string {
  const letters = Array.from(text);
  const limit = WIDE.test(text) ? 140 : 280;
  if (letters.length <= limit) return text;
  const cut = letters.slice(0, limit).join('');
  const end = /^(.*[^\s,;:])[\s,;:]/su.exec(cut)?.[1] ?? '';
  // Han texts may have no space for a long way.
  return `${end.length > cut.length / 2 ? end : cut}…`;
}

/** The first paragraph of a section's text as an author wrote it, without marks; empty where it has none. */
export function firstParagraph(text: string): string {
  const paragraphs = text.split(/\n\s*\n/u).map((each) => each.trim());
  const found = paragraphs.find((each) => each !== '' && !/^(?:[|<#>]|[-*+] |\d+\. |\[\^)/u.test(each)) ?? '';
  return found
    .replace(/\[\^[^\]]*\]|\\(?=[^\p{L}\d\s])|[*`[\]]/gu, '')
    .replace(/ +(?=[.,，。、；：）])|(?<=\p{Script=Han}) +(?=\p{Script=Han})/gu, '')
    .replace(/[ \n]+/gu, ' ')
    .trim();
}
