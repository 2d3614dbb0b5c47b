import type { Node } from 'unist';
import { findCitations } from '../lib/citations.ts';
import { splitSectionId } from '../lib/section-id.ts';
import type { ProseFact } from './edition-facts.ts';
import { childrenOf, lineOf, nodesOf, valueOf } from './tree.ts';

/** Stands in a text for what is not read as part of it: code, addresses. */
const ELSEWHERE = '\uFFFC';
const ADDRESS = /(?:https?:\/\/|www\.)[^\s\u3000-\u303F\uFF00-\uFFEF]+/gu;

/** What stands in a text for nodes without text of their own. */
const SIGNS: Readonly<Record<string, string>> = { inlineCode: ELSEWHERE, break: '\n', tableCell: ' | ' };

const KINDS: Readonly<Record<string, ProseFact['kind']>> = {
  heading: 'heading',
  paragraph: 'paragraph',
  tableRow: 'row',
};

/** The texts of an edition: its headings, paragraphs (those of lists and notes too) and rows of tables, in their order. */
export function readProse(nodes: readonly Node[], sections: ReadonlyMap<Node, string>): ProseFact[] {
  const citedRows = rowsBesideCitations(nodes);
  return nodes.flatMap((node) => {
    const kind = KINDS[node.type];
    if (kind === undefined) return [];
    const pieces = nodesOf(node).map(pieceOf);
    const prose = pieces
      .map(({ text }) => text)
      .join('')
      .replace(ADDRESS, ELSEWHERE);
    return [
      {
        kind,
        line: lineOf(node),
        section: sections.get(node) ?? '',
        text: kind === 'heading' ? splitSectionId(prose).text : prose,
        isCited: citedRows.has(node) || pieces.some(({ isCited }) => isCited),
      },
    ];
  });
}

/** The line on which the character at `offset` of a text stands. */
export function lineInProse({ line, text }: ProseFact, offset: number): number {
  return line + text.slice(0, offset).split('\n').length - 1;
}

/** The rows of those tables which a paragraph with a citation stands directly before or after. */
function rowsBesideCitations(nodes: readonly Node[]): Set<Node> {
  const rows = nodes.flatMap((parent) => {
    const children = childrenOf(parent);
    return children.flatMap((table, index) => {
      if (table.type !== 'table') return [];
      const beside = [children[index - 1], children[index + 1]];
      const isCited = beside.some((node) => node?.type === 'paragraph' && hasCitation(node));
      return isCited ? childrenOf(table) : [];
    });
  });
  return new Set(rows);
}

function hasCitation(tree: Node): boolean {
  return nodesOf(tree).some((node) => pieceOf(node).isCited);
}

interface Piece {
  readonly text: string;
  readonly isCited: boolean;
}

/** What a node by itself adds to a text. */
function pieceOf(node: Node): Piece {
  if (node.type === 'text') return readText(valueOf(node));
  return { text: SIGNS[node.type] ?? '', isCited: false };
}

/** Takes the citations out. Line breaks stay, so that what follows keeps its line. */
function readText(text: string): Piece {
  const citations = text.includes('@') ? findCitations(text).citations : [];
  const rest = citations.reduceRight(
    (kept, { start, end }) =>
      kept.slice(0, start) + kept.slice(start, end).replace(/[^\n]/gu, '') + kept.slice(end),
    text,
  );
  return { text: rest, isCited: citations.length > 0 };
}
