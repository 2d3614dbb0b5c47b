import { parse, type Container } from 'postcss';

/** Parts of a selector that do not ask for a class: `:not(.a)` holds without one, `:is(.a, b)` may. */
const OPEN_CHOICE = /:(?:not|is|where|has)\([^()]*(?:\([^()]*\)[^()]*)*\)/gu;
const CLASS = /\.(-?[a-zA-Z_][\w-]*)/gu;

/**
 * Leaves out of a style sheet what asks for a class that `isUsed` denies; rules that are left empty go too. Names must
 * stand whole wherever they are used: a script that puts one together from pieces loses its style.
 */
export function pruneStyles(css: string, isUsed: (name: string) => boolean): string {
  const root = parse(css);
  root.walkRules((rule) => {
    const kept = rule.selectors.filter((selector) => classesOf(selector).every(isUsed));
    if (kept.length === 0) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  });
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

/** Removes blocks without content, from the inside out; `@layer a, b;` has no block and stays. */
function removeEmpty(container: Container): void {
  container.each((node) => {
    if (node.type !== 'atrule' || node.nodes === undefined) return;
    removeEmpty(node);
    if (node.nodes.length === 0) node.remove();
  });
}
