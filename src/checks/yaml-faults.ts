import { isAlias, isNode, isScalar, visit, type Document, type YAMLError } from 'yaml';
import { hiddenCharacters } from './hidden-characters.ts';

const ALIAS_MESSAGE =
  'Anchors (&) and aliases (*) are not used here: write the value out, or put a text that starts with & or * in quotes.';

const TAG_MESSAGE =
  'Tags (words that start with "!") are not used here: leave the tag out, or put the text in quotes.';
/** The message for a record whose nesting no parser follows. */
export const DEPTH_MESSAGE = 'The record is nested too deeply: write it flatter.';

/** The message for a record that is too long to be read. */
export const SIZE_MESSAGE =
  'The record is longer than 150 kB: divide it, or take out what does not belong here.';

/** One fault of a YAML text, at an offset from its beginning. */
export interface YamlFault {
  readonly offset: number;
  readonly message: string;
}

/** The faults of a YAML text: those of its syntax, or else what is YAML and yet not allowed in a record. */
export function yamlFaults(document: Document): YamlFault[] {
  const faults = faultsOf(document);
  return faults.length > 0 ? faults : refusedOf(document);
}

/** The first fault, as the others tend to follow from it, or else the repeated keys. */
function faultsOf(document: Document): YamlFault[] {
  const [error] = [...document.errors, ...document.warnings];
  if (error === undefined) return repeatedKeys(document);
  return [{ offset: startOf(document, error), message: describeYamlError(error) }];
}

function repeatedKeys(document: Document): YamlFault[] {
  const found: YamlFault[] = [];
  visit(document, {
    Map(_key, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) {
          const message = 'This key stands here twice: keep one of the two.';
          found.push({ offset: key.range?.[0] ?? 0, message });
        }
        seen.add(key.value);
      }
    },
  });
  return found;
}

/** Where to look for the cause: at an unclosed quote where it opens, else where the parser stopped. */
function startOf(document: Document, { code, pos: [offset] }: YAMLError): number {
  if (code !== 'MISSING_CHAR') return offset;
  let opening = offset;
  visit(document, {
    Scalar(_key, node) {
      const isQuoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
      const [start, end] = node.range ?? [offset, offset];
      if (isQuoted && start < offset && end >= offset) opening = start;
    },
  });
  return opening;
}

function describeYamlError({ code, message }: YAMLError): string {
  const bracket = /end with a ([\]}])/u.exec(message)?.[1];
  if (bracket !== undefined)
    return `A bracket that opens here or above is never closed: add its "${bracket}".`;
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'The line is indented with a tab, which YAML does not allow: use spaces.';
    case 'MISSING_CHAR':
      return message.includes('quote')
        ? 'The quotation mark that opens here is never closed: add the same mark at the end of the text.'
        : describeOther(message);
    case 'BAD_ALIAS':
      return ALIAS_MESSAGE;
    case 'TAG_RESOLVE_FAILED':
      return TAG_MESSAGE;
    case 'BAD_DQ_ESCAPE':
      return 'Within double quotes a backslash begins a code: write \\\\ for a backslash.';
    case 'BAD_SCALAR_START':
      return 'A text that starts with this character needs quotes: put the text in double quotes.';
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'The text holds a colon followed by a space: put the text in double quotes.';
    case 'MULTIPLE_DOCS':
      return 'The file holds more than one record: take out the line "---" between them.';
    case 'RESOURCE_EXHAUSTION':
      return DEPTH_MESSAGE;
    default:
      return describeOther(message);
  }
}

function describeOther(message: string): string {
  return `This is not valid YAML (${lowerFirst(message)}): check the indentation, quotes and colons here and just above.`;
}

function lowerFirst(message: string): string {
  const text = message.replace(/\.$/u, '');
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** The first directive, anchor, alias, tag, key that is not a text, or hidden character: all are YAML, and none is of use in a record. */
function refusedOf(document: Document): YamlFault[] {
  const found: YamlFault[] = [];
  if (document.directives?.yaml.explicit === true) {
    const message = 'Directives (lines that start with "%") are not used here: take the line out.';
    found.push({ offset: 0, message });
  }
  visit(document, {
    Node(_key, node) {
      const offset = node.range?.[0] ?? 0;
      const text = isScalar(node) && typeof node.value === 'string' ? node.value : '';
      found.push(...hiddenCharacters(text).map(({ message }) => ({ offset, message })));
      const isAnchored = Boolean('anchor' in node && node.anchor);
      if (isAlias(node) || isAnchored) found.push({ offset, message: ALIAS_MESSAGE });
      if ('tag' in node && node.tag) found.push({ offset, message: TAG_MESSAGE });
    },
    Pair(_key, { key }) {
      if (isNode(key) && !isScalar(key) && !isAlias(key)) {
        found.push({ offset: key.range?.[0] ?? 0, message: 'A key is a word: write it without brackets.' });
      }
    },
  });
  return found.slice(0, 1);
}
