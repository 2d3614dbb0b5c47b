import { parse, type Container, type Declaration, type Root } from 'postcss';
import { oncePer } from './kept.ts';

/** Parts of a selector that do not ask for a class: `:not(.a)` holds without one, `:is(.a, b)` may. */
const OPEN_CHOICE = /:(?:not|is|where|has)\([^()]*(?:\([^()]*\)[^()]*)*\)/gu;
const PROPERTY_READ = /var\(\s*(--[\w-]+)/gu;
const CLASS = /\.(-?[a-zA-Z_][\w-]*)/gu;

/** Leaves out of a style sheet what asks for a name, of a class or of a custom property, that `isUsed` denies. */
export type PruneStyles = (isUsed: (name: string) => boolean) => string;

/**
 * Makes what leaves out of a style sheet all rules for classes that are not used, and custom properties that neither the
 * rest reads nor the page uses; rules that are left empty go too. Names must stand whole wherever they are used: a script
 * that puts one together from pieces loses its style. Pages that use the same names are given the same result, which is
 * made once.
 */
export function stylePruner(css: string): PruneStyles {
  const names = namesIn(css);
  const pruned = oncePer((used: string) => {
    const known = new Set(used.split(' '));
    return prune(css, (name) => known.has(name));
  });
  return (isUsed) => pruned(names.filter(isUsed).join(' '));
}

/** Every name on which it may depend what is left of a style sheet. */
function namesIn(css: string): string[] {
  const names = new Set<string>();
  const root = parse(css);
  root.walkRules(({ selectors }) => {
    for (const name of selectors.flatMap(classesOf)) names.add(name);
  });
  root.walkDecls(/^--/u, ({ prop }) => void names.add(prop));
  return [...names];
}

function prune(css: string, isUsed: (name: string) => boolean): string {
  const root = parse(css);
  root.walkRules((rule) => {
    const kept = rule.selectors.filter((selector) => classesOf(selector).every(isUsed));
    if (kept.length === 0) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  });
  removeUnread(root, isUsed);
  removeEmpty(root);
  return root.toString();
}

/** The names of the classes in the markup of a page, those in templates among them. */
export function classNames(html: string): Set<string> {
  return new Set([...html.matchAll(/\sclass="([^"]*)"/gu)].flatMap(([, names = '']) => names.split(/\s+/u)));
}

function classesOf(selector: string): string[] {
  return [...selector.replace(OPEN_CHOICE, '').matchAll(CLASS)].map(([, name = '']) => name);
}

/** Removes custom properties that nothing reads, and those that only such properties read. */
function removeUnread(root: Root, isUsed: (name: string) => boolean): void {
  const read = new Set([...root.toString().matchAll(PROPERTY_READ)].map(([, name = '']) => name));
  const unread: Declaration[] = [];
  root.walkDecls(/^--/u, (declaration) => {
    if (!read.has(declaration.prop) && !isUsed(declaration.prop)) unread.push(declaration);
  });
  for (const declaration of unread) declaration.remove();
  root.walkRules((rule) => {
    if (rule.nodes.length === 0) rule.remove();
  });
  if (unread.length > 0) removeUnread(root, isUsed);
}

/** Removes blocks without content, from the inside out; `@layer a, b;` has no block and stays. */
function removeEmpty(container: Container): void {
  container.each((node) => {
    if (node.type !== 'atrule' || node.nodes === undefined) return;
    removeEmpty(node);
    if (node.nodes.length === 0) node.remove();
  });
}
