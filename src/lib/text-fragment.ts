/** A place in the text of a page: which of its blocks, and how far into it. */
export interface TextPlace {
  readonly block: number;
  readonly offset: number;
}

/** A part of a page's text. */
export interface TextSpan {
  readonly start: TextPlace;
  readonly end: TextPlace;
}

/** A quotation in the text of a page, which is given as its blocks in their order, white space collapsed. */
export interface Quotation extends TextSpan {
  readonly blocks: readonly string[];
  /** The language of the page, BCP 47. */
  readonly language: string;
}

/** What a browser looks for: a text, or its beginning and its end, after a text that comes right before. */
interface Directive {
  readonly prefix?: string;
  readonly head: string;
  readonly tail?: string;
}

/** The most letters that an address quotes whole; of longer quotations it has the beginning and the end. */
const WHOLE = 100;
/** The fewest and most words of a beginning or end; before the quotation there may be fewer. */
const FEWEST = 3;
const MOST = 14;

/**
 * The text directive that leads a browser to a quotation, as in `text=beginning,end`. The quotation is widened to whole
 * words, as browsers find no parts of words. Undefined where a browser would find another place first.
 */
export function writeTextDirective({ blocks, language, ...span }: Quotation): string | undefined {
  const folded = blocks.map((block) => block.toLowerCase());
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const words = (block: number): readonly (readonly [from: number, to: number])[] =>
    [...segmenter.segment(blocks[block] ?? '')]
      .filter(({ isWordLike }) => isWordLike)
      .map(({ index, segment }) => [index, index + segment.length]);
  const wide = widen(span, words);
  const wanted = directivesFor(wide, blocks, words).find((directive) => leadsTo(directive, wide, folded));
  return wanted && written(wanted);
}

type WordsOf = (block: number) => readonly (readonly [from: number, to: number])[];

function widen({ start, end }: TextSpan, words: WordsOf): TextSpan {
  const at = ({ block, offset }: TextPlace) =>
    words(block).find(([from, to]) => from < offset && offset < to) ?? [offset, offset];
  return {
    start: { block: start.block, offset: at(start)[0] },
    end: { block: end.block, offset: at(end)[1] },
  };
}

/** What could be looked for, the plainest first. */
function directivesFor({ start, end }: TextSpan, blocks: readonly string[], words: WordsOf): Directive[] {
  const [first = '', last = ''] = [blocks[start.block], blocks[end.block]];
  const isOneBlock = start.block === end.block;
  const whole = first.slice(start.offset, end.offset).trim();
  const counts = Array.from({ length: MOST }, (_, index) => index + 1);
  const before = words(start.block).filter(([, to]) => to <= start.offset);
  const prefixes = counts.slice(0, before.length).map((count) => {
    const from = before.at(-count)?.[0] ?? 0;
    return first.slice(from, start.offset).trim();
  });
  if (isOneBlock && whole.length <= WHOLE)
    return [{ head: whole }, ...prefixes.map((prefix) => ({ prefix, head: whole }))];

  const limit = isOneBlock ? end.offset : first.length;
  const heads = words(start.block).filter(([from, to]) => from >= start.offset && to <= limit);
  const tails = words(end.block).filter(
    ([from, to]) => to <= end.offset && (!isOneBlock || from >= start.offset),
  );
  const pairs = counts.slice(FEWEST - 1).map((count): Directive => {
    // In one block the beginning and the end stay apart.
    const most = Math.max(1, isOneBlock ? Math.min(count, Math.floor(heads.length / 2)) : count);
    const head = first.slice(start.offset, heads[Math.min(most, heads.length) - 1]?.[1] ?? limit).trim();
    const tail = last.slice(tails.at(-Math.min(most, tails.length))?.[0] ?? 0, end.offset).trim();
    return { head, tail };
  });
  const widest = pairs.at(-1);
  return [...pairs, ...(widest ? prefixes.map((prefix) => ({ prefix, ...widest })) : [])];
}

/** Says whether the first place that a browser finds is this one. */
function leadsTo(
  { prefix, head, tail }: Directive,
  { start, end }: TextSpan,
  blocks: readonly string[],
): boolean {
  const place = placesOf(head, blocks).find(
    ({ block, offset }) =>
      prefix === undefined || (blocks[block] ?? '').slice(0, offset).trimEnd().endsWith(prefix.toLowerCase()),
  );
  if (place?.block !== start.block || Math.abs(place.offset - start.offset) > 1) return false;
  if (tail === undefined) return true;
  const after = place.offset + head.length;
  const found = placesOf(tail, blocks).find(
    ({ block, offset }) => block > place.block || (block === place.block && offset >= after),
  );
  return found?.block === end.block && Math.abs(found.offset + tail.length - end.offset) <= 1;
}

function placesOf(text: string, blocks: readonly string[]): TextPlace[] {
  const folded = text.toLowerCase();
  if (folded === '') return [];
  return blocks.flatMap((letters, block) => {
    const places: TextPlace[] = [];
    for (let at = letters.indexOf(folded); at !== -1; at = letters.indexOf(folded, at + 1))
      places.push({ block, offset: at });
    return places;
  });
}

function written({ prefix, head, tail }: Directive): string {
  const parts = [
    prefix === undefined ? [] : `${encode(prefix)}-`,
    encode(head),
    tail === undefined ? [] : encode(tail),
  ];
  return `text=${parts.flat().join(',')}`;
}

/** Encodes what has a meaning of its own in a text directive: comma, ampersand and hyphen. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
