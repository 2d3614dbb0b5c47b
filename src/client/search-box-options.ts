import type { Parts } from './search-box-parts.ts';

/** Moves the active option; before the first and after the last stands the field itself. */
export function move(parts: Parts, step: 1 | -1): void {
  const options = optionsOf(parts);
  const places = options.length + 1;
  const active = activeOption(parts);
  const current = active === undefined ? 0 : options.indexOf(active) + 1;
  activate(parts, options[((current + step + places) % places) - 1]);
}

/** Makes an option the active one; none when there is none. */
export function activate(parts: Parts, option: HTMLElement | undefined): void {
  for (const each of optionsOf(parts)) each.setAttribute('aria-selected', String(each === option));
  if (option === undefined) parts.input.removeAttribute('aria-activedescendant');
  else parts.input.setAttribute('aria-activedescendant', option.id);
  option?.scrollIntoView({ block: 'nearest' });
}

function optionsOf({ list }: Parts): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[role=option]')];
}

/** The option that Enter would follow. */
export function activeOption(parts: Parts): HTMLElement | undefined {
  return optionsOf(parts).find((option) => option.getAttribute('aria-selected') === 'true');
}
