import type { RehypePlugins, RemarkPlugins, RemarkRehype } from '@astrojs/markdown-remark';
import rehypeSlug from 'rehype-slug';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import type { PluggableList } from 'unified';
import { remarkCitations } from './citations.ts';
import { remarkContentLinks } from './content-links.ts';
import { footnoteOptions, rehypeFootnotes } from './footnotes.ts';
import { translators } from './language.ts';
import { remarkNameLinks, type NameLinkOptions } from './name-links.ts';
import { remarkRefuseHtml } from './refuse-html.ts';
import { remarkSectionIds } from './section-ids.ts';
import { rehypeSectionLinks } from './section-links.ts';
import { rehypeSideNotes } from './side-notes.ts';
import { rehypeTables } from './tables.ts';
import { remarkTypography } from './typography.ts';

export { parseEdition } from './edition-parser.ts';

/** The plugins of the site in their order, for `unified()` of `@astrojs/markdown-remark`. */
export interface MarkdownPlugins {
  readonly remarkPlugins: RemarkPlugins;
  /** Those of them that change a tree; the others extend the parser. */
  readonly treePlugins: PluggableList;
  readonly rehypePlugins: RehypePlugins & PluggableList;
  readonly remarkRehype: RemarkRehype;
}

/**
 * What turns an edition, `.md` or `.mdx`, into the HTML of the site. To be given to `unified()` with
 * `gfm` and `smartypants` off: GFM is among the plugins, typography is done per language.
 */
export function markdownPlugins({ base, loadNames }: NameLinkOptions): MarkdownPlugins {
  const texts = { translateFor: translators() };
  const treePlugins: RemarkPlugins & PluggableList = [
    remarkRefuseHtml,
    remarkSectionIds,
    [remarkContentLinks, { base }],
    [remarkCitations, texts],
    [remarkNameLinks, { base, loadNames }],
    remarkTypography,
  ];
  return {
    remarkPlugins: [remarkGfm, remarkCjkFriendly, ...treePlugins],
    treePlugins,
    rehypePlugins: [
      rehypeSlug,
      [rehypeSectionLinks, texts],
      [rehypeTables, texts],
      [rehypeFootnotes, texts],
      rehypeSideNotes,
    ],
    remarkRehype: { ...footnoteOptions },
  };
}
