/** What has an address of its own, in the order of the page. */
const SECTIONS = 'main :is(h2,h3,h4)[id]:not([hidden] *),main li[id]:not([hidden])';

/** How long a reader stays with a section that is read rather than passed, in milliseconds. */
const STAYING = 1500;

/**
 * `<section-spy>`: the links inside it follow the reading. Of those to sections of the page, the one to the section
 * in view is marked; those to other languages (`[data-lang-link]`) carry the section's id, so that switching
 * language keeps the reader's place. On the way up to links that do not stay in the window, that is the section the
 * reader came from, until the reader stays somewhere else.
 */
class SectionSpy extends HTMLElement {
  readonly #controller = new AbortController();
  #frame = 0;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #lowest = -1;

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
    clearTimeout(this.#rest);
  }

  #follow(): void {
    const reached = reachedIds();
    const links = [...this.querySelectorAll('a[href^="#"]')];
    const leadsTo = (link: Element, id = ''): boolean => link.getAttribute('href') === `#${id}`;
    // A list of sections may leave out the deeper ones.
    const current = reached.findLast((id) => links.some((link) => leadsTo(link, id)));
    for (const link of links) {
      if (leadsTo(link, current)) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    this.#lead(reached.at(-1) ?? '');
  }

  #lead(id: string): void {
    const links = this.querySelectorAll<HTMLAnchorElement>('[data-lang-link]');
    const lead = (): void => {
      this.#lowest = scrollY;
      for (const link of links) link.hash = id;
    };
    clearTimeout(this.#rest);
    const header = this.closest('header');
    if (scrollY > this.#lowest || (header && getComputedStyle(header).position === 'sticky')) lead();
    else
      this.#rest = setTimeout(() => {
        if (this.getBoundingClientRect().bottom < 0) lead();
      }, STAYING);
  }
}

/**
 * The ids of the sections down to where the reader is: the address's own while it is on screen, else the last one
 * that stands no lower than following its link would leave it; none above the first.
 */
function reachedIds(): string[] {
  const sections = [...document.querySelectorAll(SECTIONS)];
  const top = (section: Element): number => section.getBoundingClientRect().top;
  const target = sections.find(
    (section) => section.matches(':target') && top(section) >= 0 && top(section) < innerHeight,
  );
  const isBelow = (section: Element): boolean =>
    top(section) > parseFloat(getComputedStyle(section).scrollMarginTop) + 16;
  const next = target ? sections.indexOf(target) + 1 : sections.findIndex(isBelow);
  return (next === -1 ? sections : sections.slice(0, next)).map(({ id }) => id);
}

customElements.define('section-spy', SectionSpy);
