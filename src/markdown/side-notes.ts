import type { Element, Nodes, Root } from 'hast';

/**
 * A rehype plugin that gives the first mark of each note the words of the note (`data-note`), which wide screens show in
 * the margin. Readers of the page, and programs, have the note itself, which stays at the end of the text.
 */
export function rehypeSideNotes() {
  return (tree: Root): void => {
    const notes = new Map<string, string>();
    const marks: Element[] = [];
    collect(tree, { notes, marks });
    for (const { properties } of marks) {
      const words = notes.get(String(properties.href));
      if (words === undefined) continue;
      properties.dataNote = words;
      notes.delete(String(properties.href));
    }
  };
}

/** What stood between citations and is left before the full stop. */
const SPACE_BEFORE_STOP = /\s+(?=[.。]$)/u;

interface Found {
  /** The words of each note by its address. */
  readonly notes: Map<string, string>;
  readonly marks: Element[];
}

function collect(node: Nodes, found: Found): void {
  if (node.type === 'element') {
    if ('dataFootnoteRef' in node.properties) found.marks.push(node);
    if (node.tagName === 'li' && String(node.properties.id).startsWith('fn-'))
      found.notes.set(`#${String(node.properties.id)}`, wordsOf(node).trim().replace(SPACE_BEFORE_STOP, ''));
  }
  if ('children' in node) for (const child of node.children) collect(child, found);
}

/** The words of a note, without its citations and the way back. */
function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && (isCitation(node) || 'dataFootnoteBackref' in node.properties)) return '';
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

function isCitation({ properties }: Element): boolean {
  return [properties.className].flat().includes('cite');
}
