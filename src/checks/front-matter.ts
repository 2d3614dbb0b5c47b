import type { Mistake } from '../lib/mistakes.ts';
import { EditionSchema, type EditionData } from '../schemas/article.ts';
import type { ProseFact } from './edition-facts.ts';
import { parseRecord } from './parse-record.ts';

const FRONT_MATTER = /^---[ \t]*\r?\n((?:(?!---[ \t]*(?:\r?\n|$)).*(?:\r?\n|$))*)---[ \t]*(?:\r?\n|$)/u;
const MISSING =
  'The front matter is missing: begin the file with a line "---", then title: and description:, then a line "---".';
const UNCLOSED = 'The front matter is not closed: write a line "---" after the description.';

/** The front matter of an edition, and what is wrong with it. */
export interface FrontMatter {
  readonly data?: EditionData;
  readonly mistakes: readonly Mistake[];
  /** The title and the description; none when there are mistakes. */
  readonly prose: readonly ProseFact[];
}

/** Reads the front matter at the beginning of an edition. */
export function readFrontMatter(file: string, text: string): FrontMatter {
  const yaml = FRONT_MATTER.exec(text)?.[1];
  if (yaml === undefined) {
    const message = /^---[ \t]*\r?\n/u.test(text) ? UNCLOSED : MISSING;
    return { mistakes: [{ file, line: 1, message }], prose: [] };
  }
  const { data, mistakes, lineOf } = parseRecord({ file, text: yaml, firstLine: 2 }, EditionSchema);
  if (data === undefined) return { mistakes, prose: [] };
  const prose = Object.entries(data).map(([field, text]): ProseFact => ({
    kind: 'field',
    line: lineOf([field]),
    section: '',
    text,
    isCited: false,
  }));
  return { data, mistakes, prose };
}
