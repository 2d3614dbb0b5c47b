import type { Definition, Link, LinkReference, Nodes, PhrasingContent, Root } from 'mdast';
import type { VFile } from 'vfile';
import { articlePath, pagePath, underBase } from '../lib/urls.ts';
import { contentPathOf } from './language.ts';
import { readLink, type LinkTarget } from './link-target.ts';
import { isTextParent } from './phrasing.ts';

/** Where the site stands: Astro's `base`. */
export interface LinkOptions {
  readonly base: string;
}

const EXTERNAL = { hProperties: { rel: ['external'] } };

/**
 * A remark plugin that turns links between content files into addresses on the site and marks links to other sites
 * `rel="external"`. Of a link that no page may hold (`javascript:`), the text stays.
 */
export function remarkContentLinks({ base }: LinkOptions) {
  return (tree: Root, file: VFile): void => {
    const from = contentPathOf(file);
    const references: LinkReference[] = [];
    const outside = new Set<string>();

    const visit = (node: Nodes): void => {
      if (node.type === 'definition') visitDefinition(node);
      if (node.type === 'linkReference') references.push(node);
      if (isTextParent(node)) node.children = node.children.flatMap(visitInText);
      else if ('children' in node) node.children.forEach(visit);
    };
    const visitInText = (child: PhrasingContent): PhrasingContent[] => {
      const kind = child.type === 'link' ? changeAddress(child, from, base) : undefined;
      if (kind === 'outside') child.data = EXTERNAL;
      visit(child);
      return kind === 'refused' && 'children' in child ? child.children : [child];
    };
    const visitDefinition = (node: Definition): void => {
      const kind = changeAddress(node, from, base);
      if (kind === 'outside') outside.add(node.identifier);
      // Under an empty name a definition is never found, so what refers to it stays text.
      if (kind === 'refused') node.identifier = '';
    };

    visit(tree);
    for (const reference of references) if (outside.has(reference.identifier)) reference.data = EXTERNAL;
  };
}

/** Writes the address on the site into a link between content files, and says what any link leads to. */
function changeAddress(node: Link | Definition, from: string, base: string): LinkTarget['kind'] {
  const target = readLink(node.url, from);
  if (target.kind === 'article')
    node.url = underBase(base, articlePath(target.lang, target.slug)) + target.fragment;
  if (target.kind === 'about') node.url = underBase(base, pagePath(target.lang, 'about')) + target.fragment;
  return target.kind;
}
