import { adoptStyles } from './adopt-styles.ts';
import styles from './card.css?inline';
import { placeCard } from './card-place.ts';

/** How long pointer and focus may be away from a card and what it belongs to before it closes. */
const CLOSING = 300;

/** How a card is opened. */
export interface CardOptions {
  /** What assistive technology calls it. */
  label: string;
  /** What stands under the body and is no part of the description. */
  foot?: HTMLElement;
}

/** A card that stands open beside the element it belongs to, until the reader leaves it. */
export class OpenCard {
  readonly anchor: HTMLElement;
  readonly #card: HTMLElement;
  readonly #controller = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** True when it was closed by Escape. */
  isDismissed = false;

  /** Opens a card that holds `body`, which is also what assistive technology reads as the anchor's description. */
  constructor(anchor: HTMLElement, body: HTMLElement, { label, foot }: CardOptions) {
    this.anchor = anchor;
    this.#card = document.createElement('div');
    const card = this.#card;
    card.className = 'card';
    card.popover = 'manual';
    card.role = 'group';
    card.ariaLabel = label;
    card.lang = document.documentElement.lang;
    card.append(body, ...(foot ? [foot] : []));
    addCardStyles();
    anchor.after(card);
    card.showPopover();
    placeCard(card, anchor.getClientRects()[0] ?? anchor.getBoundingClientRect());
    anchor.ariaExpanded = 'true';
    if (body.id !== '') anchor.setAttribute('aria-describedby', body.id);
    this.#listen();
  }

  /** Says whether the card is there. */
  get isOpen(): boolean {
    return this.#card.isConnected;
  }

  /** Takes the card away. */
  close(): void {
    clearTimeout(this.#timer);
    this.#controller.abort();
    this.anchor.removeAttribute('aria-describedby');
    this.anchor.removeAttribute('aria-expanded');
    this.#card.remove();
  }

  #listen(): void {
    const { signal } = this.#controller;
    const [card, anchor] = [this.#card, this.anchor];
    const leave = (event: Event): void => {
      // A finger that is lifted leaves nothing: what it opened stays until it touches elsewhere.
      if ('pointerType' in event && event.pointerType === 'touch') return;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => {
        if (!isWith(anchor) && !isWith(card)) this.close();
      }, CLOSING);
    };
    const closeOutside = ({ target }: Event): void => {
      if (!(target instanceof Node && (card.contains(target) || anchor.contains(target)))) this.close();
    };
    for (const element of [card, anchor]) {
      element.addEventListener('pointerleave', leave, { signal });
      element.addEventListener('focusout', leave, { signal });
    }
    card.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('a[href^="#"]')) this.close();
    });
    document.addEventListener('pointerdown', closeOutside, { signal });
    document.addEventListener('focusin', closeOutside, { signal });
    document.addEventListener('keydown', (event) => this.#dismiss(event), { signal });
    addEventListener('resize', () => this.close(), { signal });
  }

  #dismiss({ key }: KeyboardEvent): void {
    if (key !== 'Escape') return;
    const hadFocus = this.#card.contains(document.activeElement);
    this.isDismissed = true;
    this.close();
    if (hadFocus) this.anchor.focus();
  }
}

/** Says whether the pointer or the focus of the keyboard is on an element or in it. */
export function isWith(element: HTMLElement): boolean {
  return element.matches(':hover, :focus-visible') || element.querySelector(':focus') !== null;
}

/** Gives the page the styles of cards. */
export function addCardStyles(): void {
  adoptStyles(styles);
}
