/**
 * `<site-search>`: a search form that shows results without leaving the page. What it needs is loaded when it is
 * first used; until then, and without scripts, the form leads to the search page. In the header `/` and Ctrl K
 * (⌘ K) lead to it, or to the one on the search page where there is one.
 */
class SiteSearch extends HTMLElement {
  #controller = new AbortController();
  #isStarted = false;

  connectedCallback(): void {
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    this.addEventListener('focusin', ({ relatedTarget }) => void this.#start(relatedTarget), { signal });
    if (this.dataset['mode'] === 'page') {
      if (this.contains(document.activeElement) || location.search.includes('q=')) void this.#start(null);
    } else {
      document.addEventListener('keydown', focusOnShortcut, { signal });
    }
  }

  disconnectedCallback(): void {
    this.#controller.abort();
    this.#isStarted = false;
  }

  async #start(cameFrom: EventTarget | null): Promise<void> {
    if (this.#isStarted) return;
    this.#isStarted = true;
    const failure = this.querySelector('p');
    try {
      // Asked for with the script, so that neither waits for the other.
      const list = fetch(`${import.meta.env.BASE_URL}pagefind/pagefind-entry.json`).catch(() => undefined);
      const { startSearch } = await import('./search-start.ts');
      await startSearch(this, cameFrom, list, this.#controller.signal);
      if (failure) failure.hidden = true;
    } catch {
      // Not loaded: the form still leads to the search page, and the next focus tries again.
      this.#isStarted = false;
      if (failure) failure.hidden = false;
    }
  }
}

function focusOnShortcut(event: KeyboardEvent): void {
  const isShortcut =
    event.ctrlKey || event.metaKey
      ? event.key.toLowerCase() === 'k'
      : event.key === '/' && !isTyping(event.target);
  if (event.isComposing || event.altKey || !isShortcut) return;
  const input = document.querySelector<HTMLInputElement>('site-search input');
  const inPage = document.querySelector<HTMLInputElement>('site-search[data-mode=page] input') ?? input;
  if (inPage === null) return;
  event.preventDefault();
  inPage.focus();
  inPage.select();
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input, textarea, select') !== null)
  );
}

customElements.define('site-search', SiteSearch);
