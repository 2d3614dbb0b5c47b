import { fileURLToPath } from 'node:url';
import { unified } from '@astrojs/markdown-remark';
import { markdownPlugins, parseEdition } from '../markdown/pipeline.ts';
import { editionRenderer, type RenderedEdition, type RenderOptions } from '../markdown/render-edition.ts';

/** An edition that has been rendered, and the whole text it was rendered from. */
interface KeptRendering {
  readonly text: string;
  readonly rendered: RenderedEdition;
}

/** Renderings by the path of the file, from the content check to where Astro asks for them. */
export type Renderings = Map<string, KeptRendering>;

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
          const { html, markdown, headings, citations } =
            kept?.text.trimEnd().endsWith(body) === true
              ? kept.rendered
              : await render({ tree: parseEdition(body, 'md'), text: body, path });
          return {
            code: html,
            metadata: {
              headings: [...headings],
              localImagePaths: [],
              remoteImagePaths: [],
              frontmatter: { ...frontmatter, citations, markdown },
            },
          };
        },
      }),
  };
}
