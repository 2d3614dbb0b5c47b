import type { Element, Nodes, Root } from 'hast';
import type { VFile } from 'vfile';
import type { Translator } from '../i18n/translate.ts';
import type { TextOptions } from './language.ts';

/** The id that remark-rehype gives the heading over the notes. */
export const FOOTNOTES_HEADING = 'footnote-label';

/**
 * The options of remark-rehype for notes: ids without prefix, a heading for all to see, and back references labelled by
 * the note's number alone (`2`, or `2-3` for the third mark of note 2), which `rehypeFootnotes` puts into words.
 */
export const footnoteOptions = {
  clobberPrefix: '',
  footnoteLabelProperties: {},
  footnoteBackLabel: (note: number, mark: number): string =>
    mark > 1 ? `${note + 1}-${mark}` : `${note + 1}`,
} as const;

/** A rehype plugin that puts the heading over the notes and the labels of their back references into the page's language. */
export function rehypeFootnotes({ translateFor }: TextOptions) {
  return (tree: Root, file: VFile): void => {
    const notes = tree.children.findLast(
      (node) => node.type === 'element' && 'dataFootnotes' in node.properties,
    );
    if (notes !== undefined) translateNotes(notes, translateFor(file));
  };
}

function translateNotes(node: Nodes, t: Translator): void {
  if (node.type !== 'element') return;
  if (node.properties.id === FOOTNOTES_HEADING)
    node.children = [{ type: 'text', value: t('footnotes.title') }];
  else if ('dataFootnoteBackref' in node.properties) labelBackReference(node, t);
  else for (const child of node.children) translateNotes(child, t);
}

function labelBackReference({ properties }: Element, t: Translator): void {
  properties.ariaLabel = t('footnotes.back', { number: String(properties.ariaLabel) });
}
