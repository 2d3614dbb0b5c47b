/** What every page may do, whoever serves it; pages bring their own, longer policy in a `meta` element. */
const POLICY = "base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";
/** The same for pages that other sites may show in a frame. */
const EMBED_POLICY = POLICY.replace("frame-ancestors 'none'", 'frame-ancestors *');
/** A drawing that is opened by itself is a document: it may draw, and nothing else. */
const DRAWING_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";

/** Headers that every response of the site carries alike, whoever serves it. */
export const commonHeaders: Readonly<Record<string, string>> = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
};

/** A header whose value depends on the path, without base. */
export interface PathHeader {
  readonly name: string;
  /** Regular expressions that browsers, Node, nginx and Caddy read alike; the first that matches decides. */
  readonly rules: readonly { readonly pattern: string; readonly value: string }[];
  /** The value for all other paths; empty for none. */
  readonly otherwise: string;
}

const EMBED = '^/[a-z]+/embed/';

/** What a page may load and who may frame it; other sites may frame the pages that are made for it. */
const policyHeader: PathHeader = {
  name: 'Content-Security-Policy',
  rules: [
    { pattern: EMBED, value: EMBED_POLICY },
    { pattern: '[.]svg$', value: DRAWING_POLICY },
  ],
  otherwise: POLICY,
};

const FOR_EVER = 'public, max-age=31536000, immutable';
const A_DAY = 'public, max-age=86400';

/** The folders of the search index in which a file's name changes with its content. */
export const HASHED_INDEX_FOLDERS = ['facts', 'fragment', 'index'] as const;

/**
 * How long a browser keeps a file: a year when its name changes with its content (Astro's assets, the parts of
 * Pagefind's index named by a hash) or never changes (editions), a day for the icon, of which every view would ask else,
 * and for the rest `no-cache`, which makes it ask whether its copy is still good.
 */
export const cacheHeader: PathHeader = {
  name: 'Cache-Control',
  rules: [
    { pattern: '^/_astro/', value: FOR_EVER },
    { pattern: '^/editions/', value: FOR_EVER },
    { pattern: '^/favicon[.]svg$', value: A_DAY },
    { pattern: `^/pagefind/(${HASHED_INDEX_FOLDERS.join('|')})/`, value: FOR_EVER },
    { pattern: '^/pagefind/pagefind[.][^/]+[.]pf_meta$', value: FOR_EVER },
  ],
  otherwise: 'no-cache',
};

/** Keeps search engines away from frozen editions: pages say so too, data files can only say it here. */
export const robotsHeader: PathHeader = {
  name: 'X-Robots-Tag',
  rules: [{ pattern: '^/editions/', value: 'noindex' }],
  otherwise: '',
};

/** Every header that depends on the path. A site that isolates itself frames only what says that it may be embedded. */
export const pathHeaders: readonly PathHeader[] = [
  policyHeader,
  cacheHeader,
  {
    name: 'Cross-Origin-Resource-Policy',
    rules: [{ pattern: EMBED, value: 'cross-origin' }],
    otherwise: 'same-origin',
  },
  robotsHeader,
  {
    name: 'Cross-Origin-Embedder-Policy',
    rules: [{ pattern: EMBED, value: 'require-corp' }],
    otherwise: '',
  },
];

/** The value of a header at a path without base; empty for none. */
export function valueAt(path: string, { rules, otherwise }: PathHeader): string {
  return rules.find(({ pattern }) => new RegExp(pattern, 'u').test(path))?.value ?? otherwise;
}

/** All headers of the response for a path without base, apart from what depends on the file. */
export function headersFor(path: string): Readonly<Record<string, string>> {
  const byPath = pathHeaders.map((header) => [header.name, valueAt(path, header)] as const);
  return { ...commonHeaders, ...Object.fromEntries(byPath.filter(([, value]) => value !== '')) };
}

/** The `Content-Type` of files that the usual tables do not know or give without their character set, by ending. */
export const contentTypes: Readonly<Record<string, string>> = {
  bib: 'application/x-bibtex; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  pagefind: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
  ris: 'application/x-research-info-systems; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
};

/** The `Content-Type` of a file that the usual tables do not know or give without its character set; else `undefined`. */
export function contentTypeFor(pathname: string): string | undefined {
  return contentTypes[pathname.slice(pathname.lastIndexOf('.') + 1)];
}
