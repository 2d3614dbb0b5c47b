import { LANGS, LOCALE_TAGS, type Lang } from '../i18n/locales.ts';
import type { NameData } from '../schemas/names.ts';
import { sectionsOf } from './edition-text.ts';
import { nameIdFinder } from './fold-names.ts';
import { typeset } from './typography.ts';
import { sectionPath } from './urls.ts';

/** An article in which a name occurs: its first section that has it, and in how many it occurs. */
export interface NamePlace {
  readonly title: string;
  readonly path: string;
  readonly count: number;
}

/** The forms of a name in one language. */
export interface NameForms {
  readonly lang: Lang;
  readonly preferred: string;
  readonly others: readonly string[];
}

/** A name as a page in one language shows it. */
export interface NameView {
  readonly id: string;
  readonly title: string;
  /** The language of the title: another than the page’s when no settled form in that was found. */
  readonly titleLang: Lang;
  readonly forms: readonly NameForms[];
  readonly places: readonly NamePlace[];
}

/** The names of one kind, in the alphabetical order of the language. */
export interface NameGroup {
  readonly kind: NameData['kind'];
  readonly names: readonly NameView[];
}

/** Where names are looked for: the articles’ texts as written, and their titles by slug. */
export interface NameSurroundings {
  readonly texts: readonly { readonly slug: string; readonly body: string }[];
  readonly titles: ReadonlyMap<string, string>;
}

/** The kinds of names in the order in which they are listed. */
export const NAME_KINDS: readonly NameData['kind'][] = ['person', 'body', 'place', 'term', 'work'];

/** The thesaurus for a page in `lang`: names by kind, each with the articles in that language that have it. */
export function groupNames(
  names: readonly NameData[],
  lang: Lang,
  surroundings: NameSurroundings,
): NameGroup[] {
  const places = placesOf(names, lang, surroundings);
  const { compare } = new Intl.Collator(LOCALE_TAGS[lang]);
  const views = names.map(({ id, kind, forms }) => {
    const shown = LANGS.flatMap((each): NameForms[] => {
      const inLang = forms[each];
      if (inLang === undefined) return [];
      return [{ lang: each, preferred: inLang.preferred, others: inLang.others ?? [] }];
    });
    const titleLang = forms[lang] === undefined ? 'en' : lang;
    const title = (forms[lang] ?? forms.en).preferred;
    return { kind, view: { id, title, titleLang, forms: shown, places: places.get(id) ?? [] } };
  });
  return NAME_KINDS.map((kind) => ({
    kind,
    names: views
      .filter((each) => each.kind === kind)
      .map(({ view }) => view)
      .sort((a, b) => compare(a.title, b.title)),
  })).filter(({ names: { length } }) => length > 0);
}

function placesOf(
  names: readonly NameData[],
  lang: Lang,
  { texts, titles }: NameSurroundings,
): Map<string, NamePlace[]> {
  const find = nameIdFinder(names);
  const places = new Map<string, NamePlace[]>();
  for (const { slug, body } of texts) {
    const sections = sectionsOf(body).map(({ id, text }) => ({ id, names: find(text) }));
    for (const name of new Set(sections.flatMap((section) => [...section.names]))) {
      const having = sections.filter((section) => section.names.has(name));
      const first = having[0]?.id;
      const place = {
        title: typeset(titles.get(slug) ?? slug, lang),
        path: sectionPath(lang, first === undefined ? slug : `${slug}#${first}`),
        count: having.length,
      };
      places.set(name, [...(places.get(name) ?? []), place]);
    }
  }
  return places;
}
