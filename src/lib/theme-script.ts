/**
 * Runs in every page's head before anything is drawn: applies the reader's choice of light or dark, so that no
 * page flashes in the other. Inline, therefore allowed by its hash in the content security policy. Where storage
 * is blocked the page follows the system.
 */
export const THEME_SCRIPT =
  "try{let t=localStorage.getItem('theme');if(t)document.documentElement.dataset.theme=t}catch{}";

/** The order of the style sheet's layers, stated once and first, whatever order the sheets arrive in. */
export const LAYER_ORDER = '@layer tokens,base,prose,components;';
