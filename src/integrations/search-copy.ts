import type { HanTable } from '../lib/fold-han.ts';
import type { Mention } from '../lib/fold-names.ts';
import { hiddenTokens } from '../lib/fold-tokens.ts';
import { foldText, FORM_END, HIDDEN } from '../lib/folding.ts';
import { DATE_KEY } from '../lib/search-facets.ts';
import { KIND_WEIGHTS } from '../lib/search-kinds.ts';
import type { SectionFacts } from './search-facts.ts';
import type { PageSection } from './search-sections.ts';

/** What the copy of a section is made with. */
export interface CopyContext {
  /** The `lang` of its page. */
  lang: string;
  /** What the section is filed under. */
  facts: SectionFacts;
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
 * title, the page's and the date travel as filters beside the facets, because the engine would search whatever it
 * calls metadata.
 */
export function indexedCopy(section: PageSection, { lang, facts, table, findMentions }: CopyContext): string {
  const weight = KIND_WEIGHTS[facts.kind];
  const text = foldText(section.text);
  const title = foldText(section.title);
  const above = foldText(section.above.join(' · '));
  const names = findMentions(`${title} · ${text}`).map((mention) => hiddenName(mention, table));

  const paragraphs = [
    paragraph(text, weight),
    paragraph(`${HIDDEN} ${withTokens(title, table)}`, TITLE_WEIGHT * weight),
    paragraph(`${HIDDEN} ${hiddenTokens(text, table).join(' ')}`, weight),
    paragraph(`${HIDDEN} ${withTokens(above, table)}`, ABOVE_WEIGHT),
    paragraph(names.join(' '), NAME_WEIGHT),
  ];
  const shown = { title: [section.title], page: [section.above[0] ?? section.title], date: facts.date ?? [] };
  const filters = Object.entries({ ...shown, ...facts.facets }).flatMap(([name, values]) =>
    [values].flat().map((value) => marker('filter', name, value)),
  );
  const sort = facts.date === undefined ? '' : marker('sort', DATE_KEY, facts.date);
  return `<!doctype html><html lang="${escapeHtml(lang)}"><head>${filters.join('')}${sort}</head><body data-pagefind-body>${paragraphs.join('')}</body></html>`;
}

function marker(purpose: 'filter' | 'sort', name: string, value: string): string {
  return `<meta data-pagefind-${purpose}="${name}[content]" content="${escapeHtml(value)}">`;
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
