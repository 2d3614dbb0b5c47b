import { rehypeHeadingIds } from '@astrojs/markdown-remark';
import type { Root } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { translator } from '../i18n/translate.ts';
import type { CitedSource } from '../lib/citations.ts';
import { absoluteUrl } from '../lib/urls.ts';
import { contentPathOf, languageOf } from './language.ts';
import type { NameLinkOptions } from './name-links.ts';
import { markdownPlugins } from './pipeline.ts';
import { referenceFinder, textResolver } from './standalone-text.ts';

/** An edition in `.md` as HTML, with what its page needs to know of it. */
export interface RenderedEdition {
  readonly html: string;
  /** The same as Markdown that stands alone, without front matter and references. */
  readonly markdown: string;
  readonly headings: readonly { readonly depth: number; readonly slug: string; readonly text: string }[];
  readonly citations: readonly CitedSource[];
}

/** An edition that has been parsed. */
export interface ParsedEdition {
  /** Changed when it is rendered. */
  readonly tree: Root;
  /** What it was parsed from. */
  readonly text: string;
  /** The path of its file, which ends in its language. */
  readonly path: string;
}

/** What editions are rendered with: where the site is published, and the thesaurus. */
export interface RenderOptions extends NameLinkOptions {
  /** Astro’s `site`. */
  readonly site: string;
}

/** Renders an edition. */
export type RenderEdition = (edition: ParsedEdition) => Promise<RenderedEdition>;

/**
 * Makes what renders editions in `.md`: the plugins of the site on a tree that is there already, because the content
 * check has parsed it. Raw HTML is refused, so nothing is parsed again (`@astrojs/markdown-remark` does that, and
 * takes two and a half times as long). Rejects as its plugins throw.
 */
export function editionRenderer(options: RenderOptions): RenderEdition {
  const { treePlugins, rehypePlugins, remarkRehype: toHtml } = markdownPlugins(options);
  const processor = unified()
    .use(treePlugins)
    .use(remarkRehype, toHtml)
    .use(rehypePlugins)
    .use(rehypeHeadingIds)
    .use(rehypeStringify)
    .freeze();
  const at = { site: new URL(options.site), base: options.base };
  const absolute = (path: string): string => absoluteUrl(path, at);
  return async ({ tree, text, path }) => {
    const file = new VFile({ path });
    const resolve = textResolver({ text, path: contentPathOf(file) }, tree);
    const html = processor.stringify(await processor.run(tree, file), file);
    const { headings = [], frontmatter = {} } = file.data.astro ?? {};
    const citations = (frontmatter['citations'] ?? []) as CitedSource[];
    const lang = languageOf(file);
    const reference = referenceFinder(citations, { lang, absolute });
    const markdown = resolve({ lang, t: translator(lang), absolute, reference, embed: () => '' });
    return { html, markdown, headings, citations };
  };
}
