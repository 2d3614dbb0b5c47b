import { rehypeHeadingIds } from '@astrojs/markdown-remark';
import type { Root } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { CitedSource } from '../lib/citations.ts';
import type { NameLinkOptions } from './name-links.ts';
import { markdownPlugins } from './pipeline.ts';

/** An edition in `.md` as HTML, with what its page needs to know of it. */
export interface RenderedEdition {
  readonly html: string;
  readonly headings: readonly { readonly depth: number; readonly slug: string; readonly text: string }[];
  readonly citations: readonly CitedSource[];
}

/** Renders the tree of an edition, which it changes; `path` is that of its file, and ends in its language. */
export type RenderEdition = (tree: Root, path: string) => Promise<RenderedEdition>;

/**
 * Makes what renders editions in `.md`: the plugins of the site on a tree that is there already, because the content
 * check has parsed it. Raw HTML is refused, so nothing is parsed again (`@astrojs/markdown-remark` does that, and
 * takes two and a half times as long). Rejects as its plugins throw.
 */
export function editionRenderer(options: NameLinkOptions): RenderEdition {
  const { treePlugins, rehypePlugins, remarkRehype: toHtml } = markdownPlugins(options);
  const processor = unified()
    .use(treePlugins)
    .use(remarkRehype, toHtml)
    .use(rehypePlugins)
    .use(rehypeHeadingIds)
    .use(rehypeStringify)
    .freeze();
  return async (tree, path) => {
    const file = new VFile({ path });
    const html = processor.stringify(await processor.run(tree, file), file);
    const { headings = [], frontmatter = {} } = file.data.astro ?? {};
    return { html, headings, citations: (frontmatter['citations'] ?? []) as CitedSource[] };
  };
}
