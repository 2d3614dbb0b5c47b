/**
 * `<section-spy>`: follows the reading. Marks the section in view in the contents inside it, and carries the
 * section's id in the language links (`[data-lang-link]`), so that switching language keeps the reader's place.
 */
class SectionSpy extends HTMLElement {
  readonly #controller = new AbortController();
  #frame = 0;

  connectedCallback(): void {
    const { signal } = this.#controller;
    const schedule = (): void => {
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(() => {
        this.#follow();
      });
    };
    addEventListener('scroll', schedule, { passive: true, signal });
    addEventListener('resize', schedule, { passive: true, signal });
    schedule();
  }

  disconnectedCallback(): void {
    this.#controller.abort();
    cancelAnimationFrame(this.#frame);
  }

  #follow(): void {
    const id = sectionInView();
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
      if (link.hash === `#${id}`) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-lang-link]')) {
      link.hash = id;
    }
  }
}

/**
 * The id the reader is at: the address's own while its section is on screen, else the last section whose heading
 * has passed the upper third of the window; empty above the first.
 */
function sectionInView(): string {
  const target = document.querySelector(':target');
  const top = target?.getBoundingClientRect().top ?? -1;
  if (target !== null && top >= 0 && top < innerHeight) return target.id;

  const line = innerHeight / 3;
  let found = '';
  for (const heading of document.querySelectorAll('main :is(h2,h3,h4)[id],main li[id]')) {
    if (heading.getBoundingClientRect().top > line) break;
    found = heading.id;
  }
  return found;
}

customElements.define('section-spy', SectionSpy);
