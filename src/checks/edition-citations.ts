import type { Node } from 'unist';
import { findCitations } from '../lib/citations.ts';
import type { CitationFact, Fault, Findings } from './edition-facts.ts';
import { childrenOf, lineOf, lineWithin, valueOf } from './tree.ts';

/** Where no citation is read: a link may not hold another, and a heading is also shown in lists of contents. */
const WITHOUT_CITATIONS = new Map([
  ['heading', 'A heading holds no citation: move it to the text below.'],
  ['link', 'A link holds no citation: write it after the link.'],
  ['linkReference', 'A link holds no citation: write it after the link.'],
]);

/** A citation in brackets of Chinese or Korean type, which reads as text. */
const WIDE_CITATION = /[［【〔]\s*[@＠]|\[\s*＠/gu;

/** The citations of an edition; faulty are those that cannot be read. */
export function readCitations(
  nodes: readonly Node[],
  sections: ReadonlyMap<Node, string>,
): Findings<CitationFact> {
  const misplaced = new Map<Node, string>();
  const found = nodes.map((node): Findings<CitationFact> => {
    const reason = misplaced.get(node) ?? WITHOUT_CITATIONS.get(node.type);
    if (reason !== undefined) for (const child of childrenOf(node)) misplaced.set(child, reason);
    if (node.type !== 'text') return { facts: [], faults: [] };
    return reason === undefined
      ? readText(node, sections.get(node) ?? '')
      : { facts: [], faults: citedIn(node, reason) };
  });
  return { facts: found.flatMap(({ facts }) => facts), faults: found.flatMap(({ faults }) => faults) };
}

function readText(node: Node, section: string): Findings<CitationFact> {
  const text = valueOf(node);
  const { citations, faults } = findCitations(text);
  const wide = [...text.matchAll(WIDE_CITATION)].map(({ index }) => ({
    line: lineWithin(node, index),
    message: 'A citation stands in plain brackets: write it as [@source-id].',
  }));
  return {
    facts: citations.flatMap(({ start, items }) =>
      items.map(({ source }) => ({ line: lineWithin(node, start), source, section })),
    ),
    faults: [...faults.map(({ start, message }) => ({ line: lineWithin(node, start), message })), ...wide],
  };
}

function citedIn(node: Node, message: string): Fault[] {
  const { citations, faults } = findCitations(valueOf(node));
  return citations.length + faults.length > 0 ? [{ line: lineOf(node), message }] : [];
}
