import type { Node } from 'unist';
import type { Fault, Findings, LinkFact } from './edition-facts.ts';
import { lineOf, lineWithin, nodesOf, stringAt, textOf, valueOf } from './tree.ts';

const SCHEMES = ['http', 'https', 'mailto'];
const FOOTNOTE_MARK = /\[\^([^\]\s]+)\]/gu;

/** The links of an edition; faulty are addresses that no link may have, images, and links without text. */
export function readLinks(nodes: readonly Node[]): Findings<LinkFact> {
  const links = nodes.filter(({ type }) => type === 'link' || type === 'definition');
  const facts = links.map((node) => ({ line: lineOf(node), url: stringAt(node, 'url') ?? '' }));
  const silent = nodes.filter(({ type }) => type === 'link' || type === 'linkReference').filter(isSilent);
  const images = nodes.filter(({ type }) => type === 'image' || type === 'imageReference');
  return {
    facts: facts.filter(({ url }) => schemeFault(url) === undefined),
    faults: [
      ...facts.flatMap(({ line, url }) => {
        const message = schemeFault(url);
        return message === undefined ? [] : [{ line, message }];
      }),
      ...silent.map((node) => fault(node, 'The link has no text: write it between the square brackets.')),
      ...images.map((node) =>
        fault(node, 'Images are not supported: take it out, and say in words what it shows.'),
      ),
    ],
  };
}

function isSilent(link: Node): boolean {
  return textOf(link).trim() === '' && !nodesOf(link).some(({ type }) => type.startsWith('image'));
}

function schemeFault(url: string): string | undefined {
  // Browsers leave out control characters and spaces when they read a scheme.
  const plain = url.replace(/[\p{Cc} ]/gu, '');
  if (plain === '') return 'The link has no address: write it between the round brackets.';
  if (/^[/\\]{2}/u.test(plain)) return `The link "${url}" has no scheme: write "https:" before it.`;
  const scheme = /^([a-z][a-z0-9+.-]*):/iu.exec(plain)?.[1]?.toLowerCase();
  if (scheme === undefined || SCHEMES.includes(scheme)) return undefined;
  return `The link "${url.slice(0, 60)}" begins with "${scheme}:", which is not allowed: link to an address that starts with https://, http:// or mailto:.`;
}

/** The faults of an edition's footnotes: a mark without its note, a note without a mark, two notes of one name. */
export function footnoteFaults(nodes: readonly Node[]): Fault[] {
  const notes = nodes.filter(({ type }) => type === 'footnoteDefinition');
  const marked = new Set(nodes.filter(({ type }) => type === 'footnoteReference').map(nameOf));
  const names = notes.map(nameOf);
  return [
    ...nodes.filter(({ type }) => type === 'text').flatMap(loneMarks),
    ...notes
      .filter((note) => !marked.has(nameOf(note)))
      .map((note) =>
        fault(
          note,
          `The note "[^${nameOf(note)}]" has no mark in the text: put [^${nameOf(note)}] where it belongs, or delete it.`,
        ),
      ),
    ...notes
      .filter((note, index) => names.indexOf(nameOf(note)) < index)
      .map((note) => fault(note, `There are two notes "[^${nameOf(note)}]": give this one another name.`)),
  ];
}

function loneMarks(node: Node): Fault[] {
  return [...valueOf(node).matchAll(FOOTNOTE_MARK)].map(({ 1: name = '', index }) => ({
    line: lineWithin(node, index),
    message: `The mark "[^${name}]" has no note: add a line that begins with "[^${name}]: ".`,
  }));
}

function nameOf(node: Node): string {
  return stringAt(node, 'identifier') ?? '';
}

function fault(node: Node, message: string): Fault {
  return { line: lineOf(node), message };
}
