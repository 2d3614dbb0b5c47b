import type { SearchTexts } from '../lib/search-texts.ts';
import { fetchJson } from './fetch-json.ts';

/** What search says, from beside the page of search that a form leads to. Rejects when it cannot be loaded. */
export async function loadTexts(action: string): Promise<SearchTexts> {
  // The file is the site’s own, written with the same type.
  return (await fetchJson(new URL('texts.json', new URL(action, document.baseURI)))) as SearchTexts;
}

/** How many results there are, in the words and numerals of the page's language. */
export function describeCount({ results }: SearchTexts, count: number): string {
  const { lang } = document.documentElement;
  const form = results[new Intl.PluralRules(lang).select(count) === 'one' ? 'one' : 'other'];
  return form.replace('{count}', new Intl.NumberFormat(lang).format(count));
}

/** The sentence that nothing was found for a query, of which a very long one is cut. */
export function describeNothing({ none }: SearchTexts, query: string): string {
  const characters = Array.from(query.trim());
  const shown = characters.length > 60 ? `${characters.slice(0, 60).join('')}…` : characters.join('');
  return none.replace('{query}', () => shown);
}
