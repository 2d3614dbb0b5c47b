import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const FRONT_MATTER = /^\uFEFF?---\r?\n[\s\S]*?\r?\n---[ \t]*(?=\r?\n|$)/u;

/**
 * Reads the text of an edition as the site does before it changes anything. Front matter at its beginning is passed
 * over, and positions are those of `text` as given. Throws a VFileMessage with its place where MDX cannot be read.
 */
export function parseEdition(text: string, format: 'md' | 'mdx'): Root {
  const parser = unified().use(remarkParse);
  if (format === 'mdx') parser.use(remarkMdx);
  return parser.use(remarkGfm).use(remarkCjkFriendly).parse(blankFrontMatter(text));
}

/** Where the text of an edition begins, after its front matter. */
export function bodyStart(text: string): number {
  return FRONT_MATTER.exec(text)?.[0].length ?? 0;
}

/** Front matter as blank lines of the same length, so that what follows keeps its line, column and offset. */
function blankFrontMatter(text: string): string {
  return text.replace(FRONT_MATTER, (matter) => matter.replace(/[^\r\n]/gu, ' '));
}
