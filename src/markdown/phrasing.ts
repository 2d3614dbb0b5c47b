import type { Delete, Emphasis, Heading, Nodes, Paragraph, Strong, TableCell } from 'mdast';

/** A node whose children are text, emphasis, links and the like. */
export type TextParent = Heading | Paragraph | TableCell | Emphasis | Strong | Delete;

const TEXT_PARENTS = new Set<string>([
  'heading',
  'paragraph',
  'tableCell',
  'emphasis',
  'strong',
  'delete',
] satisfies TextParent['type'][]);

/** Says whether a node holds text; a link does too, but no link and no citation may stand in it. */
export function isTextParent(node: Nodes): node is TextParent {
  return TEXT_PARENTS.has(node.type);
}
