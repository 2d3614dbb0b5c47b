import type { CardDeck } from './card-deck.ts';
import { LINKS, SOURCES } from './card-links.ts';

const EVENTS = ['pointerover', 'focusin', 'click'] as const;

/** What a reader did to a link. */
export type Approach = (typeof EVENTS)[number] | 'contextmenu';

/**
 * `<link-previews>`: a link that the pointer rests on, that gets the focus or is held opens a card with what it leads
 * to; one to a source also when it is tapped, and a second tap follows it. What shows cards is loaded at the first of
 * these; without it, and without popovers, links are plain links. The button inside turns previews off.
 */
class LinkPreviews extends HTMLElement {
  readonly #controller = new AbortController();
  #deck: Promise<CardDeck> | undefined;

  connectedCallback(): void {
    const { signal } = this.#controller;
    if ('popover' in this)
      for (const type of EVENTS)
        document.addEventListener(type, (event) => this.#meet(event, type), { signal });
  }

  disconnectedCallback(): void {
    this.#controller.abort();
  }

  #meet(event: Event, type: Approach): void {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>(LINKS);
    if (!link) return;
    const isTouch = 'pointerType' in event && event.pointerType === 'touch';
    if (type === 'click') {
      if (!isTouch || link.ariaExpanded || !link.matches(SOURCES)) return;
      event.preventDefault();
    }
    this.#deck ??= import('./card-deck.ts').then(({ CardDeck }) => new CardDeck(this));
    this.#deck.then(
      (deck) => deck.meet(link, type, event),
      () => {
        this.#deck = undefined;
        if (type === 'click') location.assign(link.href);
      },
    );
  }
}

customElements.define('link-previews', LinkPreviews);
