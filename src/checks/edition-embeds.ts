import type { Node } from 'unist';
import { nearest } from '../lib/nearest.ts';
import type { EmbedFact, Fault, Findings } from './edition-facts.ts';
import { childrenOf, lineOf, stringAt } from './tree.ts';

/** What an embed takes: attributes that it cannot do without, those of which it needs one at least, and others. */
interface EmbedShape {
  readonly required: readonly string[];
  readonly oneOf: readonly string[];
  readonly optional: readonly string[];
  readonly example: string;
}

const EMBEDS: Readonly<Record<string, EmbedShape>> = {
  Timeline: {
    required: [],
    oneOf: ['period', 'category', 'weight', 'ids', 'place', 'name'],
    optional: ['view'],
    example: '<Timeline period="2009/2012" />',
  },
  Difference: {
    required: ['id'],
    oneOf: [],
    optional: [],
    example: '<Difference id="office-opening-day" />',
  },
  Series: { required: ['id'], oneOf: [], optional: ['only'], example: '<Series id="bilateral-trade" />' },
};

/** Reads one JSX element of an edition as an embed. */
export function readEmbed(node: Node, section: string): Findings<EmbedFact> {
  const name = stringAt(node, 'name') ?? '';
  const shape = EMBEDS[name];
  const line = lineOf(node);
  if (shape === undefined) return { facts: [], faults: [{ line, message: describeUnknown(name) }] };
  const attributes = attributesOf(node);
  const literal = attributes.flatMap((one) =>
    one.value === undefined ? [] : [[one.name, one.value] as const],
  );
  const messages = [
    ...(node.type === 'mdxJsxTextElement'
      ? [`<${name}> stands within a line: put it on a line of its own, with blank lines before and after.`]
      : []),
    ...(childrenOf(node).length > 0 ? [`<${name}> holds text: write it as ${shape.example}.`] : []),
    ...attributes.flatMap((attribute) => attributeFault(name, attribute, shape)),
    ...missingFault(
      name,
      attributes.map((attribute) => attribute.name),
      shape,
    ),
  ];
  const faults = messages.map((message): Fault => ({ line, message }));
  return {
    facts: faults.length > 0 ? [] : [{ line, name, attributes: Object.fromEntries(literal), section }],
    faults,
  };
}

interface Attribute {
  /** The name; empty for an attribute that is all expression (`{...props}`). */
  readonly name: string;
  /** The text in quotes; undefined when there is none. */
  readonly value: string | undefined;
}

function attributesOf(node: Node): Attribute[] {
  if (!('attributes' in node) || !Array.isArray(node.attributes)) return [];
  return (node.attributes as Node[]).map((attribute) => ({
    name: stringAt(attribute, 'name') ?? '',
    value: attribute.type === 'mdxJsxAttribute' ? stringAt(attribute, 'value') : undefined,
  }));
}

/** The message for a tag of HTML, which may have no name. */
export function describeTag(name: string): string {
  return `HTML (<${name}>) is not allowed in an edition: write Markdown, or "\\<" for a "<" in the text.`;
}

function describeUnknown(name: string): string {
  const names = Object.keys(EMBEDS);
  if (!/^[A-Z]/u.test(name)) return describeTag(name);
  const near = nearest(name, names);
  const cure = near === undefined ? `use one of ${names.join(', ')}` : `did you mean <${near}>?`;
  return `Unknown embed <${name}>: ${cure}${near === undefined ? '.' : ''}`;
}

function attributeFault(
  embed: string,
  { name, value }: Attribute,
  { required, oneOf, optional, example }: EmbedShape,
): string[] {
  const known = [...required, ...oneOf, ...optional];
  if (name !== '' && !known.includes(name)) {
    const near = nearest(name, known);
    const cure = near === undefined ? `use ${known.join(', ')}` : `did you mean "${near}"?`;
    return [`Unknown attribute "${name}" of <${embed}>: ${cure}${near === undefined ? '.' : ''}`];
  }
  if (value !== undefined && value !== '') return [];
  const which = name === '' ? 'An attribute' : `The attribute "${name}"`;
  return [`${which} of <${embed}> is not a text in quotes: write it as in ${example}.`];
}

function missingFault(
  embed: string,
  names: readonly string[],
  { required, oneOf, optional, example }: EmbedShape,
): string[] {
  const missing = required.filter((name) => !names.includes(name));
  if (missing.length > 0)
    return [`<${embed}> lacks the attribute "${missing.join('", "')}": write it as in ${example}.`];
  // An attribute that is not known may be meant for one of these.
  if (oneOf.length === 0 || names.some((name) => !optional.includes(name))) return [];
  return [
    `<${embed}> does not say what to show: give it ${oneOf.join(', ')} or several of them, as in ${example}.`,
  ];
}
