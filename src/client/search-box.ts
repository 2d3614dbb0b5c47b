import { activeOption, move } from './search-box-options.ts';
import { announce, clear, hasSomething, setOpen, show } from './search-box-panel.ts';
import { findParts, type Parts } from './search-box-parts.ts';
import type { SearchEngine } from './search-engine.ts';
import { textOf } from './search-texts.ts';
import { watchTyping } from './search-typing.ts';

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
    const answer = await engine.search(query, { limit: MOST }).catch(() => undefined);
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
  if (event.isComposing || event.key === 'Process') return;
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
