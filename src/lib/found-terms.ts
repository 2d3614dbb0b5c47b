import type { Notion } from './fold-notions.ts';
import type { Query, QueryTerm } from './fold-query.ts';
import { findTerm, mergeRanges, type Comparable, type Range } from './search-match.ts';
import { matchNames } from './search-names.ts';

/** A block of a page's text, as it stands and made comparable. */
export interface FoundBlock {
  readonly text: string;
  readonly comparable: Comparable;
}

/** Every form of one name, as it is written and made comparable. */
export interface KnownName {
  readonly forms: readonly string[];
  readonly comparables: readonly Comparable[];
}

/** Where the words of a query stand in the blocks of a page, block by block. */
export type FoundPlaces = readonly (readonly Range[])[];

/** How much of a name's form the query must have for the name's other forms to be what was looked for too. */
const WHOLE_NAME = 0.75;

/**
 * Finds the words of a query as search finds them: of its readings the first that has every word on the page, else
 * the last that has any, with words that mean the same as those that are missing. A name is found in all its forms; a
 * part of one only where the part itself stands nowhere.
 */
export function findQuery(
  blocks: readonly FoundBlock[],
  { readings, splits, notions }: Query,
  names: readonly KnownName[],
): FoundPlaces {
  const stems = readings.flat().filter(({ isStem }) => isStem);
  let some: FoundPlaces = blocks.map(() => []);
  for (const terms of [...readings, ...splits]) {
    const byTerm = terms.map((term) => findWord(blocks, term, { terms, names, stems }));
    const places = blocks.map((_, at) => mergeRanges(byTerm.flatMap((found) => found[at] ?? [])));
    if (byTerm.every(isSomewhere)) return places;
    if (isSomewhere(places)) some = places;
  }
  const meant = notions.map(({ forms }) => findNotion(blocks, forms, { names, stems }));
  return blocks.map((_, at) =>
    mergeRanges([...(some[at] ?? []), ...meant.flatMap((found) => found[at] ?? [])]),
  );
}

/** A notion as it was typed, where that is on the page; else in its other forms. */
function findNotion(
  blocks: readonly FoundBlock[],
  forms: Notion['forms'],
  context: Omit<FindContext, 'terms'>,
): FoundPlaces {
  const [typed = [], ...others] = forms.map((terms) => {
    const byTerm = terms.map((term) => findWord(blocks, term, { ...context, terms }));
    return byTerm.every(isSomewhere) ? byTerm : [];
  });
  const found = typed.length > 0 ? typed : others.flat();
  return blocks.map((_, at) => found.flatMap((places) => places[at] ?? []));
}

/** What a word is found with. */
interface FindContext {
  /** All words of its reading. */
  readonly terms: readonly QueryTerm[];
  readonly names: readonly KnownName[];
  /** Korean words without their particles: a word is found with any particle, whichever was typed. */
  readonly stems: readonly QueryTerm[];
}

function findWord(
  blocks: readonly FoundBlock[],
  term: QueryTerm,
  { terms, names, stems }: FindContext,
): FoundPlaces {
  const forms = [term, ...stems.filter(({ text }) => text !== term.text && term.text.startsWith(text))];
  const direct = blocks.map(({ comparable }) => forms.flatMap((form) => findTerm(comparable, form)));
  const candidates = names.map(({ comparables }, at) => ({ host: String(at), others: [...comparables] }));
  const matches = matchNames(candidates, term, terms);
  const best = matches[0]?.share ?? 0;
  const least = isSomewhere(direct) ? WHOLE_NAME : best;
  const spellings = matches
    .filter(({ share }) => share === best && share >= least)
    .flatMap(({ host }) => names[Number(host)]?.forms ?? []);
  return blocks.map(({ text }, at) => [
    ...(direct[at] ?? []),
    ...spellings.flatMap((spelling) => placesOf(spelling, text)),
  ]);
}

/** Where a form of a name stands in a text; in letters as whole words. */
function placesOf(form: string, text: string): Range[] {
  const [host, straight] = [form, text].map((each) => each.replace(/’/gu, "'"));
  if (!host || !straight) return [];
  const found: Range[] = [];
  for (
    let start = straight.indexOf(host);
    start !== -1;
    start = straight.indexOf(host, start + host.length)
  ) {
    const end = start + host.length;
    if (!isInWord(straight, start) && !isInWord(straight, end)) found.push({ start, end });
  }
  return found;
}

/** Says whether a place is between two letters of a script that writes spaces between words. */
function isInWord(text: string, at: number): boolean {
  return (
    /^[\p{L}\p{N}]{2}$/u.test(text.slice(Math.max(0, at - 1), at + 1)) &&
    !/[\p{Script=Han}\p{Script=Hangul}]/u.test(text.slice(at - 1, at + 1))
  );
}

function isSomewhere(places: FoundPlaces): boolean {
  return places.some((ranges) => ranges.length > 0);
}
