/** Headers that every response of the site carries, whoever serves it. Pages bring their own, longer policy in a `meta` element. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
};

// Files whose name changes when their content does: Astro's assets, and the parts of Pagefind's index named by a hash.
const HASHED = [
  /\/_astro\//,
  /\/pagefind\/(?:filter|fragment|index)\//,
  /\/pagefind\/pagefind\.[^/]+\.pf_meta$/,
];

/**
 * The `Cache-Control` of a path: a year for a file whose name changes with its content (`/_astro/a.4f2c.css`), else
 * `no-cache`, which lets a browser keep the file and makes it ask whether the copy is still good.
 */
export function cacheControlFor(pathname: string): string {
  return HASHED.some((pattern) => pattern.test(pathname))
    ? 'public, max-age=31536000, immutable'
    : 'no-cache';
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  bib: 'application/x-bibtex; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  pagefind: 'application/octet-stream',
  pf_filter: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
  ris: 'application/x-research-info-systems; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
};

/** The `Content-Type` of a file that the usual tables do not know or give without its character set; else `undefined`. */
export function contentTypeFor(pathname: string): string | undefined {
  return CONTENT_TYPES[pathname.slice(pathname.lastIndexOf('.') + 1)];
}
