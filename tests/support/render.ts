import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { all, attribute, languageOf, parsePiece, textOf, type Parent } from './html.ts';

/** Renders a component as the build does. */
export async function render(
  component: AstroComponentFactory,
  props: Record<string, unknown>,
): Promise<Parent> {
  const container = await AstroContainer.create();
  return parsePiece(await container.renderToString(component, { props }));
}

/** A link as a reader meets it. */
export interface ReadLink {
  /** What is read out: its `aria-label`, else its text. */
  readonly name: string;
  readonly href: string | undefined;
  /** The language of its text, where it says so. */
  readonly lang?: string;
}

/** The links inside a piece of a page, in their order. */
export function linksIn(parent: Parent): ReadLink[] {
  return all(parent, 'a').map((link) => {
    const lang = languageOf(link);
    return {
      name: attribute(link, 'aria-label') ?? textOf(link),
      href: attribute(link, 'href'),
      ...(lang !== undefined && { lang }),
    };
  });
}

/** The headings inside a piece of a page, as `h2#id Text`. */
export function headingsIn(parent: Parent): string[] {
  return all(parent, 'h1', 'h2', 'h3', 'h4').map((heading) => {
    const id = attribute(heading, 'id');
    return `${heading.tagName}${id === undefined ? '' : `#${id}`} ${textOf(heading)}`;
  });
}

/** The texts of every element with one of the tag names, in their order. */
export function textsIn(parent: Parent, ...tags: readonly string[]): string[] {
  return all(parent, ...tags).map(textOf);
}
