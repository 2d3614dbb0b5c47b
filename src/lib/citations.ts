/** One source named in a citation, and the page or pages meant: `3`, `3-5`. */
export interface CitedItem {
  readonly source: string;
  readonly locator?: string;
}

/** A citation in a text: the offsets of its `[` and of what follows its `]`, and the sources it names. */
export interface Citation {
  readonly start: number;
  readonly end: number;
  readonly items: readonly CitedItem[];
}

/** A citation that cannot be read: the offset of its `[`, what is wrong and how to mend it. */
export interface CitationFault {
  readonly start: number;
  readonly message: string;
}

/** The place in a page where a source is cited: the id of the link, and the pages meant. */
export interface CitationUse {
  readonly anchor: string;
  readonly locator?: string;
}

/** A source that a page cites, under the number it has on that page. */
export interface CitedSource {
  readonly source: string;
  readonly number: number;
  readonly uses: readonly CitationUse[];
}

const OPENING = /\[\s*-?@/gu;
const ITEM =
  /^@(?<source>[a-z0-9]+(?:-[a-z0-9]+)*)(?:\s*,\s*pp?\.\s*(?<locator>[\da-zA-Z]+(?:\s*[-–,]\s*[\da-zA-Z]+)*))?$/u;

/**
 * Finds the citations of a text in Pandoc's form, `[@id]`, `[@id, p. 3]` and `[@a; @b, pp. 4-5]`, in their order, and
 * those begun but not closed or not readable. Whether the sources exist is not looked at.
 */
export function findCitations(text: string): { citations: Citation[]; faults: CitationFault[] } {
  const citations: Citation[] = [];
  const faults: CitationFault[] = [];
  for (const { index: start } of text.matchAll(OPENING)) {
    const end = endOf(text, start);
    if (end === undefined) {
      faults.push({ start, message: describeUnclosed(text, start) });
      continue;
    }
    const parts = text
      .slice(start + 1, end - 1)
      .split(';')
      .map((part) => part.trim());
    const items = parts.map(readItem);
    const faulty = parts[items.indexOf(undefined)];
    if (faulty === undefined)
      citations.push({ start, end, items: items.filter((item) => item !== undefined) });
    else faults.push({ start, message: describeFaulty(text.slice(start, end), faulty) });
  }
  return { citations, faults };
}

/** The offset after the `]` that closes the bracket at `start`, unless another bracket opens or the text ends first. */
function endOf(text: string, start: number): number | undefined {
  const bracket = /[[\]]/u.exec(text.slice(start + 1));
  return bracket?.[0] === ']' ? start + bracket.index + 2 : undefined;
}

function readItem(part: string): CitedItem | undefined {
  const { source, locator } = ITEM.exec(part)?.groups ?? {};
  if (source === undefined) return undefined;
  return locator === undefined ? { source } : { source, locator };
}

function describeUnclosed(text: string, start: number): string {
  const [beginning = ''] = /^\[[^\s[\]]*/u.exec(text.slice(start)) ?? [];
  return `The citation that begins with "${beginning}" is not closed: write "]" after its last source.`;
}

function describeFaulty(citation: string, part: string): string {
  return `The citation "${citation}" cannot be read at "${part}": write it as [@source-id], [@source-id, p. 3] or [@source-id; @other-id].`;
}
