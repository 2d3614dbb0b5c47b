import type { Nodes, Root, Text } from 'mdast';
import type { VFile } from 'vfile';
import type { Lang } from '../i18n/locales.ts';
import { typesetBetween } from '../lib/typography.ts';
import type {} from './citation-node.ts';
import { languageOf } from './language.ts';

/** What a paragraph's text cannot be read across: beyond it stands another line, or what is no text. */
const STOPS = new Set<string>(['break', 'image', 'imageReference', 'inlineCode']);
/** What stands in a text without being part of it: the text is read across it. */
const MARKS = new Set<string>(['citation', 'footnoteReference']);
const BLOCKS = new Set<string>(['paragraph', 'heading', 'tableCell']);

/** A remark plugin that sets texts by the rules of the edition's language. Comes after the citations. */
export function remarkTypography() {
  return (tree: Root, file: VFile): void => {
    const lang = languageOf(file);
    if (lang !== 'ko') typesetBlocks(tree, lang);
  };
}

function typesetBlocks(node: Nodes, lang: Lang): void {
  if (BLOCKS.has(node.type)) typesetBlock(textsOf(node), lang);
  else if ('children' in node) for (const child of node.children) typesetBlocks(child, lang);
}

/** Sets the texts of one block in turn, each between its neighbours, the one before as it has been set. */
function typesetBlock(texts: readonly (Text | undefined)[], lang: Lang): void {
  texts.forEach((text, index) => {
    if (text === undefined) return;
    const before = texts[index - 1]?.value ?? '';
    const after = texts[index + 1]?.value ?? '';
    text.value = typesetBetween(text.value, lang, { before, after });
  });
}

/** The texts of a block in their order, `undefined` where one cannot be read on to the next. */
function textsOf(node: Nodes): (Text | undefined)[] {
  if (node.type === 'text') return [node];
  if (STOPS.has(node.type)) return [undefined];
  if (MARKS.has(node.type) || !('children' in node)) return [];
  return node.children.flatMap(textsOf);
}
