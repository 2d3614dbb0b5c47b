/** Links that have cards: citations, and those that stay on the site, but for results of search, which say what they are. */
export const LINKS = 'main a:is(.cite,[href^="/"]):not(.card a,.results a)';

/** Links to sources: a tap shows the source, a second one follows the link, and they have cards when previews are off. */
export const SOURCES = '.cite,.source-links a';
