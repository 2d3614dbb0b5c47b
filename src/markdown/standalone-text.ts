import type { Root } from 'mdast';
import type { Node } from 'unist';
import type { Lang } from '../i18n/locales.ts';
import type { Translator } from '../i18n/translate.ts';
import { findCitations, type CitedItem, type CitedSource } from '../lib/citations.ts';
import { splitSectionId } from '../lib/section-id.ts';
import { typesetBetween, type Neighbours } from '../lib/typography.ts';
import { articlePath, pagePath, sourcePath } from '../lib/urls.ts';
import { bodyStart, parseEdition } from './edition-parser.ts';
import { readLink } from './link-target.ts';

/** What the text of an edition is resolved with. */
export interface TextSurroundings {
  readonly lang: Lang;
  readonly t: Translator;
  readonly absolute: (path: string) => string;
  /** The number of a source in the list of references, and the address of its record. */
  readonly reference: (source: string) => { readonly number: number; readonly address: string };
  /** An embed as Markdown. */
  readonly embed: (name: string, attributes: Readonly<Record<string, string>>) => string;
}

/** Finds references by the numbers that sources have in the list of an edition. */
export function referenceFinder(
  cited: readonly CitedSource[],
  { lang, absolute }: Pick<TextSurroundings, 'lang' | 'absolute'>,
): TextSurroundings['reference'] {
  const numbers = new Map(cited.map(({ source, number }) => [source, number]));
  return (source) => ({ number: numbers.get(source) ?? 0, address: absolute(sourcePath(lang, source)) });
}

/** An edition as its author wrote it. */
export interface WrittenEdition {
  /** The text, with its front matter or without. */
  readonly text: string;
  readonly format: 'md' | 'mdx';
  /** Its path in the content folder, against which links are read. */
  readonly path: string;
}

/** Puts the text of an edition together, by what citations and embeds become. */
export type ResolveText = (surroundings: TextSurroundings) => string;

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: ResolveText;
}

/**
 * The text of an edition as Markdown that stands alone: citations are numbered links to their sources, links lead to
 * the site, ids of headings stand in braces, embeds are lists and tables. All else is as the author wrote it, set by
 * the rules of the language.
 */
export function resolveText(edition: WrittenEdition, surroundings: TextSurroundings): string {
  return textResolver(edition, parseEdition(edition.text, edition.format))(surroundings);
}

/** Does the same for an edition that has been parsed. Its tree is read at once, and may be changed afterwards. */
export function textResolver({ text, path }: Omit<WrittenEdition, 'format'>, tree: Root): ResolveText {
  const edits = editsOf(tree, { text, path }, 'root').toSorted((a, b) => a.start - b.start);
  return (surroundings) => {
    let resolved = '';
    let position = bodyStart(text);
    for (const edit of edits) {
      resolved += text.slice(position, edit.start) + edit.text(surroundings);
      position = edit.end;
    }
    return `${resolved}${text.slice(position)}`.trim();
  };
}

type Written = Pick<WrittenEdition, 'text' | 'path'>;

function editsOf(node: Node, written: Written, parent: string): Edit[] {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? 0;
  const source = written.text.slice(start, end);
  if (node.type === 'text') {
    const neighbours = {
      before: written.text.slice(start - 1, start),
      after: written.text.slice(end, end + 1),
    };
    return [{ start, end, text: (to) => textOf(source, { neighbours, parent }, to) }];
  }
  if (node.type === 'mdxJsxFlowElement' && 'name' in node) {
    const [name, attributes] = [String(node.name), attributesOf(node)];
    return [{ start, end, text: ({ embed }) => embed(name, attributes) }];
  }
  const inside =
    'children' in node
      ? (node.children as Node[]).flatMap((child) => editsOf(child, written, node.type))
      : [];
  return 'url' in node && typeof node.url === 'string'
    ? [...inside, ...addressEdit(source, { start, end, url: node.url }, written)]
    : inside;
}

function textOf(
  source: string,
  { neighbours, parent }: { neighbours: Neighbours; parent: string },
  { lang, reference, t }: TextSurroundings,
): string {
  const { text, id } = parent === 'heading' ? splitSectionId(source) : { text: source };
  const set = typesetBetween(text, lang, neighbours);
  if (id !== undefined) return `${set} {#${id}}`;
  let resolved = '';
  let position = 0;
  for (const { start: from, end: to, items } of findCitations(set).citations) {
    const before = set.slice(position, from).trimEnd();
    resolved += `${before}${items.map((item) => citation(item, reference(item.source), t)).join('')}`;
    position = to;
  }
  return resolved + set.slice(position);
}

function citation(
  { locator }: CitedItem,
  { number, address }: { number: number; address: string },
  t: Translator,
): string {
  if (locator === undefined) return `[[${number}]](${address})`;
  const place = t(/[-–,]/u.test(locator) ? 'citation.pages' : 'citation.page', { locator });
  return `[[${t('citation.at', { number: String(number), place })}]](${address})`;
}

/** Puts the whole address of the site in the place of a link between content files. */
function addressEdit(
  source: string,
  { start, end, url }: { start: number; end: number; url: string },
  { path }: Written,
): Edit[] {
  const target = readLink(url, path);
  const at = source.lastIndexOf(url);
  if (at < 0 || (target.kind !== 'article' && target.kind !== 'about')) return [];
  const page =
    target.kind === 'article' ? articlePath(target.lang, target.slug) : pagePath(target.lang, 'about');
  const rest = target.fragment + source.slice(at + url.length);
  return [{ start: start + at, end, text: ({ absolute }) => absolute(page) + rest }];
}

/** The attributes of an embed; the content check has refused all but texts in quotes. */
function attributesOf(node: Node): Record<string, string> {
  if (!('attributes' in node) || !Array.isArray(node.attributes)) return {};
  const attributes = node.attributes as readonly { name?: string; value?: unknown }[];
  return Object.fromEntries(
    attributes.flatMap(({ name, value }) =>
      name !== undefined && typeof value === 'string' ? [[name, value] as const] : [],
    ),
  );
}
