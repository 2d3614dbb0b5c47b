import type { Node } from 'unist';
import { splitSectionId } from '../lib/section-id.ts';
import { ID_PATTERN } from '../schemas/fields.ts';
import { nodesOf, stringAt, textOf } from './tree.ts';

/**
 * The id of the section in which each node of an edition stands; empty before the first heading. A section ends at the
 * next heading of any level, and a note belongs where its first mark stands.
 */
export function sectionsOf(nodes: readonly Node[]): ReadonlyMap<Node, string> {
  const sections = new Map<Node, string>();
  const marks = new Map<string, string>();
  let section = '';
  for (const node of nodes) {
    if (node.type === 'heading') section = idOf(node) ?? section;
    sections.set(node, section);
    const name = stringAt(node, 'identifier') ?? '';
    if (node.type === 'footnoteReference' && !marks.has(name)) marks.set(name, section);
  }
  for (const note of nodes.filter(({ type }) => type === 'footnoteDefinition')) {
    const place = marks.get(stringAt(note, 'identifier') ?? '');
    if (place !== undefined) for (const node of nodesOf(note)) sections.set(node, place);
  }
  return sections;
}

function idOf(heading: Node): string | undefined {
  const { id } = splitSectionId(textOf(heading));
  return id !== undefined && ID_PATTERN.test(id) ? id : undefined;
}
