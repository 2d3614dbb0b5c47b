import type { Element, Nodes, Root } from 'hast';
import type { VFile } from 'vfile';
import type { Translator } from '../i18n/translate.ts';
import { changeBlocks } from './flow.ts';
import { FOOTNOTES_HEADING } from './footnotes.ts';
import type { TextOptions } from './language.ts';

const SECTION_HEADING = /^h[2-4]$/u;

/** A rehype plugin that sets beside each heading of a section the link to it. The heading over the notes gets none. */
export function rehypeSectionLinks({ translateFor }: TextOptions) {
  return (tree: Root, file: VFile): void => {
    const t = translateFor(file);
    changeBlocks(tree, (block) => (isSectionHeading(block) ? sectionHead(block, t) : block));
  };
}

function isSectionHeading({ tagName, properties: { id } }: Element): boolean {
  return SECTION_HEADING.test(tagName) && typeof id === 'string' && id !== FOOTNOTES_HEADING;
}

function sectionHead(heading: Element, t: Translator): Element {
  const link: Element = {
    type: 'element',
    tagName: 'a',
    properties: {
      className: ['section-link'],
      href: `#${String(heading.properties.id)}`,
      ariaLabel: t('section.link', { title: textOf(heading) }),
    },
    children: [{ type: 'text', value: '#' }],
  };
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['section-head'] },
    children: [heading, link],
  };
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
