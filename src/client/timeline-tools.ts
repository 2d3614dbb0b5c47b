/**
 * `<timeline-tools>`: what narrows the timeline (`data-mode=filter`), or finds the reader’s own day (`data-mode=day`).
 * What does this is loaded when the tools are unfolded, or at once where the address asks for something; if that fails,
 * the form sends itself to the page’s own address, which tries again.
 */
class TimelineTools extends HTMLElement {
  readonly #controller = new AbortController();

  connectedCallback(): void {
    const { signal } = this.#controller;
    const start = (): void =>
      void import('./timeline-start.ts').then(({ startTools }) => startTools(this, signal));
    if (location.search) start();
    else this.addEventListener('toggle', start, { capture: true, once: true, signal });
  }

  disconnectedCallback(): void {
    this.#controller.abort();
  }
}

customElements.define('timeline-tools', TimelineTools);
