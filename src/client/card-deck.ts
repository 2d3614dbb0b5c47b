import { makeCardBody } from './card-body.ts';
import { LINKS, SOURCES } from './card-links.ts';
import type { Approach } from './link-previews.ts';
import { isWith, OpenCard } from './open-card.ts';
import { PreviewSwitch } from './preview-switch.ts';

/** How long the pointer rests on a link, or the focus stays, before its card opens. */
const OPENING = 180;
/** How long a finger rests on a link before its card opens; browsers that open a menu do so at about that time. */
const HOLDING = 450;

/** Shows the cards of links, one at a time. */
export class CardDeck {
  readonly #switch: PreviewSwitch;
  #card: OpenCard | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `element` holds the button that turns previews off. */
  constructor(element: HTMLElement) {
    this.#switch = new PreviewSwitch(element.querySelector('button'));
    document.addEventListener('contextmenu', (event) => this.#openInsteadOfMenu(event));
  }

  /** Opens the card of a link: at once when it was tapped or held, else when the reader stays with it. */
  meet(link: HTMLAnchorElement, approach: Approach, event: Event): void {
    if (!link.matches(SOURCES) && !this.#switch.isOn) return;
    const isAtOnce = approach === 'click' || approach === 'contextmenu';
    if (isTouch(event) && !isAtOnce) {
      if (approach === 'pointerover') setTimeout(() => this.#hold(link, event), HOLDING);
      return;
    }
    if (link === this.#card?.anchor) {
      if (this.#card.isOpen || (approach === 'focusin' && this.#card.isDismissed)) return;
    }
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#open(link, isAtOnce), isAtOnce ? 0 : OPENING);
  }

  /** A link on which a finger rests opens its card. A finger that has gone, or scrolls, has let go of the link. */
  #hold(link: HTMLAnchorElement, event: PointerEvent): void {
    if (!(event.target instanceof Element && event.target.hasPointerCapture(event.pointerId))) return;
    this.meet(link, 'contextmenu', event);
    // Lifting the finger is no tap in every browser; the next touch may be one.
    const controller = new AbortController();
    const { signal } = controller;
    link.addEventListener('click', (click) => click.preventDefault(), { signal });
    document.addEventListener('pointerdown', () => controller.abort(), { signal });
  }

  /** The menu of a link that is held gives way to its card, in which the title has that menu. */
  #openInsteadOfMenu(event: Event): void {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>(LINKS);
    if (!link || !isTouch(event) || (!link.matches(SOURCES) && !this.#switch.isOn)) return;
    event.preventDefault();
    this.meet(link, 'contextmenu', event);
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

function isTouch(event: Event): event is PointerEvent {
  return 'pointerType' in event && event.pointerType === 'touch';
}
