/**
 * Puts parameters into the address of the timeline, and into those of the timeline in the other languages. By `pushState`
 * it is a step that Back takes back.
 */
export function writeParameters(parameters: URLSearchParams, how: 'pushState' | 'replaceState'): void {
  const address = new URL(location.href);
  address.search = parameters.toString();
  if (address.href !== location.href) history[how](history.state, '', address);
  leadOn();
}

/** Tells what follows the reading to look again: what stood at the top of the window may stand elsewhere, or nowhere. */
export function announceNewLayout(): void {
  dispatchEvent(new Event('resize'));
}

/** Makes the links to the timeline in the other languages ask for what this one shows. */
export function leadOn(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-lang-link]'))
    link.search = location.search;
}
