/** One fault found in the content, with where it is and how to mend it. */
export interface Mistake {
  /** The file, relative to the content folder, with forward slashes: `articles/debt/fr.mdx`. */
  readonly file: string;
  /** The line, from 1; absent when the fault lies in no line, as in a missing file. */
  readonly line?: number;
  /** Full sentences: what is wrong, then what to do. */
  readonly message: string;
}

/**
 * Prints mistakes for a terminal: one per line, as `content/articles/debt/fr.mdx:41  Unknown source …`, by file and
 * line, each once, and a last line that counts them. `folder` stands before every file. Nothing for no mistakes.
 */
export function formatMistakes(mistakes: readonly Mistake[], folder = 'content'): string {
  if (mistakes.length === 0) return '';
  const sorted = sortMistakes(mistakes);
  const lines = new Set(
    sorted.map((mistake) => `${placeOf(mistake, folder)}  ${onOneLine(mistake.message)}`),
  );
  const files = new Set(sorted.map(({ file }) => file)).size;
  return [
    ...lines,
    `${countOf(lines.size, 'mistake')} in ${countOf(files, 'file')}. Nothing was published.`,
  ].join('\n');
}

/** A copy in the order in which mistakes are shown: by file, line (those without one first), and message. */
export function sortMistakes(mistakes: readonly Mistake[]): Mistake[] {
  return [...mistakes].sort(
    (a, b) =>
      compareText(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || compareText(a.message, b.message),
  );
}

function placeOf({ file, line }: Mistake, folder: string): string {
  return `${folder}/${file}${line === undefined ? '' : `:${line}`}`;
}

/** Content may hold line breaks and codes that would move the cursor of a terminal. */
function onOneLine(message: string): string {
  return message.replace(/\p{Cc}+/gu, ' ');
}

function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
