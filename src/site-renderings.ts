import { readFileSync } from 'node:fs';
import { render, type CollectionEntry } from 'astro:content';
import type { CitedSource } from './lib/citations.ts';

type Edition = CollectionEntry<'editions' | 'about'>;
type Rendered = Awaited<ReturnType<typeof render>>;

/** An edition ready to be shown. */
export interface ShownEdition extends Pick<Rendered, 'Content' | 'headings'> {
  readonly citations: readonly CitedSource[];
}

/** Renders an edition. A build has made the HTML of one in `.md` when it checked it, and left it on the disk. */
export async function renderEdition(edition: Edition): Promise<ShownEdition> {
  const files = filesOf(edition);
  const whole =
    files === undefined
      ? edition
      : { ...edition, rendered: { ...edition.rendered, html: readFileSync(`${files}.html`, 'utf8') } };
  const { Content, headings, remarkPluginFrontmatter } = await render(whole);
  return { Content, headings, citations: citationsIn(remarkPluginFrontmatter) };
}

/** The sources that an edition cites, in the order of their numbers. */
export async function citationsOf(edition: Edition): Promise<readonly CitedSource[]> {
  const { remarkPluginFrontmatter } = await render(edition);
  return citationsIn(remarkPluginFrontmatter);
}

function citationsIn(frontmatter: Rendered['remarkPluginFrontmatter']): readonly CitedSource[] {
  return (frontmatter['citations'] ?? []) as CitedSource[];
}

/** An edition as Markdown that stands alone, if the build has made that when it checked it. */
export function readMarkdown(edition: Edition): string | undefined {
  const files = filesOf(edition);
  return files === undefined ? undefined : readFileSync(`${files}.md`, 'utf8');
}

/** Where the HTML and the Markdown of an edition lie, as `integrations/edition-processor.ts` says it. */
function filesOf({ rendered }: Edition): string | undefined {
  const frontmatter: object = rendered?.metadata?.frontmatter ?? {};
  const files = 'files' in frontmatter ? frontmatter.files : undefined;
  return typeof files === 'string' ? files : undefined;
}
