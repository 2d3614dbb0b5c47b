import { underBase } from './urls.ts';

/**
 * Speculation rules (https://html.spec.whatwg.org/multipage/speculative-loading.html): a browser that knows them
 * fetches a page of the site when the pointer rests on a link to it or a finger goes down, and nothing before. Paths of
 * pages end in a slash, so that no file is fetched for nothing.
 */
export function speculationRules(base: string): string {
  return JSON.stringify({
    prefetch: [{ where: { href_matches: underBase(base, '/*/') }, eagerness: 'moderate' }],
  });
}
