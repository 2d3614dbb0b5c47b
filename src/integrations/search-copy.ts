import type { HanTable } from '../lib/fold-han.ts';
import type { Mention } from '../lib/fold-names.ts';
import { hiddenTokens } from '../lib/fold-tokens.ts';
import { foldText, FORM_END, HIDDEN } from '../lib/folding.ts';
import { KIND_WEIGHTS, type SearchKind } from '../lib/search-kinds.ts';
import type { PageSection } from './search-sections.ts';

/** What the copy of a section is made with. */
export interface CopyContext {
  /** The `lang` of its page. */
  lang: string;
  kind: SearchKind;
  /** From traditional to simplified characters. */
  table: HanTable;
  /** Lists the names mentioned in a text. */
  findMentions: (text: string) => Mention[];
}

const TITLE_WEIGHT = 6;
const ABOVE_WEIGHT = 0.6;
const NAME_WEIGHT = 0.2;

/**
 * The page that the engine indexes in place of a section. It begins with the section's text; from the first
 * `HIDDEN` on it holds what the section is found by but does not say there: its title and those above it, parts
 * of words, and for each name mentioned its forms in all languages, led by the form that stands in the text. The
 * title, the page's and the kind travel as filters, because the engine would search whatever it calls metadata.
 */
export function indexedCopy(section: PageSection, { lang, kind, table, findMentions }: CopyContext): string {
  const weight = KIND_WEIGHTS[kind];
  const text = foldText(section.text);
  const title = foldText(section.title);
  const above = foldText(section.above.join(' · '));
  const names = findMentions(`${title} · ${text}`).map((mention) => hiddenName(mention, table));
  const facts = { title: section.title, page: section.above[0] ?? section.title, kind };

  const paragraphs = [
    paragraph(text, weight),
    paragraph(`${HIDDEN} ${withTokens(title, table)}`, TITLE_WEIGHT * weight),
    paragraph(`${HIDDEN} ${hiddenTokens(text, table).join(' ')}`, weight),
    paragraph(`${HIDDEN} ${withTokens(above, table)}`, ABOVE_WEIGHT),
    paragraph(names.join(' '), NAME_WEIGHT),
  ];
  const filters = Object.entries(facts).map(
    ([name, value]) => `<meta data-pagefind-filter="${name}[content]" content="${escapeHtml(value)}">`,
  );
  return `<!doctype html><html lang="${escapeHtml(lang)}"><head>${filters.join('')}</head><body data-pagefind-body>${paragraphs.join('')}</body></html>`;
}

function withTokens(text: string, table: HanTable): string {
  return [text, ...hiddenTokens(text, table)].join(' ');
}

/** The form that stands in the text as one word, each space a `HIDDEN`, then every other form, each closed by a bar. */
function hiddenName({ host, others }: Mention, table: HanTable): string {
  const tokens = new Set(others.flatMap((form) => hiddenTokens(form, table)));
  const forms = others.map((form) => `${form} ${FORM_END}`);
  return [HIDDEN + host.replace(/ /gu, HIDDEN), ...forms, ...tokens].join(' ');
}

function paragraph(text: string, weight: number): string {
  return `<p data-pagefind-weight="${weight.toFixed(2)}">${escapeHtml(text)}</p>`;
}

function escapeHtml(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/"/gu, '&quot;');
}
