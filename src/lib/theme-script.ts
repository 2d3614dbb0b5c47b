/** The colour of the paper, for the browser's own bars around the page: `--paper` of the style sheet. */
export const THEME_COLORS = { light: '#fcfbf8', dark: '#14161a' } as const;

/**
 * Runs in every page's head before anything is drawn: applies the reader's choice of light or dark, so that no
 * page flashes in the other, also to the first `theme-color`, which is that of the dark and otherwise goes by the system. Inline, therefore allowed by its hash in the content security policy. Where storage
 * is blocked the page follows the system.
 */
export const THEME_SCRIPT =
  "try{let d=document,t=localStorage.getItem('theme');if(t){d.documentElement.dataset.theme=t;" +
  "d.querySelector('[name=theme-color]').media=t=='dark'?'':'not all'}}catch{}";

/** The order of the style sheet's layers, stated once and first, whatever order the sheets arrive in. */
export const LAYER_ORDER = '@layer tokens,base,prose,components;';
