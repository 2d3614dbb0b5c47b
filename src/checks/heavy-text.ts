import type { Fault } from './edition-facts.ts';

/** The longest text of an edition; the longest article has a tenth of it. */
const MAX_LENGTH = 200_000;
/** The longest run of lines without an empty one: a paragraph, a table. */
const MAX_PARAGRAPH = 20_000;
/** The most work that the marks of paragraphs may make: their number times the length, added up. */
const MAX_WORK = 2_000_000;
const MAX_NOTES = 500;
/** The most signs that open containers at the beginning of a line: lists in lists, quotations in quotations. */
const MAX_OPENING = 60;

const OPENING = /^(?:[ \t>]|[-+*][ \t]|\d{1,9}[.)][ \t])*/u;
const MARKS = /[*_~]|`+|\[/gu;

/**
 * Says what would make the parser of Markdown run for minutes, so that no edition hangs the build: its time grows with
 * the square of some lengths. Every limit is many times what articles reach.
 */
export function heavyFault(text: string): Fault | undefined {
  if (text.length > MAX_LENGTH) {
    return { line: 1, message: 'The text is longer than 200 kB: divide the article.' };
  }
  const lines = text.split('\n');
  const deep = lines.findIndex((line) => (OPENING.exec(line)?.[0].length ?? 0) > MAX_OPENING);
  if (deep !== -1) {
    return { line: deep + 1, message: 'The text is nested too deeply to be read: write it flatter.' };
  }
  const notes = lines.flatMap((line, index) => (line.startsWith('[^') ? [index + 1] : []));
  const beyond = notes[MAX_NOTES];
  if (beyond !== undefined) {
    return { line: beyond, message: `There are more than ${MAX_NOTES} notes: divide the article.` };
  }
  return heavyParagraph(lines);
}

function heavyParagraph(lines: readonly string[]): Fault | undefined {
  let work = 0;
  for (const { line, text } of paragraphsOf(lines)) {
    if (text.length > MAX_PARAGRAPH) {
      return {
        line,
        message: `The paragraph or table is longer than ${MAX_PARAGRAPH} characters: divide it with empty lines.`,
      };
    }
    work += text.length * (text.match(MARKS)?.length ?? 0);
    if (work > MAX_WORK) {
      return {
        line,
        message:
          'The text has too many marks (* _ ~ ` [) to be read in time: write shorter paragraphs, or divide the article.',
      };
    }
  }
  return undefined;
}

function* paragraphsOf(lines: readonly string[]): Generator<{ line: number; text: string }> {
  let start = 0;
  for (let index = 0; index <= lines.length; index += 1) {
    const line = lines[index];
    if (line !== undefined && line.trim() !== '') continue;
    if (index > start) yield { line: start + 1, text: lines.slice(start, index).join('\n') };
    start = index + 1;
  }
}
