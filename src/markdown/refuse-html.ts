import type { Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';

const REFUSED = new Set<string>(['html', 'mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression']);

/**
 * A remark plugin that lets no raw HTML and no code into a page: it fails at the first HTML tag or comment, and in MDX
 * at an element that is not an embed, at an expression in braces and at an import or export.
 */
export function remarkRefuseHtml() {
  return (tree: Root, file: VFile): void => refuse(tree, file);
}

function refuse(node: Nodes, file: VFile): void {
  if (REFUSED.has(node.type) || isForeignElement(node))
    file.fail(
      'Content holds no HTML, comment or code of its own: write Markdown, or one of the embeds.',
      node,
    );
  if ('children' in node) for (const child of node.children) refuse(child, file);
}

/** Says whether a node of MDX is an element other than an embed, whose name begins with a capital letter. */
function isForeignElement(node: Nodes): boolean {
  if (!/^mdxJsx(?:Flow|Text)Element$/u.test(node.type)) return false;
  return !('name' in node && typeof node.name === 'string' && /^[A-Z]\w*$/u.test(node.name));
}
