import type {} from '@astrojs/markdown-remark';
import type { FootnoteDefinition, Nodes, PhrasingContent, Root, Text } from 'mdast';
import type { VFile } from 'vfile';
import type { Translator } from '../i18n/translate.ts';
import { findCitations, type CitedItem } from '../lib/citations.ts';
import type { CitationNode } from './citation-node.ts';
import { citedSources, type CountedUse } from './cited-sources.ts';
import type { TextOptions } from './language.ts';
import { isTextParent } from './phrasing.ts';

/** A link may not hold another, and a heading is also shown in the table of contents. */
const WITHOUT_CITATIONS = new Set<string>(['heading', 'link', 'linkReference']);

/** Makes the link of one source in a citation, and counts its use. */
type Cite = (item: CitedItem) => CitationNode;

/**
 * A remark plugin that turns citations into links to the list of references. Sources are numbered by their first use,
 * notes after the text, as they are shown. What the page cites goes to the front matter as `citations`, a list of
 * `CitedSource`. Citations in links and headings, and those that cannot be read, stay text.
 */
export function remarkCitations({ translateFor }: TextOptions) {
  return (tree: Root, file: VFile): void => {
    const t = translateFor(file);
    const sources = citedSources();
    replaceCitations(tree, (item) => citationLink(sources.count(item), t));
    file.data.astro ??= {};
    file.data.astro.frontmatter ??= {};
    file.data.astro.frontmatter.citations = sources.list();
  };
}

/** Replaces the citations of a page in the order in which readers meet them: notes come last, in the order of their marks. */
function replaceCitations(tree: Root, cite: Cite): void {
  const notes = new Map<string, FootnoteDefinition>();
  const marks = new Set<string>();

  const visit = (node: Nodes): void => {
    if (node.type === 'footnoteDefinition') notes.set(node.identifier, notes.get(node.identifier) ?? node);
    else if (WITHOUT_CITATIONS.has(node.type)) visitMarks(node);
    else if (isTextParent(node)) node.children = node.children.flatMap(replaceChild);
    else if ('children' in node) node.children.forEach(visit);
    else visitMarks(node);
  };
  const visitMarks = (node: Nodes): void => {
    if (node.type === 'footnoteReference') marks.add(node.identifier);
    else if ('children' in node) node.children.forEach(visitMarks);
  };
  const replaceChild = (child: PhrasingContent): PhrasingContent[] => {
    if (child.type === 'text') return replaceInText(child, cite);
    visit(child);
    return [child];
  };

  visit(tree);
  // A note may hold the first mark of another: the set grows while it is gone through.
  for (const mark of marks) notes.get(mark)?.children.forEach(visit);
}

/** Cuts a text at its citations. White space before a citation is dropped; citations that touch become one. */
function replaceInText(node: Text, cite: Cite): PhrasingContent[] {
  if (!node.value.includes('@')) return [node];
  const pieces: PhrasingContent[] = [];
  let links: CitationNode[] = [];
  let position = 0;
  for (const { start, end, items } of findCitations(node.value).citations) {
    const between = node.value.slice(position, start).trimEnd();
    if (between !== '') {
      pieces.push(...joinLinks(links), { type: 'text', value: between });
      links = [];
    }
    links = [...links, ...items.map(cite)];
    position = end;
  }
  const rest = node.value.slice(position);
  return [...pieces, ...joinLinks(links), ...(rest === '' ? [] : [{ type: 'text' as const, value: rest }])];
}

/** One link stands alone; more are held together by an element. */
function joinLinks(links: readonly CitationNode[]): CitationNode[] {
  const [first, ...others] = links;
  if (first === undefined || others.length === 0) return [...links];
  const children = [first, ...others.flatMap((link) => [{ type: 'text' as const, value: ' ' }, link])];
  return [{ type: 'citation', data: { hName: 'span', hProperties: { className: ['cites'] } }, children }];
}

function citationLink({ number, anchor, locator }: CountedUse, t: Translator): CitationNode {
  const label =
    locator === undefined
      ? String(number)
      : t('citation.at', { number: String(number), place: pages(locator, t) });
  return {
    type: 'citation',
    data: {
      hName: 'a',
      hProperties: {
        className: ['cite'],
        id: anchor,
        href: `#r${number}`,
        ariaLabel: t('citation.label', { number: label }),
      },
    },
    children: [{ type: 'text', value: label }],
  };
}

function pages(locator: string, t: Translator): string {
  return t(/[-–,]/u.test(locator) ? 'citation.pages' : 'citation.page', { locator });
}
