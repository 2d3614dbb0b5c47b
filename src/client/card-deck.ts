import { makeCardBody } from './card-body.ts';
import { LINKS, SOURCES } from './card-links.ts';
import type { Approach } from './link-previews.ts';
import { isWith, OpenCard } from './open-card.ts';
import { PreviewSwitch } from './preview-switch.ts';

/** How long the pointer rests on a link, or the focus stays, before its card opens. */
const OPENING = 180;

/** How a reader came to a link. */
export interface Meeting {
  readonly approach: Approach;
  readonly isTouch: boolean;
}

/** Shows the cards of links, one at a time. */
export class CardDeck {
  readonly #switch: PreviewSwitch;
  #card: OpenCard | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `element` holds the button that turns previews off. */
  constructor(element: HTMLElement) {
    this.#switch = new PreviewSwitch(element.querySelector('button'));
    document.addEventListener('contextmenu', (event) => this.#hold(event));
  }

  /** Opens the card of a link: at once when it was tapped or held, else when the reader stays with it. */
  meet(link: HTMLAnchorElement, { approach, isTouch }: Meeting): void {
    const isAtOnce = approach === 'click' || approach === 'contextmenu';
    if (isTouch && !isAtOnce) return;
    if (!link.matches(SOURCES) && !this.#switch.isOn) return;
    if (link === this.#card?.anchor) {
      if (this.#card.isOpen || (approach === 'focusin' && this.#card.isDismissed)) return;
    }
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#open(link, isAtOnce), isAtOnce ? 0 : OPENING);
  }

  /** A link that is held by touch opens its card in place of the browser's menu, which the title in the card has. */
  #hold(event: MouseEvent): void {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>(LINKS);
    const isTouch = 'pointerType' in event && event.pointerType === 'touch';
    if (!link || !isTouch || (!link.matches(SOURCES) && !this.#switch.isOn)) return;
    event.preventDefault();
    this.meet(link, { approach: 'contextmenu', isTouch });
  }

  async #open(link: HTMLAnchorElement, isAtOnce: boolean): Promise<void> {
    const isWanted = (): boolean => isAtOnce || isWith(link);
    if (!isWanted()) return;
    const body = await makeCardBody(link);
    if (!isWanted()) return;
    this.#card?.close();
    if (body === undefined) {
      // Without a preview the link is a link, also on a tap.
      if (isAtOnce) location.assign(link.href);
      return;
    }
    this.#card = new OpenCard(link, body, {
      label: link.ariaLabel ?? link.textContent.trim(),
      ...(!link.matches(SOURCES) && { foot: this.#switch.copy(() => this.#card?.close()) }),
    });
  }
}
