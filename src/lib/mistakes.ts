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
    sorted.map((mistake) => onOneLine(`${placeOf(mistake, folder)}  ${shortened(mistake.message)}`)),
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

/** Content and file names may hold line breaks, codes that move the cursor of a terminal, and signs that turn the text. */
function onOneLine(line: string): string {
  return line.replace(/[\p{Cc}\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu, ' ');
}

/** A message as long as it needs to be; one that quotes a whole page keeps its beginning and its end. */
function shortened(message: string): string {
  const LIMIT = 800;
  return message.length <= LIMIT ? message : `${message.slice(0, LIMIT / 2)} … ${message.slice(-LIMIT / 2)}`;
}

function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
