import type { SearchAnswer, SearchEngine } from './search-engine.ts';
import { renderResult } from './search-results.ts';
import { describeCount, describeNothing, textOf } from './search-texts.ts';
import { watchTyping } from './search-typing.ts';

interface Parts {
  element: HTMLElement;
  input: HTMLInputElement;
  panel: HTMLElement;
  message: HTMLElement;
  list: HTMLElement;
  all: HTMLAnchorElement;
  status: HTMLElement;
  template: HTMLTemplateElement;
}

const MOST = 8;

/**
 * The box in the header: results as you type in a list under it, to be walked with the arrow keys (the combobox
 * pattern of the ARIA Authoring Practices, with `aria-activedescendant`).
 */
export function startSearchBox(
  element: HTMLElement,
  engine: SearchEngine,
  { cameFrom, signal }: { cameFrom: EventTarget | null; signal: AbortSignal },
): void {
  const parts = findParts(element);
  if (parts === undefined) return;
  const { input, list } = parts;
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  input.setAttribute('aria-expanded', 'false');

  let asked = 0;
  const search = async (query: string): Promise<void> => {
    asked += 1;
    const turn = asked;
    if (query.trim() === '') {
      clear(parts);
      return;
    }
    announce(parts, list.childElementCount === 0 ? textOf(element, 'loading') : undefined);
    const answer = await engine.search(query, MOST).catch(() => undefined);
    if (turn !== asked || signal.aborted) return;
    show(parts, query, answer);
  };
  watchTyping(input, (query) => void search(query), signal);
  listen(parts, cameFrom, signal);
}

function listen(parts: Parts, cameFrom: EventTarget | null, signal: AbortSignal): void {
  const { element, input, list } = parts;
  let returnTo = cameFrom instanceof HTMLElement ? cameFrom : undefined;
  element.addEventListener(
    'focusin',
    ({ relatedTarget }) => {
      if (relatedTarget instanceof HTMLElement && !element.contains(relatedTarget)) returnTo = relatedTarget;
      if (document.activeElement === input) setOpen(parts, hasSomething(parts));
    },
    { signal },
  );
  element.addEventListener(
    'focusout',
    ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node) || !element.contains(relatedTarget)) setOpen(parts, false);
    },
    { signal },
  );
  input.addEventListener('click', () => setOpen(parts, hasSomething(parts)), { signal });
  // A press on an option must not take the focus away before its click follows the link.
  list.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
  element.addEventListener('keydown', (event) => onKey(event, parts, () => returnTo), { signal });
}

function onKey(event: KeyboardEvent, parts: Parts, returnTo: () => HTMLElement | undefined): void {
  if (event.isComposing || event.keyCode === 229) return;
  const { input, panel } = parts;
  if (event.key === 'Escape') {
    event.preventDefault();
    const wasOpen = !panel.hidden;
    setOpen(parts, false);
    input.focus();
    if (wasOpen) return;
    input.blur();
    returnTo()?.focus();
    return;
  }
  if (event.target !== input) return;
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault();
    setOpen(parts, hasSomething(parts));
    move(parts, event.key === 'ArrowDown' ? 1 : -1);
  } else if (event.key === 'Enter') {
    const option = activeOption(parts);
    if (option === undefined || panel.hidden) return;
    event.preventDefault();
    option.click();
    setOpen(parts, false);
  }
}

/** Moves the active option; before the first and after the last stands the field itself. */
function move(parts: Parts, step: 1 | -1): void {
  const options = optionsOf(parts);
  const places = options.length + 1;
  const active = activeOption(parts);
  const current = active === undefined ? 0 : options.indexOf(active) + 1;
  activate(parts, options[((current + step + places) % places) - 1]);
}

function activate(parts: Parts, option: HTMLElement | undefined): void {
  for (const each of optionsOf(parts)) each.setAttribute('aria-selected', String(each === option));
  if (option === undefined) parts.input.removeAttribute('aria-activedescendant');
  else parts.input.setAttribute('aria-activedescendant', option.id);
  option?.scrollIntoView({ block: 'nearest' });
}

function optionsOf({ list }: Parts): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[role=option]')];
}

function activeOption(parts: Parts): HTMLElement | undefined {
  return optionsOf(parts).find((option) => option.getAttribute('aria-selected') === 'true');
}

function show(parts: Parts, query: string, answer: SearchAnswer | undefined): void {
  const { element, list, all, status, template } = parts;
  const options = answer?.hits.map((hit) => renderResult(template, hit)).filter((option) => option !== undefined) ?? [];
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
function announce(parts: Parts, sentence: string | undefined): void {
  parts.message.textContent = sentence ?? '';
  parts.message.hidden = sentence === undefined;
  if (sentence !== undefined) parts.status.textContent = sentence;
  setOpen(parts, document.activeElement === parts.input);
}

function clear(parts: Parts): void {
  parts.list.replaceChildren();
  parts.message.hidden = true;
  parts.status.textContent = '';
  activate(parts, undefined);
  setOpen(parts, false);
}

function hasSomething({ list, message }: Parts): boolean {
  return list.childElementCount > 0 || !message.hidden;
}

function setOpen(parts: Parts, isOpen: boolean): void {
  parts.panel.hidden = !isOpen;
  parts.list.hidden = parts.list.childElementCount === 0;
  parts.input.setAttribute('aria-expanded', String(isOpen && !parts.list.hidden));
  if (!isOpen) activate(parts, undefined);
}

function findParts(element: HTMLElement): Parts | undefined {
  const find = <E extends Element>(selector: string) => element.querySelector<E>(selector);
  const input = find<HTMLInputElement>('input');
  const panel = find<HTMLElement>('.panel');
  const message = find<HTMLElement>('.message');
  const list = find<HTMLElement>('[role=listbox]');
  const all = find<HTMLAnchorElement>('.all');
  const status = find<HTMLElement>('[role=status]');
  const template = find<HTMLTemplateElement>('template');
  if (!input || !panel || !message || !list || !all || !status || !template) return undefined;
  return { element, input, panel, message, list, all, status, template };
}
