/** A section of an edition as an author wrote it. */
export interface EditionSection {
  /** Absent for what stands before the first heading. */
  readonly id?: string;
  /** The words, without citations, components and addresses of links. */
  readonly text: string;
}

const HEADING = /^#{2,4} (.*?) \[#([a-z0-9-]+)\]\s*$/u;

/** What is no text: citations, components alone on their line, and the address of a link. */
const MARKUP = /\[@[^\]]*\]|^<[^>]*\/>\s*$|\]\([^)]*\)/gmu;

/** Cuts the text of an edition, without its front matter, into its sections. The heading belongs to the section. */
export function sectionsOf(body: string): EditionSection[] {
  const sections: { id?: string; lines: string[] }[] = [{ lines: [] }];
  for (const line of body.split('\n')) {
    const [, title, id] = HEADING.exec(line) ?? [];
    if (title !== undefined && id !== undefined) sections.push({ id, lines: [title] });
    else sections.at(-1)?.lines.push(line);
  }
  return sections.map(({ lines, ...rest }) => ({ ...rest, text: lines.join('\n').replaceAll(MARKUP, ' ') }));
}
