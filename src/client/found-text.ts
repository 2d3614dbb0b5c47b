import type { HanTable } from '../lib/fold-han.ts';
import type { FoundBlock, FoundPlaces } from '../lib/found-terms.ts';
import { makeComparable } from '../lib/search-match.ts';

/** A block of the page, with the nodes that its text stands in. */
export interface PageBlock extends FoundBlock {
  readonly nodes: readonly Text[];
}

/** What is no text of the page: search does not index it either. */
const SKIPPED =
  'script,style,template,svg,nav,form,button,noscript,[hidden],[aria-hidden=true],.visually-hidden,.section-link,.cite,[data-footnote-ref],[data-footnote-backref],.card';

/** The text of the page's main part, block by block. */
export function readBlocks(main: Element, table: HanTable): PageBlock[] {
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (node instanceof Element)
      return node.matches(SKIPPED) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
    return NodeFilter.FILTER_ACCEPT;
  });
  const groups: Text[][] = [];
  let last: Element | null = null;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    const block = blockOf(node);
    if (block === last) groups.at(-1)?.push(node);
    else groups.push([node]);
    last = block;
  }
  return groups
    .map((nodes) => ({ nodes, text: nodes.map(({ data }) => data).join('') }))
    .filter(({ text }) => text.trim() !== '')
    .map(({ nodes, text }) => ({ nodes, text, comparable: makeComparable(text, table) }));
}

/** Places in the blocks as ranges of the document, in its order. */
export function rangesOf(blocks: readonly PageBlock[], places: FoundPlaces): Range[] {
  return blocks.flatMap(({ nodes }, at) =>
    (places[at] ?? []).flatMap(({ start, end }) => {
      const [from, to] = [placeIn(nodes, start, 'start'), placeIn(nodes, end, 'end')];
      if (from === undefined || to === undefined) return [];
      const range = document.createRange();
      range.setStart(from.node, from.offset);
      range.setEnd(to.node, to.offset);
      return [range];
    }),
  );
}

/** The node and the offset in it of a place in a block; between two nodes a start is in the second, an end in the first. */
function placeIn(
  nodes: readonly Text[],
  place: number,
  edge: 'start' | 'end',
): { node: Text; offset: number } | undefined {
  let offset = place;
  for (const node of nodes) {
    if (offset < node.length || (edge === 'end' && offset === node.length)) return { node, offset };
    offset -= node.length;
  }
  return undefined;
}

/** The element whose lines a text stands in. */
function blockOf({ parentElement }: Text): Element | null {
  let block = parentElement;
  while (block?.parentElement && /^(?:inline|contents)$/u.test(getComputedStyle(block).display))
    block = block.parentElement;
  return block;
}
