import { readSearch, writeSearch } from '../lib/search-address.ts';
import type { SearchTexts } from '../lib/search-texts.ts';
import type { SearchEngine } from './search-engine.ts';
import {
  showAnswer,
  showFailure,
  showFirst,
  showIndex,
  showLoading,
  showOffer,
} from './search-page-answer.ts';
import { clearFilters, readForm, showCounts, writeForm } from './search-page-filters.ts';
import type { NothingFound } from './search-nothing.ts';
import { findPageParts } from './search-page-parts.ts';
import { keepPlace, keptPlace, returnTo } from './search-page-return.ts';
import { watchTyping, type Answer } from './search-typing.ts';

/** How many results are shown first, and how many more at a time. */
const PER_STEP = 20;

/** What the page of search works with. */
export interface PageContext {
  readonly engine: SearchEngine;
  readonly nothing: NothingFound;
  readonly texts: SearchTexts;
  readonly signal: AbortSignal;
}

/**
 * The page of search: every result in a list, what is asked in the address (so that a search can be linked to) and in
 * the page's title. Without a query, and when search fails, the index of sections is there.
 */
export function startSearchPage(element: HTMLElement, { engine, nothing, texts, signal }: PageContext): void {
  const parts = findPageParts(element);
  if (parts === undefined) return;
  const { form, input, narrow, widen, more, results } = parts;
  const { title } = document;
  let place = keptPlace();
  let limit = Math.max(PER_STEP, place?.shown ?? 0);
  let isMore = false;

  const answer: Answer = async (_, asked) => {
    const search = readForm(parts);
    const { query, choice, order } = search;
    writeAddress(writeSearch(search));
    document.title = query.trim() === '' ? title : `${query.trim().slice(0, 60)} – ${title}`;
    if (query.trim() === '') {
      showIndex(parts);
      return;
    }
    showLoading(parts, texts);
    const asking = { query, limit, isMore, isNarrowed: Object.keys(choice).length > 0, texts };
    try {
      const found = await engine.search(query, {
        limit,
        choice,
        order,
        signal: asked,
        // What is on show stays while more is added to it, and while the reader is brought back to it.
        ...(!isMore && place === undefined && { onFirst: (first) => showFirst(parts, first, asking) }),
      });
      asked.throwIfAborted();
      const next = results.childElementCount;
      showAnswer(parts, found, asking);
      if (isMore) results.children[next]?.querySelector('a')?.focus();
      if (place !== undefined) returnTo(parts, place);
      place = undefined;
      if (found.total === 0 && !asking.isNarrowed) {
        const offer = await nothing.offer(query);
        if (!asked.aborted) showOffer(parts, offer, asking);
        return;
      }
      const counts = await engine.countFacets(query, choice, asked);
      if (!asked.aborted) showCounts(parts, counts);
    } catch {
      if (!asked.aborted) showFailure(parts);
    }
  };

  if (place !== undefined) history.scrollRestoration = 'manual';
  narrow.open = matchMedia('(width >= 64rem)').matches;
  const asked = readSearch(new URLSearchParams(location.search));
  writeForm(parts, input.value === '' ? asked : { ...asked, query: input.value });
  const ask = watchTyping(input, answer, signal);
  keepPlace(parts, signal);

  const askAnew = (): void => {
    limit = PER_STEP;
    isMore = false;
    ask();
  };
  input.addEventListener(
    'input',
    () => {
      limit = PER_STEP;
      isMore = false;
    },
    { signal },
  );
  narrow.addEventListener('change', askAnew, { signal });
  widen.addEventListener(
    'click',
    () => {
      clearFilters(parts);
      askAnew();
    },
    { signal },
  );
  form.addEventListener(
    'submit',
    (event) => {
      event.preventDefault();
      askAnew();
    },
    { signal },
  );
  more.addEventListener(
    'click',
    () => {
      limit += PER_STEP;
      isMore = true;
      ask();
    },
    { signal },
  );
  addEventListener('online', askAnew, { signal });
  addEventListener(
    'popstate',
    () => {
      writeForm(parts, readSearch(new URLSearchParams(location.search)));
      askAnew();
    },
    { signal },
  );
}

function writeAddress(parameters: URLSearchParams): void {
  const address = new URL(location.href);
  address.search = parameters.toString();
  if (address.href !== location.href) history.replaceState(history.state, '', address);
}
