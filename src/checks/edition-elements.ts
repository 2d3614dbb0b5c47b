import type { Node } from 'unist';
import { describeTag, readEmbed } from './edition-embeds.ts';
import type { EmbedFact, Fault, Findings } from './edition-facts.ts';
import type { Format } from './paths.ts';
import { lineOf, valueOf } from './tree.ts';

/** The message for a comment. */
export const NO_COMMENT = 'Comments are not allowed in an edition: take it out.';
const NO_CODE = 'Imports and exports are not allowed in an edition: take the line out.';
const NO_EXPRESSION =
  'Expressions in braces are not allowed in an edition: take it out, or write "\\{" for a brace in the text.';

/** The embeds of an edition; faulty are HTML, comments, code, and elements that are no embeds. */
export function readElements(
  nodes: readonly Node[],
  sections: ReadonlyMap<Node, string>,
  format: Format,
): Findings<EmbedFact> {
  const facts: EmbedFact[] = [];
  const faults: Fault[] = [];
  for (const node of nodes) {
    const message = describeRefused(node, format);
    if (message !== undefined) faults.push({ line: lineOf(node), message });
    if (!node.type.startsWith('mdxJsx')) continue;
    const embed = readEmbed(node, sections.get(node) ?? '');
    facts.push(...embed.facts);
    faults.push(...embed.faults);
  }
  return { facts, faults };
}

function describeRefused(node: Node, format: Format): string | undefined {
  switch (node.type) {
    case 'html':
      return describeHtml(valueOf(node), format);
    case 'mdxjsEsm':
      return NO_CODE;
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return /^\s*\/[/*]/u.test(valueOf(node)) ? NO_COMMENT : NO_EXPRESSION;
    default:
      return undefined;
  }
}

function describeHtml(html: string, format: Format): string {
  if (html.startsWith('<!--')) return NO_COMMENT;
  const name = /^<\/?\s*([a-z][\w-]*)/iu.exec(html)?.[1];
  if (name === undefined)
    return 'HTML is not allowed in an edition: write Markdown, or "\\<" for a "<" in the text.';
  if (format === 'md' && /^[A-Z][a-z]/u.test(name)) {
    return `Embeds such as <${name}> work in .mdx files only: rename the file from .md to .mdx.`;
  }
  return describeTag(name);
}
