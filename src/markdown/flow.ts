import type { Element, Root } from 'hast';

/** Elements that hold text or rows, in which no section or table begins. */
const LEAVES = new Set(['p', 'pre', 'table', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Replaces the blocks of a page by what `change` makes of them. What it gives back as it was is gone into. */
export function changeBlocks(parent: Root | Element, change: (block: Element) => Element): void {
  parent.children.forEach((child, index) => {
    if (child.type !== 'element') return;
    const changed = change(child);
    if (changed !== child) parent.children[index] = changed;
    else if (!LEAVES.has(child.tagName)) changeBlocks(child, change);
  });
}
