/**
 * `<timeline-tools>`: what narrows the timeline (`data-mode=filter`), changes its view (`view`), or finds the reader’s own
 * day (`day`). What does this is loaded at the first click, which keys that unfold or choose give too, or at once where
 * the address asks for something; if that fails, the form sends itself to the page’s own address, which tries again.
 */
class TimelineTools extends HTMLElement {
  readonly #controller = new AbortController();

  connectedCallback(): void {
    const { signal } = this.#controller;
    const start = (): void =>
      void import('./timeline-start.ts').then(({ startTools }) => startTools(this, signal));
    if (location.search) start();
    else this.addEventListener('click', start, { once: true, signal });
  }

  disconnectedCallback(): void {
    this.#controller.abort();
  }
}

customElements.define('timeline-tools', TimelineTools);
