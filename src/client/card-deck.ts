import styles from './card.css?inline';
import { fillCard } from './card-content.ts';
import { placeCard } from './card-place.ts';
import type { Approach } from './link-previews.ts';

/** How long the pointer rests on a link, or the focus stays, before the card opens; and how long it may be away. */
const OPENING = 180;
const CLOSING = 300;

/** Shows one card at a time beside the link it belongs to. */
export class CardDeck {
  readonly #switch: HTMLButtonElement;
  #card: HTMLElement | undefined;
  #link: HTMLElement | undefined;
  #dismissed: HTMLElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #listening = new AbortController();

  /** `previewSwitch` turns previews off; each card of a preview has a copy of it. */
  constructor(previewSwitch: HTMLButtonElement) {
    this.#switch = previewSwitch;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    document.adoptedStyleSheets.push(sheet);
  }

  /** Opens the card of a link: at once when it was tapped or held, else when the reader stays with it. */
  meet(link: HTMLAnchorElement, approach: Approach): void {
    if (link === this.#link || (approach === 'focusin' && link === this.#dismissed)) return;
    this.#dismissed = undefined;
    clearTimeout(this.#timer);
    const isAtOnce = approach === 'click' || approach === 'contextmenu';
    const isWanted = (): boolean => isAtOnce || isWith(link);
    this.#timer = setTimeout(() => void this.#open(link, isWanted), isAtOnce ? 0 : OPENING);
  }

  async #open(link: HTMLAnchorElement, isWanted: () => boolean): Promise<void> {
    const card = document.createElement('div');
    const isFilled = isWanted() && (await fillCard(card, link, this.#switch));
    if (!isFilled || !isWanted()) return;
    this.close();
    card.className = 'card';
    card.popover = 'manual';
    card.role = 'group';
    card.ariaLabel = link.ariaLabel ?? link.textContent.trim();
    card.lang = document.documentElement.lang;
    link.after(card);
    card.showPopover();
    placeCard(card, link);
    link.setAttribute('aria-describedby', 'card-text');
    [this.#card, this.#link] = [card, link];
    this.#listen(card, link);
  }

  /** Takes the card away. */
  close(): void {
    clearTimeout(this.#timer);
    this.#listening.abort();
    this.#link?.removeAttribute('aria-describedby');
    this.#card?.remove();
    this.#card = this.#link = undefined;
  }

  #listen(card: HTMLElement, link: HTMLElement): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const isInside = (target: EventTarget | null): boolean =>
      target instanceof Node && (card.contains(target) || link.contains(target));
    const leave = (): void => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => {
        if (!isWith(link) && !isWith(card)) this.close();
      }, CLOSING);
    };
    for (const element of [card, link]) {
      element.addEventListener('pointerleave', leave, { signal });
      element.addEventListener('focusout', leave, { signal });
    }
    card.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('button, a[href^="#"]')) this.close();
    });
    const closeOutside = ({ target }: Event): void => {
      if (!isInside(target)) this.close();
    };
    document.addEventListener('pointerdown', closeOutside, { signal });
    document.addEventListener('focusin', closeOutside, { signal });
    addEventListener('resize', () => this.close(), { signal });
    document.addEventListener('keydown', ({ key }) => this.#dismiss(key, link), { signal });
  }

  #dismiss(key: string, link: HTMLElement): void {
    if (key !== 'Escape') return;
    const hadFocus = this.#card?.contains(document.activeElement);
    this.#dismissed = link;
    this.close();
    if (hadFocus) link.focus();
  }
}

/** Says whether the pointer or the keyboard's focus is on an element or in it. */
function isWith(element: HTMLElement): boolean {
  return element.matches(':hover, :focus-visible') || element.querySelector(':focus') !== null;
}
