import { LANGS } from '../i18n/locales.ts';
import type { NameData } from '../schemas/names.ts';
import { nameIdFinder } from './fold-names.ts';
import type { TimelineEvent } from './timeline.ts';

/**
 * Makes a function that gives the ids of the names an event speaks of, in alphabetical order: those of which a form
 * stands in its title or summary in any language, and its place.
 */
export function eventNameFinder(names: readonly NameData[]): (event: TimelineEvent) => string[] {
  const find = nameIdFinder(names);
  return ({ title, summary, place }) => {
    const found = LANGS.flatMap((lang) => [...find(`${title[lang]}\n${summary[lang]}`)]);
    return [...new Set(place === undefined ? found : [...found, place])].sort();
  };
}
