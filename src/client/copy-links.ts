/**
 * `<copy-links>`: puts a button beside each section link on the page that copies the section's absolute address,
 * and announces the outcome in its live region. The button and its words come from the `<template>` inside.
 */
class CopyLinks extends HTMLElement {
  readonly #controller = new AbortController();

  connectedCallback(): void {
    const template = this.querySelector('template');
    if (template === null) return;
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.section-link')) {
      const button = template.content.firstElementChild?.cloneNode(true);
      if (!(button instanceof HTMLButtonElement)) return;
      const title = link.parentElement?.querySelector('h2,h3,h4')?.textContent ?? '';
      button.setAttribute(
        'aria-label',
        (button.getAttribute('aria-label') ?? '').replace('{title}', title.trim()),
      );
      button.addEventListener('click', () => void this.#copy(link.href), { signal: this.#controller.signal });
      link.after(button);
    }
  }

  disconnectedCallback(): void {
    this.#controller.abort();
  }

  async #copy(url: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(url);
      this.#announce(this.dataset['copied'] ?? '');
    } catch {
      // Clipboard access was refused: the reader gets the address to copy by hand.
      this.#announce((this.dataset['notCopied'] ?? '').replace('{url}', url));
    }
  }

  #announce(text: string): void {
    const status = this.querySelector('[role=status]');
    if (status === null) return;
    status.textContent = text;
    setTimeout(() => {
      if (status.textContent === text) status.textContent = '';
    }, 4000);
  }
}

customElements.define('copy-links', CopyLinks);
