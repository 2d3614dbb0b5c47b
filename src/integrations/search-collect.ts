import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attribute, first, isDropped, isHeading, levelOf, textOf } from './search-html.ts';
import type { PageSection } from './search-sections.ts';

/** A section while it is read. */
export interface OpenSection extends Omit<PageSection, 'languages'> {
  /** The level of its heading. */
  level: number;
  /** The ids of the references it cites. */
  cites: string[];
}

const INLINE_TAGS = new Set(
  [
    'a',
    'abbr',
    'b',
    'bdi',
    'br',
    'cite',
    'code',
    'em',
    'i',
    'kbd',
    'mark',
    'q',
    's',
    'small',
    'span',
    'strong',
  ].concat(['sub', 'sup', 'time', 'u', 'var', 'wbr', 'ins', 'del', 'dfn']),
);

/**
 * Reads the sections of a page below `main`, what stands before the first one under the page's title. A section begins
 * at a heading with an id, and at any element with an id whose first heading has none (an event in a list); such an
 * element also ends it.
 */
export function collectSections(main: Tree.Element, title: string): [OpenSection, ...OpenSection[]] {
  const page: OpenSection = { title, above: [], text: '', cites: [], level: 1 };
  const sections: [OpenSection, ...OpenSection[]] = [page];
  collect(main, page, sections);
  return sections;
}

/** Adds the text below `parent` to the section that is open; returns the one that is open at the end. */
function collect(parent: Tree.ParentNode, opened: OpenSection, sections: OpenSection[]): OpenSection {
  let open = opened;
  for (const [at, node] of parent.childNodes.entries()) {
    if (isElement(node) && (isElement(parent.childNodes[at - 1]) || isCaption(parent))) separate(open);
    if (tree.isTextNode(node)) {
      open.text += node.value.replace(/\s+/gu, ' ');
    } else if (tree.isElementNode(node)) {
      if (!isDropped(node)) open = collectElement(node, open, sections);
      else if (attribute(node, 'class') === 'cite') open.cites.push((attribute(node, 'href') ?? '').slice(1));
    }
  }
  return open;
}

function collectElement(element: Tree.Element, open: OpenSection, sections: OpenSection[]): OpenSection {
  const level = levelOf(element);
  const id = attribute(element, 'id');
  if (level === 1) return open;
  if (level !== undefined && id !== undefined)
    return begin(sections, open, { id, title: textOf(element), level });

  const heading = id === undefined || level !== undefined ? undefined : first(element, isHeading);
  if (id !== undefined && heading !== undefined && attribute(heading, 'id') === undefined) {
    const section = begin(sections, open, { id, title: textOf(heading), level: levelOf(heading) ?? 6 });
    collect(element, section, sections);
    return open;
  }
  if (level !== undefined && textOf(element) === open.title) return open;

  if (element.tagName === 'br') open.text += ' ';
  if (INLINE_TAGS.has(element.tagName)) return collect(element, open, sections);
  separate(open);
  const last = collect(element, open, sections);
  separate(last);
  return last;
}

function begin(
  sections: OpenSection[],
  open: OpenSection,
  { id, title, level }: { id: string; title: string; level: number },
): OpenSection {
  const parents = open.level < level ? [...open.above, open.title] : aboveLevel(sections, level);
  const section: OpenSection = { id, title, level, above: parents, text: '', cites: [] };
  sections.push(section);
  return section;
}

/** The titles above a heading of this level: those of the last sections with lower levels. */
function aboveLevel(sections: readonly OpenSection[], level: number): string[] {
  const parent = sections.findLast((section) => section.level < level);
  return parent === undefined ? [] : [...parent.above, parent.title];
}

/** Keeps the texts of two blocks apart, as a reader of an excerpt would. */
function separate(open: OpenSection): void {
  const text = open.text.trimEnd();
  const isClosed = text === '' || /[\p{P}\p{S}]$/u.test(text);
  open.text = isClosed ? `${text} `.trimStart() : `${text} · `;
}

function isCaption(parent: Tree.ParentNode): boolean {
  return 'tagName' in parent && parent.tagName === 'caption';
}

/** Elements side by side without so much as a space are set apart by the style sheet. */
function isElement(node: Tree.ChildNode | undefined): node is Tree.Element {
  return node !== undefined && tree.isElementNode(node);
}
