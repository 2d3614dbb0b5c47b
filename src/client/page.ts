/** All that a page runs before the reader acts, as one file: one request instead of one for each element. */
import './copy-links.ts';
import './found-start.ts';
import './link-previews.ts';
import './section-spy.ts';
import './site-search.ts';
import './theme-toggle.ts';
import './timeline-tools.ts';
