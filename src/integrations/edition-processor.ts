import { fileURLToPath } from 'node:url';
import { unified } from '@astrojs/markdown-remark';
import { markdownPlugins, parseEdition } from '../markdown/pipeline.ts';
import { editionRenderer, type RenderedEdition, type RenderOptions } from '../markdown/render-edition.ts';
import type { KeptRendering } from './edition-store.ts';

/** An edition that has been rendered, and the whole text it was rendered from. */
interface TextRendering {
  readonly text: string;
  readonly rendered: KeptRendering;
}

/** Renderings by the path of the file, from the content check to where Astro asks for them. */
export type Renderings = Map<string, TextRendering>;

/**
 * What Astro reads Markdown with. An edition in `.md` that the content check has rendered is not rendered again; one in
 * `.mdx` goes through the plugins as `@astrojs/mdx` runs them.
 */
export function editionProcessor(renderings: Renderings, options: RenderOptions): ReturnType<typeof unified> {
  const render = editionRenderer(options);
  return {
    ...unified({ gfm: false, smartypants: false, ...markdownPlugins(options) }),
    createRenderer: () =>
      Promise.resolve({
        render: async (body, { frontmatter = {}, fileURL } = {}) => {
          const path = fileURL === undefined ? '' : fileURLToPath(fileURL);
          const kept = renderings.get(path);
          renderings.delete(path);
          if (kept?.text.trimEnd().endsWith(body) === true) {
            const { files, headings, citations } = kept.rendered;
            return described('', headings, { ...frontmatter, citations, files });
          }
          const { html, headings, citations } = await render({
            tree: parseEdition(body, 'md'),
            text: body,
            path,
          });
          return described(html, headings, { ...frontmatter, citations });
        },
      }),
  };
}

/** What Astro keeps of an edition: of one whose HTML lies on the disk only where it is (`src/site-renderings.ts`). */
function described(
  code: string,
  headings: RenderedEdition['headings'],
  frontmatter: Record<string, unknown>,
) {
  return {
    code,
    metadata: { headings: [...headings], localImagePaths: [], remoteImagePaths: [], frontmatter },
  };
}
