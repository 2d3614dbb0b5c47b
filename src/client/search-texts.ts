/** The value of a `data-` attribute; empty when it is missing. */
export function textOf(element: HTMLElement, name: string): string {
  return element.dataset[name] ?? '';
}

/** How many results there are, in the words and numerals of the page's language. */
export function describeCount(element: HTMLElement, count: number): string {
  const { lang } = document.documentElement;
  const form = new Intl.PluralRules(lang).select(count) === 'one' ? 'resultsOne' : 'resultsOther';
  return textOf(element, form).replace('{count}', new Intl.NumberFormat(lang).format(count));
}

/** The sentence that nothing was found for a query, of which a very long one is cut. */
export function describeNothing(element: HTMLElement, query: string): string {
  const characters = Array.from(query);
  const shown = characters.length > 60 ? `${characters.slice(0, 60).join('')}…` : query;
  return textOf(element, 'none').replace('{query}', () => shown);
}
