/** An answer that says it is fine, as far as it was read. */
export interface Page {
  /** The address that was asked, and the one that answered after redirects. */
  readonly asked: URL;
  readonly answered: URL;
  /** HTML; empty for other kinds of file. */
  readonly html: string;
}

/** How a page says that there is nothing: English, French, Chinese, Korean, and the number that servers give it. */
const NOTHING_HERE =
  /\b404\b|\bnot found\b|\b(?:does not|doesn[’']t|no longer) exists?\b|\bno longer available\b|introuvable|n[’']existe (?:pas|plus)|page non trouvée|找不到|未找到|无法找到|不存在|찾을 수 없|존재하지 않|없는 페이지|삭제되었거나/iu;

/** Pages with less text than this say little else than that. */
const SHORT = 600;

const HOME = /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|home|main|accueil|default)(?:\.\w+)?\/?)?$/iu;
const ERROR_PATH = /\/(?:404|error|erreur|not-?found|page-introuvable)(?:\.\w+)?(?:\/|$)/iu;

/**
 * Says why a page that answered 200 is not the one that was cited, in a few words; undefined when it may well be:
 * it was led to a home page or to one for errors, its title says that there is nothing, or it is short and says so.
 * Words that stand in the title of the source itself say nothing. A short page alone is no sign: scripts may fill it.
 */
export function softFault({ asked, answered, html }: Page, sourceTitle: string): string | undefined {
  if (!HOME.test(asked.pathname) || asked.search !== '') {
    const isHome = HOME.test(answered.pathname) && answered.search === '';
    if (isHome) return 'leads to a home page';
  }
  if (ERROR_PATH.test(answered.pathname) && !ERROR_PATH.test(asked.pathname))
    return 'leads to a page for errors';
  const said = (text: string): boolean => {
    const words = NOTHING_HERE.exec(text)?.[0].toLowerCase();
    return words !== undefined && !sourceTitle.toLowerCase().includes(words);
  };
  if (said(titleOf(html))) return 'its title says that there is nothing';
  const text = textOf(html);
  if (text.length > 0 && text.length < SHORT && said(text))
    return 'it is short, and says that there is nothing';
  return undefined;
}

function titleOf(html: string): string {
  const start = /<title\b[^<>]*>/iu.exec(html);
  if (start === null) return '';
  const rest = html.slice(start.index + start[0].length);
  const end = rest.search(/<\/title\s*>/iu);
  return end === -1 ? '' : textOf(rest.slice(0, end));
}

/** The text that a page shows without scripts, roughly: good enough to know its length and to find words in it. */
function textOf(html: string): string {
  return withoutHidden(html)
    .replace(/<[^<>]*>/gu, ' ')
    .replace(/&nbsp;|&#160;/gu, ' ')
    .replace(/&rsquo;|&#8217;|&#39;/gu, '’')
    .replace(/\s+/gu, ' ')
    .trim();
}

/**
 * A page without comments and without what is no text. What is never closed is looked for once, so that no page, however
 * made, is read in more than one go.
 */
function withoutHidden(html: string): string {
  const parts: string[] = [];
  const unclosed = new Set<string>();
  const opening = /<!--|<(script|style|template|head)\b/giu;
  let at = 0;
  for (let match = opening.exec(html); match !== null; match = opening.exec(html)) {
    const name = match[1]?.toLowerCase() ?? '';
    if (unclosed.has(name)) continue;
    const closing = name === '' ? /-->/gu : new RegExp(`</${name}\\s*>`, 'giu');
    closing.lastIndex = opening.lastIndex;
    const end = closing.exec(html);
    if (end === null) {
      unclosed.add(name);
      continue;
    }
    parts.push(html.slice(at, match.index));
    at = opening.lastIndex = closing.lastIndex;
  }
  return [...parts, html.slice(at)].join(' ');
}
