import { activeOption, move } from './search-box-options.ts';
import { hasSomething, setOpen } from './search-box-panel.ts';
import type { Parts } from './search-box-parts.ts';

/** What the keys of the box lead to. */
export interface BoxKeys {
  /** What had the focus before the box. */
  readonly cameFrom: EventTarget | null;
  /** Asks what stands in the field. */
  readonly ask: () => void;
  readonly signal: AbortSignal;
}

/**
 * Lets a reader move through the box: the arrows choose, Enter follows what is chosen, with Ctrl or ⌘ in a new tab;
 * Escape closes the panel, and then gives the focus back.
 */
export function listenToBox(element: HTMLElement, parts: Parts, { cameFrom, ask, signal }: BoxKeys): void {
  const { input, list } = parts;
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
  list.addEventListener('click', (event) => takeUp(event, parts, ask), { signal });
  element.addEventListener('keydown', (event) => onKey(event, parts, () => returnTo), { signal });
  addEventListener('online', ask, { signal });
}

/** A query that was offered is asked here; with Ctrl or ⌘ its link is followed. */
function takeUp(event: MouseEvent, { input }: Parts, ask: () => void): void {
  const option = event.target instanceof Element && event.target.closest<HTMLElement>('[data-meant]');
  const meant = option ? option.dataset['meant'] : undefined;
  if (meant === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  input.value = meant;
  ask();
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
    followActive(event, parts);
  }
}

/** Follows the option that is chosen; without one the form leads to the page of search, in a new tab by a link. */
function followActive(event: KeyboardEvent, parts: Parts): void {
  const isElsewhere = event.ctrlKey || event.metaKey;
  const option = parts.panel.hidden ? undefined : activeOption(parts);
  if (option === undefined && !isElsewhere) return;
  event.preventDefault();
  const link = option ?? parts.all;
  const { ctrlKey, metaKey } = event;
  link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey }));
  if (!isElsewhere && option?.dataset['meant'] === undefined) setOpen(parts, false);
}
