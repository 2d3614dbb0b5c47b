import { span } from './search-results.ts';
import type { SearchTexts } from '../lib/search-texts.ts';

/** The elements of the box in the header. */
export interface Parts {
  readonly input: HTMLInputElement;
  readonly panel: HTMLElement;
  readonly message: HTMLElement;
  readonly list: HTMLElement;
  readonly all: HTMLAnchorElement;
  /** Says to assistive technology what the panel shows. */
  readonly status: HTMLElement;
  /** The sentence that search could not be loaded, with the way to the list of articles. */
  readonly failure: HTMLElement;
}

/** Adds to the form in the header what it shows results in; `undefined` when the form lacks its field or sentence. */
export function makeParts(element: HTMLElement, texts: SearchTexts): Parts | undefined {
  const input = element.querySelector('input');
  const failure = element.querySelector('p');
  if (input === null || failure === null) return undefined;

  const message = document.createElement('p');
  message.className = 'message';
  const list = document.createElement('div');
  list.className = 'options';
  list.id = `${input.id}-list`;
  list.role = 'listbox';
  list.ariaLabel = texts.list;
  const all = document.createElement('a');
  all.className = 'all';
  all.textContent = texts.all;
  const panel = document.createElement('div');
  panel.className = 'panel';
  panel.hidden = true;
  panel.append(message, list, all);
  const status = span('visually-hidden', []);
  status.role = 'status';
  element.append(panel, status);

  input.role = 'combobox';
  input.ariaAutoComplete = 'list';
  input.ariaExpanded = 'false';
  input.setAttribute('aria-controls', list.id);
  return { input, panel, message, list, all, status, failure };
}
