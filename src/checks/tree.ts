import type { Node } from 'unist';

/** Every node of a tree, in the order of the text; not recursive, so that no depth is too much. */
export function nodesOf(tree: Node): Node[] {
  const found: Node[] = [];
  const waiting = [tree];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    found.push(node);
    waiting.push(...childrenOf(node).toReversed());
  }
  return found;
}

/** The children of a node, if it has any. */
export function childrenOf(node: Node): readonly Node[] {
  return 'children' in node && Array.isArray(node.children) ? (node.children as Node[]) : [];
}

/** The line on which a node begins. */
export function lineOf(node: Node): number {
  return node.position?.start.line ?? 1;
}

/** The line of the character at `offset` in the value of a node of text. */
export function lineWithin(text: Node, offset: number): number {
  return lineOf(text) + valueOf(text).slice(0, offset).split('\n').length - 1;
}

/** The text of a node and all in it. */
export function textOf(tree: Node): string {
  return nodesOf(tree).map(valueOf).join('');
}

/** The value of a node of text or code; else nothing. */
export function valueOf(node: Node): string {
  return stringAt(node, 'value') ?? '';
}

/** A property of a node, if it is a text. */
export function stringAt(node: Node, key: string): string | undefined {
  const value: unknown = Reflect.get(node, key);
  return typeof value === 'string' ? value : undefined;
}
