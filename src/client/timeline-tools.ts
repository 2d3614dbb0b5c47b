/**
 * `<timeline-tools>`: what narrows the timeline (`data-mode=filter`), changes its view (`view`), or finds the reader’s own
 * day (`day`). What does this is loaded when the tools are unfolded or used, or at once where the address asks for
 * something; if that fails, the form sends itself to the page’s own address, which tries again.
 */
class TimelineTools extends HTMLElement {
  readonly #controller = new AbortController();

  connectedCallback(): void {
    const { signal } = this.#controller;
    const start = (): void =>
      void import('./timeline-start.ts').then(({ startTools }) => startTools(this, signal));
    if (location.search) start();
    else
      for (const type of ['toggle', 'change'])
        this.addEventListener(type, start, { capture: true, once: true, signal });
  }

  disconnectedCallback(): void {
    this.#controller.abort();
  }
}

customElements.define('timeline-tools', TimelineTools);
