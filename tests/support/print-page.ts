import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { parsePage, type Element } from './html.ts';

const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'path',
  'source',
  'wbr',
]);

/**
 * A page to be read and compared: one element per line, indented. White space at the ends of a text and no-break spaces
 * are written out; styles, the bodies of scripts and every hash are left out, as they change with any style or script.
 */
export function printPage(html: string): string {
  return `${parsePage(html)
    .childNodes.flatMap((node) => printNode(node, ''))
    .join('\n')}\n`;
}

function printNode(node: Tree.ChildNode, indent: string): string[] {
  if (tree.isTextNode(node)) return printText(node.value, indent);
  if (!tree.isElementNode(node)) return tree.isDocumentTypeNode(node) ? ['<!doctype html>'] : [];
  const open = `${indent}<${node.tagName}${node.attrs
    .filter(({ name }) => !name.startsWith('data-astro-cid'))
    .map(printAttribute)
    .join('')}>`;
  if (VOID.has(node.tagName)) return [open];
  const children = node.tagName === 'style' || node.tagName === 'script' ? [] : childrenOf(node);
  const lines = children.flatMap((child) => printNode(child, `${indent}  `));
  const [only] = lines;
  const close = `</${node.tagName}>`;
  if (only === undefined) return [open + close];
  if (lines.length === 1 && !only.trim().startsWith('<')) return [`${open}${only.trim()}${close}`];
  return [open, ...lines, indent + close];
}

function childrenOf(element: Element): Tree.ChildNode[] {
  return 'content' in element ? (element as Tree.Template).content.childNodes : element.childNodes;
}

function printText(text: string, indent: string): string[] {
  const words = text.replace(/[ \t\r\n]+/gu, ' ');
  if (words === '') return [];
  return [indent + escapeSpaces(words.replace(/^ | $/gu, '&#32;').replaceAll('<', '&lt;'))];
}

function printAttribute({ name, value }: { name: string; value: string }): string {
  const text = value
    .replace(/sha256-[\w+/=]+/gu, 'sha256-…')
    .replace(/(_astro\/(?:[^"]*?[.-])?)[\w-]{8}\.(\w+)$/u, '$1….$2');
  return text === '' ? ` ${name}` : ` ${name}="${escapeSpaces(text)}"`;
}

function escapeSpaces(text: string): string {
  return text.replaceAll('\u00A0', '&nbsp;').replaceAll('\u202F', '&#8239;');
}
