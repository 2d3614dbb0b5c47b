import type { Ranked } from '../lib/search-rank.ts';
import type { SearchTexts } from '../lib/search-texts.ts';
import { activate, activeOption } from './search-box-options.ts';
import type { Parts } from './search-box-parts.ts';
import { makeResult } from './search-results.ts';

/** What the panel shows for a query. */
export interface PanelContent {
  readonly hits: readonly Ranked[];
  /** What the hits are called where they are not simply the results. */
  readonly heading?: string;
  /** A sentence above the results, or in their place. */
  readonly message?: string;
  /** What assistive technology is told. */
  readonly status: string;
  /** A query that is nearly the one typed, offered above all else. */
  readonly meant?: string;
}

/** Fills the panel. One that the reader has closed since the question stays closed. */
export function show(parts: Parts, query: string, content: PanelContent, texts: SearchTexts): void {
  const { input, list, panel, all, status } = parts;
  const { hits, heading, meant } = content;
  const offered = meant === undefined ? [] : [makeMeant(meant, searchUrl(input, meant), texts)];
  const options = hits.map((hit) => makeOption(hit, query, texts));
  for (const [at, option] of [...offered, ...options].entries()) option.id = `${list.id}-${String(at)}`;
  const chosen = activeOption(parts)?.getAttribute('href');
  list.replaceChildren(...offered, ...(heading ? [makeGroup(heading, options)] : options));
  // A reader who has gone on in the first results of a query stays where that is.
  activate(
    parts,
    options.find((option) => option.getAttribute('href') === chosen),
  );
  all.href = searchUrl(input, query);
  all.hidden = hits.length === 0 || heading !== undefined;
  setMessage(parts, content.message);
  setFailed(parts, false);
  status.textContent = content.status;
  setOpen(parts, !panel.hidden);
}

/** Opens the panel while the field has the focus, and shows that an answer is under way, where there is none yet. */
export function showLoading(parts: Parts, texts: SearchTexts): void {
  if (parts.list.childElementCount === 0) {
    setMessage(parts, texts.loading);
    parts.all.hidden = true;
  }
  setOpen(parts, document.activeElement === parts.input);
}

/** Shows that search could not be loaded; the panel gives way to that sentence. */
export function showFailure(parts: Parts): void {
  clear(parts);
  setFailed(parts, true);
}

/** Empties the panel and closes it. */
export function clear(parts: Parts): void {
  parts.list.replaceChildren();
  parts.status.textContent = '';
  setMessage(parts, undefined);
  setFailed(parts, false);
  activate(parts, undefined);
  setOpen(parts, false);
}

/** Says whether the panel has anything to show. */
export function hasSomething({ list, message }: Parts): boolean {
  return list.childElementCount > 0 || !message.hidden;
}

/** Opens or closes the panel, and tells assistive technology so. */
export function setOpen(parts: Parts, isOpen: boolean): void {
  const { input, panel, list } = parts;
  panel.hidden = !isOpen;
  list.hidden = list.childElementCount === 0;
  input.ariaExpanded = String(isOpen && !list.hidden);
  if (!isOpen) activate(parts, undefined);
}

function setMessage({ message }: Parts, sentence = ''): void {
  message.textContent = sentence;
  message.hidden = sentence === '';
}

function setFailed({ failure }: Parts, hasFailed: boolean): void {
  if (failure.hidden === hasFailed) failure.hidden = !hasFailed;
}

function searchUrl({ form }: HTMLInputElement, query: string): string {
  return `${form?.action ?? ''}?${new URLSearchParams({ q: query.slice(0, 500).toWellFormed() }).toString()}`;
}

function makeGroup(heading: string, options: readonly HTMLElement[]): HTMLElement {
  const label = document.createElement('p');
  label.className = 'message';
  label.textContent = heading;
  label.ariaHidden = 'true';
  const group = document.createElement('div');
  group.role = 'group';
  group.ariaLabel = heading;
  group.append(label, ...options);
  return group;
}

function makeOption(hit: Ranked, query: string, texts: SearchTexts): HTMLElement {
  const { href, place, title, excerpt } = makeResult(hit, query, texts);
  return optionOf(href, [place, ' ', title, ' ', excerpt]);
}

function makeMeant(meant: string, href: string, { meant: question }: SearchTexts): HTMLElement {
  const [before = '', after = ''] = question.split('{query}');
  const word = document.createElement('b');
  word.textContent = meant;
  const option = optionOf(href, [before, word, after]);
  option.dataset['meant'] = meant;
  return option;
}

function optionOf(href: string, children: readonly (Node | string)[]): HTMLElement {
  const option = document.createElement('a');
  option.className = 'option';
  option.role = 'option';
  option.ariaSelected = 'false';
  option.tabIndex = -1;
  option.href = href;
  option.append(...children);
  return option;
}
