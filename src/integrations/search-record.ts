import { typedForms, type Mention } from '../lib/fold-names.ts';
import { foldForComparing } from '../lib/folding.ts';
import { KIND_WEIGHTS } from '../lib/search-kinds.ts';
import type { StoredSection } from '../lib/search-section.ts';
import type { SectionFacts } from './search-facts.ts';
import type { PageSection } from './search-sections.ts';

/** What the record of a section is made with. */
export interface RecordContext {
  /** The address of the section, without base. */
  url: string;
  /** The `lang` of its page. */
  lang: string;
  /** What the section is filed under. */
  facts: SectionFacts;
  /** Writes a text for the engine. */
  engineText: (text: string) => string;
  /** The names mentioned in it. */
  mentions: readonly Mention[];
}

/** A section as the engine indexes it. */
export interface EngineRecord {
  url: string;
  /** Every word it is found by, between marks of their weights. */
  content: string;
  language: string;
}

const TITLE_WEIGHT = 6;
const ABOVE_WEIGHT = 0.6;
const TITLED_NAME_WEIGHT = 4;
const NAME_WEIGHT = 0.2;

/**
 * What the engine indexes of a section: its text, its title and those above it, and for each name mentioned its forms
 * in all languages. None of it is shown: what readers get is `storedSection`.
 */
export function engineRecord(section: PageSection, context: RecordContext): EngineRecord {
  const { url, lang, facts, engineText, mentions } = context;
  const weight = KIND_WEIGHTS[facts.kind];
  const text = engineText(section.text);
  const title = engineText(section.title);
  const known = new Set(`${text} ${title}`.split(' '));
  const wordsOf = (names: readonly Mention[]): Set<string> => {
    const forms = names.flatMap(({ host, others }) => typedForms([host, ...others]));
    return new Set(forms.flatMap((form) => engineText(form).split(' '))).difference(known);
  };
  const heading = foldForComparing(section.title);
  const { titled = [], told = [] } = Object.groupBy(mentions, ({ host }) =>
    heading.includes(foldForComparing(host)) ? 'titled' : 'told',
  );
  const inTitle = wordsOf(titled);

  return {
    url,
    content: [
      weighted(text, weight),
      weighted(title, TITLE_WEIGHT * weight),
      weighted(engineText(section.above.join(' · ')), ABOVE_WEIGHT),
      weighted([...inTitle].join(' '), TITLED_NAME_WEIGHT * weight),
      weighted([...wordsOf(told).difference(inTitle)].join(' '), NAME_WEIGHT),
    ].join(' '),
    language: lang.toLowerCase(),
  };
}

/** What is kept of a section for judging and showing it, in place of the words that the engine indexed. */
export function storedSection(
  section: PageSection,
  { url, facts, mentions, engineText }: Omit<RecordContext, 'lang'>,
): StoredSection {
  const { title, text, above } = section;
  return {
    url,
    content: text,
    meta: {
      kind: facts.kind,
      title,
      page: above[0] ?? title,
      ...(above.length > 1 && { above: above.slice(1).join(' · ') }),
      ...(facts.date !== undefined && { date: facts.date }),
    },
    names: mentions.map(({ host, others }) => [host, ...distinctForms(host, others, engineText)]),
  };
}

/** The forms of a name that search tells apart from `host` and from each other: no accents, no traditional characters. */
function distinctForms(
  host: string,
  others: readonly string[],
  engineText: RecordContext['engineText'],
): string[] {
  const keyOf = (form: string): string => foldForComparing(engineText(form));
  const known = new Set(typedForms([host]).map(keyOf));
  return others.filter((form) => {
    const key = keyOf(form);
    return !known.has(key) && known.add(key);
  });
}

/** The engine's own marks of weight: those that it writes itself when it reads `data-pagefind-weight`. */
function weighted(words: string, weight: number): string {
  if (words === '') return '';
  return `___PAGEFIND_WEIGHT___${weight.toFixed(2)} ${words.replace(/_{3,}/gu, ' ')} ___END_PAGEFIND_WEIGHT___`;
}
