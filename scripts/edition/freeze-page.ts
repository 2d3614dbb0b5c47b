import { createHash } from 'node:crypto';
import {
  defaultTreeAdapter as tree,
  html,
  parse,
  serialize,
  type DefaultTreeAdapterTypes as Tree,
} from 'parse5';
import { withContentPolicy } from '../../src/lib/content-policy.ts';
import { frozenAddress, liveAddress, sitePath, type FrozenPlace } from './frozen-address.ts';

/** What a page says of itself in an edition, and the words of the link to the live page. */
export interface FrozenNotice {
  readonly text: string;
  readonly link: string;
}

const STYLE =
  '.frozen{display:flex;flex-wrap:wrap;justify-content:center;gap:0 1rem;padding:.6rem 1rem;font:400 .9rem/1.5 var(--sans);background:var(--raised);border-block-end:1px solid var(--rule)}';
const ADDRESSES = ['href', 'src', 'action'];
/** What styles ask of scripts, as it is in a page that has none, in whatever browser. */
const NEVER = '(max-width: 0)';
const EVER = '(min-width: 0)';

/**
 * Makes a page of the finished site one of an edition. It has no script, says that it is frozen and leads to the live
 * page; links to what is in the edition are relative, so that they hold wherever the edition lies, and all others lead
 * to the live site. Search engines are told to leave it alone.
 */
export function freezePage(page: string, place: FrozenPlace, { text, link }: FrozenNotice): string {
  const document = parse(page);
  const [head, body] = ['head', 'body'].map((name) => find(document, name));
  if (head === undefined || body === undefined) throw new Error(`${place.path} is no page.`);
  for (const element of elementsIn(document)) {
    if (isDropped(element)) tree.detachNode(element);
    else readdress(element, place);
  }
  const robots = elementsIn(head).filter((each) => valueOf(each, 'name') === 'robots');
  for (const each of robots) tree.detachNode(each);
  tree.appendChild(head, make('meta', { name: 'robots', content: 'noindex' }));
  tree.appendChild(head, make('style', {}, STYLE));
  if (canonicalOf(head) === undefined) {
    tree.appendChild(head, make('link', { rel: 'canonical', href: liveAddress(place) }));
  }
  const skip = elementsIn(body).find((each) => valueOf(each, 'class') === 'skip');
  const notice = make('aside', { class: 'frozen' });
  tree.appendChild(notice, make('span', {}, text));
  tree.insertText(notice, ' ');
  tree.appendChild(notice, make('a', { href: liveAddress(place) }, link));
  const first = skip === undefined ? body.childNodes[0] : body.childNodes[body.childNodes.indexOf(skip) + 1];
  if (first === undefined) tree.appendChild(body, notice);
  else tree.insertBefore(body, notice, first);
  return withContentPolicy(serialize(document), sha256);
}

/** The paths without base of what a page shows or links to on its own site. */
export function pathsUsedBy(page: string, { path, root }: Pick<FrozenPlace, 'path' | 'root'>): string[] {
  return elementsIn(parse(page))
    .filter((element) => !isDropped(element))
    .flatMap((element) => addressesOf(element))
    .flatMap((address) => sitePath(address, { path, root })?.path ?? []);
}

/** What an edition has no use for: scripts and what only they show, pictures for link previews, feeds, searches, other languages by name. */
function isDropped(element: Tree.Element): boolean {
  if (element.tagName === 'script' || element.tagName === 'template') return true;
  if (element.tagName === 'link') {
    return /^(?:alternate|search|modulepreload)$/u.test(valueOf(element, 'rel') ?? '');
  }
  if (element.tagName !== 'meta') return false;
  const name = valueOf(element, 'property') ?? valueOf(element, 'name') ?? '';
  return (
    /^(?:og|article|twitter):/u.test(name) || valueOf(element, 'http-equiv') === 'content-security-policy'
  );
}

function addressesOf(element: Tree.Element): string[] {
  const inStyle = element.tagName === 'style' ? [...textOf(element).matchAll(/url\(([^)]+)\)/gu)] : [];
  const inAttributes = ADDRESSES.flatMap((name) => valueOf(element, name) ?? []);
  return [...inAttributes, ...inStyle.map(([, address = '']) => unquoted(address))];
}

function readdress(element: Tree.Element, place: FrozenPlace): void {
  if (valueOf(element, 'rel') === 'canonical') return;
  for (const attribute of element.attrs) {
    if (ADDRESSES.includes(attribute.name)) attribute.value = frozenAddress(attribute.value, place);
  }
  if (element.tagName !== 'style') return;
  const css = textOf(element)
    .replace(/url\(([^)]+)\)/gu, (_, address: string) => `url(${frozenAddress(unquoted(address), place)})`)
    .replace(/\(scripting:\s*(none|enabled)\)/gu, (_, asked: string) => (asked === 'none' ? EVER : NEVER));
  element.childNodes = [];
  tree.insertText(element, css);
}

function canonicalOf(head: Tree.Element): Tree.Element | undefined {
  return elementsIn(head).find((each) => valueOf(each, 'rel') === 'canonical');
}

function make(name: string, attributes: Readonly<Record<string, string>>, text = ''): Tree.Element {
  const attrs = Object.entries(attributes).map(([key, value]) => ({ name: key, value }));
  const element = tree.createElement(name, html.NS.HTML, attrs);
  if (text !== '') tree.insertText(element, text);
  return element;
}

function elementsIn(node: Tree.ParentNode): Tree.Element[] {
  return node.childNodes
    .filter((each) => tree.isElementNode(each))
    .flatMap((each) => [each, ...elementsIn(each)]);
}

function find(node: Tree.ParentNode, name: string): Tree.Element | undefined {
  return elementsIn(node).find((each) => each.tagName === name);
}

function valueOf(element: Tree.Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

function textOf(element: Tree.Element): string {
  return element.childNodes.map((node) => (tree.isTextNode(node) ? node.value : '')).join('');
}

function unquoted(address: string): string {
  return address.replace(/^["']|["']$/gu, '');
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
