import type { CardDeck } from './card-deck.ts';

/** Citations and links that stay on the site. */
const LINKS = 'main a:is(.cite,[href^="/"])';
/** Those to sources: a tap shows the source, a second one follows the link. */
const SOURCES = '.cite,.source-links a';
const EVENTS = ['pointerover', 'focusin', 'click', 'contextmenu'] as const;

/** What a reader did to a link. */
export type Approach = (typeof EVENTS)[number];

/**
 * `<link-previews>`: a link that the pointer rests on, that gets the focus or is held opens a card with what it leads
 * to. What shows cards is loaded at the first of these; without it, and without popovers, links are plain links. The
 * button inside turns previews off, which is remembered; cards of sources stay.
 */
class LinkPreviews extends HTMLElement {
  readonly #controller = new AbortController();
  #deck: Promise<CardDeck> | undefined;

  connectedCallback(): void {
    const button = this.querySelector('button');
    if (button === null || !('popover' in button)) return;
    const { signal } = this.#controller;
    button.hidden = false;
    this.#press(button, stored() !== 'off');
    button.addEventListener(
      'click',
      () => {
        this.#press(button, button.ariaPressed !== 'true');
        store(button.ariaPressed === 'true' ? 'on' : 'off');
      },
      { signal },
    );
    for (const type of EVENTS)
      document.addEventListener(type, (event) => this.#meet(type, event, button), { signal });
  }

  disconnectedCallback(): void {
    this.#controller.abort();
  }

  #press(button: HTMLButtonElement, isOn: boolean): void {
    button.ariaPressed = String(isOn);
  }

  #meet(type: Approach, event: Event, button: HTMLButtonElement): void {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(LINKS) : null;
    if (link === null || link.closest('.card')) return;
    const isSource = link.matches(SOURCES);
    const isTouch = 'pointerType' in event && event.pointerType === 'touch';
    if (!isSource && button.ariaPressed !== 'true') return;
    if (type === 'focusin' ? !link.matches(':focus-visible') : isTouch === (type === 'pointerover')) return;
    if (type === 'click' && (!isSource || link.hasAttribute('aria-describedby'))) return;
    if (isTouch) event.preventDefault();
    this.#deck ??= import('./card-deck.ts').then(({ CardDeck }) => new CardDeck(button));
    this.#deck.then(
      (deck) => deck.meet(link, type),
      () => {
        this.#deck = undefined;
        if (type === 'click') location.assign(link.href);
      },
    );
  }
}

function stored(): string | null {
  try {
    return localStorage.getItem('previews');
  } catch {
    // Storage is blocked: previews are on, and turning them off lasts as long as the page.
    return null;
  }
}

function store(choice: string): void {
  try {
    localStorage.setItem('previews', choice);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

customElements.define('link-previews', LinkPreviews);
