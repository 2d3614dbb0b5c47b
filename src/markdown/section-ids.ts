import type { Heading, Nodes, Root } from 'mdast';
import { splitSectionId } from '../lib/section-id.ts';

/** A remark plugin that makes `[#id]` at the end of a heading the heading's id. */
export function remarkSectionIds() {
  return (tree: Root): void => giveIds(tree);
}

function giveIds(node: Nodes): void {
  if (node.type === 'heading') giveId(node);
  else if ('children' in node && node.type !== 'paragraph') node.children.forEach(giveIds);
}

function giveId(heading: Heading): void {
  const last = heading.children.at(-1);
  if (last?.type !== 'text') return;
  const { text, id } = splitSectionId(last.value);
  if (id === undefined) return;
  if (text === '') heading.children.pop();
  else last.value = text;
  heading.data = { ...heading.data, hProperties: { id } };
}
