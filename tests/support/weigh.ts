import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { BuiltSite, Page } from './built-site.ts';
import { attribute, codeOf, elementsIn, isProgram, textOf, type Element } from './html.ts';

/** The bytes of a text or file compressed by brotli at its best. */
export function brotliBytes(data: string | Buffer): number {
  return brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).byteLength;
}

/** The words between title and references, tables and timelines among them, without the numbers of sources. */
export function wordsOf({ elements }: Page): number {
  const citations = elements.filter((element) => classesOf(element).includes('cite')).length;
  const words = elements
    .filter((element) => classesOf(element).includes('prose'))
    .flatMap((element) => textOf(element).match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? []);
  return words.length - citations;
}

function classesOf(element: Element): string[] {
  return (attribute(element, 'class') ?? '').split(' ');
}

/** The compressed bytes of all script that a page brings before the reader acts: inline, linked, preloaded, imported. */
export function scriptBytes(site: BuiltSite, { elements }: Page): number {
  const inline = elements
    .filter((element) => isProgram(element) && attribute(element, 'src') === undefined)
    .map((element) => brotliBytes(codeOf(element)));
  const linked = elements.flatMap((element) => {
    if (isProgram(element)) return attribute(element, 'src') ?? [];
    return attribute(element, 'rel') === 'modulepreload' ? (attribute(element, 'href') ?? []) : [];
  });
  const fetched = [...withImports(site, linked)].map((path) => brotliBytes(readFileSync(fileOf(site, path))));
  return [...inline, ...fetched].reduce((sum, bytes) => sum + bytes, 0);
}

/**
 * The compressed bytes of what a custom element of a page loads when it is asked to: the files that its class, which
 * stands between the definition of the element before it and its own, imports on demand, with all that those import at
 * once and the page has not got yet.
 */
export function bytesOnDemand(site: BuiltSite, { elements }: Page, tag: string): number {
  const own = elements.filter(isProgram).flatMap((element) => attribute(element, 'src') ?? []);
  const known = withImports(site, own);
  const demanded = [...known].flatMap((path) => {
    const code = readFileSync(fileOf(site, path), 'utf8');
    const end = code.indexOf(`define(\`${tag}\``);
    const start = code.lastIndexOf('define(', end - 1);
    const imports =
      end < 0 ? [] : code.slice(Math.max(0, start), end).matchAll(/\bimport\([`"']([^`"']+)[`"']\)/gu);
    return [...imports].map(([, to = '']) => new URL(to, `${site.origin}${path}`).pathname);
  });
  return [...withImports(site, demanded)]
    .filter((path) => !known.has(path))
    .reduce((sum, path) => sum + brotliBytes(readFileSync(fileOf(site, path))), 0);
}

/** The links of a page to style sheets, each of which would hold up its first drawing. */
export function styleSheetsOf({ document }: Page): string[] {
  return elementsIn(document)
    .filter(
      (element) => element.tagName === 'link' && /\bstylesheet\b/u.test(attribute(element, 'rel') ?? ''),
    )
    .map((element) => attribute(element, 'href') ?? '');
}

/** The scripts and everything that they import at once, each counted once; what they import on demand does not count. */
function withImports(
  site: BuiltSite,
  paths: readonly string[],
  seen: ReadonlySet<string> = new Set(),
): Set<string> {
  return paths.reduce<Set<string>>((known, path) => {
    if (known.has(path)) return known;
    const code = readFileSync(fileOf(site, path), 'utf8');
    const imported = [...code.matchAll(/(?:\bimport|\bfrom)\s*["']([^"']+)["']/gu)].map(
      ([, to = '']) => new URL(to, `${site.origin}${path}`).pathname,
    );
    return withImports(site, imported, new Set([...known, path]));
  }, new Set(seen));
}

function fileOf({ folder, base }: BuiltSite, path: string): string {
  return join(folder, path.slice(base.length));
}
