import { FOUND_PARAMETER } from './found-parameter.ts';
import { FACETS, type FacetChoice, type SortOrder } from './search-facets.ts';

/** What a reader asks the page of search. */
export interface Search {
  readonly query: string;
  readonly choice: FacetChoice;
  readonly order: SortOrder;
}

const ORDERS: readonly SortOrder[] = ['relevance', 'newest', 'oldest'];
const LONGEST_QUERY = 500;
const LONGEST_FOUND = 100;

/** Reads a search out of the parameters of an address. What no search can be asked for is left out. */
export function readSearch(parameters: URLSearchParams): Search {
  const chosen = FACETS.map((facet) => [facet, [...new Set(parameters.getAll(facet))]] as const);
  return {
    query: parameters.get('q') ?? '',
    choice: Object.fromEntries(chosen.filter(([, values]) => values.length > 0)),
    order: ORDERS.find((order) => order === parameters.get('order')) ?? 'relevance',
  };
}

/** Writes a search as parameters of an address, a very long query cut; a search without a query has none. */
export function writeSearch({ query, choice, order }: Search): URLSearchParams {
  const parameters = new URLSearchParams();
  if (query.trim() === '') return parameters;
  parameters.set('q', query.slice(0, LONGEST_QUERY).toWellFormed());
  for (const facet of FACETS) for (const value of choice[facet] ?? []) parameters.append(facet, value);
  if (order !== 'relevance') parameters.set('order', order);
  return parameters;
}

/** The address of a result with what was looked for: `/en/#a` and `debt` give `/en/?find=debt#a`. */
export function landingUrl(url: string, query: string): string {
  const words = Array.from(query.trim().replace(/\s+/gu, ' ')).slice(0, LONGEST_FOUND).join('');
  if (words === '') return url;
  const [page = '', id] = url.split('#', 2);
  const parameters = new URLSearchParams({ [FOUND_PARAMETER]: words.toWellFormed() });
  return `${page}?${parameters.toString()}${id === undefined ? '' : `#${id}`}`;
}
