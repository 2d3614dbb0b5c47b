import { remember } from './remember.ts';

/**
 * `<theme-toggle>`: a button that switches between light and dark and remembers the choice. Hidden in the markup
 * until it works; where storage is blocked the choice lasts as long as the page.
 */
class ThemeToggle extends HTMLElement {
  readonly #controller = new AbortController();

  connectedCallback(): void {
    const button = this.querySelector('button');
    if (button === null) return;
    button.hidden = false;
    button.addEventListener('click', toggleTheme, { signal: this.#controller.signal });
  }

  disconnectedCallback(): void {
    this.#controller.abort();
  }
}

function toggleTheme(): void {
  const root = document.documentElement;
  const isDark =
    root.dataset['theme'] ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  const theme = isDark === 'dark' ? 'light' : 'dark';
  root.dataset['theme'] = theme;
  const dark = document.querySelector<HTMLMetaElement>('[name=theme-color]');
  if (dark !== null) dark.media = theme === 'dark' ? '' : 'not all';
  remember('theme', theme);
}

customElements.define('theme-toggle', ThemeToggle);
