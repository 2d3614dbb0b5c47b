import type { Subject } from './subject.ts';

/** Where the search of a system is on its pages, as CSS selectors. */
export interface SearchBox {
  /** What opens it, where the box is not in the page. */
  readonly open?: string;
  readonly input: string;
  /** A result. */
  readonly result: string;
}

/** The search of each system. */
export const SEARCH_BOXES: Readonly<Record<Subject['name'], SearchBox>> = {
  site: { input: 'site-search input', result: 'site-search [role=option]' },
  starlight: {
    open: 'button[data-open-modal]',
    input: 'input.pagefind-ui__search-input',
    result: '.pagefind-ui__result-link',
  },
  vitepress: { open: '.VPNavBarSearch button', input: '#localsearch-input', result: '.results .result' },
};
