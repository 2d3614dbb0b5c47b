import type { Element, Root } from 'hast';
import type { VFile } from 'vfile';
import { changeBlocks } from './flow.ts';
import type { TextOptions } from './language.ts';

/** A rehype plugin that lets a table that is too wide be scrolled, also by keyboard, under a name with its number. */
export function rehypeTables({ translateFor }: TextOptions) {
  return (tree: Root, file: VFile): void => {
    const t = translateFor(file);
    let number = 0;
    changeBlocks(tree, (block) => {
      if (block.tagName !== 'table') return block;
      number += 1;
      alignByClass(block);
      return scrollRegion(block, t('table.label', { number }));
    });
  };
}

/**
 * Aligns cells by `align-center` and `align-right`: MDX would write a style attribute, which the page's policy does not
 * allow, and Markdown the obsolete `align`.
 */
function alignByClass(element: Element): void {
  const { align, ...properties } = element.properties;
  if (align === 'center' || align === 'right')
    element.properties = { ...properties, className: [`align-${align}`] };
  else if (align !== undefined) element.properties = properties;
  for (const child of element.children) if (child.type === 'element') alignByClass(child);
}

function scrollRegion(table: Element, ariaLabel: string): Element {
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['table-scroll'], role: 'region', tabIndex: 0, ariaLabel },
    children: [table],
  };
}
