import { foldQuery, foldSynonyms } from '../lib/fold-query.ts';
import { findQuery } from '../lib/found-terms.ts';
import { FOUND_PARAMETER } from '../lib/found-parameter.ts';
import { underBase } from '../lib/urls.ts';
import { adoptStyles } from './adopt-styles.ts';
import { loadNames } from './found-names.ts';
import { readBlocks, rangesOf } from './found-text.ts';
import { walkMatches } from './found-walk.ts';
import styles from './found.css?inline';
import { loadHanTable } from './han-table.ts';
import { loadSynonyms } from './load-synonyms.ts';
import { loadTexts } from './search-texts.ts';

/**
 * Marks on the page what was looked for, by the CSS Custom Highlight API, which leaves the text as it is, and lets the
 * reader go from match to match. The query leaves the address at once, so that no link copied from here carries it; the
 * entry in the history keeps it until Escape.
 */
export async function markFoundWords(): Promise<void> {
  const query = takeQuery();
  const main = document.querySelector('main');
  if (query === undefined || main === null || !('highlights' in CSS)) return;
  const folder = underBase(import.meta.env.BASE_URL, '/pagefind/');
  const [table, synonyms, texts] = await Promise.all([
    /\p{Script=Han}/u.test(query) ? loadHanTable(folder).catch(() => new Map<string, string>()) : new Map(),
    // Without them the words that were typed are marked.
    loadSynonyms(folder).catch(() => []),
    loadTexts(document.querySelector<HTMLFormElement>('site-search form')?.action ?? ''),
  ]);
  const names = await loadNames(table);
  const blocks = readBlocks(main, table);
  const ranges = rangesOf(
    blocks,
    findQuery(blocks, foldQuery(query, table, foldSynonyms(synonyms, table)), names),
  );
  if (ranges.length === 0) return;
  adoptStyles(styles);
  walkMatches(query, ranges, texts.found, forgetQuery);
}

/** What was looked for: taken out of the address, or kept from an earlier visit. */
function takeQuery(): string | undefined {
  const address = new URL(location.href);
  const asked = address.searchParams.get(FOUND_PARAMETER);
  if (asked === null) {
    const kept = stateOf()[FOUND_PARAMETER];
    return typeof kept === 'string' ? kept : undefined;
  }
  address.searchParams.delete(FOUND_PARAMETER);
  history.replaceState({ ...stateOf(), [FOUND_PARAMETER]: asked }, '', address);
  return asked;
}

function forgetQuery(): void {
  const { [FOUND_PARAMETER]: _, ...state } = stateOf();
  history.replaceState(state, '');
}

function stateOf(): Record<string, unknown> {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null ? { ...state } : {};
}
