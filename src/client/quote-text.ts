import type { Quotation } from '../lib/text-fragment.ts';

/** The text of the page as a browser looks through it, with what a range selects; undefined where that is no text. */
export function quotationOf(range: Range): Quotation | undefined {
  const blocks: string[] = [];
  let lastBlock: Element | undefined;
  let start: Quotation['start'] | undefined;
  let end: Quotation['end'] | undefined;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const block = node instanceof Text ? blockOf(node) : undefined;
    if (!(node instanceof Text) || block === undefined) continue;
    if (block !== lastBlock) blocks.push('');
    lastBlock = block;
    const at = blocks.length - 1;
    const before = blocks[at] ?? '';
    const placeOf = (offset: number): number => joined(before, node.data.slice(0, offset)).length;
    blocks[at] = joined(before, node.data);
    const [from, to] = selectedIn(node, range);
    if (node.data.slice(from, to).trim() === '') continue;
    const leading = /^\s*/u.exec(node.data.slice(from, to))?.[0].length ?? 0;
    start ??= { block: at, offset: placeOf(from + leading) };
    end = { block: at, offset: placeOf(from + node.data.slice(from, to).trimEnd().length) };
  }
  if (start === undefined || end === undefined) return undefined;
  return { blocks, start, end, language: document.documentElement.lang };
}

/** Puts texts together as they are shown: white space as one space, none at the beginning of a block. */
function joined(before: string, text: string): string {
  const collapsed = text.replace(/[ \t\r\n]+/gu, ' ');
  return before + (before === '' || before.endsWith(' ') ? collapsed.replace(/^ /u, '') : collapsed);
}

function selectedIn(node: Text, range: Range): [from: number, to: number] {
  if (!range.intersectsNode(node)) return [0, 0];
  return [
    node === range.startContainer ? range.startOffset : 0,
    node === range.endContainer ? range.endOffset : node.length,
  ];
}

/** The element whose line the text stands in; undefined for text that is not shown. */
function blockOf({ parentElement }: Text): Element | undefined {
  if (!parentElement?.checkVisibility() || parentElement.closest('script,style,template,.card'))
    return undefined;
  let block = parentElement;
  while (block.parentElement !== null && /^(?:inline|contents)$/u.test(getComputedStyle(block).display))
    block = block.parentElement;
  return block;
}
