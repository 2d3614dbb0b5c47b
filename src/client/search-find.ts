import type { HanTable } from '../lib/fold-han.ts';
import type { Notion } from '../lib/fold-notions.ts';
import { engineQuery, foldQuery, type Query, type QueryTerm } from '../lib/fold-query.ts';
import { levelOf } from '../lib/search-levels.ts';
import { interleaved, sumByNotion, type FoundNotion, type Hit } from './search-hits.ts';
import type { LookupOptions } from './search-lookup.ts';
import { narrowResults } from './search-narrow.ts';
import type { PagefindInstance } from './search-pagefind.ts';

/** How many sections are looked into for a word, to know it. */
const LOOKED_INTO = 3;

/** An index that is open, and what is looked for in it. */
export interface Lookup {
  readonly search: PagefindInstance['search'];
  readonly query: Query;
  readonly table: HanTable;
  readonly options: LookupOptions;
}

/** The sections that have every word of one of several readings, those of the first reading first. */
export async function findAll(readings: readonly (readonly QueryTerm[])[], lookup: Lookup): Promise<Hit[]> {
  const lists = await Promise.all(readings.map((terms, at) => find(terms, lookup, at)));
  return lookup.options.order === 'relevance' ? interleaved(lists) : lists.flat();
}

/** The sections that have some of what is asked for, in the words that were typed or in others. */
export async function findNotions(lookup: Lookup): Promise<Hit[]> {
  const { notions } = lookup.query;
  if (notions.length < 2 && (notions[0]?.forms.length ?? 0) < 2) return [];
  return sumByNotion(await Promise.all(notions.map((notion) => findNotion(notion, lookup))));
}

/** The sections that have a notion in one of its forms; in the word that is nearest to it, where it is no word of the site. */
async function findNotion({ forms }: Notion, lookup: Lookup): Promise<FoundNotion> {
  const hits = await Promise.all(forms.map((terms) => find(terms, lookup)));
  const [[typed] = [], ...synonyms] = forms;
  if (typed === undefined || synonyms.length > 0 || !isCorrectable(typed)) return { forms, hits };
  if (await isInAny(hits.flat(), typed, lookup)) return { forms, hits };
  const near = await lookup.options.correct?.(typed.text);
  if (near === undefined) return { forms, hits };
  const [terms = []] = foldQuery(near, lookup.table).readings;
  return { forms: [...forms, terms], hits: [...hits, await find(terms, lookup)] };
}

/** Says whether a word is long enough to be taken for one that is nearly the same. */
function isCorrectable({ text, script }: QueryTerm): boolean {
  return script !== 'han' && text.length >= (script === 'hangul' ? 3 : 5);
}

/** Says whether a section has a word: the engine gives some for any, by its beginning if need be. */
async function isInAny(hits: readonly Hit[], term: QueryTerm, { table, options }: Lookup): Promise<boolean> {
  const first = hits.slice(0, LOOKED_INTO);
  const sections = await Promise.all(first.map(({ result }) => options.read(result, table)));
  return sections.some((section) => levelOf(section, term, [term]) > 0);
}

async function find(terms: readonly QueryTerm[], { search, options }: Lookup, distance = 0): Promise<Hit[]> {
  const found = await search(engineQuery(terms));
  const results = await narrowResults(found.results, options, options.loadFacts);
  options.signal?.throwIfAborted();
  const highest = Math.max(...results.map(({ score }) => score), Number.MIN_VALUE);
  return results.map((result) => ({ result, terms, score: result.score / highest, distance }));
}
