import { button } from './card-parts.ts';
import { remember } from './remember.ts';
import { recall } from './recall.ts';

/** The choice to have previews or not, which is remembered, and the button in the footer for it. */
export class PreviewSwitch {
  readonly #button: HTMLButtonElement | null;
  /** Whether previews are shown. */
  isOn = recall('previews') !== 'off';

  /** Brings the button to life. */
  constructor(element: HTMLButtonElement | null) {
    this.#button = element;
    element?.addEventListener('click', () => this.#turn());
    this.#show();
  }

  /** Another button for the same choice, which also does `then`. */
  copy(then: () => void): HTMLButtonElement {
    const made = button(this.#button?.textContent.trim() ?? '', () => {
      this.#turn();
      then();
    });
    made.className = 'previews';
    made.ariaPressed = `${this.isOn}`;
    return made;
  }

  #turn(): void {
    this.isOn = !this.isOn;
    remember('previews', this.isOn ? 'on' : 'off');
    this.#show();
  }

  #show(): void {
    if (this.#button) this.#button.ariaPressed = `${this.isOn}`;
  }
}
