/** The policy of every page, apart from the hashes of what stands inline in it. */
const DIRECTIVES = [
  "default-src 'none'",
  "connect-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
];

/** Where a page's policy is put: right after the character set, before anything it governs. */
const PLACE = '<meta charset="utf-8">';

/**
 * Gives a page of the finished site its content security policy, as a `<meta>` element: own scripts and styles, and
 * of those that stand inline only the very ones in this page, by hash. (Astro's own `security.csp` lists the hashes
 * of the whole site in each page: about 900 bytes compressed.) `wasm-unsafe-eval` is for Pagefind. `hash` gives the
 * base64 SHA-256 of a text. Throws when the page has no character set to stand after.
 */
export function withContentPolicy(html: string, hash: (text: string) => string): string {
  if (!html.includes(PLACE)) throw new Error('A page lacks <meta charset="utf-8">.');
  // Data in a script element does not run: a policy says nothing of it.
  const scripts = hashesOf(
    html,
    /<script(?![^>]*\s(?:src=|type="application\/ld\+json"))[^>]*>([\s\S]*?)<\/script>/gu,
    hash,
  );
  const styles = hashesOf(html, /<style[^>]*>([\s\S]*?)<\/style>/gu, hash);
  const policy = [
    ...DIRECTIVES,
    ["script-src 'self' 'wasm-unsafe-eval'", ...scripts].join(' '),
    ["style-src 'self'", ...styles].join(' '),
  ].join(';');
  return html.replace(PLACE, `${PLACE}<meta http-equiv="content-security-policy" content="${policy}">`);
}

function hashesOf(html: string, pattern: RegExp, hash: (text: string) => string): string[] {
  return [...new Set([...html.matchAll(pattern)].map(([, text = '']) => `'sha256-${hash(text)}'`))];
}
