const STYLE = /<style>([\s\S]*?)<\/style>/gu;

/**
 * Puts the inline styles of a page into the last of them, in their order and as `change` makes them: each one more
 * costs the page a hash in its content security policy, about 60 bytes that do not compress.
 */
export function joinStyles(html: string, change: (css: string) => string): string {
  const styles = [...html.matchAll(STYLE)];
  const last = styles.at(-1);
  if (last === undefined) return html;
  const joined = change(styles.map(([, css = '']) => css).join(''));
  const before = html.slice(0, last.index).replace(STYLE, '');
  return `${before}<style>${joined}</style>${html.slice(last.index + last[0].length)}`;
}
