import { readSearch, type Search } from '../lib/search-address.ts';
import { FACETS, type FacetCounts } from '../lib/search-facets.ts';
import type { PageParts } from './search-page-parts.ts';

/** What the form asks. */
export function readForm({ form }: PageParts): Search {
  const fields = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value]] : [],
  );
  return readSearch(new URLSearchParams(fields));
}

/** Makes the form ask a search. A value that no filter has is left out. */
export function writeForm(parts: PageParts, { query, choice, order }: Search): void {
  parts.input.value = query;
  parts.order.value = order;
  for (const box of boxesOf(parts))
    box.checked = FACETS.some((facet) => facet === box.name && choice[facet]?.includes(box.value));
}

/** Takes every filter away. */
export function clearFilters(parts: PageParts): void {
  for (const box of boxesOf(parts)) box.checked = false;
}

/** Shows how many results each filter leaves; what leaves none is hidden, unless it is chosen. */
export function showCounts(parts: PageParts, counts: FacetCounts): void {
  const number = new Intl.NumberFormat(document.documentElement.lang);
  for (const box of boxesOf(parts)) {
    const facet = FACETS.find((each) => each === box.name);
    const label = box.closest('label');
    const shown = label?.querySelector('.count');
    if (facet === undefined || !label || !shown) continue;
    const count = counts[facet].get(box.value) ?? 0;
    shown.textContent = number.format(count);
    label.hidden = count === 0 && !box.checked;
  }
  for (const group of parts.narrow.querySelectorAll('fieldset'))
    group.hidden = group.querySelector('label:not([hidden])') === null;
  parts.widen.hidden = !boxesOf(parts).some(({ checked }) => checked);
}

function boxesOf({ narrow }: PageParts): HTMLInputElement[] {
  return [...narrow.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
}
