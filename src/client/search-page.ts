import type { SearchAnswer, SearchEngine } from './search-engine.ts';
import { renderResult } from './search-results.ts';
import { describeCount, describeNothing, textOf } from './search-texts.ts';
import { watchTyping } from './search-typing.ts';

const PER_STEP = 20;
const LONGEST_IN_ADDRESS = 500;

/**
 * The search page: every result in a list, the query in the address (so that a search can be linked to and Back
 * returns to it) and in the page's title. Without a query, and when search fails, the articles are listed.
 */
export function startSearchPage(element: HTMLElement, engine: SearchEngine, signal: AbortSignal): void {
  const form = element.querySelector('form');
  const input = element.querySelector('input');
  const list = element.querySelector<HTMLElement>('.results');
  const more = element.querySelector<HTMLButtonElement>('.more');
  const status = element.querySelector<HTMLElement>('[role=status]');
  const articles = element.querySelector<HTMLElement>('.articles');
  const template = element.querySelector('template');
  if (!form || !input || !list || !more || !status || !articles || !template) return;

  const title = document.title;
  let asked = 0;
  let limit = PER_STEP;

  const showAnswer = (query: string, answer: SearchAnswer | undefined): void => {
    const shown = new Set([...list.querySelectorAll('a')].map((link) => link.getAttribute('href')));
    const added = answer?.hits.filter(({ section }) => !shown.has(section.url)) ?? [];
    list.append(...added.map((hit) => renderResult(template, hit)).filter((result) => result !== undefined));
    const { childElementCount: count } = list;
    articles.hidden = count > 0;
    list.hidden = count === 0;
    more.hidden = answer === undefined || count >= answer.total || count < limit;
    if (answer === undefined) status.textContent = textOf(element, 'failed');
    else
      status.textContent =
        answer.total === 0 ? describeNothing(element, query) : describeCount(element, answer.total);
  };

  const ask = async (query: string): Promise<void> => {
    asked += 1;
    const turn = asked;
    const answer = await engine.search(query, { limit }).catch(() => undefined);
    if (turn !== asked || signal.aborted) return;
    if (limit === PER_STEP) list.replaceChildren();
    showAnswer(query, answer);
  };

  const search = (query: string): void => {
    limit = PER_STEP;
    const isEmpty = query.trim() === '';
    document.title = isEmpty ? title : `${query.slice(0, 60)} – ${title}`;
    if (!isEmpty) {
      if (list.childElementCount === 0) status.textContent = textOf(element, 'loading');
      void ask(query);
      return;
    }
    asked += 1;
    list.replaceChildren();
    showAnswer(query, { hits: [], total: 0 });
    status.textContent = '';
  };

  const changed = (query: string): void => {
    writeAddress(query);
    search(query);
  };

  input.value = input.value || readAddress();
  if (input.value !== '') search(input.value);
  watchTyping(input, changed, signal);
  form.addEventListener(
    'submit',
    (event) => {
      event.preventDefault();
      changed(input.value);
    },
    { signal },
  );
  more.addEventListener(
    'click',
    () => {
      const next = list.childElementCount;
      limit += PER_STEP;
      void ask(input.value).then(() => list.children[next]?.querySelector('a')?.focus());
    },
    { signal },
  );
  addEventListener(
    'popstate',
    () => {
      input.value = readAddress();
      search(input.value);
    },
    { signal },
  );
}

function readAddress(): string {
  return new URLSearchParams(location.search).get('q') ?? '';
}

function writeAddress(query: string): void {
  const address = new URL(location.href);
  if (query.trim() === '') address.searchParams.delete('q');
  else address.searchParams.set('q', query.slice(0, LONGEST_IN_ADDRESS));
  if (address.href !== location.href) history.replaceState(history.state, '', address);
}
