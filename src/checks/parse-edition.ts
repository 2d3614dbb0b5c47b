import type { Root } from 'mdast';
import type { Node } from 'unist';
import type { Lang } from '../i18n/locales.ts';
import { parseEdition as parseTree } from '../markdown/edition-parser.ts';
import { readCitations } from './edition-citations.ts';
import { NO_COMMENT, readElements } from './edition-elements.ts';
import { describeTag } from './edition-embeds.ts';
import type { EditionFacts, Fault } from './edition-facts.ts';
import { readHeadings } from './edition-headings.ts';
import { footnoteFaults, readLinks } from './edition-links.ts';
import { readProse } from './edition-prose.ts';
import { sectionsOf } from './edition-sections.ts';
import { readFrontMatter } from './front-matter.ts';
import { heavyFault } from './heavy-text.ts';
import { hiddenCharacters } from './hidden-characters.ts';
import type { Format } from './paths.ts';
import { lineWithin, nodesOf, valueOf } from './tree.ts';

/** An edition's file with what its name says. */
export interface EditionText {
  readonly file: string;
  readonly text: string;
  readonly lang: Lang;
  readonly format: Format;
}

/** Reads what the checks need to know of an edition. */
export type ParseEdition = (edition: EditionText) => EditionFacts;

/** Reads an edition: what the checks need to know of it, and every mistake that lies in it alone. Throws nothing. */
export function parseEdition(edition: EditionText): EditionFacts {
  return readEdition(edition).facts;
}

/** The facts of an edition as `parseEdition` gives them, and its tree, as far as it could be read. */
export function readEdition({ file, text, lang, format }: EditionText): {
  facts: EditionFacts;
  tree?: Root;
} {
  const { data, mistakes, prose } = readFrontMatter(file, text);
  const frontMatter = data === undefined ? {} : { frontMatter: data };
  const tree = heavyFault(text) ?? parseGuarded(text, format);
  if ('message' in tree) {
    return { facts: { ...unread(file, lang), ...frontMatter, mistakes: [...mistakes, { file, ...tree }] } };
  }
  const nodes = nodesOf(tree);
  const sections = sectionsOf(nodes);
  const headings = readHeadings(nodes, lang);
  const citations = readCitations(nodes, sections);
  const links = readLinks(nodes);
  const embeds = readElements(nodes, sections, format);
  const faults = [headings, citations, links, embeds].flatMap((one) => one.faults);
  const facts: EditionFacts = {
    file,
    lang,
    isRead: true,
    ...frontMatter,
    headings: headings.facts,
    citations: citations.facts,
    hasFaultyCitations: citations.faults.length > 0,
    prose: [...prose, ...readProse(nodes, sections)],
    links: links.facts,
    embeds: embeds.facts,
    hasFaultyEmbeds: embeds.faults.length > 0,
    mistakes: [
      ...mistakes,
      ...[...faults, ...footnoteFaults(nodes), ...hiddenFaults(nodes)].map((fault) => ({ file, ...fault })),
    ],
  };
  return { facts, tree };
}

function hiddenFaults(nodes: readonly Node[]): Fault[] {
  return nodes.flatMap((node) =>
    hiddenCharacters(valueOf(node)).map(({ offset, message }) => ({
      line: lineWithin(node, offset),
      message,
    })),
  );
}

/** The facts of an edition of which nothing is known but that it exists. */
export function unread(file: string, lang: Lang): EditionFacts {
  const nothing = { headings: [], citations: [], prose: [], links: [], embeds: [], mistakes: [] };
  return { file, lang, isRead: false, hasFaultyCitations: false, hasFaultyEmbeds: false, ...nothing };
}

function parseGuarded(text: string, format: Format): Root | Fault {
  try {
    return parseTree(text, format);
  } catch (error) {
    return { line: lineOfError(error), message: describeError(error, text) };
  }
}

function lineOfError(error: unknown): number {
  if (!(error instanceof Error)) return 1;
  if ('line' in error && typeof error.line === 'number') return error.line;
  // An element that is never closed is named with its place, as in "`<Foo>` (6:1-6:6)".
  return Number(/\((\d+):\d+/u.exec(error.message)?.[1] ?? 1);
}

function describeError(error: unknown, text: string): string {
  if (error instanceof RangeError) return 'The text is nested too deeply to be read: write it flatter.';
  const line = text.split('\n')[lineOfError(error) - 1] ?? '';
  if (line.includes('<!--')) return NO_COMMENT;
  const id = /^#+ .*\{#([^}]*)\}/u.exec(line)?.[1];
  if (id !== undefined)
    return `The id of a heading stands in square brackets: write [#${id}] instead of {#${id}}.`;
  const tag = /<\/?([a-z][\w-]*)/u.exec(line)?.[1];
  if (tag !== undefined) return describeTag(tag);
  const reason = error instanceof Error && 'reason' in error ? String(error.reason) : String(error);
  const short = reason.replace(/(?:, expected| \(note:| \(\d+:).*$/su, '');
  return `This is not valid MDX (${short}): use "<" and "{" for embeds only, and write "\\<" or "\\{" in the text.`;
}
