/**
 * `<copy-links>`: puts a button beside each section link on the page that copies the section's absolute address and
 * opens a card with the section in other languages and its citation; of text that is selected it offers a link where
 * the browser knows such links. What does this is loaded when it is asked for. The button comes from the `<template>`
 * inside, the outcome is announced in the live region.
 */
class CopyLinks extends HTMLElement {
  readonly #controller = new AbortController();

  connectedCallback(): void {
    const { signal } = this.#controller;
    const maker = this.querySelector('template')?.content.firstElementChild;
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.section-link')) {
      const button = maker?.cloneNode(true);
      if (!(button instanceof HTMLButtonElement)) return;
      const title = link.parentElement?.querySelector('h2,h3,h4')?.textContent ?? '';
      button.ariaLabel = button.ariaLabel?.replace('{title}', title.trim()) ?? '';
      button.addEventListener(
        'click',
        () => void import('./section-card.ts').then(({ copySection }) => copySection(this, button, link)),
        { signal },
      );
      link.after(button);
    }
    const offer = (): void => {
      if (getSelection()?.isCollapsed !== false) return;
      document.removeEventListener('selectionchange', offer);
      void import('./quote-offer.ts').then(({ offerQuotes }) => offerQuotes(this, signal));
    };
    if ('fragmentDirective' in document) document.addEventListener('selectionchange', offer, { signal });
  }

  disconnectedCallback(): void {
    this.#controller.abort();
  }
}

customElements.define('copy-links', CopyLinks);
