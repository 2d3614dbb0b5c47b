import type { Block, Inline } from './corpus.ts';

/** What systems write each in their own way. */
export interface Dialect {
  readonly citation: (citation: Extract<Inline, { kind: 'citation' }>) => string;
  readonly link: (link: Extract<Inline, { kind: 'link' }>) => string;
  /** A list of events, given by their places among the events. */
  readonly events: (events: readonly number[]) => string;
}

/** A block as Markdown in a dialect. */
export function writeBlock(block: Block, dialect: Dialect): string {
  const line = (inlines: readonly Inline[]): string =>
    inlines.map((inline) => writeInline(inline, dialect)).join('');
  switch (block.kind) {
    case 'paragraph':
      return line(block.inlines);
    case 'list':
      return block.items.map((item) => `- ${line(item)}`).join('\n');
    case 'table':
      return writeTable(block.rows);
    case 'events':
      return dialect.events(block.events);
  }
}

function writeInline(inline: Inline, { citation, link }: Dialect): string {
  switch (inline.kind) {
    case 'citation':
      return citation(inline);
    case 'link':
      return link(inline);
    case 'strong':
      return `**${inline.text}**`;
    case 'emphasis':
      return `*${inline.text}*`;
    case 'text':
      return inline.text;
  }
}

function writeTable([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
