import { writeSearch } from '../lib/search-address.ts';
import type { SearchTexts } from '../lib/search-texts.ts';
import type { SearchAnswer } from './search-engine.ts';
import type { Offer } from './search-nothing.ts';
import type { PageParts } from './search-page-parts.ts';
import { makeResult, type ResultParts } from './search-results.ts';
import { describeCount, describeNothing } from './search-texts.ts';

/** What is asked on the page, beside the answer. */
export interface Asked {
  readonly query: string;
  /** The most results to be on show. */
  readonly limit: number;
  /** Whether results are added to those on show. */
  readonly isMore: boolean;
  /** Whether filters are chosen. */
  readonly isNarrowed: boolean;
  readonly texts: SearchTexts;
}

/** Shows that an answer is under way, in words where there is none yet. */
export function showLoading({ results, status }: PageParts, { loading }: SearchTexts): void {
  results.ariaBusy = 'true';
  if (results.childElementCount === 0) status.textContent = loading;
}

/** Shows results, or the sentence that there are none and the index of sections. */
export function showAnswer(parts: PageParts, answer: SearchAnswer, asked: Asked): void {
  const { results, more, status } = parts;
  const { query, limit, isMore, isNarrowed, texts } = asked;
  const links = isMore ? [...results.querySelectorAll('a')] : [];
  const shown = new Set(links.map((link) => link.getAttribute('href')));
  const items = answer.hits
    .map((hit) => makeResult(hit, query, texts))
    .filter(({ href }) => !shown.has(href))
    // Looking further may put others first: what is on show stays, and what is added fills up.
    .slice(0, limit - shown.size)
    .map(makeItem);
  if (!isMore) results.replaceChildren();
  results.append(...items);
  const { childElementCount: count } = results;
  more.hidden = count >= answer.total || count < limit;
  const isEmpty = answer.total === 0 && !isNarrowed;
  status.textContent = isEmpty ? describeNothing(texts, query) : describeCount(texts, answer.total);
  showOnly(parts, isEmpty ? 'index' : 'results');
}

/** Shows the first results while the others are under way. */
export function showFirst(parts: PageParts, answer: SearchAnswer, asked: Asked): void {
  showAnswer(parts, answer, asked);
  parts.results.ariaBusy = 'true';
}

/** Shows, where nothing was found, a query that is nearly the one typed and what other languages have. */
export function showOffer(parts: PageParts, { meant: query, elsewhere: hits }: Offer, asked: Asked): void {
  const { form, meant, elsewhere, results } = parts;
  if (query !== undefined) {
    const [before = '', after = ''] = asked.texts.meant.split('{query}');
    const link = document.createElement('a');
    link.href = `${form.action}?${writeSearch({ query, choice: {}, order: 'relevance' }).toString()}`;
    link.textContent = query;
    meant.replaceChildren(before, link, after);
    meant.hidden = false;
  }
  results.append(...hits.map((hit) => makeItem(makeResult(hit, asked.query, asked.texts))));
  results.hidden = hits.length === 0;
  elsewhere.hidden = hits.length === 0;
}

/** Shows the index of sections, for no query. */
export function showIndex(parts: PageParts): void {
  parts.status.textContent = '';
  showOnly(parts, 'index');
}

/** Shows that search could not be loaded, and the index of sections. */
export function showFailure(parts: PageParts): void {
  parts.status.textContent = '';
  showOnly(parts, 'failure');
}

function showOnly(
  { results, more, narrow, index, failure, meant, elsewhere }: PageParts,
  what: 'results' | 'index' | 'failure',
): void {
  const areResults = what === 'results';
  if (!areResults) results.replaceChildren();
  results.ariaBusy = 'false';
  meant.hidden = true;
  elsewhere.hidden = true;
  results.hidden = !areResults;
  narrow.hidden = !areResults;
  more.hidden ||= !areResults;
  index.hidden = areResults;
  if (failure.hidden === (what === 'failure')) failure.hidden = what !== 'failure';
}

function makeItem({ href, place, title, excerpt }: ResultParts): HTMLElement {
  const link = document.createElement('a');
  link.href = href;
  link.append(title);
  const item = document.createElement('li');
  item.append(place, ' ', link, ' ', excerpt);
  return item;
}
