import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltSite, Page } from './built-site.ts';
import { addressesInStyle, attribute, codeOf, isProgram, type Element } from './html.ts';

/** What a page fetches by itself, and the attribute that names it. */
const FETCHED: Readonly<Record<string, string>> = {
  audio: 'src',
  embed: 'src',
  iframe: 'src',
  image: 'href',
  img: 'src',
  input: 'src',
  object: 'data',
  script: 'src',
  source: 'src',
  track: 'src',
  use: 'href',
  video: 'src',
};

/** Links of the head that make a browser fetch something. */
const FETCHING = /\b(?:stylesheet|preload|modulepreload|prefetch|preconnect|dns-prefetch|icon|manifest)\b/u;

/** No style or handler stands in an attribute. Gives one sentence for each fault. */
export function judgeAttributes({ pages }: BuiltSite): string[] {
  return pages.flatMap(({ path, elements }) =>
    elements.flatMap(({ tagName, attrs }) =>
      attrs
        .filter(({ name }) => name === 'style' || name.startsWith('on'))
        .map(({ name }) => `${path}  <${tagName} ${name}>`),
    ),
  );
}

/** Every page states its policy before anything that it governs: each inline script and style by hash, nothing unsafe. */
export function judgePolicies({ pages }: BuiltSite): string[] {
  return pages.flatMap((page) => {
    const policies = page.elements.filter(isPolicy);
    const [policy] = policies;
    if (policy === undefined || policies.length > 1)
      return [`${page.path}  There are ${policies.length} policies.`];
    const text = attribute(policy, 'content') ?? '';
    const sources = new Map(text.split(';').map((part) => [part.trim().split(' ')[0] ?? '', part]));
    const governed = page.elements.filter((element) => isProgram(element) || element.tagName === 'style');
    const isFirst = governed.every(
      (element) => page.elements.indexOf(policy) < page.elements.indexOf(element),
    );
    return [
      ...(isFirst ? [] : [`${page.path}  The policy comes too late.`]),
      ...(/'unsafe-(?:inline|eval|hashes)'/u.test(text)
        ? [`${page.path}  The policy allows what is unsafe.`]
        : []),
      ...(sources.get('default-src')?.trim() === "default-src 'none'"
        ? []
        : [`${page.path}  Not all is refused at first.`]),
      ...governed.filter(isInline).flatMap((element) => {
        const allowed = sources.get(element.tagName === 'script' ? 'script-src' : 'style-src') ?? '';
        return allowed.includes(`'sha256-${sha256(codeOf(element))}'`)
          ? []
          : [`${page.path}  The policy does not know <${element.tagName}>${codeOf(element).slice(0, 40)}.`];
      }),
    ];
  });
}

/** No page and no style sheet fetches anything from another site. Gives one sentence for each fault. */
export function judgeOrigins(site: BuiltSite): string[] {
  const sheets = [...site.files]
    .filter((path) => path.endsWith('.css') && !path.startsWith('/pagefind/'))
    .map((path) => ({ path, addresses: addressesInStyle(readFileSync(join(site.folder, path), 'utf8')) }));
  const fetched = [
    ...site.pages.map((page) => ({ path: page.path, addresses: addressesOf(page) })),
    ...sheets,
  ];
  return fetched.flatMap(({ path, addresses }) =>
    addresses
      .filter(
        (address) => new URL(address, site.origin).origin !== site.origin && !address.startsWith('data:'),
      )
      .map((address) => `${path}  ${address} is fetched from another site.`),
  );
}

function addressesOf({ elements }: Page): string[] {
  return elements.flatMap((element) => [
    ...(attribute(element, FETCHED[element.tagName] ?? '') ?? '').split(' ').filter(Boolean),
    ...(attribute(element, 'srcset') ?? '')
      .split(',')
      .flatMap((part) => part.trim().split(' ')[0] ?? '')
      .filter(Boolean),
    ...(element.tagName === 'link' && FETCHING.test(attribute(element, 'rel') ?? '')
      ? [attribute(element, 'href') ?? '']
      : []),
    ...(element.tagName === 'style' ? addressesInStyle(codeOf(element)) : []),
  ]);
}

function isPolicy(element: Element): boolean {
  return attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy';
}

function isInline(element: Element): boolean {
  return attribute(element, 'src') === undefined;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
