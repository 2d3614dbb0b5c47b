import { localeOf, withoutBase } from '../lib/urls.ts';
import { dayInWords } from '../lib/kept-page.ts';
import type { Lang } from '../i18n/locales.ts';
import { CopyFault, faultOf } from '../offline/copy-fault.ts';
import { keepCopy, removeCopy } from '../offline/keep-copy.ts';
import { findCopies } from '../offline/kept-copies.ts';
import { registerWorker, unregisterWorker } from './offline-worker.ts';

/** What is so of the copy, and the button that goes on from there. */
const BUTTONS = { none: 'keep', busy: 'cancel', kept: 'remove' } as const;

/** Brings the page for reading offline to life at the first click anywhere on it, and does what was clicked. */
export function start(event: Event): void {
  const element = document.querySelector<HTMLElement>('.offline-copy');
  const lang = localeOf(withoutBase(import.meta.env.BASE_URL, location.pathname));
  if (window.onclick === null || element === null || lang === undefined) return;
  window.onclick = null;
  const control = new OfflineControl(element, lang);
  element.addEventListener('click', ({ target }) => control.act(target));
  control.act(event.target);
}

class OfflineControl {
  readonly #element: HTMLElement;
  readonly #lang: Lang;
  #progress: readonly [done: number, total: number] = [0, 0];
  #controller = new AbortController();

  constructor(element: HTMLElement, lang: Lang) {
    this.#element = element;
    this.#lang = lang;
  }

  /** Does what a button is for. */
  act(target: EventTarget | null): void {
    const button =
      target instanceof Element ? target.closest<HTMLButtonElement>('.offline-copy button') : null;
    if (button?.value === BUTTONS.none) void this.#keep();
    if (button?.value === BUTTONS.busy) this.#controller.abort();
    if (button?.value === BUTTONS.kept) void this.#remove();
  }

  async #keep(): Promise<void> {
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    // Whoever leaves the page now is asked once more: the copy would not be whole.
    const stay = new AbortController();
    addEventListener('beforeunload', (event) => event.preventDefault(), { signal: stay.signal });
    this.#tell(0, 0);
    this.#show('busy');
    try {
      if (!isSupported()) throw new CopyFault('unsupported');
      const copy = await keepCopy(this.#lang, { signal, onProgress: (...counts) => this.#tell(...counts) });
      await registerWorker().catch(async (error: unknown) => {
        await removeCopy(this.#lang);
        throw error;
      });
      this.#show('kept');
      const day = this.#element.querySelector('[data-copy-day]');
      if (day) day.textContent = dayInWords(copy.day, this.#lang);
    } catch (error) {
      this.#show('none');
      this.#say(faultOf(error).reason);
    } finally {
      stay.abort();
    }
  }

  async #remove(): Promise<void> {
    await removeCopy(this.#lang);
    if ((await findCopies()).length === 0) await unregisterWorker();
    this.#show('none');
    this.#say('removed');
  }

  #show(state: keyof typeof BUTTONS): void {
    const hadFocus = this.#element.contains(document.activeElement);
    this.#element.dataset['copyState'] = state;
    this.#say();
    if (hadFocus) this.#element.querySelector<HTMLElement>(`[value=${BUTTONS[state]}]`)?.focus();
  }

  #tell(done: number, total: number): void {
    this.#progress = [done, total];
    const bar = this.#element.querySelector('progress');
    if (bar === null) return;
    // Without a value the bar says that something is under way.
    if (total === 0) bar.removeAttribute('value');
    else Object.assign(bar, { max: total, value: done });
    const words = this.#element.querySelector('.progress-words');
    if (words) words.textContent = total === 0 ? '' : this.#words('progress');
  }

  #say(message?: string): void {
    const status = this.#element.querySelector('[role=status]');
    if (status) status.textContent = message === undefined ? '' : this.#words(message);
  }

  #words(message: string): string {
    const { content } = this.#element.querySelector('template') ?? {};
    const [done, total] = this.#progress.map((count) => count.toLocaleString(document.documentElement.lang));
    return (content?.querySelector(`[data-message=${message}]`)?.textContent ?? '')
      .replace('{done}', done ?? '')
      .replace('{total}', total ?? '');
  }
}

/** Old browsers, some in private mode, and addresses that do not begin with https keep nothing. */
function isSupported(): boolean {
  return 'serviceWorker' in navigator && 'caches' in globalThis && 'locks' in navigator;
}
