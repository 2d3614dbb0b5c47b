import type { Node } from 'unist';
import type { Lang } from '../i18n/locales.ts';
import type { Translator } from '../i18n/translate.ts';
import { findCitations, type CitedItem } from '../lib/citations.ts';
import { splitSectionId } from '../lib/section-id.ts';
import { typesetBetween } from '../lib/typography.ts';
import { readLink } from '../markdown/link-target.ts';
import { parseEdition } from '../markdown/edition-parser.ts';
import { articlePath, pagePath } from '../lib/urls.ts';

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

/** An edition as its author wrote it. */
export interface WrittenEdition {
  /** The text without front matter. */
  readonly body: string;
  readonly format: 'md' | 'mdx';
  /** Its path in the content folder, against which links are read. */
  readonly path: string;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The text of an edition as Markdown that stands alone: citations are numbered links to their sources, links lead to
 * the site, ids of headings stand in braces, embeds are lists and tables. All else is as the author wrote it, set by
 * the rules of the language.
 */
export function resolveText(edition: WrittenEdition, surroundings: TextSurroundings): string {
  const { body, format, path } = edition;
  const edits = editsOf(parseEdition(body, format), { body, path, ...surroundings }, 'root');
  let resolved = '';
  let position = 0;
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
    resolved += body.slice(position, start) + text;
    position = end;
  }
  return `${resolved}${body.slice(position)}`.trim();
}

interface Resolving extends TextSurroundings {
  readonly body: string;
  readonly path: string;
}

function editsOf(node: Node, resolving: Resolving, parent: string): Edit[] {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? 0;
  const source = resolving.body.slice(start, end);
  if (node.type === 'text') return [{ start, end, text: textOf(source, { start, end, parent }, resolving) }];
  if (node.type === 'mdxJsxFlowElement' && 'name' in node)
    return [{ start, end, text: resolving.embed(String(node.name), attributesOf(node)) }];
  const inside =
    'children' in node
      ? (node.children as Node[]).flatMap((child) => editsOf(child, resolving, node.type))
      : [];
  return 'url' in node && typeof node.url === 'string'
    ? [...inside, ...addressEdit(source, { start, end, url: node.url }, resolving)]
    : inside;
}

function textOf(
  source: string,
  { start, end, parent }: { start: number; end: number; parent: string },
  { body, lang, reference, t }: Resolving,
): string {
  const neighbours = { before: body.slice(start - 1, start), after: body.slice(end, end + 1) };
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
  { path, absolute }: Resolving,
): Edit[] {
  const target = readLink(url, path);
  const at = source.lastIndexOf(url);
  if (at < 0 || (target.kind !== 'article' && target.kind !== 'about')) return [];
  const page =
    target.kind === 'article' ? articlePath(target.lang, target.slug) : pagePath(target.lang, 'about');
  const text = absolute(page) + target.fragment + source.slice(at + url.length);
  return [{ start: start + at, end, text }];
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
