import { activate } from './search-box-options.ts';
import type { Parts } from './search-box-parts.ts';
import type { SearchAnswer } from './search-engine.ts';
import { renderResult } from './search-results.ts';
import { describeCount, describeNothing, textOf } from './search-texts.ts';

/** Fills the panel with what was found for a query, or, without an answer, with the sentence that search failed. */
export function show(parts: Parts, query: string, answer: SearchAnswer | undefined): void {
  const { element, list, all, status, template } = parts;
  const options =
    answer?.hits.map((hit) => renderResult(template, hit)).filter((option) => option !== undefined) ?? [];
  for (const [at, option] of options.entries()) option.id = `${list.id}-${at}`;
  list.replaceChildren(...options);
  activate(parts, undefined);
  const action = textOf(element, 'action');
  all.href = answer === undefined ? action : `${action}?${new URLSearchParams({ q: query.slice(0, 500) })}`;
  all.textContent = textOf(element, answer === undefined ? 'articles' : 'all');
  all.hidden = answer?.hits.length === 0;
  if (answer === undefined) announce(parts, textOf(element, 'failed'));
  else announce(parts, answer.total === 0 ? describeNothing(element, query) : undefined);
  if (answer !== undefined && answer.total > 0) status.textContent = describeCount(element, answer.total);
}

/** Shows a sentence in place of results, or none, and opens the panel while the field has the focus. */
export function announce(parts: Parts, sentence: string | undefined): void {
  parts.message.textContent = sentence ?? '';
  parts.message.hidden = sentence === undefined;
  if (sentence !== undefined) parts.status.textContent = sentence;
  setOpen(parts, document.activeElement === parts.input);
}

/** Empties the panel and closes it. */
export function clear(parts: Parts): void {
  parts.list.replaceChildren();
  parts.message.hidden = true;
  parts.status.textContent = '';
  activate(parts, undefined);
  setOpen(parts, false);
}

/** Says whether the panel has anything to show. */
export function hasSomething({ list, message }: Parts): boolean {
  return list.childElementCount > 0 || !message.hidden;
}

/** Opens or closes the panel, and tells assistive technology so. */
export function setOpen(parts: Parts, isOpen: boolean): void {
  parts.panel.hidden = !isOpen;
  parts.list.hidden = parts.list.childElementCount === 0;
  parts.input.setAttribute('aria-expanded', String(isOpen && !parts.list.hidden));
  if (!isOpen) activate(parts, undefined);
}
