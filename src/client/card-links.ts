/**
 * Links that have cards: citations, marks of notes, and those that stay on the site, but for results of search, which
 * say what they are.
 */
export const LINKS = 'main a:is(.cite,[id^=fn],[href^="/"]):not(.card a,.results a)';

/** Links to sources and notes: a tap shows them, a second one follows the link, and they have cards when previews are off. */
export const SOURCES = '.cite,[id^=fn],.source-links a';
